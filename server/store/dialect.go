package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/pressly/goose/v3"
	sqlite3 "modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"gist/server/schema"
	"gist/server/store/lite"
)

// Dialect is a kind of database. Queries are the same text on both kinds. This
// file holds what differs.
type Dialect byte

// The databases that Gist stores in.
const (
	SQLite Dialect = iota
	PostgreSQL
)

// String returns the name that tests and messages use.
func (d Dialect) String() string {
	if d == PostgreSQL {
		return "postgres"
	}
	return "sqlite"
}

// JSONValue returns the SQL expression of a key's value in a column with a JSON
// object as text. The value is null if the key is missing, floating point for a
// number, and 0 or 1 for a boolean. kind is text, number, date (which is a
// number) or boolean.
func (d Dialect) JSONValue(column, key, kind string) string {
	value := "json_extract(" + column + `, '$."` + key + `"')`
	if d == PostgreSQL {
		value = "(" + column + "::jsonb ->> '" + key + "')"
	}
	switch {
	case kind == "number", kind == "date":
		return "cast(" + value + " as double precision)"
	case kind == "boolean" && d == PostgreSQL:
		return "cast(cast(" + value + " as boolean) as integer)"
	}
	return value
}

// Position returns the SQL expression of the position of text in another,
// counted from 1. It is 0 if the text does not occur.
func (d Dialect) Position(in, text string) string {
	if d == PostgreSQL {
		return "strpos(" + in + ", " + text + ")"
	}
	return "instr(" + in + ", " + text + ")"
}

// advisoryLock is the number of the lock that a server holds while it migrates,
// and the first number of the locks of parts. It must differ from the locks of
// other programs in the same database.
const advisoryLock = 0x67697374 // "gist"

// migrate brings the schema up to date. If several servers start at once, one
// migrates and the others wait.
func migrate(ctx context.Context, db *sql.DB, d Dialect, log *slog.Logger) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("bringing the database's schema up to date: %w", err)
		}
	}()
	dir, err := schema.Migrations(d.String())
	if err != nil {
		return err
	}
	kind := goose.DialectSQLite3
	if d == PostgreSQL {
		kind = goose.DialectPostgres
		lock, err := db.Conn(ctx)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, lock.Close()) }()
		if _, err := lock.ExecContext(ctx, `select pg_advisory_lock($1)`, advisoryLock); err != nil {
			return err
		}
		defer func() {
			_, unlocked := lock.ExecContext(context.WithoutCancel(ctx), `select pg_advisory_unlock($1)`, advisoryLock)
			err = errors.Join(err, unlocked)
		}()
	}
	provider, err := goose.NewProvider(kind, db, dir, goose.WithAllowOutofOrder(true))
	if err != nil {
		return err
	}
	has, knows, err := provider.GetVersions(ctx)
	if err != nil {
		return err
	}
	if has > knows {
		return newerSchema(has, knows)
	}
	done, err := provider.Up(ctx)
	if err != nil {
		return err
	}
	numbers := make([]int64, len(done))
	for i, migration := range done {
		numbers[i] = migration.Source.Version
	}
	if err := schema.Applied(ctx, db, numbers, log); err != nil || d == SQLite {
		return err
	}
	return foldInPostgres(ctx, db)
}

// newerSchema is the error for a database with more migrations than this release
// knows. An older release must not write into it: it would leave out what the
// newer one needs.
func newerSchema(has, knows int64) error {
	return fmt.Errorf("its schema is number %d, and this release of Gist knows %d: use the release that wrote it, or a newer one", has, knows)
}

// redacted returns a database's URL without its password, for error texts.
func redacted(databaseURL string) string {
	u, err := url.Parse(databaseURL)
	if err != nil {
		return "URL"
	}
	if q := u.Query(); q.Has("password") {
		q.Set("password", "xxxxx")
		u.RawQuery = q.Encode()
	}
	return u.Redacted()
}

// The error codes that decisions depend on: SQLite's extended result codes, and
// PostgreSQL's SQLSTATEs.
var (
	sqliteUnique     = strconv.Itoa(lib.SQLITE_CONSTRAINT_UNIQUE)
	sqlitePrimaryKey = strconv.Itoa(lib.SQLITE_CONSTRAINT_PRIMARYKEY)
	sqliteRowID      = strconv.Itoa(lib.SQLITE_CONSTRAINT_ROWID)
)

const (
	postgresUnique     = "23505"
	serializationError = "40001"
	deadlock           = "40P01"
	idleTooLong        = "25P03"
)

// codeOf returns the database's code of an error; "" if the error is not the
// database's.
func codeOf(err error) (Dialect, string) {
	var l *lite.Error
	if errors.As(err, &l) {
		return SQLite, strconv.Itoa(l.Code)
	}
	var s *sqlite3.Error // from migrations and backups
	if errors.As(err, &s) {
		return SQLite, strconv.Itoa(s.Code())
	}
	var p *pgconn.PgError
	if errors.As(err, &p) {
		return PostgreSQL, p.Code
	}
	return SQLite, ""
}

// down reports whether an error means that the database can't serve.
func down(err error) bool {
	if errors.Is(err, sql.ErrConnDone) || errors.Is(err, sql.ErrTxDone) || errors.Is(err, driver.ErrBadConn) {
		return true
	}
	switch d, code := codeOf(err); {
	case code == "":
		return lost(err)
	case d == SQLite:
		n, _ := strconv.Atoi(code)
		switch n & 0xff { // the low byte is the primary result code
		case lib.SQLITE_BUSY, lib.SQLITE_LOCKED, lib.SQLITE_FULL, lib.SQLITE_IOERR, lib.SQLITE_READONLY,
			lib.SQLITE_CANTOPEN, lib.SQLITE_CORRUPT, lib.SQLITE_NOTADB, lib.SQLITE_NOMEM, lib.SQLITE_PERM:
			return true
		}
		return false
	default:
		// Lost connections, standbys, waits that took too long, cancelled
		// statements, lack of memory, disk or connections, shutdowns, damaged
		// files; and conflicts that no retry could solve.
		return slices.Contains([]string{"25006", idleTooLong, "55P03", "57014", serializationError, deadlock}, code) ||
			slices.Contains([]string{"08", "53", "58", "XX"}, code[:2]) || lost(err)
	}
}

// lost reports whether the connection to PostgreSQL broke, was ended by the
// server, or could not be made.
func lost(err error) bool {
	if _, code := codeOf(err); strings.HasPrefix(code, "57P") {
		return true
	}
	var connecting *pgconn.ConnectError
	var network net.Error
	return errors.As(err, &connecting) || errors.As(err, &network) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed) ||
		errors.Is(err, driver.ErrBadConn) || pgconn.SafeToRetry(err)
}

// undone reports whether PostgreSQL rolled a transaction back for a reason that
// may be gone at the next try: a conflict with another transaction, or this
// process was idle in it for too long.
func undone(err error) bool {
	_, code := codeOf(err)
	return slices.Contains([]string{serializationError, deadlock, idleTooLong}, code)
}

// fatal reports whether a statement's error fails all updates of its
// transaction, because PostgreSQL can't serve. A damaged row fails only the
// updates that read it. On SQLite no error is fatal, since the next statement
// may succeed.
func fatal(err error) bool {
	d, code := codeOf(err)
	return d == PostgreSQL && down(err) && !strings.HasPrefix(code, "XX")
}

// forPostgres replaces what PostgreSQL's text can't hold by U+FFFD: the
// character 0 and invalid UTF-8. It changes args and returns them.
func forPostgres(args []any) []any {
	for i, arg := range args {
		if text, ok := arg.(string); ok && (strings.IndexByte(text, 0) >= 0 || !utf8.ValidString(text)) {
			args[i] = strings.ToValidUTF8(strings.ReplaceAll(text, "\x00", "\uFFFD"), "\uFFFD")
		}
	}
	return args
}

// flag is a Go bool as a parameter for PostgreSQL. It is encoded as 0 or 1
// where the parameter is a number, as flags are in the tables of both
// databases, and as true or false in conditions.
type flag bool

// SkipUnderlyingTypePlan tells pgx to use the methods of flag and not its
// underlying bool.
func (f flag) SkipUnderlyingTypePlan() {}

// Int64Value returns the flag as 0 or 1, as in a table.
func (f flag) Int64Value() (pgtype.Int8, error) {
	n := pgtype.Int8{Valid: true}
	if f {
		n.Int64 = 1
	}
	return n, nil
}

// BoolValue returns the flag as true or false, as in a condition.
func (f flag) BoolValue() (pgtype.Bool, error) { return pgtype.Bool{Bool: bool(f), Valid: true}, nil }

type encodeFlag struct{ next pgtype.EncodePlan }

// SetNext sets the plan that encodes the flag.
func (p *encodeFlag) SetNext(next pgtype.EncodePlan) { p.next = next }

// Encode writes a bool as a flag.
func (p *encodeFlag) Encode(value any, to []byte) ([]byte, error) {
	return p.next.Encode(flag(value.(bool)), to)
}

func wrapFlag(value any) (pgtype.WrappedEncodePlanNextSetter, any, bool) {
	if b, ok := value.(bool); ok {
		return &encodeFlag{}, flag(b), true
	}
	return nil, nil, false
}
