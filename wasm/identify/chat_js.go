package main

import "gist/wasm/browser"

// chat is the state of the launcher and of the panel with the messenger's
// frame. web/launcher.js draws both in one shadow root, so that no style leaks
// in or out.
type chat struct {
	mounted            bool // the launcher is in the page
	framed             bool // the frame is in the page
	ready              bool // the frame has said that it is ready
	late               bool // it did not answer in time
	asked              bool // the frame waits for its "session" message
	broken             bool // a frame was late
	open               bool
	hidden, noLauncher bool
	sidebar            bool
	heard              bool          // an unread count came since the last request was sent
	route              browser.Value // kept: where to navigate when the frame is ready
}

// startChat shows the launcher when the page is idle.
func (l *library) startChat() { idle(l.showLauncher) }

// idle runs do when the page is idle.
func idle(do func()) { browser.Host.Call("idle", browser.Once(func(browser.Value) { do() })) }

func (l *library) showLauncher() {
	l.noLauncher = l.noLauncher || settings("hide_default_launcher").Truthy()
	browser.Host.Call("mount", browser.Func(l.message))
	l.mounted = true
	if l.open || l.unread > 0 {
		l.makeFrame()
	}
	l.draw()
	if l.token != "" && !l.met { // there may be something unread
		l.hello = true
		l.flush()
	}
	browser.Emit("gistChatReady", browser.Undefined)
	browser.Emit("onChatReady", browser.Undefined)
}

// settings returns one of the page's gistSettings.
func settings(name string) browser.Value { return browser.Window.Get("gistSettings").Get(name) }

// draw draws the launcher and the panel in their present state.
func (l *library) draw() {
	browser.Host.Call("draw", browser.Bool(l.open), browser.Bool(l.noLauncher || l.hidden), browser.Bool(l.sidebar),
		browser.Bool(l.ready), browser.Bool(l.late), browser.Number(float64(l.unread)))
}

// hearUnread takes the unread count from the frame of this tab or of another
// one.
func (l *library) hearUnread(n browser.Value) {
	l.heard = true
	l.setUnread(n.Int())
}

// setUnread sets the number of messages that this visitor has not read.
func (l *library) setUnread(n int) {
	if n == l.unread {
		return
	}
	l.unread = n
	count := browser.Number(float64(n))
	browser.Window.Set("gistUnreadCount", count)
	for _, name := range [...]string{"on", "onGist"} {
		browser.Emit(name+"UnreadCountChange", browser.Object(browser.Text("unreadCount"), count))
	}
	l.draw()
}

// show opens or closes the messenger.
func (l *library) show(open bool) {
	if open == l.open {
		return
	}
	l.open = open
	if l.late { // try again, now or at the next opening
		l.dropFrame()
	}
	event, what := "messenger:closed", "close"
	if open {
		l.makeFrame()
		event, what = "messenger:opened", "open"
	}
	l.draw()
	// A page that closes the messenger from its own button keeps its focus.
	browser.Host.Call("focus", browser.Bool(open), browser.Bool(open))
	l.say(what)
	browser.Emit(event, browser.Undefined)
}

// command runs a gist.chat call.
func (l *library) command(what, route, text string) {
	switch what {
	case "open":
		l.show(true)
	case "close":
		l.show(false)
	case "show":
		l.hidden = false
	case "hide":
		l.hidden = true
		l.show(false)
	case "showLauncher":
		l.noLauncher = false
	case "hideLauncher":
		l.noLauncher = true
	case "sidebar":
		l.sidebar = true
	case "standard":
		l.sidebar = false
	case "openNewConversation":
		l.navigate("newConversation", "")
	case "navigate":
		l.navigate(route, text)
	default:
		once("warn", "gist.chat(\""+what+"\") does nothing yet.")
	}
	l.draw()
}
