package store_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"gist/server/store"
	"gist/server/store/storetest"
)

// An older release refuses a database that a newer one has migrated, and leaves it
// as it is.
func TestAnOlderReleaseRefusesANewerSchema(t *testing.T) {
	url := storetest.URL(t)
	newer := storetest.OpenURL(t, url)
	execute := func(statement string) {
		err := newer.Update(t.Context(), store.NoPart, func(tx *store.Tx) error {
			_, err := tx.Exec(statement)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	execute(`insert into goose_db_version (version_id, is_applied) values (9999, true)`)
	// The next test may have this database. It comes before newer is closed.
	defer execute(`delete from goose_db_version where version_id = 9999`)
	for range 2 {
		db, err := store.Open(t.Context(), url, slog.New(slog.DiscardHandler))
		if err == nil {
			t.Error("it opened", db.Close())
			continue
		}
		for _, says := range []string{"9999", "newer"} {
			if !strings.Contains(err.Error(), says) {
				t.Errorf("the error does not say %s: %v", says, err)
			}
		}
	}
}

func TestMain(m *testing.M) { storetest.Main(m) }

// open opens a new database.
func open(t *testing.T) *store.DB {
	t.Helper()
	return storetest.OpenURL(t, storetest.URL(t))
}

// put stores one row; the table is one that any number fits.
func put(tx *store.Tx, id int) error {
	_, err := tx.Exec(`insert into merged_contacts (workspace_id, from_id, to_id, at, why) values (1, $1, 1, 1, 'test')`, id)
	return err
}

func count(t *testing.T, db *store.DB) (n int) {
	t.Helper()
	if err := db.View(t.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(`select count(*) from merged_contacts where workspace_id = $1`, 1).Scan(&n)
	}); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestWhatWasCommittedIsThereAfterOpeningAgain(t *testing.T) {
	for _, url := range []string{storetest.URL(t), "sqlite:" + filepath.Join(t.TempDir(), "a folder", "gist #1?.db")} {
		db := storetest.OpenURL(t, url)
		if err := db.Update(t.Context(), 1, func(tx *store.Tx) error { return put(tx, 1) }); err != nil {
			t.Fatal(err)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
		if got := count(t, storetest.OpenURL(t, url)); got != 1 {
			t.Errorf("there are %d rows, want 1", got)
		}
	}
}

func TestAFailedUpdateLeavesNothingAndSpoilsNoOther(t *testing.T) {
	db := open(t)
	mine := errors.New("mine")
	var group sync.WaitGroup
	for i := range 300 {
		group.Go(func() {
			err := db.Update(t.Context(), 1, func(tx *store.Tx) error {
				if err := put(tx, i); err != nil {
					return err
				}
				switch i % 3 {
				case 1:
					return mine
				case 2:
					panic("mine too")
				}
				return nil
			})
			switch {
			case i%3 == 0 && err != nil, i%3 == 1 && !errors.Is(err, mine), i%3 == 2 && (err == nil || !strings.Contains(err.Error(), "mine too")):
				t.Errorf("update %d gave %v", i, err)
			}
		})
	}
	group.Wait()
	if got := count(t, db); got != 100 {
		t.Errorf("there are %d rows, want the 100 that did not fail", got)
	}
}

func TestAStatementThatFailsIsToldApart(t *testing.T) {
	db := open(t)
	err := db.Update(t.Context(), 1, func(tx *store.Tx) error {
		return errors.Join(put(tx, 1), put(tx, 1))
	})
	if !store.IsUnique(err) || errors.Is(err, store.ErrUnavailable) {
		t.Errorf("a row that is there already gave %v", err)
	}
	err = db.View(t.Context(), func(tx *store.Tx) error {
		var why string
		return tx.QueryRow(`select why from merged_contacts where workspace_id = $1`, 1).Scan(&why)
	})
	if !errors.Is(err, store.ErrNoRows) {
		t.Errorf("no row gave %v", err)
	}
	if err := db.View(t.Context(), func(tx *store.Tx) error { return put(tx, 2) }); err == nil {
		t.Error("a view wrote")
	}
	if err := db.View(t.Context(), func(tx *store.Tx) error { return tx.QueryRow(`select nonsense`).Scan(new(int)) }); err == nil {
		t.Error("a query that is none gave nothing")
	}
}

func TestAViewSeesOneMoment(t *testing.T) {
	db := open(t)
	err := db.View(t.Context(), func(tx *store.Tx) error {
		var before, after int
		if err := tx.QueryRow(`select count(*) from merged_contacts`).Scan(&before); err != nil {
			return err
		}
		if err := db.Update(t.Context(), 1, func(tx *store.Tx) error { return put(tx, 1) }); err != nil {
			return err
		}
		if err := tx.QueryRow(`select count(*) from merged_contacts`).Scan(&after); err != nil {
			return err
		}
		if before != 0 || after != 0 {
			return fmt.Errorf("saw %d rows, then %d", before, after)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

func TestWhatIsRememberedWaitsForTheCommit(t *testing.T) {
	db := open(t)
	remembered := 0
	for _, fails := range []bool{true, false} {
		err := db.Update(t.Context(), 1, func(tx *store.Tx) error {
			tx.OnCommit(func() { remembered++ })
			if fails {
				return errors.New("failed")
			}
			return put(tx, 1)
		})
		if (err != nil) != fails {
			t.Errorf("got %v", err)
		}
	}
	if remembered != 1 {
		t.Errorf("%d were remembered, want the committed one", remembered)
	}
}

func TestAClosedDatabaseIsUnavailable(t *testing.T) {
	db := open(t)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	for what, err := range map[string]error{
		"update": db.Update(t.Context(), 1, func(*store.Tx) error { return nil }),
		"view":   db.View(t.Context(), func(*store.Tx) error { return nil }),
		"ping":   db.Ping(t.Context()),
	} {
		if !errors.Is(err, store.ErrUnavailable) {
			t.Errorf("%s of a closed database gave %v", what, err)
		}
	}
}

func TestACallerThatIsGoneBeforeItsTurnIsForgotten(t *testing.T) {
	db := open(t)
	began, goOn := make(chan struct{}), make(chan struct{})
	slow := make(chan error, 1)
	go func() {
		slow <- db.Update(t.Context(), 1, func(tx *store.Tx) error {
			close(began)
			<-goOn
			return put(tx, 1)
		})
	}()
	<-began
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := db.Update(ctx, 1, func(tx *store.Tx) error { return put(tx, 2) }); !errors.Is(err, context.Canceled) {
		t.Errorf("the caller that went away got %v", err)
	}
	close(goOn)
	if err := <-slow; err != nil {
		t.Error(err)
	}
	if got := count(t, db); got != 1 {
		t.Errorf("there are %d rows, want 1", got)
	}
}

func TestSeveralProcessesMayWriteTheSameDatabase(t *testing.T) {
	url := storetest.URL(t)
	one, two := storetest.OpenURL(t, url), storetest.OpenURL(t, url)
	var group sync.WaitGroup
	for i := range 200 {
		db := one
		if i%2 == 1 {
			db = two
		}
		group.Go(func() {
			if err := db.Update(t.Context(), 1, func(tx *store.Tx) error { return put(tx, i) }); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if a, b := count(t, one), count(t, two); a != 200 || b != 200 {
		t.Errorf("they see %d and %d rows, want 200", a, b)
	}
}

func TestAURLThatCannotBeOpenedSaysWhatToWriteAndNoPassword(t *testing.T) {
	for url, says := range map[string]string{
		"mysql://gist:secret@localhost/gist":                              "write sqlite:PATH or postgres://",
		"sqlite:":                                                         "write sqlite:PATH or postgres://",
		"postgres://gist:secret@127.0.0.1:1/gist":                         "postgres://gist:xxxxx@127.0.0.1:1/gist",
		"postgres://gist@127.0.0.1:1/gist?password=secret":                "connect",
		"postgres://gist:secret@127.0.0.1:nonsense/gist":                  "opening the database",
		"postgres://gist:secret@127.0.0.1/gist?pool_max_conns=secretless": "pool_max_conns",
		"postgres://gist:se%zzcret@127.0.0.1/gist":                        "opening the database",
	} {
		_, err := store.Open(t.Context(), url, slog.New(slog.DiscardHandler))
		if err == nil || strings.Contains(err.Error(), "secret@") || strings.Contains(err.Error(), "cret@") || strings.Contains(err.Error(), "=secret&") || !strings.Contains(err.Error(), says) {
			t.Errorf("%s gave %v, want %q", url, err, says)
		}
	}
}

func TestWhatATransactionKeepsEndsWithIt(t *testing.T) {
	db := open(t)
	for range 2 {
		err := db.Update(t.Context(), 1, func(tx *store.Tx) error {
			if got := tx.Kept("key"); got != nil {
				t.Errorf("a transaction began with %v", got)
			}
			tx.Keep("key", 5)
			if got := tx.Kept("key"); got != 5 {
				t.Errorf("it kept %v", got)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
