package desk_test

import (
	"encoding/json"
	"fmt"
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

func TestAPreviewOfAMergeSaysWhatMovesAndWhichValuesWin(t *testing.T) {
	for raw, want := range map[string][2]string{
		`{}`: {"nothing", "[]"},
		`{"moves":{"conversations":1,"browsers":2}}`:               {"1 conversation", "[]"},
		`{"moves":{"events":2,"page_views":1}}`:                    {"2 events and 1 page view", "[]"},
		`{"moves":{"conversations":3,"events":2,"tags":1}}`:        {"3 conversations, 2 events and 1 tag", "[]"},
		`{"values":[{"name":"type","wins":"into","from":"lead"}]}`: {"nothing", "[]"},
		`{"values":[{"name":"name","wins":"from","into":null,"from":"Lee"},{"name":"phone","wins":"into","into":"1","from":null},{"name":"email","wins":"into","into":"a@b.c","from":"d@b.c"}]}`:                          {"nothing", "[{Name Lee } {Email a@b.c d@b.c}]"},
		`{"values":[{"name":"plan","property":true,"wins":"into","into":false,"from":true},{"name":"seats","property":true,"wins":"from","from":3},{"name":"city","property":true,"wins":"same","into":"x","from":"x"}]}`: {"nothing", "[{plan No Yes} {seats 3 }]"},
	} {
		var p desk.MergePreview
		if err := json.Unmarshal([]byte(raw), &p); err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprint(p.Choices()); p.Moving() != want[0] || got != want[1] {
			t.Errorf("%s moves %q with %s; want %q", raw, p.Moving(), got, want)
		}
	}
}
