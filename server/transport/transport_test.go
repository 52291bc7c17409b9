package transport_test

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"gist/server/store"
	"gist/server/transport"
	"gist/wasm/rules"
)

func TestAnErrorTellsItsCodeAndNeverItsCause(t *testing.T) {
	for _, c := range []struct {
		err       error
		status    int
		says, not string
	}{
		{rules.NewError("app_unknown", "No workspace."), 404, `"code":"app_unknown"`, ""},
		{fmt.Errorf("doing: %w", rules.NewError("email_invalid", "The email.")), 422, `"message":"The email."`, "doing"},
		{fmt.Errorf("commit: %w: %w", store.ErrUnavailable, errors.New("disk I/O secret")), 503, `"code":"unavailable"`, "secret"},
		{errors.New("secret"), 500, `"code":"internal_error"`, "secret"},
	} {
		var log bytes.Buffer
		handler := transport.Log(slog.New(slog.NewJSONHandler(&log, nil)), transport.Addresses{}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			transport.WriteError(w, r, c.err)
		}))
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest("GET", "/x?token=query-secret", nil))
		body := w.Body.String()
		if w.Code != c.status || !strings.Contains(body, c.says) || c.not != "" && strings.Contains(body, c.not) {
			t.Errorf("%v was answered %d %s", c.err, w.Code, body)
		}
		if c.status >= 500 && !strings.Contains(log.String(), "secret") {
			t.Errorf("the log does not hold the cause: %s", log.String())
		}
		if strings.Contains(log.String(), "query-secret") {
			t.Errorf("the log holds the query: %s", log.String())
		}
	}
}

func TestAPanicIsAnsweredAndLogged(t *testing.T) {
	var log bytes.Buffer
	handler := transport.Log(slog.New(slog.NewJSONHandler(&log, nil)), transport.Addresses{}, http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		panic("boom")
	}))
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	if w.Code != 500 || strings.Contains(w.Body.String(), "boom") || !strings.Contains(log.String(), "boom") {
		t.Errorf("answered %d %s, logged %s", w.Code, w.Body, log.String())
	}
}

func TestABodyIsReadUpToItsLimit(t *testing.T) {
	for _, c := range []struct {
		body   string
		chunks bool
		code   string
	}{
		{strings.Repeat("x", 10), false, ""},
		{strings.Repeat("x", 11), false, "body_too_large"},
		{strings.Repeat("x", 10), true, ""},
		{strings.Repeat("x", 5000), true, "body_too_large"},
		{"", false, ""},
	} {
		r := httptest.NewRequest("POST", "/", strings.NewReader(c.body))
		if c.chunks {
			r.ContentLength = -1
		}
		got, err := transport.ReadBody(httptest.NewRecorder(), r, 10)
		var told *rules.Error
		if c.code == "" && (err != nil || string(got) != c.body) || c.code != "" && (!errors.As(err, &told) || told.Code != c.code) {
			t.Errorf("a body of %d bytes gave %q, %v", len(c.body), got, err)
		}
	}
}

func TestAnAddressIsBelievedOnlyFromATrustedProxy(t *testing.T) {
	trusted, err := transport.ParseTrusted([]string{"10.0.0.0/8"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ peer, forwarded, want string }{
		{"203.0.113.5:1234", "1.2.3.4", "203.0.113.5"},
		{"10.1.2.3:1234", "1.2.3.4", "1.2.3.4"},
		{"10.1.2.3:1234", "6.6.6.6, 1.2.3.4, 10.9.9.9", "1.2.3.4"},
		{"10.1.2.3:1234", "nonsense", "10.1.2.3"},
		{"10.1.2.3:1234", "", "10.1.2.3"},
		{"[::ffff:10.1.2.3]:1234", "1.2.3.4", "1.2.3.4"},
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = c.peer
		if c.forwarded != "" {
			r.Header.Set("X-Forwarded-For", c.forwarded)
		}
		if got := trusted.Of(r); got != c.want {
			t.Errorf("%s via %q is %s, want %s", c.peer, c.forwarded, got, c.want)
		}
	}
	if _, err := transport.ParseTrusted([]string{"10.0.0.1"}); err == nil {
		t.Error("an address without a length was taken for a network")
	}
}

func TestALimitIsForEachKeyAndGivesTheTimeToWait(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	l := transport.NewLimiter(60, 3, func() time.Time { return now })
	for i := range 3 {
		if _, ok := l.Allow(t.Context(), "a", 1); !ok {
			t.Errorf("call %d of the burst was refused", i)
		}
	}
	w := httptest.NewRecorder()
	if err := l.Check(w, httptest.NewRequest("GET", "/", nil), "a", 1); err == nil || w.Header().Get("Retry-After") != "1" {
		t.Errorf("the fourth call gave %v, Retry-After %q", err, w.Header().Get("Retry-After"))
	}
	if _, ok := l.Allow(t.Context(), "b", 1); !ok {
		t.Error("another key was refused")
	}
	now = now.Add(time.Second)
	if _, ok := l.Allow(t.Context(), "a", 1); !ok {
		t.Error("a second later the call was refused")
	}
}
