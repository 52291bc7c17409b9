package e2e_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"gist/server/e2e/harness"
)

// wrappers are replacements of fetch by pages, their tracing agents and their
// polyfills.
var wrappers = map[string]string{
	"tracing headers": `const f=fetch;fetch=(u,o)=>f(u,{...o,headers:{...o?.headers,traceparent:"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",tracestate:"a=b",baggage:"a=b","sentry-trace":"1"}})`,
	"a header against forgery, and credentials": `const f=fetch;fetch=(u,o={})=>{const h=new Headers(o.headers);h.set("X-CSRF-Token","x");h.set("X-Requested-With","XMLHttpRequest");return f(u,{...o,headers:h,credentials:"include"})}`,
	"Authorization, and JSON":                   `const f=fetch;fetch=(u,o)=>f(u,{...o,headers:{Authorization:"Bearer x","Content-Type":"application/json"}})`,
	"a Request in place of an address":          `const f=fetch;fetch=(u,o)=>f(new Request(u,{...o,credentials:"include",mode:"cors"}))`,
	"a Request with headers, read and cloned":   `const f=fetch;fetch=async(u,o)=>{const q=new Request(u,o);q.headers.set("X-Trace","1");const r=await f(q.clone());await r.clone().text();return r}`,
	"XMLHttpRequest": `fetch=(u,o)=>new Promise((done,fail)=>{const x=new XMLHttpRequest;x.open(o.method,u);x.withCredentials=true;x.setRequestHeader("X-Api-Key","x");
		x.onload=()=>done(new Response(x.responseText,{status:x.status}));x.onerror=fail;x.send(o.body)})`,
}

func TestCallsArriveThroughAFetchThatThePageHasWrapped(t *testing.T) {
	w := newWorld(t)
	i := 0
	for name, wrapper := range wrappers {
		i++
		user := fmt.Sprint(i)
		t.Run(name, func(t *testing.T) {
			tab := w.browser.Open(w.site.Page("/wrapped"+user, "<script>"+wrapper+"</script>"+harness.Tag(w.server.URL, w.appID)))
			loaded(tab)
			want(t, identify(tab, `"`+user+`", {email: "`+user+`@b.c"}`), "stored", "status")
			want(t, tab.JS(`gist.track("Wrapped")`), "stored", "status")
			want(t, tab.JS(`gist.shutdown()`), "stored", "status")
			if console := troubles(tab); len(console) > 0 {
				t.Errorf("the console is not empty: %q", console)
			}
		})
	}
}

// Only the addresses of pages' calls accept credentials and any header from
// other origins.
func TestTheTeamsAddressesAreClosedToOtherOrigins(t *testing.T) {
	w := newWorld(t)
	for _, path := range []string{"/api/contacts", "/api/session", "/dashboard", "/dashboard/", "/healthz"} {
		for _, method := range []string{"OPTIONS", "GET", "POST"} {
			r, err := http.NewRequest(method, w.server.URL+path, strings.NewReader("{}"))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Origin", "https://tacos.com")
			r.Header.Set("Access-Control-Request-Method", "POST")
			r.Header.Set("Access-Control-Request-Headers", "authorization")
			res, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			_, _ = io.Copy(io.Discard, res.Body)
			res.Body.Close()
			for name := range res.Header {
				if strings.HasPrefix(name, "Access-Control-") {
					t.Errorf("%s %s answers with %s: %s", method, path, name, res.Header.Get(name))
				}
			}
		}
	}
}

func TestTheServersOwnLoaderKnowsItsAddress(t *testing.T) {
	w := newWorld(t)
	for name, head := range map[string]string{
		"a module": `<script type="module" src="SERVER/gist.js" data-app-id="APP"></script>`,
		"a blob":   `<script>fetch("SERVER/gist.js").then(r=>r.blob()).then(b=>{const s=document.createElement("script");s.src=URL.createObjectURL(b);s.dataset.appId="APP";document.head.append(s)})</script>`,
		"a copy":   `<script>gistAppId="APP";fetch("SERVER/gist.js").then(r=>r.text()).then(t=>(0,eval)(t))</script>`,
	} {
		t.Run(name, func(t *testing.T) {
			head = strings.NewReplacer("SERVER", w.server.URL, "APP", w.appID).Replace(head)
			tab := w.browser.Open(w.site.Page("/"+name, head))
			loaded(tab)
			want(t, identify(tab, `"`+name+`", {email: "a@b.c"}`), "stored", "status")
			w.messenger(tab).Find("textbox", "Message")
		})
	}
}
