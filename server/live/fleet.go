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

// A fleet is what a hub has more where news cross servers through Redis.
//
// News travel in lanes, beside the calls that made them: no call waits for
// Redis, and the news of one channel keep their order. While Redis is away
// there is no engine: connections are ended and refused, so that messengers ask
// over HTTP, and come back when it does.
type fleet struct {
	redis *rueidis.ClientOption
	lanes [8]chan errand
	seed  maphash.Seed
	lost  atomic.Bool // something was said that other servers did not hear

	mu      sync.RWMutex
	closed  bool
	errands sync.WaitGroup // in the lanes
	closing chan struct{}
	ended   chan struct{}
	ending  sync.WaitGroup // engines that broke
}

// errand is one thing to say to all servers.
type errand func(*centrifuge.Node) error

// laneLength bounds the errands that wait in a lane.
const laneLength = 1024

// The waits between two tries to reach Redis, and how long it must stay for the
// first of them to count as the first again.
const (
	leastWait = 250 * time.Millisecond
	mostWait  = 4 * time.Second
	settled   = 30 * time.Second
)

// A server says that it is there once in lookAround, and is gone when it has not
// been heard for silence.
const (
	lookAround = time.Second
	silence    = 5 * lookAround
)

// NewShared starts a hub whose news cross servers through Redis. A Redis that
// can't be reached is logged and tried again: the calls of pages need none.
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

// send puts an errand about a channel, or a subscriber of that name, on its way.
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

// run does the errands of a lane.
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

// follow keeps an engine running, one after the other, until the hub closes.
// One line in the log tells that Redis went, and one that it is back.
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

// pause waits about as long as said; false when the hub closes.
func (f *fleet) pause(wait time.Duration) bool {
	select {
	case <-f.closing:
		return false
	case <-time.After(wait/2 + rand.N(wait/2)):
		return true
	}
}

// catchUp has the connections of all servers come anew: this one has had
// something to say that they did not hear.
func (h *Hub) catchUp(e *engine) {
	err := e.node.Disconnect("", centrifuge.WithDisconnectAllUsers(true), centrifuge.WithCustomDisconnect(centrifuge.DisconnectForceReconnect))
	if err != nil {
		h.fleet.lost.Store(true)
		e.fail(err.Error())
	}
}

// watch waits until an engine breaks; false when the hub closes. When another
// server goes without a farewell, it may have stored what it could not tell any
// more, so that the connections here come anew and catch up.
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

// leave says what is still to be said, and farewell.
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
