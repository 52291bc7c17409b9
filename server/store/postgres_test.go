package store_test

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"gist/server/store"
	"gist/server/store/storetest"
)

// patience bounds a wait that only a bug makes long.
const patience = time.Minute

func TestADatabaseThatGoesAwayAndComesBackLosesNothingAcknowledged(t *testing.T) {
	storetest.Only(t, store.PostgreSQL, "a file does not go away")
	for _, crash := range []bool{false, true} {
		t.Run(fmt.Sprintf("crash=%t", crash), func(t *testing.T) {
			cluster := storetest.NewCluster(t)
			db := storetest.OpenURL(t, cluster.Database(t))
			var id, acknowledged, refused atomic.Int64
			end := make(chan struct{})
			var writers sync.WaitGroup
			for range 8 {
				writers.Go(func() {
					for {
						select {
						case <-end:
							return
						default:
						}
						n := int(id.Add(1))
						err := db.Update(t.Context(), 1, func(tx *store.Tx) error { return put(tx, n) })
						switch {
						case err == nil:
							acknowledged.Add(1)
						case errors.Is(err, store.ErrUnavailable):
							refused.Add(1)
						default:
							t.Errorf("an update gave %v, want ErrUnavailable", err)
							return
						}
					}
				})
			}
			until(t, "acknowledged updates", func() bool { return acknowledged.Load() > 100 })
			cluster.Stop(t, crash)
			until(t, "refused updates", func() bool { return refused.Load() > 10 })
			if err := db.Ping(t.Context()); !errors.Is(err, store.ErrUnavailable) {
				t.Errorf("ping gave %v while there is no database", err)
			}
			before := acknowledged.Load()
			cluster.Start(t)
			until(t, "updates after the start", func() bool { return acknowledged.Load() > before+100 })
			close(end)
			writers.Wait()
			if got := count(t, db); int64(got) < acknowledged.Load() {
				t.Errorf("%d were acknowledged, %d are there", acknowledged.Load(), got)
			}
			t.Logf("acknowledged %d, refused %d, there %d", acknowledged.Load(), refused.Load(), count(t, db))
		})
	}
}

// until waits for a condition.
func until(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for began := time.Now(); !holds(); <-time.After(time.Millisecond) {
		if time.Since(began) > patience {
			t.Fatalf("waited %s for %s", patience, what)
		}
	}
}

func TestSeveralServersThatStartAtOnceMigrateOnce(t *testing.T) {
	storetest.Only(t, store.PostgreSQL, "one machine's processes take turns at the file")
	cluster := storetest.NewCluster(t)
	url := cluster.Empty(t)
	var servers sync.WaitGroup
	for range 5 {
		servers.Go(func() { count(t, storetest.OpenURL(t, url)) })
	}
	servers.Wait()
}

func TestUpdatesThatMeetOnOneRowAllHappen(t *testing.T) {
	url := storetest.URL(t)
	one, two := storetest.OpenURL(t, url), storetest.OpenURL(t, url)
	if err := one.Update(t.Context(), 1, func(tx *store.Tx) error { return put(tx, 1) }); err != nil {
		t.Fatal(err)
	}
	const each = 100
	var group sync.WaitGroup
	for _, db := range []*store.DB{one, two} {
		for range each {
			group.Go(func() {
				if err := db.Update(t.Context(), 1, func(tx *store.Tx) error {
					var at int
					if err := tx.QueryRow(`select at from merged_contacts where workspace_id = 1 and from_id = 1`).Scan(&at); err != nil {
						return err
					}
					_, err := tx.Exec(`update merged_contacts set at = $1 where workspace_id = 1 and from_id = 1`, at+1)
					return err
				}); err != nil {
					t.Error(err)
				}
			})
		}
	}
	group.Wait()
	var at int
	if err := one.View(t.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(`select at from merged_contacts where workspace_id = 1 and from_id = 1`).Scan(&at)
	}); err != nil || at != 1+2*each {
		t.Errorf("the row counted %d, %v, want %d", at, err, 1+2*each)
	}
	t.Logf("%+v, %+v", one.Stats(), two.Stats())
}

func TestFlagsAndTextsAreTheSameOnBothDatabases(t *testing.T) {
	db := open(t)
	err := db.Update(t.Context(), 1, func(tx *store.Tx) error {
		var id int64
		if err := tx.QueryRow(`insert into workspaces (app_id, name, created_at) values ($1, $2, $3) returning id`, "APP", "Caf\u00e9 \x00\xff", 1).Scan(&id); err != nil {
			return err
		}
		if _, err := tx.Exec(`insert into contacts (workspace_id, type, verified_at, unsubscribed_from_emails, created_at, updated_at) values ($1, 'user', null, $2, 1, 1)`, id, true); err != nil {
			return err
		}
		var flag bool
		var name string
		if err := tx.QueryRow(`select unsubscribed_from_emails from contacts where workspace_id = $1 and ($2 or type = 'lead')`, id, true).Scan(&flag); err != nil || !flag {
			return fmt.Errorf("read the flag %t: %w", flag, err)
		}
		err := tx.QueryRow(`select name from workspaces where app_id = $1`, "APP").Scan(&name)
		if want := "Caf\u00e9 "; len(name) < len(want) || name[:len(want)] != want {
			return fmt.Errorf("read the text %q, %w", name, err)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
