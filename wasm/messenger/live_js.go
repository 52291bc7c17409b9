package main

import "gist/wasm/browser"

// live is the WebSocket for news from the server. It uses centrifuge's JSON
// protocol: one object a line. {} is a ping, and so is its answer.
type live struct {
	socket                   browser.Value // kept; Undefined when there is none
	onOpen, onMessage, onEnd browser.Value // kept; the handlers of every socket
	tries                    int           // failed tries in a row
	try                      int           // number of the newest try; timers of older ones do nothing
	waiting                  bool          // for the next try
	heardAt                  float64       // when the socket was last heard, in milliseconds
	silence                  float64       // how long it may be silent, in milliseconds
}

const (
	refused = 3500 // the code with which the server ends a connection when it refuses the token

	outdated = 3011 // the code with which it ends a connection that may have fewer rights now

	connectTime = 10000 // how long connecting may take, in milliseconds
	pingGrace   = 10000 // how late a ping may come, in milliseconds
	lookTime    = 5000  // how often the silence is checked, in milliseconds
	stayTime    = 3000  // how long leaving a page may take, in milliseconds

	// The longest wait between two tries, in milliseconds, while the visitor
	// sees the panel and while not. From the second failed try on, each also
	// asks over HTTP: where WebSockets never work, news arrive that way.
	mostWaitSeen   = 10000
	mostWaitUnseen = 60000
)

func (a *app) startLive() {
	// Firefox puts no page with an open connection into its back-forward cache,
	// and checks before pagehide. A page that stays after all (the link was a
	// download, or the visitor was asked) connects again.
	browser.Listen(browser.Window, "beforeunload", func(browser.Value) {
		a.disconnect()
		a.connectIn(stayTime)
	})
	browser.Listen(browser.Window, "pageshow", func(event browser.Value) {
		if event.Get("persisted").Truthy() {
			a.comeBack()
		}
	})
	// Events of a socket that is no longer in use are ignored.
	heard := func(do func(browser.Value)) browser.Value {
		return browser.Func(func(event browser.Value) {
			if event.Get("target").Same(a.live.socket) {
				a.live.heardAt = browser.Now()
				do(event)
			}
		}).Keep()
	}
	a.live.onOpen = heard(func(browser.Value) {
		s := &a.session
		who := browser.Object(browser.Text("app_id"), browser.Text(s.app), browser.Text("visitor_id"), browser.Text(s.visitor), browser.Text("token"), browser.Text(s.token))
		a.say(browser.JSON(browser.Object(browser.Text("id"), browser.Number(1), browser.Text("connect"), browser.Object(browser.Text("data"), who))))
	})
	a.live.onMessage = heard(func(event browser.Value) {
		lines := event.Get("data").Call("split", browser.Text("\n"))
		for i := range lines.Len() {
			a.line(lines.At(i).Text())
		}
	})
	a.live.onEnd = heard(func(event browser.Value) {
		if event.Get("code").Int() == refused {
			a.disconnect()
			a.renew() // and connect with the new session
			return
		}
		a.lost()
		if event.Get("code").Int() == outdated {
			a.load()
		}
	})
}

func (a *app) say(line string) { a.live.socket.Call("send", browser.Text(line)) }

// connect opens a WebSocket and closes an older one.
func (a *app) connect() {
	a.disconnect()
	if a.session.token == "" {
		return
	}
	l := &a.live
	l.socket = browser.New("WebSocket", browser.Text(hostText("liveURL"))).Keep()
	l.socket.Set("onopen", l.onOpen)
	l.socket.Set("onmessage", l.onMessage)
	l.socket.Set("onclose", l.onEnd)
	l.heardAt, l.silence = browser.Now(), connectTime
	a.listen(l.try)
}

// comeBack goes on after the page was in the back-forward cache. Requests from
// before may never be answered, so it asks again.
func (a *app) comeBack() {
	a.dropAsked()
	a.connect() // and catch up
	a.deliver()
}

// dropAsked stops waiting for all answers. An answer that still comes is
// ignored, since it belongs to an earlier epoch.
func (a *app) dropAsked() {
	a.session.epoch++
	a.inbox.loading, a.talk.fetching, a.post = false, false, post{}
	a.hearing, a.hearAgain = false, false
}

// listen checks regularly whether the server is still heard. A connection that
// broke without a notice shows only by its silence.
func (a *app) listen(try int) {
	browser.After(lookTime, func() {
		if try != a.live.try {
			return
		}
		if browser.Now()-a.live.heardAt > a.live.silence {
			a.lost()
			return
		}
		a.listen(try)
	})
}

// disconnect closes the WebSocket and cancels the wait for the next one.
func (a *app) disconnect() {
	l := &a.live
	l.try++
	l.waiting = false
	if l.socket != browser.Undefined {
		socket := l.socket
		l.socket = browser.Undefined
		socket.Call("close")
		socket.Drop()
	}
}

// lost connects again after a wait, which grows with each failed try.
func (a *app) lost() {
	a.disconnect()
	l := &a.live
	l.tries++
	most := mostWaitUnseen
	if a.watched() {
		most = mostWaitSeen
	}
	a.connectIn(backoff(l.tries, browser.Host.Call("dice").Number(), most))
	if l.tries > 1 {
		a.load()
	}
	a.drawNotice()
}

// connectIn connects again after a wait in milliseconds.
func (a *app) connectIn(while int) {
	a.live.waiting = true
	try := a.live.try
	browser.After(while, func() {
		if try == a.live.try {
			a.connect()
		}
	})
}

// hurry connects at once if a try is waiting, or if the connection has been
// silent for too long. A machine that has slept detects the lost connection
// here.
func (a *app) hurry() {
	if a.live.waiting || a.live.socket != browser.Undefined && browser.Now()-a.live.heardAt > a.live.silence {
		a.connect()
	}
}

// line takes one line of the protocol.
func (a *app) line(text string) {
	if text == "{}" {
		a.say(text)
		return
	}
	said := browser.Parse(text)
	if connect := said.Get("connect"); connect.Truthy() {
		a.live.tries = 0
		a.live.silence = pingGrace + 1000*max(connect.Get("ping").Number(), 25)
		a.load() // what happened without a connection
		return
	}
	news := said.Get("push").Get("pub").Get("data")
	switch news.Get("type").Text() {
	case "message":
		a.takeNews(readConversation(news.Get("conversation")), readMessage(news.Get("message")))
	case "conversation":
		a.put(readConversation(news.Get("conversation")))
		a.draw()
	case "deleted":
		a.deleted(conversationID(news.Get("conversation_id").Number()))
	case "read":
		if c := a.find(conversationID(news.Get("conversation_id").Number())); c != nil {
			c.unread = news.Get("unread").Int()
			a.count()
			a.draw()
		}
	case "session":
		a.renew()
	}
}

// takeNews takes a message that has just been written, here or elsewhere.
func (a *app) takeNews(c conversation, m message) {
	if a.inbox.loading {
		a.inbox.again = true // the answer may be older than this
	}
	if a.outbox.has(m.client) {
		a.sent(c.id, m)
	}
	a.put(c)
	if a.talk.open && c.id == a.talk.thread.conversation {
		a.take(m, true)
	} else {
		a.received(c.id, m)
	}
	a.draw()
	a.read()
}
