package harness

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Browser is a browser profile in a real Chromium.
type Browser struct {
	t       TB
	ctx     context.Context
	profile string
	close   func()
}

// NewBrowser returns a new profile in the Chromium that the package's tests
// share.
func NewBrowser(t TB) *Browser {
	t.Helper()
	return &Browser{t: t, ctx: NewProfile(t)}
}

// OpenProfile starts a Chromium with a folder as its profile. The folder may
// have been used before.
func OpenProfile(t TB, dir string) *Browser {
	t.Helper()
	ctx, end, err := startChromium(dir)
	t.Cleanup(end)
	if err != nil {
		t.Fatalf("starting Chromium: %v", err)
	}
	return &Browser{t: t, ctx: ctx, profile: dir, close: end}
}

// Close ends a Chromium that OpenProfile started.
func (b *Browser) Close() { b.close() }

// Reopen ends a Chromium that OpenProfile started, and starts it again with its
// profile.
func (b *Browser) Reopen() *Browser {
	b.t.Helper()
	b.close()
	return OpenProfile(b.t, b.profile)
}

// Tab is one tab, or a frame in it.
type Tab struct {
	t     TB
	ctx   context.Context
	close func()
	world runtime.ExecutionContextID // of a frame in the page's own process; 0 for the page itself

	mu      sync.Mutex
	console []string
}

// Open opens a page in a new tab and waits until it has loaded.
func (b *Browser) Open(url string) *Tab {
	b.t.Helper()
	tab := b.Blank()
	tab.Go(url)
	return tab
}

// Blank opens an empty tab.
func (b *Browser) Blank() *Tab {
	b.t.Helper()
	ctx, cancel := chromedp.NewContext(b.ctx, SameProfile(b.ctx))
	tab := newTab(b.t, ctx)
	tab.close = cancel
	return tab
}

// Incognito opens an empty tab that shares neither cache nor storage with any
// other; Close ends it.
func (b *Browser) Incognito() *Tab {
	b.t.Helper()
	ctx, cancel := chromedp.NewContext(b.ctx, chromedp.WithNewBrowserContext())
	tab := newTab(b.t, ctx)
	tab.close = cancel
	return tab
}

// Close closes the tab.
func (p *Tab) Close() { p.close() }

func newTab(t TB, ctx context.Context) *Tab {
	t.Helper()
	tab := &Tab{t: t, ctx: ctx}
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("opening a tab: %v", err)
	}
	go func() {
		for m, err := range chromedp.Console(ctx) {
			if err != nil {
				return
			}
			tab.mu.Lock()
			tab.console = append(tab.console, fmt.Sprintf("%s: %s", m.Type, m.Text))
			tab.mu.Unlock()
		}
	}()
	return tab
}

// Console returns what the page has written to its console, including
// exceptions.
func (p *Tab) Console() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.console...)
}

// As returns the same tab for another test. Its failures are then that test's.
func (p *Tab) As(t TB) *Tab { return &Tab{t: t, ctx: p.ctx, close: p.close, world: p.world} }

// Context returns the tab's chromedp context, for actions that the harness
// lacks.
func (p *Tab) Context() context.Context { return p.ctx }

// Go navigates to a URL and waits until it has loaded.
func (p *Tab) Go(url string) {
	p.t.Helper()
	p.do("opening "+url, chromedp.Navigate(url))
}

// Reload loads the page again.
func (p *Tab) Reload() {
	p.t.Helper()
	p.do("reloading", chromedp.Reload())
}

// Size sets the viewport's size in CSS pixels.
func (p *Tab) Size(width, height int64) {
	p.t.Helper()
	p.do("sizing the viewport", chromedp.EmulateViewport(width, height))
}

// Dark emulates a dark colour scheme.
func (p *Tab) Dark() {
	p.t.Helper()
	_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}})
	if err != nil {
		p.t.Fatalf("emulating a dark colour scheme: %v", err)
	}
}

// Screenshot returns a PNG of the viewport.
func (p *Tab) Screenshot() []byte {
	p.t.Helper()
	png, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		p.t.Fatalf("taking a screenshot: %v", err)
	}
	return png
}

func (p *Tab) do(what string, actions ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	if err := chromedp.Do(ctx, actions...); err != nil {
		p.t.Fatalf("%s: %v\nconsole: %q", what, err, p.Console())
	}
}

// JS evaluates an expression, waits for a promise, and returns its JSON value.
func (p *Tab) JS(expression string) any {
	p.t.Helper()
	v, err := p.Eval(expression)
	if err != nil {
		p.t.Fatalf("evaluating %s: %v\nconsole: %q", expression, err, p.Console())
	}
	return v
}

// Eval is JS, but returns an error instead of failing the test.
func (p *Tab) Eval(expression string) (any, error) {
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	text, err := chromedp.Run(ctx, chromedp.Evaluate[string](
		"(async()=>JSON.stringify({v:await("+expression+")}))()", chromedp.EvalAwaitPromise, p.inWorld))
	if err != nil {
		return nil, err
	}
	var holder struct{ V any }
	if err := json.Unmarshal([]byte(text), &holder); err != nil {
		return nil, fmt.Errorf("reading %q: %w", text, err)
	}
	return holder.V, nil
}

// Until waits until the expression has the wanted value.
func (p *Tab) Until(expression string, want any) {
	p.t.Helper()
	wanted, _ := json.Marshal(want)
	Eventually(p.t, expression+" = "+string(wanted), func() (bool, any) {
		v, err := p.Eval(expression)
		if err != nil {
			return false, err
		}
		got, _ := json.Marshal(v)
		return string(got) == string(wanted), string(got)
	})
}

// inWorld makes an evaluation run in the tab's frame.
func (p *Tab) inWorld(params *runtime.EvaluateParams) {
	if p.world != 0 {
		params.ContextID = p.world
	}
}

// Frame waits for a frame whose URL begins with the prefix. A frame of another
// site runs in its own process, one of the page's site in the page's process.
func (p *Tab) Frame(prefix string) *Tab {
	p.t.Helper()
	var frame *Tab
	Eventually(p.t, "a frame of "+prefix, func() (bool, any) {
		var err error
		frame, err = p.FrameNow(prefix)
		return err == nil, err
	})
	return frame
}

// FrameNow is Frame without the wait. Its error lists what there is instead.
func (p *Tab) FrameNow(prefix string) (*Tab, error) {
	infos, err := chromedp.Targets(p.ctx)
	if err != nil {
		return nil, err
	}
	var seen []string
	own := chromedp.FromContext(p.ctx).Target.TargetID
	for _, info := range infos {
		seen = append(seen, info.Type+" "+info.URL)
		if info.Type == "iframe" && strings.HasPrefix(info.URL, prefix) && (info.ParentFrameID == "" || string(info.ParentFrameID) == string(own)) {
			ctx, cancel := chromedp.NewContext(p.ctx, chromedp.WithTargetID(info.TargetID))
			p.t.Cleanup(cancel)
			return newTab(p.t, ctx), nil
		}
	}
	frame, err := p.ownFrame(prefix)
	if err == nil && frame == nil {
		err = fmt.Errorf("there are %q", seen)
	}
	return frame, err
}

// ownFrame returns a frame in the page's process, or nil.
func (p *Tab) ownFrame(prefix string) (*Tab, error) {
	tree, err := chromedp.Call(p.ctx, page.GetFrameTree, cdp.Empty{})
	if err != nil {
		return nil, err
	}
	for _, child := range tree.FrameTree.ChildFrames {
		if !strings.HasPrefix(child.Frame.URL, prefix) {
			continue
		}
		world, err := chromedp.Call(p.ctx, page.CreateIsolatedWorld, page.CreateIsolatedWorldParams{FrameID: child.Frame.ID})
		if err != nil {
			return nil, err
		}
		return &Tab{t: p.t, ctx: p.ctx, close: func() {}, world: world.ExecutionContextID}, nil
	}
	return nil, nil
}

// Element is a node of the accessibility tree, found as a screen reader finds
// it. If the page has redrawn it since, it is the new node with the same role
// and name.
type Element struct {
	tab  *Tab
	role string
	node cdp.BackendNodeID
	Name string
}

func (e Element) what() string { return e.role + " \"" + e.Name + "\"" }

// Find waits for the element with this role and accessible name.
func (p *Tab) Find(role, name string) Element {
	p.t.Helper()
	var found Element
	Eventually(p.t, role+" \""+name+"\"", func() (bool, any) {
		elements, err := p.query(role)
		if err != nil {
			return false, err
		}
		var names []string
		for _, e := range elements {
			if e.Name == name {
				found = e
				return true, nil
			}
			names = append(names, e.Name)
		}
		return false, fmt.Sprintf("%ss named %q; console %q", role, names, p.Console())
	})
	return found
}

// FindLike waits for an element with this role whose name contains part.
func (p *Tab) FindLike(role, part string) Element {
	p.t.Helper()
	var found Element
	Eventually(p.t, role+" like \""+part+"\"", func() (bool, any) {
		elements, err := p.query(role)
		if err != nil {
			return false, err
		}
		var names []string
		for _, e := range elements {
			if strings.Contains(e.Name, part) {
				found = e
				return true, nil
			}
			names = append(names, e.Name)
		}
		return false, fmt.Sprintf("%ss named %q; console %q", role, names, p.Console())
	})
	return found
}

// Has reports whether there is such an element now.
func (p *Tab) Has(role, name string) bool {
	p.t.Helper()
	elements, err := p.query(role)
	if err != nil {
		p.t.Fatalf("looking for %s %q: %v", role, name, err)
	}
	for _, e := range elements {
		if e.Name == name {
			return true
		}
	}
	return false
}

func (p *Tab) query(role string) ([]Element, error) {
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	params := runtime.EvaluateParams{Expression: "document"}
	p.inWorld(&params)
	document, err := chromedp.Call(ctx, runtime.Evaluate, params)
	if err != nil {
		return nil, err
	}
	answer, err := chromedp.Call(ctx, accessibility.QueryAXTree, accessibility.QueryAXTreeParams{ObjectID: document.Result.ObjectID, Role: role})
	if err != nil {
		return nil, err
	}
	var elements []Element
	for _, n := range answer.Nodes {
		if n.Ignored || n.Name == nil {
			continue
		}
		var name string
		if err := json.Unmarshal(n.Name.Value, &name); err != nil {
			return nil, err
		}
		elements = append(elements, Element{tab: p, role: role, node: n.BackendDOMNodeID, Name: name})
	}
	return elements, nil
}

// Click scrolls to the element, focuses it and clicks it.
func (e Element) Click() {
	e.tab.t.Helper()
	e.call("function(){this.scrollIntoView();this.focus();this.click()}")
}

// Text returns the element's text.
func (e Element) Text() string {
	e.tab.t.Helper()
	s, _ := e.call("function(){return this.innerText}").(string)
	return s
}

// Value returns the value of a form field.
func (e Element) Value() string {
	e.tab.t.Helper()
	s, _ := e.call("function(){return this.value}").(string)
	return s
}

// Type focuses the element and types the text, key by key; \r is Enter.
func (e Element) Type(text string) {
	e.tab.t.Helper()
	e.call("function(){this.focus()}")
	e.tab.do("typing into "+e.what(), chromedp.KeyEvent(text))
}

// Focused reports whether the element has the focus.
func (e Element) Focused() bool {
	e.tab.t.Helper()
	return e.call("function(){return this.getRootNode().activeElement===this}") == true
}

// call runs a function on the element, exactly once.
func (e Element) call(function string) any {
	e.tab.t.Helper()
	var v any
	Eventually(e.tab.t, e.what()+" to be in the page", func() (bool, any) {
		ctx, cancel := context.WithTimeout(e.tab.ctx, Patience)
		defer cancel()
		resolved, err := chromedp.Call(ctx, dom.ResolveNode, dom.ResolveNodeParams{BackendNodeID: e.node})
		if err != nil {
			return false, e.renew(err)
		}
		answer, err := chromedp.Call(ctx, runtime.CallFunctionOn, runtime.CallFunctionOnParams{
			FunctionDeclaration: "function(){return this.isConnected?[(" + function + ").call(this)]:[]}",
			ObjectID:            resolved.Object.ObjectID, ReturnByValue: new(true), UserGesture: new(true)})
		if err != nil {
			e.tab.t.Fatalf("%s: %v", e.what(), err)
		}
		if answer.ExceptionDetails != nil {
			e.tab.t.Fatalf("%s: %v", e.what(), answer.ExceptionDetails)
		}
		var got []any
		if err := json.Unmarshal(answer.Result.Value, &got); err != nil {
			e.tab.t.Fatalf("%s: %v", e.what(), err)
		}
		if len(got) == 0 {
			return false, e.renew(errors.New("it was drawn anew"))
		}
		v = got[0]
		return true, nil
	})
	return v
}

// renew looks for the element again, and returns why it had to.
func (e *Element) renew(why error) error {
	all, err := e.tab.query(e.role)
	for _, other := range all {
		if other.Name == e.Name {
			e.node = other.node
		}
	}
	return errors.Join(why, err)
}

// Clear empties a form field.
func (e Element) Clear() {
	e.tab.t.Helper()
	e.call(`function(){this.value="";this.dispatchEvent(new Event("input",{bubbles:true}))}`)
}
