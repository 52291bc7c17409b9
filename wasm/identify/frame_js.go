package main

import "gist/wasm/browser"

// The frame is the messenger's page, from the server. It is made when somebody
// is about to open it, or when there is something for it to watch, and the two
// speak by postMessage: objects with gist: 1 and a type. What the visitor sees
// until it is ready, and when it is not, is the panel's own.

// makeFrame has the frame load, hidden, unless it is there or there is no
// place for it yet.
func (l *library) makeFrame() {
	if l.framed || !l.mounted {
		return
	}
	l.framed = true
	page := l.server + "/messenger?app_id=" + browser.Window.Call("encodeURIComponent", browser.Text(l.app)).Text()
	if l.broken {
		// Another address, so that nothing wrong that was kept under the last
		// one comes again.
		page += "&try=" + digits(browser.Now())
	}
	browser.Host.Call("frame", browser.Text(page))
	l.draw()
}

// frameLate says that the frame does not answer, or holds something else. It may
// still come, or come back.
func (l *library) frameLate() {
	if l.late {
		return
	}
	if !l.ready { // else it could open
		once("warn", "gist: The messenger did not open. Allow "+l.server+" in frame-src, and this page in allowed_origins.")
	}
	l.ready, l.late, l.broken = false, true, true
	l.draw()
	browser.Host.Call("focus", browser.Bool(l.open)) // nobody hears Escape in a frame that is gone
}

// dropFrame takes the frame away.
func (l *library) dropFrame() {
	browser.Host.Call("frame")
	l.framed, l.ready, l.late, l.asked = false, false, false, false
}

// closeFrame ends the frame of a visitor whom this browser has left.
func (l *library) closeFrame() {
	l.say("shutdown")
	l.dropFrame()
	l.show(false) // now the focus is not in it, and the launcher won't take it
}

// say sends the frame a message: pairs are names and values beside its type.
func (l *library) say(what string, pairs ...browser.Value) {
	if l.ready {
		browser.Host.Call("tell", browser.Object(append([]browser.Value{browser.Text("gist"), browser.Number(1), browser.Text("type"), browser.Text(what)}, pairs...)...))
	}
}

// sendSession tells the frame who this browser is; if that is not known yet the
// server is asked first.
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

// askSession asks the server who this browser is, for the frame.
func (l *library) askSession() {
	l.asked = true
	l.hello = true
	l.flush()
}

// navigate opens the messenger at one of its places.
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

// message takes what the frame says, of which web/launcher.js has seen that
// nobody else says it, and what becomes of the launcher and the panel.
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
	case "email": // a visitor has left it
		email := said.Get("email")
		l.enqueue(browser.Object(browser.Text("left"), browser.New("Array")), emailText(email.Text()))
		browser.Emit("email:captured", browser.Object(browser.Text("email"), email))
		l.flush()
	case "event":
		browser.Emit(said.Get("name").Text(), said.Get("detail"))
	}
}
