package site

import (
	"html/template"
	"io/fs"
	"net/http"
	"strings"

	"gist/server/team"
	"gist/server/transport"
	"gist/wasm/dashboard"
)

// Options configure the package.
type Options struct {
	Files     fs.FS // has the folder dist of web/build
	Teams     *team.Service
	Demo      *Demo // nil: no demo site
	Addresses transport.Addresses
	PublicURL string // the server's public URL; "" takes the host of each request
}

type handlers struct {
	*files
	Options
	notice *template.Template
	script *file // gist.js for PublicURL
}

// Register adds to mux the loader, the bundle, the messenger's page, the
// dashboard, the docs, the demo if there is one, and a handler for all other
// requests. The error is ErrNotBuilt when the binary has no files.
func Register(mux *http.ServeMux, o Options) error {
	built, err := load(o.Files)
	if err != nil {
		return err
	}
	h := &handlers{files: built, Options: o}
	h.script = h.named("gist.js").ending(loaderEnd(o.PublicURL))
	if h.notice, err = template.New("notice").Parse(string(h.named("pages/notice.html").plain.body)); err != nil {
		return err
	}
	mux.HandleFunc("GET /{$}", h.root)
	mux.HandleFunc("GET /gist.js", h.loader)
	mux.HandleFunc("GET /web/", h.bundle)
	mux.HandleFunc("GET /messenger", h.messenger)
	mux.HandleFunc("GET /docs/{name...}", h.docs)
	mux.Handle("GET /favicon.ico", http.RedirectHandler(h.address("gist-192.png"), http.StatusFound))
	app := dashboard.Handler(dashboard.Options{
		WASM: h.address("dashboard.wasm"), Style: h.address("dashboard.css"),
		Icon: h.address("gist-192.png"), IconBig: h.address("gist-512.png"), IconSVG: h.address("gist.svg"),
	})
	mux.Handle("GET "+dashboard.Prefix, app)
	mux.Handle("GET "+dashboard.Prefix+"/", app)
	if o.Demo != nil {
		if err := h.registerDemo(mux); err != nil {
			return err
		}
	}
	mux.Handle("/", h.unserved(mux))
	return nil
}

// root answers a script request with the loader, since the src of a classic
// snippet is the bare host, and a browser's navigation with a page.
func (h *handlers) root(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Accept")
	switch {
	case !wantsPage(r):
		h.loader(w, r)
	case h.Demo != nil:
		w.Header().Set("Cache-Control", "no-cache")
		http.Redirect(w, r, "/demo/", http.StatusFound)
	default:
		secure(w, ownPolicy)
		h.named("pages/welcome.html").serve(w, r, http.StatusOK)
	}
}

// wantsPage distinguishes a browser's navigation from a script request, whose
// Accept is */*, and from programs.
func wantsPage(r *http.Request) bool {
	return strings.Contains(r.Header.Get("Accept"), "text/html")
}

// bundle serves the files with a hash of their content in the name.
func (h *handlers) bundle(w http.ResponseWriter, r *http.Request) {
	f := h.byPath[strings.TrimPrefix(r.URL.Path, "/")]
	if f == nil {
		h.missing(w, r)
		return
	}
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	forAnyPage(w)
	f.serve(w, r, http.StatusOK)
}

// forAnyPage lets pages of every origin load a file, including cross-origin
// isolated ones, and measure the load time.
func forAnyPage(w http.ResponseWriter) {
	h := w.Header()
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	h.Set("Timing-Allow-Origin", "*")
}

// docs serves the docs of this release.
func (h *handlers) docs(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimSuffix(r.PathValue("name"), ".md")
	if name == "" {
		http.Redirect(w, r, "/docs/javascript", http.StatusFound)
		return
	}
	page := h.named("docs/" + name + ".html")
	if page == nil {
		h.missing(w, r)
		return
	}
	secure(w, ownPolicy)
	page.serve(w, r, http.StatusOK)
}
