package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"gist/server/team"
	"gist/server/transport"
	"gist/wasm/rules"
)

// At a stop, requests that have begun get drainFor to end, then live connections
// get leaveFor.
const (
	drainFor = 20 * time.Second
	leaveFor = 5 * time.Second
)

// Serve listens on the address, calls ready with what it listens on, and serves
// until ctx is done. Then /healthz answers 503 for as long as drain, while
// everything else goes on; after that no call is accepted, and Serve waits for
// those that have begun. Close comes after it.
func (a *App) Serve(ctx context.Context, address string, drain time.Duration, ready func(net.Addr)) (err error) {
	log := a.options.Log
	handler, err := a.Handler()
	if err != nil {
		return err
	}
	endMetrics, err := a.serveMetrics()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, endMetrics()) }()
	if err := a.logModes(ctx); err != nil {
		return err
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("listening: %w", err)
	}
	defer a.writeCounts()
	defer a.work(context.WithoutCancel(ctx))()
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	ready(listener.Addr())
	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	select {
	case err := <-served:
		return fmt.Errorf("serving: %w", err)
	case <-ctx.Done():
	}
	a.stopping.Store(true)
	log.Info("stopping")
	<-time.After(drain)
	return errors.Join(finish(server, log), a.leave())
}

// work starts what a server does besides answering. The function that it returns
// stops it and waits for its end.
func (a *App) work(ctx context.Context) (end func()) {
	log := a.options.Log
	ctx, stop := context.WithCancel(ctx)
	var working sync.WaitGroup
	for _, do := range []func(){
		func() { a.Teams.CountCalls(ctx, log) },
		func() { a.Contacts.Filters().Follow(ctx, log) },
		func() { a.Contacts.Settle(ctx, log) },
		func() { a.Inbox.Watch(ctx, a.Teams, log) },
		func() { a.EndListeners(ctx) },
	} {
		working.Go(do)
	}
	return func() { stop(); working.Wait() }
}

// logModes logs the workspaces in which a browser may say who it is without
// proof.
func (a *App) logModes(ctx context.Context) error {
	named, count, err := a.Teams.CountByMode(ctx)
	if err != nil {
		return err
	}
	const optional = "unsigned calls are stored as claims, which show no earlier history; require signatures once all pages sign (docs/verification.md); gist verify --report tells how many do"
	for _, mode := range []struct {
		team.Mode
		is, means string
	}{
		{team.ModeOff, "off", "every call is believed: anybody is anybody"},
		{team.Unchosen, "optional, the default, which nobody has chosen", optional},
		{team.ModeOptional, "optional", optional},
	} {
		if n := count[mode.Mode]; n > 0 {
			a.options.Log.Info("identity_verification is "+mode.is, "means", mode.means, "workspaces", n, "app_ids", strings.Join(named[mode.Mode], ","))
		}
	}
	return nil
}

// writeCounts writes the counts of the last seconds. They are for a report, so a
// failure is logged and stops nothing.
func (a *App) writeCounts() {
	ctx, cancel := context.WithTimeout(context.Background(), leaveFor)
	defer cancel()
	if err := a.Teams.WriteCounts(ctx); err != nil {
		a.options.Log.Warn("the last counts of calls are lost", "error", err)
	}
}

// finish accepts no more calls, and waits for those that have begun. Live
// connections go on and hear the news of these calls. A call that does not end in
// time was never answered, so its sender repeats it.
func finish(server *http.Server, log *slog.Logger) error {
	ctx, cancel := context.WithTimeout(context.Background(), drainFor)
	defer cancel()
	err := server.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		log.Warn("calls that did not end are cut off", "after", drainFor.String())
		return server.Close()
	}
	return err
}

// healthz answers 200 while the server serves and its database answers, else 503,
// so that a balancer sends calls elsewhere. It does not ask Redis, without which
// a server still stores everything.
func (a *App) healthz(w http.ResponseWriter, r *http.Request) {
	if a.stopping.Load() {
		transport.WriteError(w, r, rules.ErrorOf(rules.Unavailable, "unavailable", "This server is about to stop."))
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), 5*time.Second)
	defer cancel()
	if err := a.DB.Ping(ctx); err != nil {
		transport.LogAttr(r.Context(), slog.String("error", err.Error()))
		transport.WriteError(w, r, rules.ErrorOf(rules.Unavailable, "unavailable", "The database does not answer."))
		return
	}
	transport.WriteJSON(w, r, http.StatusOK, map[string]string{"status": "ok"})
}
