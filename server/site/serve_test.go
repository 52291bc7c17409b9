package site_test

import (
	"errors"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"gist/server/site"
	"gist/server/transport"
)

func TestTheLoaderIsServedToWhoeverWantsAScript(t *testing.T) {
	w := newWorld(t, true)
	for name, path := range map[string]string{"by its name": "/gist.js", "by the bare host, as the classic snippet does": "/"} {
		t.Run(name, func(t *testing.T) {
			res := w.get(path, "Accept", scriptAccept)
			wantStatus(t, res, http.StatusOK)
			wantHeader(t, res, "Content-Type", "text/javascript; charset=utf-8")
			wantHeader(t, res, "Cache-Control", "private, max-age=300, stale-while-revalidate=86400")
			wantHeader(t, res, "X-Content-Type-Options", "nosniff")
			wantHeader(t, res, "Access-Control-Allow-Origin", "*")
			wantHeader(t, res, "Cross-Origin-Resource-Policy", "cross-origin")
			if got := text(t, res); got != loaderFrom(host) {
				t.Errorf("the loader is %q", got)
			}
		})
	}
	t.Run("without any Accept", func(t *testing.T) {
		wantText(t, w.get("/"), loaderFrom(host))
	})
}

func TestTheLoaderKnowsItsServer(t *testing.T) {
	trusted, err := transport.ParseTrusted([]string{"192.0.2.0/24"}) // where httptest's requests come from
	if err != nil {
		t.Fatal(err)
	}
	public := func(o *site.Options) { o.PublicURL = "https://gist.tacos.com" }
	proxied := func(o *site.Options) { o.Addresses = trusted }
	none := func(*site.Options) {}
	for _, c := range []struct {
		name    string
		set     func(*site.Options)
		headers []string
		server  string
		kept    string
	}{
		{"by --public-url", public, []string{"Host", "evil.example"}, "https://gist.tacos.com", "public"},
		{"by --public-url, whatever a request says", public, []string{"X-Forwarded-Host", `"><script>`}, "https://gist.tacos.com", "public"},
		{"by the host of the request", none, []string{"Host", "gist.tacos.com:8080"}, "http://gist.tacos.com:8080", "private"},
		{"by no stranger's word", none, []string{"Host", "gist.tacos.com", "X-Forwarded-Host", "evil.example"}, "http://gist.tacos.com", "private"},
		{"by a trusted proxy's word", proxied, []string{"Host", "internal", "X-Forwarded-Host", "gist.tacos.com", "X-Forwarded-Proto", "https"}, "https://gist.tacos.com", "private"},
	} {
		for _, encoding := range []string{"", "br", "gzip"} {
			t.Run(c.name+" "+encoding, func(t *testing.T) {
				w := newWorld(t, false, c.set)
				headers := append(c.headers, "Accept-Encoding", encoding)
				res := w.get("/gist.js", headers...)
				wantStatus(t, res, http.StatusOK)
				wantHeader(t, res, "Content-Encoding", encoding)
				wantHeader(t, res, "Cache-Control", c.kept+", max-age=300, stale-while-revalidate=86400")
				if got := text(t, res); got != loaderFrom(c.server) {
					t.Errorf("the loader is %q", got)
				}
				tag := res.Header.Get("ETag")
				wantStatus(t, w.get("/gist.js", append(headers, "If-None-Match", tag)...), http.StatusNotModified)
				if other := newWorld(t, false).get("/gist.js", "Host", "other.example", "Accept-Encoding", encoding); other.Header.Get("ETag") == tag {
					t.Error("the loader of another host has the same tag")
				}
			})
		}
	}
	for _, path := range []string{"/gist.js", "/"} {
		for _, forged := range []string{`a");alert(1);("`, "gist.tacos.com/x", "a'b", "", "a:b:c", "x..y"} {
			t.Run(path+" for the host "+forged, func(t *testing.T) {
				res := newWorld(t, false).get(path, "Host", forged)
				wantStatus(t, res, http.StatusBadRequest)
				wantHeader(t, res, "Cache-Control", "no-store")
				body := text(t, res)
				if !strings.Contains(body, `"host_invalid"`) || forged != "" && strings.Contains(body, forged) {
					t.Errorf("the answer is %s", body)
				}
			})
		}
	}
}

func TestAFileComesInTheBestFormThatTheClientTakes(t *testing.T) {
	w := newWorld(t, false)
	cases := []struct{ accept, want string }{
		{"gzip, deflate, br, zstd", "br"},
		{"gzip, deflate", "gzip"},
		{"br;q=0, gzip;q=0.5", "gzip"},
		{"BR", "br"},
		{"br; q=0.1", "br"},
		{"br;q=nonsense, gzip;q=0", ""},
		{"identity", ""},
		{"", ""},
	}
	for _, path := range []string{"/gist.js", "/web/dashboard-89ab.wasm"} {
		want := map[string]string{"/gist.js": loaderFrom(host), "/web/dashboard-89ab.wasm": bigText}[path]
		tags := map[string]string{}
		for _, c := range cases {
			t.Run(path+" accepting "+c.accept, func(t *testing.T) {
				res := w.get(path, "Accept-Encoding", c.accept)
				wantStatus(t, res, http.StatusOK)
				wantHeader(t, res, "Content-Encoding", c.want)
				wantHeader(t, res, "Vary", "Accept-Encoding")
				if length := res.Header.Get("Content-Length"); length != "" && length != strconv.FormatInt(res.ContentLength, 10) {
					t.Errorf("Content-Length is %s", length)
				}
				if got := text(t, res); got != want {
					t.Errorf("the body has %d bytes and is not the file of %d", len(got), len(want))
				}
				tags[c.want] = res.Header.Get("ETag")
			})
		}
		if len(tags) != 3 || tags["br"] == tags["gzip"] || tags["br"] == tags[""] || tags["gzip"] == tags[""] {
			t.Errorf("the three forms of %s have the tags %v", path, tags)
		}
	}
}

func TestWhatAClientHasIsNotSentAgain(t *testing.T) {
	w := newWorld(t, false)
	tag := w.get("/gist.js", "Accept-Encoding", "br").Header.Get("ETag")
	for name, match := range map[string]string{"its tag": tag, "its tag, weakened by a proxy": "W/" + tag, "its tag among others": `"x", ` + tag, "any": "*"} {
		t.Run(name, func(t *testing.T) {
			res := w.get("/gist.js", "Accept-Encoding", "br", "If-None-Match", match)
			wantStatus(t, res, http.StatusNotModified)
			wantHeader(t, res, "ETag", tag)
			wantHeader(t, res, "Cache-Control", "private, max-age=300, stale-while-revalidate=86400")
			wantHeader(t, res, "Vary", "Accept-Encoding")
			if got := text(t, res); got != "" {
				t.Errorf("a 304 has the body %q", got)
			}
		})
	}
	t.Run("the tag of another form", func(t *testing.T) {
		wantStatus(t, w.get("/gist.js", "Accept-Encoding", "gzip", "If-None-Match", tag), http.StatusOK)
	})
}

func TestHeadTellsWhatGetWouldSend(t *testing.T) {
	w := newWorld(t, true)
	for _, path := range []string{"/gist.js", "/web/messenger-0123.css", "/web/dashboard-89ab.wasm", "/messenger?app_id=" + w.ws.AppID, "/demo/", "/docs/rules", "/"} {
		t.Run(path, func(t *testing.T) {
			get := w.ask(http.MethodGet, path, "", "Accept-Encoding", "br")
			head := w.ask(http.MethodHead, path, "", "Accept-Encoding", "br")
			wantStatus(t, head, get.StatusCode)
			for _, name := range []string{"Content-Type", "Content-Length", "Content-Encoding", "ETag", "Cache-Control", "Content-Security-Policy"} {
				wantHeader(t, head, name, get.Header.Get(name))
			}
			if got := text(t, &http.Response{Body: head.Body}); got != "" {
				t.Errorf("HEAD has a body of %d bytes", len(got))
			}
		})
	}
}

func TestTheBundleIsCachedForAYear(t *testing.T) {
	w := newWorld(t, false)
	for path, kind := range map[string]string{
		"/web/messenger-0123.css":  "text/css; charset=utf-8",
		"/web/messenger-4567.wasm": "application/wasm",
		"/web/gist-1111.svg":       "image/svg+xml",
		"/web/gist-192-2222.png":   "image/png",
	} {
		t.Run(path, func(t *testing.T) {
			res := w.get(path)
			wantStatus(t, res, http.StatusOK)
			wantHeader(t, res, "Cache-Control", "public, max-age=31536000, immutable")
			wantHeader(t, res, "Content-Type", kind)
			wantHeader(t, res, "Access-Control-Allow-Origin", "*")
			wantHeader(t, res, "X-Content-Type-Options", "nosniff")
		})
	}
}

func TestOnlyWhatTheManifestNamesIsServed(t *testing.T) {
	w := newWorld(t, true)
	for _, path := range []string{
		"/web/messenger-ffff.css", "/web/", "/manifest.json", "/web/manifest.json", "/messenger.html", "/pages/notice.html",
		"/web/%2e%2e/manifest.json", "/web/messenger-0123.css.br", "/demo/index.html", "/demo/nothing", "/docs/nothing", "/nothing",
	} {
		t.Run(path, func(t *testing.T) {
			res := w.get(path)
			wantStatus(t, res, http.StatusNotFound)
			wantHeader(t, res, "Cache-Control", "no-store")
			wantText(t, res, `"code":"not_found"`)
		})
	}
}

func TestABinaryWithoutFilesSaysHowToBuildThem(t *testing.T) {
	err := site.Register(http.NewServeMux(), site.Options{Files: fstest.MapFS{}})
	if !errors.Is(err, site.ErrNotBuilt) {
		t.Errorf("the error is %v", err)
	}
}

// counting counts how often a file is opened.
type counting struct {
	fs.FS
	opened atomic.Int64
	name   string
}

func (c *counting) Open(name string) (fs.File, error) {
	if name == c.name {
		c.opened.Add(1)
	}
	return c.FS.Open(name)
}

func TestAFileIsUnpackedOnceForAllWhoTakeItPlain(t *testing.T) {
	files := &counting{FS: dist(t), name: "dist/files/web/dashboard-89ab.wasm.gz"}
	mux := http.NewServeMux()
	if err := site.Register(mux, site.Options{Files: files}); err != nil {
		t.Fatal(err)
	}
	files.opened.Store(0)
	var group sync.WaitGroup
	for range 50 {
		group.Go(func() {
			w := httptest.NewRecorder()
			mux.ServeHTTP(w, httptest.NewRequest("GET", "/web/dashboard-89ab.wasm", nil))
			if w.Body.String() != bigText {
				t.Errorf("somebody was sent %d bytes", w.Body.Len())
			}
		})
	}
	group.Wait()
	if n := files.opened.Load(); n != 1 {
		t.Errorf("the file was unpacked %d times", n)
	}
}
