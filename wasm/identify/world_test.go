package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"gist/server/e2e/harness"
	"gist/web/loader"

	"github.com/chromedp/chromedp"
	"github.com/google/uuid"
)

// patience is how long a test waits for something before it fails.
const patience = 2 * time.Minute

// world is a site's pages, Gist's side of the protocol as a fake, on another
// origin, and a real browser.
type world struct {
	t      *testing.T
	server *httptest.Server // Gist: the loader and /widget
	site   *httptest.Server // the page
	ctx    context.Context  // a browser profile of this test's own

	mu       sync.Mutex
	pages    map[string]page
	requests []request
	grown    chan struct{} // closed and replaced at each request
	answer   func(request) (status int, header http.Header, body any)
	hold     chan struct{}    // when not nil, answers wait until it is closed
	down     bool             // connections are cut
	instead  http.HandlerFunc // when not nil, it answers what the page posts
	frame    string           // the script of the messenger's page
	fault    fault            // when not nil, what goes wrong with the messenger's page
	framed   []string         // the addresses by which the messenger's page was asked for
	gist     []byte           // another loader than the usual one
	loads    int              // how often the loader was asked for
	loader   string           // the other end of the connection that took the last loader
}

type page struct {
	html   string
	header http.Header
}

// request is one POST to /widget, as it arrived.
type request struct {
	Path    string
	From    string // the other end of its connection
	App     string `json:"app_id"`
	Visitor string `json:"visitor_id"`
	Token   string `json:"token"`
	Waits   bool   `json:"waits"`
	Page    string `json:"page"`
	Calls   []call `json:"calls"`
}

type call struct {
	ID         string         `json:"id"`
	Type       string         `json:"type"`
	At         int64          `json:"at"`
	UserID     string         `json:"user_id"`
	Email      string         `json:"email"`
	Name       string         `json:"name"`
	URL        string         `json:"url"`
	Properties map[string]any `json:"properties"`
}

type object = map[string]any

const appID = "abcd1234"

// The loader is made once a run, of the committed library.
var library = sync.OnceValues(func() (files map[string][]byte, err error) {
	wasm, err := os.ReadFile("../../web/dist/identify.wasm")
	if err != nil {
		return nil, err
	}
	script, err := os.ReadFile("../../web/dist/identify.js")
	if err != nil {
		return nil, err
	}
	plain, err := loader.Plain(script)
	if err != nil {
		return nil, err
	}
	gist, err := loader.Build(loader.Options{Root: "../..", Wasm: wasm, PlainPath: "/web/identify-plain.js", Debug: true})
	if err != nil {
		return nil, err
	}
	files = map[string][]byte{"/gist.js": gist, "/": gist, "/web/identify-plain.js": plain}
	// The real messenger, for tests of what becomes of it.
	for path, name := range map[string]string{"/messenger": "../../web/messenger.html", "/web/messenger.css": "../../web/messenger.css"} {
		if files[path], err = os.ReadFile(name); err != nil {
			return nil, err
		}
	}
	if wasm, err = os.ReadFile("../../web/dist/messenger.wasm"); err != nil {
		return nil, err
	}
	files["/web/messenger.js"], err = loader.Messenger(loader.Options{Root: "../..", Wasm: wasm})
	return files, err
})

func TestMain(m *testing.M) {
	// A page that is not secure has no Web Locks.
	os.Exit(harness.Run(m, chromedp.Flag("host-resolver-rules", "MAP shop.test 127.0.0.1")))
}

// newWorld starts a site, a server and a browser profile.
func newWorld(t *testing.T) *world {
	t.Helper()
	t.Parallel()
	w := &world{t: t, pages: map[string]page{}, grown: make(chan struct{}), answer: stored}
	w.server = httptest.NewServer(http.HandlerFunc(w.serveGist))
	t.Cleanup(w.server.Close)
	w.site = httptest.NewServer(http.HandlerFunc(w.servePage))
	t.Cleanup(w.site.Close)
	w.ctx = harness.NewProfile(t)
	w.page("/", w.modern(""))
	return w
}

// modern is a page with the one-line tag, and more in its head before it.
func (w *world) modern(head string) string {
	return `<!doctype html><title>Shop</title>` + head + `<script async src="` + w.server.URL + `/gist.js" data-app-id="` + appID + `"></script><p>Tacos</p>`
}

// stubs is the first half of the classic snippet.
const stubs = `<script>!function(w){var g=w.gist=w.gist||[];g.methods=["trackPageView","identify","track","setAppId"];g.factory=function(t){return function(){var e=Array.prototype.slice.call(arguments);e.unshift(t);g.push(e);return g}};for(var i=0;i<g.methods.length;i++){var c=g.methods[i];g[c]=g.factory(c)}}(window)</script>`

// classic is a page with the classic snippet, and more calls after it.
func (w *world) classic(calls string) string {
	return `<!doctype html><title>Shop</title>` + stubs + `<script>!function(d){var s=d.createElement("script");s.src="` + w.server.URL + `";s.async=!0;d.head.appendChild(s);gist.setAppId("` + appID + `");gist.trackPageView();` + calls + `}(document)</script><p>Tacos</p>`
}

func (w *world) page(path, html string, header ...string) {
	h := http.Header{}
	for i := 0; i+1 < len(header); i += 2 {
		h.Set(header[i], header[i+1])
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.pages[path] = page{html, h}
}

func (w *world) servePage(rw http.ResponseWriter, r *http.Request) {
	w.mu.Lock()
	p, ok := w.pages[r.URL.Path]
	w.mu.Unlock()
	if !ok {
		rw.WriteHeader(http.StatusNoContent)
		return
	}
	for k, v := range p.header {
		rw.Header()[k] = v
	}
	rw.Header().Set("Content-Type", "text/html")
	if strings.HasSuffix(r.URL.Path, ".js") {
		rw.Header().Set("Content-Type", "text/javascript")
	}
	io.WriteString(rw, p.html)
}

func (w *world) serveGist(rw http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		w.serveWidget(rw, r)
		return
	}
	files, err := library()
	if err != nil {
		w.t.Errorf("making the loader: %v", err)
	}
	w.mu.Lock()
	fault := w.fault
	if r.URL.Path == "/messenger" {
		w.framed = append(w.framed, r.URL.String())
	}
	w.mu.Unlock()
	if fault != nil && strings.Contains(r.URL.Path, "messenger") {
		fault(rw, r, files[r.URL.Path])
		return
	}
	if r.URL.Path == "/messenger" {
		w.mu.Lock()
		defer w.mu.Unlock()
		rw.Header().Set("Content-Type", "text/html")
		io.WriteString(rw, `<!doctype html><script>let said=[];const say=m=>parent.postMessage({gist:1,...m},"*");addEventListener("message",e=>{said.push(e.data)});say({type:"ready"});`+w.frame+`</script>`)
		return
	}
	rw.Header().Set("Content-Type", "text/javascript; charset=utf-8")
	rw.Header().Set("Access-Control-Allow-Origin", "*")
	w.mu.Lock()
	w.loader = r.RemoteAddr
	w.loads++
	other := w.gist
	w.mu.Unlock()
	script := files[r.URL.Path]
	if other != nil {
		script = other
	}
	rw.Write(script)
	if r.URL.Path == "/gist.js" || r.URL.Path == "/" {
		rw.Write(loader.End(w.server.URL))
	}
}

func (w *world) serveWidget(rw http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	q := request{Path: r.URL.Path, From: r.RemoteAddr}
	if err == nil {
		err = json.Unmarshal(body, &q)
	}
	if err != nil {
		w.t.Errorf("the page sent no JSON: %v\n%s", err, body)
	}
	if ct := r.Header.Get("Content-Type"); !strings.HasPrefix(ct, "text/plain") {
		w.t.Errorf("the page sent %q, which costs a preflight", ct)
	}
	w.mu.Lock()
	down, answer, hold, instead := w.down, w.answer, w.hold, w.instead
	if !down {
		w.requests = append(w.requests, q)
		close(w.grown)
		w.grown = make(chan struct{})
	}
	w.mu.Unlock()
	if down {
		conn, _, err := http.NewResponseController(rw).Hijack()
		if err == nil {
			conn.Close()
		}
		return
	}
	if hold != nil {
		select {
		case <-hold:
		case <-r.Context().Done():
			return
		}
	}
	if instead != nil {
		instead(rw, r)
		return
	}
	status, header, v := answer(q)
	for k, h := range header {
		rw.Header()[k] = h
	}
	rw.Header().Set("Access-Control-Allow-Origin", "*")
	rw.Header().Set("Access-Control-Expose-Headers", "Retry-After")
	rw.WriteHeader(status)
	if err := json.NewEncoder(rw).Encode(v); err != nil && !errors.Is(err, net.ErrClosed) {
		w.t.Logf("answering: %v", err)
	}
}

// set changes what the server does.
func (w *world) set(change func(w *world)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	change(w)
}

// contactOf is whom the fake server takes a user id for.
func contactOf(userID, email string) object {
	return object{"id": 7, "user_id": userID, "email": email, "name": "", "type": "user", "verified": true}
}

// stored is a server that is well: it stores everything, and knows who asks by
// what the calls say, or by the token.
func stored(q request) (int, http.Header, any) {
	a := object{"visitor": object{"id": q.Visitor}, "contact": nil, "unread": 0, "conversations": 0, "hidden": false}
	if q.Token == "" {
		a["visitor"] = object{"id": q.Visitor, "token": "token-" + q.Visitor}
	} else {
		a["contact"] = contactOf("12345", "johndoe@tacos.com")
	}
	results := []object{}
	for _, c := range q.Calls {
		r := object{"id": c.ID, "status": "stored"}
		if c.Type == "identify" {
			email, _ := c.Properties["email"].(string)
			r["contact"] = contactOf(c.UserID, email)
			a["contact"] = r["contact"]
		} else if c.Type == "email" {
			a["contact"] = contactOf("", c.Email)
		}
		results = append(results, r)
	}
	a["results"] = results
	return http.StatusOK, nil, a
}

// refused is a server that refuses a whole request for good.
func refused(code int) func(request) (int, http.Header, any) {
	return func(q request) (int, http.Header, any) {
		why := object{"code": "some_code", "message": "Some message."}
		results := []object{}
		for _, c := range q.Calls {
			results = append(results, object{"id": c.ID, "status": "rejected", "error": why})
		}
		return code, nil, object{"errors": []object{why}, "visitor": object{"id": q.Visitor}, "results": results}
	}
}

// status is a server, or what stands before it, that can't do anything now.
func status(code int, header ...string) func(request) (int, http.Header, any) {
	h := http.Header{}
	for i := 0; i+1 < len(header); i += 2 {
		h.Set(header[i], header[i+1])
	}
	return func(request) (int, http.Header, any) {
		return code, h, object{"errors": []object{{"code": "some_code", "message": "Some message."}}}
	}
}

// calls waits until the server has seen n calls, and gives them.
func (w *world) calls(n int) []call {
	w.t.Helper()
	var calls []call
	w.requestsUntil(func(all []request) bool {
		calls = nil
		for _, q := range all {
			calls = append(calls, q.Calls...)
		}
		return len(calls) >= n
	}, fmt.Sprintf("%d calls", n))
	if len(calls) != n {
		w.t.Fatalf("the server saw %d calls and should have seen %d: %+v", len(calls), n, calls)
	}
	return calls
}

// requestsUntil waits until the requests are as wanted, and gives them.
func (w *world) requestsUntil(enough func([]request) bool, what string) []request {
	w.t.Helper()
	deadline := time.After(patience)
	for {
		w.mu.Lock()
		all, grown := append([]request(nil), w.requests...), w.grown
		w.mu.Unlock()
		if enough(all) {
			return all
		}
		select {
		case <-grown:
		case <-deadline:
			w.t.Fatalf("waited for %s; the server saw %+v", what, all)
		}
	}
}

// A tab is one tab of the test's profile.
type tab struct {
	*world
	ctx context.Context

	mu      sync.Mutex
	console []string
	grown   chan struct{} // closed and replaced at each line
}

// open opens a page of the site in a new tab, and waits until it is loaded.
func (w *world) open(path string) *tab {
	w.t.Helper()
	p := w.tab()
	p.visit(strings.Replace(w.site.URL, "127.0.0.1", "localhost", 1) + path)
	return p
}

func (w *world) tab() *tab {
	w.t.Helper()
	ctx, cancel := chromedp.NewContext(w.ctx, harness.SameProfile(w.ctx))
	w.t.Cleanup(cancel)
	p := &tab{world: w, ctx: ctx, grown: make(chan struct{})}
	if err := chromedp.Do(ctx); err != nil {
		w.t.Fatalf("opening a tab: %v", err)
	}
	lines := chromedp.Console(ctx)
	go func() {
		for m, err := range lines {
			if err != nil {
				return
			}
			p.mu.Lock()
			p.console = append(p.console, string(m.Type)+": "+m.Text)
			close(p.grown)
			p.grown = make(chan struct{})
			p.mu.Unlock()
		}
	}()
	return p
}

func (p *tab) visit(url string) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.Navigate(url)); err != nil {
		p.t.Fatalf("visiting %s: %v\nconsole: %q", url, err, p.said())
	}
}

func (p *tab) reload() {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.Reload()); err != nil {
		p.t.Fatalf("reloading: %v\nconsole: %q", err, p.said())
	}
}

func (p *tab) close() {
	p.t.Helper()
	if err := chromedp.Cancel(p.ctx); err != nil {
		p.t.Fatalf("closing a tab: %v", err)
	}
}

// catchUp waits until all that the page has said so far is here.
func (p *tab) catchUp() {
	p.t.Helper()
	mark := uuid.NewString()
	p.do(`console.debug("` + mark + `")`)
	deadline := time.After(patience)
	for {
		p.mu.Lock()
		i := slices.Index(p.console, "debug: "+mark)
		if i >= 0 {
			p.console = slices.Delete(p.console, i, i+1)
		}
		grown := p.grown
		p.mu.Unlock()
		if i >= 0 {
			return
		}
		select {
		case <-grown:
		case <-deadline:
			p.t.Fatalf("waited for the console; it holds %q", p.said())
		}
	}
}

// said gives the page's console.
func (p *tab) said() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.console...)
}

// hears waits until the console holds a line with these parts.
func (p *tab) hears(parts ...string) {
	p.t.Helper()
	p.until(`false`, func() bool { return p.heard(parts...) > 0 }, fmt.Sprintf("the console to say %q", parts))
}

// heard counts the console's lines with these parts.
func (p *tab) heard(parts ...string) (n int) {
	p.t.Helper()
	p.catchUp()
lines:
	for _, line := range p.said() {
		for _, part := range parts {
			if !strings.Contains(line, part) {
				continue lines
			}
		}
		n++
	}
	return n
}

// quiet fails the test when the console holds a warning or an error; but names
// those that are meant to be there.
func (p *tab) quiet(but ...string) {
	p.t.Helper()
	p.catchUp()
lines:
	for _, line := range p.said() {
		for _, b := range but {
			if strings.Contains(line, b) {
				continue lines
			}
		}
		p.t.Errorf("the console holds %s", line)
	}
}

// eval gives the value of an expression in the page; a Promise is awaited.
func eval[T any](p *tab, expression string) T {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		p.t.Fatalf("%s: %v\nconsole: %q", expression, err, p.said())
	}
	return v
}

// do runs a statement in the page.
func (p *tab) do(statement string) {
	p.t.Helper()
	eval[bool](p, "(async()=>{"+statement+";return true})()")
}

// until waits until an expression in the page, or a condition here, is true.
func (p *tab) until(expression string, here func() bool, what string) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	for {
		if here != nil && here() {
			return
		}
		ok, err := chromedp.Run(ctx, chromedp.Evaluate[bool](`new Promise(r=>setTimeout(()=>r(!!(`+expression+`)),20))`, chromedp.EvalAwaitPromise))
		if err != nil {
			p.t.Fatalf("waiting for %s: %v\nconsole: %q", what, err, p.said())
		}
		if ok {
			return
		}
	}
}

// result is a Promise's value.
type result struct {
	Status  string
	Contact *struct {
		UserID string `json:"user_id"`
		Email  string
	}
	Rejected []struct{ Property, Code, Message string }
	Error    *struct{ Code, Message string }
}

// call calls a method of gist and gives its Promise's value.
func (p *tab) call(js string) result {
	p.t.Helper()
	return eval[result](p, "gist."+js)
}

// keys gives the names in the page's localStorage.
func (p *tab) keys() []string {
	p.t.Helper()
	return eval[[]string](p, "Object.keys(localStorage).sort()")
}

// isUUID4 holds an id against google/uuid.
func isUUID4(t *testing.T, id string) {
	t.Helper()
	u, err := uuid.Parse(id)
	if err != nil || u.Version() != 4 || u.Variant() != uuid.RFC4122 || u.String() != id {
		t.Errorf("%q is no UUID version 4: %v", id, err)
	}
}
