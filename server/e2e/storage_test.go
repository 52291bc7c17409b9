package e2e_test

import (
	"testing"

	"gist/server/e2e/harness"
)

func TestWithStorageBlockedTheLibraryWorksForThePageView(t *testing.T) {
	w := newWorld(t)
	// A sandboxed document has an opaque origin: touching localStorage throws.
	tab := w.browser.Open(w.site.Page("/blocked", harness.Tag(w.server.URL, w.appID), "Content-Security-Policy", "sandbox allow-scripts"))
	loaded(tab)
	want(t, identify(tab, `"1", {email: "a@b.c"}`), "stored", "status")
	want(t, identify(tab, `"1", {email: "a@b.c"}`), "unchanged", "status")
	if console := troubles(tab); len(console) > 0 {
		t.Errorf("the console is not empty: %q", console)
	}
}

func TestTwoTabsShareOneVisitorAndOneQueue(t *testing.T) {
	w := newWorld(t)
	one, two := w.ready(), w.ready()
	harness.Eventually(t, "both tabs to be one visitor", func() (bool, any) {
		a, b := one.JS(`gist.visitorId()`), two.JS(`gist.visitorId()`)
		return a == b, []any{a, b}
	})
	want(t, identify(one, `"1", {email: "a@b.c"}`), "stored", "status")
	// Chromium shows one tab's stored data to another tab a moment later.
	two.Until(`"gist-stored:`+w.appID+`" in localStorage`, true)
	want(t, identify(two, `"1", {email: "a@b.c"}`), "unchanged", "status")
	w.server.Kill()
	one.JS(`(gist.track("From one"), null)`)
	two.JS(`(gist.track("From two"), null)`)
	w.server.Run()
	harness.Eventually(t, "both events, once each", func() (bool, any) { l := w.list("events"); return len(l) == 2, l })
	for _, e := range w.list("events") {
		want(t, e, "1", "user_id")
	}
}

func TestShutdownMakesANewVisitorInEveryTab(t *testing.T) {
	w := newWorld(t)
	one, two := w.ready(), w.ready()
	want(t, identify(one, `"1", {email: "a@b.c"}`), "stored", "status")
	before := one.JS(`gist.visitorId()`)
	one.JS(`(gist.shutdown(), null)`)
	after := one.JS(`gist.visitorId()`)
	if before == after {
		t.Fatalf("the visitor is still %v after shutdown", after)
	}
	two.Until(`gist.visitorId()`, after)
	want(t, identify(two, `"2", {email: "b@b.c"}`), "2", "contact", "user_id")
	want(t, w.contact("1"), "a@b.c", "email")
}

func TestTheLibraryWorksWhereThePageForbidsWebAssembly(t *testing.T) {
	w := newWorld(t)
	tab := w.browser.Open(w.site.Page("/csp", harness.Tag(w.server.URL, w.appID), "Content-Security-Policy",
		"default-src 'self'; script-src "+w.server.URL+"; connect-src "+w.server.URL+"; frame-src "+w.server.URL+"; style-src 'self'"))
	loaded(tab)
	want(t, identify(tab, `"1", {email: "a@b.c", "b.d": 1}`), "stored", "status")
	want(t, w.contact("1"), "a@b.c", "email")
	messenger := w.messenger(tab)
	w.say(messenger, "Hello from a strict page")
}

func TestAPageOutsideTheAllowedOriginsIsRefused(t *testing.T) {
	w := newWorld(t)
	w.server.Set(w.appID, "allowed_origins=https://tacos.com")
	tab := w.ready()
	harness.Eventually(t, "the refusal", func() (bool, any) {
		r := identify(tab, `"1", {email: "a@b.c"}`)
		return harness.At(r, "status") == "rejected" && harness.At(r, "error", "code") == "origin_not_allowed", r
	})
}
