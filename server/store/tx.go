package store

import (
	"database/sql"
	"slices"
	"strings"
	"time"
)

// Tx is one transaction, given to the function that works in it and dead when
// that function returns. It is used by one goroutine. Queries are written with
// $1, $2, … and prepared once for each connection.
type Tx struct {
	conn     statements
	onCommit []func()
	atEnd    []func() error
	wrote    bool // a statement ran that may have changed something

	kept   memory
	shared *memory // of all updates that are committed with this one; nil: of this alone

	watcher   *Watcher // nil: nobody asks how long statements take
	statement string   // that ran last
	began     time.Time
}

// statements is a connection inside a transaction, of either database.
type statements interface {
	dialect() Dialect
	// spoilt tells that a statement has failed and nothing more can be done in
	// the transaction but to undo it, or to go back to a savepoint.
	spoilt() bool
	exec(query string, args []any) (sql.Result, error)
	query(query string, args []any) (Rows, error)
	queryRow(query string, args []any) Row
}

// Rows are what a query found: like those of database/sql, of either database.
type Rows interface {
	Next() bool
	Scan(to ...any) error
	Err() error
	Close() error
}

// Row is a query's one row.
type Row interface {
	Scan(to ...any) error
}

// Dialect tells which database it is, for the few queries whose text differs.
func (tx *Tx) Dialect() Dialect { return tx.conn.dialect() }

// OnCommit has do called once what this transaction wrote is on disk, before
// Update returns. If it is undone, do is never called: what a package remembers
// of the database is remembered there. A View calls it at its end.
func (tx *Tx) OnCommit(do func()) { tx.onCommit = append(tx.onCommit, do) }

// AtEnd has do called when the transaction's function has ended without an error, to
// write what it has put off. Its error is the function's.
func (tx *Tx) AtEnd(do func() error) { tx.atEnd = append(tx.atEnd, do) }

// Keep remembers a value under a key for as long as the transaction lasts: what
// a package has read in it, or changed, and asks for again.
func (tx *Tx) Keep(key, value any) { tx.kept.set(key, value) }

// Kept gives what Keep remembers under a key; nil for nothing.
func (tx *Tx) Kept(key any) any { return tx.kept.get(key) }

// Share remembers what was read of the update's part, for the updates that are
// committed with it as well: meanwhile nobody else can change it. Who writes where
// it was read calls Unshare.
func (tx *Tx) Share(key, value any) { tx.common().set(key, value) }

// Shared gives what Share remembers under a key; nil for nothing.
func (tx *Tx) Shared(key any) any { return tx.common().get(key) }

// Unshare forgets what Share remembers under a key.
func (tx *Tx) Unshare(key any) { tx.common().drop(key) }

func (tx *Tx) common() *memory {
	if tx.shared != nil {
		return tx.shared
	}
	return &tx.kept
}

// memory is what is remembered under keys: so few that a map costs more.
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

// committed calls what waits for the commit.
func (tx *Tx) committed() {
	for _, do := range tx.onCommit {
		do()
	}
}

// Exec runs a statement and gives how many rows it changed.
func (tx *Tx) Exec(query string, args ...any) (int64, error) {
	tx.wrote = true
	tx.running(query)
	result, err := tx.conn.exec(query, args)
	if err != nil {
		return 0, classify(err)
	}
	return result.RowsAffected()
}

// Query runs a query; the caller closes its rows before it runs the next.
func (tx *Tx) Query(query string, args ...any) (Rows, error) {
	tx.mayWrite(query)
	tx.running(query)
	rows, err := tx.conn.query(query, args)
	return rows, classify(err)
}

// QueryRow runs a query for one row. Its Scan gives ErrNoRows when there is
// none.
func (tx *Tx) QueryRow(query string, args ...any) Row {
	tx.mayWrite(query)
	tx.running(query)
	return tx.conn.queryRow(query, args)
}

// mayWrite notes a query that is more than a select: one with returning.
func (tx *Tx) mayWrite(query string) {
	if !tx.wrote && !strings.HasPrefix(strings.TrimLeft(query, " \t\n"), "select") {
		tx.wrote = true
	}
}
