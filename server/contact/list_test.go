package contact_test

import (
	"fmt"
	"testing"
	"time"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
)

func TestContactsAreListedInOrderAndByPage(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	for _, id := range []string{"A", "B", "C", "D"} {
		w.later(time.Second)
		w.upsert(0, id, `{"name":"`+id+`","tags":"all"}`)
	}
	w.later(time.Second)
	w.browser().identify("C", `{"email":"c@tacos.com","created_at":1000,"tags":"all, Seen"}`)
	w.later(time.Second)
	w.browser().identify("A", `{"email":"b@tacos.com","created_at":2000}`)
	w.workspace(team.ModeOptional).upsert(0, "E", `{"name":"E","tags":"all"}`)

	for _, test := range []struct {
		o     contact.ListOptions
		names string
		total int
	}{
		{contact.ListOptions{}, "DCBA", 4},
		{contact.ListOptions{Order: "asc"}, "ABCD", 4},
		{contact.ListOptions{OrderBy: "created_at", Order: "desc"}, "DCBA", 4},
		{contact.ListOptions{OrderBy: "last_seen_at"}, "ACDB", 4},
		{contact.ListOptions{OrderBy: "last_seen_at", Order: "asc"}, "CABD", 4},
		{contact.ListOptions{OrderBy: "signed_up_at"}, "ACDB", 4},
		{contact.ListOptions{OrderBy: "updated_at"}, "ACDB", 4},
		{contact.ListOptions{OrderBy: "name", Order: "asc"}, "ABCD", 4},
		{contact.ListOptions{OrderBy: "email", Order: "asc"}, "ACBD", 4},
		{contact.ListOptions{PerPage: 3}, "DCB", 4},
		{contact.ListOptions{PerPage: 3, Page: 2}, "A", 4},
		{contact.ListOptions{PerPage: 3, Page: 3}, "", 4},
		{contact.ListOptions{Tag: "ALL", Order: "asc"}, "ABCD", 4},
		{contact.ListOptions{Tag: "seen"}, "C", 1},
		{contact.ListOptions{Tag: "unheard of"}, "", 0},
		{contact.ListOptions{Email: "B@tacos.com"}, "A", 1},
	} {
		names := ""
		w.view(func(tx *store.Tx) error {
			list, total, err := w.contacts.List(tx, w.ws.ID, test.o)
			for _, c := range list {
				names += c.Name
			}
			if names != test.names || total != test.total {
				t.Errorf("%+v: want %q of %d, got %q of %d", test.o, test.names, test.total, names, total)
			}
			return err
		})
	}
	err := w.update(func(tx *store.Tx) error {
		_, _, err := w.contacts.List(tx, w.ws.ID, contact.ListOptions{OrderBy: "id; drop table contacts"})
		return err
	})
	wantCode(t, "order_by_invalid", err)
}

func TestOfSeveralContactsWithAnEmailTheOneOnWhichItIsProvenIsFound(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	w.browser().identify("A", `{"email":"both@tacos.com"}`)
	w.browser().identify("", `{"email":"both@tacos.com"}`)
	c := w.upsert(0, "C", `{"email":"both@tacos.com"}`).ID
	w.view(func(tx *store.Tx) error {
		found, claimed, err := w.contacts.ByEmail(tx, w.ws.ID, "BOTH@tacos.com", contact.ForText)
		want(t, "contact", c, found.ID)
		want(t, "others that claim it", 2, len(claimed))
		return err
	})
	for _, find := range []func(tx *store.Tx) error{
		func(tx *store.Tx) error {
			_, _, err := w.contacts.ByEmail(tx, w.ws.ID, "no@tacos.com", contact.ForFields)
			return err
		},
		func(tx *store.Tx) error { _, err := w.contacts.ByUserID(tx, w.ws.ID, "a"); return err },
		func(tx *store.Tx) error { _, err := w.contacts.Get(tx, w.ws.ID, 0); return err },
	} {
		wantCode(t, "contact_unknown", w.update(find))
	}
}

func TestManyContactsAreFoundAtOnce(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	var ids []contact.ID
	for i := range 70 {
		ids = append(ids, w.upsert(0, fmt.Sprintf("u%d", i), `{"plan":"pro","tags":"x"}`).ID)
	}
	b := w.browser()
	b.track("x")
	merged := b.visitor().Contact
	b.identify("u0", `{"email":"a@tacos.com"}`)
	w.view(func(tx *store.Tx) error {
		found, err := w.contacts.ByIDs(tx, w.ws.ID, append(ids, merged, 12345))
		want(t, "found", 71, len(found))
		want(t, "a merged one", ids[0], found[merged].ID)
		want(t, "complete", "x", tags(found[ids[69]]))
		want(t, "complete", `text plan="pro"`, properties(found[ids[69]]))
		return err
	})
}

func TestTouchNotesThatTheTeamWrote(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	c := w.upsert(0, "A", `{}`)
	for range 2 { // an earlier time changes nothing
		w.must(func(tx *store.Tx) error { return w.contacts.Touch(tx, w.ws.ID, c.ID, w.now()) })
		w.must(func(tx *store.Tx) error { return w.contacts.Touch(tx, w.ws.ID, c.ID, w.now().Add(-time.Hour)) })
	}
	want(t, "last contacted", w.now(), w.get(c.ID).LastContactedAt)
}
