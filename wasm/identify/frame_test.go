package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// fault is what goes wrong with one of the messenger's files.
type fault func(rw http.ResponseWriter, r *http.Request, file []byte)

// well serves a file of the messenger as it is.
func well(rw http.ResponseWriter, r *http.Request, file []byte) {
	switch {
	case strings.HasSuffix(r.URL.Path, ".css"):
		rw.Header().Set("Content-Type", "text/css")
	case strings.HasSuffix(r.URL.Path, ".js"):
		rw.Header().Set("Content-Type", "text/javascript; charset=utf-8")
	default:
		rw.Header().Set("Content-Type", "text/html")
	}
	rw.Write(file)
}

// of has a fault for one file of the messenger, by the end of its address.
func of(suffix string, wrong fault) fault {
	return func(rw http.ResponseWriter, r *http.Request, file []byte) {
		if strings.HasSuffix(r.URL.Path, suffix) {
			wrong(rw, r, file)
		} else {
			well(rw, r, file)
		}
	}
}

// portal is somebody else's page, which a visitor must not take for ours.
func portal(status int) fault {
	return func(rw http.ResponseWriter, _ *http.Request, _ []byte) {
		rw.Header().Set("Content-Type", "text/html")
		rw.WriteHeader(status)
		io.WriteString(rw, `<!doctype html><title>Hotel</title><body style="background:red"><h1>Room number?</h1><input autofocus><script>parent.postMessage({gist:0,type:"ready"},"*")</script>`)
	}
}

func cut(rw http.ResponseWriter, r *http.Request, file []byte) { well(rw, r, file[:len(file)/2]) }

// torn says more than comes.
func torn(rw http.ResponseWriter, r *http.Request, file []byte) {
	rw.Header().Set("Content-Length", fmt.Sprint(len(file)))
	well(rw, r, file[:len(file)/2])
}

func hang(_ http.ResponseWriter, r *http.Request, _ []byte) { <-r.Context().Done() }

func refuse(rw http.ResponseWriter, _ *http.Request, _ []byte) {
	if conn, _, err := http.NewResponseController(rw).Hijack(); err == nil {
		conn.Close()
	}
}

func empty(rw http.ResponseWriter, _ *http.Request, _ []byte) { rw.WriteHeader(http.StatusNoContent) }

func header(name, value string) fault {
	return func(rw http.ResponseWriter, r *http.Request, file []byte) {
		rw.Header().Set(name, value)
		well(rw, r, file)
	}
}

// elsewhere sends the browser to another host's page.
func elsewhere(t *testing.T) fault {
	other := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		rw.Header().Set("Content-Type", "text/html")
		io.WriteString(rw, `<!doctype html><script>parent.postMessage({gist:1,type:"ready"},"*")</script>Log in`)
	}))
	t.Cleanup(other.Close)
	return func(rw http.ResponseWriter, r *http.Request, _ []byte) {
		http.Redirect(rw, r, other.URL, http.StatusFound)
	}
}

// hasty is a page on which the four seconds pass at once after which a frame
// that says nothing is late.
const hasty = `<script>{const all=AbortSignal.timeout;AbortSignal.timeout=ms=>all.call(AbortSignal,ms==4000?500:ms)}</script>`

const (
	shown = frame + `&&getComputedStyle(` + frame + `).visibility=="visible"`
	panel = `document.querySelector("gist-messenger")?.shadowRoot.querySelector("div")`
)

// launcherButton is the button that opens and closes, not one in the panel.
const launcherButton = `document.querySelector("gist-messenger")?.shadowRoot.querySelector("div+button")`

func (p *tab) press(keys string) {
	p.t.Helper()
	if err := chromedp.Do(p.ctx, chromedp.KeyEvent(keys)); err != nil {
		p.t.Fatalf("pressing a key: %v", err)
	}
}

// click presses the mouse where the middle of an element is.
func (p *tab) click(element string) {
	p.t.Helper()
	at := eval[[]float64](p, `(r=>[r.x+r.width/2,r.y+r.height/2])(`+element+`.getBoundingClientRect())`)
	if err := chromedp.Do(p.ctx, chromedp.MouseClickXY(at[0], at[1])); err != nil {
		p.t.Fatalf("clicking: %v", err)
	}
}

func (p *tab) size(width, height int64) {
	p.t.Helper()
	if err := chromedp.Do(p.ctx, chromedp.EmulateViewport(width, height)); err != nil {
		p.t.Fatal(err)
	}
}

func (p *tab) prefers(scheme string) {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}); err != nil {
		p.t.Fatal(err)
	}
}

// media emulates what the page is shown on.
func (p *tab) media(what string) {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: what}); err != nil {
		p.t.Fatal(err)
	}
}

// shot keeps a picture in the folder that GIST_SHOTS names.
func (p *tab) shot(name string) {
	p.t.Helper()
	if folder := os.Getenv("GIST_SHOTS"); folder != "" {
		png, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
		if err == nil {
			err = os.WriteFile(folder+"/"+name+".png", png, 0o644)
		}
		if err != nil {
			p.t.Fatalf("keeping a picture: %v", err)
		}
	}
}

// asked gives how often the messenger's page was asked for.
func (w *world) asked() (n int) {
	w.set(func(w *world) { n = len(w.framed) })
	return n
}

// closable holds that the messenger can be closed now, by button and by
// Escape, and opens it again each time.
func (p *tab) closable(when string) {
	p.t.Helper()
	for _, how := range []struct {
		name string
		do   func()
	}{{"the button", func() { p.click(launcherButton) }}, {"Escape", func() { p.press("\x1b") }}} {
		equal(p.t, "what lies where the way out is, "+when, eval[string](p, wayOutName), "Close messenger")
		how.do()
		p.until(launcherButton+`.ariaExpanded=="false"`, nil, how.name+" to close it "+when)
		p.do(`gist.chat("open")`)
		p.until(launcherButton+`.ariaExpanded=="true"`, nil, "it to open again")
	}
}

const wayOutName = `(r=>document.querySelector("gist-messenger").shadowRoot.elementFromPoint(r.x+r.width/2,r.y+r.height/2)?.closest("button")?.ariaLabel??"something else")(` + launcherButton + `.getBoundingClientRect())`

func TestWhateverGoesWrongWhileTheMessengerOpensThereIsAWayOutAndAnotherTry(t *testing.T) {
	for name, wrong := range map[string]func(t *testing.T) fault{
		"the page is not found":    func(*testing.T) fault { return portal(404) },
		"the server is broken":     func(*testing.T) fault { return portal(502) },
		"a portal answers":         func(*testing.T) fault { return portal(200) },
		"a portal on another host": elsewhere,
		"no connection":            func(*testing.T) fault { return refuse },
		"it hangs":                 func(*testing.T) fault { return hang },
		"no content":               func(*testing.T) fault { return empty },
		"half of the page":         func(*testing.T) fault { return cut },
		"the page breaks off":      func(*testing.T) fault { return torn },
		"no frames allowed":        func(*testing.T) fault { return header("X-Frame-Options", "DENY") },
		"only other ancestors": func(*testing.T) fault {
			return header("Content-Security-Policy", "frame-ancestors https://other.example")
		},
		"the page's scripts are forbidden": func(*testing.T) fault { return header("Content-Security-Policy", "script-src 'none'") },
		"its script is not found":          func(*testing.T) fault { return of(".js", portal(404)) },
		"its script is a portal's page":    func(*testing.T) fault { return of(".js", portal(200)) },
		"half of its script":               func(*testing.T) fault { return of(".js", cut) },
		"its script breaks off":            func(*testing.T) fault { return of(".js", torn) },
		"its script hangs":                 func(*testing.T) fault { return of(".js", hang) },
		"its script is empty":              func(*testing.T) fault { return of(".js", empty) },
		"WebAssembly is forbidden in it":   func(*testing.T) fault { return header("Content-Security-Policy", "script-src 'self'") },
		"its style is not found":           func(*testing.T) fault { return of(".css", portal(404)) },
		"its style is a portal's page":     func(*testing.T) fault { return of(".css", portal(200)) },
		"half of its style":                func(*testing.T) fault { return of(".css", cut) },
		"its style hangs":                  func(*testing.T) fault { return of(".css", hang) },
	} {
		for _, size := range []struct{ width, height int64 }{{390, 844}, {1280, 800}} {
			t.Run(fmt.Sprint(name, ", ", size.width), func(t *testing.T) {
				w := newWorld(t)
				w.page("/hasty", w.modern(hasty))
				w.set(func(w *world) { w.fault = wrong(t) })
				p := w.open("/hasty")
				p.size(size.width, size.height)
				p.until(button, nil, "the launcher")
				p.do(`gist.chat("open")`)
				p.until(panel+`.innerText.startsWith("Opening…")||`+panel+`.innerText.includes("did not open")`, nil, "a word at once")
				equal(t, "the frame is shown", eval[bool](p, `!!(`+shown+`)`), false)
				p.until(panel+`.innerText.includes("did not open")`, nil, "a sentence")
				equal(t, "buttons", strings.Contains(p.names("button"), "Try again"), true)
				equal(t, "the frame is shown", eval[bool](p, `!!(`+shown+`)`), false)
				equal(t, "lines that say what to allow", p.heard("warn", "frame-src", w.server.URL, "allowed_origins"), 1)
				before := w.asked()
				p.closable("while it does not open")
				p.until(`false`, func() bool { return w.asked() > before }, "the next opening to ask for the page again")
				p.until(panel+`.innerText.includes("did not open")`, nil, "the sentence again")
				w.set(func(w *world) { w.fault = well })
				p.click(`document.querySelector("gist-messenger").shadowRoot.querySelector("p+button")`)
				p.until(shown, nil, "the messenger, at another try")
				p.until(`document.querySelector("gist-messenger").shadowRoot.activeElement==`+frame, nil, "the focus to be in it")
				equal(t, "what lies where the way out is", eval[string](p, wayOutName), "Close messenger")
				p.click(launcherButton)
				p.until(launcherButton+`.ariaExpanded=="false"`, nil, "the button to close it")
				equal(t, "lines that say what to allow", p.heard("warn", "frame-src"), 1)
			})
		}
	}
}

func TestAPagesPolicyThatForbidsTheFrameIsNamed(t *testing.T) {
	for name, policy := range map[string]string{
		"frame-src":   "frame-src 'self'",
		"child-src":   "child-src 'none'",
		"default-src": "default-src 'self' %s; script-src %s 'unsafe-inline' 'unsafe-eval'; connect-src %s; frame-src 'none'",
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.page("/strict", w.modern(""), "Content-Security-Policy", strings.ReplaceAll(policy, "%s", w.server.URL))
			p := w.open("/strict")
			p.until(button, nil, "the launcher")
			p.click(launcherButton)
			p.until(panel+`.innerText.includes("did not open")`, nil, "a sentence")
			p.closable("where it is forbidden")
			p.until(panel+`.innerText.includes("did not open")`, nil, "a sentence")
			equal(t, "lines that say what to allow", p.heard("warn", "frame-src", w.server.URL), 1)
		})
	}
}

func TestAMessengerThatComesLateIsShown(t *testing.T) {
	w := newWorld(t)
	come := make(chan struct{})
	w.set(func(w *world) {
		w.fault = func(rw http.ResponseWriter, r *http.Request, file []byte) {
			select {
			case <-come:
				well(rw, r, file)
			case <-r.Context().Done():
			}
		}
	})
	p := w.open("/")
	p.until(button, nil, "the launcher")
	p.click(launcherButton)
	p.until(panel+`.innerText.includes("did not open")`, nil, "a sentence")
	close(come)
	p.until(shown, nil, "the messenger")
	equal(t, "requests", w.asked(), 1)
	p.press("x")
	p.closable("once it is there")
	p.until(shown, nil, "the messenger")
	equal(t, "requests", w.asked(), 1)
}

// opened is a page with the messenger open, whose frame is of another site.
func opened(t *testing.T) (*world, *tab) {
	t.Helper()
	w := newWorld(t)
	w.set(func(w *world) { w.fault = well })
	p := w.open("/")
	p.until(button, nil, "the launcher")
	p.click(launcherButton)
	p.until(shown, nil, "the messenger")
	return w, p
}

// A messenger that stops in the middle says so, and the host page has the rest.
func TestAMessengerThatFailsIsTriedAnew(t *testing.T) {
	w, p := opened(t)
	p.inFrame(script(`parent={postMessage(){}}`)) // as one that has stopped, it says no more
	p.do(`const f=` + frame + `;dispatchEvent(new MessageEvent("message",{data:{gist:1,type:"failed"},origin:"` + w.server.URL + `",source:f.contentWindow}))`)
	p.until(panel+`.innerText.includes("did not open")`, nil, "a sentence")
	equal(t, "the frame is shown", eval[bool](p, `!!(`+shown+`)`), false)
	w.set(func(w *world) { w.fault = portal(502) }) // else it is there before Escape is pressed
	p.closable("after it has failed")
	p.until(panel+`.innerText.includes("did not open")`, nil, "the sentence again")
	before := w.asked()
	w.set(func(w *world) { w.fault = well })
	p.do(`gist.chat("close")`)
	p.do(`gist.chat("open")`)
	p.until(shown, nil, "the messenger")
	equal(t, "requests", w.asked(), before+1)
}

// inFrame does something in the messenger's frame, which is of another site than
// the page and so has a target of its own.
func (p *tab) inFrame(do func(ctx context.Context) error) {
	p.t.Helper()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); {
		infos, err := chromedp.Targets(p.ctx)
		if err != nil {
			p.t.Fatalf("listing the frames: %v", err)
		}
		for _, info := range infos {
			if info.Type == "iframe" && string(info.ParentFrameID) == string(chromedp.FromContext(p.ctx).Target.TargetID) {
				ctx, cancel := chromedp.NewContext(p.ctx, chromedp.WithTargetID(info.TargetID))
				p.t.Cleanup(cancel) // which closes the frame
				if err := do(ctx); err != nil {
					p.t.Fatalf("in the frame: %v", err)
				}
				return
			}
		}
	}
	p.t.Fatal("there is no frame")
}

// script runs soon, for its own end may come with it.
func script(js string) func(context.Context) error {
	return func(ctx context.Context) error {
		_, err := chromedp.Run(ctx, chromedp.Evaluate[bool](`!!setTimeout(()=>{`+js+`})`))
		return err
	}
}

// crash ends a frame's process, which can't answer any more.
func crash(ctx context.Context) error {
	if err := chromedp.Do(ctx); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	chromedp.Call(ctx, cdpage.Crash, cdp.Empty{})
	return nil
}

func TestAMessengerThatEndsAfterItWasReadyIsNoticedAndTriedAnew(t *testing.T) {
	for name, end := range map[string]func(w *world) func(context.Context) error{
		"its process is gone": func(*world) func(context.Context) error { return crash },
		"its script is dead": func(*world) func(context.Context) error {
			return script(`parent={postMessage(){}}`)
		},
		"its page is thrown out": func(*world) func(context.Context) error {
			return script(`document.open();document.write("<h1>Room number?</h1>");document.close()`)
		},
		"nobody is there":      func(*world) func(context.Context) error { return script(`location="http://127.0.0.1:1/"`) },
		"an empty page comes":  func(*world) func(context.Context) error { return script(`location="about:blank"`) },
		"a page of ours comes": func(w *world) func(context.Context) error { return script(`location="` + w.server.URL + `/else"`) },
		"another host's comes": func(w *world) func(context.Context) error { return script(`location="` + w.site.URL + `"`) },
		"a portal comes instead": func(w *world) func(context.Context) error {
			w.set(func(w *world) { w.fault = portal(502) })
			return script(`location.reload()`)
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.page("/own", w.modern(hasty+`<script>gistSettings={hide_default_launcher:`+fmt.Sprint(len(name)%2 > 0)+`}</script>`))
			w.set(func(w *world) { w.fault = well })
			p := w.open("/own")
			p.size([]int64{390, 1280}[len(name)/2%2], 800)
			p.until(button, nil, "the launcher")
			p.do(`gist.chat("open")`)
			p.until(shown, nil, "the messenger")
			told := p.heard("warn", "frame-src") // it may have come late
			p.inFrame(end(w))
			p.until(panel+`.innerText.includes("did not open")`, nil, "a sentence")
			equal(t, "the frame is shown", eval[bool](p, `!!(`+shown+`)`), false)
			equal(t, "lines that say what to allow", p.heard("warn", "frame-src"), told)
			before := w.asked()
			w.set(func(w *world) { w.fault = portal(502) })
			p.closable("after it has ended")
			p.until(`false`, func() bool { return w.asked() > before }, "the next opening to ask for the page again")
			p.until(panel+`.innerText.includes("did not open")`, nil, "the sentence again")
			w.set(func(w *world) { w.fault = well })
			p.do(`gist.chat("close")`)
			p.do(`gist.chat("open")`)
			p.until(shown, nil, "the messenger")
			// The other way out of it.
			before = w.asked()
			p.inFrame(script(`parent={postMessage(){}}`))
			p.until(panel+`.innerText.includes("did not open")`, nil, "a sentence")
			p.click(`document.querySelector("gist-messenger").shadowRoot.querySelector("p+button")`)
			p.until(`false`, func() bool { return w.asked() > before }, "another try")
			p.until(shown, nil, "the messenger")
		})
	}
}

// What is noticed while the panel is closed is mended before anybody sees it.
func TestAMessengerThatEndsUnseenIsMadeAnewByTheNextOpening(t *testing.T) {
	w, p := opened(t)
	p.click(launcherButton)
	p.until(launcherButton+`.ariaExpanded=="false"`, nil, "it to close")
	p.inFrame(crash)
	p.until(panel+`.classList.contains("late")`, nil, "its end to be noticed")
	p.click(launcherButton)
	p.until(shown, nil, "the messenger")
	equal(t, "requests", w.asked(), 2)
}

// One that only took its time, or loads its page again, goes on by itself.
func TestAMessengerThatAnswersAgainIsShownAgain(t *testing.T) {
	w, p := opened(t)
	p.inFrame(script(`for(const end=performance.now()+15000;performance.now()<end;);`))
	p.until(panel+`.innerText.includes("did not open")`, nil, "a sentence")
	p.until(shown, nil, "the messenger")
	equal(t, "requests", w.asked(), 1)
	p.do(`again=[];addEventListener("message",e=>e.data?.type=="ready"&&again.push("ready"));` + frame + `.addEventListener("load",()=>again.push("load"))`)
	p.inFrame(script(`location.reload()`))
	p.until(`again.includes("ready")&&again.includes("load")`, nil, "its page to be loaded again")
	equal(t, "requests", w.asked(), 2)
	p.until(shown, nil, "the messenger")
	p.closable("once it goes on")
	p.quiet()
}

// A frame that was made for a pointer, and failed before anybody saw it, is
// made anew when somebody opens it.
func TestAnOpeningTriesAnewWhatFailedUnseen(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) { w.fault = portal(502) })
	p := w.open("/")
	p.until(button, nil, "the launcher")
	p.do(launcherButton + `.dispatchEvent(new PointerEvent("pointerenter"))`)
	p.until(`false`, func() bool { return p.heard("warn", "frame-src") > 0 }, "the failure")
	w.set(func(w *world) { w.fault = nil })
	p.click(launcherButton)
	p.until(shown, nil, "the messenger")
	equal(t, "requests", w.asked(), 2)
}

func TestEscapeIsThePagesOwnWhereThePageHasTheFocus(t *testing.T) {
	w := newWorld(t)
	w.page("/field", w.modern("")+`<input id=field>`)
	p := w.open("/field")
	p.until(button, nil, "the launcher")
	p.click(launcherButton)
	p.until(shown, nil, "the messenger")
	p.do(`field.focus()`)
	p.press("\x1b")
	p.do(`await new Promise(r=>setTimeout(r))`)
	equal(t, "expanded", eval[string](p, launcherButton+`.ariaExpanded`), "true")
	p.do(`field.blur()`)
	p.press("\x1b")
	p.until(launcherButton+`.ariaExpanded=="false"`, nil, "Escape to close it")
}

// Where a site hides the launcher, there is a way out all the same: while the
// messenger opens, and where the panel fills the screen.
func TestAHiddenLauncherIsAWayOut(t *testing.T) {
	for _, c := range []struct {
		width   int64
		setup   string
		visible bool // once the messenger is there
	}{{1280, `0`, false}, {390, `0`, true}, {1280, `gist.chat("sidebar")`, true}} {
		t.Run(fmt.Sprint(c.width, c.setup), func(t *testing.T) {
			w := newWorld(t)
			w.page("/own", w.modern(`<script>gistSettings={hide_default_launcher:true}</script>`))
			w.set(func(w *world) { w.fault = hang })
			p := w.open("/own")
			p.size(c.width, 800)
			p.until(button, nil, "the launcher")
			p.do(c.setup + `;gist.chat("open")`)
			p.until(panel+`.innerText.startsWith("Opening…")`, nil, "a word")
			p.closable("while the launcher is hidden")
			p.until(panel+`.innerText.includes("did not open")`, nil, "a sentence")
			w.set(func(w *world) { w.fault = nil })
			p.click(`document.querySelector("gist-messenger").shadowRoot.querySelector("p+button")`)
			p.until(shown, nil, "the messenger")
			equal(t, "the launcher is shown", eval[string](p, `getComputedStyle(`+launcherButton+`).display`) != "none", c.visible)
			if c.visible {
				equal(t, "what lies where the way out is", eval[string](p, wayOutName), "Close messenger")
			}
		})
	}
}

// The pictures of what the panel shows by itself; GIST_SHOTS=folder keeps them.
func TestThePanelsOwnFaceFitsEveryScreen(t *testing.T) {
	for _, scheme := range []string{"light", "dark"} {
		for _, size := range []struct{ width, height int64 }{{1280, 800}, {390, 844}, {844, 390}, {320, 480}} {
			t.Run(fmt.Sprint(scheme, size.width), func(t *testing.T) {
				w := newWorld(t)
				w.set(func(w *world) { w.fault = hang })
				p := w.open("/")
				p.size(size.width, size.height)
				p.prefers(scheme)
				p.until(button, nil, "the launcher")
				p.do(`gist.chat("open")`)
				p.until(panel+`.innerText.startsWith("Opening…")&&getComputedStyle(`+panel+`).opacity=="1"`, nil, "a word")
				p.shot(fmt.Sprintf("opening-%d-%s", size.width, scheme))
				p.until(panel+`.innerText.includes("did not open")`, nil, "a sentence")
				p.shot(fmt.Sprintf("late-%d-%s", size.width, scheme))
				for _, e := range []string{"p", "p+button"} {
					in := eval[bool](p, `(([a,b])=>a.top>=b.top&&a.bottom<=b.bottom&&a.left>=b.left&&a.right<=b.right&&b.bottom<=innerHeight&&b.right<=innerWidth)([`+panel+`.querySelector("`+e+`"),`+panel+`].map(e=>e.getBoundingClientRect()))`)
					equal(t, e+" is inside of the panel", in, true)
				}
				w.set(func(w *world) { w.fault = well })
				p.click(`document.querySelector("gist-messenger").shadowRoot.querySelector("p+button")`)
				p.until(shown, nil, "the messenger")
				p.until(`new Promise(r=>setTimeout(r,300,true))`, nil, "its picture")
				p.shot(fmt.Sprintf("open-%d-%s", size.width, scheme))
			})
		}
	}
}
