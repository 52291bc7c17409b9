package main

import (
	"net/http"
	"strings"
	"sync"
	"testing"
)

// proofs is a server on which the proof of a browser ends: it takes nothing then
// until a signed identify call has come, in which case it takes what came with it.
type proofs struct {
	mu      sync.Mutex
	visitor string // of whom the browser is now; "" for who it says
	user    string // the user id that was proven
	state   string
	endsIn  int // seconds
}

func (s *proofs) set(state string, endsIn int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.state, s.endsIn = state, endsIn
}

func (s *proofs) answer(q request) (int, http.Header, any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	code, header, answer := stored(q)
	a, before := answer.(object), s.user
	results := a["results"].([]object)
	waited := map[int]bool{}
	for i, c := range q.Calls {
		if c.Type == "identify" && c.Properties["user_hash"] != nil {
			s.state, s.user = "live", c.UserID
		} else if s.state == "ended" {
			waited[i] = true
		}
	}
	if before != "" && s.user != before { // somebody else is a fresh visitor
		s.visitor = "00000000-0000-4000-8000-00000000000" + s.user
		a["visitor"] = object{"id": s.visitor, "token": "token-" + s.visitor}
	}
	for i := range waited {
		if s.state == "ended" || s.user != before {
			results[i] = object{"id": q.Calls[i].ID, "status": "waiting", "error": object{"code": "identity_expired", "message": "The proof has ended."}}
		}
	}
	a["proof"] = object{"state": s.state}
	switch {
	case s.state == "ended":
		a["contact"] = nil
	case s.endsIn > 0:
		a["proof"].(object)["ends_in"] = s.endsIn
	}
	return code, header, a
}

const signed = `identify("1",{email:"ann@b.com",user_hash:"aa"})`

// proven opens a page whose visitor has proven to be user 1.
func (w *world) proven(s *proofs, head string) *tab {
	w.t.Helper()
	w.set(func(w *world) { w.answer = s.answer })
	w.page("/proof", w.modern(head))
	p := w.open("/proof")
	equal(w.t, "status of a signed call", p.call(signed).Status, "stored")
	return p
}

// names gives the calls that came by their names, or else their types.
func (w *world) names() string {
	var all []string
	for _, q := range w.requestsUntil(func([]request) bool { return true }, "") {
		for _, c := range q.Calls {
			if c.Name == "" {
				c.Name = c.Type
			}
			all = append(all, c.Name)
		}
	}
	return strings.Join(all, " ")
}

func TestWhatWaitsForAProofIsSentAgainAfterTheNextOne(t *testing.T) {
	w, s := newWorld(t), &proofs{}
	p := w.proven(s, "")
	s.set("ended", 0)
	for _, call := range []string{`track("One")`, `trackPageView()`, `identify("1",{email:"ann@b.com",plan:"pro"})`, `identify("1",{email:"ann@b.com",plan:"pro"})`} {
		r := p.call(call)
		if r.Status != "queued" || r.Error != nil {
			t.Errorf("%s: the Promise's value is %+v", call, r)
		}
	}
	equal(t, "waiting", p.waiting(), 3)
	for _, q := range w.requestsUntil(func([]request) bool { return true }, "") {
		equal(t, "the page says that it keeps what waits", q.Waits, true)
	}
	equal(t, "each came once", w.names(), "identify One page identify")
	// The next page view, which asks once, keeps them as well.
	p.reload()
	p.until(`window.gist&&gist.visitorId()`, nil, "the library")
	equal(t, "status in the next page view", p.call(`track("Two")`).Status, "queued")
	equal(t, "waiting in the next page view", p.waiting(), 4)
	equal(t, "status of the next proof", p.call(`identify("1",{email:"ann@b.com",user_hash:"bb"})`).Status, "stored")
	p.until(`!Object.keys(localStorage).some(k=>k.startsWith("gist-call-"))`, nil, "an empty queue")
	equal(t, "all came again, once", w.names(), "identify One page identify One page identify Two identify One page identify Two")
	p.quiet()
}

func TestWhatWaitsForAProofNeverGoesUnderAnotherIdentity(t *testing.T) {
	for name, next := range map[string]string{
		"a call":             `await gist.identify("2",{email:"bob@b.com",user_hash:"cc"})`,
		"a call in one turn": `gist.track("Three");await gist.identify("2",{email:"bob@b.com",user_hash:"cc"})`,
		"a log-out":          `await gist.shutdown()`,
		"another tab":        `localStorage["gist-visitor-token:abcd1234"]="token-9";localStorage["gist-visitor-id:abcd1234"]="00000000-0000-4000-8000-000000000009"`,
	} {
		t.Run(name, func(t *testing.T) {
			w, s := newWorld(t), &proofs{}
			p := w.proven(s, "")
			before := p.visitor()
			s.set("ended", 0)
			equal(t, "status", p.call(`track("One")`).Status, "queued")
			p.do(next)
			s.set("live", 0)
			equal(t, "status of a later call", p.call(`track("Four")`).Status, "stored")
			p.until(`!Object.keys(localStorage).some(k=>k.startsWith("gist-call-"))`, nil, "an empty queue")
			if p.visitor() == before {
				t.Errorf("the browser is still %s", before)
			}
			for _, q := range w.requestsUntil(func([]request) bool { return true }, "") {
				for _, c := range q.Calls {
					if q.Visitor != before && (c.Name == "One" || c.Name == "Three") {
						t.Errorf("%s went under another identity", c.Name)
					}
				}
			}
		})
	}
}

func TestATokenThatAnotherTabHasFollowedIsReadFromTheStorage(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	equal(t, "status", p.call(ann).Status, "stored")
	hold := make(chan struct{})
	w.set(func(w *world) {
		w.hold = hold
		w.answer = func(q request) (int, http.Header, any) {
			if q.Token != "token-2" {
				return http.StatusServiceUnavailable, http.Header{"Retry-After": {"3600"}}, object{"errors": []object{{"code": "storage_changed", "message": "Read the storage again."}}}
			}
			return stored(q)
		}
	})
	p.do(`two=gist.track("Two")`)
	w.calls(2)
	p.do(`localStorage["gist-visitor-token:abcd1234"]="token-2"`) // as another tab would
	close(hold)
	equal(t, "status", eval[result](p, `two`).Status, "stored")
	equal(t, "calls", w.names(), "identify Two Two")
	p.quiet("503")
}

// listens notes the events of a proof that ends, and makes the page's clock stand
// still: the server's seconds count by none that a page can set.
const listens = `<script>seen=[];for(const n of ["identity:expiring","identity:expired"])document.addEventListener(n,e=>{seen.push(n.slice(9));if(e.detail!==null)seen.push(e.detail)});const at=Date.now();Date.now=()=>at</script>`

func TestAPageHearsOfAProofThatEndsAndThatHasEnded(t *testing.T) {
	w, s := newWorld(t), &proofs{endsIn: 62}
	p := w.proven(s, listens)
	began := eval[float64](p, `performance.now()`)
	equal(t, "events two seconds before", eval[string](p, `seen.join()`), "")
	s.set("live", 61)
	equal(t, "status", p.call(`track("One")`).Status, "stored")
	p.until(`seen.length`, nil, "an event")
	equal(t, "the first", eval[string](p, `seen.join()`), "expiring")
	if waited := eval[float64](p, `performance.now()`) - began; waited < 1000 {
		t.Errorf("it came after %v ms", waited)
	}
	s.set("live", 60)
	equal(t, "status", p.call(`track("Two")`).Status, "stored")
	equal(t, "status of the same signed call", p.call(signed).Status, "unchanged")
	equal(t, "events of one proof", eval[string](p, `seen.join()`), "expiring")

	// The next proof is a short one: the page hears of its end at once, and then
	// of what the server says when its seconds have passed.
	s.set("live", 2)
	equal(t, "status of another proof", p.call(`identify("1",{email:"ann@b.com",user_hash:"bb"})`).Status, "stored")
	s.set("ended", 0)
	p.until(`seen.length==3`, nil, "an event at the end")
	equal(t, "events", eval[string](p, `seen.join()`), "expiring,expiring,expired")
	equal(t, "status of what waits", p.call(`track("Three")`).Status, "queued")
	equal(t, "events of one end", eval[string](p, `seen.join()`), "expiring,expiring,expired")
	equal(t, "status of the same call, which is a proof again", p.call(`identify("1",{email:"ann@b.com",user_hash:"bb"})`).Status, "stored")
	s.set("ended", 0)
	equal(t, "status", p.call(`track("Four")`).Status, "queued")
	equal(t, "events of the next end", eval[string](p, `seen.join()`), "expiring,expiring,expired,expired")
	p.quiet()
}

func TestAProofThatIsRenewedDoesNotEndAndALogOutEndsNone(t *testing.T) {
	for name, next := range map[string]string{
		"a renewed proof": `await gist.identify("1",{email:"ann@b.com",user_hash:"bb"})`,
		"a log-out":       `await gist.shutdown()`,
	} {
		t.Run(name, func(t *testing.T) {
			w, s := newWorld(t), &proofs{endsIn: 2}
			p := w.proven(s, listens)
			p.until(`seen.length`, nil, "an event")
			s.set("live", 3600)
			requests := w.seen()
			p.do(next + `;since=performance.now()`)
			s.set("ended", 0)
			p.until(`performance.now()>since+4000`, nil, "the end of the first proof")
			equal(t, "events", eval[string](p, `seen.join()`), "expiring")
			equal(t, "requests", w.seen(), requests+1)
		})
	}
}

// setTimeout takes 24 days at most, and runs at once what is later.
func TestAProofOfAMonthEndsInNoMoment(t *testing.T) {
	for name, head := range map[string]string{"usual": "", "an older browser": `<script>delete AbortSignal.timeout</script>`} {
		t.Run(name, func(t *testing.T) {
			w, s := newWorld(t), &proofs{endsIn: 30 * 24 * 3600}
			p := w.proven(s, listens+head)
			requests := w.seen()
			p.do(`since=performance.now()`)
			p.until(`performance.now()>since+2000`, nil, "two seconds")
			equal(t, "events", eval[string](p, `seen.join()`), "")
			equal(t, "requests", w.seen(), requests)
			equal(t, "status of the same call", p.call(signed).Status, "unchanged")
		})
	}
}
