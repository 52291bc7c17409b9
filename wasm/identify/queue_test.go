package main

import (
	"net/http"
	"strings"
	"testing"
	"time"
)

const ann = `identify("1",{email:"ann@b.com",plan:"pro"})`

// stays is the number of requests so far.
func (w *world) seen() int { return len(w.requestsUntil(func([]request) bool { return true }, "")) }

// waiting counts the calls that wait in the page's storage.
func (p *tab) waiting() int {
	p.t.Helper()
	return eval[int](p, `Object.keys(localStorage).filter(k=>k.startsWith("gist-call-")).length`)
}

func TestTheSameCallIsUnchangedAndNotSentAgain(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	equal(t, "first", p.call(ann).Status, "stored")
	r := p.call(`identify("1",{plan:"pro",email:"ann@b.com"})`)
	equal(t, "the same in another order", r.Status, "unchanged")
	if r.Contact == nil || r.Contact.Email != "ann@b.com" {
		t.Errorf("the contact is %+v", r.Contact)
	}
	equal(t, "calls", len(w.calls(1)), 1)
	equal(t, "another", p.call(`identify("1",{plan:"free",email:"ann@b.com"})`).Status, "stored")
	equal(t, "the first again", p.call(ann).Status, "stored")
	p.quiet()
}

func TestTheSameCallIsUnchangedAfterAReloadForThirtyMinutes(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.call(ann)
	p.reload()
	p.until("window.gist && gist.visitorId()", nil, "the library")
	r := p.call(ann)
	equal(t, "after a reload", r.Status, "unchanged")
	if r.Contact == nil || r.Contact.UserID != "12345" { // as the server's answer to the hello says
		t.Errorf("the contact is %+v", r.Contact)
	}
	equal(t, "calls", len(w.calls(1)), 1)
	// Thirty minutes pass in the storage.
	p.do(`const k="gist-stored:` + appID + `",v=localStorage[k];localStorage[k]=v.slice(0,16)+(v.slice(16,29)-30*60000)+v.slice(29)`)
	p.reload()
	p.until("window.gist && gist.visitorId()", nil, "the library")
	equal(t, "after thirty minutes", p.call(ann).Status, "stored")
}

func TestAnUnchangedCallStillNamesWhatTheServerLeftOut(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) {
		w.answer = func(q request) (int, http.Header, any) {
			code, header, a := stored(q)
			for _, r := range a.(object)["results"].([]object) {
				r["rejected"] = []object{{"property": "plan", "code": "type_mismatch", "message": "\"plan\" has the type number in this workspace; send a number."}}
			}
			return code, header, a
		}
	})
	p := w.open("/")
	for i, want := range []string{"stored", "unchanged", "unchanged"} {
		if i == 2 {
			p.reload()
			p.until("window.gist && gist.visitorId()", nil, "the library")
		}
		r := p.call(ann)
		equal(t, "status", r.Status, want)
		if len(r.Rejected) != 1 || r.Rejected[0].Property != "plan" || r.Rejected[0].Code != "type_mismatch" {
			t.Errorf("%s: rejected is %+v", want, r.Rejected)
		}
	}
	equal(t, "warnings", p.heard("gist.identify", "send a number", "type_mismatch"), 3)
}

func TestTheSameCallTwiceAtOnceIsSentOnce(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	equal(t, "statuses", eval[string](p, `Promise.all([gist.`+ann+`,gist.`+ann+`]).then(r=>r.map(v=>v.status).join())`), "stored,unchanged")
	equal(t, "calls", len(w.calls(1)), 1)
}

func TestAnUnchangedCallIsSentWhenTheServerKnowsNobody(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.call(ann)
	w.set(func(w *world) {
		w.answer = func(q request) (int, http.Header, any) { q.Token = ""; return stored(q) } // a new database
	})
	p.reload()
	p.until("window.gist && gist.visitorId()", nil, "the library")
	equal(t, "status", p.call(ann).Status, "stored")
	equal(t, "calls", len(w.calls(2)), 2)
}

func TestNothingOfThePersonStaysInTheStorage(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.call(seed)
	equal(t, "keys", strings.Join(p.keys(), " "), "gist-stored:abcd1234 gist-visitor-id:abcd1234 gist-visitor-token:abcd1234")
	all := eval[string](p, `JSON.stringify(localStorage)`)
	for _, personal := range []string{"12345", "johndoe", "John", "subdomain", "Free"} {
		if strings.Contains(all, personal) {
			t.Errorf("the storage holds %s: %s", personal, all)
		}
	}
}

func TestCallsOfATurnGoTogetherAndLaterOnesWaitForTheAnswer(t *testing.T) {
	w := newWorld(t)
	hold := make(chan struct{})
	w.set(func(w *world) { w.hold = hold })
	p := w.open("/")
	p.do(`a=[gist.track("1"),gist.track("2")]`)
	w.requestsUntil(func(all []request) bool { return len(all) == 1 }, "a request")
	p.do(`a.push(gist.track("3"),gist.track("4"))`)
	p.do(`await new Promise(r=>setTimeout(r))`)
	equal(t, "requests under way", w.seen(), 1)
	close(hold)
	p.do(`await Promise.all(a)`)
	names := ""
	for _, c := range w.calls(4) {
		names += c.Name
	}
	equal(t, "order", names, "1234")
	equal(t, "requests", w.seen(), 2)
	equal(t, "waiting", p.waiting(), 0)
}

func TestManyCallsFitIntoRequestsOfTheServersSize(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	// 250 calls, and then some of 30 KB.
	p.do(`a=[];for(let i=0;i<250;i++)a.push(gist.track("e"+i));const big={};for(let i=0;i<120;i++)big["p"+i]="ü".repeat(125);for(let i=0;i<5;i++)a.push(gist.track("big"+i,big));await Promise.all(a)`)
	for i, c := range w.calls(255)[:250] {
		if c.Name != "e"+digits(float64(i)) {
			t.Fatalf("call %d is %s", i, c.Name)
		}
	}
	for _, q := range w.requestsUntil(func([]request) bool { return true }, "") {
		if len(q.Calls) > 100 {
			t.Errorf("a request holds %d calls", len(q.Calls))
		}
	}
}

func TestAnUnreachableServerMeansQueuedAndTheCallComesLater(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	w.set(func(w *world) { w.down = true })
	r := p.call(ann)
	if r.Status != "queued" || r.Error != nil {
		t.Errorf("the Promise's value is %+v", r)
	}
	equal(t, "the same once more", p.call(ann).Status, "queued")
	equal(t, "waiting", p.waiting(), 1)
	w.set(func(w *world) { w.down = false })
	equal(t, "calls", w.calls(1)[0].UserID, "1") // by the retry, after a second
	p.until(`!Object.keys(localStorage).some(k=>k.startsWith("gist-call-"))`, nil, "an empty queue")
	equal(t, "status when it is there", p.call(ann).Status, "unchanged")
}

func TestQueuedCallsAreDeliveredAfterAReloadInOrderAndOnce(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	w.set(func(w *world) { w.down = true })
	p.do(`await Promise.all([gist.` + ann + `,gist.track("One"),gist.track("Two")])`)
	equal(t, "waiting", p.waiting(), 3)
	w.page("/next", w.modern(`<script>gist=[["track","Three"]]</script>`))
	p.visit(strings.Replace(w.site.URL, "127.0.0.1", "localhost", 1) + "/next")
	p.until(`Object.keys(localStorage).filter(k=>k.startsWith("gist-call-")).length==4`, nil, "the next page's call to wait with them")
	w.set(func(w *world) { w.down = false })
	calls := w.calls(4)
	ids := map[string]bool{}
	for i, want := range []string{"", "One", "Two", "Three"} {
		equal(t, "name", calls[i].Name, want)
		ids[calls[i].ID] = true
	}
	equal(t, "ids", len(ids), 4)
	p.until(`!Object.keys(localStorage).some(k=>k.startsWith("gist-call-"))`, nil, "an empty queue")
	equal(t, "requests", w.seen(), 1)
}

func TestAServerInTroubleIsAskedAgain(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) { w.answer = status(503) })
	p := w.open("/")
	equal(t, "status", p.call(ann).Status, "queued")
	w.set(func(w *world) { w.answer = stored })
	w.requestsUntil(func(all []request) bool { return len(all) >= 2 }, "a second try")
	p.until(`!Object.keys(localStorage).some(k=>k.startsWith("gist-call-"))`, nil, "an empty queue")
	all := w.requestsUntil(func([]request) bool { return true }, "")
	equal(t, "id of the second try", all[1].Calls[0].ID, all[0].Calls[0].ID)
}

func TestTooManyRequestsAreSentAgainWhenTheServerSays(t *testing.T) {
	w := newWorld(t)
	var first, second time.Time
	w.set(func(w *world) {
		w.answer = func(q request) (int, http.Header, any) {
			if first.IsZero() {
				first = time.Now()
				return status(429, "Retry-After", "3")(q)
			}
			second = time.Now()
			return stored(q)
		}
	})
	p := w.open("/")
	equal(t, "statuses, also of a call in between", eval[string](p, `(async()=>[await gist.`+ann+`,await gist.track("Ordered")].map(r=>r.status).join())()`), "queued,queued")
	p.until(`!Object.keys(localStorage).some(k=>k.startsWith("gist-call-"))`, nil, "an empty queue")
	if waited := second.Sub(first); waited < 3*time.Second {
		t.Errorf("the server said to wait 3 s, and was asked after %v", waited)
	}
	equal(t, "requests", w.seen(), 2)
}

func TestWhatTheServerRefusesIsRejectedAndNamed(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) {
		w.answer = func(q request) (int, http.Header, any) {
			code, header, a := stored(q)
			for _, r := range a.(object)["results"].([]object) {
				r["status"], r["error"] = "rejected", object{"code": "verification_required", "message": "Add user_hash."}
				delete(r, "contact")
			}
			return code, header, a
		}
	})
	p := w.open("/")
	r := p.call(ann)
	if r.Status != "rejected" || r.Error == nil || r.Error.Code != "verification_required" || r.Contact != nil {
		t.Errorf("the Promise's value is %+v", r)
	}
	equal(t, "warnings", p.heard("gist.identify", "Add user_hash.", "verification_required"), 1)
	equal(t, "status of the same call", p.call(ann).Status, "rejected")
	equal(t, "waiting", p.waiting(), 0)
}

func TestACallThatSpoilsItsRequestSpoilsNoOther(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) {
		w.answer = func(q request) (int, http.Header, any) {
			code, header, a := stored(q)
			for i, c := range q.Calls {
				if c.Name == "bad" {
					_, _, no := refused(400)(q)
					a.(object)["results"].([]object)[i] = no.(object)["results"].([]object)[i]
				}
			}
			return code, header, a
		}
	})
	p := w.open("/")
	equal(t, "statuses", eval[string](p, `Promise.all(["one","bad","two"].map(n=>gist.track(n))).then(r=>r.map(v=>v.status+(v.error?v.error.code:"")).join())`), "stored,rejectedsome_code,stored")
	equal(t, "waiting", p.waiting(), 0)
}

func TestAnUnknownWorkspaceIsNamed(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) { w.answer = refused(404) })
	p := w.open("/")
	r := p.call(ann)
	if r.Status != "rejected" || r.Error == nil || r.Error.Code != "some_code" {
		t.Errorf("the Promise's value is %+v", r)
	}
	p.hears("Some message.", "some_code")
}

func TestCallsOfThePagesLastMomentArrive(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.call(`track("Seen")`)
	hold := make(chan struct{})
	w.set(func(w *world) { w.hold = hold })
	p.do(`gist.track("Under way");await new Promise(r=>setTimeout(r,50));gist.track("Waits");addEventListener("pagehide",()=>gist.track("Last"))`)
	w.calls(2)
	w.page("/bye", "<p>Bye") // another page of the site, without Gist
	p.visit(strings.Replace(w.site.URL, "127.0.0.1", "localhost", 1) + "/bye")
	close(hold)
	names := map[string]int{}
	for _, c := range w.calls(4) {
		names[c.Name]++
	}
	for _, name := range []string{"Seen", "Under way", "Waits", "Last"} {
		equal(t, name, names[name], 1)
	}
}

func TestAPageThatEmptiesTheStorageLosesNoCall(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.call(`track("Seen")`)
	id := eval[string](p, `gist.visitorId()`)
	hold := make(chan struct{})
	w.set(func(w *world) { w.answer, w.hold = status(503), hold })
	p.do(`first=gist.track("First")`)
	w.calls(2)
	p.do(`second=gist.track("Second");await new Promise(r=>setTimeout(r));localStorage.clear()`)
	w.set(func(w *world) { w.answer, w.hold = stored, nil })
	close(hold)
	equal(t, "status", eval[result](p, `first`).Status, "queued")
	w.requestsUntil(func(all []request) bool {
		last := all[len(all)-1]
		return len(last.Calls) == 2 && last.Visitor == id && last.Token == "token-"+id
	}, "both calls of the same visitor")
	p.until(`localStorage["gist-visitor-id:abcd1234"]=="`+id+`"`, nil, "the visitor's id in the storage")
}
