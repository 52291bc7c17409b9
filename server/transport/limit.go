package transport

import (
	"context"
	"crypto/sha256"
	"math"
	"net/http"
	"strconv"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"gist/wasm/rules"
)

// Limiter allows each key so many calls a minute and so many at once. Its
// memory is bounded, whatever keys callers make up: of a key its hash is kept,
// and a key that has been silent until it is whole again is forgotten.
type Limiter struct {
	limit  rate.Limit
	burst  int
	now    func() time.Time
	shared *sharedLimit // nil on one server

	// A key that is asked for moves from the older keys to the recent ones. Who
	// is among the older ones when the two change places has been silent for as
	// long as it takes to be whole.
	mu            sync.Mutex
	recent, older map[keyHash]*rate.Limiter
	since         time.Time // when the two changed places
}

// mostKeys bounds the recent keys. Past it the older ones are forgotten early.
const mostKeys = 32 << 10

// keyHash is what is kept of a key, which may be as long as a caller likes, an
// address, or an email.
type keyHash [16]byte

func hashKey(key string) keyHash {
	sum := sha256.Sum256([]byte(key))
	return keyHash(sum[:16])
}

// NewLimiter makes a limiter of so many calls a minute for each key, of which
// a burst may come at once. now is the clock.
func NewLimiter(perMinute, burst int, now func() time.Time) *Limiter {
	return &Limiter{limit: rate.Limit(float64(perMinute) / 60), burst: burst, now: now, recent: map[keyHash]*rate.Limiter{}}
}

// Allow takes n calls of a key. When they are too many it takes none and gives
// how long to wait. Of a shared limiter all servers take; while Redis is away,
// each takes of its own.
func (l *Limiter) Allow(ctx context.Context, key string, n int) (wait time.Duration, ok bool) {
	return l.take(ctx, hashKey(key), min(max(n, 1), l.burst))
}

// Return gives a key back a call that Allow took of it and that turned out not
// to count.
func (l *Limiter) Return(ctx context.Context, key string) {
	l.take(ctx, hashKey(key), -1)
}

func (l *Limiter) take(ctx context.Context, key keyHash, n int) (wait time.Duration, ok bool) {
	if l.shared != nil {
		if wait, ok, err := l.shared.allow(ctx, key, n); err == nil {
			return wait, ok
		}
	}
	now := l.now()
	reservation := l.find(key, now).ReserveN(now, n)
	if wait := reservation.DelayFrom(now); wait > 0 {
		reservation.CancelAt(now)
		return wait, false
	}
	return 0, true
}

// find gives what a key may still take.
func (l *Limiter) find(key keyHash, now time.Time) *rate.Limiter {
	l.mu.Lock()
	defer l.mu.Unlock()
	if whole := time.Duration(float64(l.burst) / float64(l.limit) * float64(time.Second)); len(l.recent) >= mostKeys || now.Sub(l.since) > whole {
		l.older, l.recent, l.since = l.recent, map[keyHash]*rate.Limiter{}, now
	}
	limiter := l.recent[key]
	if limiter == nil {
		if limiter = l.older[key]; limiter == nil {
			limiter = rate.NewLimiter(l.limit, l.burst)
		}
		l.recent[key] = limiter
	}
	return limiter
}

// Check takes n calls of a key, or sets Retry-After and gives rate_limited.
func (l *Limiter) Check(w http.ResponseWriter, r *http.Request, key string, n int) error {
	wait, ok := l.Allow(r.Context(), key, n)
	if ok {
		return nil
	}
	seconds := strconv.Itoa(int(math.Ceil(wait.Seconds())))
	w.Header().Set("Retry-After", seconds)
	return rules.ErrorOf(rules.TooMany, "rate_limited", "Too many calls; wait "+seconds+" seconds and send again.")
}
