package desk_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"gist/wasm/dashboard/desk"
)

func TestTimesAreRead(t *testing.T) {
	zone := time.FixedZone("", 2*3600)
	now := time.Date(2026, 3, 4, 14, 5, 30, 0, zone)
	for _, c := range []struct {
		at              time.Time
		ago, words, day string
	}{
		{now.Add(5 * time.Second), "now", "just now", "Today"}, // a clock that runs ahead
		{now.Add(-59 * time.Second), "now", "just now", "Today"},
		{now.Add(-time.Minute), "1m", "1 minute ago", "Today"},
		{now.Add(-59 * time.Minute), "59m", "59 minutes ago", "Today"},
		{now.Add(-2 * time.Hour), "2h", "2 hours ago", "Today"},
		{now.Add(-15 * time.Hour), "15h", "yesterday at 23:05", "Yesterday"},
		{now.Add(-47 * time.Hour), "1d", "Mar 2", "Monday, March 2"},
		{now.Add(-6 * 24 * time.Hour), "6d", "Feb 26", "Thursday, February 26"},
		{now.Add(-8 * 24 * time.Hour), "Feb 24", "Feb 24", "Tuesday, February 24"},
		{time.Date(2010, 9, 3, 6, 59, 6, 0, zone), "Sep 3, 2010", "Sep 3, 2010", "Friday, September 3, 2010"},
	} {
		if got := desk.Ago(c.at, now); got != c.ago {
			t.Errorf("Ago(%s) = %q, want %q", c.at, got, c.ago)
		}
		if got := desk.AgoInWords(c.at, now); got != c.words {
			t.Errorf("AgoInWords(%s) = %q, want %q", c.at, got, c.words)
		}
		if got := desk.DayLabel(c.at, now); got != c.day {
			t.Errorf("DayLabel(%s) = %q, want %q", c.at, got, c.day)
		}
	}
	if got := desk.Full(now); got != "Wednesday, March 4, 2026, 14:05" {
		t.Errorf("Full = %q", got)
	}
}

func TestInitials(t *testing.T) {
	for name, want := range map[string]string{
		"John Doe": "JD", "john": "J", "Johann Sebastian Bach": "JB", "j.doe@tacos.com": "J", "李小龍": "李",
		"": "?", "🌮": "?", "  Ärger  ": "Ä", "O'Neill": "ON",
	} {
		if got := desk.Initials(name); got != want {
			t.Errorf("Initials(%q) = %q, want %q", name, got, want)
		}
	}
	for id := int64(-3); id < 100; id++ {
		if s := desk.Shade(id); s < 0 || s >= desk.Shades {
			t.Fatalf("Shade(%d) = %d", id, s)
		}
	}
}

func TestPropertiesAreRead(t *testing.T) {
	c := desk.Contact{Properties: map[string]json.RawMessage{
		"Zeta": json.RawMessage(`"text"`), "alpha": json.RawMessage(`1872`), "big": json.RawMessage(`0.30000000000000004`),
		"yes": json.RawMessage(`true`), "no": json.RawMessage(`false`), "nothing": json.RawMessage(`null`), "blank": json.RawMessage(`""`),
		"last_paid_at": json.RawMessage(`1283495946`), "text_at": json.RawMessage(`"soon"`),
	}}
	got := ""
	for _, f := range c.Fields() {
		got += fmt.Sprintf("%s=%s", f.Name, f.Text)
		if f.Empty {
			got += "(empty)"
		}
		if f.Date != 0 {
			got += fmt.Sprintf("(date %d)", f.Date)
		}
		got += " "
	}
	want := "alpha=1872 big=0.30000000000000004 blank=(empty) last_paid_at=1283495946(date 1283495946) no=No nothing=(empty) text_at=soon yes=Yes Zeta=text "
	if got != want {
		t.Errorf("the fields are\n%s\nwant\n%s", got, want)
	}
}

func TestAddressesAreRead(t *testing.T) {
	for path, want := range map[string]desk.Route{
		"":                          {Page: desk.InboxPage, State: desk.Open},
		"/":                         {Page: desk.InboxPage, State: desk.Open},
		"/closed":                   {Page: desk.InboxPage, State: desk.Closed},
		"/snoozed":                  {Page: desk.InboxPage, State: desk.Snoozed},
		"/closed/":                  {Page: desk.InboxPage, State: desk.Closed},
		"/conversations/12":         {Page: desk.ConversationPage, ID: 12},
		"/conversations/12/contact": {Page: desk.ConversationContactPage, ID: 12},
		"/contacts":                 {Page: desk.People, Nr: 1},
		"/contacts/page/3":          {Page: desk.People, Nr: 3},
		"/contacts/9":               {Page: desk.ContactPage, ID: 9, Nr: 1},
		"/conversations":            {},
		"/conversations/0":          {},
		"/conversations/x":          {},
		"/conversations/-1":         {},
		"/contacts/page/0":          {},
		"/contacts/9/8":             {},
		"/nonsense":                 {},
	} {
		got := desk.ParseRoute(path)
		if got != want {
			t.Errorf("ParseRoute(%q) = %+v, want %+v", path, got, want)
		}
		if want.Page != desk.Missing {
			if again := desk.ParseRoute(got.Path()); again != got {
				t.Errorf("%q is written as %q", path, got.Path())
			}
		}
	}
}
