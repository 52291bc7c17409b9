package main

import (
	"strings"
	"testing"
)

func TestStorageThatIsBlockedOrFullIsMemory(t *testing.T) {
	for what, head := range map[string]string{
		"blocked": `Object.defineProperty(window,"localStorage",{get(){throw new DOMException("no","SecurityError")}})`,
		"missing": `Object.defineProperty(window,"localStorage",{value:null})`,
		"full":    `Storage.prototype.setItem=()=>{throw new DOMException("full","QuotaExceededError")}`,
		"alone":   `Object.defineProperty(window,"localStorage",{get(){throw 1}});delete window.BroadcastChannel;Object.defineProperty(navigator,"locks",{value:undefined})`,
		"nowhere": `Object.defineProperty(window,"localStorage",{get(){throw 1}});navigator.locks.request=()=>Promise.reject(new DOMException("no","SecurityError"));window.BroadcastChannel=function(){throw 1}`,
	} {
		t.Run(what, func(t *testing.T) {
			w := newWorld(t)
			w.page("/x", w.modern("<script>"+head+"</script>"))
			p := w.open("/x")
			equal(t, "status", p.call(seed).Status, "stored")
			equal(t, "the same", p.call(seed).Status, "unchanged")
			isUUID4(t, p.visitor())
			w.set(func(w *world) { w.down = true })
			equal(t, "offline", p.call(ann).Status, "queued")
			w.set(func(w *world) { w.down = false })
			w.calls(2)
			equal(t, "log-out", p.call(`shutdown()`).Status, "stored")
			if n := p.heard("exception"); n > 0 {
				t.Errorf("the console holds %q", p.said())
			}
		})
	}
}

func TestASandboxedFrameIsServed(t *testing.T) {
	w := newWorld(t)
	w.page("/inner", w.modern(`<script>gist=[["identify","1",{email:"a@b.com"}]];document.addEventListener("gistReady",()=>parent.postMessage(gist.visitorId(),"*"))</script>`))
	w.page("/outer", `<!doctype html><script>onmessage=e=>inner=e.data</script><iframe sandbox="allow-scripts" src="/inner"></iframe>`)
	p := w.open("/outer")
	equal(t, "user id", w.calls(1)[0].UserID, "1")
	p.until(`window.inner`, nil, "the visitor's id")
	isUUID4(t, eval[string](p, `inner`))
}

func TestAPolicyWithoutWebAssemblyIsServedWithJavaScript(t *testing.T) {
	for what, policy := range map[string]string{
		"hosts":  `default-src 'none'; script-src SERVER; connect-src SERVER; frame-src SERVER`,
		"nonce":  `default-src 'none'; script-src 'nonce-tacos'; connect-src SERVER; frame-src SERVER`,
		"strict": `default-src 'none'; script-src 'nonce-tacos' 'strict-dynamic'; connect-src SERVER; frame-src SERVER; base-uri 'none'`,
	} {
		t.Run(what, func(t *testing.T) {
			w := newWorld(t)
			w.page("/csp", strings.Replace(w.modern(""), "<script", `<script nonce="tacos"`, 1),
				"Content-Security-Policy", strings.ReplaceAll(policy, "SERVER", w.server.URL))
			p := w.open("/csp")
			r := p.call(seed)
			if r.Status != "stored" || r.Contact == nil {
				t.Errorf("the Promise's value is %+v", r)
			}
			equal(t, "active accounts", w.calls(1)[0].Properties["active_accounts"], any(1872.0))
			equal(t, "the same", p.call(seed).Status, "unchanged")
			equal(t, "a wrong one", p.call(`identify("1",{email:"a@b.com",paid_at:1283495946000,n:1.5})`).Rejected[0].Code, "timestamp_invalid")
			// The launcher has its look although the policy allows no style.
			p.until(`document.querySelector("gist-messenger")`, nil, "the launcher")
			equal(t, "width of the launcher", eval[string](p, `getComputedStyle(`+launcherButton+`).width`), "48px")
			p.quiet("WebAssembly", "divide by 1000") // Chromium names the attempt
		})
	}
}

func TestAPolicyThatForbidsBothIsNamed(t *testing.T) {
	w := newWorld(t)
	w.page("/csp", w.modern(""), "Content-Security-Policy", `script-src `+w.server.URL+`/gist.js; connect-src *`)
	p := w.open("/csp")
	r := p.call(seed)
	if r.Status != "rejected" || r.Error == nil {
		t.Errorf("the Promise's value is %+v", r)
	}
	p.hears("wasm-unsafe-eval", w.server.URL)
}

// crashing is a head that makes the library trap at will: window.trap times.
const crashing = `<script>trap=0;made=0;const real=WebAssembly.instantiate;WebAssembly.instantiate=(m,i)=>real(m,i).then(x=>{if(!(m instanceof WebAssembly.Module))return x;made++;memory=x.exports.memory;return{exports:{...x.exports,enter(a,b){if(trap>0){trap--;throw new WebAssembly.RuntimeError("unreachable")}return x.exports.enter(a,b)}}}})</script>`

func TestATrapSettlesWhatWasOpenAndTheNextCallWorks(t *testing.T) {
	w := newWorld(t)
	w.page("/crash", w.modern(crashing))
	p := w.open("/crash")
	p.call(`track("Seen")`)
	p.until(`document.querySelector("gist-messenger")`, nil, "the launcher")
	hold := make(chan struct{})
	w.set(func(w *world) { w.hold = hold })
	p.do(`open=gist.track("Open");await new Promise(r=>setTimeout(r))`)
	w.calls(2)
	p.do(`trap=1`)
	for _, js := range []string{`gist.track("Traps")`, `open`} {
		if r := eval[result](p, js); r.Status != "rejected" || r.Error == nil || r.Error.Code != "internal_error" {
			t.Errorf("%s is %+v", js, r)
		}
	}
	w.set(func(w *world) { w.hold = nil })
	close(hold)
	equal(t, "status of the next call", p.call(seed).Status, "stored")
	equal(t, "status of its repetition", p.call(seed).Status, "unchanged")
	p.until(`document.querySelectorAll("gist-messenger").length==1`, nil, "one launcher")
	p.do(`document.querySelector("gist-messenger").shadowRoot.querySelector("div+button").click()`)
	p.until(`document.querySelector("gist-messenger").shadowRoot.querySelector("div.open iframe")`, nil, "the messenger")
	if n := p.heard("exception"); n > 0 {
		t.Errorf("the console holds %q", p.said())
	}
}

func TestManyTrapsLeaveNothingBehind(t *testing.T) {
	w := newWorld(t)
	w.page("/crash", w.modern(crashing))
	p := w.open("/crash")
	p.call(`track("Seen")`)
	statuses := eval[string](p, `(async()=>{const all={};for(let i=0;i<100;i++){trap=1;for(const c of [()=>gist.track("Traps"),()=>gist.identify("1",{email:"a@b.com",n:i})]){const s=(await c()).status;all[s]=(all[s]||0)+1}}return JSON.stringify(all)})()`)
	equal(t, "statuses", statuses, `{"rejected":100,"stored":100}`)
	equal(t, "instances", eval[int](p, `made`), 101)
	equal(t, "launchers", eval[int](p, `document.querySelectorAll("gist-messenger").length`), 1)
}

func TestALibraryThatCantBeginIsGivenUpUntilTheNextCall(t *testing.T) {
	w := newWorld(t)
	w.page("/crash", w.modern(`<script>broken=true;const real=WebAssembly.instantiate;WebAssembly.instantiate=(m,i)=>real(m,i).then(x=>m instanceof WebAssembly.Module&&broken?{exports:{...x.exports,_start(){throw 1}}}:x)</script>`))
	p := w.open("/crash")
	equal(t, "status", p.call(seed).Status, "rejected")
	p.do(`broken=false`)
	equal(t, "status of the next call", p.call(seed).Status, "stored")
}

func TestThousandsOfCallsTakeNoMoreMemory(t *testing.T) {
	w := newWorld(t)
	w.page("/memory", w.modern(crashing))
	p := w.open("/memory")
	many := func(rounds int) (bytes int) {
		t.Helper()
		for i := range rounds {
			bytes = eval[int](p, `(async()=>{const a=[];for(let k=0;k<10;k++)a.push(gist.identify("1",{email:"a@b.com",text:"x".repeat(200),i:`+digits(float64(i))+`,k,wrong:[]}));await Promise.all(a);return memory.buffer.byteLength})()`)
		}
		return bytes
	}
	p.do(`console.warn=()=>{}`)
	before := many(100)
	after := many(300)
	t.Logf("memory: %d KB, then %d KB", before>>10, after>>10)
	if after > before || after > 2<<20 {
		t.Errorf("the library's memory grew from %d to %d bytes", before, after)
	}
}

func TestAFetchThatThrowsMeansQueued(t *testing.T) {
	w := newWorld(t)
	w.page("/fetch", w.modern(`<script>const real=fetch;fetch=()=>{throw new TypeError("blocked")}</script>`))
	p := w.open("/fetch")
	equal(t, "status", p.call(seed).Status, "queued")
	p.do(`fetch=real`)
	w.calls(1)
}

func TestPagesWithTrustedTypesAreServed(t *testing.T) {
	w := newWorld(t)
	w.page("/tt", w.modern(""), "Content-Security-Policy", `require-trusted-types-for 'script'`)
	p := w.open("/tt")
	equal(t, "status", p.call(seed).Status, "stored")
	p.until(`document.querySelector("gist-messenger")?.shadowRoot.querySelector("div+button").ariaLabel`, nil, "the launcher")
	p.quiet()
}
