package main

import "gist/wasm/browser"

// who is the visitor and the contact that the server has for this browser.
type who struct {
	visitor, token string
	contact        browser.Value // kept; Null while it is not known
	contactText    string        // the same as JSON, to detect a change
	met            bool          // the server has answered in this page view
	forgotten      bool          // its last answer had no contact
	unread         int

	// epoch grows when the browser becomes another visitor. Answers to earlier
	// requests say nothing about the new one.
	epoch   int
	settled browser.Value // kept: runs settleKey with a call's key and its result
	over    browser.Value // kept: runs proofOver
}

func (l *library) startWho() {
	l.settled = browser.Func(func(a browser.Value) { l.settleKey(a.At(0).Text(), a.At(1)) }).Keep()
	l.over = browser.Func(func(browser.Value) { l.proofOver() }).Keep()
	l.contact = browser.Null
	l.visitor, l.token = browser.Load(l.keys.visitor), browser.Load(l.keys.token)
	if l.visitor == "" {
		l.visitor = newID()
		browser.Store(l.keys.visitor, l.visitor)
	}
	browser.Host.SetText("visitor", l.visitor)
	browser.Window.Set("gistUnreadCount", browser.Number(0))
}

// storeWho stores this browser's visitor for all tabs. The token goes first, so
// that a tab finds it when it sees a new id.
func (l *library) storeWho() {
	if l.token == "" {
		browser.Remove(l.keys.token)
	} else {
		browser.Store(l.keys.token, l.token)
	}
	browser.Store(l.keys.visitor, l.visitor)
	browser.Host.SetText("visitor", l.visitor)
}

// readWho reads this browser's visitor again, since other tabs may have changed
// it. If a page has emptied the storage, it writes back what this tab has.
func (l *library) readWho() {
	id := browser.Load(l.keys.visitor)
	if id == "" {
		browser.Host.Call("restore")
		l.storeWho()
		return
	}
	if id != l.visitor {
		l.becomeOther()
		l.visitor = id
		browser.Host.SetText("visitor", id)
	}
	l.token = browser.Load(l.keys.token)
}

// becomeOther clears all state of the last visitor.
func (l *library) becomeOther() {
	l.epoch++
	browser.Host.Call("proof", browser.Undefined, browser.True)
	l.setContact(browser.Null)
	l.setUnread(0)
	l.closeFrame()
}

// takeWho takes the visitor and the contact from an answer of the server.
func (l *library) takeWho(answer browser.Value) {
	visitor, contact := answer.Get("visitor"), answer.Get("contact")
	l.met, l.forgotten = true, !contact.Truthy()
	changed := l.setContact(contact)
	if token := visitor.Get("token").Text(); token != "" {
		l.visitor, l.token = visitor.Get("id").Text(), token
		l.storeWho()
		changed = true
	}
	if changed || l.asked {
		l.sendSession()
	}
	if !l.heard { // else the answer may be older
		l.setUnread(answer.Get("unread").Int())
	}
	if l.unread > 0 || answer.Get("conversations").Truthy() {
		idle(l.makeFrame)
	}
	if answer.Get("hidden").Truthy() {
		once("info", "gist: Earlier history shows only when calls are signed. Add user_hash to gist.identify: "+l.server+"/docs/verification")
	}
}

// proofOver runs when this browser's proof has ended by its time. It asks the
// server for the present state. Until the answer no call counts as unchanged.
func (l *library) proofOver() {
	l.setContact(browser.Null)
	l.hello = true
	l.flush()
}

// setContact sets the contact and reports whether it has changed.
func (l *library) setContact(contact browser.Value) bool {
	text := ""
	if contact.Truthy() {
		text = jsonText(contact)
	}
	if text == l.contactText {
		return false
	}
	l.contact.Drop()
	l.contact, l.contactText = browser.Null, text
	if text != "" {
		l.contact = contact.Keep()
	}
	return true
}

// shutdown is a log-out: nothing of this person stays in the browser. The calls
// before it go to the server with it, under the old visitor. Then the server
// revokes the old visitor token.
func (l *library) shutdown(call browser.Value) {
	browser.Host.Call("part", browser.Text(l.visitor), browser.Text(l.token), call, l.settled)
	for _, key := range browser.Keys("gist-", l.keys.after) {
		browser.Remove(key)
	}
	l.becomeOther()
	l.visitor, l.token = newID(), ""
	l.storeWho()
	if !l.busy {
		browser.Host.Call("parted")
	}
}
