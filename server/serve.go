package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"gist/server/api"
	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/live"
	"gist/server/site"
	"gist/server/store"
	"gist/server/team"
	"gist/server/transport"
	"gist/server/widget"
	"gist/wasm/rules"
	"gist/web"
)

type serveCmd struct {
	database
	seeing
	Listen         string        `help:"Address to listen on." default:"127.0.0.1:8080" env:"GIST_LISTEN"`
	PublicURL      string        `help:"URL by which the world reaches this server, such as https://gist.tacos.com." env:"GIST_PUBLIC_URL" placeholder:"URL"`
	TrustedProxies []string      `help:"Networks of proxies whose X-Forwarded-For, -Host and -Proto are believed." env:"GIST_TRUSTED_PROXIES" placeholder:"CIDR,…"`
	Redis          string        `help:"redis://[USER:PASSWORD@]HOST:PORT[/NUMBER] (rediss:// with TLS), which the servers of one database share; one server needs none." env:"GIST_REDIS" placeholder:"URL"`
	FilterMemory   int64         `help:"Megabytes that filters of contacts may hold in memory; what does not fit is read from the database." default:"256" env:"GIST_FILTER_MEMORY" placeholder:"MB"`
	Drain          time.Duration `help:"How long to go on serving after SIGTERM while /healthz answers 503, so that a balancer sends calls elsewhere first." default:"0s" env:"GIST_DRAIN"`
	Demo           bool          `help:"Serve a demo site with made-up customers, and print how to sign in." env:"GIST_DEMO"`
}

// At a stop, requests that have begun may take so long to end, and then live
// connections.
const (
	drainFor = 20 * time.Second
	leaveFor = 5 * time.Second
)

// Run serves until SIGTERM or SIGINT, then ends what has begun and returns.
func (c *serveCmd) Run() (err error) {
	lines := transport.NewLines(os.Stderr)
	defer lines.Flush()
	log := slog.New(slog.NewJSONHandler(lines, nil))
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	db, err := c.database.open(ctx, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	addresses, err := transport.ParseTrusted(c.TrustedProxies)
	if err != nil {
		return err
	}
	if c.PublicURL, err = transport.ParsePublicURL(c.PublicURL); err != nil {
		return err
	}
	hub, limits, err := c.share(log)
	if err != nil {
		return err
	}
	defer limits.Close()
	hub.CountBy(addresses.Network)
	mux := http.NewServeMux()
	contacts := contact.New(db, time.Now)
	contacts.LimitFilters(c.FilterMemory << 20)
	hear, endMetrics, err := c.seeing.open(log, db, hub, contacts.Filters(), mux)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, endMetrics()) }()
	teams := team.New(db, time.Now)
	if c.Demo {
		teams.ServeDemo()
	}
	defer writeCounts(teams, log)
	counting := make(chan struct{})
	go func() {
		defer close(counting)
		teams.CountCalls(ctx, log)
	}()
	defer func() { stop(); <-counting }()
	following := make(chan struct{})
	go func() {
		defer close(following)
		contacts.Filters().Follow(ctx, log)
	}()
	defer func() { stop(); <-following }()
	settling := make(chan struct{})
	go func() {
		defer close(settling)
		contacts.Settle(ctx, log)
	}()
	defer func() { stop(); <-settling }()
	conversations := inbox.New(db, hub, contacts, time.Now)
	watching := make(chan struct{})
	go func() {
		defer close(watching)
		conversations.Watch(ctx, teams, log)
	}()
	defer func() { stop(); <-watching }()
	if err := tellModes(ctx, teams, log); err != nil {
		return err
	}

	var demo *demoSite
	if c.Demo {
		if demo, err = openDemo(ctx, teams, c.Data); err != nil {
			return err
		}
	}
	mux.HandleFunc("GET /healthz", healthz(db, ctx))
	widget.Register(mux, widget.Rooms{DB: db, Teams: teams, Contacts: contacts, Inbox: conversations, Hub: hub, Addresses: addresses, Limits: limits, Now: time.Now, PublicURL: c.PublicURL})
	rooms := api.Rooms{DB: db, Teams: teams, Contacts: contacts, Inbox: conversations, Hub: hub, Addresses: addresses, Limits: limits, Log: log, Now: time.Now, PublicURL: c.PublicURL}
	api.Register(mux, rooms)
	sweeping := make(chan struct{})
	go func() {
		defer close(sweeping)
		rooms.EndListeners(ctx)
	}()
	defer func() { stop(); <-sweeping }()
	if err := site.Register(mux, site.Options{Files: web.Dist, Teams: teams, Demo: demo.site(), Addresses: addresses, PublicURL: c.PublicURL}); err != nil {
		return err
	}

	listener, err := net.Listen("tcp", c.Listen)
	if err != nil {
		return fmt.Errorf("listening: %w", err)
	}
	server := &http.Server{
		Handler:           transport.Log(log, addresses, transport.Strict(addresses, c.PublicURL, mux), hear...),
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	c.greet(listener.Addr(), demo)
	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	select {
	case err := <-served:
		return fmt.Errorf("serving: %w", err)
	case <-ctx.Done():
	}
	stop() // a second signal ends at once
	log.Info("stopping")
	<-time.After(c.Drain) // healthz tells it
	return errors.Join(finish(server, log), leave(hub))
}

// tellModes says in which workspaces a browser may say who it is without proving
// it, as long as there are some.
func tellModes(ctx context.Context, teams *team.Service, log *slog.Logger) error {
	named, count, err := teams.Lax(ctx)
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
			log.Info("identity_verification is "+mode.is, "means", mode.means, "workspaces", n, "app_ids", strings.Join(named[mode.Mode], ","))
		}
	}
	return nil
}

// writeCounts writes what was counted since the last time, once no call comes any
// more. These are numbers for a report: a database that does not take them keeps no
// server from stopping.
func writeCounts(teams *team.Service, log *slog.Logger) {
	ctx, cancel := context.WithTimeout(context.Background(), leaveFor)
	defer cancel()
	if err := teams.WriteCounts(ctx); err != nil {
		log.Warn("the last counts of calls are lost", "error", err)
	}
}

// share opens what servers share: the news of live connections and the limits.
// Without Redis it is this server's alone.
func (c *serveCmd) share(log *slog.Logger) (*live.Hub, *transport.Limits, error) {
	if c.Redis == "" {
		hub, err := live.New(log)
		return hub, nil, err
	}
	options, err := transport.ParseRedis(c.Redis)
	if err != nil {
		return nil, nil, fmt.Errorf("--redis: %w", err)
	}
	limits, err := transport.NewLimits(options, log)
	if err != nil {
		return nil, nil, err
	}
	return live.NewShared(log, options), limits, nil
}

// finish takes no more calls, and waits for those that have begun. Live
// connections go on, and hear what these calls have to tell. A call that does
// not end was never answered: who made it sends it again.
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

// leave ends live connections, which come back elsewhere. One that does not take
// its leave in time is left behind.
func leave(hub *live.Hub) error {
	ctx, cancel := context.WithTimeout(context.Background(), leaveFor)
	defer cancel()
	if err := hub.Close(ctx); !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return nil
}

// healthz answers 200 once the server can serve and its database answers, and
// 503 when it is about to stop: a balancer sends nothing more then. Without
// Redis a server still does all that it must.
func healthz(db *store.DB, serving context.Context) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if serving.Err() != nil {
			transport.WriteError(w, r, rules.ErrorOf(rules.Unavailable, "unavailable", "This server is about to stop."))
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), 5*time.Second)
		defer cancel()
		if err := db.Ping(ctx); err != nil {
			transport.LogAttr(r.Context(), slog.String("error", err.Error()))
			transport.WriteError(w, r, rules.ErrorOf(rules.Unavailable, "unavailable", "The database does not answer."))
			return
		}
		transport.WriteJSON(w, r, http.StatusOK, map[string]string{"status": "ok"})
	}
}

// greet says where to go.
func (c *serveCmd) greet(address net.Addr, demo *demoSite) {
	url := c.PublicURL
	if url == "" {
		url = "http://" + address.String()
	}
	fmt.Printf("\nGist is running.\n\n")
	if demo != nil {
		fmt.Printf("  demo       %s/demo/\n", url)
	}
	fmt.Printf("  dashboard  %s/dashboard/\n", url)
	if demo != nil {
		fmt.Printf("             sign in as %s with the password %s\n", demo.Email, demo.Password)
	}
	fmt.Printf("  health     %s/healthz\n\n", url)
}
