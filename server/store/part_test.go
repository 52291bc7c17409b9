package store_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"gist/server/store"
	"gist/server/store/storetest"
)

// raise adds one to the row of a part, as a function that reads before it
// writes does.
func raise(tx *store.Tx, part store.Part) error {
	var at int
	if err := tx.QueryRow(`select at from merged_contacts where workspace_id = $1 and from_id = 1`, part).Scan(&at); err != nil {
		return err
	}
	_, err := tx.Exec(`update merged_contacts set at = $2 where workspace_id = $1 and from_id = 1`, part, at+1)
	return err
}

func counter(t *testing.T, db *store.DB, part store.Part) {
	t.Helper()
	if err := db.Update(t.Context(), part, func(tx *store.Tx) error {
		_, err := tx.Exec(`insert into merged_contacts (workspace_id, from_id, to_id, at, why) values ($1, 1, 1, 0, 'test')`, part)
		return err
	}); err != nil {
		t.Fatal(err)
	}
}

func counted(t *testing.T, db *store.DB, part store.Part) (at int) {
	t.Helper()
	if err := db.View(t.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(`select at from merged_contacts where workspace_id = $1 and from_id = 1`, part).Scan(&at)
	}); err != nil {
		t.Fatal(err)
	}
	return at
}

func TestUpdatesOfOnePartHappenOneAfterTheOther(t *testing.T) {
	url := storetest.URL(t)
	one, two := storetest.OpenURL(t, url), storetest.OpenURL(t, url)
	counter(t, one, 7)
	const each, callers = 1000, 10
	var group sync.WaitGroup
	for _, db := range []*store.DB{one, two} {
		for range callers {
			group.Go(func() {
				for range each / callers {
					if err := db.Update(t.Context(), 7, func(tx *store.Tx) error { return raise(tx, 7) }); err != nil {
						t.Error(err)
					}
				}
			})
		}
	}
	group.Wait()
	if at := counted(t, one, 7); at != 2*each {
		t.Errorf("the row counted %d, want %d", at, 2*each)
	}
	if again := one.Stats().Again + two.Stats().Again; again != 0 {
		t.Errorf("%d updates ran again, and none was in the way of another", again)
	}
	t.Logf("%+v, %+v", one.Stats(), two.Stats())
}

func TestNobodySeesTheMiddleOfAnUpdateOfTheSamePart(t *testing.T) {
	url := storetest.URL(t)
	one, two := storetest.OpenURL(t, url), storetest.OpenURL(t, url)
	const parts = 3
	for part := range store.Part(parts) {
		counter(t, one, part)
	}
	var group sync.WaitGroup
	for _, db := range []*store.DB{one, two} {
		for i := range 60 {
			part := store.Part(i % parts)
			group.Go(func() {
				if err := db.Update(t.Context(), part, func(tx *store.Tx) error {
					var at, odd int
					if err := tx.QueryRow(`select at, at % 2 from merged_contacts where workspace_id = $1 and from_id = 1`, part).Scan(&at, &odd); err != nil {
						return err
					}
					if odd != 0 {
						return fmt.Errorf("it saw %d, which is the middle of another update", at)
					}
					return errors.Join(raise(tx, part), raise(tx, part))
				}); err != nil {
					t.Error(err)
				}
			})
		}
	}
	group.Wait()
	for part := range store.Part(parts) {
		if at := counted(t, two, part); at != 80 {
			t.Errorf("part %d counted %d, want 80", part, at)
		}
	}
}

func TestAPartThatIsHeldHoldsNoOther(t *testing.T) {
	storetest.Only(t, store.PostgreSQL, "all of the database is one part")
	url := storetest.URL(t)
	one, two := storetest.OpenURL(t, url), storetest.OpenURL(t, url)
	counter(t, one, 1)
	held, free := make(chan struct{}), make(chan struct{})
	var group sync.WaitGroup
	group.Go(func() {
		if err := one.Update(t.Context(), 1, func(tx *store.Tx) error {
			if err := raise(tx, 1); err != nil {
				return err
			}
			close(held)
			<-free
			return nil
		}); err != nil {
			t.Error(err)
		}
	})
	<-held
	var late atomic.Int64
	for i, db := range []*store.DB{one, two} {
		for range 100 { // stand behind it, more than there are connections
			group.Go(func() {
				if err := db.Update(t.Context(), 1, func(tx *store.Tx) error {
					late.Add(1)
					return raise(tx, 1)
				}); err != nil {
					t.Error(err)
				}
			})
		}
		for part := range store.Part(20) {
			if err := db.Update(t.Context(), 2+part, func(tx *store.Tx) error { return put(tx, int(part)*2+i+100) }); err != nil {
				t.Error(err)
			}
		}
	}
	if late.Load() != 0 {
		t.Errorf("%d updates ran beside one of their own part", late.Load())
	}
	close(free)
	group.Wait()
	if at := counted(t, one, 1); at != 201 {
		t.Errorf("the row counted %d, want 201", at)
	}
}

func TestAnUpdateThatIgnoresAStatementThatFailedIsNotStoredInPart(t *testing.T) {
	db := open(t)
	counter(t, db, 1)
	var group sync.WaitGroup
	for i := range 100 {
		group.Go(func() {
			err := db.Update(t.Context(), 1, func(tx *store.Tx) error {
				if i%10 == 0 {
					_ = put(tx, 1) // is there already
				}
				return raise(tx, 1)
			})
			if err != nil && (i%10 != 0 || storetest.Dialect() == store.SQLite) {
				t.Errorf("update %d gave %v", i, err)
			}
		})
	}
	group.Wait()
	want := 100
	if storetest.Dialect() == store.PostgreSQL {
		want = 90 // a statement that fails undoes all
	}
	if at := counted(t, db, 1); at != want {
		t.Errorf("the row counted %d, want %d", at, want)
	}
}

func TestABackendThatIsKilledLosesNothingAcknowledged(t *testing.T) {
	storetest.Only(t, store.PostgreSQL, "it has none")
	url := storetest.URL(t)
	db, killer := storetest.OpenURL(t, url), storetest.OpenURL(t, url)
	counter(t, db, 1)
	ctx, end := context.WithCancel(t.Context())
	var acknowledged, refused atomic.Int64
	var group sync.WaitGroup
	for range 16 {
		group.Go(func() {
			for ctx.Err() == nil {
				switch err := db.Update(t.Context(), 1, func(tx *store.Tx) error { return raise(tx, 1) }); {
				case err == nil:
					acknowledged.Add(1)
				case errors.Is(err, store.ErrUnavailable):
					refused.Add(1)
				default:
					t.Errorf("an update gave %v, want ErrUnavailable", err)
				}
			}
		})
	}
	for range 30 {
		before := acknowledged.Load()
		until(t, "acknowledged updates", func() bool { return acknowledged.Load() > before+20 })
		if err := killer.Update(t.Context(), 2, func(tx *store.Tx) error {
			var killed int
			return tx.QueryRow(`
				select count(pg_terminate_backend(pid)) from pg_stat_activity
				where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`).Scan(&killed)
		}); err != nil {
			t.Error(err)
		}
	}
	end()
	group.Wait()
	// One whose commit was cut off may have happened.
	if at := int64(counted(t, killer, 1)); at < acknowledged.Load() || at > acknowledged.Load()+refused.Load() {
		t.Errorf("%d were acknowledged and %d refused, the row counted %d", acknowledged.Load(), refused.Load(), at)
	}
	t.Logf("acknowledged %d, refused %d, %+v", acknowledged.Load(), refused.Load(), db.Stats())
}

func TestAServerThatHasVanishedFreesItsPart(t *testing.T) {
	storetest.Only(t, store.PostgreSQL, "the lock of a file ends with its process")
	url := storetest.URL(t)
	vanished, other := storetest.OpenURL(t, url), storetest.OpenURL(t, url)
	counter(t, other, 1)
	held, free := make(chan struct{}), make(chan struct{})
	var group sync.WaitGroup
	group.Go(func() {
		tries := 0
		if err := vanished.Update(t.Context(), 1, func(tx *store.Tx) error {
			if err := raise(tx, 1); err != nil {
				return err
			}
			if tries++; tries == 1 {
				close(held)
				<-free
			}
			return nil
		}); err != nil {
			t.Error(err)
		}
	})
	<-held
	began := time.Now()
	if err := other.Update(t.Context(), 1, func(tx *store.Tx) error { return raise(tx, 1) }); err != nil {
		t.Errorf("after %s the other server got %v", time.Since(began), err)
	}
	close(free)
	group.Wait()
	if at := counted(t, other, 1); at != 2 {
		t.Errorf("the row counted %d, want 2", at)
	}
}

func TestAPlanThatWasMadeForAnEmptyTableIsMadeAnew(t *testing.T) {
	storetest.Only(t, store.PostgreSQL, "SQLite is told what its indexes are worth")
	db := open(t)
	read := func() (rows int) { // to touch one row
		t.Helper()
		const fetched = `select coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relname = 'visitors'`
		if err := db.Update(t.Context(), 1, func(tx *store.Tx) error {
			var before, after int
			if err := tx.QueryRow(fetched).Scan(&before); err != nil {
				return err
			}
			if _, err := tx.Exec(`update visitors set last_seen_at = last_seen_at + 1 where workspace_id = $1 and id = $2`, 1, "v7"); err != nil {
				return err
			}
			err := tx.QueryRow(fetched).Scan(&after)
			rows = after - before
			return err
		}); err != nil {
			t.Fatal(err)
		}
		return rows
	}
	read()
	if err := db.Update(t.Context(), 1, func(tx *store.Tx) error {
		if _, err := tx.Exec(`insert into workspaces (id, app_id, name, created_at) values (1, 'tacos123', 'Tacos', 1)`); err != nil {
			return err
		}
		_, err := tx.Exec(`insert into visitors (workspace_id, id, created_at, last_seen_at) select 1, 'v' || n, 1, 1 from generate_series(1, 5000) n`)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	until(t, "a plan that reads one row", func() bool { return read() == 1 })
}
