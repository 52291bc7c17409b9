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
	Listen         string   `help:"Address to listen on." default:"127.0.0.1:8080" env:"GIST_LISTEN"`
	PublicURL      string   `help:"URL by which the world reaches this server, such as https://gist.tacos.com." env:"GIST_PUBLIC_URL" placeholder:"URL"`
	TrustedProxies []string `help:"Networks of proxies whose X-Forwarded-For is believed." env:"GIST_TRUSTED_PROXIES" placeholder:"CIDR,…"`
	Demo           bool     `help:"Serve a demo site with made-up customers, and print how to sign in." env:"GIST_DEMO"`
}

// drainFor is how long requests that have begun may take to end at a stop.
const drainFor = 20 * time.Second

// Run serves until SIGTERM or SIGINT, then ends what has begun and returns.
func (c *serveCmd) Run() (err error) {
	log := slog.New(slog.NewJSONHandler(os.Stderr, nil))
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
	hub, err := live.New(log)
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	hear, endMetrics, err := c.seeing.open(log, db, hub, mux)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, endMetrics()) }()
	teams := team.New(db, time.Now)
	contacts := contact.New(db, time.Now)
	conversations := inbox.New(db, hub, contacts, time.Now)

	var demo *demoSite
	if c.Demo {
		if demo, err = openDemo(ctx, teams, c.Data); err != nil {
			return err
		}
	}
	mux.HandleFunc("GET /healthz", healthz(db))
	widget.Register(mux, widget.Rooms{DB: db, Teams: teams, Contacts: contacts, Inbox: conversations, Hub: hub, Addresses: addresses, Now: time.Now, PublicURL: c.PublicURL})
	api.Register(mux, api.Rooms{DB: db, Teams: teams, Contacts: contacts, Inbox: conversations, Hub: hub, Addresses: addresses, Log: log, Now: time.Now, PublicURL: c.PublicURL})
	if err := site.Register(mux, site.Options{Files: web.Dist, Teams: teams, Demo: demo.site()}); err != nil {
		return err
	}

	listener, err := net.Listen("tcp", c.Listen)
	if err != nil {
		return fmt.Errorf("listening: %w", err)
	}
	server := &http.Server{
		Handler:           transport.Log(log, addresses, mux, hear...),
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
	deadline, cancel := context.WithTimeout(context.Background(), drainFor)
	defer cancel()
	return errors.Join(hub.Close(deadline), server.Shutdown(deadline))
}

// healthz answers 200 once the server can serve and its database answers.
func healthz(db *store.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 5*time.Second)
		defer cancel()
		if err := db.Ping(ctx); err != nil {
			transport.LogAttr(r.Context(), slog.String("error", err.Error()))
			transport.WriteError(w, r, rules.NewError("unavailable", "The database does not answer."))
			return
		}
		transport.WriteJSON(w, r, http.StatusOK, map[string]string{"status": "ok"})
	}
}

// greet says where to go.
func (c *serveCmd) greet(address net.Addr, demo *demoSite) {
	url := strings.TrimRight(c.PublicURL, "/")
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
