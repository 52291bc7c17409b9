// Package storetest gives each test its own database, on SQLite and on
// PostgreSQL, in a few milliseconds.
//
// A package whose TestMain is
//
//	func TestMain(m *testing.M) { storetest.Main(m) }
//
// runs all its tests on both. storetest.Open(t) opens a new, migrated database
// of the current kind. The PostgreSQL is a temporary cluster of the test's
// process. It ends with the process, even if that is killed.
package storetest

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"gist/server/store"
)

// Dialects are the kinds of database that all tests run on.
var Dialects = []store.Dialect{store.SQLite, store.PostgreSQL}

// current is the kind of database that Main runs the tests on now.
var current = store.SQLite

// Main runs a package's tests on each kind of database, one after the other,
// and ends the process. It also fails if a statement reads all of a growing
// table for want of an index. With GIST_TEST_DATABASE=sqlite or postgres it
// runs the tests on that kind only. Fuzzing runs on SQLite only, unless the
// variable is set.
func Main(m *testing.M) {
	flag.Parse()
	only := os.Getenv("GIST_TEST_DATABASE")
	if f := flag.Lookup("test.fuzz"); only == "" && f != nil && f.Value.String() != "" {
		only = store.SQLite.String()
	}
	code, ran := 0, false
	for _, d := range Dialects {
		if only != "" && only != d.String() {
			continue
		}
		current, ran = d, true
		if failed := m.Run(); failed != 0 {
			fmt.Printf("these were on %s; again: GIST_TEST_DATABASE=%s go test …\n", d, d)
			code = failed
			continue
		}
		found, err := scans(d)
		if err != nil {
			found = []string{err.Error()}
		}
		for _, what := range found {
			fmt.Printf("on %s a statement %s\n", d, what)
			code = 1
		}
	}
	if !ran {
		fmt.Printf("GIST_TEST_DATABASE=%s is neither sqlite nor postgres\n", only)
		code = 2
	}
	os.Exit(code)
}

// Each runs a test as a subtest on each database, for packages without Main.
// The URL names a new, migrated database.
func Each(t *testing.T, test func(t *testing.T, databaseURL string)) {
	t.Helper()
	for _, d := range Dialects {
		t.Run(d.String(), func(t *testing.T) { test(t, New(t, d)) })
	}
}

// Dialect returns the kind of database that the test runs on.
func Dialect() store.Dialect { return current }

// Only skips the test on other kinds of database than d. why is the reason in
// the skip message.
func Only(t testing.TB, d store.Dialect, why string) {
	t.Helper()
	if current != d {
		t.Skipf("on %s there is nothing to try: %s", current, why)
	}
}

// URL returns the URL of a new, migrated database of the kind that the test
// runs on.
func URL(t testing.TB) string {
	t.Helper()
	return New(t, current)
}

// Open opens a new, migrated database of the kind that the test runs on, and
// closes it when the test ends. On SQLite each Update is rehearsed, except in
// benchmarks, because its function must be able to run again.
func Open(t testing.TB) *store.DB {
	t.Helper()
	db := OpenURL(t, URL(t))
	if _, measures := t.(*testing.B); current == store.SQLite && !measures {
		db.Rehearse()
	}
	record(db)
	return db
}

// OpenURL opens a database and closes it when the test ends.
func OpenURL(t testing.TB, databaseURL string) *store.DB {
	t.Helper()
	db, err := store.Open(context.Background(), databaseURL, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

// New returns the URL of a new, migrated database of one kind. The database is
// gone after the test.
func New(t testing.TB, d store.Dialect) string {
	t.Helper()
	if d == store.PostgreSQL {
		return shared(t).Database(t)
	}
	template, err := sqliteTemplate()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "gist.db")
	if err := os.WriteFile(path, template, 0o600); err != nil {
		t.Fatal(err)
	}
	return "sqlite:" + path
}

// sqliteTemplate returns the file content of an empty, migrated database.
var sqliteTemplate = sync.OnceValues(func() (_ []byte, err error) {
	dir, err := os.MkdirTemp("", "gist-sqlite-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	path := filepath.Join(dir, "gist.db")
	if err := migrated("sqlite:" + path); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

// migrated brings a database's schema up to date.
func migrated(databaseURL string) error {
	db, err := store.Open(context.Background(), databaseURL, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	return db.Close()
}
