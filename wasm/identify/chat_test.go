package main

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"
)

const button = `document.querySelector("gist-messenger")?.shadowRoot.querySelector("div+button")`
const frame = `document.querySelector("gist-messenger")?.shadowRoot.querySelector("iframe")`

// names gives role and name of all that assistive technology finds with a role.
func (p *tab) names(role string) string {
	p.t.Helper()
	tree, err := chromedp.Run(p.ctx, func(ctx context.Context, t *chromedp.Target) (accessibility.GetFullAXTreeResult, error) {
		return cdp.Call(ctx, t, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	})
	if err != nil {
		p.t.Fatalf("reading the accessibility tree: %v", err)
	}
	var names []string
	for _, n := range tree.Nodes {
		if n.Ignored || n.Role == nil || n.Name == nil {
			continue
		}
		if strings.Trim(string(n.Role.Value), `"`) == role {
			names = append(names, strings.Trim(string(n.Name.Value), `"`))
		}
	}
	return strings.Join(names, "|")
}

func unread(n int) func(request) (int, http.Header, any) {
	return func(q request) (int, http.Header, any) {
		code, header, body := stored(q)
		body.(object)["unread"] = n
		return code, header, body
	}
}

func TestTheLauncherOpensAndClosesTheMessenger(t *testing.T) {
	w := newWorld(t)
	w.page("/chat", w.modern(`<script>seen=[];for(const n of ["messenger:opened","messenger:closed"])document.addEventListener(n,()=>seen.push(n))</script>`))
	p := w.open("/chat")
	p.until(button, nil, "the launcher")
	equal(t, "buttons", p.names("button"), "Open messenger")
	equal(t, "frames", eval[bool](p, `!!`+frame), false)
	p.do(button + `.dispatchEvent(new PointerEvent("pointerenter"))`)
	p.until(frame, nil, "the frame, for a pointer that comes near")
	equal(t, "visibility before it is opened", eval[string](p, `getComputedStyle(`+frame+`).visibility`), "hidden")
	p.do(button + `.click()`)
	p.until(`getComputedStyle(`+frame+`).visibility=="visible"`, nil, "the messenger")
	equal(t, "buttons", p.names("button"), "Close messenger")
	equal(t, "frames", p.names("Iframe"), "Messenger")
	equal(t, "focus", eval[bool](p, `document.querySelector("gist-messenger").shadowRoot.activeElement==`+frame), true)
	p.do(button + `.click()`)
	p.until(`getComputedStyle(`+frame+`).visibility=="hidden"`, nil, "the messenger to close")
	equal(t, "buttons", p.names("button"), "Open messenger")
	equal(t, "events", eval[string](p, `seen.join()`), "messenger:opened,messenger:closed")
	p.quiet()
}

func TestTheFrameGetsASessionAndSpeaks(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) { w.frame = `addEventListener("message",e=>parent.postMessage({echo:e.data},"*"))` })
	w.page("/chat", w.modern(`<script>echo=[];seen=[];addEventListener("message",e=>e.data.echo&&echo.push(e.data.echo));for(const n of ["onUnreadCountChange","email:captured","message:received"])document.addEventListener(n,e=>seen.push([n,e.detail]))</script>`))
	p := w.open("/chat")
	p.until(button, nil, "the launcher")
	p.do(button + `.click()`)
	p.until(`echo.some(m=>m.type=="session")&&echo.some(m=>m.type=="open")`, nil, "a session")
	id := p.visitor()
	equal(t, "session", eval[string](p, `JSON.stringify(echo.find(m=>m.type=="session"))`), `{"gist":1,"type":"session","app_id":"abcd1234","visitor_id":"`+id+`","token":"token-`+id+`","contact":null}`)

	say := func(message string) { // as the frame would; only from there it counts
		p.do(`postMessage({gist:1,type:"unread",count:99},"*");const f=` + frame + `;dispatchEvent(new MessageEvent("message",{data:` + message + `,origin:"` + w.server.URL + `",source:f.contentWindow}))`)
	}
	say(`{gist:1,type:"unread",count:3}`)
	p.until(`gistUnreadCount==3`, nil, "three unread messages")
	equal(t, "buttons", p.names("button"), "Close messenger (3 unread)")
	w.set(func(w *world) { w.answer = unread(3) })
	say(`{gist:1,type:"event",name:"message:received",detail:{conversationId:5,message:{id:6}}}`)
	say(`{gist:1,type:"close"}`)
	p.until(`getComputedStyle(`+frame+`).visibility=="hidden"`, nil, "the messenger to close")
	say(`{gist:1,type:"email",email:"left@b.com"}`)
	c := w.calls(1)[0]
	if c.Type != "email" || c.Email != "left@b.com" {
		t.Errorf("the email came as %+v", c)
	}
	p.until(`echo.filter(m=>m.type=="session").length==2`, nil, "a session with the contact")
	equal(t, "email of the session's contact", eval[string](p, `echo.findLast(m=>m.type=="session").contact.email`), "left@b.com")
	equal(t, "events", eval[string](p, `JSON.stringify(seen)`), `[["onUnreadCountChange",{"unreadCount":3}],["message:received",{"conversationId":5,"message":{"id":6}}],["email:captured",{"email":"left@b.com"}]]`)

	requests := w.seen()
	say(`{gist:1,type:"session"}`) // it was refused
	w.requestsUntil(func(all []request) bool { return len(all) == requests+1 }, "a question to the server")
	p.until(`echo.filter(m=>m.type=="session").length==3`, nil, "a new session")
	p.do(`gist.navigate("newConversation","Hello");gist.chat("navigate","home")`)
	p.until(`echo.filter(m=>m.type=="navigate").length==2`, nil, "two routes")
	equal(t, "routes", eval[string](p, `JSON.stringify(echo.filter(m=>m.type=="navigate").map(m=>[m.route,m.text]))`), `[["newConversation","Hello"],["home",""]]`)
	p.do(`gist.shutdown()`)
	p.until(`!`+frame, nil, "the frame to go")
	equal(t, "unread", eval[int](p, `gistUnreadCount`), 0)
	equal(t, "buttons", p.names("button"), "Open messenger")
	p.quiet()
}

func TestANewConversationOpensByTwoNames(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) { w.frame = `addEventListener("message",e=>parent.postMessage({echo:e.data},"*"))` })
	w.page("/chat", w.modern(`<script>echo=[];addEventListener("message",e=>e.data.echo&&echo.push(e.data.echo))</script>`))
	for what, js := range map[string]string{
		"chat":     `gist.chat("openNewConversation")`,
		"navigate": `gist.navigate("newConversation")`,
		"a stub":   `gist.push(["chat","openNewConversation"])`,
		"chat's":   `gist.chat("navigate","newConversation")`,
	} {
		p := w.open("/chat")
		p.until(button, nil, "the launcher")
		p.do(js)
		p.until(`getComputedStyle(`+frame+`).visibility=="visible"`, nil, "the messenger, opened by "+what)
		p.until(`echo.some(m=>m.type=="navigate")`, nil, "the route, of "+what)
		equal(t, "route of "+what, eval[string](p, `echo.filter(m=>m.type=="navigate").map(m=>m.route+m.text).join()`), "newConversation")
		p.quiet()
	}
}

func TestTheUnreadCountIsToldUnderEachOfItsNames(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) { w.answer = unread(2) })
	w.page("/chat", w.modern(`<script>seen=[];for(const n of ["onUnreadCountChange","onGistUnreadCountChange"])document.addEventListener(n,e=>seen.push([n,e.detail.unreadCount,gistUnreadCount]))</script>`))
	p := w.open("/chat")
	p.call(ann)
	p.until(`seen.length>1`, nil, "two events")
	p.do(`gist.shutdown()`)
	p.until(`seen.length>3`, nil, "two events of the log-out")
	equal(t, "events", eval[string](p, `JSON.stringify(seen)`), `[["onUnreadCountChange",2,2],["onGistUnreadCountChange",2,2],["onUnreadCountChange",0,0],["onGistUnreadCountChange",0,0]]`)
}

func TestSomethingUnreadShowsBeforeTheMessengerIsOpened(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) { w.answer = unread(2) })
	p := w.open("/")
	p.call(ann)
	p.until(`gistUnreadCount==2`, nil, "the count")
	p.until(button+`?.ariaLabel=="Open messenger (2 unread)"`, nil, "the count in the launcher's name")
	equal(t, "badge", eval[string](p, button+`.querySelector("b").textContent`), "2")
	p.until(frame, nil, "the frame")
	p.reload()
	p.until(button+`?.ariaLabel=="Open messenger (2 unread)"`, nil, "the count after a reload, without a call")
}

func TestUnreadIsTheSameInEveryTab(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) { w.answer = unread(2) })
	a := w.open("/")
	a.call(ann)
	a.until(frame, nil, "the frame") // while this is the tab in front
	b := w.open("/")
	b.call(`track("Seen")`)
	b.until(`gistUnreadCount==2&&`+button+`?.ariaLabel=="Open messenger (2 unread)"`, nil, "the count, also at the launcher")
	w.set(func(w *world) { w.answer = stored })
	a.do(`const f=` + frame + `;dispatchEvent(new MessageEvent("message",{data:{gist:1,type:"unread",count:0},origin:"` + w.server.URL + `",source:f.contentWindow}))`)
	b.until(`gistUnreadCount==0`, nil, "the count in the other tab")
	equal(t, "buttons", b.names("button"), "Open messenger")
}

func TestWhatIsReadWhileAnAnswerIsOnItsWayStaysRead(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) { w.answer = unread(2) })
	a := w.open("/")
	a.call(ann)
	a.until(frame, nil, "the frame") // while this is the tab in front
	b := w.open("/")
	b.call(`track("Seen")`)
	for i, p := range []*tab{a, b} { // the one in which it is read, and another
		p.call(`track("Early")`)
		equal(t, "unread before", eval[int](p, `gistUnreadCount`), 2)
		hold := make(chan struct{})
		w.set(func(w *world) { w.hold = hold })
		p.do(`late=gist.track("Late")`)
		w.calls(4 + 3*i)
		a.do(`const f=` + frame + `;dispatchEvent(new MessageEvent("message",{data:{gist:1,type:"unread",count:0},origin:"` + w.server.URL + `",source:f.contentWindow}))`)
		p.until(`gistUnreadCount==0`, nil, "the count of what was read")
		w.set(func(w *world) { w.hold = nil })
		close(hold)
		p.do(`await late`)
		equal(t, "unread after an answer that is older", eval[int](p, `gistUnreadCount`), 0)
		p.call(`track("Later")`) // the server's word counts again
		equal(t, "unread after a newer answer", eval[int](p, `gistUnreadCount`), 2)
	}
}

func TestChatCommandsShowAndHide(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	shown := func(what string, want bool) {
		t.Helper()
		equal(t, "the launcher is shown after "+what, eval[bool](p, `getComputedStyle(`+button+`).display!="none"`), want)
	}
	open := `getComputedStyle(` + frame + `).visibility=="visible"`
	p.do(`gist.chat("open")`) // even before the launcher is there
	p.until(`window.gist&&`+frame+`&&`+open, nil, "the messenger")
	p.do(`gist.chat("hide")`)
	p.until(`!(`+open+`)`, nil, "it to hide")
	shown("hide", false)
	p.do(`await gist.chat("show")`)
	shown("show", true)
	p.do(`await gist.chat("hideLauncher")`)
	shown("hideLauncher", false)
	p.do(`await gist.chat("showLauncher")`)
	shown("showLauncher", true)
	p.do(`await gist.chat("sidebar");gist.chat("open")`)
	p.until(`new DOMMatrix(getComputedStyle(`+frame+`).transform).isIdentity&&`+frame+`.getBoundingClientRect().height==innerHeight`, nil, "a sidebar")
	p.do(`gist.chat("standard");gist.chat("close")`)
	p.until(`!(`+open+`)`, nil, "it to close")
	p.quiet()
}

func TestASiteMayHaveALauncherOfItsOwn(t *testing.T) {
	w := newWorld(t)
	w.page("/own", w.modern(`<script>gistSettings={hide_default_launcher:true,custom_launcher_selector:".help"}</script>`)+`<a href="/elsewhere" class=help><b id=in>Help</b></a>`)
	p := w.open("/own")
	p.until(button, nil, "the launcher")
	equal(t, "display of the launcher", eval[string](p, `getComputedStyle(`+button+`).display`), "none")
	p.do(`document.getElementById("in").click()`)
	p.until(frame+`&&getComputedStyle(`+frame+`).visibility=="visible"`, nil, "the messenger")
	equal(t, "page", eval[string](p, `location.pathname`), "/own")
}

func TestThePagesStyleAndTheLaunchersLeaveEachOtherAlone(t *testing.T) {
	w := newWorld(t)
	w.page("/style", w.modern(`<style>*{display:none!important;position:static!important;opacity:0!important;color:red!important}html,body,p{display:block!important}button{width:9px!important}</style>`))
	p := w.open("/style")
	p.until(button, nil, "the launcher")
	equal(t, "place", eval[string](p, `(r=>[innerWidth-r.right,innerHeight-r.bottom,r.width,r.height].join())(`+button+`.getBoundingClientRect())`), "20,20,48,48")
	equal(t, "colour", eval[string](p, `getComputedStyle(`+button+`).color`), "rgb(255, 255, 255)")
	equal(t, "display of the page's text", eval[string](p, `getComputedStyle(document.querySelector("p")).display`), "block")
}

func TestHiddenHistoryIsExplainedOnce(t *testing.T) {
	w := newWorld(t)
	w.set(func(w *world) {
		w.answer = func(q request) (int, http.Header, any) {
			code, header, body := stored(q)
			body.(object)["hidden"] = true
			return code, header, body
		}
	})
	p := w.open("/")
	p.call(ann)
	p.call(seed)
	equal(t, "explanations", p.heard("info", "user_hash", w.server.URL+"/docs/verification"), 1)
}
