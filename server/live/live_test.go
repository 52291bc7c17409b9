package live_test

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"

	"gist/server/live"
)

// patience bounds a wait that only a bug makes long.
const patience = 2 * time.Minute

// gate decides for a test who a connection is.
type gate struct {
	mu    sync.Mutex
	asked int
	who   func(asked int, data string) (live.Subscriber, error)
}

func (g *gate) authorize(_ context.Context, _ *http.Request, data []byte) (live.Subscriber, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.asked++
	return g.who(g.asked, string(data))
}

// named lets everybody in under the name that they give, to hear that.
func named(_ int, data string) (live.Subscriber, error) {
	name := strings.Trim(data, `"`)
	return live.Subscriber{Name: name, Channels: []string{name}}, nil
}

func serve(t testing.TB, anyOrigin bool, who func(int, string) (live.Subscriber, error)) (*live.Hub, string) {
	t.Helper()
	hub, err := live.New(slog.New(slog.DiscardHandler))
	check(t, err)
	server := httptest.NewServer(hub.Handler((&gate{who: who}).authorize, anyOrigin))
	t.Cleanup(server.Close)
	t.Cleanup(func() { check(t, hub.Close(context.Background())) })
	return hub, server.URL
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

type socket struct {
	testing.TB
	*websocket.Conn
}

func dial(t testing.TB, url, data string) socket {
	t.Helper()
	conn, _, err := websocket.Dial(t.Context(), url, nil)
	check(t, err)
	t.Cleanup(func() { conn.CloseNow() })
	s := socket{t, conn}
	s.say(`{"id":1,"connect":{"data":` + data + `}}`)
	return s
}

func (s socket) say(text string) {
	s.Helper()
	check(s.TB, s.Write(s.Context(), websocket.MessageText, []byte(text)))
}

// hears waits for a frame that holds a text, and gives all until then.
func (s socket) hears(text string) string {
	s.Helper()
	all, err := s.until(text)
	if err != nil {
		s.Fatalf("waiting for %s: %v after %q", text, err, all)
	}
	return all
}

// ends waits until the server ends the connection.
func (s socket) ends(code int) {
	s.Helper()
	all, err := s.until("\x00")
	if got := int(websocket.CloseStatus(err)); got != code {
		s.Errorf("the connection ended with %d (%v) after %q, want %d", got, err, all, code)
	}
}

func (s socket) until(text string) (string, error) {
	ctx, cancel := context.WithTimeout(s.Context(), patience)
	defer cancel()
	var all strings.Builder
	for {
		_, frame, err := s.Read(ctx)
		if err != nil {
			return all.String(), err
		}
		all.Write(frame)
		if strings.Contains(string(frame), text) {
			return all.String(), nil
		}
	}
}

func TestAConnectionHearsItsOwnChannelsAndNoOthers(t *testing.T) {
	hub, url := serve(t, true, named)
	a, b := dial(t, url, `"a"`), dial(t, url, `"b"`)
	a.hears(`"connect"`)
	b.hears(`"connect"`)
	hub.Publish("for b", "b")
	hub.Publish(map[string]int{"n": 1}, "a", "b")
	if heard := a.hears(`"data":{"n":1}`); strings.Contains(heard, "for b") {
		t.Errorf("a heard %s", heard)
	}
	b.hears("for b")
}

func TestAClientCanNeitherChooseChannelsNorPublish(t *testing.T) {
	hub, url := serve(t, true, named)
	thief := dial(t, url, `"thief"`)
	thief.hears(`"connect"`)
	thief.say(`{"id":2,"subscribe":{"channel":"v:1:x"}}`)
	thief.hears(`"error"`)
	thief.say(`{"id":3,"publish":{"channel":"v:1:x","data":{}}}`)
	thief.hears(`"error"`)
	thief.say(`{"id":4,"history":{"channel":"v:1:x"}}`)
	thief.hears(`"error"`)
	thief.say(`{"id":5,"presence":{"channel":"v:1:x"}}`)
	thief.hears(`"error"`)
	hub.Publish("a secret", "v:1:x")
	hub.Publish("a fence", "thief")
	if heard := thief.hears("a fence"); strings.Contains(heard, "secret") {
		t.Errorf("the thief heard %s", heard)
	}
}

func TestTheCodeTellsWhetherToComeBack(t *testing.T) {
	hub, url := serve(t, true, func(asked int, data string) (live.Subscriber, error) {
		switch data {
		case `"stranger"`:
			return live.Subscriber{}, live.ErrRefused
		case `"unlucky"`:
			return live.Subscriber{}, errors.New("a secret cause")
		}
		return named(asked, data)
	})
	dial(t, url, `"stranger"`).ends(3500)
	dial(t, url, `"unlucky"`).ends(3004)
	cut, ended, stays, stopped := dial(t, url, `"cut"`), dial(t, url, `"ended"`), dial(t, url, `"stays"`), dial(t, url, `"stopped"`)
	for _, s := range []socket{cut, ended, stays, stopped} {
		s.hears(`"connect"`)
	}
	hub.Cut("cut")
	cut.ends(3011)
	hub.End("ended")
	ended.ends(3500)
	hub.Publish("a fence", "stays")
	stays.hears("a fence")
	check(t, hub.Close(t.Context()))
	stopped.ends(3001)
}

func TestRightsThatChangeWhileAConnectionIsMadeCount(t *testing.T) {
	for name, c := range map[string]struct {
		then live.Subscriber
		err  error
		code int
	}{
		"other channels": {then: live.Subscriber{Name: "a", Channels: []string{"a"}}, code: 3011},
		"somebody else":  {then: live.Subscriber{Name: "b", Channels: []string{"a", "more"}}, code: 3011},
		"refused":        {err: live.ErrRefused, code: 3500},
	} {
		t.Run(name, func(t *testing.T) {
			_, url := serve(t, true, func(asked int, _ string) (live.Subscriber, error) {
				if asked == 1 {
					return live.Subscriber{Name: "a", Channels: []string{"a", "more"}}, nil
				}
				return c.then, c.err
			})
			dial(t, url, `{}`).ends(c.code)
		})
	}
}

func TestAnEndpointForCookiesTakesItsOwnOriginOnly(t *testing.T) {
	_, url := serve(t, false, named)
	for origin, want := range map[string]int{"https://evil.com": http.StatusForbidden, "null": http.StatusForbidden, url: http.StatusSwitchingProtocols} {
		conn, res, err := websocket.Dial(t.Context(), url, &websocket.DialOptions{HTTPHeader: http.Header{"Origin": {origin}}})
		if err == nil {
			defer conn.CloseNow()
		}
		if res == nil || res.StatusCode != want {
			t.Errorf("a page of %s got %v (%v), want %d", origin, res, err, want)
		}
	}
}

func TestHeardTellsWhetherSomebodyListens(t *testing.T) {
	hub, url := serve(t, true, named)
	dial(t, url, `"a"`).hears(`"connect"`)
	if !hub.Heard("a") || hub.Heard("b") {
		t.Errorf("a is heard: %t, b is heard: %t; want true and false", hub.Heard("a"), hub.Heard("b"))
	}
}
