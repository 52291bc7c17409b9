package e2e_test

import (
	"context"
	"errors"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"gist/server/e2e/harness"
	"gist/server/store"
	"gist/server/store/storetest"
)

func TestASiteMovesToPostgreSQLAndNobodyNotices(t *testing.T) {
	small := harness.Start(t)
	l := newLoad(t, small, "sqlite:"+filepath.Join(small.Data, "gist.db"), 8)
	l.during(300, func() {})
	l.settle()
	writes := int(l.acknowledged.Load())
	if code := small.Stop(); code != 0 {
		t.Errorf("the server ended with %d", code)
	}
	to := storetest.New(t, store.PostgreSQL)
	conn, err := pgx.Connect(t.Context(), to)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	do := func(statement string) {
		t.Helper()
		if _, err := conn.Exec(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	// This copy stops for a while after its first message.
	do(`create function slowly() returns trigger language plpgsql as 'begin perform pg_sleep(3600); return new; end'`)
	do(`create trigger slowly after insert on messages for each row execute function slowly()`)
	first := exec.Command(harness.Binary(t), "copy", "--from", l.database, "--to", to)
	if err := first.Start(); err != nil {
		t.Fatal(err)
	}
	harness.Eventually(t, "the copy to be in the middle", func() (bool, any) {
		var n int
		err := conn.QueryRow(t.Context(), `select count(*) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`).Scan(&n)
		return n > 0, err
	})
	if err := first.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	var killed *exec.ExitError
	if err := first.Wait(); !errors.As(err, &killed) {
		t.Fatalf("the copy ended with %v before it was killed", err)
	}
	do(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`)
	do(`drop function slowly cascade`)

	again := func() (string, error) {
		said, err := exec.Command(harness.Binary(t), "copy", "--from", l.database, "--to", to).CombinedOutput()
		return string(said), err
	}
	if said, err := again(); err != nil || !strings.Contains(said, "counted and compared in both") {
		t.Fatalf("run again, the copy said %s (%v)", said, err)
	}
	if said, err := again(); err == nil || !strings.Contains(said, "holds data already") {
		t.Errorf("run a third time, it said %s (%v)", said, err)
	}
	t.Setenv("GIST_DATABASE", to)
	large := harness.Start(t)
	l.server, l.database = large, to
	if acknowledged, stored := l.kept(); acknowledged != writes || stored != writes {
		t.Errorf("%d writes were acknowledged; of them %d are known and %d stored", writes, acknowledged, stored)
	}
	// The browsers go on with their tokens and conversations.
	l.during(100, func() {})
	l.settle()
	if acknowledged, stored := l.kept(); acknowledged != stored {
		t.Errorf("afterwards %d writes are acknowledged and %d stored", acknowledged, stored)
	}
}
