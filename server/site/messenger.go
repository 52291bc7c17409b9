package site

import (
	"bytes"
	"net/http"
	"regexp"
	"strings"
)

// messengerPolicy is the Content-Security-Policy of the messenger's page. If a
// workspace has allowed origins, frame-ancestors is added. Otherwise any page
// may embed it: "frame-ancestors *" would exclude pages of file:, of data:, of
// an app's own scheme or without an origin.
const messengerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
	"connect-src 'self'; base-uri 'none'; form-action 'none'"

// refusedPolicy is the policy of the page that is shown in the messenger's
// place for an unknown app id.
const refusedPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

// messenger serves the page inside the panel. Only pages of the workspace's
// allowed origins may embed it.
func (h *handlers) messenger(w http.ResponseWriter, r *http.Request) {
	// Cross-origin isolated pages only embed pages with these headers.
	w.Header().Set("Cross-Origin-Resource-Policy", "cross-origin")
	w.Header().Set("Cross-Origin-Embedder-Policy", "require-corp")
	workspace, err := h.Teams.WorkspaceByAppID(r.Context(), r.URL.Query().Get("app_id"))
	if err != nil {
		// The developer who pasted a wrong app id must see this in the panel.
		h.refuse(w, r, refusedPolicy, "No messages here", err)
		return
	}
	policy := messengerPolicy
	if len(workspace.AllowedOrigins) > 0 {
		policy += "; frame-ancestors " + strings.Join(workspace.AllowedOrigins, " ")
	}
	secure(w, policy)
	page := h.named("messenger.html")
	if try := r.URL.Query().Get("try"); isNumber.MatchString(try) {
		page = anew(page, try)
	}
	page.serve(w, r, http.StatusOK)
}

var isNumber = regexp.MustCompile(`^[0-9]{1,20}$`)

// anew returns the page for another attempt. Its script and style get other
// URLs, since a captive portal may have put wrong content into the browser's
// cache under the former ones.
func anew(page *file, try string) *file {
	body := page.plain.body
	for _, end := range []string{`.js"`, `.css"`} {
		body = bytes.ReplaceAll(body, []byte(end), []byte(strings.TrimSuffix(end, `"`)+"?"+try+`"`))
	}
	return made(body)
}
