package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	sqlite3 "modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"gist/server/schema"
)

var (
	// ErrNotSQLite means that a database is not a file. PostgreSQL has its own
	// backup and restore.
	ErrNotSQLite = errors.New("the database is not SQLite")
	// ErrExists means that the file to be created exists already.
	ErrExists = errors.New("the file exists")
	// ErrInUse means that another process has the database open.
	ErrInUse = errors.New("the database is in use")
	// ErrDamaged means that a file is not a sound database of this program.
	ErrDamaged = errors.New("the file is not a sound database of Gist")
)

// Snapshot describes the content of a backup or a restored database.
type Snapshot struct {
	Bytes  int64
	Tables map[string]int64 // the number of rows of each
	Kept   string           // where Restore put the previous database; "" if there was none
}

// Backup copies one snapshot of a SQLite database into a new file, while others
// read and write the database. The file is opened, checked and counted before
// it gets its name. It is on disk when Backup returns, and only its owner can
// read it. Without replace, the error is ErrExists if the file exists. progress
// receives how many of the pages are copied; it may be nil.
func Backup(ctx context.Context, databaseURL, file string, replace bool, progress func(done, total int)) (Snapshot, error) {
	path, err := pathOf(databaseURL)
	if err != nil {
		return Snapshot{}, err
	}
	absent := func() error {
		if _, err := os.Lstat(file); replace || errors.Is(err, fs.ErrNotExist) {
			return nil
		} else if err != nil {
			return err
		}
		return fmt.Errorf("%s: %w", file, ErrExists)
	}
	if err := absent(); err != nil {
		return Snapshot{}, err
	}
	copied, snapshot, err := copyFile(ctx, path, filepath.Dir(file), progress)
	if err != nil {
		return Snapshot{}, fmt.Errorf("backing up %s: %w", path, err)
	}
	if err = absent(); err == nil {
		err = os.Rename(copied, file)
	}
	if err != nil {
		return Snapshot{}, errors.Join(err, os.Remove(copied))
	}
	return snapshot, syncDir(filepath.Dir(file))
}

// Restore replaces a SQLite database by the content of a backup. The previous
// database stays beside it, under the name in Snapshot.Kept. The backup is
// checked first and is not changed. Each function of prepare may change the
// restored data before it replaces the database. The error is ErrInUse if a
// process has the database open, and ErrDamaged if the backup is not sound.
func Restore(ctx context.Context, databaseURL, file string, now time.Time, prepare ...func(context.Context, Restoring) error) (Snapshot, error) {
	path, err := pathOf(databaseURL)
	if err != nil {
		return Snapshot{}, err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return Snapshot{}, err
	}
	before, unlock, err := lock(ctx, path)
	if err != nil {
		return Snapshot{}, err
	}
	copied, snapshot, err := copyFile(ctx, file, filepath.Dir(path), nil)
	if err == nil {
		if len(prepare) > 0 {
			snapshot, err = prepared(ctx, copied, before, snapshot, prepare)
		}
		if err == nil {
			snapshot.Kept, err = swap(copied, path, path+".before-restore-"+now.UTC().Format("20060102T150405Z"))
		}
		if err != nil {
			err = errors.Join(err, removeFile(copied))
		}
	}
	if err = errors.Join(err, unlock()); err != nil {
		return Snapshot{}, fmt.Errorf("restoring %s: %w", file, err)
	}
	return snapshot, syncDir(filepath.Dir(path))
}

// removeFile removes a database and its -wal, -shm and -journal files.
func removeFile(path string) error {
	for _, suffix := range []string{"-wal", "-shm", "-journal"} {
		if err := os.Remove(path + suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return os.Remove(path)
}

// swap replaces the old database by a new one, and keeps the old one under the
// name kept. At every moment there is a file at path, except on a file system
// without hard links. It returns kept, or "" if there was no old database.
func swap(from, path, kept string) (string, error) {
	// A log that the old database left behind must never be applied to the new
	// one.
	for _, suffix := range []string{"-wal", "-shm"} {
		if err := os.Rename(path+suffix, kept+suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", err
		}
	}
	switch err := os.Link(path, kept); {
	case errors.Is(err, fs.ErrNotExist):
		kept = ""
	case errors.Is(err, fs.ErrExist):
		return "", err
	case err != nil: // a file system without hard links
		if err := os.Rename(path, kept); err != nil {
			return "", err
		}
	}
	return kept, os.Rename(from, path)
}

// lock makes sure that no other process has the database open, until the caller
// calls unlock. It moves the content of the database's log into its file. A
// database that is missing or too damaged to open needs no lock, and conn is
// nil.
func lock(ctx context.Context, path string) (conn *sql.Conn, unlock func() error, err error) {
	nothing := func() error { return nil }
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil, nothing, nil
	}
	db, conn, err := openFile(ctx, path, "_pragma=busy_timeout(500)&_pragma=locking_mode(exclusive)")
	if err == nil {
		// A process can't leave WAL mode while another one has the file open.
		// With locking_mode exclusive the lock stays after the commit.
		for _, statement := range []string{`pragma journal_mode = delete`, `begin exclusive`, `commit`} {
			if _, err = conn.ExecContext(ctx, statement); err != nil {
				break
			}
		}
		if err == nil {
			return conn, func() error { return errors.Join(conn.Close(), db.Close()) }, nil
		}
		err = errors.Join(err, conn.Close(), db.Close())
	}
	if d, code := codeOf(err); d == SQLite && code != "" {
		switch n, _ := strconv.Atoi(code); n & 0xff {
		case lib.SQLITE_BUSY, lib.SQLITE_LOCKED:
			return nil, nil, fmt.Errorf("%s: %w", path, ErrInUse)
		case lib.SQLITE_NOTADB, lib.SQLITE_CORRUPT:
			return nil, nothing, nil
		}
	}
	return nil, nil, fmt.Errorf("locking %s: %w", path, err)
}

// pagesAtOnce is the number of pages that are copied between two checks of the
// context.
const pagesAtOnce = 1024

// copyFile copies one snapshot of the database into a new file in dir, checks
// the copy, compares its row counts with the original's, and flushes it to
// disk.
func copyFile(ctx context.Context, path, dir string, progress func(done, total int)) (_ string, _ Snapshot, err error) {
	if _, err := os.Stat(path); err != nil {
		return "", Snapshot{}, err
	}
	f, err := os.CreateTemp(dir, ".gist-copy-*") // only its owner can read it
	if err != nil {
		return "", Snapshot{}, err
	}
	defer func() {
		if err = errors.Join(err, f.Close()); err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	before, err := copyPages(ctx, path, f.Name(), progress)
	if err != nil {
		return "", Snapshot{}, err
	}
	after, err := check(ctx, f.Name())
	if err != nil {
		return "", Snapshot{}, err
	}
	for table, n := range before {
		if after[table] != n {
			return "", Snapshot{}, fmt.Errorf("%w: %s has %d rows in the copy and %d in the original", ErrDamaged, table, after[table], n)
		}
	}
	if err := f.Sync(); err != nil {
		return "", Snapshot{}, err
	}
	info, err := f.Stat()
	if err != nil {
		return "", Snapshot{}, err
	}
	return f.Name(), Snapshot{Bytes: info.Size(), Tables: after}, nil
}

// copyPages copies one snapshot of the database at path into an empty file, and
// returns the row counts of that snapshot.
func copyPages(ctx context.Context, path, to string, progress func(done, total int)) (counts map[string]int64, err error) {
	db, conn, err := openFile(ctx, path, "_pragma=busy_timeout(5000)")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, conn.Close(), db.Close()) }()
	// One transaction makes the counts and the copy one snapshot.
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer func() {
		if undone := tx.Rollback(); !errors.Is(undone, sql.ErrTxDone) {
			err = errors.Join(err, undone)
		}
	}()
	if counts, err = countRows(ctx, tx); err != nil {
		return nil, damaged(err)
	}
	err = conn.Raw(func(raw any) error {
		backup, err := raw.(interface {
			NewBackup(string) (*sqlite3.Backup, error)
		}).NewBackup(fileURI(to) + "?_pragma=journal_mode(off)&_pragma=synchronous(off)")
		if err != nil {
			return err
		}
		for more := true; more && err == nil; {
			if err = ctx.Err(); err == nil {
				more, err = backup.Step(pagesAtOnce)
			}
			if progress != nil && err == nil {
				progress(backup.PageCount()-backup.Remaining(), backup.PageCount())
			}
		}
		return errors.Join(err, backup.Finish())
	})
	return counts, damaged(err)
}

// check opens a file that nobody else has open and makes it a single file
// without a log. It returns an error unless the file is sound and of this
// release or an older one.
func check(ctx context.Context, path string) (counts map[string]int64, err error) {
	db, conn, err := openFile(ctx, path, "_pragma=locking_mode(exclusive)")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, conn.Close(), db.Close()) }()
	if _, err := conn.ExecContext(ctx, `pragma journal_mode = delete`); err != nil {
		return nil, damaged(err)
	}
	var said string
	if err := conn.QueryRowContext(ctx, `pragma integrity_check(1)`).Scan(&said); err != nil {
		return nil, damaged(err)
	}
	if said != "ok" {
		return nil, fmt.Errorf("%w: %s", ErrDamaged, said)
	}
	newest, err := schema.Newest(SQLite.String())
	if err != nil {
		return nil, err
	}
	var version int64
	if err := conn.QueryRowContext(ctx, `select max(version_id) from goose_db_version`).Scan(&version); err != nil {
		return nil, fmt.Errorf("%w: it has no schema of Gist (%w)", ErrDamaged, err)
	}
	if version > newest {
		return nil, newerSchema(version, newest)
	}
	return countRows(ctx, conn)
}

// querier is a connection or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// countRows counts the rows of each table of a SQLite database.
func countRows(ctx context.Context, q querier) (map[string]int64, error) {
	tables, err := texts(ctx, q, `select name from sqlite_schema where type = 'table' and name not like 'sqlite\_%' escape '\' order by name`)
	if err != nil {
		return nil, err
	}
	counts := map[string]int64{}
	for _, table := range tables {
		var n int64
		if err := q.QueryRowContext(ctx, `select count(*) from "`+table+`"`).Scan(&n); err != nil {
			return nil, err
		}
		counts[table] = n
	}
	return counts, nil
}

// texts returns the first column of a query.
func texts(ctx context.Context, q querier, query string, args ...any) (list []string, err error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			return nil, err
		}
		list = append(list, text)
	}
	return list, rows.Err()
}

// damaged wraps err in ErrDamaged if SQLite says that the file is corrupt or no
// database.
func damaged(err error) error {
	if d, code := codeOf(err); d == SQLite && code != "" {
		switch n, _ := strconv.Atoi(code); n & 0xff {
		case lib.SQLITE_NOTADB, lib.SQLITE_CORRUPT:
			return fmt.Errorf("%w: %w", ErrDamaged, err)
		}
	}
	return err
}

// pathOf returns the path in the URL of a SQLite database.
func pathOf(databaseURL string) (string, error) {
	path, ok := strings.CutPrefix(databaseURL, "sqlite:")
	if !ok || path == "" {
		return "", fmt.Errorf("%s: %w", redacted(databaseURL), ErrNotSQLite)
	}
	return path, nil
}

// fileURI returns the file: URI by which SQLite opens a path.
func fileURI(path string) string { return "file:" + (&url.URL{Path: path}).EscapedPath() }

// openFile opens one connection to an existing SQLite file and does not migrate
// it.
func openFile(ctx context.Context, path, pragmas string) (*sql.DB, *sql.Conn, error) {
	db, err := sql.Open("sqlite", fileURI(path)+"?mode=rw&"+pragmas)
	if err != nil {
		return nil, nil, err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, nil, errors.Join(err, db.Close())
	}
	return db, conn, nil
}

// syncDir flushes the names in a directory to disk.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
