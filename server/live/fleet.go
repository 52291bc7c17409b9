package live

import (
	"context"
	"hash/maphash"
	"log/slog"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/centrifugal/centrifuge"
	"github.com/redis/rueidis"
)

// A fleet is the additional state of a hub that uses Redis.
//
// News are sent in lanes, one goroutine each: no call waits for Redis, and the
// news of one channel keep their order. While Redis is unavailable there is no
// engine: connections are ended and refused, so that messengers use HTTP, and
// reconnect later.
type fleet struct {
	redis *rueidis.ClientOption
	lanes [8]chan errand
	seed  maphash.Seed
	lost  atomic.Bool // news did not reach the other servers

	mu      sync.RWMutex
	closed  bool
	errands sync.WaitGroup // in the lanes
	closing chan struct{}
	ended   chan struct{}
	ending  sync.WaitGroup // broken engines that are being shut down
}

// errand is one operation to perform on the node, for all servers.
type errand func(*centrifuge.Node) error

// laneLength is the maximum number of waiting errands in a lane.
const laneLength = 1024

// The waits between two attempts to reach Redis double from leastWait to
// mostWait. After settled without a failure, they begin with leastWait again.
const (
	leastWait = 250 * time.Millisecond
	mostWait  = 4 * time.Second
	settled   = 30 * time.Second
)

// Every lookAround, a server notifies the others that it runs. One that was not
// heard for silence is gone.
const (
	lookAround = time.Second
	silence    = 5 * lookAround
)

// NewShared starts a hub that shares news with other servers through Redis. An
// unreachable Redis is logged and tried again: the calls of pages don't need
// it.
func NewShared(log *slog.Logger, redis rueidis.ClientOption) *Hub {
	f := &fleet{redis: &redis, seed: maphash.MakeSeed(), closing: make(chan struct{}), ended: make(chan struct{})}
	h := &Hub{log: log, fleet: f}
	for i := range f.lanes {
		f.lanes[i] = make(chan errand, laneLength)
		go h.run(f.lanes[i])
	}
	first, err := h.begin(f.redis)
	go h.follow(first, err)
	if err == nil {
		h.engine.Store(first)
	}
	return h
}

// send queues an errand about a channel or a subscriber. Errands about the same
// name keep their order. When the lane is full, the engine fails.
func (h *Hub) send(about string, do errand) {
	f := h.fleet
	f.mu.RLock()
	defer f.mu.RUnlock()
	if f.closed {
		return
	}
	f.errands.Add(1)
	select {
	case f.lanes[maphash.String(f.seed, about)%uint64(len(f.lanes))] <- do:
	default:
		f.errands.Done()
		f.lost.Store(true)
		if e := h.engine.Load(); e != nil {
			e.fail("Redis is slower than the news")
		}
	}
}

// run performs the errands of a lane.
func (h *Hub) run(lane chan errand) {
	for do := range lane {
		if e := h.engine.Load(); e == nil {
			h.fleet.lost.Store(true)
		} else if err := do(e.node); err != nil {
			h.fleet.lost.Store(true)
			e.fail(err.Error())
		}
		h.fleet.errands.Done()
	}
}

// follow keeps one engine running at a time, until the hub closes. It logs once
// that Redis went away, and once that it is back.
func (h *Hub) follow(e *engine, err error) {
	f := h.fleet
	defer close(f.ended)
	away := false
	gone := func(why any) {
		if !away {
			h.log.Warn("live: Redis is away; pages ask over HTTP until it is back", "error", why)
		}
		away = true
	}
	for wait := leastWait; ; wait = min(2*wait, mostWait) {
		if err != nil {
			gone(err)
		} else {
			h.engine.Store(e)
			if away {
				h.log.Info("live: Redis is back")
			}
			away = false
			if f.lost.Swap(false) {
				h.catchUp(e)
			}
			began := time.Now()
			if !h.watch(e) {
				return
			}
			h.engine.Store(nil)
			gone(e.why)
			old := e
			f.ending.Go(func() {
				if err := old.abandon(); err != nil {
					h.log.Warn("live: leaving Redis", "error", err)
				}
			})
			if time.Since(began) > settled {
				wait = leastWait
			}
		}
		if !f.pause(wait) {
			return
		}
		e, err = h.begin(f.redis)
	}
}

// pause waits between half of wait and all of it, at random. It returns false
// when the hub closes.
func (f *fleet) pause(wait time.Duration) bool {
	select {
	case <-f.closing:
		return false
	case <-time.After(wait/2 + rand.N(wait/2)):
		return true
	}
}

// catchUp makes the clients of all servers reconnect, because they missed news
// of this server.
func (h *Hub) catchUp(e *engine) {
	err := e.node.Disconnect("", centrifuge.WithDisconnectAllUsers(true), centrifuge.WithCustomDisconnect(centrifuge.DisconnectForceReconnect))
	if err != nil {
		h.fleet.lost.Store(true)
		e.fail(err.Error())
	}
}

// watch waits until an engine breaks; it returns false when the hub closes. A
// server that disappears without a farewell may have stored data without
// sending the news. Then the clients of this server reconnect and catch up.
func (h *Hub) watch(e *engine) bool {
	look := time.NewTicker(lookAround)
	defer look.Stop()
	for {
		select {
		case <-h.fleet.closing:
			return false
		case <-e.broken:
			return true
		case <-look.C:
		}
		if err := e.node.Notify(here, nil, ""); err != nil {
			e.fail(err.Error())
			continue
		}
		e.peers.Range(func(id, heard any) bool {
			if at := heard.(time.Time); !at.IsZero() && time.Since(at) > silence {
				e.peers.Delete(id)
				h.log.Info("live: another server is gone; pages catch up")
				e.cut()
			}
			return true
		})
	}
}

// leave performs the waiting errands until ctx ends, and sends the farewell.
func (h *Hub) leave(ctx context.Context) {
	f := h.fleet
	f.mu.Lock()
	closed := f.closed
	f.closed = true
	f.mu.Unlock()
	if closed {
		return
	}
	said := make(chan struct{})
	go func() {
		f.errands.Wait()
		for _, lane := range f.lanes {
			close(lane)
		}
		close(said)
	}()
	select {
	case <-said:
	case <-ctx.Done():
	}
	close(f.closing)
	<-f.ended
	f.ending.Wait()
	if e := h.engine.Load(); e != nil {
		if err := e.node.Notify(farewell, nil, ""); err != nil {
			h.log.Warn("live: saying farewell", "error", err)
		}
	}
}
