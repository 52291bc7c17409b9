package main

import "gist/wasm/browser"

// session is who the visitor is, as the host page has said.
type session struct {
	app, visitor, token string
	hasEmail            bool
	asked               bool // the host page has been asked for a new session
}

// setSession takes who the visitor is. Somebody else begins with nothing.
func (a *app) setSession(said browser.Value) {
	visitor := said.Get("visitor_id").Text()
	if a.visitor != "" && visitor != a.visitor {
		a.endSession()
	}
	a.app, a.visitor, a.token = said.Get("app_id").Text(), visitor, said.Get("token").Text()
	a.hasEmail = said.Get("contact").Get("email").Truthy()
	a.asked = false
	if a.hasEmail {
		hide(emailForm, true)
	}
	a.connect()
	a.load()
	a.loadUnsent()
}

// endSession forgets the visitor and all that was shown to them.
func (a *app) endSession() {
	a.dropUnsent()
	a.disconnect()
	a.session = session{}
	a.inbox = inbox{}
	a.leaveThread()
	a.drafts = map[string]string{}
	a.atTalk = false
	box.SetText("value", "")
	hide(emailForm, true)
	a.draw()
}

// renew asks the host page who the visitor is now.
func (a *app) renew() {
	if !a.asked {
		a.asked = true
		a.post("session")
	}
}

// ask posts to one of the server's addresses: pairs are names and values
// beside who asks. An answer that comes after the visitor has become somebody
// else is dropped.
func (a *app) ask(path string, done func(status int, answer browser.Value), pairs ...browser.Value) {
	body := browser.Object(append([]browser.Value{
		browser.Text("app_id"), browser.Text(a.app), browser.Text("visitor_id"), browser.Text(a.visitor), browser.Text("token"), browser.Text(a.token),
	}, pairs...)...)
	visitor := a.visitor
	browser.Post("/widget/"+path, browser.JSON(body), func(status, _ int, answer browser.Value) {
		if visitor != a.visitor {
			return
		}
		if status == 401 {
			a.renew()
		}
		done(status, answer)
	})
}
