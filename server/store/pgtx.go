package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
)

// pgTx is one transaction on a connection to PostgreSQL. pgx itself caches
// each connection's prepared statements.
//
// Statements run with a context that is never cancelled, because watching one
// costs as much as a short statement. The connection has a deadline instead.
type pgTx struct {
	conn    *sql.Conn
	raw     *pgconn.PgConn
	opening string    // the statements that begin the transaction
	rows    *sql.Rows // of the last query; a function that panicked may have left them open
}

// openPGTx takes a connection from the pool and does not begin a transaction
// on it.
func openPGTx(ctx context.Context, pool *sql.DB, opening string) (*pgTx, error) {
	conn, err := pool.Conn(ctx)
	if err != nil {
		return nil, unavailable("connecting", err)
	}
	s := &pgTx{conn: conn, opening: opening}
	err = conn.Raw(func(raw any) error {
		s.raw = raw.(*stdlib.Conn).Conn().PgConn()
		return s.raw.Conn().SetDeadline(time.Now().Add(patience))
	})
	if err != nil {
		return nil, unavailable("connecting", errors.Join(err, conn.Close()))
	}
	return s, nil
}

// beginPart returns the statements that begin a transaction of a part. They
// wait until the part's earlier transactions on other servers have ended. Each
// later statement sees everything that was committed before it runs. A snapshot
// for the whole transaction would be as old as its first statement, which had
// to wait.
//
// The advisory lock has two numbers as its key, so that it can't collide with
// the migrations' lock of one number. Part numbers beyond 32 bits may share a
// lock, which is harmless.
func beginPart(part Part) string {
	return fmt.Sprintf("begin; select pg_advisory_xact_lock(%d, %d)", advisoryLock, int32(part))
}

// replanEvery is how long a connection keeps its query plans. A plan is made
// when its statement first runs. If a table is empty then, all its indexes cost
// the same, and the plan may read a whole workspace for one row. PostgreSQL
// itself plans again when it has analyzed the table, a minute later or never.
const replanEvery = time.Second

func (s *pgTx) begin() error {
	opening, now := s.opening, time.Now()
	if planned, ok := s.raw.CustomData()["planned"].(time.Time); !ok || now.Sub(planned) > replanEvery {
		s.raw.CustomData()["planned"] = now
		opening = "discard plans; " + opening
	}
	if _, err := s.simple(opening); err != nil {
		return unavailable("beginning", err)
	}
	return nil
}

func (s *pgTx) run(statement string) error {
	_, err := s.simple(statement)
	return classify(err)
}

// rollback ends the transaction. It does nothing if the transaction did not
// begin or has ended already, and fails if the connection is lost.
func (s *pgTx) rollback() error {
	if s.raw.TxStatus() == 'I' && !s.raw.IsClosed() {
		return nil
	}
	if _, err := s.simple("rollback"); err != nil {
		return unavailable("rolling back", err)
	}
	return nil
}

func (s *pgTx) commit() error {
	tag, err := s.simple("commit")
	switch {
	case pgconn.SafeToRetry(err): // the connection was gone before any of it was sent
		return err
	case err != nil:
		return &commitError{err}
	case tag != "COMMIT":
		return errSpoilt
	}
	return nil
}

// commitError is the error of a failed commit. Unless the database says that it
// rolled the transaction back, the commit may or may not have happened.
type commitError struct{ error }

// Unwrap returns the cause.
func (e *commitError) Unwrap() error { return e.error }

// simple runs statements without arguments in one round trip, and returns the
// command tag of the last one.
func (s *pgTx) simple(statements string) (tag string, err error) {
	s.closeRows()
	results, err := s.raw.Exec(context.Background(), statements).ReadAll()
	if err != nil {
		return "", err
	}
	return results[len(results)-1].CommandTag.String(), nil
}

func (s *pgTx) closeRows() {
	if s.rows != nil {
		_ = s.rows.Close() // their reader has had the error
		s.rows = nil
	}
}

// close returns the connection to its pool. A connection that is already lost
// is no error.
func (s *pgTx) close() error {
	s.closeRows()
	_ = s.raw.Conn().SetDeadline(time.Time{})
	if err := s.conn.Close(); err != nil && !errors.Is(err, sql.ErrConnDone) {
		return err
	}
	return nil
}

func (s *pgTx) dialect() Dialect { return PostgreSQL }

func (s *pgTx) spoilt() bool { return s.raw.TxStatus() == 'E' || s.raw.IsClosed() }

func (s *pgTx) exec(query string, args []any) (sql.Result, error) {
	return s.conn.ExecContext(context.Background(), query, forPostgres(args)...)
}

func (s *pgTx) query(query string, args []any) (Rows, error) {
	rows, err := s.conn.QueryContext(context.Background(), query, forPostgres(args)...)
	s.rows = rows
	return rows, err
}

func (s *pgTx) queryRow(query string, args []any) Row {
	return s.conn.QueryRowContext(context.Background(), query, forPostgres(args)...)
}
