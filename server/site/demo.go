package site

import (
	"net/http"
	"strings"

	"gist/server/team"
	"gist/server/transport"
	"gist/wasm/rules"
)

// Demo is the demo site's workspace.
type Demo struct {
	AppID string
}

// customer is somebody who has an account in the demo's shop.
type customer struct {
	UserID     string `json:"user_id"`
	Email      string `json:"email"`
	Name       string `json:"name"`
	Plan       string `json:"plan"`
	SignedUpAt int64  `json:"signed_up_at"`
	TacosEaten int    `json:"tacos_eaten"`
	Tags       string `json:"tags"`
	UserHash   string `json:"user_hash"`
}

// customers are made up. A real shop has them in its database.
var customers = map[string]customer{
	"maya":  {UserID: "1041", Email: "maya@example.com", Name: "Maya Lindqvist", Plan: "Feast", SignedUpAt: 1726489320, TacosEaten: 312, Tags: "regular, extra hot"},
	"jonah": {UserID: "2307", Email: "jonah@example.com", Name: "Jonah Okafor", Plan: "Taster", SignedUpAt: 1761901200, TacosEaten: 18, Tags: "new"},
	"ines":  {UserID: "1876", Email: "ines@example.com", Name: "Inés Carvalho", Plan: "Family", SignedUpAt: 1748775600, TacosEaten: 147, Tags: "family, vegetarian"},
}

func (h *handlers) registerDemo(mux *http.ServeMux) {
	mux.HandleFunc("GET /demo", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/demo/", http.StatusFound) })
	mux.HandleFunc("GET /demo/", h.demo)
	mux.HandleFunc("POST /demo/session", h.demoSession)
}

// demo serves the shop; addresses without a file are the shop's own pages,
// which its script shows.
func (h *handlers) demo(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-cache")
	f := h.byPath[strings.TrimPrefix(r.URL.Path, "/")]
	if f != nil && f.contentType != contentTypes[".html"] {
		f.serve(w, r)
		return
	}
	page := h.byPath["demo/index.html"]
	if page == nil {
		transport.WriteError(w, r, errNoDemo)
		return
	}
	// An app id is letters and digits, so that it needs no escaping.
	page, err := page.with("DEMO_APP_ID", h.Demo.AppID)
	if err != nil {
		transport.WriteError(w, r, err)
		return
	}
	page.serve(w, r)
}

// demoSession logs a made-up customer in, as a shop's own server would: it
// knows the customer, and signs the user id with the workspace's secret.
func (h *handlers) demoSession(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Customer string `json:"customer"`
	}
	if err := transport.ReadJSON(w, r, rules.MaxCallBytes, &in); err != nil {
		transport.WriteError(w, r, err)
		return
	}
	who, ok := customers[in.Customer]
	if !ok {
		transport.WriteError(w, r, errCustomerUnknown)
		return
	}
	ws, err := h.Teams.WorkspaceByAppID(r.Context(), h.Demo.AppID)
	if err == nil {
		var secret string
		secret, err = h.Teams.Secret(r.Context(), ws.ID)
		who.UserHash = team.Sign(secret, who.UserID)
	}
	if err != nil {
		transport.WriteError(w, r, err)
		return
	}
	transport.WriteJSON(w, r, http.StatusOK, who)
}
