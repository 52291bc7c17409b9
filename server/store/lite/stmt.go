package lite

import (
	"database/sql"
	"errors"
	"fmt"
	"reflect"

	"modernc.org/libc"
	sqlite3 "modernc.org/sqlite/lib"
)

// Stmt is a prepared statement.
type Stmt struct {
	conn    *Conn
	handle  uintptr
	order   []int // the argument of each parameter: SQLite numbers parameters by their place in the text, and $2 is only a name
	columns int

	// texts is C memory with the texts and blobs of the arguments, one after
	// the other. They stay until the statement runs again.
	texts uintptr
	size  int
}

// keptTexts is how many bytes of memory for arguments a statement keeps between
// its runs.
const keptTexts = 16 << 10

// Exec runs the statement to its end and returns the number of rows it changed.
func (s *Stmt) Exec(args []any) (changed int64, err error) {
	if err := s.bind(args); err != nil {
		return 0, err
	}
	for more := true; more; {
		if more, err = s.step(); err != nil {
			return 0, err
		}
	}
	changed = int64(sqlite3.Xsqlite3_changes(s.conn.tls, s.conn.db))
	return changed, s.reset()
}

// Query runs the statement up to its first row. The rows must be closed, or
// read to their end, before the statement runs again.
func (s *Stmt) Query(args []any) (*Rows, error) {
	if err := s.bind(args); err != nil {
		return nil, err
	}
	more, err := s.step()
	if err != nil {
		return nil, err
	}
	r := &Rows{stmt: s, first: more}
	if !more {
		r.end()
	}
	return r, r.err
}

// Close frees the statement.
func (s *Stmt) Close() error {
	s.freeTexts()
	rc := sqlite3.Xsqlite3_finalize(s.conn.tls, s.handle)
	if rc != sqlite3.SQLITE_OK {
		return s.conn.failure(rc)
	}
	return nil
}

// step runs to the next row and reports whether there is one. After an error
// the statement can run again.
func (s *Stmt) step() (more bool, err error) {
	switch rc := sqlite3.Xsqlite3_step(s.conn.tls, s.handle); rc {
	case sqlite3.SQLITE_ROW:
		return true, nil
	case sqlite3.SQLITE_DONE:
		return false, nil
	default:
		err = s.conn.failure(rc)
		sqlite3.Xsqlite3_reset(s.conn.tls, s.handle) // returns the same error again
		return false, err
	}
}

func (s *Stmt) reset() error {
	if rc := sqlite3.Xsqlite3_reset(s.conn.tls, s.handle); rc != sqlite3.SQLITE_OK {
		return s.conn.failure(rc)
	}
	return nil
}

// bind sets the statement's arguments. SQLite reads texts and blobs in place,
// in s.texts. A destructor of 0 means that they stay there.
func (s *Stmt) bind(args []any) error {
	if err := s.makeRoom(args); err != nil {
		return err
	}
	tls, used := s.conn.tls, 0
	for i, from := range s.order {
		if from >= len(args) {
			return fmt.Errorf("sqlite: $%d has no argument", from+1)
		}
		at, rc := int32(i+1), int32(sqlite3.SQLITE_OK)
		switch v := plain(args[from]); v.kind {
		case isNull:
			rc = sqlite3.Xsqlite3_bind_null(tls, s.handle, at)
		case isWhole:
			rc = sqlite3.Xsqlite3_bind_int64(tls, s.handle, at, v.whole)
		case isFloat:
			rc = sqlite3.Xsqlite3_bind_double(tls, s.handle, at, v.float)
		case isText:
			copy(libc.GoBytes(s.texts+uintptr(used), len(v.text)), v.text)
			rc = sqlite3.Xsqlite3_bind_text(tls, s.handle, at, s.texts+uintptr(used), int32(len(v.text)), 0)
			used += len(v.text)
		case isBlob:
			copy(libc.GoBytes(s.texts+uintptr(used), len(v.blob)), v.blob)
			rc = sqlite3.Xsqlite3_bind_blob(tls, s.handle, at, s.texts+uintptr(used), int32(len(v.blob)), 0)
			used += len(v.blob)
		default:
			return fmt.Errorf("sqlite: $%d is a %T", from+1, args[from])
		}
		if rc != sqlite3.SQLITE_OK {
			return s.conn.failure(rc)
		}
	}
	return nil
}

// makeRoom makes s.texts large enough for the arguments. It shrinks s.texts to
// what they need when it exceeds keptTexts.
func (s *Stmt) makeRoom(args []any) (err error) {
	need := 1 // so that an empty text has an address
	for _, arg := range args {
		v := plain(arg)
		need += len(v.text) + len(v.blob)
	}
	if need <= s.size && s.size <= keptTexts {
		return nil
	}
	s.freeTexts()
	need = max(need, 256)
	if s.texts, err = allocate(s.conn.tls, need); err == nil {
		s.size = need
	}
	return err
}

func (s *Stmt) freeTexts() {
	if s.texts != 0 {
		libc.Xfree(s.conn.tls, s.texts)
	}
	s.texts, s.size = 0, 0
}

// argument is a value of one of SQLite's types. It is not an interface, because
// that would cost an allocation for most values.
type argument struct {
	kind  argumentKind
	whole int64
	float float64
	text  string
	blob  []byte
}

type argumentKind byte

const (
	isOther argumentKind = iota // not a type of SQLite
	isNull
	isWhole
	isFloat
	isText
	isBlob
)

func whole(v int64) argument { return argument{kind: isWhole, whole: v} }

func truth(v bool) argument {
	if v {
		return whole(1)
	}
	return whole(0)
}

func blob(v []byte) argument {
	if v == nil {
		return argument{kind: isNull}
	}
	return argument{kind: isBlob, blob: v}
}

// plain converts an argument to a value of SQLite.
func plain(arg any) argument {
	switch v := arg.(type) {
	case nil:
		return argument{kind: isNull}
	case int64:
		return whole(v)
	case float64:
		return argument{kind: isFloat, float: v}
	case string:
		return argument{kind: isText, text: v}
	case int:
		return whole(int64(v))
	case bool:
		return truth(v)
	case []byte:
		return blob(v)
	}
	switch v := reflect.ValueOf(arg); v.Kind() {
	case reflect.String:
		return argument{kind: isText, text: v.String()}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return whole(v.Int())
	case reflect.Uint8, reflect.Uint16, reflect.Uint32:
		return whole(int64(v.Uint()))
	case reflect.Bool:
		return truth(v.Bool())
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return blob(v.Bytes())
		}
	case reflect.Pointer:
		if v.IsNil() {
			return argument{kind: isNull}
		}
		return plain(v.Elem().Interface())
	}
	return argument{}
}

// Rows is the result of a query.
type Rows struct {
	stmt   *Stmt
	first  bool // the statement is on the first row, and Next was not called yet
	closed bool
	err    error
}

// Next moves to the next row and reports whether there is one.
func (r *Rows) Next() bool {
	if r.closed {
		return false
	}
	if r.first {
		r.first = false
		return true
	}
	more, err := r.stmt.step()
	if err != nil {
		r.err, r.closed = err, true
	} else if !more {
		r.end()
	}
	return more
}

// end resets the statement, so that it can run again.
func (r *Rows) end() {
	r.closed = true
	r.err = r.stmt.reset()
}

// Err returns the error that ended the rows, or nil.
func (r *Rows) Err() error { return r.err }

// Close ends the reading. It may be called again.
func (r *Rows) Close() error {
	if !r.closed {
		r.end()
	}
	return r.err
}

// Scan reads the row into pointers, as database/sql does. They may point to
// texts, whole numbers, float64, bool, []byte, types based on these, any, and
// sql.Scanner types. A pointer to a pointer is set to nil for null.
// sql.RawBytes points into SQLite's memory and is valid until the next row.
func (r *Rows) Scan(to ...any) error {
	if r.closed {
		return errors.New("sqlite: there is no row to scan")
	}
	if len(to) != r.stmt.columns {
		return fmt.Errorf("sqlite: %d variables for %d columns", len(to), r.stmt.columns)
	}
	for i, one := range to {
		if err := r.stmt.read(int32(i), one); err != nil {
			return fmt.Errorf("sqlite: reading column %d into a %T: %w", i+1, one, err)
		}
	}
	return nil
}

func (s *Stmt) read(column int32, to any) error {
	kind := sqlite3.Xsqlite3_column_type(s.conn.tls, s.handle, column)
	switch to := to.(type) {
	case *[]byte:
		*to = nil
		if kind != sqlite3.SQLITE_NULL {
			*to = append([]byte{}, s.bytes(column, kind)...)
		}
		return nil
	case *sql.RawBytes:
		*to = nil
		if kind != sqlite3.SQLITE_NULL {
			if *to = s.bytes(column, kind); *to == nil {
				*to = sql.RawBytes{}
			}
		}
		return nil
	case *any:
		*to = s.any(column, kind)
		return nil
	case sql.Scanner:
		return to.Scan(s.any(column, kind))
	}
	if kind == sqlite3.SQLITE_NULL {
		if v := reflect.ValueOf(to).Elem(); v.Kind() == reflect.Pointer {
			v.SetZero()
			return nil
		}
		return errors.New("it is null")
	}
	switch to := to.(type) {
	case *string:
		*to = string(s.bytes(column, kind))
		return nil
	case *int64:
		return s.integer(column, kind, to)
	}
	switch v := reflect.ValueOf(to).Elem(); v.Kind() {
	case reflect.String:
		v.SetString(string(s.bytes(column, kind)))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		var n int64
		if err := s.integer(column, kind, &n); err != nil {
			return err
		}
		if v.OverflowInt(n) {
			return fmt.Errorf("%d is too large", n)
		}
		v.SetInt(n)
	case reflect.Bool:
		var n int64
		if err := s.integer(column, kind, &n); err != nil {
			return err
		}
		v.SetBool(n != 0)
	case reflect.Float64:
		v.SetFloat(sqlite3.Xsqlite3_column_double(s.conn.tls, s.handle, column))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return s.read(column, v.Interface())
	case reflect.Slice:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			return errors.ErrUnsupported
		}
		v.SetBytes(append([]byte{}, s.bytes(column, kind)...))
	default:
		return errors.ErrUnsupported
	}
	return nil
}

func (s *Stmt) integer(column, kind int32, to *int64) error {
	if kind != sqlite3.SQLITE_INTEGER {
		return errors.New("it is no whole number")
	}
	*to = sqlite3.Xsqlite3_column_int64(s.conn.tls, s.handle, column)
	return nil
}

// bytes returns the bytes of a text or a blob, or the digits of a number. They
// are valid until the next step.
func (s *Stmt) bytes(column, kind int32) []byte {
	var p uintptr
	if kind == sqlite3.SQLITE_BLOB {
		p = sqlite3.Xsqlite3_column_blob(s.conn.tls, s.handle, column)
	} else {
		p = sqlite3.Xsqlite3_column_text(s.conn.tls, s.handle, column)
	}
	n := sqlite3.Xsqlite3_column_bytes(s.conn.tls, s.handle, column)
	if p == 0 || n == 0 {
		return nil
	}
	return libc.GoBytes(p, int(n))
}

func (s *Stmt) any(column, kind int32) any {
	switch kind {
	case sqlite3.SQLITE_INTEGER:
		return sqlite3.Xsqlite3_column_int64(s.conn.tls, s.handle, column)
	case sqlite3.SQLITE_FLOAT:
		return sqlite3.Xsqlite3_column_double(s.conn.tls, s.handle, column)
	case sqlite3.SQLITE_TEXT:
		return string(s.bytes(column, kind))
	case sqlite3.SQLITE_BLOB:
		return append([]byte{}, s.bytes(column, kind)...)
	}
	return nil
}

// Row is the result of a query for one row.
type Row struct {
	rows *Rows
	err  error // the query's error
}

// One returns the first row of a query that has run.
func One(rows *Rows, err error) *Row { return &Row{rows, err} }

// Scan reads the row. It returns sql.ErrNoRows if there is none.
func (r *Row) Scan(to ...any) error {
	if r.err != nil {
		return r.err
	}
	if !r.rows.Next() {
		return errors.Join(r.rows.Close(), sql.ErrNoRows)
	}
	return errors.Join(r.rows.Scan(to...), r.rows.Close())
}
