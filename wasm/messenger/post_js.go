package main

import (
	"gist/wasm/browser"
	"gist/wasm/rules"
)

// post is the state of sending the outbox.
type post struct {
	busy  bool
	tried string // the client id of the message that has failed once
}

// retryAfter is the wait before the one retry that the visitor does not see, in
// milliseconds. A server restarts in less.
const retryAfter = 1000

// submit sends the text in the box.
func (a *app) submit() {
	text := page.box.Get("value").Text()
	if rules.Blank(text) || rules.Excess(text) > 0 || a.locked() {
		return // the box says so already
	}
	body := trimmed(text)
	u := unsent{
		client: browser.Host.Call("uuid").Text(), conversation: a.talk.thread.conversation,
		body: body, at: browser.Now() / 1000,
	}
	// A failed message may be stored though its answer was lost. What is
	// written behind it belongs behind it, not in a conversation of its own.
	a.outbox.again(u.conversation, false)
	a.outbox = append(a.outbox, u)
	if a.session.visitor != "" { // else it is kept when the session comes
		a.keep(&a.outbox[len(a.outbox)-1])
	}
	page.box.SetText("value", "")
	a.typed()
	hide(page.thanks, true)
	a.talk.stuck = true
	a.draw()
	page.box.Call("focus")
	a.deliver()
}

// sendAgain sends the failed messages of the open conversation again.
func (a *app) sendAgain() {
	a.outbox.again(a.talk.thread.conversation, true)
	a.keepAll()
	a.draw()
	page.box.Call("focus")
	a.deliver()
}

// discard removes a message that could not be sent.
func (a *app) discard(client string) {
	if _, found := a.outbox.take(client); found {
		browser.Remove(a.session.keys.ofUnsent(client))
		a.draw()
		page.box.Call("focus")
	}
}

// deliver sends the next message, unless one is in flight.
func (a *app) deliver() {
	u, found := a.outbox.next()
	if !found || a.post.busy || a.session.token == "" || a.session.asked || a.session.ended {
		return // a new session calls deliver again
	}
	a.post.busy = true
	a.ask("send", func(status int, answer browser.Value) {
		a.post.busy = false
		switch {
		case status == 200:
			c := readConversation(answer.Get("conversation"))
			a.sent(c.id, readMessage(answer.Get("message")))
			a.put(c)
		case status == 401:
		case refusal(answer) == "identity_expired" || refusal(answer) == "conversation_read_only":
			// The visitor's rights have changed, for all messages that wait in
			// this conversation.
			a.takeBack(func(of *unsent) bool { return of.conversation == u.conversation })
			a.load()
		case (status == 0 || status >= 500) && a.post.tried != u.client:
			a.post.tried, a.post.busy = u.client, true
			epoch := a.session.epoch
			browser.After(retryAfter, func() {
				if epoch == a.session.epoch {
					a.post.busy = false
					a.deliver()
				}
			})
			return
		default:
			a.post.tried = ""
			refused := status >= 400 && status < 500 && status != 408 && status != 429
			a.outbox.fail(u.client, answer.Get("errors").At(0).Get("message").Text(), refused)
			a.keepAll()
		}
		a.draw()
		a.deliver()
	}, browser.Text("conversation_id"), browser.Number(float64(u.conversation)), browser.Text("client_id"), browser.Text(u.client), browser.Text("body"), browser.Text(u.body))
}

// takeBack turns unsent messages into drafts again. They come before the
// draft's present text.
func (a *app) takeBack(which func(*unsent) bool) {
	t := &a.talk.thread
	for i := len(a.outbox) - 1; i >= 0; i-- {
		u := a.outbox[i]
		if !which(&u) {
			continue
		}
		a.outbox.take(u.client)
		browser.Remove(a.session.keys.ofUnsent(u.client))
		text := u.body
		if typed := a.draft(u.conversation); typed != "" {
			text += "\n" + typed
		}
		a.setDraft(u.conversation, text)
		if a.talk.open && t.conversation == u.conversation {
			page.box.SetText("value", text)
			a.typed()
		}
	}
}

// sent removes a message from the outbox when the server has stored it. This is
// known from the answer, from the WebSocket, or from catching up.
func (a *app) sent(id conversationID, m message) {
	u, found := a.outbox.take(m.client)
	if !found {
		return
	}
	browser.Remove(a.session.keys.ofUnsent(u.client))
	if u.conversation == 0 {
		a.started(id, m)
	}
	if a.talk.thread.conversation == id && a.talk.open {
		a.talk.thread.add(m)
	}
	a.emit("message:sent", id, &m)
}

// started moves messages and draft of the new conversation to the one that its
// first message has made.
func (a *app) started(id conversationID, first message) {
	a.outbox.move(0, id)
	a.keepAll()
	if a.talk.open && a.talk.thread.conversation == 0 {
		a.talk.thread.conversation, a.talk.thread.cursor = id, first.id
		a.setDraft(0, "")
		a.typed()
	}
	a.chosen = true
	a.emit("conversation:started", id, &first)
	a.load() // for the contact: a visitor becomes a lead by writing
}

// Unsent messages outlive the page, where storage allows.

func (a *app) keepAll() {
	for i := range a.outbox {
		a.keep(&a.outbox[i])
	}
}

func (a *app) keep(u *unsent) {
	browser.Store(a.session.keys.ofUnsent(u.client), browser.JSON(browser.Object(
		browser.Text("client"), browser.Text(u.client), browser.Text("conversation"), browser.Number(float64(u.conversation)),
		browser.Text("body"), browser.Text(u.body), browser.Text("at"), browser.Number(u.at),
		browser.Text("failed"), browser.Bool(u.failed), browser.Text("refused"), browser.Bool(u.refused))))
}

// loadUnsent loads what an earlier page view could not send. What was in flight
// is sent again; what had failed waits for the visitor. It removes what another
// visitor has left.
func (a *app) loadUnsent() {
	k := a.session.keys
	for _, key := range browser.Keys("gist-", k.after) {
		if !k.mine(key) && !(key == talksKey(a.session.app) && browser.Load(key) == a.session.visitor) {
			browser.Remove(key)
		}
	}
	for i := range a.outbox { // kept from the visitor before
		a.keep(&a.outbox[i])
	}
	for _, key := range browser.Keys(k.unsent, k.after) {
		v := browser.Parse(browser.Load(key))
		u := unsent{
			client: v.Get("client").Text(), conversation: conversationID(v.Get("conversation").Number()),
			body: v.Get("body").Text(), at: v.Get("at").Number(), failed: v.Get("failed").Truthy(),
			refused: v.Get("refused").Truthy(),
		}
		if u.client != "" && !a.outbox.has(u.client) {
			a.outbox.insert(u)
		}
	}
}
