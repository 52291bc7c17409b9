package main

import "gist/wasm/browser"

// inbox is the visitor's list of conversations, the last active first.
type inbox struct {
	all     []conversation
	loaded  bool
	loading bool
	failed  bool
	unread  int  // as the host page was told
	chosen  bool // the visitor, or the page, has chosen a view
}

type conversation struct {
	id       float64
	title    string
	preview  string
	mine     bool // the last message is the visitor's
	author   string
	at       float64
	unread   int
	isClosed bool
}

func readConversation(v browser.Value) conversation {
	last := v.Get("last_message")
	return conversation{
		id:       v.Get("id").Number(),
		title:    v.Get("title").Text(),
		preview:  last.Get("body").Text(),
		mine:     last.Get("author").Get("type").Text() == "contact",
		author:   last.Get("author").Get("name").Text(),
		at:       v.Get("last_message_at").Number(),
		unread:   v.Get("unread").Int(),
		isClosed: v.Get("state").Text() == "closed",
	}
}

// load asks for the list, and for what the open conversation has missed.
func (a *app) load() {
	if a.visitor == "" || a.loading {
		return
	}
	a.loading = true
	a.ask("conversations", func(status int, answer browser.Value) {
		a.loading = false
		a.inbox.failed = status != 200 && status != 401
		if status == 200 {
			found := answer.Get("conversations")
			a.all = a.all[:0]
			for i := range found.Len() {
				a.all = append(a.all, readConversation(found.At(i)))
			}
			first := !a.inbox.loaded
			a.inbox.loaded = true
			a.hasEmail = a.hasEmail || answer.Get("contact").Get("email").Truthy()
			// Who has no conversation yet wants to write one.
			if first && !a.chosen && len(a.all) == 0 {
				a.goTalk(0)
			}
		}
		a.count()
		a.draw()
		a.catchUp()
	})
}

// put takes a conversation in that has changed, or is new.
func (a *app) put(c conversation) {
	for i := range a.all {
		if a.all[i].id == c.id {
			a.all = append(a.all[:i], a.all[i+1:]...)
			break
		}
	}
	i := 0
	for i < len(a.all) && a.all[i].at > c.at {
		i++
	}
	a.all = append(a.all, conversation{})
	copy(a.all[i+1:], a.all[i:])
	a.all[i] = c
	a.count()
}

func (a *app) find(id float64) *conversation {
	for i := range a.all {
		if a.all[i].id == id {
			return &a.all[i]
		}
	}
	return nil
}

// count tells the host page how many messages are unread.
func (a *app) count() {
	unread := 0
	for i := range a.all {
		unread += a.all[i].unread
	}
	if unread != a.inbox.unread || a.inbox.loaded {
		a.inbox.unread = unread
		a.post("unread", browser.Text("count"), browser.Number(float64(unread)))
	}
}

// drawHome draws the list, its skeleton, or what to do where there is none.
func (a *app) drawHome() {
	hide(skeleton, a.inbox.loaded || a.inbox.failed)
	hide(welcome, !a.inbox.loaded || len(a.all) > 0)
	list.SetText("textContent", "")
	for i := range a.all {
		c := a.all[i]
		item := clone("conversation-template")
		button := child(item, "button")
		who := c.author
		if c.mine {
			who = "You"
		}
		if c.title != "" {
			who = c.title
		}
		child(item, ".who").SetText("textContent", who)
		child(item, ".preview").SetText("textContent", c.preview)
		child(item, ".when").SetText("textContent", hostText("ago", browser.Number(c.at)))
		badge := child(item, ".badge")
		hide(badge, c.unread == 0)
		if c.unread > 0 {
			badge.SetText("textContent", idText(float64(c.unread)))
			child(item, ".sr").SetText("textContent", "unread")
			button.Get("classList").Call("add", browser.Text("unread"))
		}
		button.Get("dataset").SetText("id", idText(c.id))
		list.Call("append", item)
	}
}

// draw brings the page in line with what is known.
func (a *app) draw() {
	hide(home, a.atTalk)
	hide(talkView, !a.atTalk)
	hide(back, !a.atTalk)
	name := "Messages"
	if a.atTalk {
		name = "New conversation"
		if c := a.find(a.thread.conversation); c != nil {
			name = "Conversation"
			if c.title != "" {
				name = c.title
			}
		}
		a.drawTalk()
	} else {
		a.drawHome()
	}
	title.SetText("textContent", name)
	a.drawNotice()
	if a.focus && a.shown {
		a.focus = false
		if a.atTalk {
			box.Call("focus")
		} else if first := child(list, "button"); first != browser.Null {
			first.Call("focus")
		} else {
			browser.Document.Call("getElementById", browser.Text("new")).Call("focus")
		}
	}
}

// drawNotice says in a sentence what is wrong, with the way to try again.
func (a *app) drawNotice() {
	text := ""
	switch {
	case a.inbox.failed || a.talk.failed:
		text = "Your messages could not be loaded."
	case a.losses > 1:
		text = "You are offline. New messages arrive when the connection is back."
	}
	hide(notice, text == "")
	noticeText.SetText("textContent", text)
}

// retryAll tries again what the notice is about.
func (a *app) retryAll() {
	a.hurry()
	a.load()
}
