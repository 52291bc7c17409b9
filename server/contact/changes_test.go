package contact_test

import (
	"slices"
	"testing"
	"time"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
)

func TestEachWriteOfAContactIsInTheLogOfChanges(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	since := int64(0)
	changed := func() (ids []contact.ID) {
		w.view(func(tx *store.Tx) error {
			rows, err := tx.Query(`
				select distinct contact_id from contact_changes
				where workspace_id = $1 and position >= $2 order by contact_id`, w.ws.ID, since)
			if err != nil {
				return err
			}
			defer rows.Close()
			for rows.Next() {
				var id contact.ID
				if err := rows.Scan(&id); err != nil {
					return err
				}
				ids = append(ids, id)
			}
			return rows.Err()
		})
		w.view(func(tx *store.Tx) error {
			return tx.QueryRow(`select next from contact_change_window where workspace_id = $1`, w.ws.ID).Scan(&since)
		})
		return ids
	}
	is := func(what string, want ...contact.ID) {
		t.Helper()
		if got := changed(); !slices.Equal(got, want) {
			t.Errorf("%s: want %v, got %v", what, want, got)
		}
	}
	is("nothing")
	b := w.browser()
	b.track("x")
	visitor := b.visitor().Contact
	is("a new visitor", visitor)
	is("nothing since")
	user := w.upsert(0, "A", `{"plan":"pro"}`).ID
	is("a new user", user)
	w.later(time.Minute)
	b.identify("A", `{"email":"a@tacos.com"}`)
	is("both, when they become one", visitor, user)
	w.later(time.Minute)
	b.identify("A", `{"email":"a@tacos.com"}`)
	is("who is seen again", user)
	other := w.workspace(team.ModeOptional)
	other.upsert(0, "A", `{}`)
	is("nothing of another workspace")
}
