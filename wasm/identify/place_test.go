package main

import (
	"net/http"
	"os"
	"strings"
	"testing"
)

// works holds that the launcher is there once, and opens and closes by all its
// ways.
func (p *tab) works(when string) {
	p.t.Helper()
	p.until(button, nil, "the launcher "+when)
	equal(p.t, "launchers "+when, eval[int](p, `document.querySelectorAll("gist-messenger").length`), 1)
	p.do(`gist.chat("open")`)
	p.until(shown, nil, "the messenger "+when)
	p.do(`document.activeElement?.blur()`)
	p.press("\x1b")
	p.until(launcherButton+`.ariaExpanded=="false"`, nil, "Escape to close it "+when)
	p.click(launcherButton)
	p.until(launcherButton+`.ariaExpanded=="true"&&`+shown, nil, "the button to open it "+when)
	p.click(launcherButton)
	p.until(launcherButton+`.ariaExpanded=="false"`, nil, "the button to close it "+when)
}

// thrown are the ways in which a page throws the launcher out.
var thrown = map[string]string{
	"documentElement.innerHTML": `document.documentElement.innerHTML="<head><title>New</title></head><body><p>New</p></body>"`,
	"the root replaced":         `const root=document.createElement("html");root.innerHTML="<head></head><body><p>New</p></body>";document.replaceChild(root,document.documentElement)`,
	"the root gone for a while": `const root=document.documentElement;root.remove();await new Promise(r=>setTimeout(r,50));document.append(root);document.querySelector("gist-messenger")?.remove()`,
	"document.open":             `document.open();document.write("<!doctype html><title>New</title><p>New");document.close()`,
	"document.open, at length":  `document.open();document.write("<!doctype html><title>New</title><p>New");await new Promise(r=>setTimeout(r,50));document.write("<p>More");document.close()`,
	"a sanitizer":               `document.querySelectorAll(":not(:is(html,head,body,title,script,p))").forEach(e=>e.remove())`,
	"another body":              `const body=document.createElement("body");body.append("New");document.body=body`,
	"body.innerHTML":            `document.body.innerHTML="<p>New</p>"`,
	"body.replaceChildren":      `document.body.replaceChildren("New")`,
}

func TestTheLauncherComesBackWhenThePageThrowsItOut(t *testing.T) {
	for name, throw := range thrown {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			p := w.open("/")
			p.until(button, nil, "the launcher")
			for _, when := range []string{"after the first time", "after the second", "after the third"} {
				p.do(throw)
				p.works(when)
			}
			// While it is open, it is open again; a call right away finds it, too.
			p.do(`gist.chat("open")`)
			p.until(shown, nil, "the messenger")
			p.do(throw)
			p.until(launcherButton+`?.ariaExpanded=="true"&&`+shown, nil, "the open messenger")
			p.do(`gist.chat("close");` + throw + `;gist.chat("open")`)
			p.until(launcherButton+`?.ariaExpanded=="true"&&`+shown, nil, "the messenger, for a call right after")
			equal(t, "status of a call", p.call(seed).Status, "stored")
			p.quiet("did not open") // on a slow machine it may be late
		})
	}
}

func TestAPageThatKeepsTheLauncherOutIsNotFoughtWith(t *testing.T) {
	w := newWorld(t)
	w.page("/never", w.modern(`<script>out=0;new MutationObserver(()=>document.querySelectorAll("gist-messenger").forEach(e=>{e.remove();out++})).observe(document,{childList:true,subtree:true})</script>`))
	p := w.open("/never")
	p.until(`out>1`, nil, "two tries")
	p.do(`await new Promise(r=>setTimeout(r,2000))`)
	if n := eval[int](p, `out`); n > 10 {
		t.Errorf("the launcher came back %d times in two seconds", n)
	}
	equal(t, "status of a call", p.call(seed).Status, "stored")
}

// React takes the whole document for its own, and would report a mismatch, and
// throw all of the page away, for an element that it does not know.
func TestReactHydratesTheWholeDocument(t *testing.T) {
	react, err := os.ReadFile("testdata/react-18.3.1.js")
	if err != nil {
		t.Fatal(err)
	}
	for name, before := range map[string]string{"before the launcher is there": `0`, "after": `1`, "with the messenger open": `gist.chat("open")`} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			src := w.server.URL + "/gist.js"
			w.page("/react", `<!DOCTYPE html><html lang="en"><head><title>Shop</title><script async="" src="`+src+`" data-app-id="`+appID+`"></script></head>`+
				`<body><main><button>Buy</button></main><script src="/react.js"></script></body></html>`)
			w.set(func(w *world) { w.pages["/react.js"] = page{string(react), http.Header{}} })
			p := w.open("/react")
			if before != "0" {
				p.until(button, nil, "the launcher")
				p.do(before)
				if strings.Contains(before, "open") {
					p.until(shown, nil, "the messenger")
				}
			}
			p.do(`errors=[];clicks=0;const h=React.createElement;
				ReactDOM.hydrateRoot(document,h("html",{lang:"en"},h("head",null,h("title",null,"Shop"),h("script",{async:true,src:"` + src + `","data-app-id":"` + appID + `"})),
				h("body",null,h("main",null,h("button",{onClick:()=>clicks++},"Buy")),h("script",{src:"/react.js"}))),{onRecoverableError:e=>errors.push(e.message)})`)
			p.until(`(document.querySelector("main button").click(),clicks>0)`, nil, "React")
			p.do(`gist.chat("close")`)
			p.works("once React has the page")
			equal(t, "mismatches", eval[string](p, `errors.join()`), "")
			p.quiet()
		})
	}
}

func TestAPrintedPageShowsNothingOfIt(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.until(button, nil, "the launcher")
	p.do(`gist.chat("open")`)
	p.until(shown, nil, "the messenger")
	p.media("print")
	equal(t, "the launcher's boxes", eval[int](p, launcherButton+`.getClientRects().length`), 0)
	equal(t, "the panel's boxes", eval[int](p, panel+`.getClientRects().length`), 0)
	p.media("screen")
	p.until(shown, nil, "the messenger")
	p.do(`gist.chat("sidebar")`)
	p.media("print")
	equal(t, "the sidebar's boxes", eval[int](p, panel+`.getClientRects().length`), 0)
}

func TestALauncherOfTheSitesOwnOpensWhereverItIs(t *testing.T) {
	const settings = `<script>gistSettings={custom_launcher_selector:".help"}</script>`
	for name, c := range map[string]struct{ html, click string }{
		"in a shadow root": {`<x-card></x-card><script>document.querySelector("x-card").attachShadow({mode:"open"}).innerHTML='<a class=help href="#no"><b>Help</b></a>'</script>`,
			`document.querySelector("x-card").shadowRoot.querySelector("b").click()`},
		"in a shadow root within one": {`<x-card></x-card><script>{const outer=document.querySelector("x-card").attachShadow({mode:"open"});outer.innerHTML="<p><x-in></x-in></p>";outer.querySelector("x-in").attachShadow({mode:"open"}).innerHTML="<button class=help>Help</button>"}</script>`,
			`document.querySelector("x-card").shadowRoot.querySelector("x-in").shadowRoot.querySelector("button").click()`},
		"with what a slot holds": {`<x-card><b>Help</b></x-card><script>document.querySelector("x-card").attachShadow({mode:"open"}).innerHTML="<button class=help><slot></slot></button>"</script>`,
			`document.querySelector("x-card b").click()`},
		"a shadow host": {`<x-card class=help></x-card><script>document.querySelector("x-card").attachShadow({mode:"closed"}).innerHTML="<b>Help</b>"</script>`,
			`document.querySelector("x-card").click()`},
		"where clicks don't bubble": {`<div onclick="event.stopPropagation()"><button class=help onclick="event.stopImmediatePropagation()">Help</button></div>`,
			`document.querySelector(".help").click()`},
		"where the document keeps clicks": {`<script>document.addEventListener("click",e=>e.stopImmediatePropagation(),true)</script><button class=help>Help</button>`,
			`document.querySelector(".help").click()`},
		"an icon": {`<a class=help href="#no"><svg><path/></svg></a>`,
			`document.querySelector("path").dispatchEvent(new MouseEvent("click",{bubbles:true,cancelable:true,composed:true}))`},
		"in a form with a field named matches": {`<form class=help onsubmit="return false"><input name=matches><button type=button>Help</button></form>`,
			`document.querySelector("form button").click()`},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.page("/own", w.modern(settings)+c.html)
			p := w.open("/own")
			p.until(button, nil, "the launcher")
			p.do(c.click)
			p.until(shown, nil, "the messenger")
			equal(t, "address", eval[string](p, `location.hash`), "")
			p.do(c.click)
			p.until(launcherButton+`.ariaExpanded=="false"`, nil, "it to close")
		})
	}
	t.Run("a selector that is none", func(t *testing.T) {
		w := newWorld(t)
		w.page("/own", w.modern(`<script>gistSettings={custom_launcher_selector:"#1"}</script>`)+`<a id=a href="#there">There</a>`)
		p := w.open("/own")
		p.until(button, nil, "the launcher")
		p.do(`a.click()`)
		equal(t, "address", eval[string](p, `location.hash`), "#there")
	})
}

func TestAPrerenderedPageIsAVisitOnlyWhenSomebodySeesIt(t *testing.T) {
	w := newWorld(t)
	w.page("/next", w.classic(`gist.identify("12345",{email:"johndoe@tacos.com"});`))
	// DevTools keep pages from being made beforehand, so this tab has none.
	w.page("/first", `<!doctype html><title>First</title><script type="speculationrules">{"prerender":[{"source":"list","urls":["/next"],"eagerness":"immediate"}]}</script>`+
		`<script>setInterval(async()=>{if((await fetch("/go")).status==200)location.href="/next"},50)</script>`)
	p := w.open("/")
	loads := func() (n int) {
		w.set(func(w *world) { n = w.loads })
		return n
	}
	equal(t, "loaders", loads(), 1)
	p.do(`open("/first","_blank","noopener")`)
	p.until(`false`, func() bool { return loads() > 1 }, "the page to be made beforehand")
	p.do(`await new Promise(r=>setTimeout(r,500))`)
	equal(t, "requests before anybody sees it", w.seen(), 0)
	w.page("/go", "now")
	all := w.calls(2)
	equal(t, "first", all[0].Type, "page")
	if !strings.HasSuffix(all[0].URL, "/next") {
		t.Errorf("the page view is of %s", all[0].URL)
	}
	equal(t, "second", all[1].Type, "identify")
	equal(t, "loaders", loads(), 2)
}
