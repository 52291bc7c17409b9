package contact

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"gist/wasm/rules"
)

// The form of stored values is no door of the package, yet the database holds
// it for ever: so it is held against the standard library here, from inside.
func FuzzAStoredValueIsJSONAndComesBack(f *testing.F) {
	f.Add("", 0.0)
	f.Add("\x00\x1f\"\\/<>&\u2028 🌮\xff\xed\xa0\x80", 1e21)
	f.Add("plain", 5e-324)
	f.Add("plain", -1.7976931348623157e308)
	f.Add("plain", 1e-7)
	f.Fuzz(func(t *testing.T, text string, number float64) {
		raw := appendText(nil, text)
		var read string
		if err := json.Unmarshal(raw, &read); err != nil {
			t.Fatalf("%q: %s: %v", text, raw, err)
		}
		if got := parseText(string(raw)); got != read || got != strings.ReplaceAll(string([]rune(text)), "\x00", "\uFFFD") {
			t.Fatalf("%q: stored as %s, read as %q", text, raw, got)
		}
		if math.IsNaN(number) || math.IsInf(number, 0) {
			return
		}
		raw = appendNumber(nil, number)
		want, err := json.Marshal(number)
		if err != nil || number != 0 && string(want) != string(raw) {
			t.Fatalf("%v: want %s, got %s", number, want, raw)
		}
		if got := parseValue(string(raw), rules.TypeNumber); got.Number != number {
			t.Fatalf("%v: stored as %s, read as %v", number, raw, got.Number)
		}
		list, err := parseProperties(properties{{1, string(appendText(nil, text))}, {22, string(raw)}}.String())
		if err != nil || len(list) != 2 || list[0].definition != 1 || list[1].value != string(raw) {
			t.Fatalf("properties came back as %v, %v", list, err)
		}
	})
}

func TestStoredPropertiesAreReadHoweverTheDatabaseWritesThem(t *testing.T) {
	list, err := parseProperties(` { "12" : "a, }\"" , "3":true ,"4" : -1.5e+30 } `)
	if err != nil {
		t.Fatal(err)
	}
	if got := list.String(); got != `{"3":true,"4":-1.5e+30,"12":"a, }\""}` {
		t.Errorf("got %s", got)
	}
	for _, broken := range []string{"", "[]", "{", `{"a":1}`, `{"1"}`, `{"1":}`, `{"1":"a`, `{"1":1`} {
		if list, err := parseProperties(broken); err == nil {
			t.Errorf("%q: want an error, got %v", broken, list)
		}
	}
}
