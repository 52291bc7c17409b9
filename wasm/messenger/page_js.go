package main

import "gist/wasm/browser"

// page holds the elements of web/messenger.html that the Go code uses. They are
// found once.
var page struct {
	title, face, name, greeting, back, fresh      browser.Value // the header
	notice, noticeText, again                     browser.Value
	home, skeleton, welcome, list, begin          browser.Value
	talk, scroll, hint, older, bones, log, closed browser.Value
	latest                                        browser.Value
	offer, email, emailError, thanks              browser.Value
	composer, box, send, over                     browser.Value
}

func findPage() {
	for _, e := range []struct {
		to *browser.Value
		id string
	}{
		{&page.title, "title"}, {&page.face, "face"}, {&page.name, "name"}, {&page.greeting, "greeting"},
		{&page.back, "back"}, {&page.fresh, "fresh"},
		{&page.notice, "notice"}, {&page.noticeText, "notice-text"}, {&page.again, "again"},
		{&page.home, "home"}, {&page.skeleton, "skeleton"}, {&page.welcome, "welcome"}, {&page.list, "conversations"}, {&page.begin, "begin"},
		{&page.talk, "talk"}, {&page.scroll, "scroll"}, {&page.hint, "hint"}, {&page.older, "older"}, {&page.bones, "bones"},
		{&page.log, "messages"}, {&page.closed, "closed"}, {&page.latest, "latest"},
		{&page.offer, "offer"}, {&page.email, "email"}, {&page.emailError, "email-error"}, {&page.thanks, "thanks"},
		{&page.composer, "composer"}, {&page.box, "message"}, {&page.send, "send"}, {&page.over, "over"},
	} {
		*e.to = byID(e.id).Keep()
	}
}

func byID(id string) browser.Value {
	return browser.Document.Call("getElementById", browser.Text(id))
}

// hide shows or hides an element.
func hide(e browser.Value, hidden bool) { e.Set("hidden", browser.Bool(hidden)) }

// write sets an element's text, never its HTML. It leaves an equal text alone,
// so that a screen reader does not read it again.
func write(e browser.Value, text string) {
	if e.Get("textContent").Text() != text {
		e.SetText("textContent", text)
	}
}

// attribute sets one of an element's attributes.
func attribute(e browser.Value, name, to string) {
	e.Call("setAttribute", browser.Text(name), browser.Text(to))
}

// child returns an element inside another one.
func child(of browser.Value, selector string) browser.Value {
	return of.Call("querySelector", browser.Text(selector))
}

// within returns the closest element around an event's target that matches a
// selector.
func within(event browser.Value, selector string) (e browser.Value, found bool) {
	e = event.Get("target").Call("closest", browser.Text(selector))
	return e, e.Truthy()
}

// clone returns a copy of the element in a template of the page.
func clone(template string) browser.Value {
	return byID(template).Get("content").Get("firstElementChild").Call("cloneNode", browser.True)
}

// onClick calls do when an element is clicked, or activated by a key.
func onClick(e browser.Value, do func()) {
	browser.Listen(e, "click", func(browser.Value) { do() })
}

// trimmed returns a text without white space at its ends, as JavaScript defines
// it.
func trimmed(s string) string { return browser.Text(s).Call("trim").Text() }

// hostText calls one of the small functions of web/messenger.js and returns its
// text.
func hostText(name string, args ...browser.Value) string {
	return browser.Host.Call(name, args...).Text()
}

// dayOf returns the number of a time's day in the visitor's time zone.
func dayOf(seconds float64) int {
	return browser.Host.Call("dayNumber", browser.Number(seconds)).Int()
}
