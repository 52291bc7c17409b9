// Package lite asks SQLite without database/sql and its driver in between.
//
// modernc.org/sqlite translates SQLite's C into Go. Its driver serves any use of
// database/sql: connections that goroutines share, names and declared types of
// each column, contexts that end. That costs more than a small statement does,
// and the one goroutine that writes needs nothing of it; so this package calls
// the translated functions itself.
package lite

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"modernc.org/libc"
	"modernc.org/libc/sys/types"
	sqlite3 "modernc.org/sqlite/lib"
)

// Conn is one connection to a database. One goroutine uses it at a time, and
// all that comes of it: SQLite's own locks on it are off.
type Conn struct {
	tls *libc.TLS
	db  uintptr
	out uintptr // C memory where SQLite leaves a pointer that it gives
}

// pointerSize is enough for a pointer of C on every platform.
const pointerSize = 8

// Open opens a database's file, which has to exist, and runs pragmas such as
// "foreign_keys = 1". Its statements have a function fold(text) besides SQLite's
// own: the text in lower case, as strings.ToLower makes it.
func Open(path string, pragmas ...string) (_ *Conn, err error) {
	c := &Conn{tls: libc.NewTLS()}
	defer func() {
		if err != nil {
			err = errors.Join(err, c.Close())
		}
	}()
	if c.out, err = allocate(c.tls, pointerSize); err != nil {
		return nil, err
	}
	name, err := libc.CString(path)
	if err != nil {
		return nil, err
	}
	defer libc.Xfree(c.tls, name)
	rc := sqlite3.Xsqlite3_open_v2(c.tls, name, c.out, sqlite3.SQLITE_OPEN_READWRITE|sqlite3.SQLITE_OPEN_NOMUTEX, 0)
	c.db = libc.AtomicLoadPUintptr(c.out) // there even if opening failed, and has the reason
	if rc != sqlite3.SQLITE_OK {
		return nil, c.failure(rc)
	}
	sqlite3.Xsqlite3_extended_result_codes(c.tls, c.db, 1)
	if err := c.addFold(); err != nil {
		return nil, err
	}
	for _, pragma := range pragmas {
		if err := c.run("pragma " + pragma); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (c *Conn) run(query string) error {
	s, err := c.Prepare(query)
	if err != nil {
		return err
	}
	_, err = s.Exec(nil)
	return errors.Join(err, s.Close())
}

// Prepare compiles one statement with the parameters $1, $2, … It has to be
// closed before the connection is.
func (c *Conn) Prepare(query string) (*Stmt, error) {
	text, err := libc.CString(query)
	if err != nil {
		return nil, err
	}
	defer libc.Xfree(c.tls, text)
	rc := sqlite3.Xsqlite3_prepare_v3(c.tls, c.db, text, int32(len(query)+1), sqlite3.SQLITE_PREPARE_PERSISTENT, c.out, 0)
	if rc != sqlite3.SQLITE_OK {
		return nil, c.failure(rc)
	}
	s := &Stmt{conn: c, handle: libc.AtomicLoadPUintptr(c.out)}
	s.columns = int(sqlite3.Xsqlite3_column_count(c.tls, s.handle))
	s.order = make([]int, sqlite3.Xsqlite3_bind_parameter_count(c.tls, s.handle))
	for i := range s.order {
		name := libc.GoString(sqlite3.Xsqlite3_bind_parameter_name(c.tls, s.handle, int32(i+1)))
		n, err := strconv.Atoi(strings.TrimPrefix(name, "$"))
		if err != nil || n < 1 {
			return nil, errors.Join(fmt.Errorf("sqlite: the parameter %q is none of $1, $2, …", name), s.Close())
		}
		s.order[i] = n - 1
	}
	return s, nil
}

// Close ends the connection.
func (c *Conn) Close() (err error) {
	if c.db != 0 {
		if rc := sqlite3.Xsqlite3_close_v2(c.tls, c.db); rc != sqlite3.SQLITE_OK {
			err = c.failure(rc)
		}
		c.db = 0
	}
	if c.out != 0 {
		libc.Xfree(c.tls, c.out)
		c.out = 0
	}
	c.tls.Close()
	return err
}

// Error is what SQLite says of a failure.
type Error struct {
	Code    int // the extended result code
	message string
}

// Error gives SQLite's words and its code.
func (e *Error) Error() string { return fmt.Sprintf("%s (%d)", e.message, e.Code) }

// failure makes an error of a result code that was just given.
func (c *Conn) failure(rc int32) error {
	message := libc.GoString(sqlite3.Xsqlite3_errstr(c.tls, rc))
	if c.db != 0 {
		if more := libc.GoString(sqlite3.Xsqlite3_errmsg(c.tls, c.db)); more != message {
			message += ": " + more
		}
	}
	return &Error{Code: int(rc), message: message}
}

// allocate gives C memory.
func allocate(tls *libc.TLS, size int) (uintptr, error) {
	if p := libc.Xmalloc(tls, types.Size_t(size)); p != 0 {
		return p, nil
	}
	return 0, errors.New("sqlite: out of memory")
}
