// Package lite runs SQLite without database/sql and its driver.
//
// modernc.org/sqlite translates SQLite's C into Go. Its driver serves every use
// of database/sql: connections that goroutines share, names and declared types
// of columns, contexts that end. That costs more than a small statement does.
// The one goroutine that writes needs none of it, so this package calls the
// translated functions itself.
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

// Conn is one connection to a database. One goroutine at a time may use it and
// its statements, because SQLite's own locks on it are off.
type Conn struct {
	tls *libc.TLS
	db  uintptr
	out uintptr // C memory where SQLite writes a pointer that it returns
}

// pointerSize is the size of a C pointer, in bytes, or more on some platforms.
const pointerSize = 8

// Open opens a database's file, which must exist, and runs pragmas such as
// "foreign_keys = 1". Its statements have the function fold(text) beside
// SQLite's own: the text in lower case by strings.ToLower.
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
	c.db = libc.AtomicLoadPUintptr(c.out) // set even if opening failed; holds the reason
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

// Prepare compiles one statement with the parameters $1, $2, … The statement
// must be closed before the connection is.
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

// Error is an error of SQLite.
type Error struct {
	Code    int // the extended result code
	message string
}

// Error returns SQLite's message and its code.
func (e *Error) Error() string { return fmt.Sprintf("%s (%d)", e.message, e.Code) }

// failure returns the error of a result code that SQLite has just returned.
func (c *Conn) failure(rc int32) error {
	message := libc.GoString(sqlite3.Xsqlite3_errstr(c.tls, rc))
	if c.db != 0 {
		if more := libc.GoString(sqlite3.Xsqlite3_errmsg(c.tls, c.db)); more != message {
			message += ": " + more
		}
	}
	return &Error{Code: int(rc), message: message}
}

// allocate returns size bytes of C memory.
func allocate(tls *libc.TLS, size int) (uintptr, error) {
	if p := libc.Xmalloc(tls, types.Size_t(size)); p != 0 {
		return p, nil
	}
	return 0, errors.New("sqlite: out of memory")
}
