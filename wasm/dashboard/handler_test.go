//go:build !js

package dashboard_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"gist/wasm/dashboard"
)

func pages() http.Handler {
	return dashboard.Handler(dashboard.Options{
		WASM: "/web/dashboard-1.wasm", Style: "/web/dashboard-1.css",
		Icon: "/web/gist-192-1.png", IconBig: "/web/gist-512-1.png", IconSVG: "/web/gist-1.svg",
	})
}

func get(h http.Handler, path string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

const signedIn = dashboard.SessionCookie + "=s"

func TestTheFirstPictureIsDrawnOnTheServer(t *testing.T) {
	h := pages()
	for _, c := range []struct {
		name, path, cookie string
		status             int
		holds, lacks       string
	}{
		{"without a session, the sign-in form", "/dashboard/", "", 200, `id="sign-in"`, "skeleton"},
		{"with one, the inbox to be", "/dashboard/", signedIn, 200, `class="skeleton"`, "sign-in"},
		{"a conversation to be", "/dashboard/conversations/5", signedIn, 200, `id="reply-box"`, "sign-in"},
		{"the contacts to be", "/dashboard/contacts", signedIn, 200, "Last seen", "Open"},
		{"the worker's shell, whoever is signed in", "/dashboard/?shell", "", 200, `class="skeleton"`, "sign-in"},
		{"what is not there", "/dashboard/nowhere", signedIn, 404, "There is nothing here", "skeleton"},
		{"nothing of the address", "/dashboard/%22%3E%3Cscript%3Ehurt", signedIn, 404, "There is nothing here", "hurt"},
		{"zooming is allowed", "/dashboard/", "", 200, `content="width=device-width, initial-scale=1, viewport-fit=cover"`, "user-scalable"},
		{"files of this server alone", "/dashboard/", "", 200, "/web/dashboard-1.css", "https://"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := get(h, c.path, "Cookie", c.cookie)
			if w.Code != c.status || !strings.Contains(w.Body.String(), c.holds) || strings.Contains(w.Body.String(), c.lacks) {
				t.Errorf("got %d, want %d with %q and without %q in\n%s", w.Code, c.status, c.holds, c.lacks, w.Body)
			}
			if got := w.Header().Get("Content-Security-Policy"); got != dashboard.ContentSecurityPolicy {
				t.Errorf("the policy is %q", got)
			}
			if got := w.Header().Get("Vary"); !strings.Contains(got, "Cookie") {
				t.Errorf("it varies by %q", got)
			}
		})
	}
}

func TestTheDashboardsFilesAreServed(t *testing.T) {
	h := pages()
	for path, part := range map[string]string{
		"/app.js":               "/web/dashboard-1.wasm",
		"/app-worker.js":        "/web/dashboard-1.wasm",
		"/wasm_exec.js":         "class",
		"/early.js":             "submit",
		"/app.css":              "goapp",
		"/manifest.webmanifest": `"start_url": "/dashboard/"`,
	} {
		w := get(h, "/dashboard"+path)
		if w.Code != 200 || !strings.Contains(w.Body.String(), part) {
			t.Errorf("%s: %d, without %q in\n%s", path, w.Code, part, w.Body)
		}
		if strings.Contains(w.Body.String(), "githubusercontent") {
			t.Errorf("%s points to another site", path)
		}
	}
}

func TestAnswersAreKeptAndCompressed(t *testing.T) {
	h := pages()
	plain := get(h, "/dashboard/app.js")
	packed := get(h, "/dashboard/app.js", "Accept-Encoding", "deflate, gzip;q=0.5")
	if packed.Header().Get("Content-Encoding") != "gzip" {
		t.Fatalf("the encoding is %q", packed.Header().Get("Content-Encoding"))
	}
	r, err := gzip.NewReader(packed.Body)
	if err != nil {
		t.Fatal(err)
	}
	if text, err := io.ReadAll(r); err != nil || string(text) != plain.Body.String() {
		t.Errorf("unpacked it is something else: %v", err)
	}
	if w := get(h, "/dashboard/app.js", "Accept-Encoding", "br, gzip"); w.Header().Get("Content-Encoding") != "br" {
		t.Errorf("the best encoding is %q", w.Header().Get("Content-Encoding"))
	}

	out := get(h, "/dashboard/")
	if w := get(h, "/dashboard/", "If-None-Match", out.Header().Get("ETag")); w.Code != http.StatusNotModified || w.Body.Len() != 0 {
		t.Errorf("asked again it is %d", w.Code)
	}
	if w := get(h, "/dashboard/", "If-None-Match", out.Header().Get("ETag"), "Cookie", signedIn); w.Code != 200 {
		t.Errorf("signed in meanwhile it is %d", w.Code)
	}
}

func TestOtherAddressesAreNotTheDashboards(t *testing.T) {
	h := pages()
	if w := get(h, "/dashboard?a=b"); w.Code != http.StatusPermanentRedirect || w.Header().Get("Location") != "/dashboard/?a=b" {
		t.Errorf("without a slash it is %d to %s", w.Code, w.Header().Get("Location"))
	}
	if w := get(h, "/dashboardish"); w.Code != 404 {
		t.Errorf("/dashboardish is %d", w.Code)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/dashboard/", nil))
	if w.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST is %d", w.Code)
	}
}
