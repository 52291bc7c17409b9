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
	"fmt"
	"log/slog"

	"github.com/centrifugal/centrifuge"
	"github.com/prometheus/client_golang/prometheus"
)

// Hub connects publishers with connections. Its methods may be called from many
// goroutines.
type Hub struct {
	node  *centrifuge.Node
	log   *slog.Logger
	count counters
}

// New starts a hub in memory.
func New(log *slog.Logger) (*Hub, error) {
	registry := prometheus.NewRegistry()
	node, err := centrifuge.New(centrifuge.Config{
		LogLevel:   centrifuge.LogLevelWarn,
		LogHandler: func(e centrifuge.LogEntry) { log.Warn("live: "+e.Message, "error", e.Error) },
		Metrics:    centrifuge.MetricsConfig{RegistererGatherer: registry},
		// The tabs of one browser, or of one teammate.
		UserConnectionLimit: 64,
		// A messenger that does not read is cut off, and catches up later.
		ClientQueueMaxSize: 256 << 10,
	})
	if err != nil {
		return nil, fmt.Errorf("making the live node: %w", err)
	}
	h := &Hub{node: node, log: log}
	node.OnConnecting(h.connecting)
	node.OnConnect(h.connected)
	if err := node.Run(); err != nil {
		return nil, fmt.Errorf("starting the live node: %w", err)
	}
	return h, nil
}

// Publish tells all who hear one of the channels. What can't be told is
// logged: nobody loses anything by it, since the database is the truth.
func (h *Hub) Publish(publication any, channels ...string) {
	data, err := json.Marshal(publication)
	if err != nil {
		h.log.Error("live: encoding a publication", "error", err)
		return
	}
	for _, channel := range channels {
		h.count.published.Add(1)
		if _, err := h.node.Publish(channel, data); err != nil {
			h.log.Error("live: publishing", "error", err)
		}
	}
}

// Heard tells whether somebody hears a channel now, so that news which nobody
// hears need not be made.
func (h *Hub) Heard(channel string) bool { return h.node.Hub().NumSubscribers(channel) > 0 }

// End ends all connections of a subscriber, who is refused from now on.
func (h *Hub) End(name string) { h.disconnect(name, centrifuge.DisconnectInvalidToken) }

// Cut ends all connections of a subscriber, who should come back at once: what
// they may hear has changed.
func (h *Hub) Cut(name string) { h.disconnect(name, centrifuge.DisconnectForceReconnect) }

func (h *Hub) disconnect(name string, why centrifuge.Disconnect) {
	if err := h.node.Disconnect(name, centrifuge.WithCustomDisconnect(why)); err != nil {
		h.log.Error("live: disconnecting", "error", err)
	}
}

// Close ends all connections with the advice to come back later.
func (h *Hub) Close(ctx context.Context) error {
	if err := h.node.Shutdown(ctx); err != nil {
		return fmt.Errorf("ending live connections: %w", err)
	}
	return nil
}
