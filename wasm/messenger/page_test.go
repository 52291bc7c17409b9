//go:build !js

package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/centrifugal/centrifuge"
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

func TestEverythingHasItsName(t *testing.T) {
	w := newWorld(t)
	w.conversation(1, "me: Hello?", "Tess: Hello!")
	p := w.open()
	p.atHome(1)
	p.named("list", "Conversations")
	p.named("button", "New conversation")
	p.named("button", "Close")
	p.named("button", "Hello! Tess · Just now 1 unread")
	p.click("#conversations button")
	p.named("log", "Messages")
	p.named("textbox", "Message")
	p.named("button", "Send")
	p.named("button", "Back")
	p.named("button", "New conversation")
	p.named("textbox", "Email")
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
	w.set(func(w *world) { close(w.hold["send"]); delete(w.hold, "send") })
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
	w.set(func(w *world) { w.status["send"] = 503 })
	p.write("Hello?")
	p.waitFor("the first try", func() bool { return len(w.sent("send")) == 1 })
	p.shows("You: Hello? ?")
	w.set(func(w *world) { delete(w.status, "send") })
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
	w.set(func(w *world) { close(w.hold["send"]); delete(w.hold, "send") })
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
	p.host(`say({type: "close"})`)
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
	// More than two pages are missed, and then one comes by itself, before the
	// messenger knows that it was deaf.
	for _, n := range []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23"} {
		w.reply(id, "Tess", n, false)
		want = append(want, "Tess: "+n)
	}
	w.reply(id, "Tess", "24", true)
	p.shows("You: Hello?", "Tess: 24")
	want = append(want, "Tess: 24")
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

func TestAServerThatAsksForTimeGetsIt(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	w.set(func(w *world) { w.status["send"] = 429 })
	p.write("Patience")
	p.waitFor("the first try", func() bool { return len(w.sent("send")) == 1 })
	p.shows("You: Patience ?")
	w.set(func(w *world) { delete(w.status, "send") })
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

func TestItIsUsableByKeyboard(t *testing.T) {
	w := newWorld(t)
	w.conversation(0, "me: Hello?", "Tess: Hello!")
	w.set(func(w *world) { w.email = "a@tacos.com" })
	p := w.open()
	p.atHome(1)
	p.until(`document.activeElement.closest("#conversations")`)
	order := func(want ...string) {
		t.Helper()
		for _, id := range want {
			p.press(kb.Tab)
			p.until(`document.activeElement.id === ` + quote(id))
		}
	}
	order("begin")
	p.do(p.frame, chromedp.KeyEvent(kb.Tab, chromedp.KeyModifiers(chromedp.ModifierShift)))
	p.press(kb.Enter)
	p.until(`document.activeElement === message`)
	p.press("x")
	order("send")
	p.do(p.frame, chromedp.KeyEvent(kb.Tab, chromedp.KeyModifiers(chromedp.ModifierShift)))
	p.do(p.frame, chromedp.KeyEvent(kb.Tab, chromedp.KeyModifiers(chromedp.ModifierShift)))
	p.until(`document.activeElement.id === "scroll"`)
	p.press(kb.Escape)
	p.hostUntil(`heard.at(-1).type === "close"`)
}

func TestAVisitorWithoutAnEmailIsOfferedToLeaveOneOnce(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	if js[bool](p, `offer.checkVisibility()`) {
		t.Error("it is offered before the first message")
	}
	p.write("Call me")
	p.until(`offer.checkVisibility()`)
	js[bool](p, `(email.focus(), true)`)
	p.press("john tacos.com" + kb.Enter)
	p.until(`document.getElementById("email-error").innerText === "The email holds a space or a control character; send it as name@domain." && email.ariaInvalid === "true"`)
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
	// Identified and proven: the history is there.
	w.conversation(1, "me: From the other phone", "Tess: Hello!")
	w.set(func(w *world) {
		w.publish(w.talks[0], object{"type": "session"})
	})
	p.host(`session.contact = {id: 1, user_id: "A", email: "a@tacos.com", name: "Ann Doe"}`)
	p.hostUntil(`heard.some(m => m.type === "session")`)
	p.hostUntil(`unread() === 1`)
	p.until(`greeting.innerText === "Hi Ann"`)
	p.atHome(1)
}

func TestThePageOpensTheMessengerWhereItWants(t *testing.T) {
	w := newWorld(t)
	w.conversation(0, "me: Hello?")
	p := w.open()
	p.atHome(1)
	p.host(`say({type: "navigate", route: "newConversation", text: "12 tacos, please"})`)
	p.atNew()
	p.until(`message.value === "12 tacos, please" && document.activeElement === message && !send.disabled`)
	for _, route := range []string{"conversations", "home"} {
		p.host(`say({type: "navigate", route: "newConversation", text: ""})`)
		p.atNew()
		p.host(`say({type: "navigate", route: "` + route + `"})`)
		p.atHome(1)
	}
}

func TestWhoHasConversationsSeesNoOtherPlaceFirst(t *testing.T) {
	w := newWorld(t)
	w.conversation(0, "me: Hello?")
	p := w.open()
	p.atHome(1)
	hold := make(chan struct{})
	w.set(func(w *world) { w.hold["conversations"] = hold })
	p.reload()
	p.until(`document.body.dataset.view === "home" && skeleton.checkVisibility()`)
	w.set(func(w *world) { close(hold); delete(w.hold, "conversations") })
	p.atHome(1)
}

func TestWhatIsWrittenBeforeTheSessionIsKnownIsSentWithIt(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.atNew()
	w.conversation(0, "me: Hello?")
	p.host(`sessionStorage.quiet = 1`)
	p.reload()
	p.host(`open()`)
	p.write("Early bird")
	p.shows("You: Early bird ?")
	p.host(`sendSession()`)
	p.shows("You: Early bird")
}

func TestARouteHoldsWhateverTheListSays(t *testing.T) {
	w := newWorld(t)
	hold := make(chan struct{})
	w.hold["conversations"] = hold
	p := w.open()
	p.host(`say({type: "navigate", route: "home", text: ""})`)
	p.until(`!skeleton.hidden`)
	p.waitFor("the list to be asked for", func() bool { return len(w.sent("conversations")) > 0 })
	w.set(func(w *world) { close(hold); delete(w.hold, "conversations") })
	p.until(`!home.hidden && welcome.checkVisibility()`)
}

func TestWhatComesFromOutsideIsText(t *testing.T) {
	w := newWorld(t)
	evil := `<img src=x onerror=alert(1)> https://tacos.com/menu?a=1&b=2 javascript:alert(2) <script>alert(3)</script>`
	w.conversation(0, "me: "+evil, `<b>Tess</b>: `+evil)
	w.set(func(w *world) { w.talks[0].messages[1]["author"].(object)["name"] = `<b>Tess</b>` })
	p := w.open()
	p.atHome(1)
	p.click("#conversations button")
	p.until(`document.querySelectorAll(".message").length === 2`)
	found := js[string](p, `[...document.querySelectorAll(".body *")].map(e => [e.tagName, e.getAttribute("href"), e.target, e.rel].join(" ")).join("|")`)
	const link = "A https://tacos.com/menu?a=1&b=2 _blank noopener noreferrer nofollow"
	if found != link+"|"+link {
		t.Errorf("the messages hold the elements %s", found)
	}
	if got := js[int](p, `document.querySelectorAll("img, b, li script").length`); got != 0 {
		t.Errorf("%d elements were made of text", got)
	}
}

func TestALongConversationIsShownFromItsEndAndEarlierOnAsking(t *testing.T) {
	w := newWorld(t)
	var lines, want []string
	for i := 1; i <= 25; i++ {
		lines = append(lines, "Tess: "+digits(float64(i)))
		want = append(want, "Tess: "+digits(float64(i)))
	}
	w.conversation(0, lines...)
	p := w.open(func(p *tab) { p.size(400, 300) })
	p.click("#conversations button")
	p.shows(want[15:]...)
	p.until(`document.getElementById("scroll").scrollTop + document.getElementById("scroll").clientHeight >= document.getElementById("scroll").scrollHeight - 1`)
	js[bool](p, `new Promise(done => { document.getElementById("scroll").onscroll = () => done(true); document.getElementById("scroll").scrollTop = 0 })`)
	top := js[float64](p, `document.querySelector(".message .body").getBoundingClientRect().top`)
	p.click("#older")
	p.shows(want[5:]...)
	if got := js[float64](p, `document.querySelectorAll(".message .body")[10].getBoundingClientRect().top`); got-top > 60 || top-got > 60 {
		t.Errorf("what was looked at was at %v px, and is at %v", top, got)
	}
	p.click("#older")
	p.shows(want...)
	p.until(`older.hidden`)
	// Far from the end, a new message does not pull the visitor down.
	w.reply(100, "Tess", "26", true)
	p.until(`latest.checkVisibility()`)
	p.click("#latest")
	p.until(`!latest.checkVisibility() && document.getElementById("scroll").scrollTop + document.getElementById("scroll").clientHeight >= document.getElementById("scroll").scrollHeight - 1`)
}

func TestDaysAndAuthorsStandOnceAGroup(t *testing.T) {
	w := newWorld(t)
	w.conversation(0, "me: Before", "Tess: Yesterday", "Tess: And more", "me: Today")
	w.set(func(w *world) {
		m := w.talks[0].messages
		m[0]["created_at"] = w.now - 3*86400
		m[1]["created_at"], m[2]["created_at"] = w.now-86400, w.now-86400
	})
	p := w.open()
	p.click("#conversations button")
	p.until(`document.querySelectorAll(".message").length === 4`)
	got := js[string](p, `[...document.querySelectorAll(".message")].map(m => m.querySelector(".day").innerText.replace(/^\w+day,? .*$/, "DATE") + "/" + m.className.replace("message ", "")).join("|")`)
	if want := "DATE/mine first last|Yesterday/theirs first|/theirs last|Today/mine first last"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestAClosedConversationSaysSo(t *testing.T) {
	w := newWorld(t)
	w.conversation(0, "me: Hello?", "Tess: Bye!")
	w.set(func(w *world) { w.talks[0].state = "closed" })
	p := w.open()
	p.click("#conversations button")
	p.until(`document.getElementById("closed").checkVisibility()`)
	w.set(func(w *world) { w.talks[0].state = "open" })
	p.write("One more thing")
	p.until(`!document.getElementById("closed").checkVisibility()`)
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

func TestAPhonesKeyboardHidesNeitherBoxNorNewestMessage(t *testing.T) {
	w := newWorld(t)
	var lines []string
	for i := range 9 {
		lines = append(lines, "Tess: line "+digits(float64(i)))
	}
	w.conversation(0, lines...)
	p := w.open(func(p *tab) { p.size(390, 844) })
	p.click("#conversations button")
	p.until(`document.querySelectorAll(".message").length === 9`)
	p.size(390, 380)
	p.until(`innerHeight === 380 && message.getBoundingClientRect().bottom <= 380`)
	p.until(`[...document.querySelectorAll(".message .body")].at(-1).getBoundingClientRect().bottom <= composer.getBoundingClientRect().top`)
	if got := js[string](p, `getComputedStyle(message).fontSize`); got != "16px" {
		t.Errorf("the box has a font of %s, and phones zoom into less than 16px", got)
	}
}

func TestNothingMovesForWhoeverWantsItSo(t *testing.T) {
	w := newWorld(t)
	p := w.open()
	p.prefers("prefers-reduced-motion", "reduce")
	p.atNew()
	got := js[json.RawMessage](p, `[...document.querySelectorAll("*")].filter(e => getComputedStyle(e).animationName !== "none" || getComputedStyle(e).transitionDuration !== "0s").map(e => e.tagName + "#" + e.id)`)
	if string(got) != "[]" {
		t.Errorf("these move: %s", got)
	}
}
