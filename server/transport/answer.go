package transport

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"os"
	"strconv"

	"gist/server/store"
	"gist/wasm/rules"
)

// statuses of the kinds of errors.
var statuses = [...]int{
	rules.Invalid:      http.StatusUnprocessableEntity,
	rules.Malformed:    http.StatusBadRequest,
	rules.Unauthorized: http.StatusUnauthorized,
	rules.Forbidden:    http.StatusForbidden,
	rules.Unknown:      http.StatusNotFound,
	rules.BadMethod:    http.StatusMethodNotAllowed,
	rules.TooSlow:      http.StatusRequestTimeout,
	rules.Conflict:     http.StatusConflict,
	rules.Gone:         http.StatusGone,
	rules.TooLarge:     http.StatusRequestEntityTooLarge,
	rules.TooMany:      http.StatusTooManyRequests,
	rules.Internal:     http.StatusInternalServerError,
	rules.Unavailable:  http.StatusServiceUnavailable,
}

// ErrNotFound says that an address leads to nothing.
var ErrNotFound = rules.ErrorOf(rules.Unknown, "not_found", "There is nothing at this address.")

var errInternal = rules.ErrorOf(rules.Internal, "internal_error", "Something went wrong here; it has been logged. Try again.")

// Status returns the HTTP status of an error's kind.
func Status(kind rules.ErrorKind) int { return statuses[kind] }

// WriteJSON answers with a status and a value as JSON, with its length.
func WriteJSON(w http.ResponseWriter, r *http.Request, status int, v any) {
	body, err := json.Marshal(v)
	if err != nil {
		WriteError(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "application/json; charset=utf-8")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if _, err := w.Write(body); err != nil {
		note(r.Context(), err)
	}
}

// WriteError answers {"errors":[{"code","message"}]}. A *rules.Error is told
// as it is; a database that can't serve is 503; of everything else the client
// learns only that it happened, and the log learns what.
func WriteError(w http.ResponseWriter, r *http.Request, err error) {
	told := Tell(r.Context(), err)
	status := Status(told.Kind)
	if status == http.StatusServiceUnavailable && w.Header().Get("Retry-After") == "" {
		w.Header().Set("Retry-After", "1")
	}
	WriteJSON(w, r, status, errorList{[]*rules.Error{told}})
}

type errorList struct {
	Errors []*rules.Error `json:"errors"`
}

// Tell gives what a client may know of an error, and notes the rest for the
// request's log line.
func Tell(ctx context.Context, err error) *rules.Error {
	var told *rules.Error
	if errors.As(err, &told) {
		return told
	}
	note(ctx, err)
	if errors.Is(err, store.ErrUnavailable) {
		return rules.ErrorOf(rules.Unavailable, "unavailable", "Gist can't store or read just now; try again in a moment.")
	}
	return errInternal
}

// NotFound answers what no room serves.
func NotFound(w http.ResponseWriter, r *http.Request) {
	WriteError(w, r, ErrNotFound)
}

// SmallBody is what a form that a person fills in has at most, in bytes.
const SmallBody = 16 << 10

// readAhead is how much memory a body gets before any of it has come: who only
// says that much will come costs no more.
const readAhead = 8 << 10

// ReadBody reads a request's body of at most so many bytes. The error is
// body_too_large, body_too_slow when the server's time for it has passed, or
// malformed_json where the client went away in the middle.
func ReadBody(w http.ResponseWriter, r *http.Request, limit int64) ([]byte, error) {
	if r.ContentLength > limit {
		return nil, tooLarge(limit)
	}
	size := int64(1024)
	if r.ContentLength >= 0 {
		size = min(r.ContentLength, readAhead)
	}
	body := make([]byte, 0, size+1) // one more, so that the end is seen without growing
	reader := http.MaxBytesReader(w, r.Body, limit)
	for {
		if len(body) == cap(body) {
			body = append(body, 0)[:len(body)]
		}
		n, err := reader.Read(body[len(body):cap(body)])
		body = body[:len(body)+n]
		if err == io.EOF {
			return body, nil
		}
		var over *http.MaxBytesError
		if errors.As(err, &over) {
			return nil, tooLarge(limit)
		}
		if errors.Is(err, os.ErrDeadlineExceeded) {
			return nil, rules.ErrorOf(rules.TooSlow, "body_too_slow", "The body did not come in time; send it again.")
		}
		if err != nil {
			note(r.Context(), err)
			return nil, rules.ErrorOf(rules.Malformed, "malformed_json", "The body ended too early.")
		}
	}
}

func tooLarge(limit int64) error {
	return rules.ErrorOf(rules.TooLarge, "body_too_large", "The body has more than "+strconv.FormatInt(limit, 10)+" bytes; send less at once.")
}

// ReadJSON reads a body and decodes it; fields that are not known are ignored.
// The error is body_too_large or malformed_json.
func ReadJSON(w http.ResponseWriter, r *http.Request, limit int64, v any) error {
	body, err := ReadBody(w, r, limit)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(body, v); err != nil {
		return Malformed(err)
	}
	return nil
}

// Malformed is the error of a body that is no JSON of the expected shape. It
// names the field, and no value.
func Malformed(err error) error {
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) && wrong.Field != "" {
		return &rules.Error{Kind: rules.Malformed, Code: "malformed_json", Field: wrong.Field, Message: "\"" + wrong.Field + "\" is " + wrong.Value + ", and another kind of value is needed."}
	}
	return rules.ErrorOf(rules.Malformed, "malformed_json", "The body is no JSON.")
}

// LogAttr adds an attribute to the request's log line. Never a secret, an
// email or a text that somebody wrote.
func LogAttr(ctx context.Context, attr slog.Attr) {
	if line, ok := ctx.Value(lineKey{}).(*line); ok {
		line.add(attr)
	}
}

// note keeps an error's cause for the request's log line.
func note(ctx context.Context, err error) {
	LogAttr(ctx, slog.String("error", err.Error()))
}
