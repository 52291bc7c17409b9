// Package app opens the rooms of a server and wires them to each other, once for
// gist serve, for each command and for tests.
package app

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"

	"gist/server/api"
	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/live"
	"gist/server/metrics"
	"gist/server/site"
	"gist/server/store"
	"gist/server/team"
	"gist/server/transport"
	"gist/server/widget"
)

// Options say what a server is opened with. The zero value of each but the
// database is the default of gist serve.
type Options struct {
	// DB is an open database, which Close leaves open; nil opens DatabaseURL.
	DB          *store.DB
	DatabaseURL string

	Now func() time.Time // the server's clock; nil is time.Now
	Log *slog.Logger     // nil discards

	PublicURL      string   // URL by which the world reaches the server
	TrustedProxies []string // networks whose forwarding headers are believed, such as 10.0.0.0/8
	Redis          string   // URL of the Redis that servers share; "" keeps news and limits in this process
	FilterMemory   int64    // bytes that filters may take; 0 is contact.FilterMemory, less than 0 is none

	Files fs.FS // pages, scripts and docs as web/build leaves them; nil serves none

	MetricsListen string        // address of a listener for metrics and profiles
	MetricsToken  string        // serves them beside everything else, to callers with this token
	SlowQuery     time.Duration // statements that take longer are logged; 0 logs none
}

// App is an open server. It serves nothing until Serve is called; commands use
// its rooms alone.
type App struct {
	DB       *store.DB
	Teams    *team.Service
	Contacts *contact.Service
	Inbox    *inbox.Service
	Hub      *live.Hub

	options   Options
	addresses transport.Addresses
	limits    *transport.Limits
	metrics   *metrics.Metrics // nil where nobody looks
	demo      *Demo
	stopping  atomic.Bool // /healthz says so
	left      atomic.Bool // live connections have been ended
}

// Open opens the database and the rooms. Close ends them.
func Open(ctx context.Context, o Options) (_ *App, err error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	a := &App{DB: o.DB}
	if a.addresses, err = transport.ParseTrusted(o.TrustedProxies); err != nil {
		return nil, err
	}
	if o.PublicURL, err = transport.ParsePublicURL(o.PublicURL); err != nil {
		return nil, err
	}
	a.options = o
	if a.DB == nil {
		if a.DB, err = store.Open(ctx, o.DatabaseURL, o.Log); err != nil {
			return nil, err
		}
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, a.Close())
		}
	}()
	if err := a.share(); err != nil {
		return nil, err
	}
	a.Hub.CountBy(a.addresses.Network)
	a.Contacts = contact.New(a.DB, o.Now)
	a.Contacts.LimitFilters(cmp.Or(o.FilterMemory, contact.FilterMemory))
	if err := a.watch(); err != nil {
		return nil, err
	}
	a.Teams = team.New(a.DB, o.Now)
	a.Inbox = inbox.New(a.DB, a.Hub, a.Contacts, o.Now)
	return a, nil
}

// share opens what the servers of one database share: news and rate limits.
func (a *App) share() (err error) {
	if a.options.Redis == "" {
		a.Hub, err = live.New(a.options.Log)
		return err
	}
	options, err := transport.ParseRedis(a.options.Redis)
	if err != nil {
		return fmt.Errorf("--redis: %w", err)
	}
	if a.limits, err = transport.NewLimits(options, a.options.Log); err != nil {
		return err
	}
	a.Hub = live.NewShared(a.options.Log, options)
	return nil
}

// PublicURL returns the origin by which the world reaches the server, "" where it
// was not given.
func (a *App) PublicURL() string { return a.options.PublicURL }

// Handler returns everything that a server answers.
func (a *App) Handler() (http.Handler, error) {
	o := a.options
	mux := http.NewServeMux()
	widget.Register(mux, widget.Rooms{DB: a.DB, Teams: a.Teams, Contacts: a.Contacts, Inbox: a.Inbox, Hub: a.Hub,
		Addresses: a.addresses, Limits: a.limits, Now: o.Now, PublicURL: o.PublicURL})
	api.Register(mux, a.api())
	if o.Files != nil {
		if err := site.Register(mux, site.Options{Files: o.Files, Teams: a.Teams, Demo: a.demo.site(), Addresses: a.addresses, PublicURL: o.PublicURL}); err != nil {
			return nil, err
		}
	}
	mux.HandleFunc("GET /healthz", a.healthz)
	var hear []func(transport.Answered)
	if a.metrics != nil {
		hear = append(hear, a.metrics.Request)
		if o.MetricsToken != "" {
			a.metrics.Register(mux, o.MetricsToken)
		}
	}
	return transport.Log(o.Log, a.addresses, transport.Strict(a.addresses, o.PublicURL, mux), hear...), nil
}

func (a *App) api() api.Rooms {
	o := a.options
	return api.Rooms{DB: a.DB, Teams: a.Teams, Contacts: a.Contacts, Inbox: a.Inbox, Hub: a.Hub,
		Addresses: a.addresses, Limits: a.limits, Log: o.Log, Now: o.Now, PublicURL: o.PublicURL}
}

// EndListeners ends the live connections of sign-ins that have ended, until ctx is
// done. Serve does so, too.
func (a *App) EndListeners(ctx context.Context) { a.api().EndListeners(ctx) }

// Close ends live connections, which come back elsewhere, and closes what Open
// has opened.
func (a *App) Close() (err error) {
	if a.Hub != nil {
		err = a.leave()
	}
	a.limits.Close()
	if a.options.DB == nil {
		err = errors.Join(err, a.DB.Close())
	}
	return err
}

// leave ends live connections within leaveFor, once. It gives up those that do not
// end in time.
func (a *App) leave() error {
	if a.left.Swap(true) {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), leaveFor)
	defer cancel()
	if err := a.Hub.Close(ctx); !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return nil
}
