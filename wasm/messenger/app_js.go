package main

import "gist/wasm/browser"

func main() {
	a := &app{}
	a.drafts = map[string]string{}
	a.start()
	browser.Wait()
}

// app is the messenger of one page.
type app struct {
	session
	inbox
	talk
	live

	shown bool // the panel is open in the host page
	focus bool // the next view that is drawn takes the focus
}

// Elements of the page, found once.
var (
	header, title, back                       browser.Value
	home, list, welcome, skeleton             browser.Value
	talkView, log, composer, box, send        browser.Value
	emailForm, emailBox, emailError, notice   browser.Value
	noticeText, noticeButton, talkHint, older browser.Value
)

func (a *app) start() {
	for _, e := range []struct {
		to *browser.Value
		id string
	}{
		{&header, "header"}, {&title, "title"}, {&back, "back"},
		{&home, "home"}, {&list, "conversations"}, {&welcome, "welcome"}, {&skeleton, "skeleton"},
		{&talkView, "talk"}, {&log, "messages"}, {&composer, "composer"}, {&box, "message"}, {&send, "send"},
		{&emailForm, "email-form"}, {&emailBox, "email"}, {&emailError, "email-error"},
		{&notice, "notice"}, {&noticeText, "notice-text"}, {&noticeButton, "notice-button"},
		{&talkHint, "hint"}, {&older, "older"},
	} {
		*e.to = browser.Document.Call("getElementById", browser.Text(e.id)).Keep()
	}
	click := func(id string, do func()) {
		browser.Listen(browser.Document.Call("getElementById", browser.Text(id)), "click", func(browser.Value) { do() })
	}
	click("back", a.goHome)
	click("new", func() { a.goTalk(0) })
	click("close", func() { a.post("close") })
	click("notice-button", a.retryAll)
	click("older", a.loadOlder)
	click("email-later", a.dismissEmail)
	browser.Listen(list, "click", func(event browser.Value) {
		if item := event.Get("target").Call("closest", browser.Text("button")); item != browser.Null {
			a.goTalk(item.Get("dataset").Get("id").Number())
		}
	})
	a.startTalk()
	a.startEmail()
	a.startLive()
	browser.Listen(browser.Window, "message", a.hear)
	browser.Listen(browser.Document, "keydown", a.key)
	browser.Listen(browser.Document, "visibilitychange", func(browser.Value) {
		a.hurry()
		a.readOpen()
	})
	browser.Listen(browser.Window, "online", func(browser.Value) { a.hurry() })
	a.draw()
	a.post("ready")
}

// key closes the panel with Escape, and goes back with it from a dialogue.
func (a *app) key(event browser.Value) {
	if event.Get("key").Text() == "Escape" && !event.Get("isComposing").Truthy() {
		a.post("close")
	}
}

// post says something to the host page: pairs are names and values beside the
// type.
func (a *app) post(what string, pairs ...browser.Value) {
	message := browser.Object(append([]browser.Value{browser.Text("gist"), browser.Number(1), browser.Text("type"), browser.Text(what)}, pairs...)...)
	// Nothing said here is a secret, and which pages may hold the panel is
	// decided by frame-ancestors: so any origin may hear it.
	browser.Window.Get("parent").Call("postMessage", message, browser.Text("*"))
}

// emit has the host page dispatch an event of a conversation.
func (a *app) emit(name string, conversation float64, m *message) {
	detail := browser.Object(browser.Text("conversationId"), browser.Number(conversation))
	if m != nil {
		author := "teammate"
		if m.mine {
			author = "contact"
		}
		detail.Set("message", browser.Object(
			browser.Text("id"), browser.Number(m.id), browser.Text("body"), browser.Text(m.body),
			browser.Text("author"), browser.Text(author), browser.Text("created_at"), browser.Number(m.at)))
	}
	a.post("event", browser.Text("name"), browser.Text(name), browser.Text("detail"), detail)
}

// hear takes what the host page says; other windows have no say.
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
		a.hurry()
		a.draw()
		a.readOpen()
	case "close":
		a.shown = false
	case "navigate":
		a.navigate(said.Get("route").Text(), said.Get("text").Text())
	case "shutdown":
		a.endSession()
	}
}

func (a *app) navigate(route, text string) {
	a.focus = true
	if route != "newConversation" {
		a.goHome()
		a.chosen = true
		return
	}
	a.goTalk(0)
	if text != "" {
		box.SetText("value", text)
		a.typed()
	}
}

// hide shows or hides an element.
func hide(e browser.Value, hidden bool) { e.Set("hidden", browser.Bool(hidden)) }

// child finds an element inside another one.
func child(of browser.Value, selector string) browser.Value {
	return of.Call("querySelector", browser.Text(selector))
}

// clone makes what stands in a template of the page.
func clone(template string) browser.Value {
	t := browser.Document.Call("getElementById", browser.Text(template))
	return t.Get("content").Get("firstElementChild").Call("cloneNode", browser.True)
}

// host calls one of the small functions of web/messenger.js for its text.
func hostText(name string, args ...browser.Value) string {
	return browser.Host.Call(name, args...).Text()
}
