package api_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"gist/server/app"
	"gist/server/store/storetest"
	"gist/server/team"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// A world is a served API with one workspace, a teammate and a key, behind a
// trusted proxy. Its clock stands still unless a test moves it.
type world struct {
	*testing.T
	url, key string
	ws       team.Workspace
	teams    *team.Service
	later    atomic.Int64 // how far the clock was moved
}

const password = "correct horse"

func newWorld(t *testing.T) *world { return newWorldAt(t, "") }

func newWorldAt(t *testing.T, publicURL string) *world {
	t.Helper()
	w := &world{T: t}
	start := time.Now()
	now := func() time.Time { return start.Add(time.Duration(w.later.Load())) }
	a, err := app.Open(t.Context(), app.Options{DB: storetest.Open(t), Now: now, PublicURL: publicURL, TrustedProxies: []string{"127.0.0.0/8"}})
	check(t, err)
	t.Cleanup(func() { check(t, a.Close()) })
	w.teams = a.Teams
	handler, err := a.Handler()
	check(t, err)
	ctx, stop := context.WithCancel(context.Background())
	var sweeping sync.WaitGroup
	sweeping.Go(func() { a.EndListeners(ctx) })
	t.Cleanup(func() { stop(); sweeping.Wait() })
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	w.url = server.URL
	w.ws, w.key = w.workspace("Tacos")
	_, err = w.teams.CreateTeammate(t.Context(), w.ws.ID, "tess@tacos.com", "Tess", password)
	check(t, err)
	return w
}

// workspace makes a workspace and a key for it.
func (w *world) workspace(name string) (team.Workspace, string) {
	w.Helper()
	ws, err := w.teams.CreateWorkspace(w.Context(), name)
	check(w.T, err)
	key, err := w.teams.CreateKey(w.Context(), ws.ID, "test")
	check(w.T, err)
	return ws, key
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (w *world) do(method, path, body string, headers ...string) (*http.Response, string) {
	w.Helper()
	req, err := http.NewRequest(method, w.url+path, strings.NewReader(body))
	check(w.T, err)
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	res, err := http.DefaultClient.Do(req)
	check(w.T, err)
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	check(w.T, err)
	return res, string(raw)
}

// A step is one request of a scenario and what its answer must hold and must
// not. Where the expected text is empty nothing is asked of the body.
type step struct {
	method, path, body string
	status             int
	says               []string
	saysNot            string
}

// run makes the requests of a scenario by an API key.
func (w *world) run(key string, steps []step) {
	w.Helper()
	w.runWith(steps, "Authorization", "Bearer "+key)
}

func (w *world) runWith(steps []step, headers ...string) {
	w.Helper()
	for _, s := range steps {
		what := s.method + " " + s.path + " " + s.body[:min(len(s.body), 200)]
		res, raw := w.do(s.method, s.path, s.body, headers...)
		if res.StatusCode != s.status {
			w.Errorf("%s answered %d, want %d: %s", what, res.StatusCode, s.status, raw)
		}
		for _, part := range s.says {
			if !strings.Contains(raw, part) {
				w.Errorf("%s does not say %s: %s", what, part, raw)
			}
		}
		if s.saysNot != "" && strings.Contains(raw, s.saysNot) {
			w.Errorf("%s says %s: %s", what, s.saysNot, raw)
		}
	}
}
