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

// statuses of the codes that are not 422, which is what a rule broken means.
var statuses = map[string]int{
	"malformed_json":   http.StatusBadRequest,
	"host_invalid":     http.StatusBadRequest,
	"unauthorized":     http.StatusUnauthorized,
	"session_ended":    http.StatusUnauthorized,
	"sign_in_failed":   http.StatusUnauthorized,
	"visitor_unknown":  http.StatusUnauthorized,
	"token_replaced":   http.StatusUnauthorized,
	"identity_expired": http.StatusForbidden,

	"conversation_read_only": http.StatusForbidden,
	"proven_never_merges":    http.StatusConflict,
	"session_unknown":        http.StatusNotFound,
	// After this status a page reads its storage again before it sends again.
	"storage_changed": http.StatusServiceUnavailable,
	"proof_awaited":   http.StatusServiceUnavailable,

	"origin_not_allowed":   http.StatusForbidden,
	"cross_origin":         http.StatusForbidden,
	"not_found":            http.StatusNotFound,
	"app_unknown":          http.StatusNotFound,
	"contact_unknown":      http.StatusNotFound,
	"contact_merged":       http.StatusGone,
	"conversation_unknown": http.StatusNotFound,
	"teammate_unknown":     http.StatusNotFound,
	"tag_unknown":          http.StatusNotFound,
	"tag_exists":           http.StatusConflict,
	"history_unknown":      http.StatusNotFound,
	"team_unknown":         http.StatusNotFound,
	"customer_unknown":     http.StatusNotFound,
	"method_not_allowed":   http.StatusMethodNotAllowed,
	"email_ambiguous":      http.StatusConflict,
	"user_id_taken":        http.StatusConflict,
	"users_never_merge":    http.StatusConflict,
	"user_merged":          http.StatusConflict,
	"not_undoable":         http.StatusConflict,
	"already_undone":       http.StatusConflict,
	"undo_later_first":     http.StatusConflict,
	"workspace_ambiguous":  http.StatusConflict,
	"teammate_exists":      http.StatusConflict,
	"body_too_slow":        http.StatusRequestTimeout,
	"body_too_large":       http.StatusRequestEntityTooLarge,
	"rate_limited":         http.StatusTooManyRequests,
	"internal_error":       http.StatusInternalServerError,
	"unavailable":          http.StatusServiceUnavailable,
}

// Status is the HTTP status of an error's code.
func Status(code string) int {
	if status, ok := statuses[code]; ok {
		return status
	}
	return http.StatusUnprocessableEntity
}

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
	status := Status(told.Code)
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
		return rules.NewError("unavailable", "Gist can't store or read just now; try again in a moment.")
	}
	return rules.NewError("internal_error", "Something went wrong here; it has been logged. Try again.")
}

// NotFound answers what no room serves.
func NotFound(w http.ResponseWriter, r *http.Request) {
	WriteError(w, r, rules.NewError("not_found", "There is nothing at this address."))
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
			return nil, rules.NewError("body_too_slow", "The body did not come in time; send it again.")
		}
		if err != nil {
			note(r.Context(), err)
			return nil, rules.NewError("malformed_json", "The body ended too early.")
		}
	}
}

func tooLarge(limit int64) error {
	return rules.NewError("body_too_large", "The body has more than "+strconv.FormatInt(limit, 10)+" bytes; send less at once.")
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
		return &rules.Error{Code: "malformed_json", Field: wrong.Field, Message: "\"" + wrong.Field + "\" is " + wrong.Value + ", and another kind of value is needed."}
	}
	return rules.NewError("malformed_json", "The body is no JSON.")
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
