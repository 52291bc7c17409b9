package main

import "gist/wasm/browser"

func main() {
	l := &library{}
	browser.Host.Call("ready", browser.Func(l.calls), browser.Func(l.leave))
	browser.Wait()
}

// library is one page's Gist.
type library struct {
	server string // where the loader came from, without a slash at the end
	app    string // the app id; "" until the first calls
	keys   keys

	queue
	who
	tabs
	chat
}

// calls takes a batch of the page's calls, all those of one turn of its event
// loop: one flush sends them together. The first batch, which may be empty,
// comes when the page has said its app id.
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
	if first { // what can wait until the page's first calls are on their way
		browser.After(0, func() {
			l.startTabs()
			l.startChat()
			browser.Emit("gistReady", browser.Undefined)
		})
	}
}

// leave is called when the page goes away, with true, once more after calls
// that it makes while it goes, and with false when it comes back from the
// browser's memory.
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

// newID makes an id for a call or a visitor: a UUID, version 4.
func newID() string { return browser.Host.Call("uuid").Text() }

// once writes to the console, unless this page view has done so already.
func once(level, text string) {
	browser.Host.Call("once", browser.Text(level), browser.Text(text))
}
