package transport

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"strings"
	"sync"
	"time"
)

type lineKey struct{}

// line collects additional attributes of a request's log line.
type line struct {
	mu    sync.Mutex
	attrs []slog.Attr
}

func (l *line) add(attr slog.Attr) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.attrs = append(l.attrs, attr)
}

// Answered is an answered request for statistics. It holds nothing personal.
type Answered struct {
	Pattern string // the registered pattern of the route; "" without a route
	Method  string // as the client wrote it
	Status  int    // 0: nothing was answered
	Took    time.Duration
}

// Route returns the path of the pattern. It has wildcards in place of the
// client's values, since an id may be an email. Without a route it is "none".
func (a Answered) Route() string {
	path := a.Pattern
	if _, rest, ok := strings.Cut(path, " "); ok {
		path = rest
	}
	if path == "" || path == "/" {
		return "none"
	}
	return path
}

// KnownMethod returns the method if it is a standard one, else "other": clients
// may invent methods.
func (a Answered) KnownMethod() string {
	switch a.Method {
	case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS":
		return a.Method
	}
	return "other"
}

// Log writes one line per answered request: method, route, status, bytes,
// microseconds, and the caller's address. A panic of the handler is answered
// with 500 and logged with its stack. Log calls each of seen for every answer.
func Log(log *slog.Logger, addresses Addresses, next http.Handler, seen ...func(Answered)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		l := &line{}
		r = r.WithContext(context.WithValue(r.Context(), lineKey{}, l))
		counted := &countingWriter{ResponseWriter: w}
		defer func() {
			level := slog.LevelInfo
			if p := recover(); p != nil {
				if err, ok := p.(error); ok && errors.Is(err, http.ErrAbortHandler) {
					panic(p)
				}
				l.add(slog.String("panic", fmt.Sprint(p)))
				l.add(slog.String("stack", string(debug.Stack())))
				if counted.status == 0 {
					WriteError(counted, r, errInternal)
				}
			}
			took := time.Since(began)
			answered := Answered{Pattern: r.Pattern, Method: r.Method, Status: counted.status, Took: took}
			for _, tell := range seen {
				tell(answered)
			}
			if counted.status >= 500 {
				level = slog.LevelError
			}
			attrs := []slog.Attr{
				slog.String("method", answered.KnownMethod()),
				slog.String("path", answered.Route()),
				slog.Int("status", counted.status),
				slog.Int64("bytes", counted.bytes),
				slog.Int64("us", took.Microseconds()),
				slog.String("ip", addresses.Of(r)),
			}
			l.mu.Lock()
			attrs = append(attrs, l.attrs...)
			l.mu.Unlock()
			log.LogAttrs(r.Context(), level, "request", attrs...)
		}()
		next.ServeHTTP(counted, r)
	})
}

// countingWriter stores the status and counts the bytes of an answer.
type countingWriter struct {
	http.ResponseWriter
	status int
	bytes  int64
}

// WriteHeader stores the first status and passes it on.
func (w *countingWriter) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

// Write counts the bytes and passes them on.
func (w *countingWriter) Write(p []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	n, err := w.ResponseWriter.Write(p)
	w.bytes += int64(n)
	return n, err
}

// Hijack lets a WebSocket take the connection over.
func (w *countingWriter) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	w.status = http.StatusSwitchingProtocols
	return http.NewResponseController(w.ResponseWriter).Hijack()
}

// Unwrap gives http.ResponseController access to the wrapped writer.
func (w *countingWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
