package lite

import (
	"strings"
	"unsafe"

	"modernc.org/libc"
	"modernc.org/libc/sys/types"
	sqlite3 "modernc.org/sqlite/lib"
)

// addFold adds the function fold(text) to the connection: Go's strings.ToLower.
func (c *Conn) addFold() error {
	name, err := libc.CString("fold")
	if err != nil {
		return err
	}
	defer libc.Xfree(c.tls, name)
	const flags = sqlite3.SQLITE_UTF8 | sqlite3.SQLITE_DETERMINISTIC | sqlite3.SQLITE_INNOCUOUS
	if rc := sqlite3.Xsqlite3_create_function(c.tls, c.db, name, 1, flags, 0, foldPointer, 0, 0); rc != sqlite3.SQLITE_OK {
		return c.failure(rc)
	}
	return nil
}

// foldPointer is fold as a C function. modernc's translation calls functions by
// the address of Go's function value, which lives as long as the program.
var foldPointer = func() uintptr {
	f := struct {
		call func(tls *libc.TLS, context uintptr, argc int32, argv uintptr)
	}{fold}
	return *(*uintptr)(unsafe.Pointer(&f))
}()

// transient makes SQLite copy a result.
const transient = ^uintptr(0)

func fold(tls *libc.TLS, context uintptr, _ int32, argv uintptr) {
	value := libc.AtomicLoadPUintptr(argv)
	if sqlite3.Xsqlite3_value_type(tls, value) != sqlite3.SQLITE_TEXT {
		sqlite3.Xsqlite3_result_value(tls, context, value)
		return
	}
	text := libc.GoBytes(sqlite3.Xsqlite3_value_text(tls, value), int(sqlite3.Xsqlite3_value_bytes(tls, value)))
	lower := strings.ToLower(string(text))
	p := libc.Xmalloc(tls, types.Size_t(len(lower)+1))
	if p == 0 {
		sqlite3.Xsqlite3_result_error_nomem(tls, context)
		return
	}
	defer libc.Xfree(tls, p)
	copy(libc.GoBytes(p, len(lower)), lower)
	sqlite3.Xsqlite3_result_text(tls, context, p, int32(len(lower)), transient)
}
