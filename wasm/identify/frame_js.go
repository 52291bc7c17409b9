package main

import "gist/wasm/browser"

// The frame holds the messenger's page, from the server. The library makes it
// when the visitor may be about to open it, or has a conversation or an unread
// message. The two send each other objects with gist: 1 and a type by
// postMessage. While the frame is not ready, the visitor sees the panel's own
// content.

// makeFrame loads the frame, hidden, unless it exists or the launcher is not in
// the page yet.
func (l *library) makeFrame() {
	if l.framed || !l.mounted {
		return
	}
	l.framed = true
	page := l.server + "/messenger?app_id=" + browser.Window.Call("encodeURIComponent", browser.Text(l.app)).Text()
	if l.broken {
		// Another address, so that a wrong page in a cache does not come again.
		page += "&try=" + digits(browser.Now())
	}
	browser.Host.Call("frame", browser.Text(page))
	l.draw()
}

// frameLate marks the frame as late: it does not answer, or holds another page.
// It may still answer later.
func (l *library) frameLate() {
	if l.late {
		return
	}
	if !l.ready { // a frame that was ready could open
		once("warn", "gist: The messenger did not open. Allow "+l.server+" in frame-src, and this page in allowed_origins.")
	}
	l.ready, l.late, l.broken = false, true, true
	l.draw()
	browser.Host.Call("focus", browser.Bool(l.open)) // no script handles Escape in a frame that is gone
}

// dropFrame removes the frame.
func (l *library) dropFrame() {
	browser.Host.Call("frame")
	l.framed, l.ready, l.late, l.asked = false, false, false, false
}

// closeFrame closes the messenger and removes its frame when this browser
// becomes another visitor.
func (l *library) closeFrame() {
	l.say("shutdown")
	l.dropFrame()
	l.show(false) // after dropFrame: the focus is not in the frame, so the launcher won't take it
}

// say sends the frame a message. pairs are names and values beside its type.
func (l *library) say(what string, pairs ...browser.Value) {
	if l.ready {
		browser.Host.Call("tell", browser.Object(append([]browser.Value{browser.Text("gist"), browser.Number(1), browser.Text("type"), browser.Text(what)}, pairs...)...))
	}
}

// sendSession sends the frame the visitor id, the token and the contact.
// Without a token it asks the server first.
func (l *library) sendSession() {
	if l.token == "" {
		l.askSession()
		return
	}
	l.asked = false
	l.say("session",
		browser.Text("app_id"), browser.Text(l.app),
		browser.Text("visitor_id"), browser.Text(l.visitor),
		browser.Text("token"), browser.Text(l.token),
		browser.Text("contact"), l.contact)
}

// askSession asks the server for this browser's token and contact, for the
// frame.
func (l *library) askSession() {
	l.asked = true
	l.hello = true
	l.flush()
}

// navigate opens the messenger at a route.
func (l *library) navigate(route, text string) {
	switch route {
	case "home", "conversations", "newConversation":
		l.route.Drop()
		l.route = browser.Object(browser.Text("route"), browser.Text(route), browser.Text("text"), browser.Text(text)).Keep()
		l.show(true)
		l.sendRoute()
	default:
		once("warn", "gist.navigate(\""+route+"\") is unknown; there are home, conversations and newConversation.")
	}
}

func (l *library) sendRoute() {
	if l.ready && l.route != browser.Undefined {
		l.say("navigate", browser.Text("route"), l.route.Get("route"), browser.Text("text"), l.route.Get("text"))
		l.route.Drop()
		l.route = browser.Undefined
	}
}

// message takes a message of the frame, or an event of the launcher or the
// panel. web/launcher.js has checked that no other window sent it.
func (l *library) message(said browser.Value) {
	if !said.Get("gist").Truthy() {
		return
	}
	switch said.Get("type").Text() {
	case "toggle":
		l.show(!l.open)
	case "again":
		l.dropFrame()
		l.makeFrame()
	case "near": // somebody may be about to open it
		l.makeFrame()
	case "failed":
		l.ready = false
		fallthrough
	case "late":
		l.frameLate()
	case "ready":
		l.ready, l.late = true, false
		l.draw()
		l.sendSession()
		if l.open {
			browser.Host.Call("focus", browser.True)
			l.say("open")
		}
		l.sendRoute()
	case "session":
		l.askSession()
	case "unread":
		l.hearUnread(said.Get("count"))
		l.tell(browser.Undefined, said.Get("count"))
	case "close":
		l.show(false)
	case "email": // the visitor has left an email
		email := said.Get("email")
		l.enqueue(browser.Object(browser.Text("left"), browser.New("Array")), emailText(email.Text()))
		browser.Emit("email:captured", browser.Object(browser.Text("email"), email))
		l.flush()
	case "event":
		browser.Emit(said.Get("name").Text(), said.Get("detail"))
	}
}
