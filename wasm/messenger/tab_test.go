//go:build !js

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"gist/server/e2e/harness"
)

// tab is one tab: the site's page, and the messenger in its frame.
type tab struct {
	*world
	page, frame context.Context
	mu          sync.Mutex
	console     []string
}

// open opens the page with the messenger in a tab; before runs in it first.
func (w *world) open(before ...func(*tab)) *tab {
	w.t.Helper()
	ctx, cancel := chromedp.NewContext(w.ctx, harness.SameProfile(w.ctx))
	w.t.Cleanup(cancel)
	p := &tab{world: w, page: ctx}
	p.begin(ctx)
	for _, do := range before {
		do(p)
	}
	p.do(p.page, chromedp.Navigate(strings.Replace(w.site.URL, "127.0.0.1", "localhost", 1)))
	p.attach()
	return p
}

// attach finds the frame, which is of another site and has a process of its own.
func (p *tab) attach() {
	p.t.Helper()
	deadline := time.Now().Add(patience)
	for {
		infos, err := chromedp.Targets(p.page)
		if err != nil {
			p.t.Fatalf("listing the frames: %v", err)
		}
		for _, info := range infos {
			if info.Type == "iframe" && strings.HasPrefix(info.URL, p.server.URL) && string(info.ParentFrameID) == string(chromedp.FromContext(p.page).Target.TargetID) {
				ctx, cancel := chromedp.NewContext(p.page, chromedp.WithTargetID(info.TargetID))
				p.t.Cleanup(cancel)
				p.frame = ctx
				p.begin(ctx)
				p.listen(ctx)
				p.until(`document.readyState === "complete"`)
				return
			}
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("waited for the messenger's frame; there are %v", infos)
		}
	}
}

// begin gives a context its target; its own deadline would end the target too.
func (p *tab) begin(ctx context.Context) {
	p.t.Helper()
	if err := chromedp.Do(ctx); err != nil {
		p.t.Fatalf("opening a tab: %v", err)
	}
}

func (p *tab) listen(ctx context.Context) {
	lines := chromedp.Console(ctx)
	go func() {
		for m, err := range lines {
			if err != nil {
				return
			}
			p.mu.Lock()
			p.console = append(p.console, string(m.Type)+": "+m.Text)
			p.mu.Unlock()
		}
	}()
}

func (p *tab) said() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.console...)
}

// reload loads the page, and so the messenger, again.
func (p *tab) reload() {
	p.t.Helper()
	p.do(p.page, chromedp.Reload())
	p.attach()
}

func (p *tab) do(ctx context.Context, actions ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, actions...); err != nil {
		p.t.Fatalf("%v\nconsole: %q", err, p.said())
	}
}

func evalIn[T any](p *tab, ctx context.Context, expression string) T {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		p.t.Fatalf("%s: %v\nconsole: %q", expression, err, p.said())
	}
	return v
}

// js gives the value of an expression in the messenger.
func js[T any](p *tab, expression string) T { p.t.Helper(); return evalIn[T](p, p.frame, expression) }

// host runs an expression in the site's page.
func (p *tab) host(expression string) {
	p.t.Helper()
	evalIn[bool](p, p.page, "(("+expression+"), true)")
}

func (p *tab) untilIn(ctx context.Context, expression string) {
	p.t.Helper()
	timeout, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	look := `new Promise(done => { const end = Date.now() + 1000; const look = () => { let ok; try { ok = ` + expression + ` } catch {} ok || Date.now() > end ? done(!!ok) : setTimeout(look, 10) }; look() })`
	for {
		ok, err := chromedp.Run(timeout, chromedp.Evaluate[bool](look, chromedp.EvalAwaitPromise))
		if ok {
			return
		}
		if err != nil {
			seen, _ := chromedp.Run(p.frame, chromedp.Evaluate[string]("document.body.innerText"))
			p.t.Fatalf("waited for %s: %v\nthe messenger shows:\n%s\nconsole: %q", expression, err, seen, p.said())
		}
	}
}

// until waits until an expression in the messenger is true.
func (p *tab) until(expression string) { p.t.Helper(); p.untilIn(p.frame, expression) }

// hostUntil waits until an expression in the site's page is true.
func (p *tab) hostUntil(expression string) { p.t.Helper(); p.untilIn(p.page, expression) }

// waitFor waits until something is so on the server's side.
func (p *tab) waitFor(what string, condition func() bool) {
	p.t.Helper()
	for deadline := time.Now().Add(patience); !condition(); {
		if time.Now().After(deadline) {
			p.t.Fatalf("waited for %s; the server saw %+v", what, p.requests)
		}
		p.do(p.frame) // lets the browser work
	}
}

// shows waits until the messages are these, each "who: text state".
func (p *tab) shows(lines ...string) {
	p.t.Helper()
	want, _ := json.Marshal(strings.Join(lines, "\n"))
	p.until(messages + ` === ` + string(want))
}

// messages writes the log in lines: who, what, and ? for sending, ! for failed.
const messages = `[...document.querySelectorAll(".message")].map(m => m.querySelector(".author").textContent + ": " + m.querySelector(".body").textContent + (m.matches(".sending") ? " ?" : m.matches(".failed") ? " !" : "")).join("\n")`

// atNew waits for the place to begin a conversation.
func (p *tab) atNew() {
	p.t.Helper()
	p.until(`document.body.dataset.view === "fresh" && !talk.hidden`)
}

// atHome waits for the list to hold so many conversations.
func (p *tab) atHome(n int) {
	p.t.Helper()
	p.until(fmt.Sprintf(`!home.hidden && document.querySelectorAll("#conversations li").length === %d && skeleton.hidden`, n))
}

func (p *tab) click(selector string) {
	p.t.Helper()
	p.until(`document.querySelector(` + quote(selector) + `)?.checkVisibility()`)
	js[bool](p, `(document.querySelector(`+quote(selector)+`).click(), true)`)
}

func quote(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

// press types keys, as they come from a keyboard, into what has the focus.
func (p *tab) press(keys string) { p.t.Helper(); p.do(p.frame, chromedp.KeyEvent(keys)) }

// write types into the textbox, and sends it with Enter.
func (p *tab) write(text string) {
	p.t.Helper()
	p.until(`document.activeElement?.id === "message"`)
	p.press(text + kb.Enter)
}

// named waits for the element with a role and an accessible name.
func (p *tab) named(role, name string) {
	p.t.Helper()
	var names []string
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); {
		document, err := chromedp.Call(p.frame, dom.GetDocument, dom.GetDocumentParams{})
		if err != nil {
			p.t.Fatal(err)
		}
		answer, err := chromedp.Call(p.frame, accessibility.QueryAXTree, accessibility.QueryAXTreeParams{BackendNodeID: document.Root.BackendNodeID, Role: role})
		if err != nil {
			p.t.Fatal(err)
		}
		names = nil
		for _, n := range answer.Nodes {
			var got string
			if !n.Ignored && n.Name != nil && json.Unmarshal(n.Name.Value, &got) == nil {
				if got == name {
					return
				}
				names = append(names, got)
			}
		}
	}
	p.t.Fatalf("there is no %s %q; there are %q", role, name, names)
}

// size makes the messenger as large as a panel, or a phone.
func (p *tab) size(width, height int64) {
	p.t.Helper()
	p.do(p.page, chromedp.EmulateViewport(width, height))
}

// prefers emulates the visitor's preferences: name, value, …
func (p *tab) prefers(pairs ...string) {
	p.t.Helper()
	var features []*emulation.MediaFeature
	for i := 0; i+1 < len(pairs); i += 2 {
		features = append(features, &emulation.MediaFeature{Name: pairs[i], Value: pairs[i+1]})
	}
	for _, ctx := range []context.Context{p.page, p.frame} {
		if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features}); err != nil {
			p.t.Fatal(err)
		}
	}
}

// noon puts the frame where it is noon, so that no day ends meanwhile.
func (p *tab) noon() {
	p.t.Helper()
	zone := fmt.Sprintf("Etc/GMT%+d", time.Now().UTC().Hour()-12) // POSIX counts to the west
	if _, err := chromedp.Call(p.frame, emulation.SetTimezoneOverride, emulation.SetTimezoneOverrideParams{TimezoneID: zone}); err != nil {
		p.t.Fatalf("setting the time zone %s: %v", zone, err)
	}
}

// shot keeps a picture in the folder that GIST_SHOTS names.
func (p *tab) shot(name string) {
	p.t.Helper()
	folder := os.Getenv("GIST_SHOTS")
	if folder == "" {
		return
	}
	png, err := chromedp.Run(p.page, chromedp.CaptureScreenshot())
	if err == nil {
		err = os.WriteFile(folder+"/"+name+".png", png, 0o644)
	}
	if err != nil {
		p.t.Fatalf("keeping a picture: %v", err)
	}
}
