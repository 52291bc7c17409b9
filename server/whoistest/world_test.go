package whoistest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"gist/server/app"
	"gist/server/store"
	"gist/server/store/storetest"
	"gist/server/team"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// A place is a server in this process: everything that `gist serve` puts
// together, on a database of its own. Tests speak to it by HTTP and WebSocket,
// and do what a site owner does by the commands: settings, secrets, keys,
// backups. Its clock stands still unless a test moves it.
type place struct {
	t     testing.TB
	at    *clock
	url   string // of the database
	dir   string
	db    *store.DB
	app   *app.App
	teams *team.Service
	mux   http.Handler

	from   string // the address that requests come from
	shops  int
	served *httptest.Server // for live connections
	mu     sync.RWMutex     // guards mux while a backup is restored
}

// clock is the server's time.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) forward(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

func newPlace(t testing.TB) *place {
	t.Helper()
	p := &place{t: t, at: &clock{at: time.Unix(1_800_000_000, 0)}, url: storetest.URL(t), dir: t.TempDir()}
	p.open()
	p.served = httptest.NewServer(p)
	t.Cleanup(func() {
		// Live connections were taken out of the server's hands: they end with
		// the hub.
		p.close()
		p.served.Close()
	})
	return p
}

// ServeHTTP answers as the server that is open now.
func (p *place) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.RLock()
	mux := p.mux
	p.mu.RUnlock()
	mux.ServeHTTP(w, r)
}

// open puts the server's rooms together on the database.
func (p *place) open() {
	p.t.Helper()
	ctx := context.Background()
	var err error
	p.db, err = store.Open(ctx, p.url, slog.New(slog.DiscardHandler))
	check(p.t, err)
	if storetest.Dialect() == store.SQLite {
		p.db.Rehearse()
	}
	p.app, err = app.Open(ctx, app.Options{DB: p.db, Now: p.at.now})
	check(p.t, err)
	p.teams = p.app.Teams
	handler, err := p.app.Handler()
	check(p.t, err)
	p.mu.Lock()
	p.mux = handler
	p.mu.Unlock()
}

func (p *place) close() {
	p.t.Helper()
	check(p.t, p.app.Close())
	check(p.t, p.db.Close())
}

// backup copies the database into a file, while the server goes on.
func (p *place) backup(name string) string {
	p.t.Helper()
	file := filepath.Join(p.dir, name)
	_, err := store.Backup(context.Background(), p.url, file, true, nil)
	check(p.t, err)
	return file
}

// restore stops the server, puts a backup into the place of its database, and
// starts it again.
func (p *place) restore(file string) {
	p.t.Helper()
	p.close()
	said, err := store.Restore(context.Background(), p.url, file, p.at.now())
	check(p.t, err)
	if said.Kept != "" {
		for _, suffix := range []string{"", "-wal", "-shm"} {
			_ = os.Remove(said.Kept + suffix)
		}
	}
	p.open()
}

func check(t interface {
	Helper()
	Fatal(...any)
}, err error) {
	if err != nil {
		t.Helper()
		t.Fatal(err)
	}
}

// answer is what the server said.
type answer struct {
	what   string // was asked
	status int
	header http.Header
	raw    []byte
}

func (a answer) String() string { return fmt.Sprintf("%s was answered %d %s", a.what, a.status, a.raw) }

// into decodes the answer; what is no such JSON leaves v as it is.
func (a answer) into(v any) { _ = json.Unmarshal(a.raw, v) }

// ask makes one request.
func (p *place) ask(method, path, body string, headers ...string) answer {
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	if p.from != "" {
		r.RemoteAddr = p.from
	}
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	p.ServeHTTP(w, r)
	res := w.Result()
	raw, _ := io.ReadAll(res.Body)
	return answer{fmt.Sprintf("%s %s %.300s", method, path, body), res.StatusCode, res.Header, raw}
}

// A shop is one workspace with its key, its teammate and its secrets.
type shop struct {
	*place
	ws      team.Workspace
	key     string
	mate    team.TeammateID
	cookie  string // of the teammate's session; "" until needed
	email   string // of the teammate
	secrets []string
}

const password = "a horse of nine tails, correct"

func (p *place) newShop() *shop {
	ctx := context.Background()
	// Each shop has its own address, so that none uses up another's limits.
	p.shops++
	p.from = fmt.Sprintf("10.%d.%d.%d:1234", p.shops>>16&255, p.shops>>8&255, p.shops&255)
	ws, err := p.teams.CreateWorkspace(ctx, "Tacos")
	check(p.t, err)
	s := &shop{place: p, ws: ws, email: "tess-" + strings.ToLower(ws.AppID) + "@tacos.com"}
	s.key, err = p.teams.CreateKey(ctx, ws.ID, "test")
	check(p.t, err)
	mate, err := p.teams.CreateTeammate(ctx, ws.ID, s.email, "Tess", password)
	check(p.t, err)
	s.mate = mate.ID
	secret, err := p.teams.Secret(ctx, ws.ID)
	check(p.t, err)
	s.secrets = []string{secret}
	s.set("rate_limits", "off")
	return s
}

func (s *shop) set(key, value string) {
	check(s.t, s.teams.Set(context.Background(), s.ws.AppID, key, value))
	// Running servers follow within a second.
	s.at.forward(1100 * time.Millisecond)
}

// byKey asks the REST API as the site's server does.
func (s *shop) byKey(method, path, body string) answer {
	return s.ask(method, path, body, "Authorization", "Bearer "+s.key, "Content-Type", "application/json")
}

// byTeam asks it as the dashboard does.
func (s *shop) byTeam(method, path, body string) answer {
	for again := false; ; again = true {
		if s.cookie == "" {
			a := s.ask("POST", "/dashboard/sign-in", fmt.Sprintf(`{"email":%q,"password":%q,"app_id":%q}`, s.email, password, s.ws.AppID), "Content-Type", "application/json")
			cookie, _, _ := strings.Cut(a.header.Get("Set-Cookie"), ";")
			if s.cookie = cookie; a.status != 200 || cookie == "" {
				s.t.Fatalf("the teammate can't sign in: %v", a)
			}
		}
		a := s.ask(method, path, body, "Cookie", s.cookie, "Content-Type", "application/json")
		if a.status != 401 || again {
			return a
		}
		s.cookie = ""
	}
}
