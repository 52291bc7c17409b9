package filter

import (
	"encoding/json"
	"errors"
	"maps"
	"strconv"
	"strings"
	"testing"
	"time"

	"gist/wasm/rules"
)

// What stands in the database is read by hand, so it is held against
// encoding/json here, from inside; whatever else may stand there is an error and
// no panic.
func FuzzPropertiesAreReadAsJSONHasThem(f *testing.F) {
	f.Add(`{"1":"pro","2":5,"3":true,"4":1777000000}`)
	f.Add(`{"1":"a\"}\\\u00e9","2":-1.5e-7,"3":false}`)
	f.Add(`{"2":123456789012345678,"7":"x"}`)
	f.Add(`{}`)
	f.Add(`{"1":,"2":}`)
	f.Add(`{"1"`)
	f.Add(`{,"`)
	wanted := []source{{property: 1, kind: rules.TypeText}, {property: 2, kind: rules.TypeNumber}, {property: 3, kind: rules.TypeBoolean}, {property: 4, kind: rules.TypeDate}}
	f.Fuzz(func(t *testing.T, raw string) {
		got := make([]value, len(wanted))
		err := pick([]byte(raw), wanted, got)
		var want map[string]any
		if json.Unmarshal([]byte(raw), &want) != nil || !stored(raw, maps.Clone(want)) {
			return
		}
		if err != nil {
			t.Fatalf("%s: %v", raw, err)
		}
		for i, s := range wanted {
			v, there := want[strconv.FormatInt(s.property, 10)]
			if got[i].there != there {
				t.Fatalf("%s: property %d is there: %t", raw, s.property, got[i].there)
			}
			switch v := v.(type) {
			case string:
				if s.kind == rules.TypeText && string(got[i].text) != v {
					t.Fatalf("%s: want %q, got %q", raw, v, got[i].text)
				}
			case float64:
				if s.kind != rules.TypeText && s.kind != rules.TypeBoolean && got[i].float != v {
					t.Fatalf("%s: want %v, got %v", raw, v, got[i].float)
				}
			case bool:
				if s.kind == rules.TypeBoolean && got[i].truth != v {
					t.Fatalf("%s: want %t, got %t", raw, v, got[i].truth)
				}
			}
		}
	})
}

// stored tells whether an object is one that may be stored: without spaces, by
// ascending ids, each value of its property's type.
func stored(raw string, object map[string]any) bool {
	kinds := map[string]rules.Type{"1": rules.TypeText, "2": rules.TypeNumber, "3": rules.TypeBoolean, "4": rules.TypeDate}
	written := "{"
	for id := range 10 {
		key := strconv.Itoa(id)
		v, there := object[key]
		if !there {
			continue
		}
		_, isText := v.(string)
		_, isNumber := v.(float64)
		_, isTruth := v.(bool)
		if kind := kinds[key]; kind == rules.TypeText != isText || kind == rules.TypeBoolean != isTruth || !isText && !isTruth && !isNumber {
			return false
		}
		delete(object, key)
		one, err := json.Marshal(v)
		if err != nil {
			return false
		}
		written += `"` + key + `":` + string(one) + ","
	}
	return len(object) == 0 && strings.TrimSuffix(written, ",")+"}" == raw
}

func FuzzAFilterIsParsedOrRefused(f *testing.F) {
	f.Add(`{"all":[{"property":"plan","op":"is","value":"pro"},{"any":[{"tags":"has_any","value":["a"]},{"event":"Clicked","op":"count_gte","value":3,"in_last_days":30}]}]}`)
	f.Add(`{"field":"last_seen_at","op":"between","value":[1e300,-1e300]}`)
	f.Add(`{"field":"id","op":"gt","value":1e999}`)
	f.Add(`[[[[`)
	f.Add(`{"field":"email_verified","op":"is","value":true}`)
	kinds := []rules.Type{rules.TypeText, rules.TypeNumber, rules.TypeBoolean, rules.TypeDate}
	schema := Schema{
		Property: func(name string) (int64, rules.Type, bool, error) {
			return 1, kinds[len(name)%len(kinds)], name != "", nil
		},
		Tag:    func(name string) (int64, bool, error) { return int64(len(name)), true, nil },
		Proofs: func() (Proofs, error) { return Proofs{Leaked: []int64{3}}, nil },
		Now:    time.Date(2026, 5, 5, 0, 0, 0, 0, time.UTC),
	}
	f.Fuzz(func(t *testing.T, raw string) {
		filter, err := Parse(json.RawMessage(raw), schema)
		var refused *rules.Error
		if err != nil && (!errors.As(err, &refused) || refused.Message == "" || refused.Field == "") {
			t.Fatalf("%s: refused without a word: %v", raw, err)
		}
		// An empty table answers whatever could be parsed.
		empty := newTable(1)
		for _, s := range (Query{Filter: filter}).needed() {
			empty.columns[s] = &held{column: newColumn(s)}
		}
		if r, err := empty.find(Query{Filter: filter, Limit: 10}); err == nil && r.Count != 0 {
			t.Fatalf("%s finds somebody in nothing", raw)
		}
	})
}
