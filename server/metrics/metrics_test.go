package metrics_test

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil/promlint"

	"gist/server/live"
	"gist/server/metrics"
	"gist/server/store"
	"gist/server/store/storetest"
	"gist/server/transport"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// world is a server with metrics, whose only route stores what its path says.
type world struct {
	*testing.T
	metrics *metrics.Metrics
	url     string
	slow    chan string
}

const token = "a long and random token"

func newWorld(t *testing.T) *world {
	t.Helper()
	db := storetest.OpenURL(t, storetest.URL(t)) // without rehearsals, which count too
	hub, err := live.New(slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := hub.Close(t.Context()); err != nil && t.Context().Err() == nil {
			t.Error(err)
		}
	})
	w := &world{T: t, metrics: metrics.New(metrics.Sources{Store: db.Stats, Live: hub.Stats, Columns: func() int64 { return 12345 }}), slow: make(chan string, 100)}
	db.Watch(w.metrics.Watcher(time.Nanosecond, func(query string, _ time.Duration) { w.slow <- query }))
	mux := http.NewServeMux()
	mux.HandleFunc("POST /store/{name}", func(rw http.ResponseWriter, r *http.Request) {
		err := db.Update(r.Context(), store.NoPart, func(tx *store.Tx) error {
			_, err := tx.Exec(`insert into workspaces (app_id, name, created_at) values ($1, $2, 1)`, r.PathValue("name"), r.PathValue("name"))
			return err
		})
		if err != nil {
			transport.WriteError(rw, r, err)
			return
		}
		hub.Publish("news", "v:1:secretsix")
	})
	w.metrics.Register(mux, token)
	server := httptest.NewServer(transport.Log(slog.New(slog.DiscardHandler), transport.Addresses{}, mux, w.metrics.Request))
	t.Cleanup(server.Close)
	w.url = server.URL
	return w
}

func (w *world) ask(method, path, token string) (int, string) {
	w.Helper()
	req, err := http.NewRequest(method, w.url+path, nil)
	if err != nil {
		w.Fatal(err)
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		w.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		w.Fatal(err)
	}
	return res.StatusCode, string(body)
}

func TestMetricsTellWhatHappenedAndNotToWhom(t *testing.T) {
	w := newWorld(t)
	for _, name := range []string{"secretone", "secrettwo"} {
		if status, body := w.ask("POST", "/store/"+name, ""); status != 200 {
			t.Fatal(status, body)
		}
	}
	w.ask("INVENTED", "/store/secretthree", "")
	w.ask("GET", "/secretfour?app_id=secretfive", "")
	_, text := w.ask("GET", "/metrics", token)
	for _, line := range []string{
		`gist_http_requests_total{method="POST",route="/store/{name}",status="200"} 2`,
		`gist_http_requests_total{method="other",route="none",status="405"} 1`,
		`gist_http_requests_total{method="GET",route="none",status="404"} 1`,
		`gist_http_request_seconds_count{class="2xx",method="POST",route="/store/{name}"} 2`,
		"gist_store_updates_total 2",
		"gist_store_commits_total 2",
		"gist_store_commit_updates_sum 2",
		"gist_store_commit_seconds_count 2",
		`gist_store_failures_total{what="update"} 0`,
		"gist_store_queue_updates 0",
		`gist_live_connections{kind="messenger"} 0`,
		"gist_live_publishes_total 2",
		"gist_filter_bytes 12345",
		"gist_rate_limited_total 0",
	} {
		if !strings.Contains(text, "\n"+line+"\n") {
			t.Errorf("the metrics do not say %s", line)
		}
	}
	for _, name := range []string{"go_goroutines", "process_open_fds", "gist_build_info{", "gist_store_pool_connections", "gist_store_slow_queries_total"} {
		if !strings.Contains(text, "\n"+name) {
			t.Errorf("the metrics have no %s", name)
		}
	}
	for _, secret := range []string{"secret", "127.0.0.1", token} {
		if strings.Contains(text, secret) {
			t.Errorf("the metrics hold %q", secret)
		}
	}
	select {
	case query := <-w.slow:
		if !strings.Contains(query, "values ($1, $2, 1)") {
			t.Errorf("the slow statement is %q", query)
		}
	default:
		t.Error("nobody heard of a slow statement")
	}
}

func TestMetricsAreWellNamed(t *testing.T) {
	w := newWorld(t)
	w.ask("POST", "/store/a", "")
	_, text := w.ask("GET", "/metrics", token)
	problems, err := promlint.New(strings.NewReader(text)).Lint()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		if strings.HasPrefix(p.Metric, "gist_") {
			t.Errorf("%s: %s", p.Metric, p.Text)
		}
	}
}

func TestMetricsAndProfilesNeedTheirToken(t *testing.T) {
	w := newWorld(t)
	for _, path := range []string{"/metrics", "/debug/pprof/", "/debug/pprof/heap"} {
		for _, wrong := range []string{"", "wrong", token + "x", token[1:]} {
			if status, body := w.ask("GET", path, wrong); status != http.StatusUnauthorized || strings.Contains(body, token) {
				t.Errorf("%s with the token %q was answered %d %s", path, wrong, status, body)
			}
		}
		if status, _ := w.ask("GET", path, token); status != http.StatusOK {
			t.Errorf("%s was answered %d", path, status)
		}
	}
	if status, _ := w.ask("GET", "/debug/pprof/cmdline", token); status != http.StatusNotFound {
		t.Errorf("the command line, which may hold a password, was answered %d", status)
	}
}
