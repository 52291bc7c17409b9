package main

import (
	"gist/wasm/browser"
	"gist/wasm/rules"
)

// session is who the visitor is, as the host page has sent it.
type session struct {
	app, visitor, token string
	contact             string // as JSON; another contact sees other conversations
	name, email, user   string
	verified            bool // the server has verified this contact
	keys                keys

	asked       bool // the host page has been asked for a new session
	refused     bool // the server has refused this token
	unreachable bool // the server did not answer the last time
	ended       bool // the visitor's proof has ended
	// epoch grows with each visitor, and when all requests are dropped. Answers
	// to requests of an earlier epoch are ignored.
	epoch int
}

// setSession takes a session from the host page.
func (a *app) setSession(said browser.Value) {
	s := &a.session
	app, visitor, token := said.Get("app_id").Text(), said.Get("visitor_id").Text(), said.Get("token").Text()
	contact := ""
	if said.Get("contact").Truthy() {
		contact = browser.JSON(said.Get("contact"))
	}
	switch {
	case s.visitor == "" || visitor == s.visitor:
	case s.another(said.Get("contact")):
		a.endSession()
	default:
		if contact != "" { // unsent messages are not sent by themselves under another name
			a.takeBack(func(*unsent) bool { return true })
		}
		a.newVisitor()
	}
	same := app == s.app && visitor == s.visitor && token == s.token && contact == s.contact
	if same && s.refused {
		a.outbox.failAll()
	}
	s.app, s.visitor, s.token, s.contact = app, visitor, token, contact
	s.asked, s.refused = false, false
	s.keys = newKeys(app, visitor)
	a.setContact(said.Get("contact"))
	if !same {
		a.loadUnsent()
		a.connect()
		a.load()
	}
	a.deliver()
	a.draw()
}

func (a *app) setContact(contact browser.Value) {
	if contact.Truthy() {
		s := &a.session
		s.verified = contact.Get("verified").Truthy()
		s.name, s.email, s.user = contact.Get("name").Text(), contact.Get("email").Text(), contact.Get("user_id").Text()
	}
}

// another reports whether a contact is a different person than before. A
// visitor without an email, or with an unproven one, is the same person when
// they log in. They may be in the middle of a sentence, whether the server
// gives them their conversations so far or not. A user is another person if the
// user id differs. A lead is another person if the emails differ, when the lead
// is proven or the new contact is a lead too. After a proof has ended, only the
// same user id, or for a lead the same email, is the same person.
func (s *session) another(contact browser.Value) bool {
	user, email := contact.Get("user_id").Text(), contact.Get("email").Text()
	switch {
	case s.user != "":
		return user != s.user
	case s.email != "" && (s.verified || s.ended || user == "" && email != ""):
		return rules.EmailKey(email) != rules.EmailKey(s.email)
	}
	return s.ended
}

// endSession clears the visitor and all that was shown to them: the next
// visitor is another person.
func (a *app) endSession() {
	for i := range a.outbox {
		browser.Remove(a.session.keys.ofUnsent(a.outbox[i].client))
	}
	browser.Remove(talksKey(a.session.app))
	for _, key := range browser.Keys(a.session.keys.heard, a.session.keys.after) {
		browser.Remove(key)
	}
	browser.Host.Call("remember", browser.Text(a.heardKey))
	a.forget()
	a.outbox = nil
	a.talk.drafts = nil
	a.openTalk(0)
	a.typed()
}

// newVisitor continues as another visitor: the server no longer had the old
// one, or somebody has logged in. The person at the page is the same. So what
// they have written and not sent stays, for a new conversation.
func (a *app) newVisitor() {
	kept, chosen, open := a.outbox, a.chosen, a.talk.open
	for i := range kept {
		browser.Remove(a.session.keys.ofUnsent(kept[i].client))
		kept[i].conversation = 0
	}
	draft := page.box.Get("value").Text() // which comes last, as in takeBack
	for _, d := range a.talk.drafts {
		if d.text != "" && !(open && d.conversation == a.talk.thread.conversation) {
			draft = trimmed(d.text + "\n" + draft)
		}
	}
	a.forget()
	a.talk.drafts = nil
	a.setDraft(0, draft)
	a.outbox = kept
	if open {
		a.goTalk(0)
	}
	a.chosen = chosen
}

func (a *app) forget() {
	a.disconnect()
	a.dropAsked()
	a.session = session{epoch: a.session.epoch}
	a.emptyList()
	a.inbox = inbox{}
	a.heard, a.heardKey = heard{}, ""
	a.chosen = false
	a.leaveThread()
	a.talk.open, a.talk.missed = false, false
}

// expire hides what was shown after the visitor's proof has ended. Unsent
// messages stay as drafts, and the view stays, so that the visitor can continue
// after the next proof.
func (a *app) expire() {
	if a.session.ended {
		return
	}
	a.session.ended, a.session.name = true, ""
	a.takeBack(func(*unsent) bool { return true })
	a.emptyList()
	a.inbox.loaded = true
	a.count()
	id, open := a.talk.thread.conversation, a.talk.open
	a.leaveThread()
	if open {
		a.openTalk(id)
		a.typed()
	}
	a.renew() // the host page then learns of it as well
	a.draw()
}

// proven continues after the next proof.
func (a *app) proven() {
	if a.session.ended {
		a.session.ended = false
		a.catchUp()
	}
}

// renew asks the host page who the visitor is now.
func (a *app) renew() {
	if !a.session.asked {
		a.session.asked = true
		a.tell("session")
	}
}

// mostWaits is how often a request is sent again because the server asked it to
// wait.
const mostWaits = 3

// refusal returns the code of the server's refusal, else "".
func refusal(answer browser.Value) string {
	return answer.Get("errors").At(0).Get("code").Text()
}

// ask posts to one of the server's addresses. pairs are names and values beside
// the app id, the visitor id and the token. An answer is dropped if the visitor
// has changed meanwhile.
func (a *app) ask(path string, done func(status int, answer browser.Value), pairs ...browser.Value) {
	s := &a.session
	body := browser.JSON(browser.Object(append([]browser.Value{
		browser.Text("app_id"), browser.Text(s.app), browser.Text("visitor_id"), browser.Text(s.visitor), browser.Text("token"), browser.Text(s.token),
	}, pairs...)...))
	a.askAgain(path, s.token, body, 0, done)
}

func (a *app) askAgain(path, token, body string, waits int, done func(status int, answer browser.Value)) {
	epoch := a.session.epoch
	browser.Post("/widget/"+path, body, func(status, retry int, answer browser.Value) {
		if epoch != a.session.epoch {
			return
		}
		if status == 429 && waits < mostWaits {
			browser.After(min(max(retry, 1), 60)*1000, func() {
				if epoch == a.session.epoch {
					a.askAgain(path, token, body, waits+1, done)
				}
			})
			return
		}
		a.session.unreachable = status == 0
		if status == 401 && token == a.session.token { // else there is a newer one already
			a.session.refused = true
			a.renew()
		}
		if refusal(answer) == "identity_expired" {
			a.expire()
		}
		done(status, answer)
	})
}
