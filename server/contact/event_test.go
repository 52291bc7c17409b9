package contact_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// events reads the workspace's events of a kind, the oldest first.
func (w *world) events(kind string) (list []contact.Event) {
	w.t.Helper()
	w.view(func(tx *store.Tx) (err error) {
		list, _, err = w.contacts.Events(tx, w.ws.ID, contact.EventsOptions{Kind: kind, Order: "asc"})
		return err
	})
	return list
}

func TestAnEventIsStoredOnceForItsClientID(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	id := uuid.NewString()
	b.trackOnce("Bought", id)
	c := w.get(b.visitor().Contact)
	w.later(time.Hour)
	b.trackOnce("Bought", id)
	want(t, "events", 1, len(w.events("")))
	want(t, "a retry is no sign of life", c.LastSeenAt, w.get(c.ID).LastSeenAt)
	b.trackOnce("Bought", uuid.NewString())
	want(t, "events", 2, len(w.events("")))
	other := w.workspace(team.ModeOptional)
	other.browser().trackOnce("Bought", id)
	want(t, "the same id in another workspace", 1, len(other.events("")))
}

func TestAnEventKeepsItsPropertiesAndItsTime(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	list, err := contact.Decode([]byte(`{"sku":"A\"1","price":12.5,"gift":true,"note":null,"paid_at":1283495946}`))
	if err != nil {
		t.Fatal(err)
	}
	event, wrong := rules.CheckEvent(rules.Value{Kind: rules.Text, Text: "Bought"}, list)
	if wrong != nil {
		t.Fatal(wrong)
	}
	at := w.now().Add(-time.Minute)
	err = b.inSession(func(tx *store.Tx, v *contact.Visitor) error {
		return w.contacts.Track(tx, w.ws.ID, v, event, "", at)
	})
	if err != nil {
		t.Fatal(err)
	}
	got := w.events("")[0]
	want(t, "name", "Bought", got.Name)
	want(t, "properties", `{"sku":"A\"1","price":12.5,"gift":true,"note":null,"paid_at":1283495946}`, string(got.Properties))
	want(t, "time", at, got.OccurredAt)
	want(t, "visitor", b.credentials.Visitor, got.Visitor)
	want(t, "last seen", w.now(), w.get(got.Contact).LastSeenAt)
}

func TestAnEventOfAnAPIKeyNamesItsContact(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	c := w.upsert(0, "A", `{"email":"ann@tacos.com"}`)
	record := func(clientID string, at time.Time) (e contact.Event) {
		w.must(func(tx *store.Tx) (err error) {
			e, err = w.contacts.Record(tx, w.ws.ID, c.ID, rules.Event{Name: "Renewed"}, clientID, at)
			return err
		})
		return e
	}
	e := record("once", time.Time{})
	want(t, "user id", "A", e.UserID)
	want(t, "email", "ann@tacos.com", e.Email)
	want(t, "properties", "{}", string(e.Properties))
	want(t, "time", w.now(), e.OccurredAt)
	want(t, "the same again", e.ID, record("once", w.now()).ID)
	want(t, "none is now", w.now(), record("", time.Unix(0, 0)).OccurredAt)
	want(t, "one to come is now", w.now(), record("", w.now().Add(time.Hour)).OccurredAt)
	want(t, "events", 3, len(w.events("")))
	err := w.update(func(tx *store.Tx) error {
		_, err := w.contacts.Record(tx, w.ws.ID, c.ID+1, rules.Event{Name: "x"}, "", time.Time{})
		return err
	})
	wantCode(t, "contact_unknown", err)
}

func TestEventsAreListedByNameAndPage(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	for _, name := range []string{"a", "b", "a", "c", "a"} {
		b.track(name)
	}
	list := func(o contact.EventsOptions) (names string, total int) {
		w.view(func(tx *store.Tx) error {
			list, n, err := w.contacts.Events(tx, w.ws.ID, o)
			for _, e := range list {
				names += e.Name
			}
			total = n
			return err
		})
		return names, total
	}
	for _, test := range []struct {
		o     contact.EventsOptions
		names string
		total int
	}{
		{contact.EventsOptions{}, "acaba", 5},
		{contact.EventsOptions{Order: "asc"}, "abaca", 5},
		{contact.EventsOptions{Name: "a"}, "aaa", 3},
		{contact.EventsOptions{PerPage: 2, Page: 2}, "ab", 5},
		{contact.EventsOptions{PerPage: 2, Page: 9}, "", 5},
		{contact.EventsOptions{Contact: b.visitor().Contact + 1}, "", 0},
		{contact.EventsOptions{Kind: contact.KindPage}, "", 0},
	} {
		names, total := list(test.o)
		want(t, "names", test.names, names)
		want(t, "total", test.total, total)
	}
}

func TestAPageViewIsStoredAndCut(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	err := b.inSession(func(tx *store.Tx, v *contact.Visitor) error {
		page := contact.Page{URL: "https://tacos.com/" + strings.Repeat("ü", 3000), Title: "Menü\n", Referrer: ""}
		return w.contacts.Page(tx, w.ws.ID, v, page, "", time.Time{})
	})
	if err != nil {
		t.Fatal(err)
	}
	got := w.events(contact.KindPage)
	want(t, "page views", 1, len(got))
	list, err := contact.Decode(got[0].Properties)
	if err != nil || len(list) != 2 {
		t.Fatalf("want url and title, got %s", got[0].Properties)
	}
	want(t, "characters of the url", 2048, len([]rune(list[0].Value.Text)))
	want(t, "title", "Menü", list[1].Value.Text)
	want(t, "it is no event", 0, len(w.events("")))
	want(t, "the contact was seen", w.now(), w.get(got[0].Contact).LastSeenAt)
}

func TestASessionBeginsAfterThirtyMinutesOfSilence(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	b.track("first")
	id := b.visitor().Contact
	for _, step := range []struct {
		silence  time.Duration
		sessions int
	}{{0, 1}, {29 * time.Minute, 1}, {30 * time.Minute, 1}, {30*time.Minute + time.Second, 2}, {48 * time.Hour, 3}} {
		w.later(step.silence)
		b.identify("A", `{"email":"a@tacos.com"}`)
		want(t, step.silence.String(), step.sessions, w.get(id).SessionCount)
		want(t, "last seen", w.now(), w.get(id).LastSeenAt)
	}
	// An event of another time, such as an import's, is no sign of life now.
	w.must(func(tx *store.Tx) error {
		_, err := w.contacts.Record(tx, w.ws.ID, id, rules.Event{Name: "late"}, "", w.now().Add(-time.Hour))
		return err
	})
	want(t, "sessions", 3, w.get(id).SessionCount)
	want(t, "last seen", w.now(), w.get(id).LastSeenAt)
}

func TestEventsFollowTheirVisitor(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	user := w.upsert(0, "A", `{}`).ID
	b := w.browser()
	b.track("one")
	b.identify("", `{"email":"a@tacos.com"}`)
	b.track("two")
	b.identify("A", `{"email":"a@tacos.com"}`)
	b.track("three")
	if got := w.history(user); !slices.Equal(got, []string{"one", "two", "three"}) {
		t.Errorf("history: got %v", got)
	}
}
