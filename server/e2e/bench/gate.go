package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/evanw/esbuild/pkg/api"
)

// gate is a proxy before the server. It answers for the servers of other
// libraries, counts the loaded bytes, and reports the arrival of an identify
// call.
type gate struct {
	URL   string
	files map[string][]byte // by path, compressed with Brotli
	json  map[string]string // answers by path prefix

	mu    sync.Mutex
	bytes int64
	paths []string
	tell  chan arrival
}

func newGate(b *bench, server string) *gate {
	target, err := url.Parse(server)
	b.check(err)
	g := &gate{files: map[string][]byte{}, json: map[string]string{}}
	proxy := httputil.NewSingleHostReverseProxy(target)
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		now := time.Now()
		g.note(r)
		if r.Method == http.MethodPost {
			body, err := io.ReadAll(r.Body)
			if err != nil {
				return
			}
			if bytes.Contains(body, []byte("johndoe@tacos.com")) {
				g.arrived(now)
			}
			r.Body = io.NopCloser(bytes.NewReader(body))
		}
		counted := &countingWriter{w, g}
		if !g.answer(counted, r) {
			proxy.ServeHTTP(counted, r)
		}
	}))
	b.Cleanup(front.Close)
	g.URL = front.URL
	return g
}

// answer serves what is not Gist's, and reports whether it did.
func (g *gate) answer(w http.ResponseWriter, r *http.Request) bool {
	path := r.URL.Path
	h := w.Header()
	foreign := strings.HasPrefix(path, "/peer/") || strings.HasPrefix(path, "/api/s/") // the last is for @jitsu/js, which accepts no folder
	if foreign || strings.HasPrefix(path, "/floor") {
		if origin := r.Header.Get("Origin"); origin != "" {
			h.Set("Access-Control-Allow-Origin", origin)
			h.Set("Access-Control-Allow-Credentials", "true")
			h.Set("Access-Control-Allow-Headers", r.Header.Get("Access-Control-Request-Headers"))
			h.Set("Access-Control-Allow-Methods", "GET, POST")
		}
	}
	switch {
	case path == "/floor.js":
		h.Set("Content-Type", "text/javascript")
		fmt.Fprintf(w, `fetch(new URL("/floor",document.currentScript.src),{method:"POST",body:JSON.stringify({user_id:"12345",properties:%s})})`, traits)
	case path == "/floor":
	case foreign && g.files[path] != nil:
		h.Set("Content-Type", "text/javascript")
		h.Set("Content-Encoding", "br")
		w.Write(g.files[path])
	case foreign && r.Method == http.MethodOptions:
		w.WriteHeader(http.StatusNoContent)
	case foreign:
		for prefix, answer := range g.json {
			if strings.HasPrefix(path, prefix) {
				h.Set("Content-Type", "application/json")
				io.WriteString(w, answer)
				return true
			}
		}
		h.Set("Content-Type", "application/json")
		io.WriteString(w, `{}`)
	default:
		return false
	}
	return true
}

// await begins a measurement. The channel receives the arrival.
func (g *gate) await() <-chan arrival {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.tell, g.bytes, g.paths = make(chan arrival, 1), 0, nil
	return g.tell
}

func (g *gate) note(r *http.Request) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.paths = append(g.paths, r.Method+" "+r.URL.Path)
}

func (g *gate) asked() []string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.paths
}

func (g *gate) arrived(at time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.tell != nil {
		g.tell <- arrival{at, g.bytes}
		g.tell = nil
	}
}

// countingWriter counts the bytes of all answers.
type countingWriter struct {
	http.ResponseWriter
	gate *gate
}

func (w *countingWriter) Write(p []byte) (int, error) {
	n, err := w.ResponseWriter.Write(p)
	w.gate.mu.Lock()
	w.gate.bytes += int64(n)
	w.gate.mu.Unlock()
	return n, err
}

// Unwrap returns the wrapped writer, so that the proxy can flush.
func (w *countingWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// peerPage is another library and the head of its page.
type peerPage struct{ name, path, head string }

// installPeers installs the newest version of each other library from npm in
// the user's cache. The gate serves it as its own server would: minified, and
// compressed with Brotli.
func (b *bench) installPeers(g *gate) []peerPage {
	cache, err := os.UserCacheDir()
	b.check(err)
	dir := filepath.Join(cache, "gist-bench")
	b.check(os.MkdirAll(dir, 0o755))
	install := exec.Command("npm", "install", "--prefix", dir, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error",
		"posthog-js@latest", "@segment/analytics-next@latest", "@rudderstack/analytics-js@latest", "@jitsu/js@latest")
	if out, err := install.CombinedOutput(); err != nil {
		b.Fatalf("installing the other libraries: %v\n%s", err, out)
	}
	modules := filepath.Join(dir, "node_modules")
	version := func(name string) string {
		raw, err := os.ReadFile(filepath.Join(modules, name, "package.json"))
		b.check(err)
		return name + " " + between(string(raw), `"version": "`, `"`, "")
	}
	file := func(path, from string) {
		raw, err := os.ReadFile(filepath.Join(modules, from))
		b.check(err)
		small := api.Transform(string(raw), api.TransformOptions{MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true, LegalComments: api.LegalCommentsNone})
		if len(small.Errors) == 0 && len(small.Code) < len(raw) {
			raw = small.Code
		}
		var packed bytes.Buffer
		to := brotli.NewWriterLevel(&packed, brotli.BestCompression)
		if _, err := to.Write(raw); err != nil {
			b.Fatalf("packing %s: %v", from, err)
		}
		b.check(to.Close())
		g.files["/peer/"+path] = packed.Bytes()
	}
	at := func(path string) string { return g.URL + "/peer/" + path }

	file("posthog/static/array.js", "posthog-js/dist/array.js")
	g.json["/peer/posthog/array/"] = `{"supportedCompression":["gzip-js"],"featureFlags":[],"sessionRecording":false}`
	g.json["/peer/posthog/flags"] = `{"flags":{}}`

	file("segment/analytics.js", "@segment/analytics-next/dist/umd/standalone.js")
	bundles, err := filepath.Glob(filepath.Join(modules, "@segment/analytics-next/dist/umd/*.bundle.*.js"))
	b.check(err)
	for _, bundle := range bundles {
		name := filepath.Base(bundle)
		file("segment/analytics-next/bundles/"+name, "@segment/analytics-next/dist/umd/"+name)
	}
	g.json["/peer/segment/v1/projects/"] = fmt.Sprintf(`{"integrations":{"Segment.io":{"apiKey":"bench","apiHost":%q,"protocol":"http"}},"plan":{},"edgeFunction":{}}`, strings.TrimPrefix(at("segment/v1"), "http://"))

	file("rudder/rsa.js", "@rudderstack/analytics-js/dist/npm/modern/bundled/umd/index.js")
	g.json["/peer/rudder/sourceConfig"] = `{"source":{"id":"bench","name":"bench","writeKey":"bench","enabled":true,"workspaceId":"bench","config":{"statsCollection":{"errors":{"enabled":false},"metrics":{"enabled":false}}},"connections":[],"destinations":[],"dataplanes":{}},"updatedAt":"2026-01-01T00:00:00Z"}`

	file("jitsu/p.js", "@jitsu/js/dist/web/p.js.txt")

	onload := func(path, attributes, then string) string {
		return fmt.Sprintf(`<script>function loaded(){%s}</script><script async src="%s" %s onload="loaded()"></script>`, then, at(path), attributes)
	}
	return []peerPage{
		{version("posthog-js"), "posthog", onload("posthog/static/array.js", "",
			fmt.Sprintf(`posthog.init("phc_bench",{api_host:%q,request_batching:false,disable_compression:true,autocapture:false,capture_pageview:false});posthog.identify("12345",%s)`, at("posthog"), traits))},
		{version("@segment/analytics-next"), "segment", fmt.Sprintf(`<script>var a=window.analytics=window.analytics||[];a._writeKey="bench";a._cdn=%q;a._loadOptions={};a.push(["identify","12345",%s])</script><script async src="%s"></script>`,
			at("segment"), traits, at("segment/analytics.js"))},
		{version("@rudderstack/analytics-js"), "rudder", onload("rudder/rsa.js", "",
			fmt.Sprintf(`var r=new rudderanalytics.RudderAnalytics();r.load("bench",%q,{configUrl:%q});r.identify("12345",%s)`, at("rudder"), at("rudder"), traits))},
		{version("@jitsu/js"), "jitsu", onload("jitsu/p.js", `data-write-key="bench:secret" data-init-only="true"`,
			fmt.Sprintf(`jitsu.identify("12345",%s)`, traits))},
	}
}
