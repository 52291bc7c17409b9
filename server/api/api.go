package api

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strconv"
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
	Log       *slog.Logger
	Now       func() time.Time
	PublicURL string // what pages of lists begin with; "" takes the request's host
}

type handlers struct {
	Rooms
	byKey      *transport.Limiter
	bySignIn   *transport.Limiter
	protection *http.CrossOriginProtection
}

// Limits of the API.
const (
	maxBody         = 5 << 20 // bytes
	keyPerMinute    = 6000
	signInPerMinute = 10
)

// Register adds /api/ and the dashboard's sign-in to mux.
func Register(mux *http.ServeMux, rooms Rooms) {
	h := &handlers{
		Rooms:      rooms,
		byKey:      transport.NewLimiter(keyPerMinute, keyPerMinute, rooms.Now),
		bySignIn:   transport.NewLimiter(signInPerMinute, signInPerMinute, rooms.Now),
		protection: http.NewCrossOriginProtection(),
	}
	inner := http.NewServeMux()
	for _, route := range routes {
		inner.HandleFunc(route.method+" /api"+route.path, func(w http.ResponseWriter, r *http.Request) { h.serve(w, r, route) })
	}
	inner.HandleFunc("GET /api/openapi.json", func(w http.ResponseWriter, r *http.Request) {
		transport.WriteJSON(w, r, http.StatusOK, describe())
	})
	inner.HandleFunc("/", unknown)
	mux.Handle("/api/", withoutSlash(inner))
	h.registerSignIn(mux)
}

// withoutSlash makes every address work with and without a slash at its end.
func withoutSlash(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if path := strings.TrimRight(r.URL.Path, "/"); path != r.URL.Path {
			shorter := *r
			shorter.URL = &url.URL{Path: path, RawQuery: r.URL.RawQuery}
			r = &shorter
		}
		next.ServeHTTP(w, r)
	})
}

// unknown answers an address or a method that no route has.
func unknown(w http.ResponseWriter, r *http.Request) {
	var methods []string
	for _, route := range routes {
		if matches(route.path, strings.TrimPrefix(r.URL.Path, "/api")) {
			methods = append(methods, route.method)
		}
	}
	if len(methods) == 0 {
		transport.NotFound(w, r)
		return
	}
	w.Header().Set("Allow", strings.Join(methods, ", "))
	transport.WriteError(w, r, rules.NewError("method_not_allowed", "This address takes "+strings.Join(methods, ", ")+"."))
}

func matches(pattern, path string) bool {
	want, got := strings.Split(pattern, "/"), strings.Split(path, "/")
	if len(want) != len(got) {
		return false
	}
	for i := range want {
		if want[i] != got[i] && !strings.HasPrefix(want[i], "{") {
			return false
		}
	}
	return true
}

// call is one request of somebody who may make it.
type call struct {
	*handlers
	w         http.ResponseWriter
	r         *http.Request
	workspace team.Workspace
	teammate  *team.Teammate // of the session; nil for an API key
}

func (h *handlers) serve(w http.ResponseWriter, r *http.Request, route route) {
	c, err := h.authorize(w, r)
	if err != nil {
		transport.WriteError(w, r, err)
		return
	}
	answer, err := route.do(c)
	if err != nil {
		transport.WriteError(w, r, err)
		return
	}
	transport.WriteJSON(w, r, http.StatusOK, answer)
}

// authorize finds out for whom a request speaks: an API key, else a session.
func (h *handlers) authorize(w http.ResponseWriter, r *http.Request) (*call, error) {
	c := &call{handlers: h, w: w, r: r}
	if key := r.Header.Get("Authorization"); key != "" {
		if scheme, rest, ok := strings.Cut(key, " "); ok && strings.EqualFold(scheme, "Bearer") {
			key = strings.TrimSpace(rest)
		}
		ws, err := h.Teams.ByKey(r.Context(), key)
		if err != nil {
			return nil, err
		}
		c.workspace = ws
		if ws.RateLimits {
			if err := h.byKey.Check(w, key, 1); err != nil {
				return nil, err
			}
		}
		return c, nil
	}
	ws, mate, err := h.session(r)
	if err != nil {
		return nil, err
	}
	c.workspace, c.teammate = ws, &mate
	return c, nil
}

// decode reads the body; a missing one is an empty object.
func (c *call) decode(v any) error {
	body, err := transport.ReadBody(c.w, c.r, maxBody)
	if err != nil {
		return err
	}
	if len(body) == 0 {
		body = []byte("{}")
	}
	if err := json.Unmarshal(body, v); err != nil {
		return transport.Malformed(err)
	}
	return nil
}

// id reads the {id} of the address; what is no number is nobody's id.
func (c *call) id(unknown *rules.Error) (int64, error) {
	id, err := strconv.ParseInt(c.r.PathValue("id"), 10, 64)
	if err != nil || id <= 0 {
		return 0, unknown
	}
	return id, nil
}

var (
	errContactUnknown      = &rules.Error{Code: "contact_unknown", Message: "There is no such contact."}
	errConversationUnknown = &rules.Error{Code: "conversation_unknown", Message: "There is no such conversation."}
	errTeammateUnknown     = &rules.Error{Code: "teammate_unknown", Message: "There is no such teammate."}
)

// paging is what every list can be asked for.
type paging struct {
	page, perPage  int
	order, orderBy string
}

func (c *call) paging() (paging, error) {
	q := c.r.URL.Query()
	p := paging{page: 1, perPage: 50, order: q.Get("order"), orderBy: q.Get("order_by")}
	for _, n := range []struct {
		name string
		to   *int
		most int
	}{{"page", &p.page, 1 << 31}, {"per_page", &p.perPage, inbox.MaxPerPage}} {
		text := q.Get(n.name)
		if text == "" {
			continue
		}
		value, err := strconv.Atoi(text)
		if err != nil || value < 1 || value > n.most {
			return p, &rules.Error{Code: n.name + "_invalid", Field: n.name, Message: fmt.Sprintf("%s is a number from 1 to %d.", n.name, n.most)}
		}
		*n.to = value
	}
	if p.order != "" && p.order != "asc" && p.order != "desc" {
		return p, &rules.Error{Code: "order_invalid", Field: "order", Message: "order is asc or desc."}
	}
	return p, nil
}

// pages are the URLs of a list's neighbours.
type pages struct {
	First string  `json:"first"`
	Next  *string `json:"next"`
	Last  string  `json:"last"`
}

func (c *call) pages(p paging, total int) pages {
	last := max(1, (total+p.perPage-1)/p.perPage)
	result := pages{First: c.pageURL(1), Last: c.pageURL(last)}
	if p.page < last {
		next := c.pageURL(p.page + 1)
		result.Next = &next
	}
	return result
}

func (c *call) pageURL(n int) string {
	base := c.PublicURL
	if base == "" {
		scheme := "http://"
		if c.Addresses.IsHTTPS(c.r) {
			scheme = "https://"
		}
		base = scheme + c.r.Host
	}
	q := c.r.URL.Query()
	q.Set("page", strconv.Itoa(n))
	return strings.TrimRight(base, "/") + c.r.URL.Path + "?" + q.Encode()
}

// unix gives a time as the API does: seconds, or null for none.
func unix(t time.Time) *int64 {
	if t.IsZero() {
		return nil
	}
	seconds := t.Unix()
	return &seconds
}

// orNull gives a text as the API does: null where it is unknown.
func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
