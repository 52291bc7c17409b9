package store_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"gist/server/store"
	"gist/server/store/storetest"
)

// onFiles makes a SQLite database with so many rows, whichever database the
// tests run on: backups are of files.
func onFiles(t *testing.T, rows int) (url string, db *store.DB) {
	t.Helper()
	url = storetest.New(t, store.SQLite)
	db = storetest.OpenURL(t, url)
	fill(t, db, 0, rows)
	return url, db
}

func fill(t *testing.T, db *store.DB, from, to int) {
	t.Helper()
	if err := db.Update(t.Context(), 1, func(tx *store.Tx) error {
		for i := from; i < to; i++ {
			if err := put(tx, i); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}

func TestABackupIsOneMomentOfADatabaseThatIsWritten(t *testing.T) {
	url, db := onFiles(t, 5000)
	ctx, stop := context.WithCancel(t.Context())
	var group sync.WaitGroup
	group.Go(func() {
		// Each commit adds two rows: no moment has an odd number.
		for i := 5000; ctx.Err() == nil; i += 2 {
			fill(t, db, i, i+2)
		}
	})
	for i := range 5 {
		file := filepath.Join(t.TempDir(), "backup.db")
		before := count(t, db)
		made, err := store.Backup(t.Context(), url, file, false, func(done, total int) {
			if done > total {
				t.Errorf("%d of %d pages are done", done, total)
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		n := int(made.Tables["merged_contacts"])
		if n < before || n%2 != 0 {
			t.Errorf("backup %d has %d rows, and there were %d before", i, n, before)
		}
		info, err := os.Stat(file)
		if err != nil || info.Mode().Perm() != 0o600 || info.Size() != made.Bytes {
			t.Errorf("the file is %v (%v)", info, err)
		}
		if got := count(t, storetest.OpenURL(t, "sqlite:"+file)); got != n {
			t.Errorf("the opened backup has %d rows, want %d", got, n)
		}
	}
	stop()
	group.Wait()
}

func TestABackupReplacesAFileOnlyWhenItIsTold(t *testing.T) {
	url, _ := onFiles(t, 3)
	dir := t.TempDir()
	file := filepath.Join(dir, "backup.db")
	if err := os.WriteFile(file, []byte("precious"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Backup(t.Context(), url, file, false, nil); !errors.Is(err, store.ErrExists) {
		t.Errorf("the error is %v", err)
	}
	if kept, _ := os.ReadFile(file); string(kept) != "precious" {
		t.Errorf("the file is now %q", kept)
	}
	if _, err := store.Backup(t.Context(), url, file, true, nil); err != nil {
		t.Error(err)
	}
	alone(t, dir, "backup.db")
}

// alone fails if a directory has another file than these.
func alone(t *testing.T, dir string, names ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	if strings.Join(got, " ") != strings.Join(names, " ") {
		t.Errorf("the directory has %v, want %v", got, names)
	}
}

func TestAnInterruptedBackupLeavesNothing(t *testing.T) {
	url, _ := onFiles(t, 50_000)
	dir := t.TempDir()
	ctx, stop := context.WithCancel(t.Context())
	_, err := store.Backup(ctx, url, filepath.Join(dir, "backup.db"), false, func(int, int) { stop() })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
	alone(t, dir)
}

func TestABackupOfNoFileSaysSo(t *testing.T) {
	for _, url := range []string{"postgres://gist:secret@localhost/gist", "sqlite:" + filepath.Join(t.TempDir(), "none.db")} {
		_, err := store.Backup(t.Context(), url, filepath.Join(t.TempDir(), "backup.db"), false, nil)
		if err == nil || strings.HasPrefix(url, "postgres") != errors.Is(err, store.ErrNotSQLite) || strings.Contains(err.Error(), "secret") {
			t.Errorf("backing up %s gave %v", url, err)
		}
	}
}

func TestRestoreBringsTheBackupBackAndKeepsWhatWasThere(t *testing.T) {
	url, db := onFiles(t, 10)
	file := filepath.Join(t.TempDir(), "backup.db")
	if _, err := store.Backup(t.Context(), url, file, false, nil); err != nil {
		t.Fatal(err)
	}
	fill(t, db, 10, 15)
	if _, err := store.Restore(t.Context(), url, file, time.Unix(1_800_000_000, 0)); !errors.Is(err, store.ErrInUse) {
		t.Fatalf("while the database is open, the error is %v", err)
	}
	if got := count(t, db); got != 15 {
		t.Errorf("after the refusal there are %d rows, want 15", got)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	made, err := store.Restore(t.Context(), url, file, time.Unix(1_800_000_000, 0))
	if err != nil {
		t.Fatal(err)
	}
	path := strings.TrimPrefix(url, "sqlite:")
	if made.Kept != path+".before-restore-20270115T080000Z" {
		t.Errorf("what was there is kept as %s", made.Kept)
	}
	alone(t, filepath.Dir(path), "gist.db", filepath.Base(made.Kept))
	for _, c := range []struct {
		path string
		rows int
	}{{path, 10}, {made.Kept, 15}, {file, 10}} {
		if got := count(t, storetest.OpenURL(t, "sqlite:"+c.path)); got != c.rows {
			t.Errorf("%s has %d rows, want %d", c.path, got, c.rows)
		}
	}
}

func TestRestoreRefusesAFileThatIsNotSound(t *testing.T) {
	url, db := onFiles(t, 5000)
	dir := t.TempDir()
	good := filepath.Join(dir, "good.db")
	if _, err := store.Backup(t.Context(), url, good, false, nil); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	broken := append([]byte{}, whole...)
	for i := len(broken) / 2; i < len(broken)/2+8192; i++ {
		broken[i] ^= 0x5a
	}
	newer := filepath.Join(dir, "newer.db")
	if err := os.WriteFile(newer, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	execute(t, newer, `insert into goose_db_version (version_id, is_applied) values (9999, 1)`)
	foreign := filepath.Join(dir, "foreign.db")
	execute(t, foreign, `create table recipes (name text)`)
	for name, c := range map[string]struct {
		bytes []byte
		says  string
	}{"text": {[]byte(strings.Repeat("tacos ", 3000)), "not a sound database"}, "half": {whole[:len(whole)/2], "not a sound database"},
		"broken": {broken, "not a sound database"}, "newer.db": {nil, "9999"}, "foreign.db": {nil, "no schema of Gist"}, "missing": {nil, "no such file"}} {
		file := filepath.Join(dir, name)
		if c.bytes != nil {
			if err := os.WriteFile(file, c.bytes, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := store.Restore(t.Context(), url, file, time.Now()); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("restoring the file %s gave %v", name, err)
		}
	}
	alone(t, filepath.Dir(strings.TrimPrefix(url, "sqlite:")), "gist.db")
	if got := count(t, storetest.OpenURL(t, url)); got != 5000 {
		t.Errorf("there are %d rows now, want 5000", got)
	}
}

// execute runs a statement on a SQLite file.
func execute(t *testing.T, path, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(statement); err != nil {
		t.Fatal(err)
	}
}

func TestADamagedDatabaseCanBeReplacedAndItsOldLogDoesNotMeetTheNewOne(t *testing.T) {
	url, db := onFiles(t, 10)
	file := filepath.Join(t.TempDir(), "backup.db")
	if _, err := store.Backup(t.Context(), url, file, false, nil); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	path := strings.TrimPrefix(url, "sqlite:")
	for _, name := range []string{path, path + "-wal"} {
		if err := os.WriteFile(name, []byte(strings.Repeat("dust ", 3000)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	made, err := store.Restore(t.Context(), url, file, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	if kept, err := os.ReadFile(made.Kept); err != nil || !strings.HasPrefix(string(kept), "dust") {
		t.Errorf("what was there is kept as %.20q (%v)", kept, err)
	}
	if got := count(t, storetest.OpenURL(t, url)); got != 10 {
		t.Errorf("there are %d rows, want 10", got)
	}
}
