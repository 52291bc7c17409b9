package store

import (
	"database/sql"
	"errors"
	"fmt"
)

// ErrNoRows is what Scan gives when a query found nothing.
var ErrNoRows = sql.ErrNoRows

// ErrUnavailable says that the database can't serve now: it is closed, busy
// beyond patience, full, or gone. Nothing of the call is known to be stored,
// and the caller may try again.
var ErrUnavailable = errors.New("the database is unavailable")

// IsUnique tells whether a statement failed because a row with the same unique
// key is there already.
func IsUnique(err error) bool {
	switch _, code := codeOf(err); code {
	case sqliteUnique, sqlitePrimaryKey, sqliteRowID, postgresUnique:
		return true
	}
	return false
}

// refused tells whether an error is the database's own, so that the
// transaction may be lost with it.
func refused(err error) bool {
	_, code := codeOf(err)
	return code != "" || errors.Is(err, ErrUnavailable)
}

// classify marks the errors that say that the database itself can't serve.
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
