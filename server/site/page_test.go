package site_test

import (
	"net/http"
	"strings"
	"testing"
)

func TestAPersonAtTheBareHostGetsAPage(t *testing.T) {
	t.Run("the demo, where there is one", func(t *testing.T) {
		res := newWorld(t, true).get("/", "Accept", pageAccept)
		wantStatus(t, res, http.StatusFound)
		wantHeader(t, res, "Location", "/demo/")
		wantHeader(t, res, "Vary", "Accept")
		wantHeader(t, res, "Cache-Control", "no-cache")
	})
	t.Run("else a welcome", func(t *testing.T) {
		res := newWorld(t, false).get("/", "Accept", pageAccept)
		wantStatus(t, res, http.StatusOK)
		wantHeader(t, res, "Content-Type", "text/html; charset=utf-8")
		wantHeader(t, res, "Vary", "Accept, Accept-Encoding")
		wantText(t, res, "Gist is running")
		wantPolicy(t, res, "default-src 'none'", "frame-ancestors 'none'")
	})
}

// wantAnyAncestor holds that pages of every kind may hold this one: those of
// file: and of apps, which "frame-ancestors *" would not name, and isolated ones.
func wantAnyAncestor(t *testing.T, res *http.Response) {
	t.Helper()
	if policy := res.Header.Get("Content-Security-Policy"); strings.Contains(policy, "frame-ancestors") {
		t.Errorf("the policy names ancestors: %s", policy)
	}
	wantHeader(t, res, "X-Frame-Options", "")
	wantHeader(t, res, "Cross-Origin-Resource-Policy", "cross-origin")
	wantHeader(t, res, "Cross-Origin-Embedder-Policy", "require-corp")
}

func TestTheMessengerMayBeHeldByTheWorkspacesPages(t *testing.T) {
	w := newWorld(t, false)
	page := "/messenger?app_id=" + w.ws.AppID
	t.Run("by any page at first", func(t *testing.T) {
		res := w.get(page, "Accept", pageAccept)
		wantStatus(t, res, http.StatusOK)
		wantHeader(t, res, "Content-Type", "text/html; charset=utf-8")
		wantHeader(t, res, "Cache-Control", "no-cache")
		wantHeader(t, res, "Referrer-Policy", "no-referrer")
		wantPolicy(t, res, "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'", "base-uri 'none'")
		wantAnyAncestor(t, res)
		if policy := res.Header.Get("Content-Security-Policy"); strings.Contains(policy, "unsafe-inline") || strings.Contains(policy, "'unsafe-eval'") {
			t.Errorf("the policy allows what it must not: %s", policy)
		}
	})
	t.Run("then by the allowed origins alone", func(t *testing.T) {
		if err := w.teams.Set(t.Context(), w.ws.AppID, "allowed_origins", "https://tacos.com,https://www.tacos.com"); err != nil {
			t.Fatal(err)
		}
		wantPolicy(t, w.get(page), "frame-ancestors https://tacos.com https://www.tacos.com")
	})
}

func TestAnotherTryForTheMessengerTakesNothingThatWasKept(t *testing.T) {
	w := newWorld(t, false)
	page := "/messenger?app_id=" + w.ws.AppID
	for _, c := range []struct{ query, script string }{
		{"", `src="/web/messenger-0123.js"`},
		{"&try=1764290000000", `src="/web/messenger-0123.js?1764290000000"`},
		{"&try=", `src="/web/messenger-0123.js"`},
		{"&try=%22%3E%3Cscript%3E", `src="/web/messenger-0123.js"`},
		{"&try=123456789012345678901", `src="/web/messenger-0123.js"`},
	} {
		res := w.get(page+c.query, "Accept", pageAccept)
		wantStatus(t, res, http.StatusOK)
		wantText(t, res, c.script)
		wantText(t, w.get(page+c.query, "Accept", pageAccept), strings.Replace(strings.Replace(c.script, "src", "href", 1), ".js", ".css", 1))
	}
}

func TestAnUnknownAppIDIsToldWhereItIsSeen(t *testing.T) {
	w := newWorld(t, false)
	for _, path := range []string{"/messenger", "/messenger?app_id=", "/messenger?app_id=NOBODY22", "/messenger?app_id=%3Cscript%3E"} {
		t.Run("in the panel: "+path, func(t *testing.T) {
			res := w.get(path, "Accept", pageAccept)
			wantStatus(t, res, http.StatusNotFound)
			wantHeader(t, res, "Content-Type", "text/html; charset=utf-8")
			wantPolicy(t, res, "default-src 'none'")
			wantAnyAncestor(t, res)
			body := text(t, res)
			if !strings.Contains(body, "No workspace has this app id") || strings.Contains(body, "<script>") {
				t.Errorf("the page is %s", body)
			}
		})
		t.Run("to a program: "+path, func(t *testing.T) {
			res := w.get(path)
			wantStatus(t, res, http.StatusNotFound)
			wantText(t, res, `"code":"app_unknown"`)
		})
	}
}

func TestWhatIsNotThereIsToldToAPersonAsAPage(t *testing.T) {
	w := newWorld(t, false)
	res := w.get("/nothing", "Accept", pageAccept)
	wantStatus(t, res, http.StatusNotFound)
	wantHeader(t, res, "Content-Type", "text/html; charset=utf-8")
	wantHeader(t, res, "ETag", "")
	wantText(t, res, "There is nothing at this address.")
}

func TestAnotherMethodIsRefusedWithTheOnesThatAre(t *testing.T) {
	w := newWorld(t, true)
	for _, path := range []string{"/gist.js", "/web/messenger-0123.css", "/messenger", "/demo/"} {
		t.Run(path, func(t *testing.T) {
			res := w.ask(http.MethodPost, path, "")
			wantStatus(t, res, http.StatusMethodNotAllowed)
			wantHeader(t, res, "Allow", "GET, HEAD")
		})
	}
	t.Run("where nothing is, nothing is", func(t *testing.T) {
		wantStatus(t, w.ask(http.MethodPost, "/nothing", ""), http.StatusNotFound)
	})
}

func TestTheDocsOfTheReleaseAreServed(t *testing.T) {
	w := newWorld(t, false)
	res := w.get("/docs/rules")
	wantStatus(t, res, http.StatusOK)
	wantText(t, res, "The rules")
	wantPolicy(t, res, "default-src 'none'", "style-src 'self'")
	wantHeader(t, w.get("/docs/"), "Location", "/docs/javascript")
}

func TestTheDashboardIsServed(t *testing.T) {
	w := newWorld(t, false)
	res := w.get("/dashboard/", "Accept", pageAccept)
	wantStatus(t, res, http.StatusOK)
	wantText(t, res, "/web/dashboard-cdef.css")
	wantHeader(t, w.get("/favicon.ico"), "Location", "/web/gist-192-2222.png")
}

func wantPolicy(t *testing.T, res *http.Response, rules ...string) {
	t.Helper()
	policy := res.Header.Get("Content-Security-Policy")
	for _, rule := range rules {
		if !strings.Contains(policy+";", rule+";") {
			t.Errorf("the policy has no %q: %s", rule, policy)
		}
	}
}
