package store_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"gist/server/store"
	"gist/server/store/storetest"
)

// populate fills tables that refer to each other, with values of every kind.
func populate(t *testing.T, url string, contacts int) {
	t.Helper()
	db := storetest.OpenURL(t, url)
	if err := db.Update(t.Context(), 1, func(tx *store.Tx) error {
		for _, query := range []string{
			`insert into workspaces (id, app_id, name, created_at) values (7, 'TACOS777', 'Tacos "and" més 🌮', 1)`,
			`insert into teammates (id, workspace_id, email, email_key, name, password_hash, created_at) values (3, 7, 'T@tacos.com', 't@tacos.com', 'Tess', 'x', 1)`,
			`insert into conversations (id, workspace_id, contact_id, created_at, updated_at, last_message_at) values (5, 7, 1, 1, 1, 1)`,
			`insert into messages (id, workspace_id, conversation_id, type, author_type, author_id, body, created_at) values (11, 7, 5, 'reply', 'contact', 1, 'Hi', 1)`,
		} {
			if _, err := tx.Exec(query); err != nil {
				return err
			}
		}
		if _, err := tx.Exec(`insert into sessions (token_hash, workspace_id, teammate_id, created_at, expires_at) values ($1, 7, 3, 1, 2)`, []byte{0, 1, 0xff}); err != nil {
			return err
		}
		for i := range contacts {
			if _, err := tx.Exec(`
				insert into contacts (workspace_id, type, user_id, email, properties, created_at, updated_at, last_seen_at)
				values (7, 'user', $1, null, '{"1":1.5,"2":"a\nb"}', $2, -1, 9007199254740993)`, strings.Repeat("u", i%50)+string(rune('a'+i%26))+t.Name()+itoa(i), i); err != nil {
				return err
			}
		}
		// The last contact was deleted: its id is never given again.
		_, err := tx.Exec(`delete from contacts where workspace_id = 7 and id = (select max(id) from contacts where workspace_id = 7)`)
		return err
	}); err != nil {
		t.Fatal(err)
	}
}

func itoa(i int) string {
	return strings.Repeat("x", i/100) + string(rune('0'+i/10%10)) + string(rune('0'+i%10))
}

// nextContact adds a contact and gives its id.
func nextContact(t *testing.T, url string) (id int) {
	t.Helper()
	if err := storetest.OpenURL(t, url).Update(t.Context(), 1, func(tx *store.Tx) error {
		return tx.QueryRow(`insert into contacts (workspace_id, type, created_at, updated_at) values (7, 'visitor', 1, 1) returning id`).Scan(&id)
	}); err != nil {
		t.Fatal(err)
	}
	return id
}

// Main runs this with each database as the source.
func TestCopyMovesEverythingToEitherKind(t *testing.T) {
	for _, kind := range storetest.Dialects {
		from, to := storetest.URL(t), storetest.New(t, kind)
		populate(t, from, 2500)
		progress := map[string]int64{}
		copied, err := store.Copy(t.Context(), from, to, func(table string, done, total int64) {
			if done < progress[table] || done > total {
				t.Errorf("%s: %d of %d after %d", table, done, total, progress[table])
			}
			progress[table] = done
		})
		if err != nil {
			t.Fatal(err)
		}
		rows := map[string]int64{}
		for _, c := range copied {
			rows[c.Table] = c.Rows
		}
		for table, n := range map[string]int64{"workspaces": 1, "teammates": 1, "sessions": 1, "contacts": 2499, "conversations": 1, "messages": 1, "events": 0} {
			if rows[table] != n || progress[table] != n {
				t.Errorf("to %s, %s has %d rows and told of %d, want %d", kind, table, rows[table], progress[table], n)
			}
		}
		if err := storetest.OpenURL(t, to).View(t.Context(), func(tx *store.Tx) error {
			var name string
			var token []byte
			var seen int64
			if err := tx.QueryRow(`select w.name, s.token_hash, c.last_seen_at from workspaces w, sessions s, contacts c where w.id = 7 and c.workspace_id = 7 and c.id = 100`).Scan(&name, &token, &seen); err != nil {
				return err
			}
			if name != `Tacos "and" més 🌮` || string(token) != "\x00\x01\xff" || seen != 9007199254740993 {
				t.Errorf("the copy has %q, %x and %d", name, token, seen)
			}
			return nil
		}); err != nil {
			t.Error(err)
		}
		if id := nextContact(t, to); id != 2501 {
			t.Errorf("the next contact has the id %d, want 2501", id)
		}
		if _, err := store.Copy(t.Context(), from, to, nil); !errors.Is(err, store.ErrNotEmpty) {
			t.Errorf("a second copy gave %v", err)
		}
	}
}

func TestACopyThatIsInterruptedLeavesNothingAndCanBeRunAgain(t *testing.T) {
	for _, kind := range storetest.Dialects {
		from, to := storetest.URL(t), storetest.New(t, kind)
		populate(t, from, 5000)
		ctx, stop := context.WithCancel(t.Context())
		_, err := store.Copy(ctx, from, to, func(table string, done, _ int64) {
			if table == "contacts" && done >= 2000 {
				stop()
			}
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("interrupted, a copy to %s gave %v", kind, err)
		}
		if _, err := store.Copy(t.Context(), from, to, nil); err != nil {
			t.Errorf("the second copy to %s: %v", kind, err)
		}
	}
}

func TestACopyOfADatabaseThatIsNotThereMakesNone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "none.db")
	if _, err := store.Copy(t.Context(), "sqlite:"+path, storetest.URL(t), nil); err == nil || !strings.Contains(err.Error(), "no database") {
		t.Errorf("the error is %v", err)
	}
	alone(t, filepath.Dir(path))
}
