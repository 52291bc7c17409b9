// Package live carries news to open pages: to the messenger of a visitor and to
// the dashboard of a team. It only says that there is something new and carries
// it early; the database is the truth, and whoever was away asks from its
// cursor.
//
// It promises that a connection hears its own channels and no others: they are
// chosen by the server when it connects, never by the client. It knows no
// domain word beyond the names of channels.
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

// Hub connects publishers with connections. Its methods may be called from many
// goroutines.
type Hub struct {
	engine  atomic.Pointer[engine] // nil while Redis is away
	fleet   *fleet                 // nil in memory
	log     *slog.Logger
	count   counters
	callers callers
	passes  sync.Map // by *centrifuge.Client, the passes of those that have one
}

// New starts a hub in memory: the news of one server.
func New(log *slog.Logger) (*Hub, error) {
	h := &Hub{log: log}
	e, err := h.begin(nil)
	if err != nil {
		return nil, err
	}
	h.engine.Store(e)
	return h, nil
}

// Publish tells all who hear one of the channels, on every server. What can't be
// told is logged, or found out by who reconnects: nobody loses anything by it,
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

// Heard tells whether somebody may hear a channel now, so that news which
// nobody hears need not be made. Of other servers' connections nobody knows.
func (h *Hub) Heard(channel string) bool {
	return h.fleet != nil || h.engine.Load().node.Hub().NumSubscribers(channel) > 0
}

// End ends all connections of a subscriber on every server, who is refused from
// now on.
func (h *Hub) End(name string) { h.disconnect(name, centrifuge.DisconnectInvalidToken) }

// Cut ends all connections of a subscriber on every server, who should come back
// at once: what they may hear has changed.
func (h *Hub) Cut(name string) { h.disconnect(name, centrifuge.DisconnectForceReconnect) }

// RenewVisitors ends all connections of a workspace's visitors to this server,
// who should come back at once: what they have proven may have ended.
func (h *Hub) RenewVisitors(workspace int64) {
	e := h.engine.Load()
	if e == nil {
		return // there are none
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

// do has the node do something that is about a channel or a subscriber: at
// once in memory, else beside the caller.
func (h *Hub) do(about string, errand errand) {
	if h.fleet != nil {
		h.send(about, errand)
		return
	}
	if err := errand(h.engine.Load().node); err != nil {
		h.log.Error("live: telling", "error", err)
	}
}

// Close says what is still to be said, and ends all connections with the advice
// to come back, which they do after a moment of chance.
func (h *Hub) Close(ctx context.Context) error {
	if h.fleet != nil {
		h.leave(ctx)
	}
	if e := h.engine.Load(); e != nil {
		return e.end(ctx)
	}
	return nil
}
