//go:build !js

package main

import (
	"encoding/json"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestEverythingHasItsName(t *testing.T) {
	w := newWorld(t)
	w.now += 3600 // what was written in the future is new for long enough
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
	w.release("conversations")
	p.atHome(1)
}

func TestARouteHoldsWhateverTheListSays(t *testing.T) {
	w := newWorld(t)
	hold := make(chan struct{})
	w.hold["conversations"] = hold
	p := w.open()
	p.host(`say({type: "navigate", route: "home", text: ""})`)
	p.until(`!skeleton.hidden`)
	p.waitFor("the list to be asked for", func() bool { return len(w.sent("conversations")) > 0 })
	w.release("conversations")
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
	p.noon()
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
