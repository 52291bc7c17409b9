package main

import "gist/wasm/browser"

func main() {
	l := &library{}
	browser.Host.Call("ready", browser.Func(l.calls), browser.Func(l.leave))
	browser.Wait()
}

// library is the state of Gist in one page.
type library struct {
	server string // the server's address, without a slash at the end
	app    string // the app id; "" until the first calls
	keys   keys

	queue
	who
	tabs
	chat
}

// calls takes a batch: the page's calls of one turn of its event loop. One
// flush sends them together. The first batch comes when the page has given its
// app id; it may be empty.
func (l *library) calls(batch browser.Value) {
	first := l.app == ""
	if first {
		l.app, l.server = browser.Host.Get("app").Text(), browser.Host.Get("server").Text()
		l.keys = newKeys(l.app)
		l.startWho()
		l.startQueue()
	}
	for i := range batch.Len() {
		l.call(batch.At(i))
	}
	l.flush()
	if first { // this can wait until the page's first calls are sent
		browser.After(0, func() {
			l.startTabs()
			l.startChat()
			browser.Emit("gistReady", browser.Undefined)
		})
	}
}

// leave is called with true when the page goes away, once more after calls that
// it makes while it goes, and before the page gets another app id. It is called
// with false when the page comes back from the back-forward cache.
func (l *library) leave(gone browser.Value) {
	if gone.Truthy() {
		l.leaveQueue()
		l.leaveTabs()
	} else {
		l.openChannel()
		l.dirty = true
		l.flush()
	}
}

// newID returns an id for a call or a visitor: a UUID, version 4.
func newID() string { return browser.Host.Call("uuid").Text() }

// once writes a text to the console, at most once in a page view.
func once(level, text string) {
	browser.Host.Call("once", browser.Text(level), browser.Text(text))
}
