package e2e_test

import (
	"context"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"gist/server/e2e/harness"
	"gist/server/store"
	"gist/server/store/storetest"
)

// This is what docs/backup.md says about PostgreSQL.
func TestPostgreSQLIsBackedUpByItsOwnMeans(t *testing.T) {
	url := storetest.New(t, store.PostgreSQL)
	t.Setenv("GIST_DATABASE", url)
	server := harness.Start(t)
	l := newLoad(t, server, url, 4)
	l.during(100, func() {})
	if said := refuse(t, server, "backup", "gist.db"); !strings.Contains(said, "pg_dump --format=custom --file=FILE") {
		t.Errorf("gist backup said %s", said)
	}
	if said := refuse(t, server, "restore", "gist.db"); !strings.Contains(said, "pg_restore") {
		t.Errorf("gist restore said %s", said)
	}
	run := func(args ...string) {
		t.Helper()
		if said, err := exec.Command(args[0], args[1:]...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v: %s", strings.Join(args, " "), err, said)
		}
	}
	file := filepath.Join(t.TempDir(), "gist.dump")
	l.during(50, func() { run("pg_dump", "--format=custom", "--file="+file, url) })
	l.settle()
	server.Kill()

	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	old := conn.Config().Database
	if _, err := conn.Exec(t.Context(), `create database `+old+`_again`); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if conn, err := pgx.Connect(context.Background(), url); err == nil {
			_, _ = conn.Exec(context.Background(), `drop database `+old+`_again with (force)`)
			_ = conn.Close(context.Background())
		}
	})
	restored := strings.Replace(url, "/"+old+"?", "/"+old+"_again?", 1)
	run("pg_restore", "--exit-on-error", "--no-owner", "--dbname="+restored, file)
	t.Setenv("GIST_DATABASE", restored)
	server.Run()
	l.database = restored
	all, stored := int(l.acknowledged.Load()), l.stored()
	if stored < 100 || stored > all {
		t.Errorf("%d of %d writes are restored", stored, all)
	}
	if err := l.identify("after-all"); err != nil {
		t.Errorf("a call after the restore gave %v", err)
	}
}
