// Package metrics exports counters of a running server for Prometheus, and
// profiles for pprof.
//
// Nothing that it shows is personal or secret. The number of its series is
// bounded: a request is labelled by the pattern of its route, never by its
// path, its app id or its sender. Other packages do not depend on Prometheus:
// they call hooks, or return numbers when asked.
package metrics

import (
	"runtime/debug"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"gist/server/live"
	"gist/server/store"
	"gist/server/transport"
)

// Metrics collects the numbers of the packages. Its methods are safe for
// concurrent use.
type Metrics struct {
	registry *prometheus.Registry

	requests    *prometheus.CounterVec
	latency     *prometheus.HistogramVec
	rateLimited prometheus.Counter
	batch       prometheus.Histogram
	commit      prometheus.Histogram
	failures    *prometheus.CounterVec
	slow        prometheus.Counter
}

// Sources are functions that are called for each scrape.
type Sources struct {
	Store func() store.Stats
	Live  func() live.Stats
	// Columns returns the memory of the filter columns, in bytes.
	Columns func() int64
}

// New returns the metrics of one server.
func New(from Sources) *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "gist_http_requests_total", Help: "Requests that were answered.",
		}, []string{"route", "method", "status"}),
		latency: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "gist_http_request_seconds", Help: "Time from a request's head to its whole answer; WebSockets are not in it.",
			Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 10},
		}, []string{"route", "method", "class"}),
		rateLimited: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "gist_rate_limited_total", Help: "Requests that were refused because their sender sent too many.",
		}),
		batch: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "gist_store_commit_updates", Help: "Updates that shared one commit.",
			Buckets: []float64{1, 2, 4, 8, 16, 32, 64, 128, 256},
		}),
		commit: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "gist_store_commit_seconds", Help: "Time of a commit alone, which is mostly the flush to disk.",
			Buckets: []float64{.00025, .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 5},
		}),
		failures: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "gist_store_failures_total", Help: "Calls that the database could not serve; each was answered with 503.",
		}, []string{"what"}),
		slow: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "gist_store_slow_queries_total", Help: "Statements that took longer than --slow-query; the log has their text.",
		}),
	}
	m.failures.WithLabelValues("update")
	m.failures.WithLabelValues("view")
	m.registry.MustRegister(m.requests, m.latency, m.rateLimited, m.batch, m.commit, m.failures, m.slow,
		&sampled{from},
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		build())
	return m
}

// build returns a gauge of 1 whose labels name the running version.
func build() prometheus.Collector {
	revision, version := "unknown", "unknown"
	if info, ok := debug.ReadBuildInfo(); ok {
		version = info.GoVersion
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				revision = s.Value
			}
		}
	}
	g := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "gist_build_info", Help: "Always 1; its labels say which Gist this is.",
		ConstLabels: prometheus.Labels{"revision": revision, "go": version},
	})
	g.Set(1)
	return g
}

// Request counts an answered request.
func (m *Metrics) Request(a transport.Answered) {
	route, method := a.Route(), a.KnownMethod()
	if a.Status == 0 { // net/http sends 200 for a handler that wrote nothing
		a.Status = 200
	}
	m.requests.WithLabelValues(route, method, strconv.Itoa(a.Status)).Inc()
	switch a.Status {
	case 101: // a WebSocket lasts as long as its page
		return
	case 429:
		m.rateLimited.Inc()
	}
	m.latency.WithLabelValues(route, method, strconv.Itoa(a.Status/100)+"xx").Observe(a.Took.Seconds())
}

// Watcher returns the hooks of a database: for each commit, each failure, and
// each statement slower than slow (0: none), which logSlow logs.
func (m *Metrics) Watcher(slow time.Duration, logSlow func(query string, took time.Duration)) store.Watcher {
	return store.Watcher{
		Commit: func(c store.Commit) {
			m.batch.Observe(float64(c.Updates))
			m.commit.Observe(c.Took.Seconds())
		},
		Failed: func(what string) { m.failures.WithLabelValues(what).Inc() },
		Slow:   slow,
		SlowQuery: func(query string, took time.Duration) {
			m.slow.Inc()
			logSlow(query, took)
		},
	}
}

// sampled collects the numbers of Sources at each scrape.
type sampled struct{ Sources }

var (
	updates     = describe("gist_store_updates_total", "Updates that are on disk.")
	commits     = describe("gist_store_commits_total", "Commits that held them.")
	again       = describe("gist_store_retries_total", "Updates that were undone and run again, because another got in their way or failed beside them.")
	queued      = describe("gist_store_queue_updates", "Updates that wait for a writer.")
	connections = describe("gist_store_pool_connections", "Open connections to the database.")
	busy        = describe("gist_store_pool_busy_connections", "Connections to the database that are in use.")
	waited      = describe("gist_store_pool_waits_total", "Times that somebody waited for a connection to the database.")
	open        = describe("gist_live_connections", "Open messengers and dashboards.", "kind")
	columns     = describe("gist_filter_bytes", "Memory that the columns of contact filters take.")
	published   = describe("gist_live_publishes_total", "Pieces of news that were published to a channel.")
)

func describe(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc(name, help, labels, nil)
}

// Describe sends the descriptions of Collect's metrics.
func (s *sampled) Describe(to chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{updates, commits, again, queued, connections, busy, waited, open, published, columns} {
		to <- d
	}
}

// Collect sends the current values.
func (s *sampled) Collect(to chan<- prometheus.Metric) {
	give := func(d *prometheus.Desc, kind prometheus.ValueType, v float64, labels ...string) {
		to <- prometheus.MustNewConstMetric(d, kind, v, labels...)
	}
	db, l := s.Store(), s.Live()
	give(updates, prometheus.CounterValue, float64(db.Updates))
	give(commits, prometheus.CounterValue, float64(db.Commits))
	give(again, prometheus.CounterValue, float64(db.Again))
	give(queued, prometheus.GaugeValue, float64(db.Waiting))
	give(connections, prometheus.GaugeValue, float64(db.Connections))
	give(busy, prometheus.GaugeValue, float64(db.Busy))
	give(waited, prometheus.CounterValue, float64(db.Waited))
	give(open, prometheus.GaugeValue, float64(l.Messengers), "messenger")
	give(open, prometheus.GaugeValue, float64(l.Dashboards), "dashboard")
	give(published, prometheus.CounterValue, float64(l.Published))
	give(columns, prometheus.GaugeValue, float64(s.Columns()))
}
