package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"gist/server/metrics"
	"gist/server/store"
)

// watch measures the database and logs slow statements. It comes before the rooms
// use the database.
func (a *App) watch() error {
	o := a.options
	logSlow := func(query string, took time.Duration) {
		o.Log.Warn("a statement was slow", "query", strings.Join(strings.Fields(query), " "), "us", took.Microseconds())
	}
	if o.MetricsToken != "" && len(o.MetricsToken) < metrics.ShortestToken {
		return fmt.Errorf("the token of --metrics-token has fewer than %d characters: take a long random one", metrics.ShortestToken)
	}
	if o.MetricsListen != "" || o.MetricsToken != "" {
		a.metrics = metrics.New(metrics.Sources{Store: a.DB.Stats, Live: a.Hub.Stats, Columns: a.Contacts.Filters().Bytes})
		a.DB.Watch(a.metrics.Watcher(o.SlowQuery, logSlow))
	} else if o.SlowQuery > 0 {
		a.DB.Watch(store.Watcher{Slow: o.SlowQuery, SlowQuery: logSlow})
	}
	return nil
}

// serveMetrics serves metrics and profiles on a listener of their own until end is
// called. A profile takes as long as its caller wants, so answers have no timeout.
func (a *App) serveMetrics() (end func() error, err error) {
	log := a.options.Log
	if a.options.MetricsListen == "" {
		return func() error { return nil }, nil
	}
	listener, err := net.Listen("tcp", a.options.MetricsListen)
	if err != nil {
		return nil, fmt.Errorf("listening for metrics: %w", err)
	}
	server := &http.Server{Handler: a.metrics.Handler(), ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 10 * time.Second,
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
			return server.Close() // a profile is running
		}
		return nil
	}, nil
}
