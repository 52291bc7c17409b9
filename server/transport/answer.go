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

// WriteJSON writes an answer with a status, a value as JSON, and its length.
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

// WriteError answers {"errors":[{"code","message"}]}. A *rules.Error is sent as
// it is. An unavailable database is a 503. For any other error the client gets
// only internal_error, and the log gets the cause.
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

// Tell returns the error that a client may see, and logs the cause of any other
// with the request.
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

// NotFound answers a request without a route.
func NotFound(w http.ResponseWriter, r *http.Request) {
	WriteError(w, r, ErrNotFound)
}

// SmallBody is the maximum size of the body of a form, in bytes.
const SmallBody = 16 << 10

// readAhead bounds the memory for a body of which nothing has arrived, in
// bytes: an announced length alone allocates no more.
const readAhead = 8 << 10

// ReadBody reads a request's body of at most limit bytes. The error is
// body_too_large, body_too_slow after the server's read timeout, or
// malformed_json when the body ends early.
func ReadBody(w http.ResponseWriter, r *http.Request, limit int64) ([]byte, error) {
	if r.ContentLength > limit {
		return nil, tooLarge(limit)
	}
	size := int64(1024)
	if r.ContentLength >= 0 {
		size = min(r.ContentLength, readAhead)
	}
	body := make([]byte, 0, size+1) // one byte more, so that EOF is read without growing
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

// ReadJSON reads a body and decodes it; unknown fields are ignored. The error
// is body_too_large, body_too_slow or malformed_json.
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

// Malformed returns the error for a body that is not JSON of the expected
// shape. It names the field, but no value.
func Malformed(err error) error {
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) && wrong.Field != "" {
		return &rules.Error{Kind: rules.Malformed, Code: "malformed_json", Field: wrong.Field, Message: "\"" + wrong.Field + "\" is " + wrong.Value + ", and another kind of value is needed."}
	}
	return rules.ErrorOf(rules.Malformed, "malformed_json", "The body is no JSON.")
}

// LogAttr adds an attribute to the request's log line. It must not contain a
// secret, an email or a text written by a user.
func LogAttr(ctx context.Context, attr slog.Attr) {
	if line, ok := ctx.Value(lineKey{}).(*line); ok {
		line.add(attr)
	}
}

// note adds an error's cause to the request's log line.
func note(ctx context.Context, err error) {
	LogAttr(ctx, slog.String("error", err.Error()))
}
