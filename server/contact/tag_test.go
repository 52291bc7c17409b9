package contact_test

import (
	"fmt"
	"strings"
	"testing"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
)

func TestTagsReplaceOrJoinThoseThatWereThere(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	for _, step := range []struct{ properties, want string }{
		{`"tags":"Free, popular"`, "Free, popular"},
		{`"plan":"pro"`, "Free, popular"},
		{`"tags":"beta","overwrite_tags":false`, "Free, popular, beta"},
		{`"tags":" POPULAR ,, beta","overwrite_tags":true`, "popular, beta"},
		{`"tags":"","overwrite_tags":false`, "popular, beta"},
		{`"tags":null,"overwrite_tags":false`, "popular, beta"},
		{`"tags":"free,FREE,Free"`, "Free"},
		{`"tags":""`, ""},
		{`"tags":"Ünique, ünique"`, "Ünique"},
		{`"tags":null`, ""},
	} {
		out := b.identify("A", `{"email":"a@tacos.com",`+step.properties+`}`)
		want(t, step.properties, step.want, tags(w.get(out.Contact.ID)))
		wantTagRows(t, w, out.Contact.ID)
	}
}

func TestATagKeepsItsFirstSpellingInTheWorkspace(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	w.browser().identify("A", `{"email":"a@tacos.com","tags":"VIP"}`)
	out := w.browser().identify("B", `{"email":"b@tacos.com","tags":"vip"}`)
	want(t, "tags", "VIP", tags(w.get(out.Contact.ID)))
}

func TestMergingJoinsTags(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	user := w.upsert(0, "A", `{"tags":"a, b"}`).ID
	b := w.browser()
	b.identify("", `{"email":"a@tacos.com","tags":"b, c"}`)
	b.identify("A", `{"email":"a@tacos.com"}`)
	want(t, "joined", "a, b, c", tags(w.get(user)))
	wantTagRows(t, w, user)

	other := w.browser()
	other.identify("", `{"email":"a@tacos.com","tags":"d"}`)
	other.identify("A", `{"email":"a@tacos.com","tags":"B"}`)
	want(t, "the call's own have the last word", "b", tags(w.get(user)))
	wantTagRows(t, w, user)
}

// wantTagRows holds the rows by which contacts are found by a tag against the
// list that the contact carries.
func wantTagRows(t *testing.T, w *world, id contact.ID) {
	t.Helper()
	for _, tag := range w.get(id).Tags {
		w.view(func(tx *store.Tx) error {
			list, total, err := w.contacts.List(tx, w.ws.ID, contact.ListOptions{TagID: tag.ID})
			found := false
			for _, c := range list {
				found = found || c.ID == id
			}
			if !found || total != len(list) {
				t.Errorf("tag %s: the contact is not found by it among %d", tag.Name, total)
			}
			return err
		})
	}
	for _, c := range w.all() {
		w.view(func(tx *store.Tx) error {
			var rows int
			err := tx.QueryRow(`select count(tag_id) from contact_tags where workspace_id = $1 and contact_id = $2`, w.ws.ID, c.ID).Scan(&rows)
			want(t, "rows of tags", len(c.Tags), rows)
			return err
		})
	}
}

func TestACallOfTooManyTagsLeavesTheTagsAsTheyWere(t *testing.T) {
	w := newWorld(t, team.ModeOff)
	b := w.browser()
	b.identify("A", `{"email":"a@b.c","tags":"Free"}`)
	many := make([]string, 151)
	for i := range many {
		many[i] = fmt.Sprint("tag ", i)
	}
	out := b.identify("A", `{"email":"a@b.c","n":1,"tags":"`+strings.Join(many, ",")+`"}`)
	if len(out.Rejected) != 1 || out.Rejected[0].Code != "too_many_tags" || out.Rejected[0].Property != "tags" {
		t.Errorf("rejected is %+v", out.Rejected)
	}
	c := w.get(out.Contact.ID)
	want(t, "tags", "Free", tags(c))
	want(t, "the rest", "number n=1", properties(c))
	out = b.identify("A", `{"email":"a@b.c","tags":"`+strings.Join(many[1:], ",")+`"}`)
	want(t, "150 are stored", 150, len(w.get(out.Contact.ID).Tags))
}
