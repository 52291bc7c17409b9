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

// Rooms is what the handlers call.
type Rooms struct {
	DB        *store.DB
	Teams     *team.Service
	Contacts  *contact.Service
	Inbox     *inbox.Service
	Hub       *live.Hub
	Addresses transport.Addresses
	Limits    *transport.Limits // shared with other servers; nil keeps them in memory
	Now       func() time.Time
	PublicURL string // by which the world reaches the server; "" when that is not said
}

type handlers struct {
	Rooms
	byVisitor   *transport.Limiter
	byAddress   *transport.Limiter
	byWorkspace *transport.Limiter // of this server alone
}

// A page's calls: 300 a minute for a visitor, 3,000 for an address, 300 at once.
const (
	visitorPerMinute = 300
	addressPerMinute = 3000
	burst            = 300

	// However many addresses somebody has, one workspace leaves this server's time
	// to the others: 2,000 calls a second are more than the largest sites have.
	workspacePerMinute = 120_000
	workspaceBurst     = 12_000
)

// Register adds the /widget/ addresses to mux.
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

// serve reads a call, finds its workspace, asks the limits, and answers.
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
		// What is refused here names no workspace that could have no limits.
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

// admit finds the workspace and holds the page's origin against its setting.
func (h *handlers) admit(ctx context.Context, r *http.Request, q *request) (err error) {
	q.workspace, err = h.Teams.WorkspaceByAppID(ctx, q.appID)
	if err != nil {
		return err
	}
	origin := r.Header.Get("Origin")
	// The messenger's own page is the server's: it was let in by its frame
	// ancestors. A sandboxed page has the origin "null", which no list names.
	if !q.workspace.Allows(origin) && !h.own(r, origin) {
		return &rules.Error{Kind: rules.Forbidden, Code: "origin_not_allowed", Message: "This workspace does not take calls from " + origin + "; add it to the setting allowed_origins."}
	}
	return nil
}

// own tells whether an origin is the server's, also behind a proxy that does
// not pass the host on.
func (h *handlers) own(r *http.Request, origin string) bool {
	_, host, ok := strings.Cut(origin, "://")
	return ok && strings.EqualFold(host, h.Addresses.Host(r)) || origin != "" && strings.EqualFold(origin, h.PublicURL)
}

// allow lets pages of every origin read an answer, also those whose own scripts
// have put a fetch in place of the browser's that sends credentials. Nothing
// here reads a cookie: who a page is stands in the body alone.
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

// preflight answers pages that send more than a simple request: such a fetch
// adds headers for tracing, against forgery, or to authorize it elsewhere.
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
