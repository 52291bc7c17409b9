package store

import (
	"database/sql"
	"errors"
	"fmt"
)

// ErrNoRows is Scan's error when a query found no row.
var ErrNoRows = sql.ErrNoRows

// ErrUnavailable means that the database can't serve now: it is closed, busy
// for too long, full, or gone. Nothing of the call is known to be stored. The
// caller may try again.
var ErrUnavailable = errors.New("the database is unavailable")

// IsUnique reports whether a statement failed because a row with the same
// unique key exists.
func IsUnique(err error) bool {
	switch _, code := codeOf(err); code {
	case sqliteUnique, sqlitePrimaryKey, sqliteRowID, postgresUnique:
		return true
	}
	return false
}

// refused reports whether an error came from the database. The transaction may
// be lost with it.
func refused(err error) bool {
	_, code := codeOf(err)
	return code != "" || errors.Is(err, ErrUnavailable)
}

// classify wraps an error in ErrUnavailable if it says that the database can't
// serve.
func classify(err error) error {
	if err == nil || errors.Is(err, ErrUnavailable) {
		return err
	}
	if down(err) {
		return unavailable("asking the database", err)
	}
	return err
}

func unavailable(doing string, cause error) error {
	return fmt.Errorf("%s: %w: %w", doing, ErrUnavailable, cause)
}
