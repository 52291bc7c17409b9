package main

import (
	"gist/wasm/browser"
	"gist/wasm/links"
	"gist/wasm/rules"
)

// talk is the view of one conversation.
type talk struct {
	open     bool
	thread   thread
	fetching bool
	missed   bool // messages may have come since the request for them
	failed   bool
	drafts   []draft
	today    int
	drawn    []drawn
	aloud    bool // a screen reader reads new messages
	stuck    bool // the newest message is in sight, and stays there
	news     bool // a message has come below what is in sight
	locked   bool // what the box shows of locked()
}

// draft is the text that was typed and not sent in a conversation.
type draft struct {
	conversation conversationID
	text         string
}

// drawn is one message on the screen.
type drawn struct {
	key, look, about string
	node             browser.Value // kept
}

func (a *app) startTalk() {
	browser.Listen(page.composer, "submit", func(event browser.Value) {
		event.Call("preventDefault")
		a.submit()
	})
	browser.Listen(page.box, "input", func(browser.Value) { a.typed() })
	// Enter sends; with Shift it begins a new line. A phone's keyboard may name
	// no key, and only report the input that it is about to make.
	shift := false
	enter := func(event browser.Value, is bool) {
		if is && !shift {
			event.Call("preventDefault")
			a.submit()
		}
	}
	browser.Listen(page.box, "keydown", func(event browser.Value) {
		shift = event.Get("shiftKey").Truthy()
		enter(event, event.Get("key").Text() == "Enter" && !composing(event))
	})
	browser.Listen(page.box, "beforeinput", func(event browser.Value) {
		enter(event, event.Get("inputType").Text() == "insertLineBreak" && !composing(event))
	})
	// A press on the button leaves the focus in the box, so that a phone's
	// keyboard stays.
	browser.Listen(page.send, "pointerdown", func(event browser.Value) { event.Call("preventDefault") })
	browser.Listen(page.log, "click", func(event browser.Value) {
		if _, found := within(event, ".retry"); found {
			a.sendAgain()
		} else if e, found := within(event, ".discard"); found {
			a.discard(e.Call("closest", browser.Text(".message")).Get("dataset").Get("key").Text())
		}
	})
	onClick(page.older, a.loadOlder)
	onClick(page.latest, a.goDown)
	browser.Listen(page.scroll, "scroll", func(browser.Value) { a.scrolled() })
	// When the space for the messages gets smaller, by a phone's keyboard or a
	// longer draft, the newest one stays in sight.
	browser.New("ResizeObserver", browser.Func(func(browser.Value) {
		if a.talk.stuck {
			a.goDown()
		}
	})).Call("observe", page.scroll)
}

// goTalk shows a conversation; 0 is a new one.
func (a *app) goTalk(id conversationID) {
	a.chosen, a.focus = true, true
	if a.talk.open && a.talk.thread.conversation == id {
		a.draw()
		return
	}
	if from := a.find(a.talk.thread.conversation); id == 0 && from != nil && from.locked && a.draft(0) == "" {
		a.setDraft(0, a.draft(from.id)) // where it can be sent
		a.setDraft(from.id, "")
	}
	a.leaveThread()
	a.openTalk(id)
	a.draw()
	a.typed()
	if id != 0 {
		a.emit("conversation:opened", id, nil)
		a.catchUp()
	}
}

func (a *app) openTalk(id conversationID) {
	a.talk.open, a.talk.stuck = true, true
	a.talk.thread = thread{conversation: id, loaded: id == 0}
	page.box.SetText("value", a.draft(id))
}

// leaveThread removes the messages from the screen.
func (a *app) leaveThread() {
	for _, d := range a.talk.drawn {
		d.node.Drop()
	}
	page.log.SetText("textContent", "")
	attribute(page.log, "aria-live", "off")
	hide(page.thanks, true)
	a.talk.drawn = nil
	a.talk.thread = thread{}
	a.talk.failed, a.talk.news, a.talk.aloud = false, false, false
}

// typed keeps the draft and fits the box to it.
func (a *app) typed() {
	text := page.box.Get("value").Text()
	a.setDraft(a.talk.thread.conversation, text)
	over := rules.Excess(text)
	attribute(page.box, "aria-invalid", browser.Bool(over > 0).Text())
	hide(page.over, over == 0)
	write(page.over, tooLong(over))
	page.send.Set("disabled", browser.Bool(over > 0 || rules.Blank(text) || a.locked()))
	style := page.box.Get("style")
	style.SetText("height", "auto")
	style.SetText("height", digits(page.box.Get("scrollHeight").Number())+"px")
}

// locked reports whether nothing can be written: the visitor's proof has ended,
// or the open conversation is read-only.
func (a *app) locked() bool {
	c := a.find(a.talk.thread.conversation)
	return a.session.ended || c != nil && c.locked
}

func (a *app) draft(id conversationID) string {
	for _, d := range a.talk.drafts {
		if d.conversation == id {
			return d.text
		}
	}
	return ""
}

func (a *app) setDraft(id conversationID, text string) {
	for i := range a.talk.drafts {
		if a.talk.drafts[i].conversation == id {
			a.talk.drafts[i].text = text
			return
		}
	}
	a.talk.drafts = append(a.talk.drafts, draft{id, text})
}

func readMessage(v browser.Value) message {
	m := message{
		id: messageID(v.Get("id").Number()), body: v.Get("body").Text(), at: v.Get("created_at").Number(),
		mine: v.Get("author").Get("type").Text() == "contact", author: v.Get("author").Get("name").Text(),
	}
	if m.mine {
		m.client, m.author = v.Get("client_id").Text(), ""
	}
	return m
}

// catchUp asks for the messages of the open conversation that this page does
// not have yet.
func (a *app) catchUp() {
	if a.talk.open && a.talk.thread.conversation != 0 {
		a.fetch("after", a.talk.thread.cursor)
	}
}

func (a *app) loadOlder() { a.fetch("before", a.talk.thread.first()) }

// fetch asks for messages after or before one. After 0 means the newest.
func (a *app) fetch(direction string, from messageID) {
	t := &a.talk
	if t.fetching {
		t.missed = true
		return
	}
	if a.session.token == "" {
		return
	}
	t.fetching, t.missed = true, false
	id := t.thread.conversation
	a.ask("messages", func(status int, answer browser.Value) {
		t.fetching = false
		if id != t.thread.conversation || !t.open {
			a.catchUp() // of the one that is open by now
			return
		}
		if status == 404 { // the news of it was missed
			a.deleted(id)
			return
		}
		t.failed = status != 200 && status != 401
		more := false
		if status == 200 {
			more = a.takeMessages(answer, direction, from)
		}
		a.draw()
		a.read()
		if more || t.missed {
			a.catchUp()
		}
	}, browser.Text("conversation_id"), browser.Number(float64(id)), browser.Text(direction), browser.Number(float64(from)))
}

// takeMessages takes the messages of an answer, and reports whether there is
// more to catch up with.
func (a *app) takeMessages(answer browser.Value, direction string, from messageID) (more bool) {
	t := &a.talk.thread
	fresh := t.loaded && direction == "after"
	more = t.answered(direction == "before", from, answer.Get("more").Truthy())
	found := answer.Get("messages")
	for i := range found.Len() {
		m := readMessage(found.At(i))
		a.take(m, fresh)
		if direction == "after" && m.id > t.cursor {
			t.cursor = m.id
		}
	}
	return more
}

// take adds a message to the open conversation. fresh means that it was written
// just now, or while there was no connection.
func (a *app) take(m message, fresh bool) {
	t := &a.talk.thread
	if a.outbox.has(m.client) {
		a.sent(t.conversation, m)
		return
	}
	if t.add(m) && fresh && !m.mine {
		a.received(t.conversation, m)
		if m.id == t.last() && !a.talk.stuck {
			a.talk.news = true
		}
	}
}

// sees reports whether the visitor sees a conversation now.
func (a *app) sees(id conversationID) bool {
	return a.talk.open && a.talk.thread.loaded && a.talk.thread.conversation == id && a.watched()
}

// read tells the server, and so every other tab, that the visitor has seen the
// open conversation.
func (a *app) read() {
	c := a.find(a.talk.thread.conversation)
	if c == nil || c.unread == 0 || !a.sees(c.id) {
		return
	}
	id, before := c.id, c.unread
	c.unread = 0
	a.count()
	a.ask("read", func(status int, _ browser.Value) {
		if c := a.find(id); status != 200 && c != nil && c.unread == 0 {
			c.unread = before // the next look tries again
		}
	}, browser.Text("conversation_id"), browser.Number(float64(id)), browser.Text("message_id"), browser.Number(float64(a.talk.thread.last())))
}

func (a *app) scrolled() {
	s := page.scroll
	a.talk.stuck = s.Get("scrollHeight").Number()-s.Get("scrollTop").Number()-s.Get("clientHeight").Number() < 48
	if a.talk.stuck && a.talk.news {
		a.talk.news = false
		hide(page.latest, true)
	}
}

// goDown scrolls to the newest message.
func (a *app) goDown() {
	page.scroll.Set("scrollTop", page.scroll.Get("scrollHeight"))
	a.talk.stuck, a.talk.news = true, false
	hide(page.latest, true)
}

// drawTalk draws the open conversation.
func (a *app) drawTalk() {
	t := &a.talk.thread
	waiting := a.outbox.of(t.conversation)
	all := append(append(make([]message, 0, len(t.messages)+len(waiting)), t.messages...), waiting...)
	who, face := t.answeredBy(), ""
	switch {
	case t.conversation == 0:
		who = "New conversation"
	case who == "":
		who = "Conversation"
	default:
		face = hostText("initial", browser.Text(who))
	}
	write(page.name, who)
	write(page.face, face)
	hide(page.face, face == "")
	hide(page.hint, len(all) > 0 || t.conversation != 0)
	hide(page.bones, t.loaded || len(all) > 0 || a.talk.failed || a.session.ended)
	hide(page.older, !t.older)
	c := a.find(t.conversation)
	state := ""
	switch {
	case c == nil:
	case c.locked && c.moved:
		state = "This conversation was moved. You can read it; to write, begin a new one."
	case c.locked:
		state = "You can read this conversation; to write, begin a new one."
	case c.closed && len(waiting) == 0:
		state = "This conversation is closed. Write to open it again."
	}
	hide(page.closed, state == "")
	write(page.closed, state)
	if locked := a.locked(); locked != a.talk.locked {
		a.talk.locked = locked
		a.typed()
	}
	a.drawMessages(all)
	hide(page.latest, !a.talk.news)
	a.drawEmail()
}

// drawMessages draws the messages in the log. It leaves unchanged ones alone.
// So a screen reader reads only what is new, and what the visitor looks at
// stays where it is.
func (a *app) drawMessages(all []message) {
	t := &a.talk
	if len(all) == 0 && len(t.drawn) == 0 {
		return // reading the layout costs time at the start
	}
	// Past midnight "Today" is another day.
	today := dayOf(browser.Now() / 1000)
	if today != t.today {
		t.today = today
		for i := range t.drawn {
			t.drawn[i].look = ""
		}
	}
	first := ""
	if len(t.drawn) > 0 {
		first = t.drawn[0].key
	}
	below := page.scroll.Get("scrollHeight").Number() - page.scroll.Get("scrollTop").Number()
	how := looks(all, dayOf)
	for i := range all {
		d := a.place(i, &all[i])
		a.dress(d, &all[i], how[i], i == len(all)-1)
	}
	for len(t.drawn) > len(all) {
		last := t.drawn[len(t.drawn)-1]
		last.node.Call("remove")
		last.node.Drop()
		t.drawn = t.drawn[:len(t.drawn)-1]
	}
	if t.stuck {
		a.goDown()
	} else if first != "" && first != t.drawn[0].key { // earlier messages came above
		page.scroll.Set("scrollTop", browser.Number(page.scroll.Get("scrollHeight").Number()-below))
	}
	if t.thread.loaded && !t.aloud {
		// Present messages are not read out; new ones are.
		t.aloud = true
		browser.After(100, func() { attribute(page.log, "aria-live", "polite") })
	}
}

// place puts a message's element at its place in the log and returns it.
func (a *app) place(i int, m *message) *drawn {
	t := &a.talk
	key := m.key()
	for j := i; j < len(t.drawn); j++ {
		if t.drawn[j].key != key {
			continue
		}
		if j > i {
			d := t.drawn[j]
			copy(t.drawn[i+1:j+1], t.drawn[i:j])
			page.log.Call("insertBefore", d.node, t.drawn[i+1].node)
			t.drawn[i] = d
		}
		return &t.drawn[i]
	}
	before := browser.Null
	if i < len(t.drawn) {
		before = t.drawn[i].node
	}
	node := clone("message-template").Keep()
	node.Get("dataset").SetText("key", key)
	fill(node, m)
	page.log.Call("insertBefore", node, before)
	t.drawn = append(t.drawn, drawn{})
	copy(t.drawn[i+1:], t.drawn[i:])
	t.drawn[i] = drawn{key: key, node: node}
	return &t.drawn[i]
}

// fill writes a message's author and text, which never change. Web addresses in
// the text become links.
func fill(node browser.Value, m *message) {
	who := m.author
	if m.mine {
		who = "You"
	}
	write(child(node, ".author"), who)
	write(child(node, ".face"), hostText("initial", browser.Text(m.author)))
	body := child(node, ".body")
	body.SetText("title", hostText("moment", browser.Number(m.at)))
	for _, p := range links.Split(m.body) {
		if !p.Link {
			body.Call("append", browser.Text(p.Text))
			continue
		}
		link := browser.Element("a", "href", p.Text, "target", "_blank", "rel", "noopener noreferrer nofollow")
		link.SetText("textContent", p.Text)
		body.Call("append", link)
	}
}

// dress writes what may change: the message's look among its neighbours, and
// its state.
func (a *app) dress(d *drawn, m *message, l look, newest bool) {
	class := "message theirs"
	about := hostText("clock", browser.Number(m.at))
	switch {
	case m.state == sending:
		class, about = "message mine sending", "Sending…"
	case m.state == failed:
		class, about = "message mine failed", "Not sent."
		if m.reason != "" {
			about = "Not sent: " + m.reason
		}
	case m.mine:
		class = "message mine"
		if newest {
			about = "Sent · " + about
		}
	}
	if l.first {
		class += " first"
	}
	if l.last {
		class += " last"
	}
	when := ""
	if l.day {
		when = near(dayOf(m.at), a.talk.today)
		if when == "" {
			when = hostText("day", browser.Number(m.at))
		}
	}
	if look := class + when; look != d.look {
		d.look = look
		d.node.SetText("className", class)
		separator := child(d.node, ".day")
		hide(separator, when == "")
		write(separator, when)
		hide(child(d.node, ".acts"), m.state != failed)
	}
	if about != d.about {
		d.about = about
		write(child(d.node, ".state"), about)
	}
}
