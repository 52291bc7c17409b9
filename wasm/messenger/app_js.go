package main

import "gist/wasm/browser"

func main() {
	a := &app{}
	a.start()
	browser.Wait()
}

// app is the state of the messenger in one page.
type app struct {
	session session
	inbox   inbox
	talk    talk
	outbox  outbox
	post    post
	live    live

	heard     heard
	heardKey  string // the storage key of heard
	hearing   bool   // a request for missed messages is in flight
	hearAgain bool

	shown  bool // the panel is open in the host page
	chosen bool // the visitor, or the page, has chosen the view
	focus  bool // the next draw gives the view its focus
}

func (a *app) start() {
	findPage()
	onClick(page.back, a.goHome)
	onClick(page.fresh, func() { a.goTalk(0) })
	onClick(page.begin, func() { a.goTalk(0) })
	onClick(page.again, a.tryAgain)
	a.startHome()
	a.startTalk()
	a.startEmail()
	a.startLive()
	browser.Listen(browser.Window, "message", a.hear)
	browser.Listen(browser.Document, "visibilitychange", func(browser.Value) { a.look() })
	browser.Listen(browser.Window, "online", func(browser.Value) { a.hurry() })
	a.first()
	early := browser.Host.Call("early")
	for i := range early.Len() {
		a.hear(early.At(i))
	}
	a.draw()
}

// first chooses the view before anything is loaded: the list if there was one
// the last time, else a new conversation.
func (a *app) first() {
	if browser.Load(talksKey(browser.Host.Get("app").Text())) == "" {
		a.openTalk(0)
	}
}

// composing reports whether a key belongs to an input method.
func composing(event browser.Value) bool {
	return event.Get("isComposing").Truthy() || event.Get("keyCode").Int() == 229
}

// tell sends the host page a message. pairs are names and values beside its
// type. The message is for any origin: frame-ancestors limits which pages may
// hold the panel, and a panel never outlives its host page. So there is nothing
// to hide, and pages without an origin get messages too.
func (a *app) tell(what string, pairs ...browser.Value) {
	message := browser.Object(append([]browser.Value{browser.Text("gist"), browser.Number(1), browser.Text("type"), browser.Text(what)}, pairs...)...)
	browser.Window.Get("parent").Call("postMessage", message, browser.Text("*"))
}

// emit tells the host page to dispatch an event of a conversation.
func (a *app) emit(name string, id conversationID, m *message) {
	detail := browser.Object(browser.Text("conversationId"), browser.Number(float64(id)))
	if m != nil {
		author := browser.Object(browser.Text("type"), browser.Text("teammate"), browser.Text("name"), browser.Text(m.author))
		if m.mine {
			author = browser.Object(browser.Text("type"), browser.Text("contact"))
		}
		detail.Set("message", browser.Object(
			browser.Text("id"), browser.Number(float64(m.id)), browser.Text("body"), browser.Text(m.body),
			browser.Text("author"), author, browser.Text("created_at"), browser.Number(m.at)))
	}
	a.tell("event", browser.Text("name"), browser.Text(name), browser.Text("detail"), detail)
}

// hear takes a message of the host page. It ignores other windows.
func (a *app) hear(event browser.Value) {
	said := event.Get("data")
	if !said.Get("gist").Truthy() || !event.Get("source").Same(browser.Window.Get("parent")) {
		return
	}
	switch said.Get("type").Text() {
	case "session":
		a.setSession(said)
	case "open":
		a.shown, a.focus = true, true
		a.look()
	case "close":
		a.shown = false
	case "ping":
		a.tell(said.Get("as").Text(), browser.Text("lives"), browser.True)
	case "navigate":
		a.navigate(said.Get("route").Text(), said.Get("text").Text())
	case "shutdown":
		a.endSession()
		a.draw()
	}
}

// navigate shows what the page asks for. home and conversations are one view.
func (a *app) navigate(route, text string) {
	if route != "newConversation" {
		a.goHome()
		return
	}
	a.goTalk(0)
	if text != "" {
		page.box.SetText("value", text)
		a.typed()
	}
}

// look brings the panel up to date and marks messages as read, if the visitor
// can see it.
func (a *app) look() {
	if a.watched() {
		a.hurry()
		a.draw()
		a.read()
	}
}

// watched reports whether the visitor can see the panel.
func (a *app) watched() bool { return a.shown && !browser.Document.Get("hidden").Truthy() }

// tryAgain tries everything again that has failed. The button of the notice
// calls it.
func (a *app) tryAgain() {
	for i := range a.outbox {
		a.outbox[i].failed = false
	}
	a.keepAll()
	a.hurry()
	a.load()
	a.catchUp()
	a.deliver()
	a.draw()
}

// draw draws the page in its present state.
func (a *app) draw() {
	atTalk := a.talk.open
	fresh := atTalk && a.talk.thread.conversation == 0 && len(a.outbox.of(0)) == 0
	hide(page.home, atTalk)
	hide(page.talk, !atTalk)
	hide(page.back, !atTalk)
	hide(page.fresh, !atTalk)
	view := "home"
	if fresh {
		view = "fresh"
	} else if atTalk {
		view = "talk"
	}
	browser.Document.Get("body").Get("dataset").SetText("view", view)
	greeting := "Hi there"
	if a.session.name != "" {
		greeting = "Hi " + firstName(a.session.name)
	}
	write(page.greeting, greeting)
	if atTalk {
		a.drawTalk()
	} else {
		a.drawHome()
	}
	a.drawNotice()
	a.drawFocus()
}

// drawFocus gives the view its focus as soon as the view can take it.
func (a *app) drawFocus() {
	if !a.focus || !a.shown {
		return
	}
	to := page.box
	if !a.talk.open {
		if !a.inbox.loaded && !a.inbox.failed {
			return
		}
		to = a.homeFocus()
	}
	a.focus = false
	to.Call("focus")
}

// drawNotice shows a sentence about what is wrong, and a button to try again.
func (a *app) drawNotice() {
	text, button := "", "Try again"
	switch {
	case a.session.ended:
		text = "You are logged out here. Log in again to see your conversations and to write."
	case a.live.tries > 1 && a.session.unreachable:
		text, button = "You seem to be offline. What is new will show when the connection is back.", "Reconnect"
	case a.talk.thread.conversation == 0 && a.inbox.failed && !a.inbox.loaded:
		text = "Your conversations could not be loaded."
	case a.talk.open && a.talk.failed && !a.talk.thread.loaded:
		text = "The messages could not be loaded."
	}
	hide(page.notice, text == "")
	write(page.noticeText, text)
	write(page.again, button)
}
