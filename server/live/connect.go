package live

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"sync/atomic"
	"time"

	"github.com/centrifugal/centrifuge"
)

// Subscriber is what an Authorize function returns for a connection.
type Subscriber struct {
	Name     string   // End and Cut end all connections of this name
	Channels []string // its subscriptions
	// Lasts is how long the authorization is valid; then the connection is
	// renewed. 0 is without a known end.
	Lasts time.Duration
	// Pass names what the authorization depends on, for Sweep. "" is for an
	// authorization that does not end by itself.
	Pass string
	// Group is a workspace, whose connections are counted together; "" is none.
	Group string
	// Unlimited reports that neither the caller's nor the group's limit
	// applies.
	Unlimited bool
}

// ErrRefused is what an Authorize function returns for wrong credentials. The
// connection ends with code 3500, and the client should not try again with the
// same credentials. (Codes below 3500 advise to reconnect later.)
var ErrRefused = errors.New("live: refused")

// Authorize returns the channels and limits of a connection. data is that of
// the connect command, r the request that opened the connection. It is called
// twice: when the connection is made, and again when Cut and End can reach it,
// so that a change in between is not missed. By then the request's own context
// has ended; ctx is the connection's. The error is ErrRefused, ErrTooMany, or
// another one after which the client may try again.
type Authorize func(ctx context.Context, r *http.Request, data []byte) (Subscriber, error)

// ErrTooMany is what an Authorize function returns for too frequent
// connections. The connection ends with code 3013, and the client tries again
// later.
var ErrTooMany = errors.New("live: too many connections")

type againKey struct{}

// AskedAgain reports whether this is the second call of an Authorize function,
// so that it counts a connection once.
func AskedAgain(ctx context.Context) bool { return ctx.Value(againKey{}) != nil }

// gate holds what authorizes one connection while it is made. It is cleared
// afterwards, so that an open connection does not keep its request in memory.
type gate struct {
	authorize Authorize
	request   *http.Request
	data      []byte
	channels  []string
	pass      string
	seat      *seat
	open      *atomic.Int64 // counts the open connections of its kind
}

type gateKey struct{}

// door is one WebSocket endpoint.
type door struct {
	config centrifuge.WebsocketConfig
}

// Handler returns a WebSocket endpoint with centrifuge's JSON protocol. With
// anyOrigin, pages of every origin may connect: use it where authorize requires
// a secret. Without it, only pages of the server's own origin may: use it where
// authorize relies on a cookie. It answers 503 while Redis is unavailable, and
// 429 to a caller with too many connections.
func (h *Hub) Handler(authorize Authorize, anyOrigin bool) http.Handler {
	d := &door{config: centrifuge.WebsocketConfig{
		// There are many connections with little traffic: small buffers, and
		// commands don't grow the stacks of the read loops.
		ReadBufferSize:             512,
		UseWriteBufferPool:         true,
		MessageSizeLimit:           4 << 10,
		ProcessCommandsOffReadLoop: true,
		WriteTimeout:               5 * time.Second,
		PingPongConfig:             centrifuge.PingPongConfig{PingInterval: 25 * time.Second, PongTimeout: 10 * time.Second},
	}}
	open := &h.count.dashboards
	if anyOrigin {
		d.config.CheckOrigin = func(*http.Request) bool { return true }
		open = &h.count.messengers
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		e := h.engine.Load()
		if e == nil {
			http.Error(w, "News can't be heard now. Ask over HTTP, and try again later.", http.StatusServiceUnavailable)
			return
		}
		seat := h.callers.enter(h.callers.caller(r))
		if seat == nil {
			w.Header().Set("Retry-After", comeBackLate)
			http.Error(w, "Too many connections. Ask over HTTP, and try again later.", http.StatusTooManyRequests)
			return
		}
		// Only JSON is allowed: its commands are longer than those of the
		// binary protocol, so that the limit in bytes bounds their number.
		r.URL.RawQuery = ""
		r.Header.Del("Sec-WebSocket-Protocol")
		g := &gate{authorize: authorize, request: r, seat: seat, open: open}
		e.socket(d).ServeHTTP(seated{w, seat}, r.WithContext(context.WithValue(r.Context(), gateKey{}, g)))
		if !seat.hijacked {
			seat.leave()
		}
	})
}

// connecting accepts or refuses a connection, and sets its channels.
func (h *Hub) connecting(ctx context.Context, e centrifuge.ConnectEvent) (centrifuge.ConnectReply, error) {
	g, ok := ctx.Value(gateKey{}).(*gate)
	if !ok || g.authorize == nil {
		return centrifuge.ConnectReply{}, centrifuge.DisconnectServerError
	}
	who, err := g.authorize(ctx, g.request, e.Data)
	if err == nil && !g.seat.said(who) {
		err = ErrTooMany
	}
	if err != nil {
		*g = gate{}
		return centrifuge.ConnectReply{}, h.why(err)
	}
	g.data, g.channels, g.pass = e.Data, who.Channels, who.Pass
	subscriptions := make(map[string]centrifuge.SubscribeOptions, len(who.Channels))
	for _, channel := range who.Channels {
		subscriptions[channel] = centrifuge.SubscribeOptions{}
	}
	return centrifuge.ConnectReply{
		Credentials:   &centrifuge.Credentials{UserID: who.Name},
		Subscriptions: subscriptions,
	}, nil
}

// connected authorizes the connection again, now that Cut and End can find it.
// They would have missed it if its rights had ended after connecting.
func (h *Hub) connected(e *engine, client *centrifuge.Client) {
	g, ok := client.Context().Value(gateKey{}).(*gate)
	if !ok || g.authorize == nil {
		return
	}
	h.opened(client, g)
	who, err := g.authorize(context.WithValue(client.Context(), againKey{}, true), g.request, g.data)
	switch {
	case h.engine.Load() != e:
		client.Disconnect(centrifuge.DisconnectShutdown)
	case err != nil:
		client.Disconnect(h.why(err))
	case who.Name != client.UserID() || !slices.Equal(who.Channels, g.channels) || who.Pass != g.pass:
		client.Disconnect(centrifuge.DisconnectForceReconnect)
	case who.Lasts > 0:
		timer := time.AfterFunc(who.Lasts, func() { client.Disconnect(centrifuge.DisconnectForceReconnect) })
		context.AfterFunc(client.Context(), func() { timer.Stop() })
	}
	*g = gate{}
}

// why returns the disconnect code for an error.
func (h *Hub) why(err error) centrifuge.Disconnect {
	switch {
	case errors.Is(err, ErrRefused):
		return centrifuge.DisconnectInvalidToken
	case errors.Is(err, ErrTooMany):
		return centrifuge.DisconnectTooManyRequests
	case errors.Is(err, context.Canceled):
		return centrifuge.DisconnectConnectionClosed
	}
	h.log.Error("live: deciding what a connection may hear", "error", err)
	return centrifuge.DisconnectServerError
}
