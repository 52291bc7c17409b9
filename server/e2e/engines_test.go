package e2e_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"gist/server/e2e/engine"
	"gist/server/e2e/harness"
)

// Each engine plays what a page, a visitor and a teammate do. Each test has one
// browser; each scene has its own server and site, on different origins.
// GIST_SHOTS=folder keeps screenshots.

func TestGistWorksInChromium(t *testing.T) { playAll(t, "chromium", engine.Chromium) }
func TestGistWorksInFirefox(t *testing.T)  { playAll(t, "firefox", engine.Firefox) }
func TestGistWorksInWebKit(t *testing.T)   { playAll(t, "webkit", engine.WebKit) }

func playAll(t *testing.T, name string, start engine.Factory) {
	t.Parallel()
	driver := start(t)
	for _, scene := range scenes {
		t.Run(scene.name, func(t *testing.T) {
			p := &play{world: &world{T: t, server: harness.Start(t, scene.flags...), site: harness.NewSite(t)}, engine: name, driver: driver, browser: engine.For(t, driver)}
			p.appID = p.server.Workspace("Tacos")
			if scene.unsigned {
				p.server.Set(p.appID, "identity_verification=off")
			}
			p.api = p.server.Key(p.appID)
			p.tag = harness.Tag(p.server.URL, p.appID)
			p.page = p.site.Page("/", p.tag)
			scene.play(p)
		})
	}
}

// play is a world with a browser of any engine.
type play struct {
	*world
	engine  string
	driver  engine.Driver
	browser *engine.Browser
	tag     string
}

var scenes = []struct {
	name     string
	play     func(*play)
	flags    []string
	unsigned bool // in mode off: there, unsigned calls cause no advice on the console
}{
	{name: "either tag works with an empty console", play: (*play).eitherTag, unsigned: true},
	{name: "the call of the README is stored", play: (*play).theCall, unsigned: true},
	{name: "each property that breaks a rule gives one warning", play: (*play).oneWarningEach, unsigned: true},
	{name: "the visitor stays the same over a reload", play: (*play).reload, unsigned: true},
	{name: "calls and a message outlive a server that is away", play: (*play).away, unsigned: true},
	{name: "tabs share the visitor and what is read", play: (*play).tabs},
	{name: "storage may be blocked", play: (*play).blocked, unsigned: true},
	{name: "storage may be apart on each site that frames the page", play: (*play).apart},
	{name: "a policy may allow or forbid WebAssembly", play: (*play).policies},
	{name: "a library that a policy forbids altogether says so once", play: (*play).forbidden},
	{name: "the messenger works by mouse", play: (*play).byMouse},
	{name: "the messenger works by keyboard", play: (*play).byKeyboard},
	{name: "what is typed right after the launcher was clicked is there", play: (*play).typedAtOnce},
	{name: "shutdown makes another visitor", play: (*play).shutdown},
	{name: "a page comes back from the cache and catches up", play: (*play).cached},
	{name: "the demo works at both widths", play: (*play).demo, flags: []string{"--demo"}},
	{name: "the team signs in, reads and replies", play: (*play).team},
}

func (p *play) open(url string) *engine.Tab {
	p.Helper()
	tab := p.browser.Open(url)
	tab.Until(`typeof window.gist?.visitorId?.()`, "string")
	return tab
}

func (p *play) identify(tab *engine.Tab, arguments string) any {
	p.Helper()
	return tab.JS("gist.identify(" + arguments + ")")
}

// silent fails if something was written to the console.
func (p *play) silent(pages ...*engine.Tab) {
	p.Helper()
	if lines := p.browser.Console(pages...); len(lines) > 0 {
		p.Errorf("the console is not empty: %q", lines)
	}
}

// panel opens the messenger with the pointer.
func (p *play) panel(tab *engine.Tab) *engine.Tab {
	p.Helper()
	tab.FindLike("button", "Open messenger").Click()
	return tab.Frame(p.server.URL + "/messenger")
}

// says writes a message with pointer and keyboard and waits until it is stored.
func (p *play) says(frame *engine.Tab, text string) {
	p.Helper()
	frame.Find("textbox", "Message").Click()
	frame.Type(text)
	frame.Find("button", "Send").Click()
	p.stored(text)
}

// stored waits until a message is stored exactly once.
func (p *play) stored(text string) {
	p.Helper()
	harness.Eventually(p, "the message \""+text+"\" to be stored", func() (bool, any) {
		var all []string
		for _, c := range p.list("conversations") {
			for _, m := range p.messages(harness.At(c, "id")) {
				all = append(all, fmt.Sprint(harness.At(m, "body")))
			}
		}
		return strings.Count("\n"+strings.Join(all, "\n")+"\n", "\n"+text+"\n") == 1, all
	})
}

func (p *play) conversation() any { return harness.At(p.list("conversations"), 0, "id") }

func (p *play) tess() any {
	p.Helper()
	return p.teammate("Tess", "tess@tacos.com", "correct horse battery")
}

// shot keeps a screenshot if GIST_SHOTS is set.
func (p *play) shot(tab *engine.Tab, name string) {
	p.Helper()
	if folder := os.Getenv("GIST_SHOTS"); folder != "" {
		if err := os.WriteFile(filepath.Join(folder, p.engine+"-"+name+".png"), tab.Screenshot(), 0o644); err != nil {
			p.Fatal(err)
		}
	}
}

func (p *play) eitherTag() {
	one := p.open(p.page)
	want(p.T, p.identify(one, `"1", {email: "a@b.c"}`), "stored", "status")
	frame := p.panel(one)
	frame.Find("textbox", "Message")
	one.Find("button", "Close messenger").Click()
	one.Find("button", "Open messenger")
	p.silent(one, frame)
	two := p.open(p.site.Page("/classic", harness.ClassicSnippet(p.server.URL, p.appID)))
	want(p.T, p.identify(two, `"1", {email: "a@b.c", plan: "pro"}`), "stored", "status")
	want(p.T, p.contact("1"), "pro", "custom_properties", "plan")
	p.silent(two)
}

func (p *play) theCall() {
	tab := p.open(p.site.Page("/call", harness.Stub+`<script>window.first = new Promise(r => gist.push(["identify", "12345", {
		email: "johndoe@tacos.com", name: "John Doe", subdomain: "app", active_accounts: 1872, last_paid_at: 1283495946, teammates: null,
		tags: "Free, popular", overwrite_tags: false}]))</script>`+p.tag))
	harness.Eventually(p, "the contact", func() (bool, any) { c := p.contact("12345"); return c != nil, c })
	contact := p.contact("12345")
	want(p.T, contact, "johndoe@tacos.com", "email")
	want(p.T, contact, "John Doe", "name")
	want(p.T, contact, "app", "custom_properties", "subdomain")
	want(p.T, contact, 1872, "custom_properties", "active_accounts")
	want(p.T, contact, "popular", "tags", 1, "name")
	p.silent(tab)
}

func (p *play) oneWarningEach() {
	tab := p.open(p.page)
	r := p.identify(tab, `"1", {email: "a@b.c", ok: 1, "a.b": 1, list: [1], object: {a: 1}, day: new Date(), long: "x".repeat(256), seen_at: "soon", big: 10n, id: 5}`)
	want(p.T, r, "stored", "status")
	rejected, _ := harness.At(r, "rejected").([]any)
	if len(rejected) != 8 {
		p.Errorf("%d properties were left out, want 8: %v", len(rejected), rejected)
	}
	lines := p.browser.Console(tab)
	for _, left := range rejected {
		code := fmt.Sprint(harness.At(left, "message"))
		found := 0
		for _, line := range lines {
			if strings.HasPrefix(line, "warning: ") && strings.Contains(line, code) {
				found++
			}
		}
		if found < 1 {
			p.Errorf("no warning says %q: %q", code, lines)
		}
	}
	if len(lines) != 8 {
		p.Errorf("the console has %d lines, want 8: %q", len(lines), lines)
	}
	want(p.T, p.contact("1"), 1, "custom_properties", "ok")
}

func (p *play) reload() {
	tab := p.open(p.page)
	want(p.T, p.identify(tab, `"1", {email: "a@b.c"}`), "stored", "status")
	visitor := tab.JS(`gist.visitorId()`)
	for range 2 {
		tab.Reload()
		tab.Until(`window.gist?.visitorId?.()`, visitor)
	}
	want(p.T, p.identify(tab, `"1", {email: "a@b.c"}`), "unchanged", "status")
	p.silent(tab)
}

func (p *play) away() {
	mate := p.tess()
	tab := p.open(p.page)
	frame := p.panel(tab)
	p.says(frame, "First")
	frame.Has("Sent")
	conversation := p.conversation()
	p.server.Kill()
	want(p.T, p.identify(tab, `"1", {email: "a@b.c"}`), "queued", "status")
	tab.JS(`(gist.track("While away"), null)`)
	frame.Find("textbox", "Message").Click()
	frame.Type("Second\r")
	frame.FindLike("button", "again")
	p.server.Run()
	p.reply(conversation, mate, "Missed")
	harness.Eventually(p, "the call of the time without a server", func() (bool, any) { c := p.contact("1"); return c != nil, c })
	harness.Eventually(p, "the event of that time, once", func() (bool, any) { l := p.list("events"); return len(l) == 1, l })
	frame.Has("Missed") // this moves the button
	frame.FindLike("button", "again").Click()
	p.stored("Second")
}

func (p *play) tabs() {
	mate := p.tess()
	one := p.open(p.page)
	frame := p.panel(one)
	p.says(frame, "Hello?")
	one.Find("button", "Close messenger").Click()
	two := p.open(p.page)
	if a, b := one.JS(`gist.visitorId()`), two.JS(`gist.visitorId()`); a != b {
		p.Errorf("the tabs are the visitors %v and %v", a, b)
	}
	p.reply(p.conversation(), mate, "Hello!")
	one.Until(`window.gistUnreadCount`, 1)
	two.Until(`window.gistUnreadCount`, 1)
	one.FindLike("button", "1 unread").Click()
	one.Until(`window.gistUnreadCount`, 0)
	two.Until(`window.gistUnreadCount`, 0)
	two.JS(`(gist.track("From two"), null)`)
	one.JS(`(gist.track("From one"), null)`)
	harness.Eventually(p, "both events, once each", func() (bool, any) { l := p.list("events"); return len(l) == 2, l })
	p.silent(one, two, frame)
}

func (p *play) blocked() {
	tab := p.open(p.site.Page("/blocked", p.tag, "Content-Security-Policy", "sandbox allow-scripts"))
	want(p.T, p.identify(tab, `"1", {email: "a@b.c"}`), "stored", "status")
	want(p.T, p.identify(tab, `"1", {email: "a@b.c"}`), "unchanged", "status")
	p.silent(tab)
	blocker, can := p.driver.(interface{ BlockStorage(bool) error })
	if !can {
		return
	}
	// This is how a visitor blocks storage for all sites.
	if err := blocker.BlockStorage(true); err != nil {
		p.Fatal(err)
	}
	p.Cleanup(func() { blocker.BlockStorage(false) })
	tab = p.open(p.page)
	tab.Until(`(() => { try { return localStorage.length } catch (e) { return e.name } })()`, "SecurityError")
	want(p.T, p.identify(tab, `"2", {email: "b@b.c"}`), "stored", "status")
	frame := p.panel(tab)
	p.says(frame, "Without a memory")
}

func (p *play) apart() {
	visitors := map[any]bool{}
	inner := strings.Replace(p.page, "localhost", "127.0.0.1", 1)
	for _, site := range []string{"localhost", "other.localhost"} {
		around := strings.Replace(p.site.Page("/"+site, `<iframe id=in style="width:600px;height:700px" src="`+inner+`"></iframe>`), "localhost", site, 1)
		tab := p.browser.Open(around)
		frame := tab.Frame(inner)
		frame.Until(`typeof window.gist?.visitorId?.()`, "string")
		visitor := frame.JS(`gist.visitorId()`)
		visitors[visitor] = true
		want(p.T, p.identify(frame, `"1", {email: "a@b.c"}`), "stored", "status")
		tab.Reload()
		frame = tab.Frame(inner)
		frame.Until(`window.gist?.visitorId?.()`, visitor)
		want(p.T, p.identify(frame, `"1", {email: "a@b.c"}`), "unchanged", "status")
	}
	if len(visitors) != 2 {
		p.Errorf("the sites share a visitor: %v", visitors)
	}
}

// policies opens pages with policies under which the library works.
func (p *play) policies() {
	with := func(scripts string) string {
		return "default-src 'self'; script-src " + scripts + "; connect-src " + p.server.URL + "; frame-src " + p.server.URL
	}
	noncedTag := strings.Replace(p.tag, "<script ", `<script nonce="abc" `, 1)
	for i, page := range []struct{ tag, scripts string }{
		{p.tag, p.server.URL + " 'wasm-unsafe-eval'"},
		{p.tag, p.server.URL},
		{noncedTag, "'nonce-abc' 'strict-dynamic'"},
		{noncedTag, "'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'"},
		{noncedTag, "'nonce-abc'"},
	} {
		tab := p.open(p.site.Page(fmt.Sprint("/policy", i), page.tag, "Content-Security-Policy", with(page.scripts)))
		id := fmt.Sprint("visitor ", i)
		want(p.T, p.identify(tab, fmt.Sprintf(`%q, {email: "a%d@b.c", "b.d": 1}`, id, i)), "stored", "status")
		want(p.T, p.contact(id), fmt.Sprintf("a%d@b.c", i), "email")
	}
	tab := p.open(p.site.URL + "/policy1")
	p.says(p.panel(tab), "From a strict page")
}

// forbidden opens pages with policies under which only the tag itself can run.
func (p *play) forbidden() {
	for i, policy := range []string{
		"script-src " + p.server.URL + "/gist.js 'unsafe-inline'",
		"script-src " + p.server.URL + " 'unsafe-inline'; require-trusted-types-for 'script'",
	} {
		if i == 1 && p.engine == "webkit" {
			// Whether WebKit knows trusted types depends on its version.
			continue
		}
		from := len(p.ours())
		tab := p.browser.Open(p.site.Page(fmt.Sprint("/forbidden", i), harness.Stub+`<script>window.early = gist.identify("1", {email: "a@b.c"})</script>`+p.tag, "Content-Security-Policy", policy))
		tab.Until(`typeof gist.visitorId`, "function")
		for range 2 {
			r := p.identify(tab, `"1", {email: "a@b.c"}`)
			want(p.T, r, "rejected", "status")
			want(p.T, r, "library_forbidden", "error", "code")
		}
		p.browser.Console(tab)
		if lines := p.ours()[from:]; len(lines) != 1 || !strings.Contains(lines[0], "library_forbidden") || !strings.Contains(lines[0], "'wasm-unsafe-eval'") {
			p.Errorf("under %s the console has %q, want one line that says what to allow", policy, lines)
		}
	}
	if got := p.contact("1"); got != nil {
		p.Errorf("there is %v", got)
	}
}

// ours returns Gist's lines on the console.
func (p *play) ours() (found []string) {
	p.Helper()
	for _, line := range p.browser.Console() {
		if strings.Contains(line, ": gist") {
			found = append(found, line)
		}
	}
	return found
}

func (p *play) byMouse() {
	mate := p.tess()
	tab := p.open(p.page)
	frame := p.panel(tab)
	p.says(frame, "Is the salsa hot?")
	p.reply(p.conversation(), mate, "Only the red one.")
	frame.Has("Only the red one.")
	tab.Find("button", "Close messenger").Click()
	tab.Find("button", "Open messenger")
	p.reply(p.conversation(), mate, "Shall we send some?")
	tab.FindLike("button", "1 unread")
	tab.Until(`window.gistUnreadCount`, 1)
	p.silent(tab, frame)
	tab.Reload()
	tab.FindLike("button", "1 unread").Click()
	frame = tab.Frame(p.server.URL + "/messenger")
	frame.FindLike("button", "Shall we send some?").Click()
	for _, part := range []string{"Is the salsa hot?", "Only the red one.", "Shall we send some?"} {
		frame.Has(part)
	}
	tab.Until(`window.gistUnreadCount`, 0)
	frame.Find("button", "Back").Click()
	frame.Find("button", "New conversation").Click()
	p.says(frame, "Another matter")
	if got := p.total("conversations"); got != 2 {
		p.Errorf("there are %d conversations, want 2", got)
	}
	frame.Find("button", "Close").Click()
	tab.Find("button", "Open messenger")
	p.silent(tab, frame)
}

func (p *play) byKeyboard() {
	tab := p.open(p.page)
	tab.Find("button", "Open messenger")
	tab.Type("\t")
	tab.Find("button", "Open messenger").Focused()
	tab.Type("\r")
	frame := tab.Frame(p.server.URL + "/messenger")
	frame.Find("textbox", "Message")
	frame.Type("By keyboard\r")
	p.stored("By keyboard")
	frame.Find("textbox", "Message").Focused()
	frame.Type("\x1b")
	tab.Find("button", "Open messenger").Focused()
	tab.Type("\r")
	tab.Find("button", "Close messenger")
	frame.Type("\x1b")
	tab.Find("button", "Open messenger")
	p.silent(tab, frame)
}

func (p *play) typedAtOnce() {
	box := func(frame *engine.Tab, text string) {
		p.Helper()
		frame.Type(text)
		frame.Find("textbox", "Message").Focused()
	}
	// Opened by the launcher.
	tab := p.open(p.page)
	frame := p.panel(tab)
	frame.Find("textbox", "Message")
	box(frame, "é @ once")
	frame.Until(`document.querySelector("#message").value`, "é @ once")
	// Opened by the page's own button, with a text.
	tab = p.open(p.site.Page("/button", `<button onclick="gist.navigate('newConversation', 'Two tacos')" style="position:fixed;top:90px">Order</button>`+p.tag))
	tab.Find("button", "Order").Click()
	frame = tab.Frame(p.server.URL + "/messenger")
	frame.Until(`document.querySelector("#message").value`, "Two tacos")
	box(frame, ", please")
	frame.Until(`document.querySelector("#message").value.includes(", please")`, true)
	// Opened by a call, without a click.
	tab = p.open(p.page)
	tab.JS(`(gist.chat("open"), null)`)
	frame = tab.Frame(p.server.URL + "/messenger")
	frame.Find("textbox", "Message")
	box(frame, "Open")
	frame.Until(`document.querySelector("#message").value`, "Open")
	// After the page has taken the focus back once. Only Chromium does that,
	// now and then.
	if p.engine == "chromium" {
		tab.JS(`(window.focus(), null)`)
		frame.Until(`document.hasFocus()`, true)
		box(frame, " again")
		frame.Until(`document.querySelector("#message").value`, "Open again")
	}
	// After a click beside the boxes, typing goes to the box that had the
	// focus.
	frame.Type("\r")
	for _, name := range []string{"Email", "Message"} {
		frame.Find("textbox", name).Click()
		frame.Type("john")
		frame.JS(`(document.activeElement.blur(), null)`)
		frame.Type("@")
		frame.Find("textbox", name).Focused()
	}
	frame.Until(`["email", "message"].map(id => document.getElementById(id).value)`, []any{"john@", "john@"})
}

func (p *play) shutdown() {
	tab := p.open(p.page)
	want(p.T, p.identify(tab, `"A", {email: "a@tacos.com"}`), "stored", "status")
	p.says(p.panel(tab), "A secret")
	before := tab.JS(`gist.visitorId()`)
	tab.JS(`(gist.shutdown(), null)`)
	tab.Until(`gist.visitorId() != "`+fmt.Sprint(before)+`"`, true)
	tab.Find("button", "Open messenger")
	want(p.T, p.identify(tab, `"B", {email: "b@tacos.com"}`), "B", "contact", "user_id")
	frame := p.panel(tab)
	p.says(frame, "I am B")
	if text, _ := frame.JS(`document.body.innerText`).(string); strings.Contains(text, "A secret") {
		p.Errorf("B sees %q", text)
	}
	want(p.T, p.contact("A"), "a@tacos.com", "email")
}

func (p *play) cached() {
	mate := p.tess()
	elsewhere := p.site.Page("/elsewhere", "")
	// Firefox does not keep a page that has an open socket or waits for an
	// answer, when the next page arrives. A page from this machine could arrive
	// too early.
	p.site.Slow("/elsewhere", time.Second)
	tab := p.open(p.page)
	tab.JS(`(window.same = 1, window.kept = 0, window.heard = [], addEventListener("pageshow", e => window.kept += e.persisted), document.addEventListener("message:received", e => window.heard.push(e.detail.message.body)), null)`)
	frame := p.panel(tab)
	p.says(frame, "Are you there?")
	conversation := p.conversation()
	for i, closed := range []bool{false, true} {
		if closed {
			tab.Find("button", "Close messenger").Click()
			tab.Find("button", "Open messenger")
		}
		tab.Go(elsewhere)
		p.reply(conversation, mate, fmt.Sprint("Answer ", i))
		tab.Back()
		tab.Until(`[location.href, window.same, window.kept]`, []any{p.page, 1, i + 1})
		tab.Until(`window.heard.at(-1)`, fmt.Sprint("Answer ", i))
		if closed {
			tab.Until(`window.gistUnreadCount`, 1)
		} else {
			frame.Has("Answer 0")
		}
		p.reply(conversation, mate, fmt.Sprint("And ", i)) // live again
		tab.Until(`window.heard.join()`, strings.Join([]string{"Answer 0", "And 0", "Answer 1", "And 1"}[:2*i+2], ","))
	}
}

func (p *play) demo() {
	tab := p.open(p.server.URL + "/demo/")
	frame := p.panel(tab)
	frame.Find("textbox", "Message").Click()
	frame.Type("Two tacos\r")
	frame.Has("Two tacos")
	for _, width := range []int{1280, 390} {
		tab.Size(width, 844)
		tab.Until(`document.documentElement.scrollWidth <= innerWidth`, true)
		frame.Until(`document.documentElement.scrollWidth <= innerWidth`, true)
		p.shot(tab, fmt.Sprint("messenger-", width))
		frame.Find("button", "Close").Click()
		tab.Find("button", "Open messenger")
		p.shot(tab, fmt.Sprint("demo-", width))
		tab.Find("button", "Open messenger").Click()
		frame.Find("textbox", "Message")
	}
	p.silent(tab, frame)
}

func (p *play) team() {
	p.tess()
	visitor := p.open(p.page)
	want(p.T, p.identify(visitor, `"12345", {email: "johndoe@tacos.com", name: "John Doe"}`), "stored", "status")
	frame := p.panel(visitor)
	p.says(frame, "Is the salsa hot?")
	team := p.browser.Open(p.server.URL + "/dashboard")
	team.Find("textbox", "Email").Click()
	team.Type("tess@tacos.com")
	team.Find("textbox", "Password").Click()
	team.Type("correct horse battery\r")
	team.FindLike("link", "John Doe").Click()
	team.Has("johndoe@tacos.com")
	team.FindLike("textbox", "Reply").Click()
	team.Type("Only the red one.")
	team.Find("button", "Send").Click()
	frame.Has("Only the red one.")
	for _, width := range []int{1280, 390} {
		team.Size(width, 844)
		p.shot(team, fmt.Sprint("dashboard-", width))
	}
}
