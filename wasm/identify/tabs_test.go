package main

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
)

func (p *tab) visitor() string {
	p.t.Helper()
	p.until("window.gist && gist.visitorId()", nil, "the visitor's id")
	return eval[string](p, `gist.visitorId()`)
}

func TestTwoTabsShareOneVisitorAndOneQueue(t *testing.T) {
	for _, site := range []string{"secure", "not secure"} {
		t.Run(site, func(t *testing.T) {
			w := newWorld(t)
			host := "localhost"
			if site == "not secure" { // where there are no Web Locks
				host = "shop.test"
			}
			url := strings.Replace(w.site.URL, "127.0.0.1", host, 1) + "/"
			a, b := w.tab(), w.tab()
			a.visit(url)
			b.visit(url)
			equal(t, "Web Locks", eval[bool](a, `!!navigator.locks`), site == "secure")
			hold := make(chan struct{})
			w.set(func(w *world) { w.hold = hold })
			a.do(`calls=["a1","a2"].map(n=>gist.track(n))`)
			w.calls(2)
			b.do(`calls=["b1","b2"].map(n=>gist.track(n))`)
			a.do(`calls.push(gist.track("a3"))`)
			close(hold)
			for _, p := range []*tab{a, b} {
				if s := eval[string](p, `Promise.all(calls).then(r=>r.map(v=>v.status).join())`); strings.Trim(s, "stored,") != "" {
					t.Errorf("the statuses are %s", s)
				}
			}
			equal(t, "calls", w.different(5), 5)
			for _, q := range w.requestsUntil(func([]request) bool { return true }, "") {
				equal(t, "visitor", q.Visitor, a.visitor())
			}
			equal(t, "visitor of the other tab", b.visitor(), a.visitor())
			equal(t, "waiting", a.waiting(), 0)
			a.quiet()
			b.quiet()
		})
	}
}

func TestTabsThatAreOpenedAtOnceSettleOnOneVisitor(t *testing.T) {
	w := newWorld(t)
	w.page("/opener", w.modern(`<script>gist=[["track","Opener"]]</script>`))
	w.page("/many", `<!doctype html>`+strings.Repeat(`<iframe src="/opener"></iframe>`, 5))
	p := w.open("/many")
	w.calls(5)
	p.until(`[0,1,2,3,4].every(i=>frames[i].gist.visitorId()==localStorage["gist-visitor-id:abcd1234"])`, nil, "one visitor in all frames")
	visitors := map[string]bool{}
	for _, q := range w.requestsUntil(func([]request) bool { return true }, "") {
		visitors[q.Visitor] = true
	}
	equal(t, "visitors", len(visitors), 1)
}

func TestAQueueOfSeveralTabsIsDeliveredInOrder(t *testing.T) {
	w := newWorld(t)
	a, b := w.open("/"), w.open("/")
	w.set(func(w *world) { w.down = true })
	a.call(`track("1")`)
	b.call(`track("2")`)
	a.call(`track("3")`)
	b.call(`track("4")`)
	a.close()
	w.set(func(w *world) { w.down = false })
	b.do(`dispatchEvent(new Event("online"))`)
	names := ""
	for _, c := range w.calls(4) {
		names += c.Name
	}
	equal(t, "order", names, "1234")
	equal(t, "requests", w.seen(), 1)
}

func TestATabLearnsWhatBecameOfItsCallFromTheTabThatSentIt(t *testing.T) {
	w := newWorld(t)
	a, b := w.open("/"), w.open("/")
	hold := make(chan struct{})
	w.set(func(w *world) { w.hold = hold })
	a.do(`one=gist.track("a1")`)
	w.calls(1)
	// One tab's storage comes to another a little later.
	b.until(`localStorage["gist-lease:abcd1234"]`, nil, "the turn of the other tab")
	b.do(`two=gist.` + ann)
	a.do(`await new Promise(r=>setTimeout(r));three=gist.track("a2")`) // so that a goes on, perhaps before b
	close(hold)
	if r := eval[result](b, `two`); r.Status != "stored" || r.Contact == nil || r.Contact.Email != "ann@b.com" {
		t.Errorf("the Promise's value is %+v", r)
	}
	equal(t, "status", eval[result](a, `three`).Status, "stored")
	a.until(`localStorage["gist-stored:abcd1234"]`, nil, "what the other tab has stored")
	equal(t, "the same in the other tab", a.call(ann).Status, "unchanged")
	equal(t, "calls", w.different(3), 3)
}

// different waits for so many calls, and counts those that the server has seen. On
// a machine that is very busy a tab may take another for dead, or not see its lease
// yet: a call comes twice then, under the same id, which the server counts once.
func (w *world) different(atLeast int) int {
	w.t.Helper()
	ids := map[string]bool{}
	w.requestsUntil(func(all []request) bool {
		clear(ids)
		for _, q := range all {
			for _, c := range q.Calls {
				ids[c.ID] = true
			}
		}
		return len(ids) >= atLeast
	}, fmt.Sprintf("%d different calls", atLeast))
	return len(ids)
}

func TestLeavingAPersonForAnotherGivesAllTabsTheNewVisitor(t *testing.T) {
	w := newWorld(t)
	a, b := w.open("/"), w.open("/")
	a.call(ann)
	first := a.visitor()
	const second = "11111111-1111-4111-8111-111111111111"
	w.set(func(w *world) {
		w.answer = func(q request) (int, http.Header, any) {
			code, header, body := stored(q)
			if len(q.Calls) > 0 && q.Calls[0].UserID == "2" {
				body.(object)["visitor"] = object{"id": second, "token": "token-2"}
			}
			return code, header, body
		}
	})
	equal(t, "status", a.call(`identify("2",{email:"bob@b.com"})`).Status, "stored")
	b.until(`gist.visitorId()=="`+second+`"`, nil, "the new visitor")
	equal(t, "visitor", a.visitor(), second)
	b.call(`track("Seen")`)
	all := w.requestsUntil(func([]request) bool { return true }, "")
	equal(t, "visitor that was", all[0].Visitor, first)
	equal(t, "visitor that is", all[len(all)-1].Visitor, second)
	equal(t, "token that is", all[len(all)-1].Token, "token-2")
}

func TestShutdownForgetsThePersonInAllTabs(t *testing.T) {
	w := newWorld(t)
	a, b := w.open("/"), w.open("/")
	a.call(seed)
	before := a.visitor()
	equal(t, "status", a.call(`shutdown()`).Status, "stored")
	after := a.visitor()
	isUUID4(t, after)
	if after == before {
		t.Errorf("the visitor is still %s", after)
	}
	equal(t, "keys", strings.Join(a.keys(), " "), "gist-visitor-id:abcd1234")
	b.until(`gist.visitorId()=="`+after+`"`, nil, "the new visitor in the other tab")
	all := w.requestsUntil(func([]request) bool { return true }, "")
	last := all[len(all)-1]
	equal(t, "path", last.Path, "/widget/shutdown")
	equal(t, "visitor that is revoked", last.Visitor, before)
	equal(t, "token that is revoked", last.Token, "token-"+before)
	r := b.call(seed)
	equal(t, "the same call after it", r.Status, "stored")
	all = w.requestsUntil(func([]request) bool { return true }, "")
	equal(t, "visitor after it", all[len(all)-1].Visitor, after)
	equal(t, "token after it", all[len(all)-1].Token, "")
	a.quiet()
	b.quiet()
}

func TestWhatWasSaidBeforeShutdownArrivesAsTheOldVisitor(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.call(`track("Seen")`)
	before := p.visitor()
	hold := make(chan struct{})
	w.set(func(w *world) { w.hold = hold })
	p.do(`under=gist.track("Under way");await new Promise(r=>setTimeout(r))`)
	w.calls(2)
	p.do(`waits=gist.track("Waits");gist.shutdown();gist.track("After")`)
	close(hold)
	w.calls(4)
	equal(t, "call under way", eval[result](p, `under`).Status, "stored")
	equal(t, "call that waited", eval[result](p, `waits`).Status, "stored")
	for _, q := range w.requestsUntil(func([]request) bool { return true }, "") {
		for _, c := range q.Calls {
			if old := q.Visitor == before; old == (c.Name == "After") {
				t.Errorf("%s came as %s; before the log-out it was %s", c.Name, q.Visitor, before)
			}
		}
	}
}

func TestAShutdownAsThePageLeavesRevokesTheToken(t *testing.T) {
	w := newWorld(t)
	w.page("/bye", "<p>Bye")
	p := w.open("/")
	p.call(seed)
	before := p.visitor()
	p.do(`gist.track("Last");gist.shutdown();location="/bye"`)
	all := w.requestsUntil(func(all []request) bool {
		return slices.ContainsFunc(all, func(q request) bool { return q.Path == "/widget/shutdown" })
	}, "a shutdown")
	q := all[len(all)-1]
	equal(t, "visitor", q.Visitor, before)
	equal(t, "token", q.Token, "token-"+before)
	equal(t, "last words", w.calls(2)[1].Name, "Last")
	if strings.Contains(eval[string](p, `JSON.stringify(localStorage)`), before) {
		t.Error("the storage still knows the old visitor")
	}
}

func TestShutdownIsTriedAgainWithoutKeepingAnything(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.call(seed)
	w.set(func(w *world) { w.answer = status(503) })
	equal(t, "status", p.call(`shutdown()`).Status, "queued")
	equal(t, "keys", strings.Join(p.keys(), " "), "gist-visitor-id:abcd1234")
	w.set(func(w *world) { w.answer = stored })
	w.requestsUntil(func(all []request) bool { return len(all) >= 3 }, "a second try")
}

func TestChatShutdownIsShutdown(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.call(seed)
	before := p.visitor()
	p.do(`await gist.chat("shutdown")`)
	if p.visitor() == before {
		t.Error("the visitor is the same")
	}
}
