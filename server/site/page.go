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

// ownPolicy is the Content-Security-Policy of the server's own pages without
// scripts.
const ownPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// secure sets the headers of every page, and its policy. The browser
// revalidates a page each time, which costs a 304.
func secure(w http.ResponseWriter, policy string) {
	h := w.Header()
	h.Set("Content-Security-Policy", policy)
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cache-Control", "no-cache")
}

// refuse answers an error: to a browser as a page with a title, to a program as
// JSON.
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

// fill returns the page of a notice. If it is in the panel, in the messenger's
// place, it reports that to the embedding page.
func (h *handlers) fill(title, text string, inPanel bool) (*file, error) {
	var page bytes.Buffer
	if err := h.notice.Execute(&page, map[string]any{"Title": title, "Text": text, "InPanel": inPanel}); err != nil {
		return nil, err
	}
	return made(page.Bytes()), nil
}

// made returns a page that was generated at run time.
func made(html []byte) *file {
	sum := sha256.Sum256(html)
	return &file{plain: held(html), contentType: contentTypes[".html"], hash: hex.EncodeToString(sum[:8])}
}

// pack adds the gzip form to a generated page. It uses stateless compression:
// any other needs memory that the server would keep from its start on.
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

// unserved answers a request without a handler in mux: 405 if GET has one, else
// 404.
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
