package remote

import (
	"math/rand/v2"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Live keeps the live channel connected: it connects, answers pings, detects a
// dead connection, and reconnects. Its functions are called one at a time.
type Live struct {
	Connected func() // the channel is connected, for the first time or again: catch up
	Lost      func() // the connection is lost; Live reconnects by itself
	Refused   func() // the server refused the connection; Live is closed
	News      func([]Event)

	socket app.Value
	funcs  []app.Func
	tries  int
	turn   int // the number of the connection: events of an earlier one are ignored
	every  time.Duration
	alive  *time.Timer
	again  *time.Timer
	stands bool
	closed bool
}

// grace is how late a ping may be before the connection counts as dead. It is
// also the timeout for connecting.
const grace = 10 * time.Second

// Open connects, and reconnects until Close.
func (l *Live) Open() {
	l.closed = false
	l.connect()
}

// Close disconnects for good.
func (l *Live) Close() {
	l.closed = true
	l.hangUp()
}

// Hurry reconnects at once if the channel is down, for example when the page
// became visible or the network came back.
func (l *Live) Hurry() {
	if !l.closed && !l.stands {
		l.tries = 0
		l.connect()
	}
}

func (l *Live) connect() {
	l.hangUp()
	l.turn++
	turn := l.turn
	here := app.Window().URL()
	scheme := "ws://"
	if here.Scheme == "https" {
		scheme = "wss://"
	}
	l.socket = app.Window().Get("WebSocket").New(scheme + here.Host + "/dashboard/live")
	l.expect(turn, grace)
	l.on(turn, "onopen", func(app.Value) { l.socket.Call("send", ConnectCommand) })
	l.on(turn, "onclose", func(e app.Value) {
		if Final(e.Get("code").Int()) {
			l.Close()
			l.Refused()
			return
		}
		l.lost(turn)
	})
	l.on(turn, "onmessage", func(e app.Value) { l.receive(turn, e.Get("data").String()) })
}

func (l *Live) on(turn int, event string, do func(app.Value)) {
	f := app.FuncOf(func(_ app.Value, args []app.Value) any {
		if turn == l.turn && !l.closed {
			do(args[0])
		}
		return nil
	})
	l.funcs = append(l.funcs, f)
	l.socket.Set(event, f)
}

func (l *Live) receive(turn int, frame string) {
	r := Read(frame)
	if r.Answer != "" {
		l.socket.Call("send", r.Answer)
	}
	if r.Refused {
		l.Close()
		l.Refused()
		return
	}
	if r.Connected {
		l.stands, l.tries = true, 0
		l.every = r.Ping
		l.Connected()
	}
	l.expect(turn, l.every+grace)
	if len(r.Events) > 0 {
		l.News(r.Events)
	}
}

// expect drops the connection and reconnects if nothing arrives in time.
func (l *Live) expect(turn int, within time.Duration) {
	if l.alive != nil {
		l.alive.Stop()
	}
	l.alive = time.AfterFunc(within, func() {
		if turn == l.turn && !l.closed {
			l.lost(turn)
		}
	})
}

func (l *Live) lost(turn int) {
	if turn != l.turn || l.closed {
		return
	}
	l.hangUp()
	l.Lost()
	wait := Wait(l.tries, rand.Float64())
	l.tries++
	l.again = time.AfterFunc(wait, func() {
		if turn == l.turn && !l.closed {
			l.connect()
		}
	})
}

func (l *Live) hangUp() {
	for _, t := range []*time.Timer{l.alive, l.again} {
		if t != nil {
			t.Stop()
		}
	}
	l.stands = false
	if l.socket == nil {
		return
	}
	for _, event := range []string{"onopen", "onclose", "onmessage"} {
		l.socket.Set(event, nil)
	}
	l.socket.Call("close")
	for _, f := range l.funcs {
		f.Release()
	}
	l.funcs, l.socket = nil, nil
}
