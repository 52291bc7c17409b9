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

// ShortestToken is the fewest characters that a token may have.
const ShortestToken = 16

// Handler serves GET /metrics and Go's profiles under /debug/pprof/, to whoever
// asks: it belongs on a listener of its own, or behind Guarded. The command
// line, which may hold a password, is not among the profiles.
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

// Register adds the same to a server that strangers reach, for those who send
// the token: Authorization: Bearer TOKEN.
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
