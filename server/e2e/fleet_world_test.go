package e2e_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/google/uuid"

	"gist/server/e2e/harness"
	"gist/server/redistest"
)

// fleet is two servers on one PostgreSQL and one Redis, behind a balancer.
type fleet struct {
	*testing.T
	redis   *redistest.Server
	servers [2]*harness.Server
	proxy   *balancer
	appID   string
	api     *harness.API // through the balancer
	mate    any          // the teammate's id
}

const (
	mateEmail    = "tess@tacos.com"
	matePassword = "correct horse battery"
)

// newFleet starts both servers at once on an empty database.
func newFleet(t *testing.T, database string) *fleet {
	t.Helper()
	f := &fleet{T: t, redis: redistest.Start(t)}
	t.Setenv("GIST_DATABASE", database)
	t.Setenv("GIST_REDIS", f.redis.URL)
	t.Setenv("GIST_DRAIN", "1s")
	var both sync.WaitGroup
	for i := range f.servers {
		both.Go(func() { f.servers[i] = harness.Start(t) })
	}
	both.Wait()
	if t.Failed() {
		t.FailNow()
	}
	f.proxy = newBalancer(t, f.servers[0].URL, f.servers[1].URL)
	f.appID = f.servers[0].Workspace("Tacos")
	f.api = f.servers[0].Key(f.appID)
	f.servers[1].CLI(matePassword, "teammate", "create", "--workspace", f.appID, "--email", mateEmail, "--name", "Tess", "--password-stdin")
	f.mate = harness.At(f.api.Get("/api/teammates"), "teammates", 0, "id")
	f.api.URL = f.proxy.URL
	return f
}

// balancer distributes requests to the servers that report being healthy, as
// Caddy and nginx do.
type balancer struct {
	URL     string
	servers []*behind
	next    atomic.Int64
}

type behind struct {
	url     *url.URL
	healthy atomic.Bool
}

// lookTime is how often the balancer checks a server's health. A server that
// stops reports it for ten times as long.
const lookTime = 100 * time.Millisecond

func newBalancer(t *testing.T, urls ...string) *balancer {
	t.Helper()
	b := &balancer{}
	ctx, cancel := context.WithCancel(context.Background())
	var looking sync.WaitGroup
	for _, text := range urls {
		u, err := url.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		s := &behind{url: u}
		s.healthy.Store(true)
		b.servers = append(b.servers, s)
		looking.Go(func() { s.look(ctx) })
	}
	proxy := &httputil.ReverseProxy{
		Rewrite:   func(r *httputil.ProxyRequest) { r.SetURL(b.pick().url); r.SetXForwarded() },
		Transport: &elsewhere{b: b, transport: &http.Transport{MaxIdleConnsPerHost: 100}},
		ErrorLog:  log.New(io.Discard, "", 0),
	}
	server := httptest.NewServer(proxy)
	t.Cleanup(func() {
		cancel()
		looking.Wait()
		server.CloseClientConnections()
		server.Close()
	})
	b.URL = server.URL
	return b
}

func (s *behind) look(ctx context.Context) {
	client := http.Client{Timeout: 2 * time.Second, Transport: &http.Transport{DisableKeepAlives: true}}
	for {
		res, err := client.Get(s.url.String() + "/healthz")
		s.healthy.Store(err == nil && res.StatusCode == http.StatusOK)
		if err == nil {
			res.Body.Close()
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(lookTime):
		}
	}
}

// pick returns the next healthy server, or any server if none is healthy.
func (b *balancer) pick() *behind {
	for range b.servers {
		s := b.servers[int(b.next.Add(1))%len(b.servers)]
		if s.healthy.Load() {
			return s
		}
	}
	return b.servers[int(b.next.Add(1))%len(b.servers)]
}

// elsewhere sends a request to another server if the first cannot be reached at
// all. In that case nothing of the request has been done.
type elsewhere struct {
	b         *balancer
	transport http.RoundTripper
}

func (e *elsewhere) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := e.transport.RoundTrip(r)
	var refused *net.OpError
	for range e.b.servers {
		if err == nil || !errors.As(err, &refused) || refused.Op != "dial" {
			return res, err
		}
		r = r.Clone(r.Context())
		r.URL.Host = e.b.pick().url.Host
		res, err = e.transport.RoundTrip(r)
	}
	return res, err
}

// guest is a visitor like the messenger: it sends requests by HTTP and listens
// live.
type guest struct {
	t              *testing.T
	app            string
	visitor, token string
	talk           int64
}

// post sends a request to a server and reads the answer.
func post(ctx context.Context, url string, body, answer any, cookies ...*http.Cookie) (int, []*http.Cookie, error) {
	payload, err := json.Marshal(body)
	if err != nil {
		return 0, nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(payload))
	if err != nil {
		return 0, nil, err
	}
	for _, cookie := range cookies {
		req.AddCookie(cookie)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, nil, err
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		return 0, nil, err
	}
	if answer != nil {
		if err := json.Unmarshal(raw, answer); err != nil {
			return res.StatusCode, nil, fmt.Errorf("%s answered %s: %.200s", url, res.Status, raw)
		}
	}
	return res.StatusCode, res.Cookies(), nil
}

// call sends one of the guest's requests.
func (g *guest) call(server, path string, fields map[string]any, answer any) (int, error) {
	body := map[string]any{"app_id": g.app, "visitor_id": g.visitor, "token": g.token}
	for name, value := range fields {
		body[name] = value
	}
	status, _, err := post(context.Background(), server+path, body, answer)
	return status, err
}

// bursts posts requests of 50 calls to the servers in turn, and counts the
// answers by status. times is the number of requests.
func (g *guest) bursts(times int, servers ...string) (map[int]int, error) {
	statuses := map[int]int{}
	for i := range times {
		calls := make([]any, 50)
		for n := range calls {
			calls[n] = map[string]any{"id": uuid.NewString(), "type": "identify"}
		}
		status, err := g.call(servers[i%len(servers)], "/widget/calls", map[string]any{"calls": calls}, nil)
		if err != nil {
			return nil, err
		}
		statuses[status]++
	}
	return statuses, nil
}

// arrives creates a new visitor.
func (f *fleet) arrives(server string) *guest {
	f.Helper()
	g := &guest{t: f.T, app: f.appID}
	var said struct{ Visitor struct{ ID, Token string } }
	if status, err := g.call(server, "/widget/calls", nil, &said); err != nil || status != http.StatusOK {
		f.Fatalf("a new visitor was answered %d (%v)", status, err)
	}
	g.visitor, g.token = said.Visitor.ID, said.Visitor.Token
	return g
}

// identify sends an identify call and returns its status.
func (g *guest) identify(server, userID string) any {
	g.t.Helper()
	var said struct{ Results []map[string]any }
	_, err := g.call(server, "/widget/calls", map[string]any{"calls": []any{map[string]any{
		"id": uuid.NewString(), "type": "identify", "user_id": userID, "properties": map[string]any{"email": userID + "@tacos.com"}}}}, &said)
	if err != nil {
		g.t.Fatal(err)
	}
	return harness.At(said.Results[0], "status")
}

// send sends a message once.
func (g *guest) send(server, clientID, body string) (int, error) {
	var said struct{ Conversation struct{ ID int64 } }
	status, err := g.call(server, "/widget/send", map[string]any{"conversation_id": g.talk, "client_id": clientID, "body": body}, &said)
	if status == http.StatusOK && err == nil {
		g.talk = said.Conversation.ID
	}
	return status, err
}

// says sends a message until it is stored, as the messenger does.
func (g *guest) says(server, body string) {
	g.t.Helper()
	id := uuid.NewString()
	harness.Eventually(g.t, "the message "+body+" to be stored", func() (bool, any) {
		status, err := g.send(server, id, body)
		return status == http.StatusOK && err == nil, fmt.Sprint(status, err)
	})
}

// reads returns the bodies of the conversation, page by page from the newest.
func (g *guest) reads(server string) ([]string, error) {
	var bodies []string
	for before := int64(0); ; {
		var said struct {
			Messages []struct {
				ID   int64
				Body string
			}
			More bool
		}
		status, err := g.call(server, "/widget/messages", map[string]any{"conversation_id": g.talk, "before": before}, &said)
		if err != nil || status != http.StatusOK {
			return nil, fmt.Errorf("reading was answered %d (%w)", status, err)
		}
		for _, m := range said.Messages {
			bodies = append(bodies, m.Body)
			if before == 0 || m.ID < before {
				before = m.ID
			}
		}
		if !said.More {
			return bodies, nil
		}
	}
}

// connect returns the guest's connect data for a live connection.
func (g *guest) connect() string {
	return fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%q}`, g.app, g.visitor, g.token)
}

// ear is an open live connection.
type ear struct {
	t    *testing.T
	conn *websocket.Conn

	mu    sync.Mutex
	heard strings.Builder
	code  int
	ended chan struct{}
}

// listen opens a live connection and waits until it is connected or has ended.
func listen(t *testing.T, url, data string, cookies ...*http.Cookie) *ear {
	t.Helper()
	e, err := open(t, url, data, cookies...)
	if err != nil {
		t.Fatal(err)
	}
	harness.Eventually(t, "the live connection to stand or end", func() (bool, any) {
		return e.has(`"connect"`) || e.over(), ""
	})
	return e
}

func open(t *testing.T, url, data string, cookies ...*http.Cookie) (*ear, error) {
	header := http.Header{}
	for _, cookie := range cookies {
		header.Add("Cookie", cookie.Name+"="+cookie.Value)
	}
	ctx, cancel := context.WithTimeout(context.Background(), harness.Patience)
	defer cancel()
	conn, _, err := websocket.Dial(ctx, url, &websocket.DialOptions{HTTPHeader: header})
	if err != nil {
		return nil, err
	}
	t.Cleanup(func() { conn.CloseNow() })
	if err := conn.Write(ctx, websocket.MessageText, []byte(`{"id":1,"connect":{"data":`+data+`}}`)); err != nil {
		return nil, err
	}
	e := &ear{t: t, conn: conn, ended: make(chan struct{})}
	go e.hear()
	return e, nil
}

func (e *ear) hear() {
	defer close(e.ended)
	for {
		_, frame, err := e.conn.Read(context.Background())
		if err != nil {
			e.code = int(websocket.CloseStatus(err))
			return
		}
		if string(frame) == "{}" { // a ping
			_ = e.conn.Write(context.Background(), websocket.MessageText, frame) // an error shows at the next Read
			continue
		}
		e.mu.Lock()
		e.heard.Write(frame)
		e.mu.Unlock()
	}
}

func (e *ear) has(text string) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return strings.Contains(e.heard.String(), text)
}

func (e *ear) over() bool {
	select {
	case <-e.ended:
		return true
	default:
		return false
	}
}

func (e *ear) hears(text string) {
	e.t.Helper()
	harness.Eventually(e.t, "live news of "+text, func() (bool, any) {
		if e.over() && !e.has(text) {
			e.t.Fatalf("the live connection ended with %d before %q came", e.code, text)
		}
		return e.has(text), ""
	})
}

func (e *ear) ends(code int) {
	e.t.Helper()
	harness.Eventually(e.t, fmt.Sprintf("the live connection to end with %d", code), func() (bool, any) { return e.over(), "open" })
	if e.code != code {
		e.t.Errorf("the live connection ended with %d, want %d", e.code, code)
	}
}

// signIn returns the teammate's sign-in cookie at a server. The answer's second
// cookie only says that this browser has signed in before.
func (f *fleet) signIn(server string) *http.Cookie {
	f.Helper()
	status, cookies, err := post(context.Background(), server+"/dashboard/sign-in", map[string]string{"email": mateEmail, "password": matePassword}, nil)
	if err != nil || status != http.StatusOK || len(cookies) == 0 {
		f.Fatalf("signing in was answered %d (%v)", status, err)
	}
	return cookies[0]
}

// replies writes a reply as the teammate, through the balancer.
func (f *fleet) replies(talk int64, body string) {
	f.Helper()
	f.api.Post(fmt.Sprintf("/api/conversations/%d/messages", talk), map[string]any{
		"message_type": "reply", "from": map[string]any{"type": "teammate", "teammate_id": f.mate}, "body": body})
}

// once fails the test unless each wanted body was read exactly once.
func once(t *testing.T, bodies, wanted []string) {
	t.Helper()
	counts := map[string]int{}
	for _, body := range bodies {
		counts[body]++
	}
	for _, body := range wanted {
		if counts[body] != 1 {
			t.Errorf("%q stands there %d times", body, counts[body])
		}
	}
}
