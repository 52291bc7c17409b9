package site

import (
	"net/http"
	"strings"
)

// messengerPolicy is the Content-Security-Policy of the messenger's page;
// which pages may hold it is added for each workspace.
const messengerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
	"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "

// messenger serves the page inside the panel, which only pages of the
// workspace's allowed origins may hold.
func (h *handlers) messenger(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cross-Origin-Resource-Policy", "cross-origin")
	workspace, err := h.Teams.WorkspaceByAppID(r.Context(), r.URL.Query().Get("app_id"))
	if err != nil {
		// Whoever pasted a wrong app id must see this in the panel.
		h.refuse(w, r, strings.Replace(ownPolicy, "frame-ancestors 'none'", "frame-ancestors *", 1), "No messages here", err)
		return
	}
	ancestors := "*"
	if len(workspace.AllowedOrigins) > 0 {
		ancestors = strings.Join(workspace.AllowedOrigins, " ")
	}
	secure(w, messengerPolicy+ancestors)
	h.named("messenger.html").serve(w, r, http.StatusOK)
}
