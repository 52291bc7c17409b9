//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

func TestARefusedSessionIsAskedForAgainAndNothingIsLost(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	p.hostUntil(`heard.length > 0`)
	// The server has forgotten Alice; the page gets a new visitor for her.
	w.set(func(w *world) { w.tokens = map[string]string{bob: "bobs"} })
	p.host(`session = {visitor_id: "` + bob + `", token: "bobs", contact: null}`)
	p.write("Do you know me?")
	p.shows("You: Do you know me?")
	p.hostUntil(`heard.some(m => m.type === "session")`)
	last := w.sent("send")
	if q := last[len(last)-1]; q.Visitor != bob || q.ClientID != last[0].ClientID {
		t.Errorf("it was sent as %+v after %+v", q, last[0])
	}
	p.host(`say({type: "open"})`)
	p.press("Now you do" + kb.Enter)
	p.shows("You: Do you know me?", "You: Now you do")
}

func TestAMessageThatWasOnItsWayWithTheTokenOfBeforeGoesWithTheNewOne(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	hold := make(chan struct{})
	w.set(func(w *world) { w.hold["send"] = hold })
	p.write("Which one?")
	p.waitFor("the message to be on its way", func() bool { return len(w.sent("send")) > 0 })
	lists := len(w.sent("conversations"))
	w.set(func(w *world) { w.tokens = map[string]string{alice: "renewed"} })
	p.host(`(session.token = "renewed", sendSession())`)
	p.waitFor("the new token to be used", func() bool { return len(w.sent("conversations")) > lists })
	w.release("send")
	p.shows("You: Which one?")
	p.waitFor("it to be sent again", func() bool { all := w.sent("send"); return all[len(all)-1].Token == "renewed" })
	p.until(`document.querySelector(".state")?.textContent.startsWith("Sent")`)
}

func TestAServerThatRefusesEverySessionIsNotAskedForEver(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	w.set(func(w *world) { w.tokens = nil })
	p.write("Anybody?")
	p.shows("You: Anybody? !")
}

func TestSomebodyElseSeesNothingOfWhoWasHereBefore(t *testing.T) {
	w := newWorld(t)
	w.tokens[bob] = "bobs"
	id := w.conversation(0, "me: My secret", "Tess: Is safe")
	p := w.open()
	p.click("#conversations button")
	p.host(`(session.contact = {id: 1, user_id: "A", email: "a@tacos.com"}, sendSession())`)
	p.shows("You: My secret", "Tess: Is safe")
	w.set(func(w *world) { w.status["send"] = 422 })
	p.write("Unsent secret")
	p.until(`document.querySelector(".failed")`)
	p.press("Draft of a secret")
	w.set(func(w *world) { delete(w.status, "send") })
	p.host(`(session = {visitor_id: "` + bob + `", token: "bobs", contact: {id: 2, user_id: "B", email: "b@tacos.com"}}, sendSession())`)
	p.until(`!document.body.innerText.includes("secret")`)
	p.atNew()
	p.until(`message.value === ""`)
	if got := js[string](p, `JSON.stringify(localStorage)`); strings.Contains(got, "secret") {
		t.Errorf("the storage holds %s", got)
	}
	w.reply(id, "Tess", "Another secret", true)
	p.host(`open()`)
	p.write("I am B")
	p.shows("You: I am B")
}

// A log-in may give the browser another visitor, with or without a history of
// before. Whoever is typing goes on, unless they become another person.
func TestADraftOutlivesEachLogInOfTheSamePerson(t *testing.T) {
	const lead = `{id: 1, user_id: "", email: "a@tacos.com", verified: false}`
	const proven = `{id: 1, user_id: "", email: "a@tacos.com", verified: true}`
	const user = `{id: 1, user_id: "A", email: "a@tacos.com", verified: false}`
	for _, c := range []struct {
		name, from, to string
		stays          bool
	}{
		{"nobody becomes a user", `null`, `{id: 2, user_id: "A", email: "a@tacos.com", verified: true}`, true},
		{"nobody becomes a lead", `null`, `{id: 2, user_id: "", email: "a@tacos.com"}`, true},
		{"nobody stays nobody", `null`, `null`, true},
		{"a contact without a name becomes a user", `{id: 1, user_id: "", email: ""}`, `{id: 2, user_id: "A", email: "a@tacos.com"}`, true},
		{"a lead becomes a user", lead, `{id: 2, user_id: "A", email: "work@tacos.com", verified: true}`, true},
		{"a lead is proven", lead, `{id: 2, user_id: "", email: "A@Tacos.com", verified: true}`, true},
		{"a lead is forgotten", lead, `null`, true},
		{"a proven lead becomes a user of that email", proven, `{id: 2, user_id: "A", email: "A@tacos.com", verified: true}`, true},
		{"a user logs in again", user, `{id: 2, user_id: "A", email: "new@tacos.com", verified: true}`, true},
		{"a lead becomes another lead", lead, `{id: 2, user_id: "", email: "b@tacos.com"}`, false},
		{"a proven lead becomes a user of another email", proven, `{id: 2, user_id: "B", email: "b@tacos.com"}`, false},
		{"a proven lead becomes nobody", proven, `null`, false},
		{"a user becomes another one", user, `{id: 2, user_id: "B", email: "a@tacos.com"}`, false},
		{"a user becomes a lead", user, `{id: 2, user_id: "", email: "a@tacos.com"}`, false},
		{"a user becomes nobody", user, `null`, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t)
			w.tokens[bob] = "bobs"
			id := w.conversation(0, "me: Hello?")
			p := w.open()
			p.host(`(session.contact = ` + c.from + `, sendSession())`)
			p.click("#conversations button")
			p.shows("You: Hello?")
			p.press("Typed above")
			p.click("#fresh")
			p.atNew()
			p.until(`document.activeElement === message`)
			p.press("and below")
			p.host(`(session = {visitor_id: "` + bob + `", token: "bobs", contact: ` + c.to + `}, sendSession())`)
			p.until(`!document.body.textContent.includes("Hello?")`)
			want := map[bool]string{true: "Typed above\nand below"}[c.stays]
			p.until(`message.value === ` + quote(want) + ` && document.body.dataset.view === "fresh"`)
			p.host(`open()`)
			p.press(" more" + kb.Enter)
			p.shows("You: " + strings.TrimSpace(want+" more"))
			if got := strings.Join(w.bodies(id), ", "); got != "Hello?" {
				t.Errorf("the conversation of before holds %s", got)
			}
		})
	}
}

// What was not sent yet is never said by itself under another name.
func TestAMessageThatIsNotSentAtALogInIsADraft(t *testing.T) {
	w := newWorld(t)
	w.conversation(0, "me: Hello?")
	p := w.open()
	p.click("#conversations button")
	p.shows("You: Hello?")
	w.set(func(w *world) { w.status["send"] = 422 })
	p.write("Not sent")
	p.until(`document.querySelector(".failed")`)
	p.press("Typed")
	w.set(func(w *world) { delete(w.status, "send"); w.tokens[bob] = "bobs" })
	p.host(`(session = {visitor_id: "` + bob + `", token: "bobs", contact: {id: 2, user_id: "A", email: "a@tacos.com"}}, sendSession())`)
	p.until(`message.value === "Not sent\nTyped" && !document.querySelector(".message")`)
}

func TestALogOutLeavesNothing(t *testing.T) {
	w := newWorld(t)
	w.conversation(0, "me: My secret")
	p := w.open()
	p.click("#conversations button")
	p.shows("You: My secret")
	p.press("Draft of a secret")
	p.host(`say({type: "shutdown"})`)
	p.until(`!document.body.innerText.includes("secret") && message.value === ""`)
}

func TestASessionThatChangesIsTakenLive(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	w.heard(1)
	// Identified and proven: the history is there.
	p.host(`session.contact = {id: 1, user_id: "A", email: "a@tacos.com", name: "Ann Doe"}`)
	w.conversation(1, "me: From the other phone", "Tess: Hello!")
	w.set(func(w *world) {
		w.publish(w.talks[0], object{"type": "session"})
	})
	p.hostUntil(`heard.some(m => m.type === "session")`)
	p.hostUntil(`unread() === 1`)
	p.until(`greeting.innerText === "Hi Ann"`)
	p.atHome(1)
}

func TestOtherWindowsHaveNoSay(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	js[bool](p, `(postMessage({gist: 1, type: "navigate", route: "home"}, "*"), postMessage({gist: 1, type: "session", app_id: "x", visitor_id: "`+bob+`", token: "t"}, "*"), true)`)
	p.write("Still me")
	p.shows("You: Still me")
	for _, q := range w.sent("send") {
		if q.Visitor != alice {
			t.Errorf("sent as %+v", q)
		}
	}
}
