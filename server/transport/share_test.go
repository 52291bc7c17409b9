package transport_test

import (
	"context"
	"log/slog"
	"strconv"
	"strings"
	"testing"
	"time"

	"gist/server/redistest"
	"gist/server/transport"
)

// shared makes the limits of one of many servers.
func shared(t *testing.T, r *redistest.Server, log *strings.Builder) *transport.Limits {
	t.Helper()
	limits, err := transport.NewLimits(r.Options(), slog.New(slog.NewTextHandler(log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(limits.Close)
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
	one := shared(t, r, &log).NewLimiter("visitor", 1, 3, time.Now)
	two := shared(t, r, &log).NewLimiter("visitor", 1, 3, time.Now)
	if !allowed(t, one, "a", 2) || !allowed(t, two, "a", 1) {
		t.Error("a burst over two servers was refused")
	}
	if allowed(t, one, "a", 1) || allowed(t, two, "a", 1) {
		t.Error("the fourth call was allowed, on one server or the other")
	}
	if wait, _ := two.Allow(t.Context(), "a", 1); wait < time.Second || wait > 61*time.Second {
		t.Errorf("the wait is %s, want a minute less what has passed", wait)
	}
	for range 10 {
		if !allowed(t, one, "c", 1) {
			t.Error("a call was refused, though those before were given back")
		}
		two.Return(t.Context(), "c")
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
	if took := time.Since(began); took > 20*time.Second {
		t.Errorf("without Redis four calls took %s", took)
	}

	r.Run()
	found(t, one, &log)
	if n := strings.Count(log.String(), "\n"); n != 2 {
		t.Errorf("%d lines tell that Redis went and is back:\n%s", n, log.String())
	}
}

func TestARedisThatHangsIsWaitedForASecondAndAskedOnceASecond(t *testing.T) {
	r := redistest.Start(t)
	var log strings.Builder
	limiter := shared(t, r, &log).NewLimiter("visitor", 1, 3, time.Now)
	if !allowed(t, limiter, "a", 1) {
		t.Error("the first call was refused")
	}
	r.Hang()
	began := time.Now()
	for range 1000 {
		limiter.Allow(t.Context(), "b", 1)
	}
	if took := time.Since(began); took > 20*time.Second {
		t.Errorf("while Redis hangs, a thousand calls took %s", took)
	}
	if n := strings.Count(log.String(), "Redis is away"); n != 1 {
		t.Errorf("the log tells %d times that Redis is away:\n%s", n, log.String())
	}
	r.GoOn()
	found(t, limiter, &log)
	if !allowed(t, limiter, "d", 3) || allowed(t, limiter, "d", 1) {
		t.Error("after a Redis that hung there is another limit")
	}
}

// found asks until Redis is there again.
func found(t *testing.T, l *transport.Limiter, log *strings.Builder) {
	t.Helper()
	for began := time.Now(); !strings.Contains(log.String(), "Redis is back"); <-time.After(10 * time.Millisecond) {
		if time.Since(began) > time.Minute {
			t.Fatalf("Redis was not found again; the log:\n%s", log.String())
		}
		l.Allow(t.Context(), "found", 1)
	}
}

func TestAServerMayStartBeforeItsRedis(t *testing.T) {
	r := redistest.Start(t)
	r.Stop()
	var log strings.Builder
	limiter := shared(t, r, &log).NewLimiter("visitor", 1, 3, time.Now)
	if !allowed(t, limiter, "a", 3) || allowed(t, limiter, "a", 1) {
		t.Error("without Redis there is another limit")
	}
	r.Run()
	found(t, limiter, &log)
	if !allowed(t, limiter, "a", 3) {
		t.Error("what was counted in memory counts in Redis too")
	}
}

func TestACallerWhoGoesLeavesTheLimitsOfOthersAlone(t *testing.T) {
	r := redistest.Start(t)
	var log strings.Builder
	limiter := shared(t, r, &log).NewLimiter("visitor", 1, 3, time.Now)
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	limiter.Allow(gone, "a", 3)
	if allowed(t, limiter, "a", 1) {
		t.Error("the calls of a caller who went were not counted")
	}
	if log.Len() > 0 {
		t.Errorf("the log says %s", log.String())
	}
}

func TestTheAddressOfARedisIsReadOrRefusedWithoutSayingIt(t *testing.T) {
	for address, want := range map[string]string{
		"redis://localhost":                          "localhost:6379//0",
		"redis://10.0.0.21:6380":                     "10.0.0.21:6380//0",
		"redis://10.0.0.21:6380/":                    "10.0.0.21:6380//0",
		"redis://[::1]:6380/3":                       "[::1]:6380//3",
		"redis://:s3cret@redis.tacos.com/7":          "redis.tacos.com:6379/:s3cret/7",
		"redis://gist:s3cret@h:1/2":                  "h:1/gist:s3cret/2",
		"redis://gist:a%2Fb%40c@h:1":                 "h:1/gist:a/b@c/0",
		"rediss://:s3cret@redis.tacos.com:6380":      "redis.tacos.com:6380/:s3cret/0 TLS redis.tacos.com",
		"unix:///run/s3cret.sock":                    "",
		"http://:s3cret@localhost:6379":              "",
		"localhost:6379":                             "",
		"":                                           "",
		"redis://:s3cret@localhost:port":             "",
		"redis://:s3cret@localhost/one":              "",
		"redis://:s3cret@localhost/-1":               "",
		"redis://:s3cret@localhost/1/2":              "",
		"redis://:s3cret@localhost?addr=other:1":     "",
		"redis://:s3cret@localhost/0?master_set=own": "",
	} {
		options, err := transport.ParseRedis(address)
		if want == "" {
			if err == nil || strings.Contains(err.Error(), "s3cret") || !strings.Contains(err.Error(), "redis://[USER:PASSWORD@]HOST:PORT[/NUMBER]") {
				t.Errorf("%q gave the error %v", address, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%q was refused: %v", address, err)
			continue
		}
		got := options.InitAddress[0] + "/"
		if options.Password != "" {
			got += options.Username + ":" + options.Password
		}
		got += "/" + strconv.Itoa(options.SelectDB)
		if options.TLSConfig != nil {
			got += " TLS " + options.TLSConfig.ServerName
		}
		if got != want {
			t.Errorf("%q was read as %s, want %s", address, got, want)
		}
	}
}
