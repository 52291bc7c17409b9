package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/pressly/goose/v3"
	_ "modernc.org/sqlite" // the driver "sqlite"
)

//go:embed migrations
var migrations embed.FS

// DB is an open, migrated database. Its methods may be called from many
// goroutines.
type DB struct {
	write   *sql.DB
	read    *sql.DB
	writer  *writer
	readers chan *connection

	mu     sync.RWMutex // held for reading while the DB is used, for writing to close it
	closed bool
}

// Open opens the database that a URL names, creates it where it is missing,
// and brings its schema up to date. "sqlite:PATH" is the one kind there is in
// this build. Several processes may have the same file open.
func Open(ctx context.Context, databaseURL string, log *slog.Logger) (*DB, error) {
	path, ok := strings.CutPrefix(databaseURL, "sqlite:")
	if !ok || path == "" {
		return nil, fmt.Errorf("opening the database %s: this build stores in SQLite; write sqlite:PATH", redacted(databaseURL))
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("making the database's directory: %w", err)
	}
	db := &DB{}
	var err error
	if db.write, err = sql.Open("sqlite", dataSource(path, "")); err != nil {
		return nil, fmt.Errorf("opening the database: %w", err)
	}
	db.write.SetMaxOpenConns(1)
	if err := migrate(ctx, db.write); err != nil {
		return nil, errors.Join(fmt.Errorf("bringing the database's schema up to date: %w", err), db.write.Close())
	}
	conn, err := openConnection(ctx, db.write)
	if err != nil {
		return nil, errors.Join(err, db.write.Close())
	}
	if db.read, err = sql.Open("sqlite", dataSource(path, "&_pragma=query_only(1)")); err != nil {
		return nil, errors.Join(fmt.Errorf("opening the database for reading: %w", err), db.write.Close())
	}
	count := 2 + 2*runtime.GOMAXPROCS(0)
	db.readers = make(chan *connection, count)
	for range count {
		db.readers <- nil // opened when first needed
	}
	db.writer = startWriter(conn, log)
	return db, nil
}

// dataSource names the file and how every connection to it behaves. WAL lets
// readers go on beside the writer, FULL makes a commit wait for the disk.
func dataSource(path, more string) string {
	return "file:" + (&url.URL{Path: path}).EscapedPath() +
		"?_pragma=busy_timeout(5000)&_pragma=journal_mode(wal)&_pragma=synchronous(full)&_pragma=foreign_keys(1)&_pragma=cache_size(-16000)&_pragma=temp_store(memory)" + more
}

// redacted is a database's URL without its password, for error texts.
func redacted(databaseURL string) string {
	u, err := url.Parse(databaseURL)
	if err != nil {
		return "URL"
	}
	return u.Redacted()
}

func migrate(ctx context.Context, db *sql.DB) error {
	dir, err := fs.Sub(migrations, "migrations/sqlite")
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(goose.DialectSQLite3, db, dir)
	if err != nil {
		return err
	}
	_, err = provider.Up(ctx)
	return err
}

// Update runs do in a transaction and returns nil once it is on disk. When do
// returns an error or panics, nothing of it is stored and Update returns that
// error. Many updates share one commit, so do runs on another goroutine: it
// must be quick, and never wait for a network or another Update. The error is
// ErrUnavailable when the database can't serve, and the context's when it
// ended before do began.
func (db *DB) Update(ctx context.Context, do func(tx *Tx) error) error {
	db.mu.RLock()
	defer db.mu.RUnlock()
	if db.closed {
		return unavailable("updating", errors.New("the database is closed"))
	}
	return db.writer.submit(ctx, do)
}

// View runs do in a transaction that sees one moment and can't write. It runs
// on the caller's goroutine, beside the writer and other readers.
func (db *DB) View(ctx context.Context, do func(tx *Tx) error) (err error) {
	db.mu.RLock()
	defer db.mu.RUnlock()
	if db.closed {
		return unavailable("reading", errors.New("the database is closed"))
	}
	var conn *connection
	select {
	case conn = <-db.readers:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { db.readers <- conn }()
	if conn == nil {
		// The connection outlives this call, and so must not end with it.
		if conn, err = openConnection(context.WithoutCancel(ctx), db.read); err != nil {
			return err
		}
	}
	if err := conn.run("begin"); err != nil {
		return err
	}
	tx := &Tx{conn: conn}
	err = call(do, tx)
	if err == nil {
		tx.committed() // what was read had been committed before
	}
	return errors.Join(err, conn.run("rollback"))
}

// Ping tells whether the database answers.
func (db *DB) Ping(ctx context.Context) error {
	return db.View(ctx, func(tx *Tx) error {
		var one int
		return tx.QueryRow("select 1").Scan(&one)
	})
}

// Close commits what waits and closes the database. Calls that come later get
// ErrUnavailable.
func (db *DB) Close() error {
	db.mu.Lock()
	defer db.mu.Unlock()
	if db.closed {
		return nil
	}
	db.closed = true
	db.writer.stop()
	errs := []error{db.writer.conn.close(), db.write.Close()}
	for range cap(db.readers) {
		if conn := <-db.readers; conn != nil {
			errs = append(errs, conn.close())
		}
	}
	return errors.Join(append(errs, db.read.Close())...)
}
