package store_test

import (
	"database/sql"
	"errors"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"gist/server/store"
	"gist/server/store/storetest"
)

func TestUpdatesThatWaitForALockOfAnotherProcessAreRefusedTogether(t *testing.T) {
	storetest.Only(t, store.SQLite, "PostgreSQL has many writers, and needs no such patience")
	path := filepath.Join(t.TempDir(), "gist.db")
	db := storetest.OpenURL(t, "sqlite:"+path)
	other, err := sql.Open("sqlite", path+"?_txlock=immediate")
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	tx, err := other.Begin()
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	var group sync.WaitGroup
	for i := range 100 {
		group.Go(func() {
			if err := db.Update(t.Context(), 1, func(tx *store.Tx) error { return put(tx, i) }); !errors.Is(err, store.ErrUnavailable) {
				t.Errorf("update %d gave %v", i, err)
			}
		})
	}
	group.Wait()
	// SQLite waits for 5 seconds; some may come when the first wait has begun. One
	// after the other they would wait for 500.
	if took := time.Since(began); took > 2*time.Minute {
		t.Errorf("the refusals took %s", took)
	}
	if got := count(t, db); got != 0 {
		t.Errorf("a reader finds %d rows, want 0", got)
	}
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := db.Update(t.Context(), 1, func(tx *store.Tx) error { return put(tx, 1) }); err != nil {
		t.Errorf("without the lock, an update gave %v", err)
	}
}
