package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"

	"github.com/klauspost/compress/gzip"

	"gist/server/transport"
	"gist/wasm/rules"
)

// ownPolicy is the Content-Security-Policy of the server's own pages, which
// run no script.
const ownPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// secure sets what every page of this server has, and its policy. A page is
// asked for again each time, and costs a 304.
func secure(w http.ResponseWriter, policy string) {
	h := w.Header()
	h.Set("Content-Security-Policy", policy)
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cache-Control", "no-cache")
}

// refuse answers an error: to a person as a page under a title, to a program
// as JSON.
func (h *handlers) refuse(w http.ResponseWriter, r *http.Request, policy, title string, err error) {
	w.Header().Add("Vary", "Accept")
	if !wantsPage(r) {
		transport.WriteError(w, r, err)
		return
	}
	told := transport.Tell(r.Context(), err)
	page, err := h.fill(title, told.Message, told.Code == "app_unknown")
	if err != nil {
		transport.WriteError(w, r, err)
		return
	}
	secure(w, policy)
	page.serve(w, r, transport.Status(told.Kind))
}

// fill makes the page of a notice. One that stands in the panel, in place of
// the messenger, says so to the page that holds it.
func (h *handlers) fill(title, text string, inPanel bool) (*file, error) {
	var page bytes.Buffer
	if err := h.notice.Execute(&page, map[string]any{"Title": title, "Text": text, "InPanel": inPanel}); err != nil {
		return nil, err
	}
	return made(page.Bytes()), nil
}

// made gives a page that was put together while the server runs.
func made(html []byte) *file {
	sum := sha256.Sum256(html)
	return &file{plain: held(html), contentType: contentTypes[".html"], hash: hex.EncodeToString(sum[:8])}
}

// pack gives a page that was made its compressed form. It costs next to no
// memory, which the server would keep from its start on.
func (f *file) pack() error {
	var gz bytes.Buffer
	w, err := gzip.NewWriterLevel(&gz, gzip.StatelessCompression)
	if err != nil {
		return err
	}
	if _, err := w.Write(f.plain.body); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	f.gzip = held(gz.Bytes())
	return nil
}

func held(body []byte) form { return form{body: body, size: int64(len(body))} }

func (h *handlers) missing(w http.ResponseWriter, r *http.Request) {
	h.refuse(w, r, ownPolicy, "Not found", transport.ErrNotFound)
}

// unserved answers what no handler of mux serves: 405 where another method
// would be served, else 404.
func (h *handlers) unserved(mux *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			get := *r
			get.Method = http.MethodGet
			if _, pattern := mux.Handler(&get); pattern != "/" {
				w.Header().Set("Allow", "GET, HEAD")
				transport.WriteError(w, r, rules.ErrorOf(rules.BadMethod, "method_not_allowed", "Only GET and HEAD are answered here."))
				return
			}
		}
		h.missing(w, r)
	})
}
