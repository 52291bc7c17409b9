package main

import "gist/wasm/browser"

// loadHeard loads what this tab was told of a contact's messages, or else what
// any tab of this browser was told. Another contact has another history, and
// its present messages are no news. But a visitor that became a contact by
// writing keeps what it has: its history is only what came since.
func (a *app) loadHeard(contact string) {
	key := a.session.keys.ofHeard(contact)
	last := a.heardKey
	if last == key { // storage may have refused to keep it
		return
	}
	a.heardKey = key
	text := hostText("recall", browser.Text(key))
	if text == "" {
		text = browser.Load(key)
	}
	if text == "" && last == a.session.keys.ofHeard("") && a.session.user == "" && a.session.email == "" {
		return
	}
	told := a.heard.told // told before the contact was known
	a.heard = readHeard(text)
	for _, id := range told {
		a.heard.add(id)
	}
}

func (a *app) keepHeard() {
	key := a.heardKey
	if key == "" || !a.heard.known {
		return
	}
	text := a.heard.text()
	browser.Host.Call("remember", browser.Text(key), browser.Text(text))
	// Nothing is stored for a visitor without a conversation.
	if last := readHeard(browser.Load(key)); len(a.inbox.all) > 0 && a.heard.upto >= last.upto {
		browser.Store(key, text)
	}
}

// received tells the host page of a message, once: that a teammate's came, or
// that the visitor's was sent though its answer was lost.
func (a *app) received(id conversationID, m message) {
	if m.mine {
		a.sent(id, m)
		return
	}
	if a.heard.has(m.id) {
		return
	}
	a.heard.add(m.id)
	a.keepHeard()
	a.emit("message:received", id, &m)
}

// hearMissed tells the host page of messages that came without a connection. It
// runs after a list. A list has only the newest message of each conversation,
// so hearMissed asks for the earlier ones that are news. cursor is the newest
// message of the list.
func (a *app) hearMissed(cursor messageID) {
	if !a.heard.known {
		a.heard.settle(cursor)
		a.keepHeard()
		return
	}
	if a.hearing {
		a.hearAgain = true
		return
	}
	var where []conversationID
	for _, c := range a.inbox.all {
		if c.last > a.heard.upto {
			where = append(where, c.id)
		}
	}
	a.hearing, a.hearAgain = true, false
	a.hearIn(where, a.heard.upto, cursor)
}

// hearIn asks for the messages after one, in one conversation after the other.
func (a *app) hearIn(where []conversationID, after, cursor messageID) {
	if len(where) == 0 {
		a.heard.settle(cursor)
		a.heardAll()
		return
	}
	a.ask("messages", func(status int, answer browser.Value) {
		if status != 200 && status != 404 { // the next list tries again
			a.heardAll()
			return
		}
		found, next := answer.Get("messages"), after
		for i := range found.Len() {
			m := readMessage(found.At(i))
			a.received(where[0], m)
			next = max(next, m.id)
		}
		if answer.Get("more").Truthy() && next > after && after > 0 {
			a.hearIn(where, next, cursor)
			return
		}
		a.hearIn(where[1:], a.heard.upto, cursor)
	}, browser.Text("conversation_id"), browser.Number(float64(where[0])), browser.Text("after"), browser.Number(float64(after)))
}

func (a *app) heardAll() {
	a.hearing = false
	a.keepHeard()
	if a.hearAgain {
		a.load()
	}
}
