package transport_test

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"runtime"
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
		{rules.ErrorOf(rules.Unknown, "app_unknown", "No workspace."), 404, `"code":"app_unknown"`, ""},
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
		// Some balancers write the caller's port, or brackets.
		{"10.1.2.3:1234", "1.2.3.4:5678", "1.2.3.4"},
		{"10.1.2.3:1234", "6.6.6.6:1, 1.2.3.4:5678, 10.9.9.9:80", "1.2.3.4"},
		{"10.1.2.3:1234", "[2001:db8::1]:443", "2001:db8::1"},
		{"10.1.2.3:1234", "[2001:db8::1]", "2001:db8::1"},
		{"10.1.2.3:1234", "2001:db8::1", "2001:db8::1"},
		{"10.1.2.3:1234", "::ffff:1.2.3.4", "1.2.3.4"},
		{"10.1.2.3:1234", "fe80::1%eth0", "fe80::1"},
		// Callers inside the trusted network are told apart as well.
		{"10.1.2.3:1234", "10.9.9.9:5000", "10.9.9.9"},
		{"10.1.2.3:1234", "jane@tacos.com, 10.9.9.9", "10.9.9.9"},
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

func TestLimitsCountANetworkOfIPv6AsOneCaller(t *testing.T) {
	trusted, err := transport.ParseTrusted([]string{"10.0.0.0/8"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ peer, forwarded, want string }{
		{"203.0.113.5:1234", "", "203.0.113.5"},
		{"[::ffff:203.0.113.5]:1234", "", "203.0.113.5"},
		{"[2001:db8:1:2:3:4:5:6]:1234", "", "2001:db8:1:2::/64"},
		{"[2001:db8:1:2:ffff::1]:1234", "", "2001:db8:1:2::/64"},
		{"[2001:db8:1:3::1]:1234", "", "2001:db8:1:3::/64"},
		{"10.1.2.3:1234", "[2001:db8:1:2::9]:443", "2001:db8:1:2::/64"},
		{"10.1.2.3:1234", "1.2.3.4:99", "1.2.3.4"},
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = c.peer
		r.Header.Set("X-Forwarded-For", c.forwarded)
		if got := trusted.Network(r); got != c.want {
			t.Errorf("%s via %q counts as %s, want %s", c.peer, c.forwarded, got, c.want)
		}
	}
}

func TestTheLogNamesTheRouteAndNothingThatACallerWrote(t *testing.T) {
	var log bytes.Buffer
	inner := http.NewServeMux()
	inner.HandleFunc("GET /api/contacts/{id}", func(http.ResponseWriter, *http.Request) {})
	mux := http.NewServeMux()
	mux.Handle("/api/", inner)
	mux.HandleFunc("/", transport.NotFound)
	handler := transport.Log(slog.New(slog.NewJSONHandler(&log, nil)), transport.Addresses{}, mux)
	for _, c := range []struct{ method, path, says string }{
		{"GET", "/api/contacts/jane@tacos.com", `"method":"GET","path":"/api/contacts/{id}"`},
		{"GET", "/api/contacts/jane@tacos.com/more", `"path":`},
		{"GET", "/unsubscribe/jane@tacos.com?email=jane@tacos.com", `"path":"none"`},
		{"JANE-TACOS", "/", `"method":"other"`},
	} {
		log.Reset()
		handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(c.method, c.path, nil))
		if line := log.String(); !strings.Contains(line, c.says) || strings.Contains(strings.ToLower(line), "jane") {
			t.Errorf("of %s %s the log says %s", c.method, c.path, line)
		}
	}
}

func TestBrowsersThatCameByHTTPSAreToldToStay(t *testing.T) {
	trusted, err := transport.ParseTrusted([]string{"10.0.0.0/8"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		public, peer, proto string
		told                bool
	}{
		{"", "203.0.113.5:1", "", false},
		{"", "203.0.113.5:1", "https", false},
		{"", "10.0.0.1:1", "https", true},
		{"", "10.0.0.1:1", "http", false},
		{"https://gist.tacos.com", "203.0.113.5:1", "", true},
		{"HTTPS://gist.tacos.com", "203.0.113.5:1", "", true},
		{"http://gist.tacos.com", "203.0.113.5:1", "", false},
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = c.peer
		r.Header.Set("X-Forwarded-Proto", c.proto)
		w := httptest.NewRecorder()
		transport.Strict(trusted, c.public, http.NotFoundHandler()).ServeHTTP(w, r)
		if told := w.Header().Get("Strict-Transport-Security") == "max-age=31536000"; told != c.told {
			t.Errorf("at %q from %s by %q it says %v", c.public, c.peer, c.proto, w.Header())
		}
	}
}

func TestALimitKeepsLittleOfAKeyAndOfManyKeysOnlySome(t *testing.T) {
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	now := time.Unix(1_700_000_000, 0)
	l := transport.NewLimiter(60, 3, func() time.Time { return now })
	long := strings.Repeat("x", 200<<10)
	before := heap()
	for i := range 1000 {
		l.Allow(t.Context(), fmt.Sprint(i, long), 1)
	}
	if grown := int64(heap()) - int64(before); grown > 4<<20 {
		t.Errorf("1,000 keys of 200 KB are kept in %d bytes", grown)
	}
	before = heap()
	for i := range 400_000 {
		l.Allow(t.Context(), fmt.Sprint("key ", i), 1)
	}
	if grown := int64(heap()) - int64(before); grown > 32<<20 {
		t.Errorf("400,000 keys are kept in %d bytes", grown)
	}
	// Who called a moment ago is not forgotten for it.
	for range 3 {
		l.Allow(t.Context(), "a", 1)
	}
	for i := range 30_000 {
		l.Allow(t.Context(), fmt.Sprint("another ", i), 1)
	}
	if _, ok := l.Allow(t.Context(), "a", 1); ok {
		t.Error("many other callers gave a caller its calls back")
	}
	runtime.KeepAlive(l)
}

func TestACallThatDidNotCountIsGivenBack(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	l := transport.NewLimiter(60, 3, func() time.Time { return now })
	for i := range 10 {
		if _, ok := l.Allow(t.Context(), "a", 1); !ok {
			t.Fatalf("call %d was refused, though those before were given back", i)
		}
		l.Return(t.Context(), "a")
	}
	l.Return(t.Context(), "a")
	for range 3 {
		l.Allow(t.Context(), "a", 1)
	}
	if _, ok := l.Allow(t.Context(), "a", 1); ok {
		t.Error("what was given back made a burst larger")
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
