package e2e_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"gist/server/e2e/harness"
)

// One page may live long: people log in and out, the messenger stays open, and
// nothing is reloaded. These tests do that in mode optional, without a reload.

// frame opens the messenger if it is closed, and returns its frame.
func (p *profile) frame() *harness.Tab {
	p.rows.Helper()
	if !p.Has("button", "Close messenger") {
		p.FindLike("button", "Open messenger").Click()
	}
	return p.Frame(p.rows.w.server.URL + "/messenger")
}

// text waits until the messenger shows a text.
func text(t *testing.T, frame *harness.Tab, part string) {
	t.Helper()
	harness.Eventually(t, "the messenger to show "+part, func() (bool, any) {
		all, _ := frame.JS(`document.body.innerText`).(string)
		return strings.Contains(all, part), all
	})
}

// hidden fails if the messenger shows a text.
func hidden(t *testing.T, frame *harness.Tab, part string) {
	t.Helper()
	if all, _ := frame.JS(`document.body.innerText`).(string); strings.Contains(all, part) {
		t.Errorf("the messenger shows %q in %q", part, all)
	}
}

// calm fails if the page's console has more than information.
func (p *profile) calm() {
	p.rows.Helper()
	for _, line := range troubles(p.Tab) {
		p.rows.Errorf("the page saw %s", line)
	}
}

// troubles returns the lines of a page's console except information, such as
// that an unsigned call shows no earlier history.
func troubles(tab *harness.Tab) []string {
	return slices.DeleteFunc(tab.Console(), func(line string) bool { return strings.HasPrefix(line, "info:") })
}

func TestAProofThatComesLaterOpensTheHistoryAtOnce(t *testing.T) {
	r := newRows(newWorld(t), "optional", "user_hash")
	elsewhere := r.browser()
	elsewhere.talks("From the office")
	want(t, r.identify(elsewhere, "A", "a@tacos.com", "none"), "stored", "status")

	here := r.browser()
	here.talks("From home")
	want(t, r.identify(here, "A", "a@tacos.com", "none"), false, "contact", "verified")
	messenger := here.frame()
	messenger.FindLike("button", "From home")
	hidden(t, messenger, "From the office")
	want(t, r.identify(here, "A", "a@tacos.com", "user_hash"), true, "contact", "verified")
	messenger.FindLike("button", "From the office").Click()
	text(t, messenger, "From the office")
	r.w.appID, r.w.api = r.appID, r.api
	r.w.reply(r.conversation("From the office"), r.w.teammate("Tess", "tess@tacos.com", "correct horse battery"), "We know you now.")
	text(t, messenger, "We know you now.")
	here.calm()
}

// conversation returns the id of the conversation with this last message.
func (r *rows) conversation(said string) any {
	r.Helper()
	list, _ := r.api.Get("/api/conversations?per_page=500")["conversations"].([]any)
	for _, c := range list {
		if harness.At(c, "last_message", "body") == said {
			return harness.At(c, "id")
		}
	}
	r.Fatalf("there is no conversation %q", said)
	return nil
}

func TestPeopleComeAndGoOnOnePageAndTheMessengerFollows(t *testing.T) {
	r := newRows(newWorld(t), "optional", "user_hash")
	p := r.browser()
	p.JS(`window.same = true`)
	want(t, r.identify(p, "A", "a@tacos.com", "user_hash"), "stored", "status")
	p.talks("Words of A")
	messenger := p.frame()
	text(t, messenger, "Words of A")

	// A logs out with the messenger open, and B logs in.
	p.JS(`gist.shutdown()`)
	p.FindLike("button", "Open messenger")
	want(t, r.identify(p, "B", "b@tacos.com", "user_hash"), "B", "contact", "user_id")
	messenger = p.frame()
	messenger.Find("textbox", "Message")
	hidden(t, messenger, "Words of A")
	p.talks("Words of B")
	p.sees("Words of B")

	// A logs in without B's logging out, while the messenger is open.
	want(t, r.identify(p, "A", "a@tacos.com", "user_hash"), "A", "contact", "user_id")
	p.sees("Words of A")
	messenger = p.frame()
	text(t, messenger, "Words of A")
	hidden(t, messenger, "Words of B")
	p.Until(`window.same`, true)
	p.calm()
}

func TestTabsLogInAndOutAtDifferentMoments(t *testing.T) {
	r := newRows(newWorld(t), "optional", "user_hash")
	one := &profile{r.w.browser.Open(r.page), r}
	loaded(one.Tab)
	two := &profile{r.w.browser.Open(r.page), r}
	loaded(two.Tab)
	want(t, r.identify(one, "A", "a@tacos.com", "user_hash"), "stored", "status")
	one.talks("Words of A")
	visitor := one.JS(`gist.visitorId()`)
	two.JS(`gist.shutdown()`)
	one.Until(fmt.Sprintf(`gist.visitorId() != %q`, visitor), true)
	want(t, r.identify(one, "B", "b@tacos.com", "user_hash"), "B", "contact", "user_id")
	one.talks("Words of B")
	two.Until(fmt.Sprintf(`gist.visitorId() == %q`, one.JS(`gist.visitorId()`)), true)
	two.sees("Words of B")
	want(t, r.identify(two, "A", "a@tacos.com", "user_hash"), "A", "contact", "user_id")
	one.Until(fmt.Sprintf(`gist.visitorId() == %q`, two.JS(`gist.visitorId()`)), true)
	one.sees("Words of A")
	want(t, r.contactOf("Words of B"), "B", "user_id")
	one.calm()
	two.calm()
}

func TestAPageThatComesBackFromTheCacheGoesOn(t *testing.T) {
	r := newRows(newWorld(t), "optional", "user_hash")
	p := r.browser()
	want(t, r.identify(p, "A", "a@tacos.com", "user_hash"), "stored", "status")
	p.talks("Words of A")
	p.Go(r.w.site.Page("/elsewhere", harness.Tag(r.w.server.URL, r.appID)))
	loaded(p.Tab)
	visitor := p.JS(`gist.visitorId()`)
	p.JS(`gist.shutdown()`)
	p.Until(fmt.Sprintf(`gist.visitorId() != %q`, visitor), true)
	visitor = p.JS(`gist.visitorId()`)
	p.JS(`setTimeout(() => history.back())`)
	p.Until(fmt.Sprintf(`location.href == %q && window.gist?.visitorId?.()`, r.page), visitor)
	messenger := p.frame()
	messenger.Find("textbox", "Message")
	hidden(t, messenger, "Words of A")
	want(t, r.identify(p, "B", "b@tacos.com", "user_hash"), "B", "contact", "user_id")
	p.sees()
	p.calm()
}

func TestTwoAppIDsOfOnePageKeepToThemselves(t *testing.T) {
	w := newWorld(t)
	first, second := newRows(w, "off", "none"), newRows(w, "off", "none")
	p := first.browser()
	want(t, first.identify(p, "A", "a@tacos.com", "none"), "stored", "status")
	p.talks("For the first")
	visitor := p.JS(`gist.visitorId()`)
	p.JS(fmt.Sprintf(`gist.setAppId(%q)`, second.appID))
	p.Until(fmt.Sprintf(`gist.visitorId() != %q`, visitor), true)
	want(t, second.identify(p, "A", "second@tacos.com", "none"), "stored", "status")
	there := &profile{p.Tab, second}
	there.sees()
	there.talks("For the second")
	messenger := there.frame()
	text(t, messenger, "For the second")
	hidden(t, messenger, "For the first")
	want(t, first.contactOf("For the first"), "a@tacos.com", "email")
	want(t, second.contactOf("For the second"), "second@tacos.com", "email")
	p.JS(fmt.Sprintf(`gist.setAppId(%q)`, first.appID))
	p.Until(`gist.visitorId()`, visitor)
	p.sees("For the first")
	p.calm()
}

func TestATokenThatIsLostOrRefusedHealsByItself(t *testing.T) {
	r := newRows(newWorld(t), "off", "none")
	for _, harm := range []string{
		`localStorage.removeItem(key)`,
		`localStorage.setItem(key, "AAAAAAAAAAAAAAAAAAAAAAAAAA")`,
		`localStorage.setItem(key, "")`,
	} {
		p := r.browser()
		want(t, r.identify(p, "A", "a@tacos.com", "none"), "stored", "status")
		visitor := p.JS(`gist.visitorId()`)
		p.JS(fmt.Sprintf(`(() => { const key = "gist-visitor-token:%s"; %s })()`, r.appID, harm))
		p.Reload()
		loaded(p.Tab)
		want(t, r.identify(p, "H", "h@tacos.com", "none"), "H", "contact", "user_id")
		if now := p.JS(`gist.visitorId()`); now == visitor {
			t.Errorf("after %s the visitor is still %v", harm, now)
		}
		p.talks("After " + harm)
		p.calm()
	}
}
