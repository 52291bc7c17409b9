//go:build !js

package dashboard_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"gist/server/e2e/harness"
)

// patience is how long a test waits for something before it fails.
const patience = 2 * time.Minute

// A tab is one tab of a real Chromium.
type tab struct {
	t   testing.TB
	ctx context.Context

	mu      sync.Mutex
	console []string
}

// newTab opens a tab that shares nothing with any other.
func newTab(t testing.TB) *tab {
	t.Helper()
	ctx := harness.NewProfile(t)
	p := &tab{t: t, ctx: ctx}
	go func() {
		for m, err := range chromedp.Console(ctx) {
			if err != nil {
				return
			}
			p.mu.Lock()
			p.console = append(p.console, fmt.Sprintf("%s: %s", m.Type, m.Text))
			p.mu.Unlock()
		}
	}()
	p.size(1280, 800)
	return p
}

func (p *tab) do(what string, actions ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, actions...); err != nil {
		p.t.Fatalf("%s: %v\nconsole: %q", what, err, p.log())
	}
}

func (p *tab) log() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.console...)
}

// quiet fails the test when the page has complained.
func (p *tab) quiet() {
	p.t.Helper()
	for _, line := range p.log() {
		p.t.Errorf("the console holds %s", line)
	}
}

func (p *tab) open(url string) { p.t.Helper(); p.do("opening "+url, chromedp.Navigate(url)) }
func (p *tab) size(width, height int64) {
	p.t.Helper()
	p.do("sizing", chromedp.EmulateViewport(width, height))
}
func (p *tab) press(keys string) { p.t.Helper(); p.do("pressing "+keys, chromedp.KeyEvent(keys)) }

// key presses one key as a keyboard does: no character follows a key press that
// the page has taken. chromedp.KeyEvent would send it all the same.
func (p *tab) key(name string) {
	p.t.Helper()
	for _, kind := range []input.DispatchKeyEventType{input.DispatchKeyEventTypeRawKeyDown, input.DispatchKeyEventTypeKeyUp} {
		_, err := chromedp.Call(p.ctx, input.DispatchKeyEvent, input.DispatchKeyEventParams{
			Type: kind, Key: name, Code: name})
		if err != nil {
			p.t.Fatal(err)
		}
	}
}

func (p *tab) scheme(value string) {
	p.t.Helper()
	_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: value}}})
	if err != nil {
		p.t.Fatal(err)
	}
}

// shot keeps a picture of the page where GIST_SHOTS names a folder.
func (p *tab) shot(name string) {
	p.t.Helper()
	dir := os.Getenv("GIST_SHOTS")
	if dir == "" {
		return
	}
	png, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, name+".png"), png, 0o644)
	}
	if err != nil {
		p.t.Fatal(err)
	}
}

// reload loads the page anew, and waits until the old one is gone: what is asked
// of that one is never answered.
func (p *tab) reload() {
	p.t.Helper()
	p.js("(window.old = true, setTimeout(() => location.reload()), null)")
	p.until("!window.old && document.readyState", "complete")
}

// js evaluates an expression and returns its JSON value.
func (p *tab) js(expression string) any {
	p.t.Helper()
	v, err := p.eval(expression)
	if err != nil {
		p.t.Fatalf("evaluating %s: %v\nconsole: %q", expression, err, p.log())
	}
	return v
}

func (p *tab) eval(expression string) (any, error) {
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	text, err := chromedp.Run(ctx, chromedp.Evaluate[string](
		"(async()=>JSON.stringify({v:await("+expression+")}))()", chromedp.EvalAwaitPromise))
	if err != nil {
		return nil, err
	}
	var holder struct{ V any }
	err = json.Unmarshal([]byte(text), &holder)
	return holder.V, err
}

// eventually waits until the check holds, and says what it last saw if it never
// does.
func (p *tab) eventually(what string, check func() (bool, any)) {
	p.t.Helper()
	var seen any
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); {
		var ok bool
		if ok, seen = check(); ok {
			return
		}
		if _, err := p.eval("new Promise(requestAnimationFrame)"); err != nil { // the page goes
			<-time.After(20 * time.Millisecond)
		}
	}
	p.shot("failed")
	p.t.Fatalf("waited %s for %s; last saw %v\nconsole: %q", patience, what, seen, p.log())
}

// until waits until the expression gives the wanted value.
func (p *tab) until(expression string, want any) {
	p.t.Helper()
	wanted, _ := json.Marshal(want)
	p.eventually(expression+" = "+string(wanted), func() (bool, any) {
		got, err := p.eval(expression)
		if err != nil {
			return false, err
		}
		text, _ := json.Marshal(got)
		return string(text) == string(wanted), string(text)
	})
}

// shows waits until the page's visible text holds the part.
func (p *tab) shows(part string) {
	p.t.Helper()
	p.eventually("the text "+part, func() (bool, any) {
		text, err := p.eval("document.body.innerText")
		if err != nil {
			return false, err
		}
		return strings.Contains(fmt.Sprint(text), part), text
	})
}

// A thing is an element, found as a screen reader finds it: by its role and by
// what its name begins with. Where the page has drawn it anew since, it is the
// new one.
type thing struct {
	tab        *tab
	role, like string
	node       cdp.BackendNodeID
	name       string
}

// find waits for the element with the role whose name begins with the part.
func (p *tab) find(role, name string) (found thing) {
	p.t.Helper()
	p.eventually(role+" "+name, func() (bool, any) {
		all, err := p.all(role)
		if err != nil {
			return false, err
		}
		var names []string
		for _, e := range all {
			if strings.HasPrefix(e.name, name) {
				found = e
				found.like = name
				return true, nil
			}
			names = append(names, e.name)
		}
		return false, names
	})
	return found
}

// gone waits until there is no such element.
func (p *tab) gone(role, name string) {
	p.t.Helper()
	p.eventually("no "+role+" "+name, func() (bool, any) {
		all, err := p.all(role)
		for _, e := range all {
			if strings.HasPrefix(e.name, name) {
				return false, e.name
			}
		}
		return err == nil, err
	})
}

func (p *tab) all(role string) ([]thing, error) {
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	document, err := chromedp.Call(ctx, dom.GetDocument, dom.GetDocumentParams{})
	if err != nil {
		return nil, err
	}
	answer, err := chromedp.Call(ctx, accessibility.QueryAXTree, accessibility.QueryAXTreeParams{BackendNodeID: document.Root.BackendNodeID, Role: role})
	if err != nil {
		return nil, err
	}
	var all []thing
	for _, n := range answer.Nodes {
		if n.Ignored || n.Name == nil {
			continue
		}
		var name string
		if err := json.Unmarshal(n.Name.Value, &name); err != nil {
			return nil, err
		}
		all = append(all, thing{tab: p, role: role, like: name, node: n.BackendDOMNodeID, name: name})
	}
	return all, nil
}

// call runs a function on the element, once.
func (e thing) call(function string) (v any) {
	e.tab.t.Helper()
	e.tab.eventually(e.role+" "+e.like+" to be in the page", func() (bool, any) {
		resolved, err := chromedp.Call(e.tab.ctx, dom.ResolveNode, dom.ResolveNodeParams{BackendNodeID: e.node})
		if err != nil {
			return false, e.renew(err)
		}
		answer, err := chromedp.Call(e.tab.ctx, runtime.CallFunctionOn, runtime.CallFunctionOnParams{
			FunctionDeclaration: "function(){return this.isConnected?[(" + function + ").call(this)]:[]}",
			ObjectID:            resolved.Object.ObjectID, ReturnByValue: new(true), UserGesture: new(true)})
		if err != nil || answer.ExceptionDetails != nil {
			e.tab.t.Fatalf("%s %s: %v %v", e.role, e.name, err, answer.ExceptionDetails)
		}
		var got []any
		if err := json.Unmarshal(answer.Result.Value, &got); err != nil {
			e.tab.t.Fatalf("%s %s: %v", e.role, e.name, err)
		}
		if len(got) == 0 {
			return false, e.renew(errors.New("it was drawn anew"))
		}
		v = got[0]
		return true, nil
	})
	return v
}

// renew looks for the element once more, and gives why it had to.
func (e *thing) renew(why error) error {
	all, err := e.tab.all(e.role)
	for _, other := range all {
		if strings.HasPrefix(other.name, e.like) {
			e.node = other.node
			break
		}
	}
	return errors.Join(why, err)
}

func (e thing) click() {
	e.tab.t.Helper()
	e.call("function(){this.scrollIntoView({block:'nearest'});this.focus();this.click()}")
}

// types focuses the element and types, key by key; \r is Enter.
func (e thing) types(text string) {
	e.tab.t.Helper()
	e.call("function(){this.focus()}")
	e.tab.press(text)
}

// quietBut is quiet about lines that hold the part.
func (p *tab) quietBut(part string) {
	p.t.Helper()
	for _, line := range p.log() {
		if !strings.Contains(line, part) {
			p.t.Errorf("the console holds %s", line)
		}
	}
}

// onEveryPage runs a script in each page before its own.
func (p *tab) onEveryPage(script string) {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script}); err != nil {
		p.t.Fatal(err)
	}
}
