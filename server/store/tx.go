package store

import (
	"database/sql"
	"slices"
	"strings"
	"time"
)

// Tx is one transaction. It is valid only inside the function that received it,
// and one goroutine uses it. Queries are written with $1, $2, … and prepared
// once for each connection.
type Tx struct {
	conn     statements
	onCommit []func()
	atEnd    []func() error
	wrote    bool // a statement ran that may have changed something

	kept   memory
	shared *memory // the cache of all updates in the same commit; nil: kept is used

	watcher   *Watcher // nil: statements are not timed
	statement string   // the last statement that began
	began     time.Time
}

// statements is a connection inside a transaction, of either database.
type statements interface {
	dialect() Dialect
	// spoilt reports whether a statement has failed, so that the transaction
	// can only be rolled back, wholly or to a savepoint.
	spoilt() bool
	exec(query string, args []any) (sql.Result, error)
	query(query string, args []any) (Rows, error)
	queryRow(query string, args []any) Row
}

// Rows is the result of a query on either database. Its methods are those of
// database/sql.
type Rows interface {
	Next() bool
	Scan(to ...any) error
	Err() error
	Close() error
}

// Row is the result of a query for one row.
type Row interface {
	Scan(to ...any) error
}

// Dialect returns the kind of database, for the few queries whose text differs.
func (tx *Tx) Dialect() Dialect { return tx.conn.dialect() }

// OnCommit registers do to be called once, when the transaction is on disk and
// before Update returns. If the transaction is rolled back, do is never called.
// So a package updates its caches of the database in do. A View calls do at its
// end.
func (tx *Tx) OnCommit(do func()) { tx.onCommit = append(tx.onCommit, do) }

// AtEnd registers do to be called when the transaction's function has returned
// without an error, to write what was deferred. An error of do counts as the
// function's error.
func (tx *Tx) AtEnd(do func() error) { tx.atEnd = append(tx.atEnd, do) }

// Keep caches a value under a key until the transaction ends: what a package
// has read or changed in it and needs again.
func (tx *Tx) Keep(key, value any) { tx.kept.set(key, value) }

// Kept returns the value that Keep cached under a key, or nil.
func (tx *Tx) Kept(key any) any { return tx.kept.get(key) }

// Share caches a value that was read from the update's part. The other updates
// of the same commit see it too, because nobody else can change the part
// meanwhile. Code that changes the rows it was read from must call Unshare.
func (tx *Tx) Share(key, value any) { tx.common().set(key, value) }

// Shared returns the value that Share cached under a key, or nil.
func (tx *Tx) Shared(key any) any { return tx.common().get(key) }

// Unshare removes the value that Share cached under a key.
func (tx *Tx) Unshare(key any) { tx.common().drop(key) }

func (tx *Tx) common() *memory {
	if tx.shared != nil {
		return tx.shared
	}
	return &tx.kept
}

// memory is a cache of values by key. It is a slice, because a map costs more
// for so few keys.
type memory []remembered

type remembered struct{ key, value any }

func (m *memory) set(key, value any) {
	for i := range *m {
		if (*m)[i].key == key {
			(*m)[i].value = value
			return
		}
	}
	if *m == nil {
		*m = make(memory, 0, 2)
	}
	*m = append(*m, remembered{key, value})
}

func (m *memory) get(key any) any {
	for i := range *m {
		if (*m)[i].key == key {
			return (*m)[i].value
		}
	}
	return nil
}

func (m *memory) drop(key any) {
	*m = slices.DeleteFunc(*m, func(r remembered) bool { return r.key == key })
}

// committed calls the functions that OnCommit registered.
func (tx *Tx) committed() {
	for _, do := range tx.onCommit {
		do()
	}
}

// Exec runs a statement and returns the number of rows it changed.
func (tx *Tx) Exec(query string, args ...any) (int64, error) {
	tx.wrote = true
	tx.running(query)
	result, err := tx.conn.exec(query, args)
	if err != nil {
		return 0, classify(err)
	}
	return result.RowsAffected()
}

// Query runs a query. The caller must close its rows before it runs the next
// statement.
func (tx *Tx) Query(query string, args ...any) (Rows, error) {
	tx.mayWrite(query)
	tx.running(query)
	rows, err := tx.conn.query(query, args)
	return rows, classify(err)
}

// QueryRow runs a query for one row. The row's Scan returns ErrNoRows if there
// is none.
func (tx *Tx) QueryRow(query string, args ...any) Row {
	tx.mayWrite(query)
	tx.running(query)
	return tx.conn.queryRow(query, args)
}

// mayWrite sets wrote for a query that does not begin with select, such as one
// with returning.
func (tx *Tx) mayWrite(query string) {
	if !tx.wrote && !strings.HasPrefix(strings.TrimLeft(query, " \t\n"), "select") {
		tx.wrote = true
	}
}
