//go:build !js

package main

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

func TestAVisitorWithoutAnEmailIsOfferedToLeaveOneOnce(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	if js[bool](p, `offer.checkVisibility()`) {
		t.Error("it is offered before the first message")
	}
	p.write("Call me")
	p.until(`offer.checkVisibility() && document.querySelector(".state")?.textContent.startsWith("Sent")`)
	js[bool](p, `(email.focus(), true)`)
	p.press("john tacos.com" + kb.Enter)
	p.until(`document.getElementById("email-error").innerText === "The email is not of the form name@domain: one @, no spaces, at most 254 characters." && email.ariaInvalid === "true"`)
	js[bool](p, `(email.select(), true)`)
	p.press("john@tacos.com")
	p.until(`document.getElementById("email-error").hidden`)
	p.press(kb.Enter)
	p.hostUntil(`heard.some(m => m.type === "email" && m.email === "john@tacos.com")`)
	p.until(`!offer.checkVisibility() && thanks.innerText.includes("john@tacos.com") && document.activeElement === message`)
	p.reload()
	p.click("#conversations button")
	p.shows("You: Call me")
	if js[bool](p, `offer.checkVisibility()`) {
		t.Error("it is offered again")
	}
}

func TestTheOfferCanBePutAside(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	p.write("Hello")
	p.click("#email-later")
	p.until(`!offer.checkVisibility()`)
	p.write("Hello again")
	p.shows("You: Hello", "You: Hello again")
	if js[bool](p, `offer.checkVisibility()`) {
		t.Error("it is offered again")
	}
}

func TestWhoeverHasAnEmailIsNotAsked(t *testing.T) {
	w := newWorld(t)
	w.conversation(0, "me: Hello?")
	w.set(func(w *world) { w.email = "a@tacos.com" })
	p := w.open()
	p.click("#conversations button")
	p.shows("You: Hello?")
	if js[bool](p, `offer.checkVisibility()`) {
		t.Error("it is offered")
	}
}

// WebKit leaves the focus with the body of a frame that nobody has touched, and
// every browser where the visitor has clicked beside the boxes.
func TestAKeyThatNoBoxHasGoesToTheOneThatHadTheLast(t *testing.T) {
	w := newWorld(t)
	w.conversation(0, "me: Hello?")
	p := w.open()
	p.click("#conversations button")
	p.until(`offer.checkVisibility() && document.activeElement === message`)
	blur := func() { p.t.Helper(); js[bool](p, `(document.activeElement.blur(), true)`) }
	focus := func(box string) { p.t.Helper(); js[bool](p, `(`+box+`.focus(), true)`) }
	blur()
	p.press("It")
	p.until(`message.value === "It" && document.activeElement === message`)
	focus("email")
	p.press("john")
	blur()
	p.press("@tacos.com")
	p.until(`email.value === "john@tacos.com" && document.activeElement === email`)
	focus("message")
	blur()
	p.press(" is")
	p.until(`message.value === "It is" && email.value === "john@tacos.com"`)
	// A box that is there no more gets nothing.
	focus("email")
	blur()
	p.host(`(session.contact = {id: 1, user_id: null, email: "john@tacos.com"}, sendSession())`)
	p.until(`!offer.checkVisibility()`)
	p.press(" me")
	p.until(`message.value === "It is me" && document.activeElement === message`)
	// Where there is no box, a key is nobody's.
	p.click("#back")
	p.until(`home.checkVisibility()`)
	blur()
	p.press("x")
	p.click("#conversations button")
	p.until(`document.activeElement === message && message.value === "It is me"`)
}
