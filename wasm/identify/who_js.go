package main

import "gist/wasm/browser"

// who is whom the server takes this browser for.
type who struct {
	visitor, token string
	contact        browser.Value // kept; Null while it is not known
	contactText    string        // the same as JSON, to see a change
	met            bool          // the server has answered this page view
	forgotten      bool          // its last answer knew no contact
	unread         int

	// epoch grows when the browser becomes another visitor: answers to what
	// was sent before say nothing about the new one.
	epoch int
	// parting ends a shutdown, after the request that is under way.
	parting func()
}

func (l *library) startWho() {
	l.contact = browser.Null
	l.visitor, l.token = browser.Load(l.keys.visitor), browser.Load(l.keys.token)
	if l.visitor == "" {
		l.visitor = newID()
		browser.Store(l.keys.visitor, l.visitor)
	}
	browser.Host.SetText("visitor", l.visitor)
	browser.Window.Set("gistUnreadCount", browser.Number(0))
}

// storeWho tells all tabs who this browser is. The token goes first, so that
// whoever sees a new id finds it.
func (l *library) storeWho() {
	if l.token == "" {
		browser.Remove(l.keys.token)
	} else {
		browser.Store(l.keys.token, l.token)
	}
	browser.Store(l.keys.visitor, l.visitor)
	browser.Host.SetText("visitor", l.visitor)
}

// readWho looks at what other tabs have made of this browser's visitor. A page
// may have emptied the storage: then what this tab knows is put back.
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

// becomeOther forgets all that was the last visitor's.
func (l *library) becomeOther() {
	l.epoch++
	l.setContact(browser.Null)
	l.setUnread(0)
	l.closeFrame()
}

// takeWho takes who the server says that this browser is.
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

// setContact reports whether the contact is another one, or has changed.
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

// shutdown is a log-out: nothing of this person stays in the browser. What was
// said before it goes to the server with it, under the old visitor, whose token
// is then revoked.
func (l *library) shutdown(call browser.Value) {
	last := []browser.Value{browser.Host.Call("pack", browser.Null).Keep()}
	for {
		packed := browser.Host.Call("pack", browser.Null)
		if packed.Len() == 1 {
			break
		}
		last = append(last, packed.Keep())
	}
	visitor, token, before := l.visitor, l.token, l.parting
	for _, key := range browser.Keys("gist-", l.keys.after) {
		browser.Remove(key)
	}
	l.becomeOther()
	l.visitor, l.token = newID(), ""
	l.storeWho()
	call = call.Keep()
	l.parting = func() {
		if before != nil {
			before()
		}
		l.revoke(visitor, token, last, call, 1)
	}
	if !l.busy {
		l.part()
	}
}

// part runs what waits for the end of a request, or of the page.
func (l *library) part() {
	if do := l.parting; do != nil {
		l.parting = nil
		do()
	}
}

// mostRevokes is how often a log-out tries to reach the server, in this page
// view: nothing of it may be stored for the next one.
const mostRevokes = 8

// revoke sends the last words of a visitor, a request after the other, and the
// last one ends its token.
func (l *library) revoke(visitor, token string, last []browser.Value, call browser.Value, try int) {
	packed, what := last[0], "calls"
	if len(last) == 1 {
		what = "shutdown"
	}
	post(what, visitor, token, packed, func(retry int, answer browser.Value) {
		state := "stored"
		if !answer.Truthy() {
			state = "queued"
			if try < mostRevokes {
				browser.After(max(backoff(try, 0), retry*1000), func() { l.revoke(visitor, token, last, call, try+1) })
			}
		}
		for i, key := range keysOf(packed) {
			r := answer.Get("results").At(i)
			if state == "queued" {
				r = result(state, browser.Null)
			}
			l.settleKey(key, r)
		}
		if state == "queued" || what == "shutdown" {
			settle(call, state)
			return
		}
		if now := answer.Get("visitor"); now.Get("token").Truthy() {
			visitor, token = now.Get("id").Text(), now.Get("token").Text()
		}
		l.revoke(visitor, token, last[1:], call, 1)
	})
}
