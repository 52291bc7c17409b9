package main

import (
	"gist/wasm/browser"
	"gist/wasm/rules"
)

// The messenger asks a visitor without an email for one, once, after their
// first message. The team can then reach them after they have left.

func (a *app) startEmail() {
	browser.Listen(page.offer, "submit", func(event browser.Value) {
		event.Call("preventDefault")
		a.leaveEmail()
	})
	browser.Listen(page.email, "input", func(browser.Value) { a.emailError("") })
	onClick(byID("email-later"), func() {
		a.answerOffer()
		a.drawEmail()
		page.box.Call("focus")
	})
}

// leaveEmail gives the email to the host page if package rules accepts it.
func (a *app) leaveEmail() {
	email := trimmed(page.email.Get("value").Text())
	if wrong := rules.CheckEmail(email); wrong != nil {
		a.emailError(wrong.Message)
		page.email.Call("focus")
		return
	}
	a.answerOffer()
	a.session.email = email
	a.tell("email", browser.Text("email"), browser.Text(email))
	write(page.thanks, "Thank you. We can reach you at "+email+".")
	hide(page.thanks, false)
	a.drawEmail()
	page.box.Call("focus")
}

func (a *app) emailError(message string) {
	write(page.emailError, message)
	hide(page.emailError, message == "")
	attribute(page.email, "aria-invalid", browser.Bool(message != "").Text())
}

func (a *app) answerOffer() { browser.Store(a.session.keys.email, "1") }

func (a *app) drawEmail() { hide(page.offer, !a.offersEmail()) }

// offersEmail reports whether the open conversation asks for an email. It does
// if it holds a message of the visitor, and the visitor has neither an email
// nor answered before.
func (a *app) offersEmail() bool {
	if a.session.email != "" || a.session.token == "" || browser.Load(a.session.keys.email) != "" {
		return false
	}
	for i := range a.talk.thread.messages {
		if a.talk.thread.messages[i].mine {
			return true
		}
	}
	return false
}
