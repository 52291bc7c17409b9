package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"

	"gist/server/app"
	"gist/server/transport"
	"gist/web"
)

type serveCmd struct {
	database
	Listen         string        `help:"Address to listen on." default:"127.0.0.1:8080" env:"GIST_LISTEN"`
	PublicURL      string        `help:"URL by which the world reaches this server, such as https://gist.tacos.com." env:"GIST_PUBLIC_URL" placeholder:"URL"`
	TrustedProxies []string      `help:"Networks of proxies whose X-Forwarded-For, -Host and -Proto are believed." env:"GIST_TRUSTED_PROXIES" placeholder:"CIDR,…"`
	Redis          string        `help:"redis://[USER:PASSWORD@]HOST:PORT[/NUMBER] (rediss:// with TLS), which the servers of one database share; one server needs none." env:"GIST_REDIS" placeholder:"URL"`
	FilterMemory   int64         `help:"Megabytes that filters of contacts may hold in memory; what does not fit is read from the database." default:"256" env:"GIST_FILTER_MEMORY" placeholder:"MB"`
	MetricsListen  string        `help:"Address of a listener of its own for /metrics and /debug/pprof/, such as 127.0.0.1:9090; off unless given." env:"GIST_METRICS_LISTEN" placeholder:"ADDRESS"`
	MetricsToken   string        `help:"Serve them on the main listener too, to who sends Authorization: Bearer TOKEN (16 characters or more)." env:"GIST_METRICS_TOKEN" placeholder:"TOKEN"`
	SlowQuery      time.Duration `help:"Log the text of statements that take longer; 0 logs none." default:"1s" env:"GIST_SLOW_QUERY"`
	Drain          time.Duration `help:"How long to go on serving after SIGTERM while /healthz answers 503, so that a balancer sends calls elsewhere first." default:"0s" env:"GIST_DRAIN"`
	Demo           bool          `help:"Serve a demo site with made-up customers, and print how to sign in." env:"GIST_DEMO"`
}

// Run serves until SIGTERM or SIGINT, then ends what has begun and returns. A
// second signal ends it at once.
func (c *serveCmd) Run() (err error) {
	lines := transport.NewLines(os.Stderr)
	defer lines.Flush()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)

	a, err := app.Open(ctx, app.Options{
		DatabaseURL: c.url(), Log: slog.New(slog.NewJSONHandler(lines, nil)), Files: web.Dist,
		PublicURL: c.PublicURL, TrustedProxies: c.TrustedProxies, Redis: c.Redis, FilterMemory: cmp.Or(c.FilterMemory<<20, -1),
		MetricsListen: c.MetricsListen, MetricsToken: c.MetricsToken, SlowQuery: c.SlowQuery,
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.Close()) }()
	var demo *app.Demo
	if c.Demo {
		if demo, err = a.OpenDemo(ctx, c.Data); err != nil {
			return err
		}
	}
	return a.Serve(ctx, c.Listen, c.Drain, func(address net.Addr) { greet(cmp.Or(a.PublicURL(), "http://"+address.String()), demo) })
}

// greet says where to go.
func greet(url string, demo *app.Demo) {
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
