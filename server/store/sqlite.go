package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	lib "modernc.org/sqlite/lib"

	"gist/server/store/lite"
)

// sqlite is a database in one file. It has one connection for writing and
// several for reading, which run concurrently.
type sqlite struct {
	path    string
	writer  *writer
	endLog  func() error
	readers chan *connection // connections not in use; nil for one that is not open yet
	open    atomic.Int32     // the number of open readers
}

func openSQLite(ctx context.Context, path string, log *slog.Logger) (_ *sqlite, err error) {
	defer func() {
		if err != nil {
			err = whyClosed(path, err)
		}
	}()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("making the database's directory: %w", err)
	}
	// SQLite would create a file that everybody can read. Its log gets the
	// file's mode.
	if file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL, 0o600); err == nil {
		if err := file.Close(); err != nil {
			return nil, err
		}
	} else if !errors.Is(err, fs.ErrExist) {
		return nil, fmt.Errorf("making the database's file: %w", err)
	}
	if err := prepareFile(ctx, path, log); err != nil {
		return nil, err
	}
	conn, err := openConnection(path, "synchronous = normal", "wal_autocheckpoint = 4000", "cache_size = -16000")
	if err != nil {
		return nil, err
	}
	flush, endLog, err := flushLog(conn)
	if err != nil {
		return nil, errors.Join(err, conn.close())
	}
	count := 2 + 2*runtime.GOMAXPROCS(0)
	db := &sqlite{path: path, endLog: endLog, readers: make(chan *connection, count)}
	for range count {
		db.readers <- nil // opened when first needed
	}
	db.writer = startWriter(conn, flush, log)
	return db, nil
}

// prepareFile brings the schema up to date and writes the planner's statistics.
func prepareFile(ctx context.Context, path string, log *slog.Logger) (err error) {
	pool, err := sql.Open("sqlite", dataSource(path, ""))
	if err != nil {
		return fmt.Errorf("opening the database: %w", err)
	}
	defer func() { err = errors.Join(err, pool.Close()) }()
	pool.SetMaxOpenConns(1)
	if err := migrate(ctx, pool, SQLite, log); err != nil {
		return err
	}
	return tellPlanner(ctx, pool)
}

// whyClosed wraps the error of a file that can't be opened in a sentence with
// the remedy, if there is one.
func whyClosed(path string, err error) error {
	d, code := codeOf(err)
	n, _ := strconv.Atoi(code)
	switch {
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS), d == SQLite && slices.Contains([]int{lib.SQLITE_CANTOPEN, lib.SQLITE_READONLY, lib.SQLITE_PERM}, n&0xff):
		return fmt.Errorf("%s can't be written; let the user that runs gist write to the file and to its directory: %w", path, err)
	case d == SQLite && slices.Contains([]int{lib.SQLITE_NOTADB, lib.SQLITE_CORRUPT}, n&0xff):
		return fmt.Errorf("%s is damaged; stop what uses it, and bring a backup back with gist restore: %w", path, err)
	}
	return err
}

// pragmas are the settings of every connection. With WAL, readers run while the
// writer writes. Readers keep SQLite's default cache of 2 MB: further pages
// come from the kernel's cache. Filling a larger one takes a view of all
// contacts as much time as reading them.
var pragmas = []string{"busy_timeout = 5000", "journal_mode = wal", "foreign_keys = 1", "temp_store = memory"}

// dataSource returns the file with pragmas, for database/sql.
func dataSource(path, more string) string {
	source := "file:" + (&url.URL{Path: path}).EscapedPath() + "?"
	for _, p := range pragmas {
		name, value, _ := strings.Cut(p, " = ")
		source += "_pragma=" + name + "(" + value + ")&"
	}
	return source + more
}

func (db *sqlite) update(ctx context.Context, _ Part, do func(*Tx) error) error {
	return db.writer.queue.submit(ctx, do)
}

// reader takes a connection for reading, or nil for one that the caller must
// open. It waits at most patience, so that slow readers don't cause an endless
// queue.
func (db *sqlite) reader(ctx context.Context) (*connection, error) {
	select {
	case conn := <-db.readers:
		return conn, nil
	default:
	}
	timer := time.NewTimer(patience)
	defer timer.Stop()
	select {
	case conn := <-db.readers:
		return conn, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-timer.C:
		return nil, unavailable("waiting for a connection", errors.New("all are busy reading"))
	}
}

func (db *sqlite) view(ctx context.Context, do func(*Tx) error) (err error) {
	conn, err := db.reader(ctx)
	if err != nil {
		return err
	}
	defer func() { db.readers <- conn }()
	if conn == nil {
		if conn, err = openConnection(db.path, "query_only = 1"); err != nil {
			return err
		}
		db.open.Add(1)
	}
	if err := conn.run("begin"); err != nil {
		return err
	}
	tx := &Tx{conn: conn}
	err = classify(call(do, tx))
	if err == nil {
		tx.committed() // only committed rows were read
	}
	return errors.Join(err, conn.run("rollback"))
}

func (db *sqlite) stats() Stats {
	s := db.writer.count.stats(len(db.writer.queue))
	s.Connections = int(db.open.Load()) + 1
	s.Busy = cap(db.readers) - len(db.readers)
	return s
}

func (db *sqlite) watch(tell func(Commit)) { db.writer.count.tell = tell }

func (db *sqlite) close() error {
	db.writer.stop()
	errs := []error{db.endLog(), db.writer.conn.close()}
	for range cap(db.readers) {
		if conn := <-db.readers; conn != nil {
			errs = append(errs, conn.close())
		}
	}
	return errors.Join(errs...)
}

// connection is one connection to SQLite with its prepared statements.
type connection struct {
	conn       *lite.Conn
	statements map[string]*lite.Stmt
}

// mostStatements is the number of prepared statements that a connection caches.
// Queries whose text varies (lists of placeholders) would otherwise pile up.
const mostStatements = 512

func openConnection(path string, more ...string) (*connection, error) {
	conn, err := lite.Open(path, slices.Concat(pragmas, more)...)
	if err != nil {
		return nil, unavailable("opening a connection", err)
	}
	return &connection{conn: conn, statements: map[string]*lite.Stmt{}}, nil
}

func (c *connection) prepare(query string) (*lite.Stmt, error) {
	if stmt, ok := c.statements[query]; ok {
		return stmt, nil
	}
	if len(c.statements) >= mostStatements {
		for old, stmt := range c.statements {
			delete(c.statements, old)
			if err := stmt.Close(); err != nil {
				return nil, err
			}
			break
		}
	}
	stmt, err := c.conn.Prepare(query)
	if err != nil {
		return nil, err
	}
	c.statements[query] = stmt
	return stmt, nil
}

func (c *connection) dialect() Dialect { return SQLite }

func (c *connection) spoilt() bool { return false } // a failed statement rolls back only itself

func (c *connection) begin() error { return c.run("begin immediate") }

// rollback ends the transaction. It ignores errors, because SQLite itself rolls
// back after some errors and there may be no transaction.
func (c *connection) rollback() error {
	_ = c.run("rollback")
	return nil
}

func (c *connection) exec(query string, args []any) (sql.Result, error) {
	stmt, err := c.prepare(query)
	if err != nil {
		return nil, err
	}
	changed, err := stmt.Exec(args)
	return driver.RowsAffected(changed), err
}

func (c *connection) find(query string, args []any) (*lite.Rows, error) {
	stmt, err := c.prepare(query)
	if err != nil {
		return nil, err
	}
	return stmt.Query(args)
}

func (c *connection) query(query string, args []any) (Rows, error) {
	return c.find(query, args)
}

func (c *connection) queryRow(query string, args []any) Row {
	return lite.One(c.find(query, args))
}

// run executes a statement without arguments, such as begin or commit.
func (c *connection) run(query string) error {
	_, err := c.exec(query, nil)
	return classify(err)
}

func (c *connection) close() error {
	var errs []error
	for _, stmt := range c.statements {
		errs = append(errs, stmt.Close())
	}
	return classify(errors.Join(append(errs, c.conn.Close())...))
}
