package harness

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"time"
)

// Site is a site owner's site, on another origin than the server.
type Site struct {
	URL string // http://localhost:PORT; the server is 127.0.0.1, another site

	mu    sync.Mutex
	pages map[string]sitePage
}

type sitePage struct {
	html    string
	headers map[string]string
	after   time.Duration // 0: at once
}

// NewSite starts a site with the pages that Page adds.
func NewSite(t TB) *Site {
	s := &Site{pages: map[string]sitePage{}}
	server := httptest.NewServer(http.HandlerFunc(s.serve))
	t.Cleanup(server.Close)
	s.URL = strings.Replace(server.URL, "127.0.0.1", "localhost", 1)
	return s
}

func (s *Site) serve(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	p, ok := s.pages[r.URL.Path]
	s.mu.Unlock()
	if !ok {
		if r.URL.Path == "/favicon.ico" {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		http.NotFound(w, r)
		return
	}
	if p.after > 0 {
		select {
		case <-time.After(p.after):
		case <-r.Context().Done():
		}
	}
	for name, value := range p.headers {
		w.Header().Set(name, value)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprint(w, p.html)
}

// Page adds a page with this head and returns its URL. headers are pairs of a
// name and a value.
func (s *Site) Page(path, head string, headers ...string) string {
	p := sitePage{html: "<!doctype html><html lang=en><head><meta charset=utf-8><title>" + path + "</title>" + head + "</head><body><h1>A page of the site</h1></body></html>", headers: map[string]string{}}
	for i := 0; i+1 < len(headers); i += 2 {
		p.headers[headers[i]] = headers[i+1]
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pages[path] = p
	return s.URL + path
}

// Slow delays a page, as on a real network.
func (s *Site) Slow(path string, after time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p := s.pages[path]
	p.after = after
	s.pages[path] = p
}

// Tag returns the script tag that a site owner pastes.
func Tag(server, appID string) string {
	return fmt.Sprintf(`<script async crossorigin src="%s/gist.js" data-app-id="%s"></script>`, server, appID)
}

// Stub is the script that makes the array of stubs. They queue calls until the
// library is loaded.
const Stub = `<script>!function(){var g=window.gist=window.gist||[];g.methods=["trackPageView","identify","track","setAppId","chat","navigate","trigger","shutdown","visitorId"];g.factory=function(m){return function(){var a=Array.prototype.slice.call(arguments);a.unshift(m);g.push(a);return g}};for(var i=0;i<g.methods.length;i++){g[g.methods[i]]=g.factory(g.methods[i])}}();</script>`

// ClassicSnippet returns Gist's classic snippet. Its src is the bare host.
func ClassicSnippet(server, appID string) string {
	return fmt.Sprintf(`<script>(function(d,h,w){var gist=w.gist=w.gist||[];gist.methods=['trackPageView','identify','track','setAppId'];gist.factory=function(t){return function(){var e=Array.prototype.slice.call(arguments);e.unshift(t);gist.push(e);return gist;}};for(var i=0;i<gist.methods.length;i++){var c=gist.methods[i];gist[c]=gist.factory(c)}var s=d.createElement('script');s.src='%s';s.async=!0;var e=d.getElementsByTagName(h)[0];e.appendChild(s);s.addEventListener('load',function(e){},!1);gist.setAppId('%s');gist.trackPageView()})(document,'head',window);</script>`, server, appID)
}
