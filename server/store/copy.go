package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"hash/maphash"
	"io/fs"
	"log/slog"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// ErrNotEmpty means that the target of a copy holds data already.
var ErrNotEmpty = errors.New("the target holds data already")

// Copied is a table whose rows were copied, read back and found to be the same.
type Copied struct {
	Table string
	Rows  int64
}

// Copy copies everything from one snapshot of a database into an empty one, of
// either kind. It is one transaction of the target: if it is interrupted,
// nothing is left behind and it can be run again. Before the commit each table
// is read back, and its rows are counted and compared with the original by a
// checksum. Memory is constant, whatever the size. Both schemas are brought up
// to date first. progress receives each table's copied and total rows. The
// error is ErrNotEmpty if the target holds data.
func Copy(ctx context.Context, fromURL, toURL string, progress func(table string, done, total int64)) ([]Copied, error) {
	if path, err := pathOf(fromURL); err == nil {
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("there is no database %s", path)
		}
	}
	from, err := openSide(ctx, fromURL)
	if err != nil {
		return nil, err
	}
	to, err := openSide(ctx, toURL)
	if err != nil {
		return nil, errors.Join(err, from.close())
	}
	c := &copying{from: from, to: to, seed: maphash.MakeSeed(), progress: progress}
	err = c.all(ctx)
	if err = errors.Join(err, from.close(), to.close()); err != nil {
		return nil, fmt.Errorf("copying %s to %s: %w", redacted(fromURL), redacted(toURL), err)
	}
	return c.copied, nil
}

// copying is one Copy.
type copying struct {
	from, to *side
	seed     maphash.Seed
	progress func(table string, done, total int64)
	copied   []Copied
}

func (c *copying) all(ctx context.Context) error {
	if err := c.from.exec(ctx, c.from.words.beginReading); err != nil {
		return err
	}
	if err := c.to.exec(ctx, c.to.words.beginWriting); err != nil {
		return err
	}
	tables, err := c.to.tables(ctx)
	if err != nil {
		return err
	}
	if err := c.sameTables(ctx, tables); err != nil {
		return err
	}
	if err := c.to.claim(ctx, tables); err != nil {
		return err
	}
	for _, t := range tables {
		if err := c.table(ctx, t); err != nil {
			return fmt.Errorf("table %s: %w", t.name, err)
		}
	}
	if err := c.to.exec(ctx, `commit`); err != nil {
		return err
	}
	if c.to.dialect == PostgreSQL {
		// PostgreSQL plans by table sizes, and has no statistics of the new
		// rows yet.
		return c.to.exec(ctx, `analyze`)
	}
	return nil
}

// sameTables returns an error unless both databases have the same tables and
// columns. Both have this release's schema, so only a mistake in a migration
// makes them differ.
func (c *copying) sameTables(ctx context.Context, tables []table) error {
	theirs, err := c.from.tables(ctx)
	if err != nil {
		return err
	}
	for _, t := range slices.Concat(tables, theirs) {
		same := func(other table) bool {
			return other.name == t.name && slices.Equal(slices.Sorted(slices.Values(other.columns)), slices.Sorted(slices.Values(t.columns)))
		}
		if !slices.ContainsFunc(tables, same) || !slices.ContainsFunc(theirs, same) {
			return fmt.Errorf("the table %s is not the same in both", t.name)
		}
	}
	return nil
}

func (c *copying) table(ctx context.Context, t table) error {
	var total int64
	if err := c.from.conn.QueryRowContext(ctx, `select count(*) from `+quoted(t.name)).Scan(&total); err != nil {
		return err
	}
	source, err := c.open(ctx, c.from, t)
	if err != nil {
		return err
	}
	source.total = total
	if err := errors.Join(c.to.insert(ctx, t, source), source.close()); err != nil {
		return err
	}
	back, err := c.open(ctx, c.to, t)
	if err != nil {
		return err
	}
	for back.Next() {
	}
	if err := back.close(); err != nil {
		return err
	}
	if source.count != total || back.count != total || back.sum != source.sum {
		return fmt.Errorf("the copy has %d rows with the sum %x, the original %d with %x", back.count, back.sum, source.count, source.sum)
	}
	if t.numbered {
		last, err := c.from.lastID(ctx, t)
		if err != nil {
			return err
		}
		if err := c.to.setLastID(ctx, t, last); err != nil {
			return err
		}
	}
	c.copied = append(c.copied, Copied{t.name, total})
	return nil
}

// rows reads a table row by row, counts the rows, and adds up a checksum that
// does not depend on their order. It is a pgx.CopyFromSource.
type rows struct {
	*sql.Rows
	table    string
	toward   Dialect // the kind of the target
	values   []any
	into     []any
	hash     maphash.Hash
	progress func(table string, done, total int64)
	total    int64
	count    int64
	sum      uint64
	err      error
}

// everyRows is the number of rows between two calls of progress.
const everyRows = 1000

func (c *copying) open(ctx context.Context, s *side, t table) (*rows, error) {
	names := make([]string, len(t.columns))
	for i, column := range t.columns {
		names[i] = quoted(column)
	}
	found, err := s.conn.QueryContext(ctx, `select `+strings.Join(names, ", ")+` from `+quoted(t.name))
	if err != nil {
		return nil, err
	}
	r := &rows{Rows: found, table: t.name, toward: c.to.dialect, values: make([]any, len(names)), into: make([]any, len(names))}
	r.hash.SetSeed(c.seed)
	for i := range r.values {
		r.into[i] = &r.values[i]
	}
	if s == c.from {
		r.progress = c.progress
	}
	return r, nil
}

// Next reads the next row, and reports whether there was one.
func (r *rows) Next() bool {
	if r.err != nil || !r.Rows.Next() {
		return false
	}
	if r.err = r.Scan(r.into...); r.err != nil {
		return false
	}
	if r.toward == PostgreSQL {
		forPostgres(r.values)
	}
	r.hash.Reset()
	for _, v := range r.values {
		if r.err = hashValue(&r.hash, v); r.err != nil {
			return false
		}
	}
	r.sum += r.hash.Sum64()
	if r.count++; r.progress != nil && (r.count%everyRows == 0 || r.count == r.total) {
		r.progress(r.table, r.count, r.total)
	}
	return true
}

// Values returns the row.
func (r *rows) Values() ([]any, error) { return r.values, nil }

// Err returns the error that ended the rows, or nil at their end.
func (r *rows) Err() error { return errors.Join(r.err, r.Rows.Err()) }

func (r *rows) close() error { return errors.Join(r.Err(), r.Rows.Close()) }

// hashValue adds a value, its kind and its length to a hash.
func hashValue(h *maphash.Hash, v any) error {
	switch v := v.(type) {
	case nil:
		maphash.WriteComparable(h, 'n')
	case int64:
		maphash.WriteComparable(h, v)
	case float64:
		maphash.WriteComparable(h, math.Float64bits(v))
	case string:
		maphash.WriteComparable(h, v)
	case []byte:
		maphash.WriteComparable(h, string(v))
	default:
		return fmt.Errorf("a column holds a %T, which is no value of both databases", v)
	}
	return nil
}

// insert writes the rows of source into a table.
func (s *side) insert(ctx context.Context, t table, source *rows) (err error) {
	if s.dialect == PostgreSQL {
		return s.conn.Raw(func(raw any) error {
			_, err := raw.(*stdlib.Conn).Conn().CopyFrom(ctx, pgx.Identifier{t.name}, t.columns, source)
			return err
		})
	}
	places := make([]string, len(t.columns))
	names := make([]string, len(t.columns))
	for i, column := range t.columns {
		places[i], names[i] = "?", quoted(column)
	}
	statement, err := s.conn.PrepareContext(ctx, `insert into `+quoted(t.name)+` (`+strings.Join(names, ", ")+`) values (`+strings.Join(places, ", ")+`)`)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, statement.Close()) }()
	for source.Next() {
		if _, err := statement.ExecContext(ctx, source.values...); err != nil {
			return err
		}
	}
	return source.Err()
}

// openSide brings a database's schema up to date and opens one connection to
// it.
func openSide(ctx context.Context, databaseURL string) (*side, error) {
	db, err := Open(ctx, databaseURL, slog.New(slog.DiscardHandler))
	if err != nil {
		return nil, err
	}
	if err := db.Close(); err != nil {
		return nil, err
	}
	s := &side{dialect: SQLite, words: sqliteWords}
	if path, err := pathOf(databaseURL); err == nil {
		if s.db, err = sql.Open("sqlite", dataSource(path, "_pragma=synchronous(full)")); err != nil {
			return nil, err
		}
	} else {
		config, err := pgx.ParseConfig(withoutPool(databaseURL))
		if err != nil {
			return nil, err
		}
		s.dialect, s.words = PostgreSQL, postgresWords
		s.db = stdlib.OpenDB(*config)
	}
	if s.conn, err = s.db.Conn(ctx); err != nil {
		return nil, errors.Join(err, s.db.Close())
	}
	return s, nil
}

func quoted(name string) string { return `"` + strings.ReplaceAll(name, `"`, `""`) + `"` }
