package desk_test

import (
	"encoding/json"
	"testing"

	"gist/wasm/dashboard/desk"
)

func TestAUserStaysWhoTheyAreInAMerge(t *testing.T) {
	user, other, lead := desk.Person{ID: 1, UserID: "A"}, desk.Person{ID: 2, UserID: "B"}, desk.Person{ID: 3}
	for _, c := range []struct {
		shown, beside desk.Person
		into          int64
	}{{user, lead, 1}, {lead, user, 1}, {lead, desk.Person{ID: 4}, 3}, {user, other, 0}} {
		into, from, ok := desk.MergeInto(c.shown, c.beside)
		if into.ID != c.into || ok != (c.into != 0) || ok && into.ID+from.ID != c.shown.ID+c.beside.ID {
			t.Errorf("%d and %d become %d with %d, %v; want %d", c.shown.ID, c.beside.ID, into.ID, from.ID, ok, c.into)
		}
	}
}

func TestALineOfTheHistorySaysWhoAndHowOften(t *testing.T) {
	for raw, want := range map[string][2]string{
		`{"by":{"type":"browser","name":""},"count":1}`:                     {"a browser", ""},
		`{"by":{"type":"teammate","name":"Tess"},"count":3,"contact":null}`: {"Tess", "3 times"},
		`{"by":{"type":"api_key"},"undone_at":null}`:                        {"an API key", ""},
		`{"by":{"type":"command"}}`:                                         {"the command line", ""},
	} {
		var e desk.Entry
		if err := json.Unmarshal([]byte(raw), &e); err != nil {
			t.Fatal(err)
		}
		if e.Who() != want[0] || e.Times() != want[1] {
			t.Errorf("%s is by %q, %q; want %q", raw, e.Who(), e.Times(), want)
		}
	}
}
