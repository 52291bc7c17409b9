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

// Subscriber is who a connection turned out to be.
type Subscriber struct {
	Name     string   // End and Cut end all connections of this name
	Channels []string // what it hears
	// Lasts is how long what decided that holds; the connection is then renewed.
	// 0: no end is known.
	Lasts time.Duration
	// Pass is what its right to listen stands on, and is asked of by Sweep; "" is
	// nothing that ends by itself.
	Pass string
	// Group is what else its connections are counted by, a workspace; "" is none.
	Group string
	// Unlimited tells that neither its caller's connections nor its group's have a
	// limit.
	Unlimited bool
}

// ErrRefused is what an Authorize function returns for somebody who is not who
// they claim to be: the connection ends with code 3500, and the client should
// not try again as it is. (Codes below 3500 advise to come back later.)
var ErrRefused = errors.New("live: refused")

// Authorize decides from the data of a client's connect command, and from the
// request that opened the connection, what it may hear. It is asked twice: when
// the connection is made, and again when Cut and End can reach it, so that what
// changed in between is not missed. The request's own context has ended by
// then; ctx is the connection's. The error is ErrRefused, or another one after
// which the client may try again.
type Authorize func(ctx context.Context, r *http.Request, data []byte) (Subscriber, error)

// ErrTooMany is what an Authorize function returns for somebody who connects too
// often: the connection ends with code 3013, and the client tries again later.
var ErrTooMany = errors.New("live: too many connections")

type againKey struct{}

// AskedAgain tells an Authorize function that it is asked for the second time,
// so that it counts a connection once.
func AskedAgain(ctx context.Context) bool { return ctx.Value(againKey{}) != nil }

// gate is what decides about one connection while it is being made. It is
// emptied then, so that an open connection does not hold its request.
type gate struct {
	authorize Authorize
	request   *http.Request
	data      []byte
	channels  []string
	pass      string
	seat      *seat
	open      *atomic.Int64 // connections of its kind
}

type gateKey struct{}

// door is one endpoint.
type door struct {
	config centrifuge.WebsocketConfig
}

// Handler is a WebSocket endpoint that speaks centrifuge's JSON protocol. With
// anyOrigin pages of every origin may connect, which is right where authorize
// asks for a secret that only the right page has; without it only pages of the
// server's own origin may, which is right where a cookie decides. While Redis is
// away, it answers 503; of a caller who holds too many connections, 429.
func (h *Hub) Handler(authorize Authorize, anyOrigin bool) http.Handler {
	d := &door{config: centrifuge.WebsocketConfig{
		// Connections are many and say little: small buffers, stacks that end.
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
		// No other protocol than JSON: its words are longer, and so their number is
		// bounded by their bytes.
		r.URL.RawQuery = ""
		r.Header.Del("Sec-WebSocket-Protocol")
		g := &gate{authorize: authorize, request: r, seat: seat, open: open}
		e.socket(d).ServeHTTP(seated{w, seat}, r.WithContext(context.WithValue(r.Context(), gateKey{}, g)))
		if !seat.hijacked {
			seat.leave()
		}
	})
}

// connecting lets a connection in, or not, and chooses its channels.
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

// connected asks once more what the connection may hear, now that Cut and End
// find it: had its rights ended after connecting asked, nobody would have told
// it.
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

// why is what a client learns of an error.
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
