package site

import (
	"bytes"
	"errors"
	"html"
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

// customer is a customer of the demo's shop.
type customer struct {
	UserID     string `json:"user_id"`
	Email      string `json:"email"`
	Name       string `json:"name"`
	Plan       string `json:"plan"`
	SalsaHeat  int    `json:"salsa_heat"`
	Vegetarian bool   `json:"vegetarian"`
	SignedUpAt int64  `json:"signed_up_at"`
	TacosEaten int    `json:"tacos_eaten"`
	Tags       string `json:"tags"`
	UserHash   string `json:"user_hash"`
}

// customers are invented. A real shop has them in its database.
var customers = map[string]customer{
	"maya":  {UserID: "1041", Email: "maya@example.com", Name: "Maya Lindqvist", Plan: "Dúo", SalsaHeat: 4, SignedUpAt: 1726489320, TacosEaten: 312, Tags: "regular, likes it hot"},
	"jonah": {UserID: "2307", Email: "jonah@example.com", Name: "Jonah Okafor", Plan: "Solo", SalsaHeat: 2, SignedUpAt: 1761901200, TacosEaten: 18, Tags: "new"},
	"ines":  {UserID: "1876", Email: "ines@example.com", Name: "Inés Carvalho", Plan: "Familia", SalsaHeat: 3, Vegetarian: true, SignedUpAt: 1748775600, TacosEaten: 147, Tags: "family"},
}

// demoPolicy is the shop's Content-Security-Policy. It shows what a page with a
// strict policy must allow for Gist: 'wasm-unsafe-eval', and Gist's server
// (here 'self') as a source of scripts, frames and connections.
const demoPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
	"connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

// appIDPlace is the placeholder for the app id in the shop's page.
const appIDPlace = "DEMO_APP_ID"

func (h *handlers) registerDemo(mux *http.ServeMux) error {
	shop := h.named("demo/index.html").plain.body
	if !bytes.Contains(shop, []byte(appIDPlace)) {
		return errors.New("the demo's page has no place for the app id")
	}
	page := made(bytes.ReplaceAll(shop, []byte(appIDPlace), []byte(html.EscapeString(h.Demo.AppID))))
	if err := page.pack(); err != nil {
		return err
	}
	mux.Handle("GET /demo", http.RedirectHandler("/demo/", http.StatusFound))
	mux.HandleFunc("GET /demo/{path...}", func(w http.ResponseWriter, r *http.Request) { h.demo(w, r, page) })
	mux.HandleFunc("POST /demo/session", h.demoSession)
	return nil
}

// shopPages are the paths that the shop's script renders.
var shopPages = map[string]bool{"": true, "plans": true, "account": true}

func (h *handlers) demo(w http.ResponseWriter, r *http.Request, page *file) {
	path := r.PathValue("path")
	if shopPages[strings.TrimSuffix(path, "/")] {
		secure(w, demoPolicy)
		page.serve(w, r, http.StatusOK)
		return
	}
	f := h.named("demo/" + path)
	if f == nil || f.contentType == contentTypes[".html"] {
		h.missing(w, r)
		return
	}
	w.Header().Set("Cache-Control", "no-cache")
	f.serve(w, r, http.StatusOK)
}

// demoSession logs in an invented customer as a shop's own server would: it
// knows the customer, and signs the user id with the workspace's secret.
func (h *handlers) demoSession(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Customer string `json:"customer"`
	}
	if err := transport.ReadJSON(w, r, transport.SmallBody, &in); err != nil {
		transport.WriteError(w, r, err)
		return
	}
	who, ok := customers[in.Customer]
	if !ok {
		transport.WriteError(w, r, &rules.Error{Kind: rules.Unknown, Code: "customer_unknown", Field: "customer", Message: "The demo has no such customer."})
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
