package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// emptied waits until nothing waits in the page's storage.
func (p *tab) emptied() {
	p.t.Helper()
	p.until(`!Object.keys(localStorage).some(k=>k.startsWith("gist-call-"))`, nil, "an empty queue")
}

// answers gives this to all, readable to every page.
func answers(status int, kind, body string) http.HandlerFunc {
	return func(rw http.ResponseWriter, _ *http.Request) {
		rw.Header().Set("Access-Control-Allow-Origin", "*")
		rw.Header().Set("Content-Type", kind)
		rw.WriteHeader(status)
		io.WriteString(rw, body)
	}
}

func TestOnlyGistsOwnAnswerSettlesACall(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.call(`track("Seen")`)
	visitor := p.visitor()
	earlier, _ := json.Marshal(func() any {
		_, _, a := stored(request{Visitor: "11111111-1111-4111-8111-111111111111", Calls: []call{{ID: "22222222-2222-4222-8222-222222222222", Type: "track"}}})
		return a
	}())
	const page, data = "text/html", "application/json"
	const refusal = `{"errors":[{"code":"forbidden","message":"Blocked."}]}`
	for i, answer := range []http.HandlerFunc{
		answers(200, page, "<h1>Sign in to the hotel's network"), answers(200, data, `{}`), answers(200, data, `[]`), answers(200, data, `null`),
		answers(200, data, `"ok"`), answers(200, data, `{"success":true,"results":[]}`), answers(200, data, `{"visitor":{},"results":{"0":5}}`), answers(200, data, string(earlier)),
		answers(204, "", ""), answers(206, data, `{"results":[null]}`), answers(400, data, refusal), answers(401, page, "Log in"), answers(403, page, "Forbidden"), answers(403, data, refusal),
		answers(404, data, `{"message":"Not Found"}`), answers(405, page, ""), answers(410, data, refusal), answers(413, page, "too large"), answers(422, data, `{"errors":["no"]}`),
		answers(451, page, "Not here"), answers(500, data, refusal), answers(502, page, "Bad gateway"), answers(511, page, "Network authentication required"),
		func(rw http.ResponseWriter, r *http.Request) { http.Redirect(rw, r, w.site.URL+"/", http.StatusFound) },
		func(rw http.ResponseWriter, _ *http.Request) { rw.WriteHeader(200) }, // which the page can't read
	} {
		w.set(func(w *world) { w.instead = answer })
		r := p.call(fmt.Sprintf(`track("Call %d")`, i))
		if r.Status != "queued" || r.Error != nil {
			t.Errorf("answer %d: the Promise's value is %+v", i, r)
		}
		equal(t, fmt.Sprint("waiting after answer ", i), p.waiting(), 1)
		w.set(func(w *world) { w.instead = nil })
		p.do(`dispatchEvent(new Event("online"))`)
		p.emptied()
	}
	equal(t, "visitor", p.visitor(), visitor)
	if n := p.heard("gist."); n > 0 {
		t.Errorf("the console holds %q", p.said())
	}
	ids := map[string]string{}
	for _, q := range w.requestsUntil(func([]request) bool { return true }, "") {
		for _, c := range q.Calls {
			if id := ids[c.Name]; id != "" && id != c.ID {
				t.Errorf("%s came as %s and as %s", c.Name, id, c.ID)
			}
			ids[c.Name] = c.ID
		}
	}
}

func TestWhatIsNotGistsEndsNoSession(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.call(seed)
	w.set(func(w *world) { w.instead = answers(200, "application/json", `{"success":true}`) })
	equal(t, "log-out", p.call(`shutdown()`).Status, "queued")
	w.set(func(w *world) { w.instead = nil })
	w.requestsUntil(func(all []request) bool {
		return len(all) > 2 && all[len(all)-1].Path == "/widget/shutdown"
	}, "the log-out once more")
	// An answer to no calls is held against the same.
	w.set(func(w *world) {
		w.instead = answers(403, "application/json", `{"errors":[{"code":"x","message":"y"}]}`)
	})
	p.visit(strings.Replace(w.site.URL, "127.0.0.1", "localhost", 1) + "/")
	p.do(`localStorage["gist-visitor-token:abcd1234"]="kept"`)
	p.reload()
	before := w.seen()
	w.requestsUntil(func(all []request) bool { return len(all) > before+1 }, "the hello once more")
	equal(t, "token", eval[string](p, `localStorage["gist-visitor-token:abcd1234"]`), "kept")
}

func TestAFetchOfThePagesOwnThatGivesNonsenseLosesNothing(t *testing.T) {
	for name, fetch := range map[string]string{
		"nothing": `()=>{}`, "a failure": `()=>{throw 1}`, "an object": `async()=>({ok:true})`, "no headers": `async()=>({status:200,json:async()=>({})})`,
		"a body that was read": `async(...a)=>{const r=await real(...a);await r.text();return r}`, "a worker's page": `async()=>new Response("offline")`,
		"what never ends": `()=>new Promise(()=>{})`,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			// Twenty seconds pass at once.
			w.page("/wrapped", w.modern(`<script>real=fetch;const later=AbortSignal.timeout;AbortSignal.timeout=ms=>later.call(AbortSignal,ms==20000?200:ms);window.fetch=`+fetch+`</script>`))
			p := w.open("/wrapped")
			equal(t, "status", p.call(ann).Status, "queued")
			equal(t, "waiting", p.waiting(), 1)
			p.do(`fetch=real;dispatchEvent(new Event("online"))`)
			p.emptied()
		})
	}
}

// clocks are heads of pages whose time is not what it should be.
var clocks = map[string]string{
	"stands still":       `const t=Date.now();Date.now=()=>t`,
	"of another century": `const n=Date.now;Date.now=()=>n()-4e12`,
	"of the year 2100":   `const n=Date.now;Date.now=()=>n()+2.4e12`,
	"runs backwards":     `const n=Date.now,t=n();Date.now=()=>2*t-n()`,
	"jumps":              `const n=Date.now;let i=0;Date.now=()=>n()+(++i%3-1)*1e9`,
	"is broken":          `Date.now=()=>NaN`,
	"is gone":            `delete Date.now`,
	"is faked": `Date=class extends Date{constructor(){super(0)}static now(){return 0}};setTimeout=setInterval=requestIdleCallback=requestAnimationFrame=queueMicrotask=()=>0;
		clearTimeout=()=>{};performance.now=()=>0`,
}

func TestTheOrderOfCallsIsThePagesWhateverItsClockSays(t *testing.T) {
	for name, head := range clocks {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.page("/clock", w.modern("<script>"+head+"</script>"))
			w.page("/plain", w.modern(""))
			w.set(func(w *world) { w.down = true })
			site := strings.Replace(w.site.URL, "127.0.0.1", "localhost", 1)
			p := w.open("/plain")
			equal(t, "status", p.call(`track("0")`).Status, "queued")
			p.visit(site + "/clock")
			p.do(`all=[gist.identify("1",{email:"a@b.c"}),gist.track("1")]`)
			p.do(`await Promise.all(all)`)
			p.do(`await Promise.all([gist.track("2"),gist.identify("2",{email:"b@b.c"}),gist.track("3")])`)
			p.visit(site + "/plain")
			p.call(`track("4")`)
			p.visit(site + "/clock")
			p.call(`track("5")`)
			w.set(func(w *world) { w.down = false })
			got := ""
			for _, c := range w.calls(8) { // it is tried again by itself
				got += c.Name + c.UserID + " "
			}
			equal(t, "order", got, "0 1 1 2 2 3 4 5 ")
			p.visit(site + "/plain")
			p.emptied()
		})
	}
}

func TestAClockThatJumpedSendsAnUnchangedCallAgain(t *testing.T) {
	w := newWorld(t)
	w.page("/clock", w.modern(`<script>const n=Date.now;by=0;Date.now=()=>n()+by</script>`))
	p := w.open("/clock")
	equal(t, "first", p.call(ann).Status, "stored")
	equal(t, "the same", p.call(ann).Status, "unchanged")
	for _, by := range []string{"3600000", "0", "-7200000", "600000"} {
		p.do("by=" + by)
		equal(t, "after a jump to "+by, p.call(ann).Status, "stored")
		equal(t, "and then", p.call(ann).Status, "unchanged")
	}
}

// freeze stops a tab as a browser does that needs the memory.
func (p *tab) freeze() {
	p.t.Helper()
	_, err := chromedp.Run(p.ctx, func(ctx context.Context, target *chromedp.Target) (cdp.Empty, error) {
		return cdp.Call(ctx, target, cdppage.SetWebLifecycleState, cdppage.SetWebLifecycleStateParams{State: cdppage.SetWebLifecycleStateStateFrozen})
	})
	if err != nil {
		p.t.Fatalf("freezing a tab: %v", err)
	}
}

func TestOneTabNeverStopsAnother(t *testing.T) {
	for name, stop := range map[string]func(w *world){
		"nothing to send":  func(w *world) { w.open("/").visitor() },
		"no app id":        func(w *world) { w.open("/none").do(`gist.track("Never")`) },
		"a lock of a page": func(w *world) { w.open("/").do(`navigator.locks.request("gist",()=>new Promise(()=>{}))`) },
		"a crash":          func(w *world) { w.open("/none").do(`localStorage["gist-lease:abcd1234"]="left"`) },
		"an earlier release's crash": func(w *world) {
			w.open("/none").do(`localStorage["gist-lease:abcd1234"]=Date.now()+1e12`)
		},
		"a tab frozen in the middle of a request": func(w *world) {
			p := w.open("/")
			hold := make(chan struct{})
			w.t.Cleanup(func() { close(hold) })
			w.set(func(w *world) { w.hold = hold })
			p.do(`gist.track("Frozen")`)
			w.requestsUntil(func(all []request) bool { return len(all) == 1 }, "a request")
			p.freeze()
			w.set(func(w *world) { w.hold = nil })
		},
		"a tab that hangs in the middle of a request": func(w *world) {
			p := w.open("/")
			hold := make(chan struct{})
			w.t.Cleanup(func() { close(hold) })
			w.set(func(w *world) { w.hold = hold })
			p.do(`gist.track("Hangs");const c=new MessageChannel;c.port1.onmessage=()=>{const e=performance.now()+12000;while(performance.now()<e);};setTimeout(()=>c.port2.postMessage(0),300)`)
			w.requestsUntil(func(all []request) bool { return len(all) == 1 }, "a request")
			w.set(func(w *world) { w.hold = nil })
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.page("/none", `<script async src="`+w.server.URL+`/gist.js"></script>`)
			b := w.open("/")
			b.visitor()
			stop(w)
			took := eval[float64](b, `(async()=>{const t=performance.now();const r=await gist.track("Lives");return r.status=="stored"?performance.now()-t:-1})()`)
			if took < 0 || took > 9000 {
				t.Errorf("the call was stored after %v ms", took)
			}
			if left := eval[string](b, `localStorage["gist-lease:abcd1234"]||""`); left != "" {
				b.until(`!localStorage["gist-lease:abcd1234"]`, nil, "the end of its turn")
			}
		})
	}
}

func TestATabThatComesBackLeavesTheVisitorToTheOneThatTookItsTurn(t *testing.T) {
	w := newWorld(t)
	a := w.open("/")
	hold := make(chan struct{})
	w.set(func(w *world) { w.hold = hold })
	a.do(`one=gist.` + ann)
	w.requestsUntil(func(all []request) bool { return len(all) == 1 }, "a request")
	// Meanwhile another tab has become somebody else.
	const other = "11111111-1111-4111-8111-111111111111"
	b := w.tab()
	w.page("/bye", "<p>Bye")
	b.visit(strings.Replace(w.site.URL, "127.0.0.1", "localhost", 1) + "/bye")
	b.do(`localStorage["gist-visitor-token:abcd1234"]="token-2";localStorage["gist-visitor-id:abcd1234"]="` + other + `"`)
	a.until(`localStorage["gist-visitor-id:abcd1234"]=="`+other+`"`, nil, "the other visitor")
	w.set(func(w *world) { w.hold = nil })
	close(hold)
	equal(t, "status", eval[result](a, `one`).Status, "stored")
	equal(t, "token", eval[string](a, `localStorage["gist-visitor-token:abcd1234"]`), "token-2")
	equal(t, "visitor", a.visitor(), other)
}

// held counts the bytes that waiting calls take in the storage.
const held = `Object.keys(localStorage).filter(k=>k.startsWith("gist-call-")).reduce((n,k)=>n+new Blob([k,localStorage[k]]).size,0)`

func TestTheQueueTakesAtMost512KBOfTheSitesStorage(t *testing.T) {
	for name, text := range map[string]string{"letters": "x", "Japanese": "タ"} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.set(func(w *world) { w.down = true })
			p := w.open("/")
			p.do(`const big={};for(let i=0;i<20;i++)big["p"+i]="` + text + `".repeat(255);await gist.identify("1",{email:"a@b.c",...big});
				all=[];for(let i=0;i<300;i++)all.push(gist.track("Event "+i,big));await gist.identify("2",{email:"b@b.c"});statuses=(await Promise.all(all)).map(r=>r.status+(r.error?.code||""))`)
			if n := eval[int](p, held); n > 512<<10 || n < 480<<10 {
				t.Errorf("the queue takes %d bytes", n)
			}
			equal(t, "warnings", p.heard("512 KB", "queue_full"), 1)
			equal(t, "the oldest event", eval[string](p, `statuses[0]`), "rejectedqueue_full")
			equal(t, "the newest event", eval[string](p, `statuses[299]`), "queued")
			w.set(func(w *world) { w.down = false })
			p.do(`dispatchEvent(new Event("online"))`)
			p.emptied()
			var users, names []string
			for _, q := range w.requestsUntil(func([]request) bool { return true }, "") {
				for _, c := range q.Calls {
					if c.Type == "identify" {
						users = append(users, c.UserID)
					} else {
						names = append(names, c.Name)
					}
				}
			}
			equal(t, "identified", strings.Join(users, " "), "1 2")
			if first := 300 - len(names); names[0] != fmt.Sprint("Event ", first) || names[len(names)-1] != "Event 299" {
				t.Errorf("the events are %s to %s, %d", names[0], names[len(names)-1], len(names))
			}
		})
	}
}

func TestTheOldestIdentifyCallGoesWhenNothingElseIsLeft(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) { w.down = true })
	p := w.open("/")
	p.do(`const big={};for(let i=0;i<140;i++)big["p"+i]="タ".repeat(255);for(let i=0;i<6;i++)await gist.identify(String(100+i),{email:"a@b.c",...big})`)
	if n := eval[int](p, held); n > 512<<10 {
		t.Errorf("the queue takes %d bytes", n)
	}
	w.set(func(w *world) { w.down = false })
	p.do(`dispatchEvent(new Event("online"))`)
	p.emptied()
	equal(t, "the last one", w.requestsUntil(func(all []request) bool { return true }, "")[w.seen()-1].Calls[0].UserID, "105")
	equal(t, "requests", w.seen(), 4)
}

func TestWhereTheSitesStorageIsFullTheQueueGivesWay(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) { w.down = true })
	p := w.open("/")
	p.do(`const big={};for(let i=0;i<100;i++)big["p"+i]="x".repeat(255);await gist.track("One",big);await gist.` + ann)
	equal(t, "waiting", p.waiting(), 2)
	// The site takes all that is left.
	p.do(`let n=1<<22;for(let i=0;n>0;){try{localStorage.setItem("site"+i,"y".repeat(n));i++}catch(e){n>>=1}}`)
	p.do(`await gist.track("Two",{a:"z".repeat(200)})`)
	equal(t, "waiting in the storage", p.waiting(), 0)
	p.do(`localStorage.setItem("cart","t".repeat(20000))`) // there is room now
	p.call(`track("Three")`)
	equal(t, "waiting in the storage", p.waiting(), 0)
	if !eval[bool](p, `["setItem","getItem","removeItem","clear","key"].every(n=>Storage.prototype[n].toString().includes("native code"))&&!Object.hasOwn(localStorage,"setItem")`) {
		t.Error("the page's Storage was changed")
	}
	w.set(func(w *world) { w.down = false })
	p.do(`dispatchEvent(new Event("online"))`)
	got := ""
	for _, c := range w.calls(4) {
		got += c.Name + c.UserID + " "
	}
	equal(t, "order", got, "One 1 Two Three ")
	equal(t, "the site's", eval[int](p, `localStorage.cart.length`), 20000)
}

func TestEachRequestNamesItsPage(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	for _, path := range []string{"/menu", "/cart?table=5#top", "/" + strings.Repeat("x", 3000)} {
		p.do(`history.pushState(0,"","` + path + `")`)
		equal(t, "status", p.call(`identify("1",{email:"ann@b.com",visit:"`+path[:4]+`"})`).Status, "stored")
		all := w.requestsUntil(func([]request) bool { return true }, "the requests")
		want := eval[string](p, `location.origin`) + path
		equal(t, "page", all[len(all)-1].Page, want[:min(len(want), 500)])
	}
}

func TestLongAddressesAndTitlesAreCutAndLargeCallsAreStored(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.do(`history.replaceState(0,"","/?"+"ü😀".repeat(20000));document.title="タ".repeat(70000)`)
	equal(t, "page view", p.call(`trackPageView()`).Status, "stored")
	p.do(`history.replaceState(0,"","/");large={email:"a@b.c"};for(let i=0;i<149;i++)large["p"+i]="タ".repeat(255)`)
	equal(t, "large call", p.call(`identify("1",large)`).Status, "stored")
	p.do(`events=[];for(let i=0;i<3;i++)events.push(gist.track("Large "+i,large))`)
	equal(t, "several", eval[string](p, `Promise.all(events).then(r=>r.map(v=>v.status).join())`), "stored,stored,stored")
	// What is within the rules for each value and name, but too much together.
	r := p.call(`identify("1",Object.fromEntries([["email","a@b.c"],...[...Array(149).keys()].map(i=>["タ".repeat(250)+i,"😀".repeat(255)])]))`)
	if r.Status != "rejected" || r.Error == nil || r.Error.Code != "call_too_large" {
		t.Errorf("the Promise's value is %s %+v", r.Status, r.Error)
	}
	equal(t, "status after it", p.call(ann).Status, "stored")
	for _, c := range w.calls(6) {
		if len(c.URL) > 16<<10 {
			t.Errorf("the address has %d bytes", len(c.URL))
		}
		if c.UserID == "1" && c.Properties["plan"] == nil {
			equal(t, "properties", len(c.Properties), 150)
		}
	}
}

// Whatever the page's own requests that outlive it have left of 64 KB.
func TestACallIsSentWhenThePageHasUsedUpItsKeepalive(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.do(`window.own=[];for(let i=0;i<7;i++)own.push(fetch("/slow",{method:"POST",keepalive:true,body:"x".repeat(9000)}).catch(()=>{}))`)
	p.do(`const big={};for(let i=0;i<60;i++)big["p"+i]="x".repeat(250);gist.track("Large",big)`)
	equal(t, "name", w.calls(1)[0].Name, "Large")
	p.emptied()
}

func TestTheFileKnowsItsServerHoweverItComes(t *testing.T) {
	for name, head := range map[string]string{
		"a module tag":           `<script type="module" src="SERVER/gist.js" data-app-id="abcd1234"></script>`,
		"an import":              `<script>gistSettings={app_id:"abcd1234"}</script><script type="module">import("SERVER/gist.js")</script>`,
		"an inlined copy":        `<script data-app-id="abcd1234">COPY</script>`,
		"an inlined module":      `<script>gistAppId="abcd1234"</script><script type="module">COPY</script>`,
		"an evaluated copy":      `<script>gistAppId="abcd1234";fetch("SERVER/gist.js").then(r=>r.text()).then(t=>(0,eval)(t))</script>`,
		"a function of a copy":   `<script>fetch("SERVER/gist.js").then(r=>r.text()).then(t=>{new Function(t)();gist.setAppId("abcd1234")})</script>`,
		"a blob":                 `<script>fetch("SERVER/gist.js").then(r=>r.blob()).then(b=>{const s=document.createElement("script");s.src=URL.createObjectURL(b);s.dataset.appId="abcd1234";document.head.append(s)})</script>`,
		"a tag manager":          `<script>{const d=document.createElement("div");d.innerHTML="<script>1<\/script>";const s=document.createElement("script");s.async=1;s.src="SERVER/gist.js";s.setAttribute("data-app-id","abcd1234");document.head.append(s)}</script>`,
		"a copy on the own site": `<script async src="/vendor/gist.js?v=3" data-app-id="abcd1234"></script>`,
		"the bare host":          `<script async src="SERVER" data-app-id="abcd1234"></script>`,
		"beside another's tag":   `<script src="/other.js" data-app-id="OTHERAPP"></script><script async src="SERVER/gist.js" data-app-id="abcd1234"></script>`,
		"in another's tag":       `<script src="/evaluates.js" data-app-id="OTHERAPP"></script><script>gistSettings={app_id:"abcd1234"}</script>`,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			files, err := library()
			if err != nil {
				t.Fatal(err)
			}
			copied := string(files["/gist.js"]) + `"` + w.server.URL + `")`
			w.page("/other.js", "1")
			w.page("/vendor/gist.js", copied)
			w.page("/evaluates.js", `setTimeout(()=>fetch("`+w.server.URL+`/gist.js").then(r=>r.text()).then(eval))`)
			head = strings.ReplaceAll(head, "SERVER", w.server.URL)
			if strings.Contains(head, "COPY") {
				head = strings.Replace(head, "COPY", strings.ReplaceAll(copied, "</script", `<\/script`), 1)
			}
			w.page("/x", `<!doctype html><meta charset=utf-8>`+stubs+`<script>gist.identify("1",{email:"a@b.c"})</script>`+head+`<p>Tacos`)
			p := w.open("/x")
			equal(t, "user id", w.calls(1)[0].UserID, "1")
			for _, q := range w.requestsUntil(func([]request) bool { return true }, "") {
				equal(t, "app id", q.App, appID)
			}
			p.quiet()
		})
	}
}

func TestAnotherVendorsTagIsNotTakenForGists(t *testing.T) {
	for name, head := range map[string]string{
		"a module beside it":       `<script src="/other.js" data-app-id="OTHERAPP"></script><script type="module" src="SERVER/gist.js"></script>`,
		"a classic snippet":        `<script src="/other.js" data-app-id="OTHERAPP"></script><script async src="SERVER"></script>`,
		"a copy that it evaluates": `<script src="/evaluates.js" data-app-id="OTHERAPP"></script>`,
		"elements with our names":  `<form id="gistSettings"><input name="app_id" value="OTHERAPP"></form><a id="gistAppId" href="https://evil.example"></a><script type="module" src="SERVER/gist.js"></script>`,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			files, err := library()
			if err != nil {
				t.Fatal(err)
			}
			w.page("/other.js", "1")
			w.page("/evaluates.js", string(files["/gist.js"])+`"`+w.server.URL+`")`)
			w.page("/x", `<!doctype html><meta charset=utf-8>`+stubs+strings.ReplaceAll(head, "SERVER", w.server.URL)+`<p>Tacos`)
			p := w.open("/x")
			p.until(`gist.visitorId!==undefined&&!gist.visitorId()`, nil, "the loader")
			p.do(`one=gist.identify("1",{email:"a@b.c"});await new Promise(r=>setTimeout(r,300))`)
			equal(t, "requests without an app id", w.seen(), 0)
			p.do(`gist.setAppId("abcd1234")`)
			equal(t, "status", eval[result](p, `one`).Status, "stored")
			equal(t, "app id", w.requestsUntil(func(all []request) bool { return len(all) > 0 }, "a request")[0].App, appID)
			equal(t, "keys of another app", eval[int](p, `Object.keys(localStorage).filter(k=>!k.endsWith(":abcd1234")).length`), 0)
		})
	}
}

func TestTwoTagsWithTwoAppIDsAreWarnedOfOnce(t *testing.T) {
	for name, tags := range map[string]string{
		"scripts":     `<script src="SERVER/gist.js" data-app-id="abcd1234"></script><script defer src="SERVER/gist.js?2" data-app-id="efgh5678"></script><script defer src="SERVER/gist.js?3" data-app-id="efgh5678"></script>`,
		"modules":     `<script type="module" src="SERVER/gist.js" data-app-id="abcd1234"></script><script type="module" src="SERVER/gist.js" data-app-id="efgh5678"></script>`,
		"inlined too": `<script src="SERVER/gist.js" data-app-id="abcd1234"></script><script data-app-id="efgh5678">COPY</script>`,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			files, err := library()
			if err != nil {
				t.Fatal(err)
			}
			tags = strings.ReplaceAll(tags, "SERVER", w.server.URL)
			tags = strings.Replace(tags, "COPY", string(files["/gist.js"])+`"`+w.server.URL+`")`, 1)
			w.page("/two", `<!doctype html><meta charset=utf-8>`+tags+`<p>Tacos`)
			p := w.open("/two")
			p.until(`document.readyState=="complete"&&gist.visitorId()`, nil, "the library")
			equal(t, "status", p.call(ann).Status, "stored")
			equal(t, "app id", w.requestsUntil(func(all []request) bool { return len(all) > 0 }, "a request")[0].App, appID)
			equal(t, "warnings", p.heard("two app ids", "abcd1234", "efgh5678"), 1)
			equal(t, "lines", len(p.said()), 1)
		})
	}
}

func TestWhatAPageAddsToAllObjectsBreaksNothing(t *testing.T) {
	names := []string{"get", "set", "value", "writable", "to", "key", "status", "joined", "toJSON", "configurable",
		"error", "errors", "rejected", "contact", "token", "id", "results", "hidden", "visitor", "done", "left", "says", "method", "args", "app", "lease", "headers", "property", "code", "message"}
	list, _ := json.Marshal(names)
	for kind, value := range map[string]string{"texts": `"polluted"`, "functions": `function(){return "polluted"}`, "objects": `({a:1})`} {
		t.Run(kind, func(t *testing.T) {
			w := newWorld(t)
			w.page("/polluted", w.modern(`<script>errors=[];onerror=m=>errors.push(m);onunhandledrejection=e=>errors.push(String(e.reason));
				for(const n of `+string(list)+`)Object.prototype[n]=`+value+`;Array.prototype.toJSON=String.prototype.toJSON=()=>"polluted"</script>`))
			p := w.open("/polluted")
			p.do(`gist.push(["track","Pushed"])`)
			ask := func(js string) string {
				return eval[string](p, `(async()=>{const r=await gist.`+js+`;return [r.status,r.contact&&r.contact.email,r.rejected.length,r.rejected.length&&r.rejected[0].code,r.error===null].join()})()`)
			}
			equal(t, "identify", ask(`identify("1",{email:"a@b.c",plan:"pro","a.b":1})`), "stored,a@b.c,1,name_invalid,true")
			equal(t, "the same", ask(`identify("1",{email:"a@b.c",plan:"pro","a.b":1})`), "unchanged,a@b.c,1,name_invalid,true")
			equal(t, "track", ask(`track("Ordered",{tacos:3})`), "stored,,0,0,true")
			w.set(func(w *world) { w.down = true })
			equal(t, "offline", ask(`track("Later")`), "queued,johndoe@tacos.com,0,0,true")
			w.set(func(w *world) { w.down = false })
			p.do(`dispatchEvent(new Event("online"))`)
			calls := w.calls(4)
			i := slices.IndexFunc(calls, func(c call) bool { return c.Type == "identify" })
			got, _ := json.Marshal(calls[i].Properties)
			equal(t, "properties", string(got), `{"email":"a@b.c","plan":"pro"}`)
			equal(t, "token", eval[string](p, `localStorage["gist-visitor-token:abcd1234"]`), "token-"+p.visitor())
			equal(t, "errors", eval[string](p, `errors.join()`), "")
			equal(t, "a wrong call", ask(`identify("1",{})`), "rejected,,0,0,false")
			p.until(`document.querySelector("gist-messenger")`, nil, "the launcher")
			equal(t, "log-out", ask(`shutdown()`), "stored,,0,0,true")
		})
	}
}

func TestElementsCalledGistAreNotTakenForIt(t *testing.T) {
	for name, element := range map[string]string{
		"a form":                         `<form name="gist"><input name="push"><input name="identify"></form>`,
		"an image":                       `<img name="gist" id="gist">`,
		"a frame of another origin":      `<iframe name="gist" src="SERVER/messenger"></iframe>`,
		"a frame of the same origin":     `<iframe name="gist" src="/bye"></iframe>`,
		"a form in a variable":           `<form id="gist"></form><script>var gist=document.forms[0]</script>`,
		"a foreign window in a variable": `<iframe name="other" src="SERVER/messenger"></iframe><script>var gist=window.other</script>`,
		"something frozen":               `<script>window.gist=Object.freeze([["track","Lost"]])</script>`,
		"something of its own":           `<script>var gist=5</script>`,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.page("/bye", "<p>Bye")
			w.page("/x", `<!doctype html><script>errors=[];onerror=m=>errors.push(m)</script>`+strings.ReplaceAll(element, "SERVER", w.server.URL)+`<script defer src="`+w.server.URL+`/gist.js" data-app-id="`+appID+`"></script>`)
			p := w.open("/x")
			equal(t, "status", p.call(seed).Status, "stored")
			equal(t, "methods", eval[string](p, `["identify","track","trackEvent","trackPageView","shutdown","chat","navigate","setAppId","push","visitorId"].filter(m=>typeof gist[m]!="function").join()`), "")
			isUUID4(t, p.visitor())
			equal(t, "errors", eval[string](p, `errors.join()`), "")
		})
	}
}
