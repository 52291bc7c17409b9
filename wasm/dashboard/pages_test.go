//go:build !js

package dashboard_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/centrifugal/centrifuge"
	"github.com/chromedp/chromedp/kb"
)

// team opens the dashboard of a believable workspace, signed in.
func team(t *testing.T) (*backend, *tab) {
	t.Helper()
	b, p := newBackend(t), newTab(t)
	b.fill()
	b.enter(p, "/dashboard")
	p.shows("Choose a conversation")
	return b, p
}

// enter signs a tab in.
func (b *backend) enter(p *tab, path string) {
	p.t.Helper()
	p.open(b.URL + path)
	p.find("textbox", "Email").types("tess@tacobox.example")
	p.find("textbox", "Password").types("correct horse battery\r")
}

func TestSigningInSaysWhatIsWrongAndIsRemembered(t *testing.T) {
	b, p := newBackend(t), newTab(t)
	b.fill()
	p.open(b.URL + "/dashboard")
	p.find("button", "Sign in").click()
	p.shows("Enter your email.")
	p.find("textbox", "Email").types("tess@tacobox.example")
	p.find("textbox", "Password").types("wrong horse battery\r")
	p.shows("The email or the password is wrong.")
	p.shot("sign-in")
	p.js("document.getElementById('password').select()")
	p.press("correct horse battery\r")
	p.shows("Johanna Doe")

	p.open(b.URL + "/dashboard/")
	p.shows("Johanna Doe")
	if text := fmt.Sprint(p.js("document.body.innerText")); strings.Contains(text, "Password") {
		t.Error("the session was not remembered")
	}

	p.find("button", "Sign out").click()
	p.find("textbox", "Password")
	if text := fmt.Sprint(p.js("document.body.innerHTML")); strings.Contains(text, "Johanna") {
		t.Error("something of the inbox is still in the page")
	}
}

func TestWhatIsTypedBeforeTheAppHasLoadedCounts(t *testing.T) {
	b, p := newBackend(t), newTab(t)
	b.fill()
	release := b.holds("dashboard.wasm")
	defer release()
	p.open(b.URL + "/dashboard")
	p.find("textbox", "Email").types("tess@tacobox.example")
	password := p.find("textbox", "Password")
	password.types("correct horse")
	release()
	p.until("document.querySelector('#app-wasm-loader') === null", true)
	p.until("document.activeElement.id", "password")
	p.press(" battery\r")
	p.shows("Johanna Doe")
	p.quiet()
}

func TestAFormSentBeforeTheAppHasLoadedIsSentByIt(t *testing.T) {
	b, p := newBackend(t), newTab(t)
	b.fill()
	release := b.holds("dashboard.wasm")
	defer release()
	b.enter(p, "/dashboard/conversations/12")
	p.shows("Signing in…")
	release()
	p.shows("Do you deliver to Mallorca?")
	p.quiet()
}

func TestNothingJumpsWhileThePageFills(t *testing.T) {
	b, p := team(t)
	for _, path := range []string{"/dashboard/", "/dashboard/conversations/11", "/dashboard/contacts"} {
		p.open(b.URL + path)
		p.shows("Johanna Doe")
		p.until("document.querySelector('[aria-busy]') === null && document.querySelector('.bone') === null", true)
		shift := p.js(`new Promise(done => {
			let sum = 0
			new PerformanceObserver(list => list.getEntries().forEach(e => { sum += e.value })).observe({type: "layout-shift", buffered: true})
			requestAnimationFrame(() => requestAnimationFrame(() => done(sum)))
		})`)
		if shift.(float64) > 0.01 {
			t.Errorf("%s shifts its layout by %v", path, shift)
		}
	}
	p.quiet()
}

func TestAMessageArrivesLive(t *testing.T) {
	b, p := team(t)
	p.until("document.title", "(2) Inbox · Taco Box")
	b.says(14, "One more: is the salsa vegan?")
	p.find("link", "Maximilian Featherstonehaugh-Cholmondeley now One more: is the salsa vegan? 1 unread")
	p.until("document.querySelector('ul a.row').innerText.split('\\n')[1]", "Maximilian Featherstonehaugh-Cholmondeley")
	p.until("document.title", "(3) Inbox · Taco Box")

	p.find("link", "Maximilian").click()
	p.shows("With pleasure. I will call you at three.")
	p.until("document.title", "(2) Inbox · Taco Box")
	b.says(14, "And the tacos?")
	p.find("log", "Messages")
	p.until("[...document.querySelectorAll('[role=log] .bubble')].at(-1).innerText", "And the tacos?")
	p.until("document.title", "(2) Inbox · Taco Box")
	p.eventually("the server to hear that both were read", func() (bool, any) {
		b.mu.Lock()
		defer b.mu.Unlock()
		return fmt.Sprint(b.reads) == "[14 14]", b.reads
	})
	p.quiet()
}

func TestRepliesAndNotesAreSentByKeyboard(t *testing.T) {
	_, p := team(t)
	p.find("link", "pedro.alvarez").click()
	p.shows("Do you deliver to Mallorca?")
	p.key("r")
	p.until("document.activeElement.id", "reply-box")
	box := p.find("textbox", "Reply")
	box.types("We do,")
	p.js("document.execCommand('insertText', false, '\\n')") // Shift+Enter, which is the browser's own
	box.types("within three days.")
	p.key("Enter")
	p.until("[...document.querySelectorAll('[role=log] .bubble')].at(-1).innerText", "We do,\nwithin three days.")
	p.until("document.querySelectorAll('.sending, .failed').length", 0)
	p.until("document.getElementById('reply-box').value", "")

	p.press(kb.Escape)
	p.until("document.activeElement.id", "conversation-12")
	p.key("n")
	p.find("textbox", "Note").types("Check the ferry.")
	p.key("Enter")
	p.until("document.querySelector('[role=log] .group.note:not(.sending) .bubble')?.innerText", "Check the ferry.")
	p.find("link", "pedro.alvarez@gmail.example now You: Check the ferry.")
	p.find("textbox", "Reply")
	p.quiet()
}

func TestAFailedMessageIsTriedAgainAndNeverDoubled(t *testing.T) {
	b, p := team(t)
	p.find("link", "pedro.alvarez").click()
	p.shows("Do you deliver to Mallorca?")
	release := b.holds("POST /api/conversations/12/messages")
	defer release()
	b.breaks("POST /api/conversations/12/messages", 500)
	p.find("textbox", "Reply").types("We do.")
	p.key("Enter")
	p.shows("Sending…")
	p.shot("sending")
	release()
	p.shows("Not sent. Something went wrong on the server.")
	p.shot("failed-message")
	b.breaks("POST /api/conversations/12/messages", 0)
	p.find("button", "Try again").click()
	p.until("document.querySelectorAll('.sending, .failed').length", 0)
	p.until("[...document.querySelectorAll('[role=log] .bubble')].filter(e => e.innerText === 'We do.').length", 1)

	b.breaks("POST /api/conversations/12/messages", 500)
	p.find("textbox", "Reply").types("Never mind.")
	p.key("Enter")
	p.find("button", "Take back").click()
	p.until("document.getElementById('reply-box').value", "Never mind.")
	p.until("document.querySelectorAll('.failed').length", 0)
}

func TestWhatIsTypedStaysWithItsConversation(t *testing.T) {
	_, p := team(t)
	p.find("link", "pedro.alvarez").click()
	p.find("textbox", "Reply").types("For Pedro")
	p.find("link", "Johanna Doe").click()
	p.shows("swap the carnitas")
	p.until("document.getElementById('reply-box').value", "")
	p.find("button", "Note").click()
	p.find("textbox", "Note").types("On Johanna")
	p.find("link", "pedro.alvarez").click()
	p.until("document.getElementById('reply-box').value", "For Pedro")
	p.find("textbox", "Reply")
	p.find("link", "Johanna Doe").click()
	p.until("document.getElementById('reply-box').value", "On Johanna")
	p.find("textbox", "Note")
}

func TestTheInboxIsUsedByKeyboard(t *testing.T) {
	_, p := team(t)
	at := func(path string) {
		t.Helper()
		p.until("location.pathname", "/dashboard"+path)
	}
	p.key("j")
	at("/conversations/11")
	p.until("document.activeElement.id", "conversation-11")
	p.press(kb.ArrowDown)
	at("/conversations/12")
	p.key("k")
	at("/conversations/11")
	p.key("k")
	at("/conversations/11")
	p.key("?")
	p.find("dialog", "Keyboard shortcuts")
	p.shot("shortcuts")
	p.key("j")
	p.press(kb.Escape)
	p.gone("dialog", "Keyboard shortcuts")
	at("/conversations/11")
	p.key("r")
	p.press("jke?")
	p.until("document.getElementById('reply-box').value", "jke?")
	at("/conversations/11")
	p.quiet()
}

func TestTheContactIsShownInFull(t *testing.T) {
	_, p := team(t)
	p.find("link", "Johanna Doe").click()
	for _, part := range []string{
		"johanna@northwind.example", "12345", "User", "Verified", "+49 30 1234567", "minutes ago",
		"Johanna D.", "The green one.", "Free", "popular", "active_accounts", "1872", "last_paid_at", "Sep 3, 2010", "Family box", "newsletter", "Yes", "Empty",
	} {
		p.js("document.querySelector('.contact-body')?.scrollTo(0, 1e6)")
		p.shows(part)
	}
	p.shows("Same email, not proven")
	p.shot("same-email")
	p.find("link", "Amara Okafor").click()
	p.shows("Not verified")
	for what, where := range map[string]string{
		"the messages":             ".group-head .mark.doubt",
		"the email and a property": ".facts .mark.doubt",
		"the tags":                 ".contact-part .part-why",
		"that it was moved":        ".moved-line",
	} {
		p.until("document.querySelector('"+where+"') !== null", true)
		if text := p.js("document.querySelector('" + where + "').textContent").(string); !strings.Contains(strings.ToLower(text), "not verified") && what != "that it was moved" {
			t.Errorf("%s are marked %q", what, text)
		}
	}
	p.until("document.querySelectorAll('.facts .mark.doubt').length", 2.0) // the email and the plan, and not the seats
	p.shows("Moved here from another contact.")
	p.shot("unverified")
	p.quiet()
}

func TestAMergeSaysWhatItWouldDoAndAsks(t *testing.T) {
	b, p := team(t)
	p.find("link", "Johanna Doe").click()
	p.find("button", "Merge with Johanna D.").click()
	p.find("group", "Merge with Johanna D.?")
	p.shows("What moves: 1 conversation, 12 events and 3 page views.")
	p.shows("Name stays Johanna Doe, and not Johanna D.")
	p.shows("city becomes Mérida")
	for _, scheme := range []string{"light", "dark"} {
		p.scheme(scheme)
		p.until("(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('.merging').getBoundingClientRect())", true)
		p.shot("merging-" + scheme)
	}
	p.find("button", "Keep them apart").click()
	p.gone("group", "Merge with Johanna D.?")
	b.mu.Lock()
	b.broken["POST /api/contacts/1/merge"] = 503
	b.mu.Unlock()
	p.find("button", "Merge with Johanna D.").click()
	p.shows("The server's database does not answer.")
	b.mu.Lock()
	delete(b.broken, "POST /api/contacts/1/merge")
	b.mu.Unlock()
	p.find("button", "Merge with Johanna D.").click()
	p.find("button", "Merge them")

	p.size(390, 844)
	p.open(b.URL + "/dashboard/contacts/1")
	p.find("button", "Merge with Johanna D.").click()
	for _, scheme := range []string{"light", "dark"} {
		p.scheme(scheme)
		p.until("(e => !!e && document.documentElement.scrollWidth <= 390 && e.querySelector('.primary').getBoundingClientRect().height >= 36)(document.querySelector('.merging'))", true)
		p.until("(r => r.bottom <= innerHeight)(document.querySelector('.merging .primary').getBoundingClientRect())", true)
		p.shot("merging-390-" + scheme)
	}
}

func TestTheModeIsSaidAsLongAsNobodyHasChosenIt(t *testing.T) {
	for mode, says := range map[string]string{"optional": "Identity verification is optional, which is the default", "off": "Identity verification is off", "required": ""} {
		b, p := newBackend(t), newTab(t)
		b.fill()
		b.mode = mode
		b.enter(p, "/dashboard")
		p.shows("Choose a conversation")
		for range 2 {
			if says == "" {
				p.until("document.querySelector('.mode-line') === null", true)
			} else {
				p.shows("What to do")
				p.find("link", says)
			}
			p.find("link", "Contacts").click()
			p.find("list", "Contacts")
		}
	}
}

func TestContactsAreListedByPages(t *testing.T) {
	b, p := team(t)
	b.mu.Lock()
	for i := range 60 {
		b.contacts = append(b.contacts, object{"id": int64(100 + i), "type": "user", "name": fmt.Sprintf("Customer %d", i), "email": fmt.Sprintf("c%d@x.example", i), "user_id": fmt.Sprint(i), "created_at": 1, "tags": []any{}, "custom_properties": []any{}})
	}
	b.mu.Unlock()
	p.find("link", "Contacts").click()
	p.find("list", "Contacts")
	p.shows("Customer 3")
	p.shot("contacts")
	p.find("link", "Next page").click()
	p.shows("Customer 59")
	p.shows("Page 2")
	p.find("link", "Customer 59").click()
	p.shows("c59@x.example")
	p.shows("No properties yet.")
	p.shot("contact")
	p.until("location.pathname", "/dashboard/contacts/159")
	p.js("history.back()")
	p.shows("Page 2")
	p.quiet()
}

func TestTextFromOutsideIsNeverHTML(t *testing.T) {
	b, p := newBackend(t), newTab(t)
	b.fill()
	evil := `<img src=x onerror="window.hurt=1">%s" onmouseover="window.hurt=1`
	b.mu.Lock()
	c := b.contact(6)
	c["name"], c["user_id"], c["phone"] = evil, evil, evil
	c["tags"] = []object{{"id": 1, "name": evil}}
	c["custom_properties"] = object{evil: evil}
	b.add(b.conversations[5], "reply", "contact", 6, evil+" javascript:alert(1) https://a.example/?q=%22%3E%s", time.Now().Unix())
	b.mu.Unlock()
	b.enter(p, "/dashboard/conversations/16")
	p.shows("https://a.example/?q=%22%3E%s")
	p.shows("Properties")
	p.until(`document.querySelector('[role=log] .bubble a[href="https://a.example/?q=%22%3E%s"]')?.rel`, "noopener noreferrer nofollow")
	if n := p.js("document.querySelectorAll('img, [onmouseover], [onerror], .bubble b').length"); n != 0.0 {
		t.Errorf("%v elements were made from text", n)
	}
	if hurt := p.js("window.hurt ?? null"); hurt != nil {
		t.Error("text ran as a script")
	}
	p.find("link", "Contacts").click()
	p.find("list", "Contacts")
	p.quiet()
}

func TestAGapInTheConnectionIsToldAndCaughtUpWith(t *testing.T) {
	b, p := team(t)
	p.find("link", "pedro.alvarez").click()
	p.shows("And how long does it take?")
	p.find("textbox", "Reply").types("being typed")
	b.breaks("/dashboard/live", 503)
	if err := b.node.Disconnect("7", centrifuge.WithCustomDisconnect(centrifuge.DisconnectForceReconnect)); err != nil {
		t.Fatal(err)
	}
	p.shows("You are offline.")
	p.shot("offline")
	b.says(12, "Are you there?")
	for i := range 120 {
		b.says(12, fmt.Sprintf("Message %d", i))
	}
	b.says(11, "Hello?")
	b.breaks("/dashboard/live", 0)
	p.find("button", "Try now").click()
	p.shows("Message 119")
	p.until("[...document.querySelectorAll('[role=log] .bubble')].filter(e => /Are you there|Message/.test(e.innerText)).length", 121)
	p.find("link", "Johanna Doe now Hello? 1 unread")
	p.gone("button", "Try now")
	p.until("document.getElementById('reply-box').value", "being typed")
}

func TestALongConversationBeginsWithItsEnd(t *testing.T) {
	b, p := newBackend(t), newTab(t)
	b.fill()
	b.mu.Lock()
	for i := range 130 {
		b.add(b.conversations[1], "reply", "contact", 2, fmt.Sprintf("Line %d", i), time.Now().Unix()-1000+int64(i))
	}
	b.mu.Unlock()
	b.enter(p, "/dashboard/conversations/12")
	p.shows("Line 129")
	seen := "document.querySelectorAll('[role=log] .bubble').length"
	p.until(seen, 50)
	p.until(`(() => { const log = document.querySelector('[role=log]').getBoundingClientRect(), last = [...document.querySelectorAll('[role=log] .bubble')].at(-1).getBoundingClientRect(); return last.bottom <= log.bottom && last.top > log.top })()`, true)
	for _, n := range []int{100, 132} {
		p.find("button", "Show older messages").click()
		p.until(seen, n)
	}
	p.gone("button", "Show older messages")
	p.shows("Do you deliver to Mallorca?")
	p.quiet()
}

func TestAnEndedSessionAsksAgainAndComesBack(t *testing.T) {
	b, p := team(t)
	p.find("link", "pedro.alvarez").click()
	p.shows("Do you deliver to Mallorca?")
	p.shows("No properties yet.")
	p.until("document.title", "(1) Inbox · Taco Box")
	b.mu.Lock()
	b.signedIn = false
	b.mu.Unlock()
	// The next thing that asks the server finds out, be it the teammate's or not.
	p.eventually("the end of the session to be told", func() (bool, any) {
		p.js(`[...document.querySelectorAll("a")].find(a => a.innerText.includes("Johanna Doe"))?.click()`)
		text := fmt.Sprint(p.js("document.body.innerText"))
		return strings.Contains(text, "Your session has ended. Sign in again to go on."), text
	})
	p.reload()
	p.shows("Your session has ended. Sign in again to go on.")
	p.find("textbox", "Email").types("tess@tacobox.example")
	p.find("textbox", "Password").types("correct horse battery\r")
	p.shows("swap the carnitas")
}

func TestFailuresHaveARetry(t *testing.T) {
	b, p := team(t)
	b.breaks("/api/", 500)
	p.open(b.URL + "/dashboard/conversations/12")
	p.shows("Something went wrong on the server.")
	p.shot("failures")
	b.breaks("/api/", 0)
	// Each part fails, and is tried again, by itself.
	p.until("(document.querySelectorAll('.trouble button').forEach(b => b.click()), document.body.innerText.includes('Do you deliver to Mallorca?'))", true)
	p.find("link", "Johanna Doe")

	b.breaks("/dashboard/me", 500)
	p.open(b.URL + "/dashboard/")
	p.shows("Gist cannot be opened")
	b.breaks("/dashboard/me", 0)
	p.find("button", "Try again").click()
	p.find("link", "Johanna Doe")
}

func TestANewWorkspaceIsToldWhatToDo(t *testing.T) {
	b, p := newBackend(t), newTab(t)
	b.enter(p, "/dashboard")
	p.shows(`<script async crossorigin src="` + b.URL + `/gist.js"` + "\n" + `  data-app-id="` + appID + `"></script>`)
	p.shot("new")
	p.find("link", "Contacts").click()
	p.shows("Contacts will appear here")
	p.shot("new-contacts")
	p.find("link", "Inbox").click()
	b.fill()
	b.says(13, "first!")
	p.find("link", "Visitor")
	p.quiet()
}

func TestAPhoneShowsOneViewAtATime(t *testing.T) {
	b, p := newBackend(t), newTab(t)
	b.fill()
	p.size(390, 844)
	b.enter(p, "/dashboard")
	p.find("link", "Johanna Doe").click()
	p.shows("swap the carnitas")
	p.shot("phone-talk")
	p.gone("list", "Conversations")
	p.find("link", "About the contact").click()
	p.shows("Family box")
	p.shot("phone-contact")
	p.gone("textbox", "Reply")
	p.find("link", "Back to the conversation").click()
	p.find("textbox", "Reply")
	p.find("button", "Close").click()
	p.find("list", "Conversations")
	p.find("button", "Undo").click()
	p.find("textbox", "Reply")
	p.find("link", "Back to the list").click()
	p.find("list", "Conversations")
	p.shot("phone-list")
	p.find("link", "Contacts").click()
	p.find("list", "Contacts")
	p.find("link", "Johanna Doe").click()
	p.shows("Family box")
	p.find("link", "Back to the contacts").click()
	p.find("list", "Contacts")
	if wide := p.js("document.documentElement.scrollWidth"); wide != 390.0 {
		t.Errorf("the page is %v wide", wide)
	}
	p.quiet()
}

func TestAFailureOfTheAppLeavesAWayOn(t *testing.T) {
	_, p := team(t)
	p.js("(() => { document.createTextNode = () => { throw new Error('broken') } })()")
	p.find("link", "Johanna Doe").click()
	p.shows("Something went wrong")
	p.find("link", "Open it again").click()
	p.shows("swap the carnitas")
}

func TestTheShellOpensWithoutANetwork(t *testing.T) {
	b, p := team(t)
	p.js("navigator.serviceWorker.ready.then(() => 1)")
	p.open(b.URL + "/dashboard/")
	p.find("link", "Johanna Doe")
	b.Server.CloseClientConnections()
	b.Server.Close()
	p.js("setTimeout(() => location.reload())")
	p.shows("Gist cannot be opened")
}
