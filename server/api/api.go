package api

import (
	"log/slog"
	"net/http"
	"net/url"
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
	Log       *slog.Logger
	Now       func() time.Time
	PublicURL string // the beginning of the pages' URLs; "" takes the request's host
}

type handlers struct {
	Rooms
	byKey      *transport.Limiter
	bySignIn   *transport.Limiter
	byListener *transport.Limiter // opening live connections
	byStranger *transport.Limiter // calls without a valid key or sign-in
	protection *http.CrossOriginProtection
}

// Limits of the API.
const (
	maxBody         = 5 << 20 // bytes
	keyPerMinute    = 6000
	signInPerMinute = 10
	opensPerMinute  = 300

	strangerPerMinute = 3000 // as for an address in package widget
)

// Register adds /api/ and the dashboard's sign-in to mux.
func Register(mux *http.ServeMux, rooms Rooms) {
	h := &handlers{
		Rooms:      rooms,
		byKey:      rooms.Limits.NewLimiter("key", keyPerMinute, keyPerMinute, rooms.Now),
		bySignIn:   rooms.Limits.NewLimiter("sign-in", signInPerMinute, signInPerMinute, rooms.Now),
		byListener: rooms.Limits.NewLimiter("listener", opensPerMinute, opensPerMinute, rooms.Now),
		byStranger: rooms.Limits.NewLimiter("stranger", strangerPerMinute, strangerPerMinute, rooms.Now),
		protection: protection(rooms.PublicURL),
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

// protection refuses requests by another site's page with the dashboard's
// cookie. It trusts the origin of the public URL, since a proxy may change the
// Host header.
func protection(publicURL string) *http.CrossOriginProtection {
	p := http.NewCrossOriginProtection()
	if public, err := url.Parse(publicURL); err == nil && public.Scheme != "" && public.Host != "" {
		if err := p.AddTrustedOrigin(public.Scheme + "://" + public.Host); err != nil {
			panic(err) // a scheme and a host make an origin
		}
	}
	return p
}

// withoutSlash makes every path work with and without a trailing slash.
func withoutSlash(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if path := strings.TrimRight(r.URL.Path, "/"); path != r.URL.Path {
			shorter := *r
			shorter.URL = &url.URL{Path: path, RawQuery: r.URL.RawQuery}
			next.ServeHTTP(w, &shorter)
			r.Pattern = shorter.Pattern // for logs and metrics
			return
		}
		next.ServeHTTP(w, r)
	})
}

// unknown answers a request without a route: 405 if another method has one,
// else 404.
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
	transport.WriteError(w, r, rules.ErrorOf(rules.BadMethod, "method_not_allowed", "This address takes "+strings.Join(methods, ", ")+"."))
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
