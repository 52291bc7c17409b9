package main

import "gist/wasm/browser"

// The frame is the messenger's page, from the server. It is made when somebody
// is about to open it, or when there is something for it to watch, and the two
// speak by postMessage: objects with gist: 1 and a type.

// makeFrame makes the frame, hidden, unless it is there or there is no place
// for it yet.
func (l *library) makeFrame() {
	if l.frame != browser.Undefined || l.root == browser.Undefined {
		return
	}
	l.frame = browser.Document.Call("createElement", browser.Text("iframe")).Keep()
	l.frame.SetText("title", "Messenger")
	l.frame.SetText("src", l.server+"/messenger?app_id="+browser.Window.Call("encodeURIComponent", browser.Text(l.app)).Text())
	l.root.Call("prepend", l.frame)
	l.draw()
}

// closeFrame ends the frame of a visitor whom this browser has left.
func (l *library) closeFrame() {
	l.say("shutdown")
	l.frame.Call("remove")
	l.frame.Drop()
	l.frame, l.ready, l.asked = browser.Undefined, false, false
	l.show(false) // now the focus is not in it, and the launcher won't take it
}

// say sends the frame a message: pairs are names and values beside its type.
func (l *library) say(what string, pairs ...browser.Value) {
	if l.ready {
		message := browser.Object(append([]browser.Value{browser.Text("gist"), browser.Number(1), browser.Text("type"), browser.Text(what)}, pairs...)...)
		l.frame.Get("contentWindow").Call("postMessage", message, browser.Text(l.server))
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

// message takes what the frame says; other windows have no say.
func (l *library) message(event browser.Value) {
	said := event.Get("data")
	if l.frame == browser.Undefined || !said.Get("gist").Truthy() || event.Get("origin").Text() != l.server ||
		!event.Get("source").Same(l.frame.Get("contentWindow")) {
		return
	}
	switch said.Get("type").Text() {
	case "ready":
		l.ready = true
		l.sendSession()
		if l.open {
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
		l.identifyEmail(browser.Object(browser.Text("left"), browser.New("Array")), email.Text())
		browser.Emit("email:captured", browser.Object(browser.Text("email"), email))
		l.flush()
	case "event":
		browser.Emit(said.Get("name").Text(), said.Get("detail"))
	}
}
