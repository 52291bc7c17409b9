package engine

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"gist/server/e2e/harness"
)

// Browser is a running browser as one test sees it.
type Browser struct {
	t      harness.TB
	driver Driver
	from   int // number of lines on the console from before
	fences int
}

// For returns a browser for a test. Its failures are the test's, its console
// begins here, and its tabs are closed with the test.
func For(t harness.TB, driver Driver) *Browser {
	t.Helper()
	lines, err := driver.Console()
	if err != nil {
		t.Fatalf("reading the console: %v", err)
	}
	return &Browser{t: t, driver: driver, from: len(lines)}
}

// Tab is a tab's page, or a frame in it.
type Tab struct {
	b     *Browser
	id    string
	frame string
}

// Open opens a page in a new tab and waits until it has loaded.
func (b *Browser) Open(url string) *Tab {
	b.t.Helper()
	id, err := b.driver.Open()
	if err != nil {
		b.t.Fatalf("opening a tab: %v", err)
	}
	b.t.Cleanup(func() { b.driver.Shut(id) })
	tab := &Tab{b: b, id: id}
	tab.Go(url)
	return tab
}

func (p *Tab) did(what string, err error) {
	p.b.t.Helper()
	if err != nil {
		p.b.t.Fatalf("%s: %v\nconsole: %q", what, err, p.b.lines())
	}
}

// Go navigates to a URL and waits until it has loaded.
func (p *Tab) Go(url string) {
	p.b.t.Helper()
	p.did("opening "+url, p.b.driver.Navigate(p.id, url))
}

// Reload loads the page again.
func (p *Tab) Reload() { p.b.t.Helper(); p.did("reloading", p.b.driver.Reload(p.id)) }

// Back goes back in the history.
func (p *Tab) Back() { p.b.t.Helper(); p.did("going back", p.b.driver.Back(p.id)) }

// Forward goes forward in the history.
func (p *Tab) Forward() { p.b.t.Helper(); p.did("going forward", p.b.driver.Forward(p.id)) }

// Size sets the page's size in CSS pixels, and waits until it has its width.
func (p *Tab) Size(width, height int) {
	p.b.t.Helper()
	p.did("sizing the page", p.b.driver.Size(p.id, width, height))
	p.Until(`innerWidth`, width)
}

// Screenshot returns a PNG of the visible part.
func (p *Tab) Screenshot() []byte {
	p.b.t.Helper()
	png, err := p.b.driver.Screenshot(p.id)
	p.did("taking a screenshot", err)
	return png
}

// Type waits until this page or frame has the focus, then types key by key: \r
// is Enter, \t is Tab, \x1b is Escape.
func (p *Tab) Type(text string) {
	p.b.t.Helper()
	p.Until(`document.hasFocus()`, true)
	p.did(fmt.Sprintf("typing %q", text), p.b.driver.Type(p.id, p.frame, text))
}

// JS evaluates an expression, waits for a promise, and returns its JSON value.
func (p *Tab) JS(expression string) any {
	p.b.t.Helper()
	v, err := p.eval(expression)
	p.did("evaluating "+expression, err)
	return v
}

func (p *Tab) eval(expression string) (v any, err error) {
	text, err := p.b.driver.Eval(p.id, p.frame, expression)
	if err == nil && text != "" {
		err = json.Unmarshal([]byte(text), &v)
	}
	return v, err
}

// Until waits until the expression has the wanted value.
func (p *Tab) Until(expression string, want any) {
	p.b.t.Helper()
	wanted, _ := json.Marshal(want)
	harness.Eventually(p.b.t, expression+" = "+string(wanted), func() (bool, any) {
		v, err := p.eval(expression)
		if err != nil {
			return false, err
		}
		got, _ := json.Marshal(v)
		return string(got) == string(wanted), fmt.Sprintf("%s\nconsole: %q", got, p.b.lines())
	})
}

// Has waits until the page shows a text.
func (p *Tab) Has(part string) {
	p.b.t.Helper()
	harness.Eventually(p.b.t, "the page to show "+part, func() (bool, any) {
		v, err := p.eval(`document.body.innerText`)
		text, _ := v.(string)
		return strings.Contains(text, part), fmt.Sprintf("%q %v\nconsole: %q", text, err, p.b.lines())
	})
}

// Frame waits for a frame whose URL begins with the prefix, anywhere in the
// page, and until its document has loaded.
func (p *Tab) Frame(prefix string) *Tab {
	p.b.t.Helper()
	quoted, _ := json.Marshal(prefix)
	frame := &Tab{b: p.b, id: p.id, frame: "(" + finder + `).deep("iframe").find((e) => e.src.startsWith(` + string(quoted) + `))`}
	harness.Eventually(p.b.t, "a frame of "+prefix, func() (bool, any) {
		there, err := p.eval("!!" + frame.frame)
		if err != nil || there != true {
			return false, fmt.Sprintf("%v\nconsole: %q", err, p.b.lines())
		}
		v, err := frame.eval(`document.readyState + " " + location.href`)
		text, _ := v.(string)
		return strings.HasPrefix(text, "complete "+prefix), fmt.Sprint(v, err)
	})
	return frame
}

// Console returns the lines that all tabs have written since the test got the
// browser. It first waits for all lines of the given pages.
func (b *Browser) Console(pages ...*Tab) []string {
	b.t.Helper()
	for _, p := range pages {
		b.fences++
		fence := fmt.Sprintf("fence %d of %d", b.fences, b.from)
		p.JS(fmt.Sprintf("console.info(%q)", fence))
		harness.Eventually(b.t, "the console to say "+fence, func() (bool, any) {
			lines := b.all()
			return slices.ContainsFunc(lines, func(line string) bool { return strings.Contains(line, fence) }), lines
		})
	}
	return b.lines()
}

func (b *Browser) all() []string {
	lines, err := b.driver.Console()
	if err != nil {
		return []string{err.Error()}
	}
	return lines[min(b.from, len(lines)):]
}

func (b *Browser) lines() []string {
	return slices.DeleteFunc(slices.Clone(b.all()), func(line string) bool { return strings.Contains(line, "fence ") })
}

// Element is an element with a role and an accessible name. Each use looks for
// it again.
type Element struct {
	tab        *Tab
	role, name string
	like       bool // the name is only a part of the element's
}

// finder is a JavaScript expression for an object that finds elements by role
// and name.
//
//go:embed find.js
var finder string

// Find waits until the element with this role and accessible name is visible.
func (p *Tab) Find(role, name string) Element { p.b.t.Helper(); return p.find(role, name, false) }

// FindLike waits until an element with this role, whose name contains part, is
// visible.
func (p *Tab) FindLike(role, part string) Element { p.b.t.Helper(); return p.find(role, part, true) }

func (p *Tab) find(role, name string, like bool) Element {
	p.b.t.Helper()
	e := Element{tab: p, role: role, name: name, like: like}
	harness.Eventually(p.b.t, e.String(), func() (bool, any) {
		v, err := e.with(`e ? true : finder.names(role)`)
		return v == true, fmt.Sprintf("%ss named %q %v\nconsole: %q", role, v, err, p.b.lines())
	})
	return e
}

// Gone waits until no such element is visible.
func (p *Tab) Gone(role, name string) {
	p.b.t.Helper()
	e := Element{tab: p, role: role, name: name}
	harness.Eventually(p.b.t, e.String()+" to be gone", func() (bool, any) {
		v, err := e.with(`!e`)
		return v == true, err
	})
}

// String returns the element's name for failures.
func (e Element) String() string {
	if e.like {
		return fmt.Sprintf("%s like %q", e.role, e.name)
	}
	return fmt.Sprintf("%s %q", e.role, e.name)
}

// with evaluates an expression of e, the element. e is undefined if there is
// none.
func (e Element) with(expression string) (any, error) {
	role, _ := json.Marshal(e.role)
	name, _ := json.Marshal(e.name)
	return e.tab.eval(fmt.Sprintf(`((finder, role) => ((e) => %s)(finder.find(role, %s, %t)))((%s), %s)`, expression, name, e.like, finder, role))
}

func (e Element) get(expression string) any {
	e.tab.b.t.Helper()
	v, err := e.with(expression)
	e.tab.did(e.String(), err)
	return v
}

// Text returns the element's text.
func (e Element) Text() string { e.tab.b.t.Helper(); s, _ := e.get(`e.innerText`).(string); return s }

// Value returns the value of a form field.
func (e Element) Value() string { e.tab.b.t.Helper(); s, _ := e.get(`e.value`).(string); return s }

// Focused waits until the element has the focus of its document.
func (e Element) Focused() {
	e.tab.b.t.Helper()
	harness.Eventually(e.tab.b.t, e.String()+" to have the focus", func() (bool, any) {
		v, err := e.with(`e ? e.getRootNode().activeElement === e || e.getRootNode().activeElement.outerHTML : "it is not there"`)
		return v == true, fmt.Sprint(v, err)
	})
}

// Click presses the element with the pointer, once it does not move and nothing
// covers it.
func (e Element) Click() {
	e.tab.b.t.Helper()
	harness.Eventually(e.tab.b.t, e.String()+" to be pressed", func() (bool, any) {
		place, err := e.with(`finder.place(e)`)
		if err != nil || harness.At(place, "x") == nil {
			return false, fmt.Sprint(place, err)
		}
		x, y := harness.At(place, "x").(float64), harness.At(place, "y").(float64)
		err = e.tab.b.driver.Press(e.tab.id, e.tab.frame, x, y)
		return err == nil, err
	})
}
