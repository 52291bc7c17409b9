package e2e_test

import (
	"testing"

	"gist/server/e2e/harness"
)

func TestBothTagsReplayWhatWasCalledBeforeTheLibraryLoaded(t *testing.T) {
	w := newWorld(t)
	calls := `<script>
		gist.identify("1", {email: "a@b.c", plan: "first"});
		gist.identify("1", {email: "a@b.c", plan: "second"});
		gist.track("Loaded");
	</script>`
	for name, head := range map[string]string{
		"the new tag":                 harness.Stub + calls + harness.Tag(w.server.URL, w.appID),
		"the classic snippet":         harness.ClassicSnippet(w.server.URL, w.appID) + calls,
		"the classic snippet, slash":  harness.ClassicSnippet(w.server.URL+"/", w.appID) + calls,
		"gistSettings":                `<script>gistSettings={app_id:"` + w.appID + `"}</script>` + harness.Stub + calls + `<script async src="` + w.server.URL + `/gist.js"></script>`,
		"gistAppId":                   `<script>gistAppId="` + w.appID + `"</script>` + harness.Stub + calls + `<script async src="` + w.server.URL + `"></script>`,
		"the library first, then set": `<script src="` + w.server.URL + `/gist.js"></script><script>gist.setAppId("` + w.appID + `")</script>` + calls,
	} {
		t.Run(name, func(t *testing.T) {
			w := *w
			w.T = t
			w.appID = w.server.Workspace(name)
			w.api = w.server.Key(w.appID)
			head := replaceAppID(head, w.appID)
			tab := w.browser.Open(w.site.Page("/"+w.appID, head))
			harness.Eventually(t, "the calls to arrive in order", func() (bool, any) {
				c := w.contact("1")
				return harness.At(c, "custom_properties", "plan") == "second" && len(w.list("events")) == 1, c
			})
			if console := troubles(tab); len(console) > 0 {
				t.Errorf("the console is not empty: %q", console)
			}
			if got := len(w.list("events")); got != 1 {
				t.Errorf("there are %d events, want 1", got)
			}
		})
	}
}

func TestAPageMayInstallTheStubsAgain(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	for range 3 {
		tab.JS(`(() => { const s = document.createElement("script"); s.textContent = ` + "`" + stubAgain + "`" + `; document.head.append(s); return null })()`)
	}
	want(t, identify(tab, `"1", {email: "a@b.c"}`), "stored", "status")
	tab.JS(`(gist.push(["track", "Pushed"]), null)`)
	harness.Eventually(t, "the pushed event, once", func() (bool, any) { l := w.list("events"); return len(l) == 1, l })
}

// stubAgain is what a single-page framework runs on each render.
const stubAgain = `var g=window.gist=window.gist||[];g.methods=["identify","track"];g.factory=function(m){return function(){var a=[].slice.call(arguments);a.unshift(m);g.push(a);return g}};g.methods.forEach(function(m){g[m]=g.factory(m)})`

func TestTheHostPageGetsNoGlobalButGist(t *testing.T) {
	w := newWorld(t)
	plain := w.browser.Open(w.site.Page("/plain", ""))
	tab := w.ready()
	before := plain.JS(`Object.getOwnPropertyNames(window).filter(n => n !== "0").sort().join()`)
	after := tab.JS(`Object.getOwnPropertyNames(window).filter(n => !["gist", "gistUnreadCount", "0"].includes(n)).sort().join()`)
	if before != after {
		t.Errorf("the page's globals were\n%v\nand are\n%v", before, after)
	}
	if cookies := tab.JS(`document.cookie`); cookies != "" {
		t.Errorf("the page has the cookies %v", cookies)
	}
	tab.Until(`/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(gist.visitorId())`, true)
	tab.Until(`localStorage["gist-visitor-id:`+w.appID+`"] === gist.visitorId()`, true)
	tab.Until(`Object.keys(localStorage).every(k => k.startsWith("gist-") && k.endsWith(":`+w.appID+`"))`, true)
}

func TestKnownNamesWithoutAFeatureWarnOnceAndDoNothing(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	tab.JS(`(gist.trigger("survey", 5), gist.trigger("survey", 5), gist.chat("article", 7), gist.init(), gist.init(), null)`)
	harness.Eventually(t, "one warning for each name", func() (bool, any) { c := tab.Console(); return len(c) == 3, c })
	want(t, identify(tab, `"1", {email: "a@b.c"}`), "stored", "status")
}
