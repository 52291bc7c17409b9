// Package live carries news to open pages: to a visitor's messenger and to a
// team's dashboard. News only arrive early: the database is the truth, and a
// page that was disconnected reads from its cursor.
//
// A connection hears only its own channels: the server chooses them when it
// connects, never the client. The package knows nothing of the domain except
// the names of channels.
package live

import (
	"context"
	"encoding/json"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/centrifugal/centrifuge"
)

// Hub delivers publications to connections. Its methods are safe for concurrent
// use.
type Hub struct {
	engine  atomic.Pointer[engine] // nil while Redis is unavailable
	fleet   *fleet                 // nil without Redis
	log     *slog.Logger
	count   counters
	callers callers
	passes  sync.Map // from *centrifuge.Client to its pass, if it has one
}

// New starts a hub in memory, for a single server.
func New(log *slog.Logger) (*Hub, error) {
	h := &Hub{log: log}
	e, err := h.begin(nil)
	if err != nil {
		return nil, err
	}
	h.engine.Store(e)
	return h, nil
}

// Publish sends a publication to the subscribers of the channels, on every
// server. A failure is logged, or makes clients reconnect: no data is lost,
// since the database is the truth.
func (h *Hub) Publish(publication any, channels ...string) {
	data, err := json.Marshal(publication)
	if err != nil {
		h.log.Error("live: encoding a publication", "error", err)
		return
	}
	for _, channel := range channels {
		h.count.published.Add(1)
		h.do(channel, func(node *centrifuge.Node) error {
			_, err := node.Publish(channel, data)
			return err
		})
	}
}

// Heard reports whether a channel may have subscribers, so that the caller need
// not build unused news. With Redis it is always true: the connections of other
// servers are not known.
func (h *Hub) Heard(channel string) bool {
	return h.fleet != nil || h.engine.Load().node.Hub().NumSubscribers(channel) > 0
}

// End disconnects a subscriber on every server with code 3500: its credentials
// are no longer valid.
func (h *Hub) End(name string) { h.disconnect(name, centrifuge.DisconnectInvalidToken) }

// Cut disconnects a subscriber on every server; its clients reconnect at once.
// Use it when its channels have changed.
func (h *Hub) Cut(name string) { h.disconnect(name, centrifuge.DisconnectForceReconnect) }

// RenewVisitors disconnects a workspace's visitors from this server; their
// clients reconnect at once. Use it when proofs may have ended.
func (h *Hub) RenewVisitors(workspace int64) {
	e := h.engine.Load()
	if e == nil {
		return // there are no connections
	}
	for _, client := range e.node.Hub().Connections() {
		if strings.HasPrefix(client.UserID(), visitorsOf(workspace)) {
			client.Disconnect(centrifuge.DisconnectForceReconnect)
		}
	}
}

func (h *Hub) disconnect(name string, why centrifuge.Disconnect) {
	h.do(name, func(node *centrifuge.Node) error {
		return node.Disconnect(name, centrifuge.WithCustomDisconnect(why))
	})
}

// do performs an errand about a channel or a subscriber: at once in memory, in
// a lane with Redis.
func (h *Hub) do(about string, errand errand) {
	if h.fleet != nil {
		h.send(about, errand)
		return
	}
	if err := errand(h.engine.Load().node); err != nil {
		h.log.Error("live: telling", "error", err)
	}
}

// Close sends the waiting news and ends all connections. Clients reconnect
// after a random delay.
func (h *Hub) Close(ctx context.Context) error {
	if h.fleet != nil {
		h.leave(ctx)
	}
	if e := h.engine.Load(); e != nil {
		return e.end(ctx)
	}
	return nil
}
