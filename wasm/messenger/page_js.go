package main

import "gist/wasm/browser"

// page is what the Go code uses of web/messenger.html, found once.
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

// write sets an element's text: never its HTML. What stands there already is
// left alone, so that a screen reader does not read it again.
func write(e browser.Value, text string) {
	if e.Get("textContent").Text() != text {
		e.SetText("textContent", text)
	}
}

// attribute sets one of an element's attributes.
func attribute(e browser.Value, name, to string) {
	e.Call("setAttribute", browser.Text(name), browser.Text(to))
}

// child finds an element inside another one.
func child(of browser.Value, selector string) browser.Value {
	return of.Call("querySelector", browser.Text(selector))
}

// within finds the element around a place that an event came from.
func within(event browser.Value, selector string) (e browser.Value, found bool) {
	e = event.Get("target").Call("closest", browser.Text(selector))
	return e, e.Truthy()
}

// clone makes what stands in a template of the page.
func clone(template string) browser.Value {
	return byID(template).Get("content").Get("firstElementChild").Call("cloneNode", browser.True)
}

// onClick calls do when an element is clicked, or chosen by a key.
func onClick(e browser.Value, do func()) {
	browser.Listen(e, "click", func(browser.Value) { do() })
}

// trimmed is a text without white space around it, as JavaScript sees it.
func trimmed(s string) string { return browser.Text(s).Call("trim").Text() }

// hostText calls one of the small functions of web/messenger.js.
func hostText(name string, args ...browser.Value) string {
	return browser.Host.Call(name, args...).Text()
}

// dayOf numbers the day of a time, where the visitor is.
func dayOf(seconds float64) int {
	return browser.Host.Call("dayNumber", browser.Number(seconds)).Int()
}
