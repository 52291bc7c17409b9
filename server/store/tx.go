package store

import (
	"context"
	"database/sql"
)

// Tx is one transaction, given to the function that works in it and dead when
// that function returns. It is used by one goroutine. Queries are written with
// $1, $2, … and prepared once for each connection.
type Tx struct {
	conn     *connection
	onCommit []func()
}

// OnCommit has do called once what this transaction wrote is on disk, before
// Update returns. If it is undone, do is never called: what a package remembers
// of the database is remembered there. A View calls it at its end.
func (tx *Tx) OnCommit(do func()) { tx.onCommit = append(tx.onCommit, do) }

// committed calls what waits for the commit.
func (tx *Tx) committed() {
	for _, do := range tx.onCommit {
		do()
	}
}

// Exec runs a statement and gives how many rows it changed.
func (tx *Tx) Exec(query string, args ...any) (int64, error) {
	stmt, err := tx.conn.prepare(query)
	if err != nil {
		return 0, err
	}
	result, err := stmt.ExecContext(context.Background(), args...)
	if err != nil {
		return 0, classify(err)
	}
	return result.RowsAffected()
}

// Query runs a query; the caller closes its rows before it runs the next.
func (tx *Tx) Query(query string, args ...any) (*sql.Rows, error) {
	stmt, err := tx.conn.prepare(query)
	if err != nil {
		return nil, err
	}
	rows, err := stmt.QueryContext(context.Background(), args...)
	return rows, classify(err)
}

// QueryRow runs a query for one row. Its Scan gives ErrNoRows when there is
// none.
func (tx *Tx) QueryRow(query string, args ...any) *sql.Row {
	stmt, err := tx.conn.prepare(query)
	if err != nil {
		// Only database/sql can make a Row that holds an error: let it meet the
		// same one.
		return tx.conn.conn.QueryRowContext(context.Background(), query, args...)
	}
	return stmt.QueryRowContext(context.Background(), args...)
}

// connection is one connection with its prepared statements.
type connection struct {
	conn       *sql.Conn
	statements map[string]*sql.Stmt
}

// mostStatements bounds what one connection keeps prepared. Queries whose text
// varies (lists of placeholders) would otherwise add up for ever.
const mostStatements = 512

func openConnection(ctx context.Context, pool *sql.DB) (*connection, error) {
	conn, err := pool.Conn(ctx)
	if err != nil {
		return nil, unavailable("opening a connection", err)
	}
	return &connection{conn: conn, statements: map[string]*sql.Stmt{}}, nil
}

func (c *connection) prepare(query string) (*sql.Stmt, error) {
	if stmt, ok := c.statements[query]; ok {
		return stmt, nil
	}
	if len(c.statements) >= mostStatements {
		for old, stmt := range c.statements {
			delete(c.statements, old)
			if err := stmt.Close(); err != nil {
				return nil, classify(err)
			}
			break
		}
	}
	stmt, err := c.conn.PrepareContext(context.Background(), query)
	if err != nil {
		return nil, classify(err)
	}
	c.statements[query] = stmt
	return stmt, nil
}

// run executes a statement without arguments: begin, commit and their kin.
func (c *connection) run(query string) error {
	stmt, err := c.prepare(query)
	if err != nil {
		return err
	}
	_, err = stmt.ExecContext(context.Background())
	return classify(err)
}

func (c *connection) close() error {
	for _, stmt := range c.statements {
		if err := stmt.Close(); err != nil {
			return classify(err)
		}
	}
	return classify(c.conn.Close())
}
