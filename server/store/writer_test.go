package store

import (
	"errors"
	"log/slog"
	"path/filepath"
	"sync/atomic"
	"testing"
)

// TestAFlushThatFailsIsNoCommit is inside the package, since no disk fails when
// it is asked to.
func TestAFlushThatFailsIsNoCommit(t *testing.T) {
	db, err := Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "gist.db"), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	w := db.engine.(*sqlite).writer
	disk := w.flush
	var broken atomic.Bool
	w.flush = func() error {
		if broken.Load() {
			return errors.New("input/output error")
		}
		return disk()
	}
	put := func(id int) error {
		return db.Update(t.Context(), 1, func(tx *Tx) error {
			_, err := tx.Exec(`insert into merged_contacts (workspace_id, from_id, to_id, at, why) values (1, $1, 1, 1, 'test')`, id)
			return err
		})
	}
	if err := put(1); err != nil {
		t.Fatal(err)
	}
	broken.Store(true)
	if err := put(2); !errors.Is(err, ErrUnavailable) {
		t.Errorf("an update that was not flushed gave %v", err)
	}
	if !w.suspect.Load() {
		t.Error("the log is trusted though a flush has failed")
	}
	broken.Store(false)
	if err := put(3); err != nil {
		t.Errorf("after the disk is well again: %v", err)
	}
	if w.suspect.Load() {
		t.Error("the log is not trusted again after a checkpoint")
	}
}
