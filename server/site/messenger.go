package site

import (
	"bytes"
	"net/http"
	"regexp"
	"strings"
)

// messengerPolicy is the Content-Security-Policy of the messenger's page.
// Which pages may hold it is added for workspaces that say so: else any may,
// and "frame-ancestors *" would not mean pages of file:, of data:, of an app's
// own scheme or without an origin.
const messengerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
	"connect-src 'self'; base-uri 'none'; form-action 'none'"

// refusedPolicy is the one of the page that stands there for an app id that
// nobody has.
const refusedPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

// messenger serves the page inside the panel, which only pages of the
// workspace's allowed origins may hold.
func (h *handlers) messenger(w http.ResponseWriter, r *http.Request) {
	// Pages that are isolated hold no other than these.
	w.Header().Set("Cross-Origin-Resource-Policy", "cross-origin")
	w.Header().Set("Cross-Origin-Embedder-Policy", "require-corp")
	workspace, err := h.Teams.WorkspaceByAppID(r.Context(), r.URL.Query().Get("app_id"))
	if err != nil {
		// Whoever pasted a wrong app id must see this in the panel.
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

// anew is the page for another try: its script and style have addresses of
// their own, since what is wrong with the last try may be what some portal has
// had the browser keep under theirs.
func anew(page *file, try string) *file {
	body := page.plain.body
	for _, end := range []string{`.js"`, `.css"`} {
		body = bytes.ReplaceAll(body, []byte(end), []byte(strings.TrimSuffix(end, `"`)+"?"+try+`"`))
	}
	return made(body)
}
