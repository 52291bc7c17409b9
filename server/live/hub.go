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
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/centrifugal/centrifuge"
	"github.com/prometheus/client_golang/prometheus"
)

// Subscriber is who a connection turned out to be.
type Subscriber struct {
	Name     string   // Disconnect ends all connections of this name
	Channels []string // what it hears
}

// ErrRefused is what an Authorize function returns for somebody who is not who
// they claim to be: the connection ends with code 3500, and the client should
// not try again as it is.
var ErrRefused = errors.New("live: refused")

// Authorize decides from the data of a client's connect command, and from the
// request that opened the connection, what it may hear. The error is
// ErrRefused, or another one after which the client may try again.
type Authorize func(ctx context.Context, r *http.Request, data []byte) (Subscriber, error)

// Hub connects publishers with connections.
type Hub struct {
	node *centrifuge.Node
	log  *slog.Logger
}

// The names of channels. They hold ids alone.

// VisitorChannel is what one browser hears.
func VisitorChannel(workspace int64, visitor string) string {
	return "v:" + strconv.FormatInt(workspace, 10) + ":" + visitor
}

// ContactChannel is what all verified browsers of a contact hear.
func ContactChannel(workspace, contact int64) string {
	return "c:" + strconv.FormatInt(workspace, 10) + ":" + strconv.FormatInt(contact, 10)
}

// TeamChannel is what the teammates of a workspace hear.
func TeamChannel(workspace int64) string {
	return "t:" + strconv.FormatInt(workspace, 10)
}

type gate struct {
	authorize Authorize
	request   *http.Request
}

type gateKey struct{}

// New starts a hub in memory.
func New(log *slog.Logger) (*Hub, error) {
	registry := prometheus.NewRegistry()
	node, err := centrifuge.New(centrifuge.Config{
		LogLevel:   centrifuge.LogLevelWarn,
		LogHandler: func(e centrifuge.LogEntry) { log.Warn("live: "+e.Message, "error", e.Error) },
		Metrics:    centrifuge.MetricsConfig{RegistererGatherer: registry},
		// A messenger that does not read is cut off, and catches up later.
		ClientQueueMaxSize: 256 << 10,
	})
	if err != nil {
		return nil, fmt.Errorf("making the live node: %w", err)
	}
	h := &Hub{node: node, log: log}
	node.OnConnecting(h.connecting)
	if err := node.Run(); err != nil {
		return nil, fmt.Errorf("starting the live node: %w", err)
	}
	return h, nil
}

func (h *Hub) connecting(ctx context.Context, e centrifuge.ConnectEvent) (centrifuge.ConnectReply, error) {
	g, ok := ctx.Value(gateKey{}).(gate)
	if !ok {
		return centrifuge.ConnectReply{}, centrifuge.DisconnectServerError
	}
	who, err := g.authorize(ctx, g.request, e.Data)
	if errors.Is(err, ErrRefused) {
		return centrifuge.ConnectReply{}, centrifuge.DisconnectInvalidToken
	}
	if err != nil {
		h.log.Error("live: deciding what a connection may hear", "error", err)
		return centrifuge.ConnectReply{}, centrifuge.DisconnectServerError
	}
	subscriptions := make(map[string]centrifuge.SubscribeOptions, len(who.Channels))
	for _, channel := range who.Channels {
		subscriptions[channel] = centrifuge.SubscribeOptions{}
	}
	return centrifuge.ConnectReply{
		Credentials:   &centrifuge.Credentials{UserID: who.Name},
		Subscriptions: subscriptions,
	}, nil
}

// Handler is a WebSocket endpoint that speaks centrifuge's JSON protocol. With
// anyOrigin pages of every origin may connect, which is right where authorize
// asks for a secret that only the right page has; without it only pages of the
// server's own origin may, which is right where a cookie decides.
func (h *Hub) Handler(authorize Authorize, anyOrigin bool) http.Handler {
	config := centrifuge.WebsocketConfig{
		// Connections are many and say little: small buffers, stacks that end.
		ReadBufferSize:             512,
		UseWriteBufferPool:         true,
		MessageSizeLimit:           4 << 10,
		ProcessCommandsOffReadLoop: true,
		WriteTimeout:               5 * time.Second,
		PingPongConfig:             centrifuge.PingPongConfig{PingInterval: 25 * time.Second, PongTimeout: 10 * time.Second},
	}
	if anyOrigin {
		config.CheckOrigin = func(*http.Request) bool { return true }
	}
	websocket := centrifuge.NewWebsocketHandler(h.node, config)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), gateKey{}, gate{authorize, r})
		websocket.ServeHTTP(w, r.WithContext(ctx))
	})
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
		if _, err := h.node.Publish(channel, data); err != nil {
			h.log.Error("live: publishing", "error", err)
		}
	}
}

// Disconnect ends all connections of a subscriber, who may come back as
// somebody else.
func (h *Hub) Disconnect(name string) {
	if err := h.node.Disconnect(name, centrifuge.WithCustomDisconnect(centrifuge.DisconnectInvalidToken)); err != nil {
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
