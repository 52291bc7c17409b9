package main

import (
	"net/http"
	"strings"
	"testing"
)

const seed = `identify("12345",{"email":"johndoe@tacos.com","name":"John Doe","subdomain":"app","active_accounts":1872,"last_paid_at":1283495946,"teammates":null,"tags":"Free, popular","overwrite_tags":false})`

// equal fails the test unless both print alike.
func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s is %v and should be %v", what, got, want)
	}
}

func TestTheOneLineTagSendsTheSeedCallAsItIs(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	r := p.call(seed)
	if r.Status != "stored" || r.Contact == nil || r.Contact.UserID != "12345" || len(r.Rejected) != 0 || r.Error != nil {
		t.Errorf("the Promise's value is %+v", r)
	}
	c := w.calls(1)[0]
	isUUID4(t, c.ID)
	equal(t, "type", c.Type, "identify")
	equal(t, "user id", c.UserID, "12345")
	want := object{"email": "johndoe@tacos.com", "name": "John Doe", "subdomain": "app", "active_accounts": 1872.0,
		"last_paid_at": 1283495946.0, "teammates": nil, "tags": "Free, popular", "overwrite_tags": false}
	equal(t, "number of properties", len(c.Properties), len(want))
	for name, v := range want {
		if got, ok := c.Properties[name]; !ok || got != v {
			t.Errorf("%s is %v and should be %v", name, got, v)
		}
	}
	p.quiet()
}

func TestTheClassicSnippetsCallsArriveOnceInOrderAndInOneRequest(t *testing.T) {
	w := newWorld(t)
	w.page("/classic", w.classic(`gist.identify("1",{email:"a@b.com"});gist.track("Ordered",{tacos:3});`))
	p := w.open("/classic")
	calls := w.calls(3)
	for i, want := range []string{"page", "identify", "track"} {
		equal(t, "type", calls[i].Type, want)
	}
	if !strings.HasSuffix(calls[0].URL, "/classic") {
		t.Errorf("the page view is of %s", calls[0].URL)
	}
	equal(t, "requests", len(w.requestsUntil(func([]request) bool { return true }, "")), 1)
	equal(t, "status of a call after load", p.call(`track("Paid")`).Status, "stored")
	w.calls(4)
	p.quiet()
}

func TestSettingsBeforeTheLoaderNameTheApp(t *testing.T) {
	w := newWorld(t)
	for path, head := range map[string]string{
		"/settings": `<script>gistSettings={app_id:"` + appID + `"}</script>`,
		"/variable": `<script>gistAppId="` + appID + `"</script>`,
	} {
		w.page(path, head+`<script async src="`+w.server.URL+`/gist.js"></script>`)
		p := w.open(path)
		p.until("window.gist && gist.visitorId()", nil, "the visitor's id")
		equal(t, "status", p.call(`track("Seen")`).Status, "stored")
	}
	w.calls(2)
	for _, q := range w.requestsUntil(func([]request) bool { return true }, "") {
		equal(t, "app id", q.App, appID)
	}
}

func TestTheFirstCallTakesTheConnectionThatTheLoaderCameBy(t *testing.T) {
	w := newWorld(t)
	w.page("/crossorigin", stubs+`<script>gist.identify("12345",{email:"johndoe@tacos.com"})</script>`+
		`<script async crossorigin src="`+w.server.URL+`/gist.js" data-app-id="`+appID+`"></script>`)
	p := w.open("/crossorigin")
	q := w.requestsUntil(func(all []request) bool { return len(all) > 0 }, "the call")[0]
	w.set(func(w *world) { equal(t, "the call's connection", q.From, w.loader) })
	p.quiet()
}

// A site may give the app id as late as a visitor answers a consent banner.
func TestAPageWithoutAnAppIDIsToldSoAndLosesNoCall(t *testing.T) {
	for name, give := range map[string]string{
		"setAppId":     `gist.setAppId("` + appID + `")`,
		"a stub":       `gist.push(["setAppId","` + appID + `"])`,
		"gistSettings": `window.gistSettings={app_id:"` + appID + `"};gist.chat("show")`,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			// The ten seconds after which a call says so pass at once here.
			w.page("/none", `<script>const later=setTimeout;setTimeout=(f,ms)=>later(f,ms==10000?0:ms)</script>`+stubs+`<script>gist.track("Early")</script><script async src="`+w.server.URL+`/gist.js"></script>`)
			p := w.open("/none")
			for range 2 {
				r := p.call(seed)
				if r.Status != "queued" || r.Error == nil || r.Error.Code != "app_id_missing" {
					t.Errorf("the Promise's value is %+v", r)
				}
			}
			p.do(`gist.track("Later")`)
			p.hears("data-app-id", "app_id_missing")
			p.do(give)
			var got []string
			for _, c := range w.calls(3) {
				got = append(got, c.Type+c.Name+c.UserID)
			}
			equal(t, "calls", strings.Join(got, ","), "trackEarly,identify12345,trackLater")
			equal(t, "status after it", p.call(seed).Status, "unchanged")
		})
	}
}

func TestPushDispatchesAfterLoad(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	equal(t, "status", p.call(`push(["identify","1",{email:"a@b.com"}])`).Status, "stored")
	p.do(`gist.push(["track","One"],["track","Two"]);gist.push(null,7,{},[Symbol("x")],[])`)
	equal(t, "calls", len(w.calls(3)), 3)
	p.quiet()
}

func TestStubsInstalledAgainBreakNothing(t *testing.T) {
	w := newWorld(t)
	w.page("/spa", w.classic(""))
	p := w.open("/spa")
	w.calls(1)
	p.until("gist.visitorId()", nil, "the library")
	// The whole snippet once more, as a single-page framework renders it.
	snippet := w.classic("")
	snippet = strings.ReplaceAll(snippet, "<script>", "")
	for _, part := range strings.Split(snippet[strings.Index(snippet, "!function"):], "</script>")[:2] {
		p.do("(0,eval)(" + quoted(part) + ")")
	}
	w.calls(2) // its trackPageView
	equal(t, "status after the snippet", p.call(`identify("1",{email:"a@b.com"})`).Status, "stored")
	// A page that throws the old array away.
	p.do(`"use strict";window.gist=[];for(const m of ["identify","track"])gist[m]=(...a)=>{gist.push([m,...a]);return gist};gist.track("Anew")`)
	w.calls(4)
	equal(t, "status after a new array", p.call(`identify("1",{email:"new@b.com"})`).Status, "stored")
	p.until(`document.querySelector("gist-messenger")`, nil, "the launcher")
	equal(t, "launchers", eval[int](p, `document.querySelectorAll("gist-messenger").length`), 1)
	equal(t, "calls", len(w.calls(5)), 5)
	p.quiet()
}

func TestTheVisitorHasAnIDThatStays(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.call(`track("Seen")`)
	id := eval[string](p, `gist.visitorId()`)
	isUUID4(t, id)
	equal(t, "id in the storage", eval[string](p, `localStorage["gist-visitor-id:`+appID+`"]`), id)
	equal(t, "id that was sent", w.requestsUntil(func(all []request) bool { return len(all) > 0 }, "a request")[0].Visitor, id)
	p.reload()
	p.until("window.gist && gist.visitorId()", nil, "the visitor's id")
	equal(t, "id after a reload", eval[string](p, `gist.visitorId()`), id)
	// A visitor that the server knows asks for its unread count.
	all := w.requestsUntil(func(all []request) bool { return len(all) == 2 }, "the second page view's hello")
	equal(t, "calls in the hello", len(all[1].Calls), 0)
	equal(t, "token in the hello", all[1].Token, "token-"+id)
}

func TestANewVisitorWithNothingToSaySendsNothing(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.until(`document.querySelector("gist-messenger")`, nil, "the launcher")
	equal(t, "status of an empty call", p.call(`identify({})`).Status, "unchanged")
	equal(t, "status of no argument", p.call(`identify()`).Status, "unchanged")
	equal(t, "requests", len(w.requestsUntil(func([]request) bool { return true }, "")), 0)
	p.quiet()
}

func TestEachFormOfIdentifyIsUnderstood(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	for _, form := range []struct{ js, userID, email string }{
		{`identify("1",{email:"a@b.com"})`, "1", "a@b.com"},
		{`identify({email:"c@b.com",plan:"pro"})`, "", "c@b.com"},
		{`identify("d@b.com")`, "", "d@b.com"},
		{`identify("",{email:"e@b.com"})`, "", "e@b.com"},
		{`identify("f@b.com",{email:"g@b.com"})`, "f@b.com", "g@b.com"},
		{`identify(1872,{email:"h@b.com"})`, "1872", "h@b.com"},
		{`identify(Object.assign(Object.create(null),{email:"i@b.com"}))`, "", "i@b.com"},
	} {
		if r := p.call(form.js); r.Status != "stored" {
			t.Errorf("%s: %+v", form.js, r)
		}
		all := w.requestsUntil(func(all []request) bool { return true }, "")
		c := all[len(all)-1].Calls[0]
		equal(t, form.js+": user id", c.UserID, form.userID)
		if c.Properties["email"] != form.email {
			t.Errorf("%s: the email is %v", form.js, c.Properties["email"])
		}
	}
	p.quiet("The user id is a number")
	equal(t, "warnings of a number", p.heard("gist.identify", `send it as text: "1872"`), 1)
}

func TestWhatAPageMayPassNeverThrowsAndIsNamed(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	for _, wrong := range []struct{ js, code string }{
		{`identify("1")`, "email_required"},
		{`identify("1",{})`, "email_required"},
		{`identify("1",{email:""})`, "email_required"},
		{`identify("1",{email:"nobody"})`, "email_invalid"},
		{`identify("1",null)`, "properties_invalid"},
		{`identify("1",[1])`, "properties_invalid"},
		{`identify("1","a@b.com")`, "properties_invalid"},
		{`identify("1",new Date)`, "properties_invalid"},
		{`identify("1",new (class User{email="a@b.com"}))`, "properties_invalid"},
		{`identify("1",()=>1)`, "properties_invalid"},
		{`identify("1",Symbol("x"))`, "properties_invalid"},
		{`identify("1",10n)`, "properties_invalid"},
		{`identify("1",new Proxy({},{ownKeys(){throw 1}}))`, "properties_invalid"},
		{`identify(null,{email:"a@b.com"})`, "user_id_invalid"},
		{`identify(undefined,{email:"a@b.com"})`, "user_id_invalid"},
		{`identify({a:1},{email:"a@b.com"})`, "user_id_invalid"},
		{`identify("undefined",{email:"a@b.com"})`, "user_id_invalid"},
		{`identify(Symbol("x"),{email:"a@b.com"})`, "user_id_invalid"},
		{`identify(10n,{email:"a@b.com"})`, "user_id_invalid"},
		{`identify("x".repeat(255),{email:"a@b.com"})`, "user_id_invalid"},
		{`identify("1",Object.fromEntries([["email","a@b.com"],...Array(1e5).keys()].map((k,i)=>i?["p"+i,1]:k)))`, "too_many_properties"},
		{`track("")`, "event_name_invalid"},
		{`track()`, "event_name_invalid"},
		{`track({})`, "event_name_invalid"},
		{`track("x",5)`, "properties_invalid"},
	} {
		r := p.call(wrong.js)
		if r.Status != "rejected" || r.Error == nil || r.Error.Code != wrong.code || r.Contact != nil || r.Error.Message == "" {
			t.Errorf("%s: %+v, and the code should be %s", wrong.js, r, wrong.code)
		}
	}
	equal(t, "requests", len(w.requestsUntil(func([]request) bool { return true }, "")), 0)
	p.hears("gist.track", "gist.track(\"Plan changed\"")
	if n := p.heard("exception"); n > 0 {
		t.Errorf("the console holds exceptions: %q", p.said())
	}
}

func TestAWrongPropertyIsLeftOutNamedAndTheOthersAreSent(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	r := p.call(`identify("1",{email:"a@b.com",plan:"pro",when:new Date,list:[1],nested:{a:1},fn(){},sym:Symbol("x"),big:10n,nan:NaN,nothing:undefined,get bad(){throw 1},
		"a.b":1,id:5,paid_at:1283495946000,long:"é".repeat(256),fits:"😀".repeat(255),exact:0.1,huge:1e21,zero:-0,half_at:1.9,__proto__:null,["__proto__"]:"own"})`)
	want := map[string]string{"when": "object_rejected", "list": "array_rejected", "nested": "object_rejected", "fn": "type_unsupported",
		"sym": "type_unsupported", "big": "type_unsupported", "nan": "type_unsupported", "nothing": "type_unsupported", "bad": "type_unsupported",
		"a.b": "name_invalid", "id": "name_reserved", "paid_at": "timestamp_invalid", "long": "value_too_long"}
	equal(t, "status", r.Status, "stored")
	equal(t, "number of rejected properties", len(r.Rejected), len(want))
	for _, left := range r.Rejected {
		equal(t, left.Property, left.Code, want[left.Property])
		equal(t, "warnings of "+left.Property, p.heard("gist.identify", left.Message, left.Code), 1)
	}
	got := w.calls(1)[0].Properties
	sent := object{"email": "a@b.com", "plan": "pro", "fits": strings.Repeat("😀", 255), "exact": 0.1, "huge": 1e21, "zero": 0.0, "half_at": 1.0, "__proto__": "own"}
	for name, v := range sent {
		if got[name] != v {
			t.Errorf("%s is %v and should be %v", name, got[name], v)
		}
	}
	equal(t, "number of properties sent", len(got), len(sent))
}

func TestAPropertyWithoutANameIsReportedAsSuch(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	for js, want := range map[string]string{
		`identify("1",{email:"a@b.com","":5})`:                    `[{"property":"","code":"name_invalid"}]`,
		`track("Ordered",{"":5," ":6,"a.b":7})`:                   `[{"property":"","code":"name_invalid"},{"property":"a.b","code":"name_invalid"}]`,
		`identify("1",{email:"a@b.com",tags:["x"],"0":new Date})`: `[{"property":"0","code":"object_rejected"},{"property":"tags","code":"array_rejected"}]`,
	} {
		got := eval[string](p, `gist.`+js+`.then(r=>JSON.stringify(r.rejected.map(({property,code})=>({property,code}))))`)
		equal(t, js, got, want)
	}
	w.set(func(w *world) {
		w.answer = func(q request) (int, http.Header, any) {
			code, header, body := stored(q)
			for _, result := range body.(object)["results"].([]object) {
				result["rejected"] = []object{{"property": "", "code": "name_invalid", "message": "by the server"}}
			}
			return code, header, body
		}
	})
	equal(t, "what the server left out", eval[string](p, `gist.track("x").then(r=>JSON.stringify(r.rejected))`), `[{"code":"name_invalid","message":"by the server","property":""}]`)
	equal(t, "the error of a call", eval[string](p, `gist.track("").then(r=>Object.keys(r.error).join())`), "code,message")
}

func TestAUserIDIsFoundAmongThePropertiesAndTidied(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	for i, c := range []struct{ js, want string }{
		{`identify({user_id:"1",email:"a@b.com"})`, "1"},
		{`identify("",{user_id:2,email:"a@b.com"})`, "2"},
		{`identify("3",{user_id:"3",email:"a@b.com"})`, "3"},
		{`identify(" 4\n",{email:"a@b.com",user_id:""})`, "4"},
		{`identify("\u30005\u00a0",{email:"a@b.com",user_id:5})`, "5"},
	} {
		if r := p.call(c.js); r.Status != "stored" || len(r.Rejected) > 0 {
			t.Errorf("%s: %+v", c.js, r)
		}
		call := w.calls(i + 1)[i]
		equal(t, c.js, call.UserID, c.want)
		if _, twice := call.Properties["user_id"]; twice {
			t.Errorf("%s sends user_id among the properties", c.js)
		}
	}
	equal(t, "warnings of white space", p.heard("gist.identify", "white space at its ends"), 2)
	for _, js := range []string{`identify("1",{email:"a@b.com",user_id:"2"})`, `identify({email:"a@b.com",user_id:null})`,
		`identify("{{ user.id }}",{email:"a@b.com"})`, `identify({email:"a@b.com",user_id:"${id}"})`, `identify("'NULL'",{email:"a@b.com"})`,
		`identify(0,{email:"a@b.com"})`, `identify(-0,{email:"a@b.com"})`, `identify("00000000-0000-0000-0000-000000000000",{email:"a@b.com"})`,
		`identify(String(Promise.resolve()),{email:"a@b.com"})`} {
		if r := p.call(js); r.Error == nil || r.Error.Code != "user_id_invalid" {
			t.Errorf("%s: %+v", js, r)
		}
	}
}

func TestADateAsTextOfDigitsIsSentAsANumberWithOneWarning(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	equal(t, "status", p.call(`identify("1",{email:"a@b.com",paid_at:"1283495946",signed_up_at:"5"})`).Status, "stored")
	equal(t, "paid_at", w.calls(1)[0].Properties["paid_at"], any(1283495946.0))
	equal(t, "signed_up_at", w.calls(1)[0].Properties["signed_up_at"], any(5.0))
	equal(t, "status of an event", p.call(`track("Paid",{due_at:"1283495946"})`).Status, "stored")
	equal(t, "due_at", w.calls(2)[1].Properties["due_at"], any(1283495946.0))
	for _, what := range []string{"paid_at", "signed_up_at", "due_at"} {
		equal(t, "warnings of "+what, p.heard(what, "is text; send the number"), 1)
	}
	r := p.call(`identify("1",{email:"a@b.com",paid_at:"2010-09-03",made_at:" 5",sent_at:"1283495946000"})`)
	equal(t, "left out", len(r.Rejected), 3)
}

func TestAnAnonymousVisitorsEmptyCallSaysNothing(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	for _, js := range []string{`identify({})`, `identify()`, `identify("")`, `identify("",{})`, `identify(undefined)`, `identify(undefined,{})`,
		`identify(Object.create(null))`, `identify("",undefined)`, `push(["identify",{}])`} {
		if r := p.call(js); r.Status != "unchanged" || r.Error != nil || len(r.Rejected) > 0 {
			t.Errorf("%s: %+v", js, r)
		}
	}
	equal(t, "requests", w.seen(), 0)
	p.quiet()
}

func TestArgumentsAreReadWhenTheCallIsMade(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.do(`const who={email:"a@b.com",plan:"free"};const done=gist.identify("1",who);who.plan="pro";delete who.email;await done`)
	equal(t, "plan", w.calls(1)[0].Properties["plan"], any("free"))
}

func TestTextsOutsideOfASCIIArriveAsTheyAre(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.call(`identify("ü\u2028\\",{email:"ö@exämple.com",text:"\ufeffa\"b\\c\n\u2028😀\u0000",half:"\ud800x"})`)
	c := w.calls(1)[0]
	equal(t, "user id", c.UserID, "ü\u2028\\")
	equal(t, "text", c.Properties["text"], any("\ufeffa\"b\\c\n\u2028😀\x00"))
	equal(t, "half", c.Properties["half"], any("\ufffdx"))
}

func TestThePageGetsNoGlobalButGistAndItsCount(t *testing.T) {
	w := newWorld(t)
	w.page("/globals", w.modern(`<script>before=Object.getOwnPropertyNames(window);errors=[];onerror=m=>errors.push(m);onunhandledrejection=e=>errors.push(String(e.reason))</script>`))
	p := w.open("/globals")
	p.call(seed)
	p.until(`document.querySelector("gist-messenger")`, nil, "the launcher")
	equal(t, "new globals", eval[string](p, `Object.getOwnPropertyNames(window).filter(n=>!before.includes(n)&&n!="before").sort().join()`), "errors,gist,gistUnreadCount")
	equal(t, "unread count", eval[int](p, `gistUnreadCount`), 0)
	equal(t, "errors", eval[int](p, `errors.length`), 0)
	equal(t, "cookies", eval[string](p, `document.cookie`), "")
	equal(t, "styles", eval[int](p, `document.styleSheets.length+document.adoptedStyleSheets.length`), 0)
}

func TestKnownNamesWarnOnceAndDoNothing(t *testing.T) {
	w := newWorld(t)
	p := w.open("/")
	p.do(`await gist.trigger("tour",5);await gist.trigger("tour",6);await gist.init();await gist.chat("article",1);await gist.chat("article",2);gist.push(["unheard"]);await gist.push(["unheard"])`)
	equal(t, "warnings of trigger", p.heard("gist.trigger", "does nothing yet"), 1)
	equal(t, "warnings of init", p.heard("gist.init", "does nothing yet"), 1)
	equal(t, "warnings of an article", p.heard("article", "does nothing yet"), 1)
	equal(t, "warnings of an unknown name", p.heard("gist.unheard", "does nothing"), 1)
	equal(t, "lines", len(p.said()), 4)
}

func TestEventsTellThatTheLibraryIsReady(t *testing.T) {
	w := newWorld(t)
	w.page("/events", w.modern(`<script>seen=[];for(const n of ["gistReady","gistChatReady","onChatReady"])document.addEventListener(n,()=>seen.push(n+(gist.visitorId()?"":"?")))</script>`))
	p := w.open("/events")
	p.until(`seen.length==3`, nil, "three events")
	equal(t, "events", eval[string](p, `seen.join()`), "gistReady,gistChatReady,onChatReady")
}

func TestAListenerThatCallsGistInsideOfAnEventIsServed(t *testing.T) {
	w := newWorld(t)
	w.page("/nested", w.modern(`<script>document.addEventListener("gistReady",()=>{gist.track("From ready");throw new Error("its own")})</script>`))
	p := w.open("/nested")
	equal(t, "event", w.calls(1)[0].Name, "From ready")
	equal(t, "status of a later call", p.call(seed).Status, "stored")
}
