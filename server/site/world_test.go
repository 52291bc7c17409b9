package site_test

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"

	"gist/server/e2e/harness"
	"gist/server/site"
	"gist/server/store"
	"gist/server/team"
)

// built is a small web/dist as web/build would leave it. Big files have no
// plain form there.
type built struct {
	files    fstest.MapFS
	manifest map[string]map[string]string
}

func TestMain(m *testing.M) { os.Exit(harness.Run(m)) }

func (b *built) add(t *testing.T, name, path, hash, body string, big bool) {
	t.Helper()
	b.manifest[name] = map[string]string{"path": path, "hash": hash}
	if !big {
		b.files["dist/files/"+path] = &fstest.MapFile{Data: []byte(body)}
	}
	b.files["dist/files/"+path+".br"] = &fstest.MapFile{Data: packed(t, body, func(w io.Writer) io.WriteCloser { return brotli.NewWriterLevel(w, 1) })}
	b.files["dist/files/"+path+".gz"] = &fstest.MapFile{Data: packed(t, body, func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) })}
	raw, err := json.Marshal(b.manifest)
	if err != nil {
		t.Fatal(err)
	}
	b.files["dist/files/manifest.json"] = &fstest.MapFile{Data: raw}
}

func packed(t *testing.T, body string, to func(io.Writer) io.WriteCloser) []byte {
	t.Helper()
	var b bytes.Buffer
	w := to(&b)
	if _, err := io.WriteString(w, body); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

type packer interface {
	io.Writer
	Flush() error
}

// open compresses without an end, so that the server can go on.
func open(t *testing.T, body string, to func(io.Writer) packer) []byte {
	t.Helper()
	var b bytes.Buffer
	w := to(&b)
	if _, err := io.WriteString(w, body); err != nil {
		t.Fatal(err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const (
	loaderText = "/* the loader */ let taco = 'ñ'; (GIST_SERVER=>{})("
	bigSize    = 3 << 20
)

// loaderFrom is what a server of this address serves as gist.js.
func loaderFrom(server string) string { return loaderText + `"` + server + "\");\n" }

// host is what httptest's requests ask for.
const host = "http://example.com"

// bigText does not compress to nothing, so that its forms are big as well.
var bigText = func() string {
	var b strings.Builder
	for state := uint32(1); b.Len() < bigSize; {
		state = state*1664525 + 1013904223
		b.WriteByte(byte('a' + state>>24%26))
	}
	return b.String()
}()

func dist(t *testing.T) fstest.MapFS {
	t.Helper()
	b := &built{files: fstest.MapFS{}, manifest: map[string]map[string]string{}}
	b.add(t, "gist.js", "gist.js", "aaaa", loaderText, false)
	b.files["dist/files/gist.js.br"] = &fstest.MapFile{Data: open(t, loaderText, func(w io.Writer) packer { return brotli.NewWriterLevel(w, 11) })}
	b.files["dist/files/gist.js.gz"] = &fstest.MapFile{Data: open(t, loaderText, func(w io.Writer) packer { return gzip.NewWriter(w) })}
	b.add(t, "messenger.html", "messenger.html", "bbbb", `<!doctype html><title>Messenger</title><link rel="stylesheet" href="/web/messenger-0123.css"><script src="/web/messenger-0123.js"></script>`, false)
	b.add(t, "messenger.css", "web/messenger-0123.css", "0123", "body{color:red}", false)
	b.add(t, "messenger.wasm", "web/messenger-4567.wasm", "4567", "\x00asm", false)
	b.add(t, "dashboard.wasm", "web/dashboard-89ab.wasm", "89ab", bigText, true)
	b.add(t, "dashboard.css", "web/dashboard-cdef.css", "cdef", "body{}", false)
	b.add(t, "gist.svg", "web/gist-1111.svg", "1111", "<svg/>", false)
	b.add(t, "gist-192.png", "web/gist-192-2222.png", "2222", "png", false)
	b.add(t, "gist-512.png", "web/gist-512-3333.png", "3333", "png", false)
	b.add(t, "pages/welcome.html", "pages/welcome.html", "cccc", "<!doctype html>Gist is running", false)
	b.add(t, "pages/notice.html", "pages/notice.html", "dddd", "<!doctype html><h1>{{.Title}}</h1>{{.Text}}", false)
	b.add(t, "docs/rules.html", "docs/rules.html", "eeee", "<!doctype html>The rules", false)
	b.add(t, "demo/index.html", "demo/index.html", "ffff", `<!doctype html><script async src="/gist.js" data-app-id="DEMO_APP_ID"></script>`, false)
	b.add(t, "demo/shop.js", "demo/shop.js", "9999", "export {}", false)
	return b.files
}

// world is a site with a database of its own, served by a mux.
type world struct {
	t     *testing.T
	teams *team.Service
	ws    team.Workspace
	mux   *http.ServeMux
}

func newWorld(t *testing.T, demo bool, set ...func(*site.Options)) *world {
	t.Helper()
	db, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "gist.db"), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	w := &world{t: t, teams: team.New(db, time.Now), mux: http.NewServeMux()}
	if w.ws, err = w.teams.CreateWorkspace(t.Context(), "Taco Box"); err != nil {
		t.Fatal(err)
	}
	options := site.Options{Files: dist(t), Teams: w.teams}
	if demo {
		options.Demo = &site.Demo{AppID: w.ws.AppID}
	}
	for _, change := range set {
		change(&options)
	}
	if err := site.Register(w.mux, options); err != nil {
		t.Fatal(err)
	}
	return w
}

// ask sends a request; headers come in pairs.
func (w *world) ask(method, path, body string, headers ...string) *http.Response {
	w.t.Helper()
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
		if headers[i] == "Host" {
			r.Host = headers[i+1]
		}
	}
	recorder := httptest.NewRecorder()
	w.mux.ServeHTTP(recorder, r)
	return recorder.Result()
}

func (w *world) get(path string, headers ...string) *http.Response {
	w.t.Helper()
	return w.ask(http.MethodGet, path, "", headers...)
}

// What a browser sends when it opens a page, and when it loads a script.
const (
	pageAccept   = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
	scriptAccept = "*/*"
)

func text(t *testing.T, res *http.Response) string {
	t.Helper()
	var from io.Reader = res.Body
	switch res.Header.Get("Content-Encoding") {
	case "br":
		from = brotli.NewReader(res.Body)
	case "gzip":
		unpacked, err := gzip.NewReader(res.Body)
		if err != nil {
			t.Fatal(err)
		}
		from = unpacked
	}
	body, err := io.ReadAll(from)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

func wantStatus(t *testing.T, res *http.Response, status int) {
	t.Helper()
	if res.StatusCode != status {
		t.Fatalf("the status is %d, not %d: %s", res.StatusCode, status, text(t, res))
	}
}

func wantHeader(t *testing.T, res *http.Response, name, want string) {
	t.Helper()
	if got := strings.Join(res.Header.Values(name), ", "); got != want {
		t.Errorf("%s is %q, not %q", name, got, want)
	}
}

func wantText(t *testing.T, res *http.Response, parts ...string) {
	t.Helper()
	body := text(t, res)
	for _, part := range parts {
		if !strings.Contains(body, part) {
			t.Errorf("the body does not hold %q:\n%s", part, body)
		}
	}
}
