//go:build !js

package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/google/uuid"
)

func TestAVisitorWithoutConversationsCanWriteAtOnce(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	p.until(`document.activeElement === message`)
	p.write("Is the salsa hot?")
	p.until(`document.querySelector(".state")?.textContent.startsWith("Sent")`)
	p.shows("You: Is the salsa hot?")
	p.until(`message.value === "" && document.activeElement === message`)
	p.hostUntil(`names() === "conversation:started,message:sent"`)
	p.hostUntil(`heard.filter(m => m.name === "message:sent").every(m => m.detail.conversationId === 100 && m.detail.message.body === "Is the salsa hot?")`)
	sent := w.sent("send")
	if id, err := uuid.Parse(sent[0].ClientID); err != nil || id.Version() != 4 || id.String() != sent[0].ClientID {
		t.Errorf("the client id %q is no UUID version 4: %v", sent[0].ClientID, err)
	}
	if len(sent) != 1 {
		t.Errorf("the message was sent %d times", len(sent))
	}
	if got := p.said(); len(got) > 0 {
		t.Errorf("the console holds %q", got)
	}
}

func TestAMessageWhoseAnswerWasLostCountsAsSentAlsoBehindAReply(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	w.set(func(w *world) { w.status["send"] = 503 })
	p.write("Is it stored?")
	p.shows("You: Is it stored? !")
	client := w.sent("send")[0].ClientID
	w.set(func(w *world) {
		delete(w.status, "send")
		w.add(w.begin(alice), "contact", "", "Is it stored?", client)
	})
	w.reply(100, "Tess", "It is", false)
	p.host(`say({type: "navigate", route: "home"})`) // asks for the list anew
	p.hostUntil(`names().split(",").sort().join() === "conversation:started,message:received,message:sent"`)
	if n := len(w.bodies(100)); n != 2 {
		t.Errorf("the conversation has %d messages", n)
	}
}

func TestATextThatIsTooLongIsKeptAndItsExcessSaid(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	p.until(`message.getAttribute("aria-describedby") === "over" && over.hidden`)
	// As a paste comes; each of these counts once, and has two units in JavaScript.
	paste := func(text string) {
		p.until(`message.focus() || (message.select(), document.execCommand("insertText", false, ` + text + `))`)
	}
	paste(`"🌮".repeat(10000)`)
	p.until(`over.hidden && !send.disabled && message.value.length === 20000`)
	paste(`" " + "🌮".repeat(10012) + "\n\n"`)
	p.until(`!over.hidden && over.textContent === "12 characters too many. A message has at most 10,000." && send.disabled && message.ariaInvalid === "true"`)
	p.press(kb.Enter)
	p.until(`[...message.value.trim()].length === 10012`)
	paste(`"é".repeat(12345)`)
	p.until(`over.textContent.startsWith("2,345 characters too many.")`)
	paste(`"a".repeat(10001)`)
	p.until(`over.textContent.startsWith("1 character too many.")`)
	if n := len(w.sent("send")); n > 0 {
		t.Fatalf("%d messages were sent", n)
	}
	p.until(`document.execCommand("delete")`) // one of them
	p.until(`over.hidden && !send.disabled && message.ariaInvalid === "false"`)
	p.press(kb.Enter)
	p.until(`document.querySelector(".state")?.textContent.startsWith("Sent")`)
	if got := w.bodies(100); len(got) != 1 || got[0] != strings.Repeat("a", 10_000) {
		t.Errorf("the server holds %d messages: %.50q", len(got), got)
	}
}

func TestWhatNobodyCanSeeIsNoMessage(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	for _, text := range []string{"\u200b", "\u2060\u200d\ufeff", "\u00ad \u3000\n", "\u3164", "\U000e0041"} {
		p.until(`message.focus() || (message.select(), document.execCommand("insertText", false, ` + quote(text) + `))`)
		p.until(`message.value === ` + quote(text) + ` && send.disabled`)
		p.press(kb.Enter)
	}
	p.until(`message.focus() || (message.select(), document.execCommand("insertText", false, "\u200b.\u200b"))`)
	p.until(`!send.disabled`)
	p.press(kb.Enter)
	p.until(`document.querySelector(".state")?.textContent.startsWith("Sent")`)
	if got := w.bodies(100); len(got) != 1 || got[0] != "\u200b.\u200b" {
		t.Errorf("the server holds %q", got)
	}
}

func TestLinksInMessagesEndWhereAReaderEndsThem(t *testing.T) {
	w := newWorld(t)
	w.conversation(0, "me: 请看https://tacos.com/a。谢谢", "Tess: “https://tacos.com/b_” https://tacos.com/c\u00a0x")
	p := w.open()
	p.click("#conversations button")
	p.until(`document.querySelectorAll(".body").length === 2`)
	p.until(`[...document.querySelectorAll(".body a")].map(a => a.href + " " + a.textContent + " " + a.rel).join() === ["a", "b_", "c"].map(x => "https://tacos.com/" + x + " https://tacos.com/" + x + " noopener noreferrer nofollow").join()`)
}

func TestWhatFailsIsSaidAndSentOnceByARetry(t *testing.T) {
	w := newWorld(t)
	id := w.conversation(0, "me: Hello?", "Tess: Hello!")
	p := w.open()
	p.click("#conversations button")
	p.shows("You: Hello?", "Tess: Hello!")
	w.set(func(w *world) { w.status["send"] = 503 })
	p.write("One")
	p.write("Two")
	p.shows("You: Hello?", "Tess: Hello!", "You: One !", "You: Two !")
	p.until(`document.querySelector(".failed .state").textContent === "Not sent: The server says why."`)
	w.set(func(w *world) { delete(w.status, "send") })
	p.click(".failed .retry")
	p.shows("You: Hello?", "Tess: Hello!", "You: One", "You: Two")
	if got := strings.Join(w.bodies(id), ", "); got != "Hello?, Hello!, One, Two" {
		t.Errorf("the server holds %s", got)
	}
	ids := map[string]bool{}
	for _, q := range w.sent("send") {
		ids[q.ClientID] = true
	}
	if len(ids) != 2 {
		t.Errorf("two messages had %d client ids: %v", len(ids), ids)
	}
}

func TestWhatIsWrittenBehindWhatFailedStandsBehindIt(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	w.set(func(w *world) { w.status["send"] = 503 })
	p.write("First")
	p.shows("You: First !")
	client := w.sent("send")[0].ClientID
	w.set(func(w *world) { // it was stored, and nobody has said so
		delete(w.status, "send")
		w.add(w.begin(alice), "contact", "", "First", client)
	})
	p.write("Second")
	p.shows("You: First", "You: Second")
	if got := w.bodies(100); !slices.Equal(got, []string{"First", "Second"}) {
		t.Errorf("the conversation holds %q", got)
	}
	p.reload()
	p.atHome(1)
}

func TestWhatTheServerRefusesHoldsNothingUp(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	w.set(func(w *world) { w.status["send"] = 422 })
	p.write("Bad")
	p.shows("You: Bad !")
	p.reload()
	p.shows("You: Bad !")
	w.set(func(w *world) { delete(w.status, "send") })
	p.write("Good")
	p.shows("You: Good", "You: Bad !")
	if got := w.bodies(100); !slices.Equal(got, []string{"Good"}) {
		t.Errorf("the conversation holds %q", got)
	}
}

func TestAMessageWhoseAnswerWasLostIsNotDoubled(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) { w.hold["send"] = make(chan struct{}) })
	p := w.open()
	p.atNew()
	p.write("Once")
	p.waitFor("the message to arrive", func() bool { return len(w.sent("send")) == 1 })
	// The server stores it, and the answer never comes; live says it is there.
	w.set(func(w *world) {
		client := w.requests[len(w.requests)-1].ClientID
		talk := w.begin(alice)
		m := w.add(talk, "contact", "", "Once", client)
		w.publish(talk, object{"type": "message", "conversation": talk.wire(), "message": m})
	})
	p.shows("You: Once")
	p.hostUntil(`names() === "conversation:started,message:sent"`)
	w.release("send")
	p.write("Twice")
	p.shows("You: Once", "You: Twice")
	p.hostUntil(`names() === "conversation:started,message:sent,message:sent"`)
	if got := strings.Join(w.bodies(100), ", "); got != "Once, Twice" {
		t.Errorf("the server holds %s", got)
	}
}

func TestAShortAbsenceOfTheServerIsNotSeen(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	w.refuseOnce("send", 503)
	p.write("Hello?")
	p.waitFor("the second try", func() bool { return len(w.sent("send")) == 2 })
	p.shows("You: Hello? ?")
	w.release("send")
	p.shows("You: Hello?")
}

func TestWhatIsUnsentSurvivesAReload(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	w.set(func(w *world) { w.status["send"] = 503 })
	p.write("Still here?")
	p.shows("You: Still here? !")
	p.reload()
	p.shows("You: Still here? !")
	w.set(func(w *world) { delete(w.status, "send") })
	p.click(".retry")
	p.shows("You: Still here?")
	p.until(`Object.keys(localStorage).filter(k => k.startsWith("gist-unsent")).length === 0`)
	p.reload()
	p.atHome(1)
	if got := strings.Join(w.bodies(100), ", "); got != "Still here?" {
		t.Errorf("the server holds %s", got)
	}
}

func TestWhatIsOnItsWayWhenThePageLeavesGoesOn(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	w.set(func(w *world) { w.hold["send"] = make(chan struct{}) })
	p.write("Wait for me")
	p.waitFor("the message to be on its way", func() bool { return len(w.sent("send")) == 1 })
	p.reload()
	w.release("send")
	p.until(`document.querySelector(".message:not(.sending):not(.failed), #conversations li button:not(.failed)")`)
	p.waitFor("one message on the server", func() bool { return slices.Equal(w.bodies(100), []string{"Wait for me"}) })
}

func TestAnUnsentMessageCanBeTakenBack(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	w.set(func(w *world) { w.status["send"] = 422 })
	p.write("Oops")
	p.click("#back")
	p.until(`document.querySelector("#conversations .failed .about").textContent === "Not sent"`)
	p.click("#conversations button")
	p.click(".discard")
	p.atNew()
	if got := js[int](p, `Object.keys(localStorage).length`); got != 0 {
		t.Errorf("%d keys are left in the storage", got)
	}
}

func TestAServerThatAsksForTimeGetsIt(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	w.refuseOnce("send", 429)
	p.write("Patience")
	p.waitFor("the second try", func() bool { return len(w.sent("send")) == 2 })
	p.shows("You: Patience ?")
	w.release("send")
	p.shows("You: Patience")
}

func TestDraftsSurviveAChangeOfView(t *testing.T) {
	w := newWorld(t)
	one := w.conversation(0, "me: Hello?")
	p := w.open()
	p.click("#conversations button")
	p.until(`document.activeElement === message`)
	p.press("To the first")
	p.click("#fresh")
	p.atNew()
	p.until(`message.value === ""`)
	p.press("To nobody yet")
	p.click("#back")
	p.click(`[data-id="` + digits(float64(one)) + `"]`)
	p.until(`message.value === "To the first" && !send.disabled`)
	p.click("#back")
	p.click("#begin")
	p.until(`message.value === "To nobody yet"`)
}

func TestEnterSendsShiftEnterDoesNotAndAnInputMethodKeepsIt(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	p.until(`document.activeElement === message`)
	p.press(kb.Enter)
	height := js[int](p, `message.offsetHeight`)
	p.press("One")
	p.do(p.frame, chromedp.KeyEvent(kb.Enter, chromedp.KeyModifiers(chromedp.ModifierShift)))
	p.press("Two")
	p.until(`message.value === "One\nTwo"`)
	if got := js[int](p, `message.offsetHeight`); got <= height {
		t.Errorf("the box is %d px high with two lines, and was %d with one", got, height)
	}
	js[bool](p, `(message.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", isComposing: true, bubbles: true, cancelable: true})), true)`)
	if got := w.sent("send"); len(got) != 0 {
		t.Errorf("sent too early: %+v", got)
	}
	p.press(kb.Enter)
	p.shows("You: One\nTwo")
	p.until(`message.value === "" && message.offsetHeight === ` + digits(float64(height)))
	if got := w.bodies(100); !slices.Equal(got, []string{"One\nTwo"}) {
		t.Errorf("the server holds %q", got)
	}
}

func TestWhatIsWrittenBeforeTheSessionIsKnownIsSentWithIt(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	p.host(`sessionStorage.quiet = 1`)
	p.reload()
	w.conversation(0, "me: Hello?") // which the page before can't have heard of
	p.host(`open()`)
	p.write("Early bird")
	p.shows("You: Early bird ?")
	p.host(`sendSession()`)
	p.shows("You: Early bird")
}

func TestBlockedStorageStopsNothing(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	js[bool](p, `(Object.defineProperty(window, "localStorage", {get() { throw new Error("blocked") }}), true)`)
	p.write("Hello")
	p.shows("You: Hello")
	p.until(`offer.checkVisibility()`)
	p.click("#email-later")
	p.until(`!offer.checkVisibility()`)
}
