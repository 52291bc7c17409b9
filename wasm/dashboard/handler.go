//go:build !js

package dashboard

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
)

//go:embed early.js
var earlyJS []byte

//go:embed worker.js
var workerJS string

// SessionCookie is the name of the sign-in cookie. Whether a browser has it
// decides its initial page: the inbox's skeleton, or the sign-in form.
const SessionCookie = "gist_session"

// ContentSecurityPolicy allows what the dashboard needs and nothing else: its
// own scripts, its own style sheet, its own server.
const ContentSecurityPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
	"img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
	"base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

// Options holds the addresses of the dashboard's files. Each is a path on this
// server, which another handler serves.
type Options struct {
	WASM    string // the app, built from wasm/dashboard/app
	Style   string // dashboard.css
	Icon    string // a square PNG of 192 px
	IconBig string // one of 512 px
	IconSVG string
	Version string // changes with each release; "" derives it from the addresses and the embedded scripts
}

// Handler returns the handler of the dashboard's pages and of go-app's own
// files, under Prefix. It answers every GET and HEAD below Prefix that no other
// handler takes. The app and the style sheet should be served precompressed and
// immutable, under names that change with their content.
func Handler(o Options) http.Handler {
	Routes()
	if o.Version == "" {
		sum := sha256.Sum256([]byte(strings.Join([]string{o.WASM, o.Style, o.Icon, o.IconBig, o.IconSVG, workerJS, string(earlyJS)}, "\n")))
		o.Version = hex.EncodeToString(sum[:8])
	}
	h := &handler{version: o.Version, packed: map[string][]byte{}}
	h.app = &app.Handler{
		Name: "Gist", ShortName: "Gist", Title: "Gist", Lang: "en",
		Description:     "The team's inbox",
		Icon:            app.Icon{Default: o.Icon, Large: o.IconBig, SVG: o.IconSVG, AppleTouch: o.Icon},
		BackgroundColor: lightTheme,
		ThemeColor:      lightTheme,
		LoadingLabel:    "Loading Gist…",
		Styles:          []string{o.Style},
		Scripts:         []string{Prefix + "/early.js defer"},
		RawHeaders: []string{
			`<link rel="preload" href="` + o.WASM + `" as="fetch" crossorigin="anonymous">`, // without it, the download starts only after go-app's scripts
			`<meta name="theme-color" content="` + darkTheme + `" media="(prefers-color-scheme: dark)">`,
			`<meta name="color-scheme" content="light dark">`,
			`<meta name="robots" content="noindex">`,
		},
		Resources:             place{wasm: o.WASM},
		Version:               o.Version,
		ServiceWorkerTemplate: workerJS,
	}
	return h
}

// place tells go-app where the files are.
type place struct{ wasm string }

func (p place) Package() string { return Prefix }
func (p place) Static() string  { return "" }
func (p place) AppWASM() string { return p.wasm }

type handler struct {
	app     *app.Handler
	version string

	mu     sync.Mutex
	packed map[string][]byte // bodies, by encoding and hash
}

// ServeHTTP answers one request.
func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path, ok := strings.CutPrefix(r.URL.Path, Prefix)
	switch {
	case !ok || path != "" && path[0] != '/':
		http.NotFound(w, r)
		return
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
		return
	case path == "":
		to := *r.URL
		to.Path, to.Scheme, to.Host = Prefix+"/", "", "" // the service worker's scope ends in a slash
		http.Redirect(w, r, to.String(), http.StatusPermanentRedirect)
		return
	}
	headers := w.Header()
	headers.Set("Content-Security-Policy", ContentSecurityPolicy)
	headers.Set("X-Content-Type-Options", "nosniff")
	headers.Set("Referrer-Policy", "same-origin")
	headers.Set("Cross-Origin-Opener-Policy", "same-origin")
	headers.Set("Cache-Control", "no-cache")
	switch path {
	case "/app.js", "/app-worker.js", "/wasm_exec.js", "/app.css", "/manifest.webmanifest", "/early.js":
		h.file(w, r, path)
	default:
		h.page(w, r, path)
	}
}

// file serves one of go-app's files, or early.js.
func (h *handler) file(w http.ResponseWriter, r *http.Request, path string) {
	headers := w.Header()
	kind, body := "text/javascript; charset=utf-8", earlyJS
	if path != "/early.js" {
		answer := h.ask(path, "")
		kind, body = answer.header.Get("Content-Type"), answer.body.Bytes()
		// go-app's script keeps the browser from offering to install the app,
		// and Chromium logs that to the console on each visit. The browser may
		// offer it.
		body = bytes.Replace(body, []byte("e.preventDefault();\n    deferredPrompt"), []byte("deferredPrompt"), 1)
	}
	headers.Set("Content-Type", kind)
	headers.Set("Vary", "Accept-Encoding")
	encoding := accepted(r)
	h.send(w, r, encoding, h.pack(encoding, body), http.StatusOK, encoding)
}

// mostPacked is the limit of cached compressed bodies. There are few different
// ones, however many addresses the pages have.
const mostPacked = 64

// pack returns a compressed body from the cache, and compresses it on first
// use.
func (h *handler) pack(encoding string, body []byte) []byte {
	sum := sha256.Sum256(body)
	key := encoding + string(sum[:])
	h.mu.Lock()
	defer h.mu.Unlock()
	packed, ok := h.packed[key]
	if !ok {
		if len(h.packed) >= mostPacked {
			clear(h.packed)
		}
		packed = pack(encoding, body)
		h.packed[key] = packed
	}
	return packed
}

// page serves the initial HTML of a page.
func (h *handler) page(w http.ResponseWriter, r *http.Request, path string) {
	status, query, variant := http.StatusOK, "", "in"
	if desk.ParseRoute(path).Page == desk.Missing {
		status, path = http.StatusNotFound, "/missing"
	}
	if !hasSession(r) && !r.URL.Query().Has("shell") {
		query, variant = asOutside, "out"
	}
	body := h.ask(path, query).body.Bytes()
	// go-app forbids zooming, but people with weak eyes need it.
	body = bytes.Replace(body, []byte(", maximum-scale=1, user-scalable=0"), nil, 1)
	body = bytes.Replace(body, []byte(`content="`+lightTheme+`"`), []byte(`content="`+lightTheme+`" media="(prefers-color-scheme: light)"`), 1)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Vary", "Accept-Encoding, Cookie")
	encoding := accepted(r)
	h.send(w, r, encoding, h.pack(encoding, body), status, variant+"-"+encoding)
}

// hasSession reports whether a request has the sign-in cookie. Under https the
// cookie's name has a prefix.
func hasSession(r *http.Request) bool {
	for _, name := range []string{"__Host-" + SessionCookie, SessionCookie} {
		if c, err := r.Cookie(name); err == nil && c.Value != "" {
			return true
		}
	}
	return false
}

// The colours of the browser's own frame, equal to --back in dashboard.css.
const (
	lightTheme = "#f7f7f8"
	darkTheme  = "#0f1012"
)

// ask returns go-app's response for a path. It makes a new request, so that
// nothing of the real one gets into the page.
func (h *handler) ask(path, query string) *answer {
	a := &answer{header: http.Header{}}
	h.app.ServeHTTP(a, &http.Request{
		Method: http.MethodGet, Host: "gist", Header: http.Header{},
		URL: &url.URL{Path: path, RawQuery: query},
	})
	return a
}

// answer is a response in memory.
type answer struct {
	header http.Header
	body   bytes.Buffer
}

func (a *answer) Header() http.Header         { return a.header }
func (a *answer) WriteHeader(int)             {}
func (a *answer) Write(b []byte) (int, error) { return a.body.Write(b) }

func (h *handler) send(w http.ResponseWriter, r *http.Request, encoding string, body []byte, status int, variant string) {
	etag := `"` + h.version + "-" + variant + `"`
	w.Header().Set("ETag", etag)
	if status == http.StatusOK && r.Header.Get("If-None-Match") == etag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if encoding != "" {
		w.Header().Set("Content-Encoding", encoding)
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // an error means that the client is gone
	}
}

// accepted returns the best encoding that the client accepts: br, gzip or "".
func accepted(r *http.Request) string {
	list := r.Header.Get("Accept-Encoding")
	for _, encoding := range []string{"br", "gzip"} {
		for part := range strings.SplitSeq(list, ",") {
			name, quality, _ := strings.Cut(strings.TrimSpace(part), ";")
			if name == encoding && strings.ReplaceAll(quality, " ", "") != "q=0" {
				return encoding
			}
		}
	}
	return ""
}

func pack(encoding string, body []byte) []byte {
	var b bytes.Buffer
	switch encoding {
	case "br":
		w := brotli.NewWriterLevel(&b, 6)
		_, _ = w.Write(body) // writing to memory does not fail
		_ = w.Close()
	case "gzip":
		w := gzip.NewWriter(&b)
		_, _ = w.Write(body)
		_ = w.Close()
	default:
		return body
	}
	return b.Bytes()
}
