package store

import (
	"errors"
	"time"
)

// Watcher is a set of callbacks about a database's work. They must be quick,
// and several goroutines call them at once. A nil one is not called.
type Watcher struct {
	Commit func(Commit)
	// Failed is called for each "update" or "view" that ended with
	// ErrUnavailable.
	Failed func(what string)
	// SlowQuery is called for each statement that took longer than Slow. query
	// is its text with $1, $2, … and never holds a value. took lasts until the
	// next statement or the end of the function, so it includes reading the
	// rows.
	SlowQuery func(query string, took time.Duration)
	Slow      time.Duration
}

// Commit describes one successful commit.
type Commit struct {
	Updates int           // updates in the commit
	Took    time.Duration // of the commit alone, which is mostly the flush to disk
}

// Watch sets the callbacks of a database. It must be called before the first
// Update and View.
func (db *DB) Watch(w Watcher) {
	db.watcher = w
	db.engine.watch(w.Commit)
}

// watched returns do with its statements timed, if SlowQuery and Slow are set.
func (db *DB) watched(do func(*Tx) error) func(*Tx) error {
	if db.watcher.SlowQuery == nil || db.watcher.Slow <= 0 {
		return do
	}
	return func(tx *Tx) error {
		tx.watcher = &db.watcher
		return do(tx)
	}
}

// running notes that a statement begins and that the previous one has ended.
func (tx *Tx) running(query string) {
	if tx.watcher == nil {
		return
	}
	now := time.Now()
	if took := now.Sub(tx.began); tx.statement != "" && took > tx.watcher.Slow {
		tx.watcher.SlowQuery(tx.statement, took)
	}
	tx.statement, tx.began = query, now
}

// outcome calls Failed if err is ErrUnavailable, and returns err.
func (db *DB) outcome(what string, err error) error {
	if err != nil && db.watcher.Failed != nil && errors.Is(err, ErrUnavailable) {
		db.watcher.Failed(what)
	}
	return err
}
