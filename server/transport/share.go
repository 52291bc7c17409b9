package transport

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/go-redis/redis_rate/v10"
	"github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/maintnotifications"
)

// Limits makes the limiters of a server. The zero value and nil make limiters in
// memory; NewLimits makes some that servers share.
type Limits struct {
	client *redis.Client
	rate   *redis_rate.Limiter
	log    *slog.Logger
	away   atomic.Bool
	next   atomic.Int64 // when Redis is asked again while it is away, in unix nanoseconds
}

// A limit is asked for with each call, so Redis is not waited for long; while it
// is away, one call a second asks it.
const (
	redisPatience = time.Second
	redisRetry    = time.Second
)

// NewLimits makes limits that all servers of one Redis share.
func NewLimits(options *redis.Options, log *slog.Logger) *Limits {
	quick := *options
	quick.DialTimeout, quick.ReadTimeout, quick.WriteTimeout, quick.PoolTimeout = redisPatience, redisPatience, redisPatience, redisPatience
	quick.MaxRetries, quick.DialerRetries = -1, 1
	quick.ContextTimeoutEnabled = true
	quick.MaintNotificationsConfig = &maintnotifications.Config{Mode: maintnotifications.ModeDisabled}
	client := redis.NewClient(&quick)
	return &Limits{client: client, rate: redis_rate.NewLimiter(client), log: log}
}

// Close ends the connections.
func (l *Limits) Close() error {
	if l == nil || l.client == nil {
		return nil
	}
	if err := l.client.Close(); err != nil {
		return fmt.Errorf("leaving Redis: %w", err)
	}
	return nil
}

// NewLimiter makes a limiter of so many calls a minute for each key, of which a
// burst may come at once. Limiters of one name are one, on all servers. now is
// the clock of what is kept in memory.
func (l *Limits) NewLimiter(name string, perMinute, burst int, now func() time.Time) *Limiter {
	limiter := NewLimiter(perMinute, burst, now)
	if l != nil && l.client != nil {
		limiter.shared = &sharedLimit{limits: l, name: name, limit: redis_rate.Limit{Rate: perMinute, Burst: burst, Period: time.Minute}}
	}
	return limiter
}

// sharedLimit is a limit that Redis keeps.
type sharedLimit struct {
	limits *Limits
	name   string
	limit  redis_rate.Limit
}

var errAway = errors.New("no Redis for now")

// allow takes n calls of a key; the error says that Redis does not answer.
func (s *sharedLimit) allow(ctx context.Context, key string, n int) (wait time.Duration, ok bool, err error) {
	l := s.limits
	if l.away.Load() {
		now, next := time.Now().UnixNano(), l.next.Load()
		if now < next || !l.next.CompareAndSwap(next, now+int64(redisRetry)) {
			return 0, false, errAway
		}
	}
	// Redis learns no address and no email.
	sum := sha256.Sum256([]byte(key))
	ctx, cancel := context.WithTimeout(ctx, redisPatience)
	defer cancel()
	result, err := l.rate.AllowN(ctx, "gist:"+s.name+":"+hex.EncodeToString(sum[:16]), s.limit, n)
	if err != nil {
		if context.Cause(ctx) == context.Canceled {
			return 0, false, err // the caller went
		}
		l.next.Store(time.Now().Add(redisRetry).UnixNano())
		if !l.away.Swap(true) {
			l.log.Warn("limits: Redis is away; each server keeps its own limits until it is back", "error", err)
		}
		return 0, false, err
	}
	if l.away.Swap(false) {
		l.log.Info("limits: Redis is back")
	}
	if result.Allowed == 0 {
		return max(result.RetryAfter, time.Millisecond), false, nil
	}
	return 0, true, nil
}
