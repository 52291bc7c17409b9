package main

import "gist/wasm/browser"

// live is the WebSocket by which the server says what is new. It speaks
// centrifuge's JSON protocol: one object a line, {} is a ping and its answer.
type live struct {
	socket                   browser.Value // kept; Undefined when there is none
	onOpen, onMessage, onEnd browser.Value // kept; of every socket
	losses                   int           // tries in a row that did not connect
	timer                    int
	waiting                  bool // for the timer
}

// refused is the code by which the server ends a connection whose session it
// does not take.
const refused = 3500

func (a *app) startLive() {
	// What a socket says that is no more in use is no news.
	heard := func(do func(browser.Value)) browser.Value {
		return browser.Func(func(event browser.Value) {
			if event.Get("target").Same(a.socket) {
				do(event)
			}
		}).Keep()
	}
	a.onOpen = heard(func(browser.Value) {
		data := browser.Object(browser.Text("app_id"), browser.Text(a.app), browser.Text("visitor_id"), browser.Text(a.visitor), browser.Text("token"), browser.Text(a.token))
		command := browser.Object(browser.Text("id"), browser.Number(1), browser.Text("connect"), browser.Object(browser.Text("data"), data))
		a.socket.Call("send", browser.Text(browser.JSON(command)))
	})
	a.onMessage = heard(func(event browser.Value) {
		lines := event.Get("data").Call("split", browser.Text("\n"))
		for i := range lines.Len() {
			a.line(lines.At(i).Text())
		}
	})
	a.onEnd = heard(func(event browser.Value) {
		code := event.Get("code").Int()
		a.disconnect()
		if code == refused {
			a.renew()
		}
		a.lost()
	})
}

// connect opens the WebSocket, in place of an older one.
func (a *app) connect() {
	a.disconnect()
	if a.token == "" {
		return
	}
	a.socket = browser.New("WebSocket", browser.Text(hostText("liveURL"))).Keep()
	a.socket.Set("onopen", a.onOpen)
	a.socket.Set("onmessage", a.onMessage)
	a.socket.Set("onclose", a.onEnd)
}

// disconnect ends the WebSocket and what waits for the next one.
func (a *app) disconnect() {
	if a.waiting {
		browser.Window.Call("clearTimeout", browser.Number(float64(a.timer)))
		a.waiting = false
	}
	if a.socket != browser.Undefined {
		socket := a.socket
		a.socket = browser.Undefined
		socket.Call("close")
		socket.Drop()
	}
}

// lost connects again after a while, longer each time, and asks over HTTP
// meanwhile: where WebSockets never work, that is how news arrive.
func (a *app) lost() {
	a.losses++
	wait := 500 << min(a.losses, 6)
	wait += int(browser.Host.Call("dice").Number() * float64(wait) / 2)
	a.waiting = true
	a.timer = browser.After(wait, func() {
		a.waiting = false
		a.connect()
	})
	if a.losses > 1 {
		a.load()
	}
	a.drawNotice()
}

// hurry connects at once where a try is waited for.
func (a *app) hurry() {
	if a.waiting {
		a.connect()
	}
}

// line takes one line of the protocol.
func (a *app) line(text string) {
	if text == "{}" {
		a.socket.Call("send", browser.Text("{}"))
		return
	}
	said := browser.Parse(text)
	if said.Get("connect").Truthy() {
		a.losses = 0
		a.load() // whatever happened while nobody listened
		return
	}
	news := said.Get("push").Get("pub").Get("data")
	switch news.Get("type").Text() {
	case "message":
		a.takeMessage(readConversation(news.Get("conversation")), readMessage(news.Get("message")))
	case "conversation":
		a.put(readConversation(news.Get("conversation")))
		a.draw()
	case "read":
		if c := a.find(news.Get("conversation_id").Number()); c != nil {
			c.unread = news.Get("unread").Int()
			a.count()
			a.draw()
		}
	case "session":
		a.renew()
	}
}

// takeMessage takes a message in that has just been written.
func (a *app) takeMessage(c conversation, m message) {
	if a.atTalk && c.id == a.thread.conversation {
		a.take(m, true)
	} else if !m.mine {
		a.emit("message:received", c.id, &m)
	}
	a.put(c)
	a.draw()
	a.readOpen()
}
