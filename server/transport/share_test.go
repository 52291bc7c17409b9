package transport_test

import (
	"log/slog"
	"strings"
	"testing"
	"time"

	"gist/server/redistest"
	"gist/server/transport"
)

// shared makes the limits of one of many servers.
func shared(t *testing.T, r *redistest.Server, log *strings.Builder) *transport.Limits {
	t.Helper()
	limits := transport.NewLimits(r.Options(), slog.New(slog.NewTextHandler(log, nil)))
	t.Cleanup(func() {
		if err := limits.Close(); err != nil {
			t.Error(err)
		}
	})
	return limits
}

func allowed(t *testing.T, l *transport.Limiter, key string, n int) bool {
	t.Helper()
	wait, ok := l.Allow(t.Context(), key, n)
	if ok != (wait == 0) {
		t.Errorf("allowed: %t, with a wait of %s", ok, wait)
	}
	return ok
}

func TestServersShareALimitAndKeepTheirOwnWhileRedisIsAway(t *testing.T) {
	r := redistest.Start(t)
	var log strings.Builder
	one := shared(t, r, &log).NewLimiter("visitor", 6, 3, time.Now)
	two := shared(t, r, &log).NewLimiter("visitor", 6, 3, time.Now)
	if !allowed(t, one, "a", 2) || !allowed(t, two, "a", 1) {
		t.Error("a burst over two servers was refused")
	}
	if allowed(t, one, "a", 1) || allowed(t, two, "a", 1) {
		t.Error("the fourth call was allowed, on one server or the other")
	}
	if wait, _ := two.Allow(t.Context(), "a", 1); wait < time.Second || wait > 11*time.Second {
		t.Errorf("the wait is %s, want 10 s less what has passed", wait)
	}
	if !allowed(t, two, "b", 100) {
		t.Error("another key was refused, or more than a burst can hold")
	}

	r.Stop()
	began := time.Now()
	for range 3 {
		if !allowed(t, one, "a", 1) {
			t.Error("a call was refused because Redis is away")
		}
	}
	if allowed(t, one, "a", 1) {
		t.Error("without Redis there is no limit")
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("without Redis four calls took %s", took)
	}

	r.Run()
	for began := time.Now(); !strings.Contains(log.String(), "Redis is back"); <-time.After(10 * time.Millisecond) {
		if time.Since(began) > 20*time.Second {
			t.Fatal("Redis was not found again")
		}
		allowed(t, one, "c", 1)
	}
	if n := strings.Count(log.String(), "\n"); n != 2 {
		t.Errorf("%d lines tell that Redis went and is back:\n%s", n, log.String())
	}
}
