package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
)

// Restoring is a copy of a backup, migrated to the newest schema, before it
// replaces the database. Statements address it as the schema restored. They are
// written for SQLite and run in one transaction.
type Restoring struct {
	// Before means that the database to be replaced can be read. Statements
	// address it as the schema main. It may be of an older release.
	Before bool

	conn *sql.Conn
}

// Exec runs a statement and returns the number of rows it changed.
func (r Restoring) Exec(ctx context.Context, query string, args ...any) (int64, error) {
	result, err := r.conn.ExecContext(ctx, query, args...)
	if err != nil {
		return 0, damaged(err)
	}
	return result.RowsAffected()
}

// Texts returns the first column of a query's rows.
func (r Restoring) Texts(ctx context.Context, query string, args ...any) ([]string, error) {
	list, err := texts(ctx, r.conn, query, args...)
	return list, damaged(err)
}

// HasColumn reports whether a table of the database to be replaced has a
// column. It is false if Before is.
func (r Restoring) HasColumn(ctx context.Context, table, column string) (bool, error) {
	if !r.Before {
		return false, nil
	}
	found, err := r.Texts(ctx, `select name from pragma_table_info(?1, 'main') where name = ?2`, table, column)
	return len(found) > 0, err
}

// prepared migrates a copy of a backup to the newest schema and runs the
// prepare functions on it. before is a connection to the database to be
// replaced; it is nil if that is missing or can't be opened.
func prepared(ctx context.Context, path string, before *sql.Conn, snapshot Snapshot, prepare []func(context.Context, Restoring) error) (Snapshot, error) {
	db, err := Open(ctx, "sqlite:"+path, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err == nil {
		err = db.Close()
	}
	if err != nil {
		return Snapshot{}, fmt.Errorf("bringing the backup up to date: %w", err)
	}
	if before != nil && isSound(ctx, before) {
		err = change(ctx, before, path, true, prepare)
	} else {
		err = alone(ctx, path, prepare)
	}
	if err != nil {
		return Snapshot{}, err
	}
	counts, err := check(ctx, path)
	if err != nil {
		return Snapshot{}, err
	}
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return Snapshot{}, err
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return Snapshot{}, err
	}
	info, err := os.Stat(path)
	if err != nil {
		return Snapshot{}, err
	}
	snapshot.Bytes, snapshot.Tables = info.Size(), counts
	return snapshot, nil
}

// isSound reports whether the database to be replaced passes SQLite's quick
// check and was created by Gist (it has goose_db_version).
func isSound(ctx context.Context, before *sql.Conn) bool {
	said, err := texts(ctx, before, `pragma main.quick_check(1)`)
	if err != nil || len(said) != 1 || said[0] != "ok" {
		return false
	}
	found, err := texts(ctx, before, `select name from main.sqlite_schema where name = 'goose_db_version'`)
	return err == nil && len(found) == 1
}

// alone runs the prepare functions on a copy without a database to be replaced.
func alone(ctx context.Context, path string, prepare []func(context.Context, Restoring) error) (err error) {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return errors.Join(err, db.Close())
	}
	defer func() { err = errors.Join(err, conn.Close(), db.Close()) }()
	return change(ctx, conn, path, false, prepare)
}

// change runs the prepare functions in one transaction of conn.
func change(ctx context.Context, conn *sql.Conn, path string, before bool, prepare []func(context.Context, Restoring) error) (err error) {
	if _, err := conn.ExecContext(ctx, `attach database ?1 as restored`, path); err != nil {
		return err
	}
	defer func() {
		_, detached := conn.ExecContext(context.WithoutCancel(ctx), `detach database restored`)
		err = errors.Join(err, detached)
	}()
	if _, err := conn.ExecContext(ctx, `begin`); err != nil {
		return err
	}
	for _, do := range prepare {
		if err = do(ctx, Restoring{Before: before, conn: conn}); err != nil {
			_, undone := conn.ExecContext(context.WithoutCancel(ctx), `rollback`)
			return errors.Join(err, undone)
		}
	}
	_, err = conn.ExecContext(ctx, `commit`)
	return err
}
