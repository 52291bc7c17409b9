package live_test

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"

	"gist/server/live"
	"gist/server/redistest"
)

// lines keeps a log.
type lines struct {
	mu   sync.Mutex
	text strings.Builder
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// share starts a hub as of one server of many.
func share(t *testing.T, r *redistest.Server) (*live.Hub, string, *lines) {
	t.Helper()
	log := &lines{}
	hub := live.NewShared(slog.New(slog.NewTextHandler(log, nil)), r.Options())
	server := httptest.NewServer(hub.Handler((&gate{who: named}).authorize, true))
	t.Cleanup(server.Close)
	t.Cleanup(func() { check(t, hub.Close(context.Background())) })
	return hub, server.URL, log
}

func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for began := time.Now(); !holds(); <-time.After(10 * time.Millisecond) {
		if time.Since(began) > patience {
			t.Fatalf("waited %s for %s", patience, what)
		}
	}
}

// answers waits until an endpoint takes connections, or does not.
func answers(t *testing.T, url string, open bool) {
	t.Helper()
	eventually(t, "the endpoint to change", func() bool {
		conn, answer, err := websocket.Dial(t.Context(), url, nil)
		if err == nil {
			conn.CloseNow()
			return open
		}
		return !open && answer != nil && answer.StatusCode == http.StatusServiceUnavailable
	})
}

func TestNewsAndEndsCrossServers(t *testing.T) {
	r := redistest.Start(t)
	a, _, _ := share(t, r)
	b, url, _ := share(t, r)
	one, two, three := dial(t, url, `"one"`), dial(t, url, `"two"`), dial(t, url, `"three"`)
	one.hears(`"connect"`)
	two.hears(`"connect"`)
	three.hears(`"connect"`)
	a.Publish("first", "one")
	a.Publish("second", "one")
	if heard := one.hears("second"); !strings.Contains(heard, "first") {
		t.Errorf("before the second it heard %q, want the first", heard)
	}
	a.End("one")
	one.ends(3500)
	b.Cut("two")
	two.ends(3011)
	a.Publish("still there", "three")
	three.hears("still there")
}

func TestWithoutRedisNothingIsOpenAndWhoComesBackHasMissedNothingUnknown(t *testing.T) {
	r := redistest.Start(t)
	a, urlA, logA := share(t, r)
	_, urlB, _ := share(t, r)
	onA, onB := dial(t, urlA, `"one"`), dial(t, urlB, `"one"`)
	onA.hears(`"connect"`)
	onB.hears(`"connect"`)
	r.Stop()
	onA.ends(3001)
	onB.ends(3001)
	answers(t, urlA, false)
	answers(t, urlB, false)
	for range 2000 {
		a.Publish("in vain", "one")
		a.End("nobody")
	}
	r.Run()
	answers(t, urlA, true)
	answers(t, urlB, true)
	eventually(t, "news to cross again", func() bool {
		s := dial(t, urlB, `"two"`)
		if _, err := s.until(`"connect"`); err != nil {
			return false // what A could not say has all come anew
		}
		heard := make(chan error, 1)
		go func() {
			_, err := s.until("hello again")
			heard <- err
		}()
		for { // until it is heard, or the connection has come anew
			a.Publish("hello again", "two")
			select {
			case err := <-heard:
				return err == nil
			case <-time.After(50 * time.Millisecond):
			}
		}
	})
	log := logA.String()
	if n := strings.Count(log, "\n"); n > 6 || strings.Count(log, "Redis is back") < 1 {
		t.Errorf("%d lines tell of it, want a few that say that Redis went and is back:\n%s", n, log)
	}
}

func TestAServerStartsWithoutRedisAndFindsItLater(t *testing.T) {
	r := redistest.Start(t)
	r.Stop()
	hub, url, log := share(t, r)
	answers(t, url, false)
	r.Run()
	answers(t, url, true)
	s := dial(t, url, `"one"`)
	s.hears(`"connect"`)
	hub.Publish("hello", "one")
	s.hears("hello")
	if n := strings.Count(log.String(), "Redis is away"); n != 1 {
		t.Errorf("the log tells %d times that Redis is away:\n%s", n, log)
	}
}

func TestWhatIsSaidBeforeCloseIsHeardElsewhere(t *testing.T) {
	r := redistest.Start(t)
	a, urlA, _ := share(t, r)
	_, urlB, logB := share(t, r)
	onA, onB := dial(t, urlA, `"one"`), dial(t, urlB, `"one"`)
	onA.hears(`"connect"`)
	onB.hears(`"connect"`)
	for range 500 {
		a.Publish("and on", "one")
	}
	a.Publish("the last", "one")
	closed := make(chan error, 1)
	go func() { closed <- a.Close(t.Context()) }()
	onA.ends(3001)
	onB.hears("the last")
	check(t, <-closed)
	a.Publish("too late", "one")
	if strings.Contains(logB.String(), "gone") {
		t.Errorf("a farewell was taken for a crash:\n%s", logB)
	}
}
