package e2e_test

import (
	"context"
	"database/sql"
	"path/filepath"
	"testing"

	"github.com/jackc/pgx/v5"
	_ "modernc.org/sqlite"

	"gist/server/e2e/harness"
	"gist/server/store/storetest"
)

func TestADatabaseLockedByAnotherProcessRefusesAndHeals(t *testing.T) {
	server := harness.Start(t)
	path := filepath.Join(server.Data, "gist.db")
	l := newLoad(t, server, "sqlite:"+path, 8)
	other, err := sql.Open("sqlite", path+"?_txlock=immediate&_pragma=busy_timeout(120000)")
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	l.during(50, func() {
		tx, err := other.Begin()
		if err != nil {
			t.Error(err)
			return
		}
		b := &browser{visitor: l.browsers[0].visitor, token: l.browsers[0].token, conversation: l.browsers[0].conversation}
		l.refusesWrites(b)
		if err := tx.Rollback(); err != nil {
			t.Error(err)
		}
		l.browsers[1].open = append(l.browsers[1].open, b.open...)
	})
	l.heals()
}

func TestSoakAPostgreSQLThatIsLockedOrGoneRefusesAndHeals(t *testing.T) {
	cluster := storetest.NewCluster(t)
	url := cluster.Database(t)
	t.Setenv("GIST_DATABASE", url)
	l := newLoad(t, harness.Start(t), url, 8)
	b := l.browsers[0]
	cluster.Stop(t, false)
	harness.Eventually(t, "writes to be refused with 503, unavailable and Retry-After", func() (bool, any) {
		err := l.identify("gone")
		return unavailable(err), err
	})
	if err := l.readable(b); !unavailable(err) {
		t.Errorf("reading without a database gave %v", err)
	}
	cluster.Start(t)
	b.open = append(b.open, func() error { return l.identify("gone") })
	l.heals()

	if soak(0, 1) == 0 {
		return // Gist waits for a lock for as long as it would for a slow disk
	}
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	if _, err := conn.Exec(t.Context(), `begin; lock table contacts in exclusive mode`); err != nil {
		t.Fatal(err)
	}
	l.refusesWrites(b)
	if _, err := conn.Exec(t.Context(), `rollback`); err != nil {
		t.Fatal(err)
	}
	l.heals()
}
