package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"gist/server/schema"
)

// side is one connection of a Copy to one of its databases.
type side struct {
	db      *sql.DB
	conn    *sql.Conn
	dialect Dialect
	words   words
}

// words are the queries of a Copy that differ between the databases.
type words struct {
	beginReading, beginWriting string
	tables                     string
	columns                    string // of the table $1
	parents                    string // tables that must be filled before the table $1
	numbered                   string // how many id columns of the table $1 number themselves
}

var sqliteWords = words{
	beginReading: `begin`,
	beginWriting: `begin immediate`,
	tables:       `select name from sqlite_schema where type = 'table' and name not like 'sqlite\_%' escape '\' order by name`,
	columns:      `select name from pragma_table_info($1) order by cid`,
	parents:      `select distinct "table" from pragma_foreign_key_list($1)`,
	numbered:     `select count(*) from sqlite_schema where type = 'table' and name = $1 and sql like '%autoincrement%'`,
}

var postgresWords = words{
	beginReading: `begin isolation level repeatable read, read only`,
	beginWriting: `begin`,
	tables: `select table_name::text from information_schema.tables
		where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name`,
	columns: `select column_name::text from information_schema.columns
		where table_schema = current_schema() and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
	parents: `select distinct confrelid::regclass::text from pg_constraint where contype = 'f' and conrelid = quote_ident($1)::regclass`,
	numbered: `select count(*) from information_schema.columns
		where table_schema = current_schema() and table_name = $1 and column_name = 'id' and is_identity = 'YES'`,
}

// table is a table to be copied.
type table struct {
	name     string
	columns  []string
	parents  []string
	numbered bool // its column id is assigned by the database
}

// tables returns the tables to be copied, each after the tables that it refers
// to.
func (s *side) tables(ctx context.Context) ([]table, error) {
	names, err := texts(ctx, s.conn, s.words.tables)
	if err != nil {
		return nil, err
	}
	var waiting, ordered []table
	for _, name := range names {
		if slices.Contains(schema.Own, name) {
			continue
		}
		t := table{name: name}
		if t.columns, err = texts(ctx, s.conn, s.words.columns, name); err != nil {
			return nil, err
		}
		if t.parents, err = texts(ctx, s.conn, s.words.parents, name); err != nil {
			return nil, err
		}
		if err := s.conn.QueryRowContext(ctx, s.words.numbered, name).Scan(&t.numbered); err != nil {
			return nil, err
		}
		waiting = append(waiting, t)
	}
	for len(waiting) > 0 {
		ready := slices.IndexFunc(waiting, func(t table) bool {
			return !slices.ContainsFunc(t.parents, func(parent string) bool {
				return parent != t.name && slices.ContainsFunc(waiting, func(w table) bool { return w.name == parent })
			})
		})
		if ready < 0 {
			return nil, fmt.Errorf("the table %s and others refer to each other in a circle", waiting[0].name)
		}
		ordered = append(ordered, waiting[ready])
		waiting = slices.Delete(waiting, ready, ready+1)
	}
	return ordered, nil
}

// claim locks the tables against other writers, and returns ErrNotEmpty if one
// has rows.
func (s *side) claim(ctx context.Context, tables []table) error {
	for _, t := range tables {
		if s.dialect == PostgreSQL { // SQLite's transaction has locked the database already
			if err := s.exec(ctx, `lock table `+quoted(t.name)+` in exclusive mode`); err != nil {
				return err
			}
		}
		var n int64
		if err := s.conn.QueryRowContext(ctx, `select count(*) from (select 1 from `+quoted(t.name)+` limit 1) as one`).Scan(&n); err != nil {
			return err
		}
		if n > 0 {
			return fmt.Errorf("%w, in the table %s: copy into a new database", ErrNotEmpty, t.name)
		}
	}
	return nil
}

// lastID returns the highest id that a table has ever assigned.
func (s *side) lastID(ctx context.Context, t table) (last int64, err error) {
	if s.dialect == SQLite {
		err = s.conn.QueryRowContext(ctx, `select coalesce(max(seq), 0) from sqlite_sequence where name = $1`, t.name).Scan(&last)
		return last, err
	}
	var sequence string
	if err := s.conn.QueryRowContext(ctx, `select pg_get_serial_sequence(quote_ident($1), 'id')`, t.name).Scan(&sequence); err != nil {
		return 0, err
	}
	err = s.conn.QueryRowContext(ctx, `select case when is_called then last_value else 0 end from `+sequence).Scan(&last)
	return last, err
}

// setLastID sets the table's next id: above last, and above the ids in the
// table.
func (s *side) setLastID(ctx context.Context, t table, last int64) error {
	var highest int64
	if err := s.conn.QueryRowContext(ctx, `select coalesce(max(id), 0) from `+quoted(t.name)).Scan(&highest); err != nil {
		return err
	}
	last = max(last, highest)
	switch {
	case last == 0:
		return nil
	case s.dialect == PostgreSQL:
		return s.exec(ctx, `select setval(pg_get_serial_sequence(quote_ident($1), 'id'), $2)`, t.name, last)
	default:
		if err := s.exec(ctx, `delete from sqlite_sequence where name = $1`, t.name); err != nil {
			return err
		}
		return s.exec(ctx, `insert into sqlite_sequence (name, seq) values ($1, $2)`, t.name, last)
	}
}

func (s *side) exec(ctx context.Context, statement string, args ...any) error {
	_, err := s.conn.ExecContext(ctx, statement, args...)
	return err
}

// close closes the connection. A transaction that is still open is rolled back.
func (s *side) close() error {
	if s.dialect == SQLite {
		_, _ = s.conn.ExecContext(context.Background(), `rollback`) // fails after a commit
	}
	return errors.Join(s.conn.Close(), s.db.Close())
}

// withoutPool returns a database's URL without the parameters that only pgxpool
// understands (pool_…).
func withoutPool(databaseURL string) string {
	u, err := url.Parse(databaseURL)
	if err != nil {
		return databaseURL
	}
	q := u.Query()
	for name := range q {
		if strings.HasPrefix(name, "pool_") {
			q.Del(name)
		}
	}
	u.RawQuery = q.Encode()
	return u.String()
}
