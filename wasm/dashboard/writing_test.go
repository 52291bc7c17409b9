//go:build !js

package dashboard_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// keydown is an Enter as a page gets it, with what an input method makes of it.
func (p *tab) keydown(details string) {
	p.t.Helper()
	p.js(`document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", code: "Enter", bubbles: true, cancelable: true, ` + details + `}))`)
}

func TestAnInputMethodsEnterNeverSends(t *testing.T) {
	_, p := team(t)
	p.find("link", "pedro.alvarez").click()
	p.shows("Do you deliver to Mallorca?")
	p.find("textbox", "Reply").types("タコス")
	p.until("document.activeElement.id", "reply-box")
	// Chromium and Firefox: the Enter comes while the composition goes on.
	p.keydown(`keyCode: 229, isComposing: true`)
	// Safari: it comes after the composition has ended.
	p.js(`document.activeElement.dispatchEvent(new CompositionEvent("compositionend", {bubbles: true, data: "タコス"}))`)
	p.keydown(`keyCode: 229`)
	// Some name no key at all.
	p.js(`document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key: "Process", keyCode: 229, bubbles: true, cancelable: true}))`)
	p.js(`document.activeElement.dispatchEvent(new Event("keydown", {bubbles: true, cancelable: true}))`)
	// A composition of the browser's own, ended by Enter.
	if _, err := chromedp.Call(p.ctx, input.ImeSetComposition, input.ImeSetCompositionParams{Text: "です", SelectionStart: 2, SelectionEnd: 2}); err != nil {
		t.Fatal(err)
	}
	p.until("document.getElementById('reply-box').value", "タコスです")
	p.keydown(`keyCode: 229, isComposing: true`)
	if _, err := chromedp.Call(p.ctx, input.InsertText, input.InsertTextParams{Text: "です"}); err != nil {
		t.Fatal(err)
	}
	p.until("document.getElementById('reply-box').value", "タコスです")
	// Nor does it do anything else: Escape takes a composition back.
	p.js(`document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", keyCode: 229, bubbles: true, cancelable: true}))`)
	p.until("document.activeElement.id", "reply-box")
	p.until("document.querySelectorAll('.ours .bubble').length", 0)
	p.key("Enter") // and this one is a person's
	p.until("[...document.querySelectorAll('[role=log] .bubble')].at(-1).innerText", "タコスです")
	p.until("document.getElementById('reply-box').value", "")
}

func TestADraftOutlivesAReload(t *testing.T) {
	b, p := team(t)
	p.find("link", "pedro.alvarez").click()
	p.find("textbox", "Reply").types("For Pedro: ¡sí!")
	p.reload()
	p.find("log", "Messages")
	p.until("document.getElementById('reply-box')?.value", "For Pedro: ¡sí!")

	// A note comes back as a note, and each draft to its conversation.
	p.find("link", "Johanna Doe").click()
	p.until("document.getElementById('reply-box').value", "")
	p.find("button", "Note").click()
	p.find("textbox", "Note").types("On Johanna")
	p.reload()
	p.until("document.getElementById('reply-box')?.value", "On Johanna")
	p.find("textbox", "Note")
	p.find("link", "pedro.alvarez").click()
	p.until("document.getElementById('reply-box').value", "For Pedro: ¡sí!")
	p.find("textbox", "Reply")

	// What a script or an extension has put there counts as well.
	p.js("document.getElementById('reply-box').value = 'By hand'")
	p.reload()
	p.until("document.getElementById('reply-box')?.value", "By hand")

	// What was sent is no draft any more.
	p.find("textbox", "Reply")
	p.js("document.getElementById('reply-box').focus()")
	p.key("Enter")
	p.until("[...document.querySelectorAll('[role=log] .bubble')].at(-1)?.innerText", "By hand")
	p.until("document.querySelectorAll('.sending, .failed').length", 0)
	p.reload()
	p.find("log", "Messages")
	p.shows("By hand")
	p.until("document.getElementById('reply-box').value", "")
	p.until("Object.keys(localStorage).filter(k => k.startsWith('gist-draft:')).length", 1)

	// A session that ends keeps it for whoever signs in again as the same.
	p.find("textbox", "Reply").types("Half a")
	b.mu.Lock()
	b.signedIn = false
	b.mu.Unlock()
	p.reload()
	p.shows("Your session has ended. Sign in again to go on.")
	p.find("textbox", "Email").types("tess@tacobox.example")
	p.find("textbox", "Password").types("correct horse battery\r")
	p.until("document.getElementById('reply-box')?.value", "Half a")
	p.quietBut("401")

	// Whoever signs out leaves nothing.
	p.find("button", "Sign out").click()
	p.find("button", "Sign in")
	p.until("Object.keys(localStorage).filter(k => k.startsWith('gist-draft:')).length", 0)
}

func TestDraftsOfOthersOldOnesAndBrokenOnesAreNotShown(t *testing.T) {
	b, p := newBackend(t), newTab(t)
	b.fill()
	p.open(b.URL + "/dashboard")
	p.find("button", "Sign in")
	old := time.Now().Add(-40 * 24 * time.Hour).Unix()
	p.js(fmt.Sprintf(`[["k3m9x2ab:7:12", "{"], ["k3m9x2ab:7:11", '{"kind":"reply","text":"Old","at":%d}'], ["k3m9x2ab:99:12", '{"kind":"reply","text":"Another teammate","at":%d}'],
		["other123:7:12", '{"kind":"reply","text":"Another workspace","at":%d}']].forEach(([k, v]) => localStorage.setItem("gist-draft:" + k, v))`, old, time.Now().Unix(), time.Now().Unix()))
	b.enter(p, "/dashboard/conversations/12")
	p.shows("Do you deliver to Mallorca?")
	p.until("document.getElementById('reply-box').value", "")
	p.until(`Object.keys(localStorage).filter(k => k.startsWith("gist-draft:")).length`, 2)
}

func TestAFullStorageKeepsTheDashboardWorking(t *testing.T) {
	b, p := newBackend(t), newTab(t)
	b.fill()
	p.onEveryPage(`Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") }`)
	b.enter(p, "/dashboard/conversations/12")
	p.shows("Do you deliver to Mallorca?")
	p.find("textbox", "Reply").types("Still here")
	p.key("Enter")
	p.until("[...document.querySelectorAll('[role=log] .bubble')].at(-1).innerText", "Still here")
	p.find("button", "Sign out").click()
	p.find("button", "Sign in")
}

func TestMessagesAndNamesRunInTheirOwnDirection(t *testing.T) {
	b, p := newBackend(t), newTab(t)
	b.fill()
	b.mu.Lock()
	c := b.contact(6)
	c["name"], c["user_id"] = "דנה כהן", "שלום-1"
	c["tags"] = []object{{"id": 1, "name": "لقب"}}
	c["custom_properties"] = object{"צבע": "אדום"}
	b.add(b.conversations[5], "reply", "contact", 6, "مرحبا، كم السعر؟", time.Now().Unix()-1)
	b.add(b.conversations[5], "reply", "contact", 6, "Hello \u202eabc", time.Now().Unix())
	b.mu.Unlock()
	b.enter(p, "/dashboard/conversations/16")
	p.shows("مرحبا، كم السعر؟")
	p.shows("Properties")
	direction := func(selector, text, want string) {
		t.Helper()
		p.until(`(e => e && getComputedStyle(e).direction + " " + /isolate|plaintext/.test(getComputedStyle(e).unicodeBidi))([...document.querySelectorAll(`+fmt.Sprintf("%q", selector)+`)].findLast(e => e.textContent.includes(`+fmt.Sprintf("%q", text)+`)))`, want+" true")
	}
	direction(".bubble", "مرحبا", "rtl")
	direction(".bubble", "Hello", "ltr")
	direction(".group-name", "דנה", "rtl")
	direction("h2", "דנה", "rtl")
	direction(".row-name", "דנה", "rtl")
	direction(".row-preview", "Hello", "ltr")
	direction(".contact-name", "דנה", "rtl")
	direction("dd", "שלום-1", "rtl")
	direction("dd", "אדום", "rtl")
	direction("dt", "צבע", "rtl")
	direction(".tag", "لقب", "rtl")
	// A name turns nothing around it.
	p.shows("\u2068שלום-1\u2069")
	// Each stands where the page puts it.
	p.until(`getComputedStyle(document.querySelector("[aria-current] .row-name")).textAlign`, "left")
	p.until(`getComputedStyle([...document.querySelectorAll(".bubble")].at(-2)).textAlign`, "start")
	// What is written, too.
	p.find("textbox", "Reply").types("السعر خمسة")
	p.until(`getComputedStyle(document.getElementById("reply-box")).direction`, "rtl")
	p.shot("right-to-left")
	p.key("Enter")
	p.until(`document.querySelectorAll('.sending, .failed').length`, 0)
	direction(".ours .bubble", "السعر", "rtl")
	p.find("link", "דנה כהן now You: السعر خمسة")
	p.until(`document.querySelector("[aria-current] .row-preview bdi:last-of-type").textContent`, "السعر خمسة")
	p.press(kb.Escape)
	p.find("link", "Contacts").click()
	p.find("list", "Contacts")
	direction(".person .clip", "דנה", "rtl")
	p.quiet()
}

func TestATextThatIsTooLongOrShowsNothingIsNotSent(t *testing.T) {
	_, p := team(t)
	p.find("link", "pedro.alvarez").click()
	p.shows("Do you deliver to Mallorca?")
	p.find("textbox", "Reply").types("x")
	p.js(`(document.getElementById("reply-box").select(), document.execCommand("insertText", false, "🌮".repeat(10007)))`)
	p.key("Enter")
	p.shows("this one has 7 too many")
	p.until(`[...document.getElementById("reply-box").value].length`, 10007)
	for _, nothing := range []string{"\u200b", " \u2060\u3000"} {
		p.js(`(document.getElementById("reply-box").select(), document.execCommand("insertText", false, ` + fmt.Sprintf("%q", nothing) + `))`)
		p.key("Enter")
		p.until(`document.getElementById("reply-box").value.length > 0`, true)
	}
	p.until("document.querySelectorAll('.ours .bubble').length", 0)
}

func TestLinksEndWhereAReaderEndsThem(t *testing.T) {
	b, p := newBackend(t), newTab(t)
	b.fill()
	b.mu.Lock()
	b.add(b.conversations[5], "reply", "contact", 6, "请看https://tacos.com/a。«https://tacos.com/b_» https://tacos.com/c…", time.Now().Unix())
	b.mu.Unlock()
	b.enter(p, "/dashboard/conversations/16")
	p.until(`[...document.querySelectorAll('[role=log] .bubble:has(a)')].at(-1) && [...[...document.querySelectorAll('[role=log] .bubble:has(a)')].at(-1).querySelectorAll("a")].map(a => a.href + (a.href === a.textContent)).join()`,
		"https://tacos.com/atrue,https://tacos.com/b_true,https://tacos.com/ctrue")
}
