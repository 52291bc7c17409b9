package e2e_test

import (
	"strings"
	"testing"

	"gist/server/e2e/harness"
)

func TestAVisitorAndTheTeamTalkLive(t *testing.T) {
	w := newWorld(t)
	mate := w.teammate("Tess", "tess@tacos.com", "correct horse battery")
	tab := w.ready()
	tab.JS(`(window.heard = [], ["conversation:started", "message:sent", "message:received", "messenger:opened", "messenger:closed"].forEach(n => document.addEventListener(n, e => window.heard.push(n))), null)`)
	messenger := w.messenger(tab)
	// The reply could arrive before the answer to the visitor's own message.
	heard := func(count int) { tab.Until(`window.heard.length`, count) }
	w.say(messenger, "Is the salsa hot?")
	heard(3)
	conversation := harness.At(w.list("conversations"), 0, "id")
	w.reply(conversation, mate, "Only the red one.")
	harness.Eventually(t, "the reply in the open messenger", func() (bool, any) {
		text := messenger.Find("log", "Messages").Text()
		return strings.Contains(text, "Only the red one."), text
	})
	w.say(messenger, "Thanks!")
	heard(5)
	w.reply(conversation, mate, "Anytime.")
	harness.Eventually(t, "the second reply", func() (bool, any) {
		text := messenger.Find("log", "Messages").Text()
		return strings.Index(text, "Thanks!") < strings.Index(text, "Anytime.") && strings.Contains(text, "Thanks!"), text
	})
	tab.Find("button", "Close messenger").Click()
	tab.Until(`window.heard.join()`, "messenger:opened,conversation:started,message:sent,message:received,message:sent,message:received,messenger:closed")
	if got := len(w.messages(conversation)); got != 4 {
		t.Errorf("there are %d messages, want 4", got)
	}
}

func TestAVisitorComesBackAndFindsTheConversationAndTheUnreadCount(t *testing.T) {
	w := newWorld(t)
	w.browser = harness.OpenProfile(t, t.TempDir())
	mate := w.teammate("Tess", "tess@tacos.com", "correct horse battery")
	tab := w.ready()
	w.say(w.messenger(tab), "Do you deliver to Graz?")
	want(t, identify(tab, `"12345", {email: "johndoe@tacos.com", name: "John"}`), "stored", "status")
	w.browser.Close()

	conversation := harness.At(w.list("conversations"), 0, "id")
	w.reply(conversation, mate, "From next month on.")
	w.reply(conversation, mate, "Shall we write to you then?")

	again := w.browser.Reopen().Open(w.page)
	launcher := again.FindLike("button", "2 unread")
	again.Until(`window.gistUnreadCount`, 2)
	if !strings.Contains(launcher.Name, "Open messenger") {
		t.Errorf("the launcher is named %q", launcher.Name)
	}
	messenger := w.messenger(again)
	messenger.FindLike("button", "Shall we write to you then?").Click()
	harness.Eventually(t, "the whole conversation", func() (bool, any) {
		text := messenger.Find("log", "Messages").Text()
		return strings.Contains(text, "Do you deliver to Graz?") && strings.Contains(text, "From next month on.") && strings.Contains(text, "Shall we write to you then?"), text
	})
	again.Until(`window.gistUnreadCount`, 0)
	w.say(messenger, "Yes, please.")
	if got := w.total("conversations"); got != 1 {
		t.Errorf("there are %d conversations, want the one that was there", got)
	}
	if got := w.total("contacts"); got != 1 {
		t.Errorf("there are %d contacts, want 1", got)
	}
}

func TestOpeningAConversationMarksItReadInEveryTab(t *testing.T) {
	w := newWorld(t)
	mate := w.teammate("Tess", "tess@tacos.com", "correct horse battery")
	one := w.ready()
	first := w.messenger(one)
	w.say(first, "Hello?")
	one.Find("button", "Close messenger").Click()
	two := w.ready()
	w.reply(harness.At(w.list("conversations"), 0, "id"), mate, "Hello!")
	one.Until(`window.gistUnreadCount`, 1)
	two.Until(`window.gistUnreadCount`, 1)
	one.FindLike("button", "Open messenger").Click()
	one.Until(`window.gistUnreadCount`, 0)
	two.Until(`window.gistUnreadCount`, 0)
}

func TestAMessageWrittenWhileTheServerIsDownIsSentOnceByARetry(t *testing.T) {
	w := newWorld(t)
	mate := w.teammate("Tess", "tess@tacos.com", "correct horse battery")
	tab := w.ready()
	messenger := w.messenger(tab)
	w.say(messenger, "First")
	conversation := harness.At(w.list("conversations"), 0, "id")
	w.server.Kill()
	messenger.Find("textbox", "Message").Type("Second\r")
	messenger.Find("button", "Remove") // it has failed, after a silent retry
	w.server.Run()
	w.reply(conversation, mate, "Missed while away")
	messenger.JS(`document.querySelector(".failed .retry")?.click()`)
	harness.Eventually(t, "the retried message once, and the reply of the gap", func() (bool, any) {
		text := messenger.Find("log", "Messages").Text()
		return len(w.messages(conversation)) == 3 && strings.Contains(text, "Missed while away") && strings.Count(text, "Second") == 1, text
	})
}

func TestSomebodyElseOnTheSameBrowserSeesNothing(t *testing.T) {
	for name, leave := range map[string]string{
		"after shutdown":   `gist.shutdown()`,
		"without shutdown": `null`,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			tab := w.ready()
			want(t, identify(tab, `"A", {email: "a@tacos.com"}`), "stored", "status")
			w.say(w.messenger(tab), "My secret is safe with A")
			before := tab.JS(`gist.visitorId()`)
			tab.JS(`(` + leave + `, null)`)
			want(t, identify(tab, `"B", {email: "b@tacos.com"}`), "B", "contact", "user_id")
			if after := tab.JS(`gist.visitorId()`); after == before {
				t.Errorf("B has A's visitor id")
			}
			tab.Reload()
			loaded(tab)
			messenger := w.messenger(tab)
			w.say(messenger, "I am B")
			if text, _ := messenger.JS(`document.body.innerText`).(string); strings.Contains(text, "My secret") {
				t.Errorf("B sees A's history: %s", text)
			}
			if got := w.total("conversations"); got != 2 {
				t.Errorf("there are %d conversations, want one of A and one of B", got)
			}
			want(t, identify(tab, `"B", {email: "b@tacos.com", n: 1}`), "B", "contact", "user_id")
		})
	}
}

func TestAVisitorWithoutAnEmailIsOfferedToLeaveOneOnce(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	tab.JS(`(window.captured = new Promise(r => document.addEventListener("email:captured", e => r(e.detail.email))), null)`)
	messenger := w.messenger(tab)
	w.say(messenger, "Call me")
	messenger.Find("textbox", "Email").Type("john@tacos.com\r")
	if got := tab.JS(`window.captured`); got != "john@tacos.com" {
		t.Errorf("email:captured named %v", got)
	}
	harness.Eventually(t, "a lead with that email", func() (bool, any) {
		l := w.list("contacts")
		return harness.At(l, 0, "email") == "john@tacos.com" && harness.At(l, 0, "type") == "lead", l
	})
	harness.Eventually(t, "the offer to be gone", func() (bool, any) { return !messenger.Has("textbox", "Email"), "it is there" })
}

func TestWhatAVisitorWritesIsTextAndLinksAreClickable(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	messenger := w.messenger(tab)
	w.say(messenger, `<img src=x onerror=alert(1)> see https://tacos.com/menu?a=1&b=2 and javascript:alert(2)`)
	messenger.Until(`document.querySelectorAll("[role=log] img, [role=log] script").length`, 0)
	messenger.Until(`[...document.querySelectorAll("[role=log] a")].map(a => a.href + " " + a.rel.includes("noopener")).join()`, "https://tacos.com/menu?a=1&b=2 true")
}

func TestThePageOpensTheMessengerWhereItWants(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	tab.JS(`(gist.navigate("newConversation", "I would like 12 tacos"), null)`)
	messenger := tab.Frame(w.server.URL + "/messenger")
	harness.Eventually(t, "the text in the box", func() (bool, any) {
		v := messenger.Find("textbox", "Message").Value()
		return v == "I would like 12 tacos", v
	})
	tab.JS(`(gist.chat("close"), null)`)
	tab.Find("button", "Open messenger")
	tab.JS(`(gist.chat("hideLauncher"), null)`)
	harness.Eventually(t, "the launcher to be hidden", func() (bool, any) { return !tab.Has("button", "Open messenger"), "it is there" })
	tab.JS(`(gist.chat("showLauncher"), gist.chat("open"), null)`)
	tab.Find("button", "Close messenger")
	tab.JS(`(gist.chat("navigate", "conversations"), null)`)
	messenger.Find("button", "New conversation")
}

func TestTheMessengerIsUsableByKeyboard(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	launcher := tab.Find("button", "Open messenger")
	launcher.Type("\r")
	messenger := tab.Frame(w.server.URL + "/messenger")
	box := messenger.Find("textbox", "Message")
	harness.Eventually(t, "the box to have the focus", func() (bool, any) { return box.Focused(), "it has not" })
	box.Type("By keyboard\r")
	harness.Eventually(t, "the message", func() (bool, any) { l := w.list("conversations"); return len(l) == 1, l })
	messenger.Find("textbox", "Message").Type("\x1b")
	tab.Find("button", "Open messenger")
}
