package widget

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/live"
	"gist/server/store"
	"gist/server/team"
	"gist/server/transport"
	"gist/wasm/rules"
)

// Rooms holds what the handlers need.
type Rooms struct {
	DB        *store.DB
	Teams     *team.Service
	Contacts  *contact.Service
	Inbox     *inbox.Service
	Hub       *live.Hub
	Addresses transport.Addresses
	Limits    *transport.Limits // shared with other servers; nil is in memory
	Now       func() time.Time
	PublicURL string // the server's public URL; "" when not set
}

type handlers struct {
	Rooms
	byVisitor   *transport.Limiter
	byAddress   *transport.Limiter
	byWorkspace *transport.Limiter // only for this server
}

// The limits per visitor and per address: 300 and 3,000 calls a minute, and 300
// at once.
const (
	visitorPerMinute = 300
	addressPerMinute = 3000
	burst            = 300

	// However many addresses a workspace's callers use, its share of this
	// server is bounded: 2,000 calls a second are more than the largest sites
	// need.
	workspacePerMinute = 120_000
	workspaceBurst     = 12_000
)

// Register adds the /widget/ paths to mux.
func Register(mux *http.ServeMux, rooms Rooms) {
	h := &handlers{
		Rooms:     rooms,
		byVisitor: rooms.Limits.NewLimiter("visitor", visitorPerMinute, burst, rooms.Now),
		byAddress: rooms.Limits.NewLimiter("address", addressPerMinute, burst, rooms.Now),

		byWorkspace: transport.NewLimiter(workspacePerMinute, workspaceBurst, rooms.Now),
	}
	post := func(path string, answer func(*http.Request, *request) (any, error)) {
		mux.HandleFunc("POST "+path, func(w http.ResponseWriter, r *http.Request) { h.serve(w, r, answer) })
		mux.HandleFunc("OPTIONS "+path, preflight)
	}
	post("/widget/calls", h.calls)
	post("/widget/shutdown", h.shutdown)
	post("/widget/conversations", h.conversations)
	post("/widget/messages", h.messages)
	post("/widget/send", h.send)
	post("/widget/read", h.read)
	mux.Handle("GET /widget/live", rooms.Hub.Handler(h.listen, true))
}

// serve answers a request. An error that is final for the page is a refusal.
func (h *handlers) serve(w http.ResponseWriter, r *http.Request, answer func(*http.Request, *request) (any, error)) {
	allow(w, r)
	q := new(request)
	v, err := h.answer(w, r, q, answer)
	var told *rules.Error
	switch {
	case err == nil:
		transport.WriteJSON(w, r, http.StatusOK, v)
	case errors.As(err, &told) && q.visitor != "" && !told.Kind.Passes():
		transport.WriteJSON(w, r, transport.Status(told.Kind), q.refuse(told))
	default:
		transport.WriteError(w, r, err)
	}
}

func (h *handlers) answer(w http.ResponseWriter, r *http.Request, q *request, answer func(*http.Request, *request) (any, error)) (any, error) {
	body, err := transport.ReadBody(w, r, rules.MaxCallBytes)
	if err != nil {
		return nil, err
	}
	if err = q.read(body); errors.Is(err, errNoJSON) {
		err = transport.Malformed(err)
	}
	if err == nil {
		err = h.admit(r.Context(), r, q)
	}
	var refused *rules.Error
	if errors.As(err, &refused) {
		// A request that is refused here has no workspace whose limits may be
		// off.
		if limited := h.byAddress.Check(w, r, h.Addresses.Network(r), 1); limited != nil {
			return nil, limited
		}
	}
	if err != nil {
		return nil, err
	}
	if q.workspace.RateLimits {
		n := max(1, len(q.calls))
		if err := h.byAddress.Check(w, r, h.Addresses.Network(r), n); err != nil {
			return nil, err
		}
		if err := h.byVisitor.Check(w, r, q.caller(), n); err != nil {
			return nil, err
		}
		if err := h.byWorkspace.Check(w, r, q.appID, n); err != nil {
			return nil, err
		}
	}
	return answer(r, q)
}

// admit finds the workspace and checks the page's origin against its
// allowed_origins.
func (h *handlers) admit(ctx context.Context, r *http.Request, q *request) (err error) {
	q.workspace, err = h.Teams.WorkspaceByAppID(ctx, q.appID)
	if err != nil {
		return err
	}
	origin := r.Header.Get("Origin")
	// The messenger's page has the server's own origin; its frame-ancestors
	// have already been checked. A sandboxed page has the origin "null", which
	// no list has.
	if !q.workspace.Allows(origin) && !h.own(r, origin) {
		return &rules.Error{Kind: rules.Forbidden, Code: "origin_not_allowed", Message: "This workspace does not take calls from " + origin + "; add it to the setting allowed_origins."}
	}
	return nil
}

// own reports whether an origin is the server's, also behind a proxy that does
// not pass on the host.
func (h *handlers) own(r *http.Request, origin string) bool {
	_, host, ok := strings.Cut(origin, "://")
	return ok && strings.EqualFold(host, h.Addresses.Host(r)) || origin != "" && strings.EqualFold(origin, h.PublicURL)
}

// allow lets pages of every origin read an answer, even if their scripts have
// replaced fetch by one that sends credentials. This is safe because no cookie
// is read: the body alone identifies the caller.
func allow(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Add("Vary", "Origin")
	h.Set("Access-Control-Expose-Headers", "Retry-After")
	origin := r.Header.Get("Origin")
	if origin == "" {
		h.Set("Access-Control-Allow-Origin", "*")
		return
	}
	h.Set("Access-Control-Allow-Origin", origin)
	h.Set("Access-Control-Allow-Credentials", "true")
}

// preflight answers a preflight. A page needs none unless its scripts have
// wrapped fetch and add headers, such as for tracing, against forgery or for
// authorization.
func preflight(w http.ResponseWriter, r *http.Request) {
	allow(w, r)
	h := w.Header()
	h.Add("Vary", "Access-Control-Request-Headers")
	h.Set("Access-Control-Allow-Methods", "POST")
	if asked := r.Header.Values("Access-Control-Request-Headers"); len(asked) > 0 {
		h.Set("Access-Control-Allow-Headers", strings.Join(asked, ", "))
	}
	if r.Header.Get("Access-Control-Request-Private-Network") == "true" {
		h.Set("Access-Control-Allow-Private-Network", "true")
	}
	h.Set("Access-Control-Max-Age", "86400")
	w.WriteHeader(http.StatusNoContent)
}
