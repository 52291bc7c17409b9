package e2e_test

import (
	"testing"

	"gist/server/e2e/harness"
)

func TestACallMadeWhileTheServerIsDownIsDeliveredWhenItIsBack(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	w.server.Kill()
	want(t, identify(tab, `"1", {email: "a@b.c", plan: "pro"}`), "queued", "status")
	w.server.Run()
	harness.Eventually(t, "the queued call to arrive", func() (bool, any) {
		c := w.contact("1")
		return harness.At(c, "custom_properties", "plan") == "pro", c
	})
	want(t, identify(tab, `"1", {email: "a@b.c", plan: "pro"}`), "unchanged", "status")
}

func TestAQueuedCallOutlivesTheBrowser(t *testing.T) {
	w := newWorld(t)
	w.browser = harness.OpenProfile(t, t.TempDir())
	tab := w.ready()
	w.server.Kill()
	want(t, identify(tab, `"1", {email: "a@b.c", plan: "pro"}`), "queued", "status")
	tab.JS(`(gist.track("Bought"), null)`)
	w.browser.Close()
	w.server.Run()
	again := w.browser.Reopen().Open(w.page)
	loaded(again)
	harness.Eventually(t, "both queued calls to arrive, once", func() (bool, any) {
		return w.contact("1") != nil && len(w.list("events")) == 1, w.list("events")
	})
	want(t, w.list("events"), "1", 0, "user_id")
}

func TestWhatWasStoredSurvivesAKilledServer(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	want(t, identify(tab, `"1", {email: "a@b.c", plan: "pro"}`), "stored", "status")
	w.server.Kill()
	w.server.Run()
	want(t, w.contact("1"), "pro", "custom_properties", "plan")

	messenger := w.messenger(tab)
	messenger.Find("textbox", "Message").Type("Are you open on Sunday?")
	tab.JS(`(window.sent = new Promise(r => document.addEventListener("message:sent", e => r(e.detail.message.body))), null)`)
	messenger.Find("button", "Send").Click()
	if got := tab.JS(`window.sent`); got != "Are you open on Sunday?" {
		t.Errorf("message:sent named %v", got)
	}
	w.server.Kill()
	w.server.Run()
	conversations := w.list("conversations")
	if len(conversations) != 1 {
		t.Fatalf("there are %d conversations, want 1", len(conversations))
	}
	want(t, w.messages(harness.At(conversations, 0, "id")), "Are you open on Sunday?", 0, "body")
}

func TestTheServerDrainsAndEndsWithZero(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	w.messenger(tab).Find("textbox", "Message")
	want(t, identify(tab, `"1", {email: "a@b.c"}`), "stored", "status")
	if code := w.server.Stop(); code != 0 {
		t.Errorf("the server ended with %d, want 0", code)
	}
}
