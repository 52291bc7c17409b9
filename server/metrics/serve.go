package metrics

import (
	"crypto/sha256"
	"crypto/subtle"
	"net/http"
	"net/http/pprof"
	"strings"

	"github.com/prometheus/client_golang/prometheus/promhttp"

	"gist/server/transport"
	"gist/wasm/rules"
)

// ShortestToken is the minimum length of a token, in characters.
const ShortestToken = 16

// Handler serves GET /metrics and Go's profiles under /debug/pprof/, without
// authentication: use it on a listener of its own, or use Register. It does not
// serve the command line, which may hold a password.
func (m *Metrics) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{Registry: m.registry}))
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/cmdline", transport.NotFound)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	return mux
}

// Register adds the same routes to a public server, for requests with the
// header Authorization: Bearer TOKEN.
func (m *Metrics) Register(mux *http.ServeMux, token string) {
	guarded := guard(token, m.Handler())
	mux.Handle("GET /metrics", guarded)
	mux.Handle("GET /debug/pprof/", guarded)
}

func guard(token string, next http.Handler) http.Handler {
	want := sha256.Sum256([]byte(token))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		said, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		got := sha256.Sum256([]byte(said))
		if subtle.ConstantTimeCompare(got[:], want[:]) != 1 || !ok {
			transport.WriteError(w, r, rules.ErrorOf(rules.Unauthorized, "unauthorized", "Send the token of --metrics-token: Authorization: Bearer TOKEN."))
			return
		}
		next.ServeHTTP(w, r)
	})
}
