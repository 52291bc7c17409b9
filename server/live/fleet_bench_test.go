package live_test

import (
	"context"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"gist/server/live"
	"gist/server/redistest"
)

// From a publication at one server to its arrival on the wire of another, by
// Redis, 100 a second, while 5,000 connections are open there.
func BenchmarkNewsCrossServers(b *testing.B) {
	r := redistest.Start(b)
	log := slog.New(slog.DiscardHandler)
	from, to := live.NewShared(log, r.Options()), live.NewShared(log, r.Options())
	server := httptest.NewServer(to.Handler((&gate{who: named}).authorize, true))
	b.Cleanup(server.Close)
	b.Cleanup(func() {
		check(b, from.Close(context.Background()))
		check(b, to.Close(context.Background()))
	})
	sockets := make([]socket, 5000)
	for i := range sockets {
		sockets[i] = dial(b, server.URL, fmt.Sprintf(`"v:%d"`, i))
		sockets[i].hears(`"connect"`)
	}
	took := make([]time.Duration, 0, b.N)
	pace := time.NewTicker(10 * time.Millisecond)
	defer pace.Stop()
	b.ResetTimer()
	for i := range b.N {
		<-pace.C
		n, text := i*7919%len(sockets), fmt.Sprintf("news %d.", i)
		began := time.Now()
		from.Publish(text, fmt.Sprintf("v:%d", n))
		sockets[n].hears(text)
		took = append(took, time.Since(began))
	}
	b.StopTimer()
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
}
