package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"gist/server/contact/filter"
	"gist/server/live"
	"gist/server/metrics"
	"gist/server/store"
	"gist/server/transport"
)

// seeing is how somebody looks inside a running server.
type seeing struct {
	MetricsListen string        `help:"Address of a listener of its own for /metrics and /debug/pprof/, such as 127.0.0.1:9090; off unless given." env:"GIST_METRICS_LISTEN" placeholder:"ADDRESS"`
	MetricsToken  string        `help:"Serve them on the main listener too, to who sends Authorization: Bearer TOKEN (16 characters or more)." env:"GIST_METRICS_TOKEN" placeholder:"TOKEN"`
	SlowQuery     time.Duration `help:"Log the text of statements that take longer; 0 logs none." default:"1s" env:"GIST_SLOW_QUERY"`
}

// open has the rooms tell what they do, before they do anything. It gives what
// wants to hear of each answer, and ends the listener.
func (s seeing) open(log *slog.Logger, db *store.DB, hub *live.Hub, filters *filter.Engine, mux *http.ServeMux) (hear []func(transport.Answered), end func() error, err error) {
	end = func() error { return nil }
	logSlow := func(query string, took time.Duration) {
		log.Warn("a statement was slow", "query", strings.Join(strings.Fields(query), " "), "us", took.Microseconds())
	}
	if s.MetricsListen == "" && s.MetricsToken == "" {
		db.Watch(store.Watcher{Slow: s.SlowQuery, SlowQuery: logSlow})
		return nil, end, nil
	}
	if s.MetricsToken != "" && len(s.MetricsToken) < metrics.ShortestToken {
		return nil, end, fmt.Errorf("the token of --metrics-token has fewer than %d characters: take a long random one", metrics.ShortestToken)
	}
	m := metrics.New(metrics.Sources{Store: db.Stats, Live: hub.Stats, Columns: filters.Bytes})
	db.Watch(m.Watcher(s.SlowQuery, logSlow))
	if s.MetricsToken != "" {
		m.Register(mux, s.MetricsToken)
	}
	if s.MetricsListen != "" {
		if end, err = serveMetrics(s.MetricsListen, m.Handler(), log); err != nil {
			return nil, end, err
		}
	}
	return []func(transport.Answered){m.Request}, end, nil
}

// serveMetrics listens until end is called. A profile takes as long as who asks
// for it says, so answers have no limit of their own.
func serveMetrics(address string, handler http.Handler, log *slog.Logger) (end func() error, err error) {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return func() error { return nil }, fmt.Errorf("listening for metrics: %w", err)
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 10 * time.Second,
		IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 32 << 10, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn)}
	go func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			log.Error("serving metrics", "error", err)
		}
	}()
	log.Info("metrics are served", "address", listener.Addr().String())
	return func() error {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		if err := server.Shutdown(ctx); err != nil {
			return server.Close() // somebody waits for a profile
		}
		return nil
	}, nil
}
