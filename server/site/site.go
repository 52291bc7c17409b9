package site

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"strings"

	"gist/server/team"
	"gist/server/transport"
	"gist/wasm/dashboard"
	"gist/wasm/rules"
)

// Options say what is served beside the library.
type Options struct {
	Files fs.FS // the folder dist, as web/build left it
	Teams *team.Service
	Demo  *Demo // nil: no demo site
}

type handlers struct {
	*files
	Options
}

// Register adds the loader, the bundle, the messenger's page, the dashboard
// and, where there is one, the demo to mux. The error is ErrNotBuilt when the
// binary holds no files.
func Register(mux *http.ServeMux, o Options) error {
	built, err := load(o.Files)
	if err != nil {
		return err
	}
	h := &handlers{built, o}
	mux.HandleFunc("GET /{$}", h.root)
	mux.HandleFunc("GET /gist.js", h.loader)
	mux.HandleFunc("GET /web/", h.bundle)
	mux.HandleFunc("GET /messenger", h.messenger)
	app := dashboard.Handler(dashboard.Options{
		WASM: h.named("dashboard.wasm"), Style: h.named("dashboard.css"),
		Icon: h.named("gist-192.png"), IconBig: h.named("gist-512.png"), IconSVG: h.named("gist.svg"),
	})
	mux.Handle("GET "+dashboard.Prefix, app)
	mux.Handle("GET "+dashboard.Prefix+"/", app)
	mux.HandleFunc("GET /favicon.ico", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, h.named("gist-192.png"), http.StatusFound)
	})
	if o.Demo != nil {
		h.registerDemo(mux)
	}
	mux.HandleFunc("/", transport.NotFound)
	return nil
}

// root answers the loader to a script request, since a classic snippet's src is
// the bare host, and a page to a person.
func (h *handlers) root(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Accept")
	if !strings.Contains(r.Header.Get("Accept"), "text/html") {
		h.loader(w, r)
		return
	}
	to := dashboard.Prefix + "/"
	if h.Demo != nil {
		to = "/demo/"
	}
	w.Header().Set("Cache-Control", "no-cache")
	http.Redirect(w, r, to, http.StatusFound)
}

// loader serves gist.js: fresh for five minutes, then served stale while the
// browser asks in the background, so that the next page view costs nothing.
func (h *handlers) loader(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "public, max-age=300, stale-while-revalidate=604800")
	anyPage(w)
	h.byPath["gist.js"].serve(w, r)
}

// bundle serves the files whose names hold a hash of their content.
func (h *handlers) bundle(w http.ResponseWriter, r *http.Request) {
	f := h.byPath[strings.TrimPrefix(r.URL.Path, "/")]
	if f == nil {
		transport.NotFound(w, r)
		return
	}
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	anyPage(w)
	f.serve(w, r)
}

// anyPage lets pages of every origin load a file, isolated ones included, and
// see how long that took.
func anyPage(w http.ResponseWriter) {
	h := w.Header()
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	h.Set("Timing-Allow-Origin", "*")
}

// messengerPolicy is the Content-Security-Policy of the messenger's page;
// which pages may hold it is added for each workspace.
const messengerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
	"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "

// messenger serves the page inside the panel, which only the workspace's
// allowed origins may frame.
func (h *handlers) messenger(w http.ResponseWriter, r *http.Request) {
	ancestors, err := h.ancestors(r.Context(), r.URL.Query().Get("app_id"))
	if err != nil {
		transport.WriteError(w, r, err)
		return
	}
	header := w.Header()
	header.Set("Content-Security-Policy", messengerPolicy+ancestors)
	header.Set("Cache-Control", "no-cache")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("Cross-Origin-Resource-Policy", "cross-origin")
	h.byPath["messenger.html"].serve(w, r)
}

func (h *handlers) ancestors(ctx context.Context, appID string) (string, error) {
	ws, err := h.Teams.WorkspaceByAppID(ctx, appID)
	if err != nil {
		return "", err
	}
	if len(ws.AllowedOrigins) == 0 {
		return "*", nil
	}
	return "'self' " + strings.Join(ws.AllowedOrigins, " "), nil
}

// with gives a copy of the file with one text in place of another, for what is
// known only when the server runs.
func (f *file) with(placeholder, text string) (*file, error) {
	if !bytes.Contains(f.plain, []byte(placeholder)) {
		return nil, fmt.Errorf("the file does not hold %s", placeholder)
	}
	changed := &file{plain: bytes.ReplaceAll(f.plain, []byte(placeholder), []byte(text)), contentType: f.contentType}
	changed.tag()
	return changed, nil
}

var errCustomerUnknown = &rules.Error{Code: "customer_unknown", Field: "customer", Message: "The demo has no such customer."}

var errNoDemo = errors.New("the demo's page was not built")
