package store_test

import (
	"errors"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"gist/server/store"
	"gist/server/store/storetest"
)

func TestAReaderWaitsForSlowOnesNoLongerThanPatience(t *testing.T) {
	path := filepath.Join(t.TempDir(), "gist.db")
	storetest.OpenURL(t, "sqlite:"+path) // its files are there
	synctest.Test(t, func(t *testing.T) {
		db := storetest.OpenURL(t, "sqlite:"+path)
		slow := make(chan struct{})
		refused := 0
		results := make(chan error)
		const readers = 200 // more than there are connections
		for range readers {
			go func() {
				results <- db.View(t.Context(), func(tx *store.Tx) error {
					<-slow
					return nil
				})
			}()
		}
		began := time.Now()
		for range readers {
			err := <-results
			if err == nil {
				continue
			}
			if refused++; !errors.Is(err, store.ErrUnavailable) || time.Since(began) > 30*time.Second {
				t.Errorf("after %s a reader got %v", time.Since(began), err)
			}
			if refused == 100 {
				close(slow)
			}
		}
		if refused < 100 {
			t.Errorf("%d were refused", refused)
		}
		if err := db.Ping(t.Context()); err != nil {
			t.Errorf("afterwards a reader got %v", err)
		}
	})
}
