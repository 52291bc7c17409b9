package transport

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/redis/rueidis"
)

// ParseRedis parses the address of a Redis server:
// redis://[USER:PASSWORD@]HOST:PORT[/NUMBER], or rediss:// with TLS. The error
// does not contain the address, since it may hold a password.
func ParseRedis(address string) (rueidis.ClientOption, error) {
	u, err := url.Parse(address)
	if err == nil && (u.Scheme == "redis" || u.Scheme == "rediss") && u.RawQuery == "" && u.Fragment == "" {
		u.Path = strings.TrimSuffix(u.Path, "/")
		if options, err := rueidis.ParseURL(u.String()); err == nil && options.SelectDB >= 0 {
			return options, nil
		}
	}
	return rueidis.ClientOption{}, errors.New("a Redis is named redis://[USER:PASSWORD@]HOST:PORT[/NUMBER], or rediss:// with TLS")
}

// Limits makes the limiters of a server. The zero value and nil make limiters
// in memory. Limits from NewLimits make limiters that servers share.
type Limits struct {
	client rueidis.Client
	log    *slog.Logger
	away   atomic.Bool
	next   atomic.Int64 // while Redis is away, when to try it again, in unix nanoseconds
}

// Each call checks a limit, so it waits only briefly for Redis. While Redis is
// unavailable, one call a second tries it.
const (
	redisPatience = time.Second
	redisRetry    = time.Second
)

// NewLimits returns limits that all servers of one Redis share. An unreachable
// Redis is logged and tried again.
func NewLimits(options rueidis.ClientOption, log *slog.Logger) (*Limits, error) {
	options.Dialer.Timeout, options.ConnWriteTimeout = redisPatience, redisPatience
	options.ForceSingleClient = true // so also while Redis does not answer yet
	options.DisableCache, options.DisableRetry = true, true
	// The requests' calls are pipelined on one connection. They are short, and
	// so are the buffers.
	options.AlwaysPipelining, options.PipelineMultiplex = true, -1
	options.ReadBufferEachConn, options.WriteBufferEachConn = 32<<10, 32<<10
	client, err := rueidis.NewClient(options)
	if client == nil {
		return nil, fmt.Errorf("making a client of Redis: %w", err)
	}
	l := &Limits{client: client, log: log}
	if err != nil {
		l.lost(err)
	}
	return l, nil
}

// Close closes the connections.
func (l *Limits) Close() {
	if l != nil && l.client != nil {
		l.client.Close()
	}
}

// NewLimiter returns a limiter that allows each key perMinute calls a minute
// and burst calls at once. Limiters of one name share their counts on all
// servers. now is the clock of counts in memory.
func (l *Limits) NewLimiter(name string, perMinute, burst int, now func() time.Time) *Limiter {
	limiter := NewLimiter(perMinute, burst, now)
	if l != nil && l.client != nil {
		interval := strconv.FormatFloat(60/float64(perMinute), 'g', -1, 64)
		limiter.shared = &sharedLimit{limits: l, name: name, interval: interval, burst: strconv.Itoa(burst)}
	}
	return limiter
}

// sharedLimit is a limit in Redis.
type sharedLimit struct {
	limits   *Limits
	name     string
	interval string // between two calls, in seconds
	burst    string
}

// take is the generic cell rate algorithm. A key's value is the time at which
// its burst is full again, in seconds by the clock of Redis; the key expires
// then. The result is how long to wait, in microseconds, or 0 if the calls were
// taken. Seconds count from 2017, so that doubles keep microseconds.
var take = rueidis.NewLuaScript(`
local interval, burst, calls = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call("TIME")
local now = time[1] - 1483228800 + time[2] / 1000000
local whole = math.max(tonumber(redis.call("GET", KEYS[1]) or now), now) + interval * calls
local wait = whole - interval * burst - now
if wait > 0 then
  return math.ceil(wait * 1000000)
end
if whole > now then
  redis.call("SET", KEYS[1], string.format("%.17g", whole), "EX", math.ceil(whole - now))
else
  redis.call("DEL", KEYS[1])
end
return 0
`)

var errAway = errors.New("no Redis for now")

// allow takes n calls of a key, or gives -n back. The error reports that Redis
// does not answer.
func (s *sharedLimit) allow(ctx context.Context, key keyHash, n int) (wait time.Duration, ok bool, err error) {
	l := s.limits
	if l.away.Load() {
		now, next := time.Now().UnixNano(), l.next.Load()
		if now < next || !l.next.CompareAndSwap(next, now+int64(redisRetry)) {
			return 0, false, errAway
		}
	}
	// A caller who disconnects must not end the connection: others wait on it.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), redisPatience)
	defer cancel()
	micros, err := take.Exec(ctx, l.client,
		[]string{"rate:gist:" + s.name + ":" + hex.EncodeToString(key[:])},
		[]string{s.interval, s.burst, strconv.Itoa(n)}).AsInt64()
	if err != nil {
		l.lost(err)
		return 0, false, err
	}
	if l.away.Swap(false) {
		l.log.Info("limits: Redis is back")
	}
	return time.Duration(micros) * time.Microsecond, micros == 0, nil
}

// lost marks Redis as unavailable, and logs it once.
func (l *Limits) lost(err error) {
	l.next.Store(time.Now().Add(redisRetry).UnixNano())
	if !l.away.Swap(true) {
		l.log.Warn("limits: Redis is away; each server keeps its own limits until it is back", "error", err)
	}
}
