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
