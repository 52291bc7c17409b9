package store

import (
	"errors"
	"time"
)

// Watcher is told what a database does. Its functions are quick and called from
// many goroutines; those that are nil are not called.
type Watcher struct {
	Commit func(Commit)
	// Failed hears of each "update" or "view" that ended with ErrUnavailable.
	Failed func(what string)
	// SlowQuery hears of each statement that took longer than Slow: its text
	// with $1, $2, … and never a value. It took until the next statement or the
	// end of its function, so the reading of its rows is in it.
	SlowQuery func(query string, took time.Duration)
	Slow      time.Duration
}

// Commit is one that succeeded.
type Commit struct {
	Updates int           // that it held
	Took    time.Duration // of the commit alone, which is mostly the flush to disk
}

// Watch has a database tell what it does. It is called before the first Update
// and View.
func (db *DB) Watch(w Watcher) {
	db.watcher = w
	db.engine.watch(w.Commit)
}

// watched has a call's statements timed.
func (db *DB) watched(do func(*Tx) error) func(*Tx) error {
	if db.watcher.SlowQuery == nil || db.watcher.Slow <= 0 {
		return do
	}
	return func(tx *Tx) error {
		tx.watcher = &db.watcher
		return do(tx)
	}
}

// running notes which statement begins, and that the one before has ended.
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

// outcome tells of a call that failed for the database's sake.
func (db *DB) outcome(what string, err error) error {
	if err != nil && db.watcher.Failed != nil && errors.Is(err, ErrUnavailable) {
		db.watcher.Failed(what)
	}
	return err
}
