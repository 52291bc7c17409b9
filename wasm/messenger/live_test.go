//go:build !js

package main

import (
	"strconv"
	"strings"
	"testing"

	"github.com/centrifugal/centrifuge"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"gist/server/e2e/harness"
)

func TestRepliesArriveLiveAndAreReadWhereTheyAreSeen(t *testing.T) {
	w := newWorld(t)
	one := w.conversation(0, "me: Hello?")
	two := w.conversation(0, "me: Vegan box?")
	p := w.open()
	p.atHome(2)
	p.hostUntil(`unread() === 0`)
	p.click(`[data-id="` + digits(float64(one)) + `"]`)
	p.shows("You: Hello?")
	w.reply(one, "Tess", "Hello!", true)
	p.shows("You: Hello?", "Tess: Hello!")
	p.waitFor("it to be read", func() bool { all := w.sent("read"); return len(all) == 1 && all[0].Message == 3 })
	w.reply(two, "Tom", "It comes in May.", true)
	p.hostUntil(`unread() === 1`)
	p.hostUntil(`names() === "conversation:opened,message:received,message:received"`)
	p.click("#back")
	p.until(`document.querySelector("#conversations li:first-child .unread").innerText.includes("It comes in May.")`)
	p.hostUntil(`heard.filter(m => m.type === "unread").every(m => m.count === 0 || m.count === 1)`)
	p.press(kb.Enter) // the focus is on the conversation that was left
	p.shows("You: Hello?", "Tess: Hello!")
	p.click("#back")
	p.click("#conversations .unread")
	p.hostUntil(`unread() === 0`)
}

func TestOpeningAConversationMarksItReadInEveryTab(t *testing.T) {
	w := newWorld(t)
	w.conversation(2, "me: Hello?", "Tess: Hello!", "Tess: Anybody there?")
	one, two := w.open(), w.open()
	for _, p := range []*tab{one, two} {
		p.atHome(1)
		p.hostUntil(`unread() === 2`)
	}
	one.click("#conversations button")
	one.hostUntil(`unread() === 0`)
	two.hostUntil(`unread() === 0`)
	two.until(`document.querySelector(".badge").hidden`)
}

func TestNothingIsReadWhileThePanelIsShut(t *testing.T) {
	w := newWorld(t)
	id := w.conversation(0, "me: Hello?")
	p := w.open()
	p.click("#conversations button")
	p.shows("You: Hello?")
	js[bool](p, `(window.shut = new Promise(done => addEventListener("message", e => e.data.type === "close" && done(true))), true)`)
	p.host(`say({type: "close"})`)
	js[bool](p, `window.shut`)
	w.reply(id, "Tess", "Hello!", true)
	p.hostUntil(`unread() === 1`)
	p.shows("You: Hello?", "Tess: Hello!")
	if got := w.sent("read"); len(got) != 0 {
		t.Errorf("it was read: %+v", got)
	}
	p.host(`open()`)
	p.hostUntil(`unread() === 0`)
}

func TestAfterAGapNothingIsMissingAndEverythingIsInOrder(t *testing.T) {
	w := newWorld(t)
	id := w.conversation(0, "me: Hello?")
	p := w.open()
	p.click("#conversations button")
	p.shows("You: Hello?")
	want := []string{"You: Hello?"}
	w.heard(1)
	w.set(func(w *world) { w.hold["conversations"] = make(chan struct{}) }) // it asks when it has connected
	// More than two pages are missed, and then one comes by itself, before the
	// messenger knows that it was deaf.
	for _, n := range []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23"} {
		w.reply(id, "Tess", n, false)
		want = append(want, "Tess: "+n)
	}
	w.reply(id, "Tess", "24", true)
	p.shows("You: Hello?", "Tess: 24")
	want = append(want, "Tess: 24")
	w.release("conversations")
	if err := w.node.Disconnect(alice, centrifuge.WithCustomDisconnect(centrifuge.DisconnectForceReconnect)); err != nil {
		t.Fatal(err)
	}
	p.shows(want...)
	p.hostUntil(`heard.filter(m => m.name === "message:received").length === 24`)
}

func TestWhereWebSocketsNeverWorkRepliesArriveByAsking(t *testing.T) {
	w := newWorld(t)
	w.deaf = true
	id := w.conversation(0, "me: Hello?")
	p := w.open()
	p.click("#conversations button")
	p.shows("You: Hello?")
	w.reply(id, "Tess", "Hello!", false)
	p.shows("You: Hello?", "Tess: Hello!")
	if js[bool](p, `notice.checkVisibility()`) {
		t.Error("the messenger says that it is offline, and it is not")
	}
}

func TestASilentConnectionIsGivenUp(t *testing.T) {
	w := newWorld(t)
	id := w.conversation(0, "me: Hello?")
	p := w.open()
	p.click("#conversations button")
	p.shows("You: Hello?")
	// The machine sleeps: its clock goes on, and its connection breaks without a word.
	js[bool](p, `(Date.now = (now => () => now() + 600000)(Date.now), true)`)
	w.reply(id, "Tess", "Good morning!", false)
	p.host(`open()`)
	p.shows("You: Hello?", "Tess: Good morning!")
}

func TestAServerThatIsAwayIsSaidAndComesBack(t *testing.T) {
	w := newWorld(t)
	id := w.conversation(0, "me: Hello?")
	p := w.open()
	p.click("#conversations button")
	p.shows("You: Hello?")
	w.set(func(w *world) { w.down = true })
	w.node.Disconnect(alice, centrifuge.WithCustomDisconnect(centrifuge.DisconnectForceReconnect))
	p.until(`notice.checkVisibility() && notice.innerText.includes("offline")`)
	w.reply(id, "Tess", "Welcome back", false)
	w.set(func(w *world) { w.down = false })
	p.click("#again")
	p.shows("You: Hello?", "Tess: Welcome back")
	p.until(`!notice.checkVisibility()`)
}

func TestAListThatCannotBeLoadedIsSaidWithARetry(t *testing.T) {
	w := newWorld(t)
	w.conversation(0, "me: Hello?")
	w.status["conversations"] = 500
	p := w.open()
	p.until(`notice.checkVisibility() && notice.innerText.includes("could not be loaded")`)
	w.set(func(w *world) { delete(w.status, "conversations") })
	p.click("#again")
	p.atHome(1)
	w.set(func(w *world) { w.status["conversations"] = 500 })
	p.reload()
	p.until(`notice.checkVisibility() && skeleton.hidden && !home.hidden`)
	w.set(func(w *world) { delete(w.status, "conversations") })
	p.click("#again")
	p.atHome(1)
	w.set(func(w *world) { w.status["messages"] = 500 })
	p.click("#conversations button")
	p.until(`notice.checkVisibility() && notice.innerText.includes("messages could not be loaded")`)
	w.set(func(w *world) { delete(w.status, "messages") })
	p.click("#again")
	p.shows("You: Hello?")
	p.until(`!notice.checkVisibility()`)
}

// received gives the texts of message:received, in the order in which the page
// heard of them.
func (p *tab) received() string {
	p.t.Helper()
	return evalIn[string](p, p.page, `heard.filter((m) => m.name == "message:received").map((m) => m.detail.message.body).join()`)
}

const hearsAll = `heard.filter((m) => m.name == "message:received").length >= `

func TestTheHostPageHearsOfEachMessageOnce(t *testing.T) {
	t.Run("that comes between two page views", func(t *testing.T) {
		w := newWorld(t)
		id := w.conversation(0, "me: Hello?", "Tess: Old")
		p := w.open()
		p.atHome(1)
		w.reply(id, "Tess", "Live", true)
		p.hostUntil(hearsAll + "1")
		p.do(p.page, chromedp.Navigate("about:blank"))
		w.reply(id, "Tess", "Away one", true)
		w.reply(id, "Tess", "Away two", true)
		p.do(p.page, chromedp.Navigate(strings.Replace(w.site.URL, "127.0.0.1", "localhost", 1)))
		p.attach()
		p.hostUntil(hearsAll + "2")
		w.reply(id, "Tess", "Live again", true)
		p.hostUntil(hearsAll + "3")
		if got := p.received(); got != "Away one,Away two,Live again" {
			t.Errorf("the page heard of %s", got)
		}
		p.reload()
		p.atHome(1)
		w.reply(id, "Tess", "Last", true)
		p.hostUntil(hearsAll + "1")
		if got := p.received(); got != "Last" {
			t.Errorf("after a reload the page heard of %s", got)
		}
	})
	t.Run("that comes while the list is on its way", func(t *testing.T) {
		w := newWorld(t)
		id := w.conversation(0, "me: Hello?")
		p := w.open()
		p.atHome(1)
		hold := make(chan struct{})
		w.set(func(w *world) { w.hold["conversations"] = hold })
		p.reload()
		p.waitFor("the list to be asked for", func() bool { return len(w.sent("conversations")) > 2 })
		w.reply(id, "Tess", "Early", true)
		w.reply(id, "Tess", "Unheard", false)
		close(hold)
		w.set(func(w *world) { delete(w.hold, "conversations") })
		p.hostUntil(hearsAll + "2")
		w.reply(id, "Tess", "Later", true)
		p.hostUntil(hearsAll + "3")
		if got := p.received(); strings.Count(got, "Early") != 1 || strings.Count(got, "Unheard") != 1 || strings.Count(got, "Later") != 1 {
			t.Errorf("the page heard of %s", got)
		}
	})
	t.Run("in a conversation that the team has begun, and again in the list", func(t *testing.T) {
		w := newWorld(t)
		p := w.open()
		p.atNew()
		id := w.conversation(1, "Tess: First of all")
		w.reply(id, "Tess", "And then", true)
		p.hostUntil(hearsAll + "1")
		p.host(`say({type: "navigate", route: "home"})`) // asks for the list anew
		p.hostUntil(hearsAll + "2")
		p.reload()
		p.atHome(1)
		w.reply(id, "Tess", "Last", true)
		p.hostUntil(hearsAll + "1")
		if got := p.received(); got != "Last" {
			t.Errorf("after a reload the page heard of %s", got)
		}
	})
	t.Run("that comes before the visitor's first list as a contact", func(t *testing.T) {
		w := newWorld(t)
		w.set(func(w *world) { w.anonymous = true })
		p := w.open()
		p.atNew()
		p.waitFor("the first list", func() bool { return len(w.sent("conversations")) > 0 })
		hold := make(chan struct{})
		w.set(func(w *world) { w.hold["conversations"] = hold })
		p.write("Hello?")
		p.hostUntil(`names() === "conversation:started,message:sent"`)
		w.reply(100, "Tess", "At once", false)
		close(hold)
		w.set(func(w *world) { delete(w.hold, "conversations") })
		p.hostUntil(hearsAll + "1")
		w.reply(100, "Tess", "Later", true)
		p.hostUntil(hearsAll + "2")
		if got := p.received(); got != "At once,Later" {
			t.Errorf("the page heard of %s", got)
		}
	})
	t.Run("in each tab", func(t *testing.T) {
		w := newWorld(t)
		id := w.conversation(0, "me: Hello?")
		one, two := w.open(), w.open()
		one.atHome(1)
		two.atHome(1)
		w.reply(id, "Tess", "Both", true)
		one.hostUntil(hearsAll + "1")
		two.hostUntil(hearsAll + "1")
		one.reload()
		one.atHome(1)
		w.reply(id, "Tess", "Again", true)
		one.hostUntil(hearsAll + "1")
		two.hostUntil(hearsAll + "2")
		three := w.open()
		three.atHome(1)
		w.reply(id, "Tess", "Third", true)
		three.hostUntil(hearsAll + "1")
		if got := one.received() + "|" + two.received() + "|" + three.received(); !strings.HasPrefix(got, "Again") || !strings.HasPrefix(strings.Split(got, "|")[1], "Both,Again") || strings.Split(got, "|")[2] != "Third" {
			t.Errorf("the tabs heard of %s", got)
		}
	})
}

func TestWhatIsBeingTypedSurvivesALogInAndNotAnotherPerson(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	w.set(func(w *world) { w.tokens[bob] = "bobs" })
	p.click("#message")
	p.press("Half a sentence")
	who := func(user, visitor, token string) {
		p.host(`session = {visitor_id: "` + visitor + `", token: "` + token + `", contact: {id: 7, user_id: "` + user + `", email: "` + user + `@b.com", name: ""}}, sendSession()`)
	}
	who("A", alice, "alices") // the same visitor
	who("A", bob, "bobs")     // a fresh one, as the server may make it
	p.press(", and the rest")
	p.until(`document.querySelector("#message").value === "Half a sentence, and the rest"`)
	who("B", alice, "alices")
	p.until(`document.querySelector("#message").value === ""`)
}

func TestADeletedConversationGoesAndWhatWasTypedStays(t *testing.T) {
	w := newWorld(t)
	first := w.conversation(1, "me: Hello?", "Tess: Hello!")
	w.conversation(0, "me: Another")
	p := w.open()
	p.atHome(2)
	p.until(`[...document.querySelectorAll("#conversations .preview")].some(e => e.textContent === "Hello!")`)
	p.click("#conversations [data-id='" + strconv.Itoa(first) + "']")
	p.shows("You: Hello?", "Tess: Hello!")
	p.until(`message.focus() || document.execCommand("insertText", false, "Half a sen")`)
	// A request about a conversation that is deleted meanwhile is answered 404,
	// which the browser writes to the console.
	harness.Eventually(t, "the conversation to be read", func() (bool, any) {
		unread := 0
		w.set(func(w *world) { unread = w.talk(first, alice).unread() })
		return unread == 0, unread
	})
	w.delete(first)
	p.atHome(1)
	p.until(`![...document.querySelectorAll("#conversations .preview")].some(e => e.textContent === "Hello!")`)
	p.click("#begin")
	p.atNew()
	p.until(`message.value === "Half a sen"`)
	if got := p.said(); len(got) > 0 {
		t.Errorf("the console holds %q", got)
	}
}
