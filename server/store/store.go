package store

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
)

// DB is an open, migrated database. Its methods are safe for concurrent use.
type DB struct {
	engine    engine
	rehearses bool
	watcher   Watcher

	mu     sync.RWMutex // held for reading while the DB is used, for writing to close it
	closed bool
}

// engine is the implementation for one kind of database.
type engine interface {
	update(ctx context.Context, part Part, do func(*Tx) error) error
	view(ctx context.Context, do func(*Tx) error) error
	stats() Stats
	watch(func(Commit))
	close() error // after the last call of the others has returned
}

// Open opens the database of a URL and brings its schema up to date. It creates
// a missing SQLite database; a PostgreSQL database must exist. The URL is
// "sqlite:PATH" or "postgres://…". Several processes may have the same database
// open. No error holds the URL's password.
func Open(ctx context.Context, databaseURL string, log *slog.Logger) (*DB, error) {
	var e engine
	var err error
	path, isPath := strings.CutPrefix(databaseURL, "sqlite:")
	switch {
	case isPath && path != "":
		e, err = openSQLite(ctx, path, log)
	case strings.HasPrefix(databaseURL, "postgres://"), strings.HasPrefix(databaseURL, "postgresql://"):
		e, err = openPostgres(ctx, databaseURL, log)
	default:
		err = errors.New("write sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE")
	}
	if err != nil {
		return nil, fmt.Errorf("opening the database %s: %w", redacted(databaseURL), err)
	}
	return &DB{engine: e}, nil
}

// Update runs do in a transaction on one part of the database, and returns nil
// once it is on disk. If do returns an error or panics, nothing of it is stored
// and Update returns that error. Many updates share one commit, so do runs on
// another goroutine: it must be quick, and must never wait for a network or
// another Update.
//
// Update may run do several times, each time on a database without the effects
// of the earlier runs. So do must set all its results on each run, and must
// leave effects outside of the database to Tx.OnCommit or to the code after
// Update. On PostgreSQL a failed statement fails the update, even if do ignores
// the error; SQLite goes on. The error is ErrUnavailable if the database can't
// serve, and the context's if the context ended before do began.
func (db *DB) Update(ctx context.Context, part Part, do func(tx *Tx) error) error {
	db.mu.RLock()
	defer db.mu.RUnlock()
	if db.closed {
		return unavailable("updating", errors.New("the database is closed"))
	}
	if db.rehearses {
		_ = db.engine.update(ctx, part, func(tx *Tx) error {
			err := do(tx)
			tx.AtEnd(func() error { return errRehearsed })
			return err
		})
	}
	return db.outcome("update", db.engine.update(ctx, part, db.watched(do)))
}

// Rehearse makes each Update run its function once and roll it back before the
// real run, so that tests find functions that can't run again. It must be
// called before the first Update.
func (db *DB) Rehearse() { db.rehearses = true }

var errRehearsed = errors.New("this was a rehearsal")

// View runs do in a read-only transaction on one snapshot. It runs on the
// caller's goroutine, concurrently with writers and other readers.
func (db *DB) View(ctx context.Context, do func(tx *Tx) error) (err error) {
	db.mu.RLock()
	defer db.mu.RUnlock()
	if db.closed {
		return unavailable("reading", errors.New("the database is closed"))
	}
	return db.outcome("view", db.engine.view(ctx, db.watched(do)))
}

// Ping returns nil if the database answers a query.
func (db *DB) Ping(ctx context.Context) error {
	return db.View(ctx, func(tx *Tx) error {
		var one int
		return tx.QueryRow("select 1").Scan(&one)
	})
}

// Close commits the waiting updates and closes the database. Later calls return
// ErrUnavailable.
func (db *DB) Close() error {
	db.mu.Lock()
	defer db.mu.Unlock()
	if db.closed {
		return nil
	}
	db.closed = true
	return db.engine.close()
}
