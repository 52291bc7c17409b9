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

// Limiter allows each key a number of calls per minute, and a burst of calls at
// once. Its memory is bounded for any keys that callers invent: it keeps only
// hashes of keys, and drops a key that is unused until its burst is full again.
type Limiter struct {
	limit  rate.Limit
	burst  int
	now    func() time.Time
	shared *sharedLimit // nil on one server

	// A used key moves from older to recent. When the burst time has passed,
	// recent becomes older, and the keys that were in older are dropped: they
	// have been unused for at least the time in which a burst fills up.
	mu            sync.Mutex
	recent, older map[keyHash]*rate.Limiter
	since         time.Time // of the last swap
}

// mostKeys bounds recent. When it is full, the swap happens early.
const mostKeys = 32 << 10

// keyHash is the stored part of a key. The key itself may be of any length, an
// address, or an email.
type keyHash [16]byte

func hashKey(key string) keyHash {
	sum := sha256.Sum256([]byte(key))
	return keyHash(sum[:16])
}

// NewLimiter returns a limiter that allows each key perMinute calls a minute
// and burst calls at once. now is the clock.
func NewLimiter(perMinute, burst int, now func() time.Time) *Limiter {
	return &Limiter{limit: rate.Limit(float64(perMinute) / 60), burst: burst, now: now, recent: map[keyHash]*rate.Limiter{}}
}

// Allow takes n calls of a key, at most the burst. If there are too few left,
// it takes none and returns how long to wait. A shared limiter counts on all
// servers together; while Redis is unavailable, each server counts on its own.
func (l *Limiter) Allow(ctx context.Context, key string, n int) (wait time.Duration, ok bool) {
	return l.take(ctx, hashKey(key), min(max(n, 1), l.burst))
}

// Return gives back one call that Allow took, when the call turned out not to
// count.
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

// find returns the limiter of a key, and swaps recent and older when due.
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

// Check takes n calls of a key. Otherwise it sets Retry-After and returns
// rate_limited.
func (l *Limiter) Check(w http.ResponseWriter, r *http.Request, key string, n int) error {
	wait, ok := l.Allow(r.Context(), key, n)
	if ok {
		return nil
	}
	seconds := strconv.Itoa(int(math.Ceil(wait.Seconds())))
	w.Header().Set("Retry-After", seconds)
	return rules.ErrorOf(rules.TooMany, "rate_limited", "Too many calls; wait "+seconds+" seconds and send again.")
}
