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

// session is one transaction on a connection to PostgreSQL. pgx itself keeps
// each connection's prepared statements.
//
// Statements get a context that never ends, since watching one costs as much as
// running a short statement; the connection has a deadline instead.
type session struct {
	conn    *sql.Conn
	raw     *pgconn.PgConn
	opening string    // what begins the transaction
	rows    *sql.Rows // of the last query, which a function that panicked may have left open
}

// openSession gets a connection, on which nothing has begun yet.
func openSession(ctx context.Context, pool *sql.DB, opening string) (*session, error) {
	conn, err := pool.Conn(ctx)
	if err != nil {
		return nil, unavailable("connecting", err)
	}
	s := &session{conn: conn, opening: opening}
	err = conn.Raw(func(raw any) error {
		s.raw = raw.(*stdlib.Conn).Conn().PgConn()
		return s.raw.Conn().SetDeadline(time.Now().Add(patience))
	})
	if err != nil {
		return nil, unavailable("connecting", errors.Join(err, conn.Close()))
	}
	return s, nil
}

// beginPart begins a transaction of a part, which waits until those that other
// servers have begun before have ended. Each statement then sees all that was
// committed until it runs: a snapshot for the whole transaction would be as old
// as its first statement, which had to wait.
//
// The lock goes by two numbers, and so meets no lock by one, as migrations take.
// Parts beyond 32 bits may share one, which does no harm.
func beginPart(part Part) string {
	return fmt.Sprintf("begin; select pg_advisory_xact_lock(%d, %d)", advisoryLock, int32(part))
}

// replanEvery is how long plans live. A connection makes one for each statement
// when it first runs, and a table that was empty then has the same price for any
// index: the plan may read all of a workspace for one row. PostgreSQL itself
// plans anew when it has analyzed the table, a minute later or never.
const replanEvery = time.Second

func (s *session) begin() error {
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

func (s *session) run(statement string) error {
	_, err := s.simple(statement)
	return classify(err)
}

// rollback ends the transaction. One that did not begin, or was lost with its
// connection, has ended already.
func (s *session) rollback() error {
	if s.raw.TxStatus() == 'I' && !s.raw.IsClosed() {
		return nil
	}
	if _, err := s.simple("rollback"); err != nil {
		return unavailable("rolling back", err)
	}
	return nil
}

func (s *session) commit() error {
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

// commitError is what a commit failed with. Unless the database says that it
// undid the transaction, it may have happened or not.
type commitError struct{ error }

// Unwrap gives the cause.
func (e *commitError) Unwrap() error { return e.error }

// simple runs statements without arguments in one round trip, and gives what
// the last of them says that it did.
func (s *session) simple(statements string) (tag string, err error) {
	s.closeRows()
	results, err := s.raw.Exec(context.Background(), statements).ReadAll()
	if err != nil {
		return "", err
	}
	return results[len(results)-1].CommandTag.String(), nil
}

func (s *session) closeRows() {
	if s.rows != nil {
		_ = s.rows.Close() // whoever read them has had its error
		s.rows = nil
	}
}

// close gives the connection back to its pool. That fails where it is gone
// anyhow.
func (s *session) close() error {
	s.closeRows()
	_ = s.raw.Conn().SetDeadline(time.Time{})
	if err := s.conn.Close(); err != nil && !errors.Is(err, sql.ErrConnDone) {
		return err
	}
	return nil
}

func (s *session) dialect() Dialect { return PostgreSQL }

func (s *session) spoilt() bool { return s.raw.TxStatus() == 'E' || s.raw.IsClosed() }

func (s *session) exec(query string, args []any) (sql.Result, error) {
	return s.conn.ExecContext(context.Background(), query, forPostgres(args)...)
}

func (s *session) query(query string, args []any) (Rows, error) {
	rows, err := s.conn.QueryContext(context.Background(), query, forPostgres(args)...)
	s.rows = rows
	return rows, err
}

func (s *session) queryRow(query string, args []any) Row {
	return s.conn.QueryRowContext(context.Background(), query, forPostgres(args)...)
}
