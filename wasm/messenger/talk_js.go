package main

import (
	"gist/wasm/browser"
	"gist/wasm/rules"
)

// talk is the view of one conversation.
type talk struct {
	atTalk   bool
	thread   thread
	fetching bool
	failed   bool
	posting  bool              // a message is on its way
	drafts   map[string]string // what was typed and not sent, by conversation
	drawn    []drawn           // the messages on the screen
}

// drawn is one message on the screen.
type drawn struct {
	key   string
	state int
	node  browser.Value // kept
}

func (a *app) startTalk() {
	browser.Listen(composer, "submit", func(event browser.Value) {
		event.Call("preventDefault")
		a.submit()
	})
	browser.Listen(log, "click", func(event browser.Value) {
		if event.Get("target").Call("closest", browser.Text(".retry")) != browser.Null {
			a.resend()
		}
	})
	browser.Listen(box, "input", func(browser.Value) { a.typed() })
	browser.Listen(box, "keydown", func(event browser.Value) {
		// While an input method composes, Enter belongs to it.
		if event.Get("key").Text() == "Enter" && !event.Get("shiftKey").Truthy() && !event.Get("isComposing").Truthy() && event.Get("keyCode").Int() != 229 {
			event.Call("preventDefault")
			a.submit()
		}
	})
}

// typed keeps the draft and fits the box to it.
func (a *app) typed() {
	text := box.Get("value").Text()
	a.drafts[idText(a.thread.conversation)] = text
	send.Set("disabled", browser.Bool(trimmed(text) == ""))
	style := box.Get("style")
	style.SetText("height", "auto")
	style.SetText("height", idText(box.Get("scrollHeight").Number())+"px")
}

func trimmed(s string) string { return browser.Text(s).Call("trim").Text() }

// goHome shows the list.
func (a *app) goHome() {
	a.atTalk, a.focus = false, true
	a.leaveThread()
	a.draw()
	a.load()
}

// goTalk shows a conversation; 0 is one that is still to begin.
func (a *app) goTalk(id float64) {
	a.leaveThread()
	a.atTalk, a.focus, a.chosen = true, true, true
	a.thread = thread{conversation: id, loaded: id == 0}
	box.SetText("value", a.drafts[idText(id)])
	a.draw()
	a.typed()
	a.loadUnsent()
	if id != 0 {
		a.emit("conversation:opened", id, nil)
		a.catchUp()
	}
}

func (a *app) leaveThread() {
	for _, d := range a.drawn {
		d.node.Drop()
	}
	a.drawn = a.drawn[:0]
	log.SetText("textContent", "")
	a.thread = thread{}
	a.talk.failed = false
}

func readMessage(v browser.Value) message {
	m := message{
		id:     v.Get("id").Number(),
		body:   v.Get("body").Text(),
		at:     v.Get("created_at").Number(),
		mine:   v.Get("author").Get("type").Text() == "contact",
		author: v.Get("author").Get("name").Text(),
	}
	if m.mine {
		m.client = v.Get("client_id").Text()
	}
	return m
}

// catchUp asks for what the open conversation has and this page does not.
func (a *app) catchUp() {
	if a.atTalk && a.visitor != "" {
		a.fetch("after", a.thread.last())
	}
}

func (a *app) loadOlder() { a.fetch("before", a.thread.first()) }

// fetch asks for messages after or before one; without one for the newest.
func (a *app) fetch(direction string, from float64) {
	id := a.thread.conversation
	if id == 0 || a.fetching {
		return
	}
	a.fetching = true
	a.ask("messages", func(status int, answer browser.Value) {
		a.fetching = false
		if id != a.thread.conversation {
			a.catchUp() // of the conversation that is open by now
			return
		}
		a.talk.failed = status != 200 && status != 401
		more := false
		if status == 200 {
			first := !a.thread.loaded
			a.thread.loaded = true
			more = answer.Get("more").Truthy()
			if direction == "before" || from == 0 {
				a.thread.older = more
				more = false
			}
			found := answer.Get("messages")
			for i := range found.Len() {
				a.take(readMessage(found.At(i)), !first && direction == "after")
			}
		}
		a.draw()
		a.readOpen()
		if more {
			a.catchUp()
		}
	}, browser.Text("conversation_id"), browser.Number(id), browser.Text(direction), browser.Number(from))
}

// take takes a message of the open conversation in; fresh tells that it has
// just been written.
func (a *app) take(m message, fresh bool) {
	if a.thread.add(m) && fresh && !m.mine {
		a.emit("message:received", a.thread.conversation, &m)
	}
}

// readOpen tells the server that the open conversation has been seen.
func (a *app) readOpen() {
	c := a.find(a.thread.conversation)
	if !a.shown || !a.atTalk || !a.thread.loaded || c == nil || c.unread == 0 || browser.Document.Get("hidden").Truthy() {
		return
	}
	before := c.unread
	c.unread = 0
	a.count()
	a.ask("read", func(status int, _ browser.Value) {
		if c := a.find(a.thread.conversation); status != 200 && c != nil {
			c.unread = before // seen here, but not told: the next look tells it
		}
	}, browser.Text("conversation_id"), browser.Number(c.id), browser.Text("message_id"), browser.Number(a.thread.last()))
}

// submit sends what stands in the box.
func (a *app) submit() {
	body := trimmed(box.Get("value").Text())
	if body == "" || a.app == "" {
		return
	}
	a.thread.add(message{client: browser.Host.Call("uuid").Text(), mine: true, body: body, at: browser.Now() / 1000, state: sending})
	box.SetText("value", "")
	a.typed()
	a.keepUnsent()
	a.draw()
	bottom()
	box.Call("focus")
	a.deliver()
}

// resend tries all unsent messages again, in their order.
func (a *app) resend() {
	a.thread.setUnsent(sending)
	a.draw()
	a.deliver()
}

// deliver sends the messages that wait, one after the other: so their order is
// the visitor's, and the first one makes the conversation for the others.
func (a *app) deliver() {
	m := a.thread.unsent(sending)
	if m == nil || a.posting {
		return
	}
	if a.token == "" {
		a.renew()
		return
	}
	a.posting = true
	id := a.thread.conversation
	a.ask("send", func(status int, answer browser.Value) {
		a.posting = false
		if id != a.thread.conversation {
			// The visitor has gone elsewhere. What is stored shows in the list;
			// what is not waits in the storage until they come back.
			a.load()
			return
		}
		if status != 200 {
			a.thread.setUnsent(failed)
			a.draw()
			return
		}
		c := readConversation(answer.Get("conversation"))
		stored := readMessage(answer.Get("message"))
		if id == 0 {
			delete(a.drafts, "0")
			a.thread.conversation = c.id
			a.emit("conversation:started", c.id, &stored)
		}
		a.thread.add(stored)
		a.put(c)
		a.keepUnsent()
		a.emit("message:sent", c.id, &stored)
		a.offerEmail()
		a.draw()
		a.deliver()
	}, browser.Text("conversation_id"), browser.Number(id), browser.Text("client_id"), browser.Text(m.client), browser.Text("body"), browser.Text(m.body))
}

// Unsent messages outlive the page, where storage allows.

func (a *app) unsentKey() string {
	return "gist-unsent-" + a.visitor + "-" + idText(a.thread.conversation) + ":" + a.app
}

func (a *app) keepUnsent() {
	kept := browser.New("Array")
	for _, m := range a.thread.messages {
		if m.id == 0 {
			kept.Call("push", browser.Object(browser.Text("client"), browser.Text(m.client), browser.Text("body"), browser.Text(m.body), browser.Text("at"), browser.Number(m.at)))
		}
	}
	// What began as a new conversation has one by now.
	browser.Remove("gist-unsent-" + a.visitor + "-0:" + a.app)
	if kept.Len() == 0 {
		browser.Remove(a.unsentKey())
		return
	}
	browser.Store(a.unsentKey(), browser.JSON(kept))
}

func (a *app) loadUnsent() {
	if a.visitor == "" || !a.atTalk {
		return
	}
	kept := browser.Parse(browser.Load(a.unsentKey()))
	for i := range kept.Len() {
		v := kept.At(i)
		a.thread.add(message{client: v.Get("client").Text(), mine: true, body: v.Get("body").Text(), at: v.Get("at").Number(), state: failed})
	}
	if kept.Len() > 0 {
		a.draw()
	}
}

func (a *app) dropUnsent() {
	for _, key := range browser.Keys("gist-unsent-"+a.visitor, ":"+a.app) {
		browser.Remove(key)
	}
}

// drawTalk draws the messages: what has not changed stays, so that a screen
// reader reads only what is new.
func (a *app) drawTalk() {
	hide(talkHint, len(a.thread.messages) > 0 || !a.thread.loaded)
	hide(older, !a.thread.older)
	log.Call("setAttribute", browser.Text("aria-busy"), browser.Bool(!a.thread.loaded))
	messages := a.thread.messages
	same := 0
	for same < len(messages) && same < len(a.drawn) && a.drawn[same].key == messages[same].key() {
		same++
	}
	atBottom := log.Get("scrollHeight").Int()-log.Get("scrollTop").Int()-log.Get("clientHeight").Int() < 80
	for len(a.drawn) > same {
		last := a.drawn[len(a.drawn)-1]
		last.node.Call("remove")
		last.node.Drop()
		a.drawn = a.drawn[:len(a.drawn)-1]
	}
	for i := range messages {
		m := &messages[i]
		if i >= same {
			var before *message
			if i > 0 {
				before = &messages[i-1]
			}
			node := a.messageNode(m, before).Keep()
			log.Call("append", node)
			a.drawn = append(a.drawn, drawn{m.key(), -1, node})
		}
		if d := &a.drawn[i]; d.state != m.state {
			d.state = m.state
			a.drawState(d.node, m)
		}
	}
	if atBottom && len(messages) > same {
		bottom()
	}
}

func bottom() { log.Set("scrollTop", log.Get("scrollHeight")) }

func (a *app) messageNode(m, before *message) browser.Value {
	node := clone("message-template")
	day := hostText("day", browser.Number(m.at))
	separator := child(node, ".day")
	hide(separator, before != nil && hostText("day", browser.Number(before.at)) == day)
	separator.SetText("textContent", day)
	who := m.author
	side := "theirs"
	if m.mine {
		who, side = "You", "mine"
	}
	node.Get("classList").Call("add", browser.Text(side))
	author := child(node, ".author")
	author.SetText("textContent", who)
	if before != nil && before.mine == m.mine && before.author == m.author && m.at-before.at < 300 {
		node.Get("classList").Call("add", browser.Text("follows"))
	}
	body := child(node, ".body")
	for _, p := range split(m.body) {
		if p.href == "" {
			body.Call("append", browser.Text(p.text))
			continue
		}
		link := browser.Element("a", "href", p.href, "target", "_blank", "rel", "noopener noreferrer nofollow")
		link.SetText("textContent", p.text)
		body.Call("append", link)
	}
	return node
}

func (a *app) drawState(node browser.Value, m *message) {
	state := hostText("time", browser.Number(m.at))
	if m.state == sending {
		state = "Sending…"
	} else if m.state == failed {
		state = "Not sent."
	}
	child(node, ".state").SetText("textContent", state)
	hide(child(node, ".retry"), m.state != failed)
	classes := node.Get("classList")
	classes.Call("toggle", browser.Text("sending"), browser.Bool(m.state == sending))
	classes.Call("toggle", browser.Text("failed"), browser.Bool(m.state == failed))
}

// The email: offered once to a visitor who has none, so that an answer reaches
// them when they have left.

func (a *app) offeredKey() string { return "gist-email-offered:" + a.app }

func (a *app) startEmail() {
	browser.Listen(emailForm, "submit", func(event browser.Value) {
		event.Call("preventDefault")
		email := trimmed(emailBox.Get("value").Text())
		wrong := rules.CheckEmail(email)
		if wrong != nil {
			emailError.SetText("textContent", wrong.Message)
			hide(emailError, false)
			emailBox.Call("setAttribute", browser.Text("aria-invalid"), browser.Text("true"))
			emailBox.Call("focus")
			return
		}
		a.hasEmail = true
		a.dismissEmail()
		a.post("email", browser.Text("email"), browser.Text(email))
	})
}

func (a *app) offerEmail() {
	if !a.hasEmail && browser.Load(a.offeredKey()) == "" {
		browser.Store(a.offeredKey(), "1")
		hide(emailForm, false)
	}
}

func (a *app) dismissEmail() {
	hide(emailForm, true)
	box.Call("focus")
}
