package widget

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

// The reader by hand against encoding/json: of valid JSON it sees the same.
func FuzzARequestIsReadAsJSON(f *testing.F) {
	for _, seed := range []string{
		`{}`, `null`, ` { "a" : 1 , "b" : [ ] } `, `{"a":"x\"}\\"}`, `{"a":{"b":[1,{"c":"]"}]},"d":-1.5e3}`,
		`{"app_id":"\u0041","calls":[{},"]",null]}`, `{"a":"é😀"}`, "{\"a\":\"\xff\"}", `{"a":1,}`, `{"a" 1}`, `{,}`, `[1,2]`, `{"a":tru}`, `{"a":"\n`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		got := map[string]string{}
		err := members(in, func(name, value []byte) error {
			var plain string
			if !json.Valid(value) {
				return errNoJSON
			}
			if err := readText([]byte(`"`+string(name)+`"`), &plain); err != nil {
				return err
			}
			got[plain] = string(bytes.TrimSpace(value))
			return nil
		})
		var want map[string]json.RawMessage
		wrong := json.Unmarshal(in, &want)
		if strings.TrimSpace(string(in)) == "null" {
			return
		}
		if (err == nil) != (wrong == nil) {
			t.Fatalf("%q: read with %v, encoding/json with %v", in, err, wrong)
		}
		if wrong != nil {
			return
		}
		if len(got) != len(want) {
			t.Fatalf("%q: read %v, want %v", in, got, want)
		}
		for name, value := range want {
			if got[name] != string(value) {
				t.Errorf("%q: %q is %q, want %q", in, name, got[name], value)
			}
		}
	})
}
