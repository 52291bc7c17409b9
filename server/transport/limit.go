package transport

import (
	"context"
	"math"
	"net/http"
	"strconv"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"gist/wasm/rules"
)

// Limiter allows each key so many calls a minute and so many at once. Its
// memory is bounded: keys that have been silent until they are whole again are
// forgotten.
type Limiter struct {
	limit  rate.Limit
	burst  int
	now    func() time.Time
	shared *sharedLimit // nil on one server

	mu   sync.Mutex
	keys map[string]*rate.Limiter
}

// mostKeys bounds how many callers are remembered; past it those that are
// whole again are forgotten, and if none is, all are.
const mostKeys = 100_000

// NewLimiter makes a limiter of so many calls a minute for each key, of which
// a burst may come at once. now is the clock.
func NewLimiter(perMinute, burst int, now func() time.Time) *Limiter {
	return &Limiter{limit: rate.Limit(float64(perMinute) / 60), burst: burst, now: now, keys: map[string]*rate.Limiter{}}
}

// Allow takes n calls of a key. When they are too many it takes none and gives
// how long to wait. Of a shared limiter all servers take; while Redis is away,
// each takes of its own.
func (l *Limiter) Allow(ctx context.Context, key string, n int) (wait time.Duration, ok bool) {
	n = min(max(n, 1), l.burst)
	if l.shared != nil {
		if wait, ok, err := l.shared.allow(ctx, key, n); err == nil {
			return wait, ok
		}
	}
	now := l.now()
	l.mu.Lock()
	limiter := l.keys[key]
	if limiter == nil {
		if len(l.keys) >= mostKeys {
			l.forget(now)
		}
		limiter = rate.NewLimiter(l.limit, l.burst)
		l.keys[key] = limiter
	}
	l.mu.Unlock()
	reservation := limiter.ReserveN(now, n)
	if wait := reservation.DelayFrom(now); wait > 0 {
		reservation.CancelAt(now)
		return wait, false
	}
	return 0, true
}

func (l *Limiter) forget(now time.Time) {
	for key, limiter := range l.keys {
		if limiter.TokensAt(now) >= float64(l.burst) {
			delete(l.keys, key)
		}
	}
	if len(l.keys) >= mostKeys {
		clear(l.keys)
	}
}

// Check takes n calls of a key, or sets Retry-After and gives rate_limited.
func (l *Limiter) Check(w http.ResponseWriter, r *http.Request, key string, n int) error {
	wait, ok := l.Allow(r.Context(), key, n)
	if ok {
		return nil
	}
	seconds := strconv.Itoa(int(math.Ceil(wait.Seconds())))
	w.Header().Set("Retry-After", seconds)
	return rules.NewError("rate_limited", "Too many calls; wait "+seconds+" seconds and send again.")
}
