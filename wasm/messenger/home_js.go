package main

import "gist/wasm/browser"

// inbox is the visitor's list of conversations, the last active first.
type inbox struct {
	all     []conversation
	loaded  bool
	failed  bool
	loading bool
	again   bool // something may have changed since the request for the list
	drawn   string
	left    conversationID // the conversation that the visitor came back from
}

type conversation struct {
	id      conversationID
	preview string
	mine    bool   // the last message is the visitor's
	author  string // of the last message, a teammate's name
	client  string // of the last message, the visitor's
	last    messageID
	at      float64
	unread  int
	closed  bool
	moved   bool // the team has moved it to another contact than its browser's
	locked  bool // the visitor can't write in it
}

func readConversation(v browser.Value) conversation {
	m := readMessage(v.Get("last_message"))
	return conversation{
		id: conversationID(v.Get("id").Number()), preview: m.body, mine: m.mine, author: m.author, client: m.client, last: m.id,
		at: v.Get("last_message_at").Number(), unread: v.Get("unread").Int(), closed: v.Get("state").Text() == "closed",
		moved: v.Get("moved").Truthy(), locked: v.Get("read_only").Truthy(),
	}
}

func (a *app) startHome() {
	browser.Listen(page.list, "click", func(event browser.Value) {
		if item, found := within(event, "button"); found {
			a.goTalk(conversationID(item.Get("dataset").Get("id").Number()))
		}
	})
	a.age()
}

// age draws the list once a minute while the visitor sees it, for its "5m ago".
func (a *app) age() {
	browser.After(minute*1000, func() {
		if a.watched() && !a.talk.open {
			a.drawHome()
		}
		a.age()
	})
}

// load asks for the list, and then for the messages that the open conversation
// has missed.
func (a *app) load() {
	if a.session.token == "" {
		return
	}
	if a.inbox.loading {
		a.inbox.again = true
		return
	}
	a.inbox.loading = true
	a.ask("conversations", func(status int, answer browser.Value) {
		a.inbox.loading = false
		a.inbox.failed = status != 200 && status != 401
		if status == 200 {
			a.takeList(answer)
		}
		a.draw()
		if a.inbox.again {
			a.inbox.again = false
			a.load()
		}
	})
}

func (a *app) takeList(answer browser.Value) {
	if answer.Get("proof").Get("state").Text() == "ended" {
		a.expire()
		return
	}
	a.setContact(answer.Get("contact"))
	a.inbox.loaded = true
	found, cursor := answer.Get("conversations"), messageID(0)
	all := make([]conversation, 0, found.Len())
	for i := range found.Len() {
		c := readConversation(found.At(i))
		cursor = max(cursor, c.last)
		all = append(all, c)
	}
	a.inbox.all = all
	a.loadHeard(answer.Get("contact").Get("id").Text())
	a.hearMissed(cursor)
	for _, c := range append([]conversation(nil), all...) {
		if a.outbox.has(c.client) { // stored, and the answer was lost
			a.sent(c.id, message{id: c.last, client: c.client, mine: true, body: c.preview, at: c.at})
		}
	}
	a.settle()
	a.proven()
	if c := a.find(a.talk.thread.conversation); c != nil && c.last > a.talk.thread.cursor {
		a.catchUp()
	}
	a.count()
}

// settle chooses the view unless the visitor or the page has: the list, or a
// new conversation if there is none.
func (a *app) settle() {
	key := talksKey(a.session.app)
	empty := len(a.inbox.all) == 0
	if empty {
		browser.Remove(key)
	} else if browser.Load(key) != a.session.visitor {
		browser.Store(key, a.session.visitor)
	}
	touched := a.chosen || a.draft(0) != "" || len(a.outbox.of(0)) > 0
	switch {
	case touched:
	case empty && !a.talk.open:
		a.goTalk(0)
		a.chosen = false
	case !empty && a.talk.open && a.talk.thread.conversation == 0:
		a.leaveThread()
		a.talk.open, a.focus = false, true
	}
}

// emptyList clears the list, and its elements even while they are hidden.
func (a *app) emptyList() {
	a.inbox.all, a.inbox.drawn = nil, ""
	page.list.SetText("textContent", "")
}

// put adds a conversation to the list, or replaces it if it has changed.
func (a *app) put(c conversation) {
	all := a.inbox.all
	for i := range all {
		if all[i].id == c.id {
			if all[i].last > c.last { // older than the known state
				return
			}
			all = append(all[:i], all[i+1:]...)
			break
		}
	}
	i := 0
	for i < len(all) && all[i].at > c.at {
		i++
	}
	all = append(all, conversation{})
	copy(all[i+1:], all[i:])
	all[i] = c
	a.inbox.all = all
	a.count()
}

// deleted removes a conversation that the team has deleted. What the visitor
// has written there and not sent goes into a new one.
func (a *app) deleted(id conversationID) {
	if a.inbox.loading {
		a.inbox.again = true // the answer may be older than this
	}
	all := a.inbox.all
	for i := range all {
		if all[i].id == id {
			a.inbox.all = append(all[:i], all[i+1:]...)
			break
		}
	}
	a.outbox.move(id, 0)
	a.keepAll()
	if text := a.draft(id); text != "" && a.draft(0) == "" {
		a.setDraft(0, text)
	}
	a.setDraft(id, "")
	a.count()
	if a.talk.open && a.talk.thread.conversation == id {
		a.goHome()
	} else {
		a.draw()
	}
	a.deliver()
}

func (a *app) find(id conversationID) *conversation {
	for i := range a.inbox.all {
		if a.inbox.all[i].id == id {
			return &a.inbox.all[i]
		}
	}
	return nil
}

// count tells the host page how many messages are unread. A conversation that
// the visitor sees now does not count.
func (a *app) count() {
	if !a.inbox.loaded {
		return // the page has the number from its own call
	}
	unread := 0
	for i := range a.inbox.all {
		if c := &a.inbox.all[i]; !a.sees(c.id) {
			unread += c.unread
		}
	}
	a.tell("unread", browser.Text("count"), browser.Number(float64(unread)))
}

// goHome shows the list.
func (a *app) goHome() {
	a.chosen, a.focus = true, true
	if a.talk.open {
		a.inbox.left = a.talk.thread.conversation
		a.talk.open = false
		a.leaveThread()
	}
	a.draw()
	a.load()
}

// homeFocus returns the element to focus: the conversation that the visitor
// came back from, else the first, else the button for a new one.
func (a *app) homeFocus() browser.Value {
	for _, selector := range [...]string{`[data-id="` + digits(float64(a.inbox.left)) + `"]`, "button"} {
		if found := child(page.list, selector); found.Truthy() {
			return found
		}
	}
	return page.begin
}

// drawHome draws the list or its skeleton. Without conversations it draws how
// to begin one.
func (a *app) drawHome() {
	write(page.name, "Messages")
	hide(page.face, true)
	waiting := a.outbox.of(0)
	none := len(a.inbox.all) == 0 && len(waiting) == 0
	hide(page.skeleton, a.inbox.loaded || a.inbox.failed)
	hide(page.welcome, a.session.ended || !none || !a.inbox.loaded && !a.inbox.failed)
	hide(page.list, none)
	rows := make([]row, 0, len(a.inbox.all)+1)
	if len(waiting) > 0 {
		r := row{preview: waiting[0].body, about: "Sending…", face: "✎"}
		if waiting[0].state == failed {
			r.about, r.failed = "Not sent", true
		}
		rows = append(rows, r)
	}
	for i := range a.inbox.all {
		rows = append(rows, a.row(&a.inbox.all[i]))
	}
	// A list with the same text stays as it is, with its focus and its scroll
	// position.
	text := ""
	for i := range rows {
		text += rows[i].text()
	}
	if text == a.inbox.drawn {
		return
	}
	a.inbox.drawn = text
	focused := browser.Document.Get("activeElement").Get("dataset").Get("id").Text()
	page.list.SetText("textContent", "")
	for i := range rows {
		page.list.Call("append", rows[i].node())
	}
	if focused != "" {
		child(page.list, `[data-id="`+focused+`"]`).Call("focus")
	}
}

// row is a conversation as the list shows it.
type row struct {
	id                   conversationID
	preview, about, face string
	unread               int
	failed               bool
}

func (a *app) row(c *conversation) row {
	when := ago(browser.Now()/1000 - c.at)
	if when == "" {
		when = hostText("date", browser.Number(c.at))
	}
	r := row{id: c.id, preview: c.preview, about: c.author + " · " + when, unread: c.unread}
	if c.mine {
		r.about = "You · " + when
	} else if c.author != "" {
		r.face = hostText("initial", browser.Text(c.author))
	}
	if c.closed {
		r.about += " · Closed"
	}
	for _, m := range a.outbox.of(c.id) {
		if m.state == failed {
			r.preview, r.about, r.failed = m.body, "Not sent", true
			break
		}
	}
	return r
}

func (r *row) text() string {
	return digits(float64(r.id)) + "\n" + r.preview + "\n" + r.about + "\n" + r.face + "\n" + digits(float64(r.unread)) + "\n"
}

func (r *row) node() browser.Value {
	item := clone("conversation-template")
	button := child(item, "button")
	button.Get("dataset").SetText("id", digits(float64(r.id)))
	write(child(item, ".preview"), r.preview)
	write(child(item, ".about"), r.about)
	if r.face != "" {
		write(child(item, ".face"), r.face)
	}
	if r.failed {
		button.Get("classList").Call("add", browser.Text("failed"))
	}
	if r.unread > 0 {
		button.Get("classList").Call("add", browser.Text("unread"))
		badge := child(item, ".badge")
		hide(badge, false)
		write(badge, digits(float64(r.unread)))
		write(child(item, ".sr"), "unread")
	}
	return item
}
