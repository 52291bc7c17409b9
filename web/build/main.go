// Command build builds what the server serves: it bundles and minifies scripts
// and styles, puts the library into the loader, names files by their content,
// makes pages of the docs, compresses all of it, and writes it to
// web/dist/files with a manifest. The same input gives the same bytes.
//
// Usage (from the project's folder): go run ./web/build [-fast]
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
	"github.com/evanw/esbuild/pkg/api"
	"github.com/klauspost/compress/gzip"

	"gist/web/loader"
)

func main() {
	fast := flag.Bool("fast", false, "compress less, for development")
	flag.Parse()
	if err := build(".", *fast); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

// build makes web/dist/files in the project's folder root.
func build(root string, fast bool) error {
	b := &builder{root: root, manifest: map[string]entry{}, level: brotli.BestCompression, bigLevel: 9}
	if fast {
		b.level, b.bigLevel = 5, 4
	}
	stamp, err := b.read("web/dist/wasm.txt")
	if err != nil {
		return err
	}
	if bytes.Contains(stamp, []byte("compiler go")) {
		if b.standardGo, err = readGlue(); err != nil {
			return err
		}
	}
	for _, step := range []func() error{b.dashboard, b.messenger, b.loader, b.pages, b.docs, b.demo} {
		if err := step(); err != nil {
			return err
		}
	}
	return b.write()
}

// builder collects files under the names by which they are served.
type builder struct {
	root            string
	manifest        map[string]entry // by logical name
	files           []file
	level, bigLevel int    // Brotli's; bigLevel is for big files
	standardGo      []byte // Go's own glue; nil if TinyGo made the WebAssembly
}

// entry is a file in the manifest: its path on the server, and the hash of its
// content.
type entry struct {
	Path string `json:"path"`
	Hash string `json:"hash"`
}

type file struct {
	path string
	body []byte
	open bool // the server adds the end, also to the compressed forms
}

// bigFile is the size in bytes from which a file is compressed with less
// effort, and stored only in compressed form.
const bigFile = 1 << 20

func (b *builder) read(name string) ([]byte, error) {
	body, err := os.ReadFile(filepath.Join(b.root, filepath.FromSlash(name)))
	if err != nil {
		return nil, fmt.Errorf("reading what is served: %w", err)
	}
	return body, nil
}

func hash(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:8])
}

// hashed adds a file under a name that changes with its content. Browsers cache
// it forever.
func (b *builder) hashed(name string, body []byte) {
	sum, extension := hash(body), path.Ext(name)
	to := "web/" + strings.TrimSuffix(name, extension) + "-" + sum + extension
	b.manifest[name] = entry{to, sum}
	b.files = append(b.files, file{path: to, body: body})
}

// plain adds a file under a fixed name. Browsers ask for it again.
func (b *builder) plain(name string, body []byte) {
	b.manifest[name] = entry{name, hash(body)}
	b.files = append(b.files, file{path: name, body: body})
}

// named replaces /web/NAME in a text by the hashed name of the file.
func (b *builder) named(text []byte) []byte {
	for _, name := range slices.Sorted(maps.Keys(b.manifest)) {
		if to := b.manifest[name].Path; to != name {
			text = bytes.ReplaceAll(text, []byte("/web/"+name), []byte("/"+to))
		}
	}
	return text
}

func (b *builder) dashboard() error {
	for _, name := range []string{"bin/dashboard.wasm", "web/icons/gist.svg", "web/icons/gist-192.png", "web/icons/gist-512.png"} {
		body, err := b.read(name)
		if err != nil {
			return err
		}
		b.hashed(path.Base(name), body)
	}
	return b.style("web/dashboard.css")
}

func (b *builder) messenger() error {
	wasm, err := b.read("web/dist/messenger.wasm")
	if err != nil {
		return err
	}
	if err := b.style("web/messenger.css"); err != nil {
		return err
	}
	script, err := loader.Messenger(loader.Options{Root: b.root, Wasm: wasm, StandardGo: b.standardGo})
	if err != nil {
		return fmt.Errorf("making the messenger's script: %w", err)
	}
	b.hashed("messenger.js", script)
	return b.page("messenger.html", "web/messenger.html")
}

// loader makes gist.js: the loader with the library inside it.
func (b *builder) loader() error {
	o := loader.Options{Root: b.root, StandardGo: b.standardGo}
	var err error
	if o.Wasm, err = b.read("web/dist/identify.wasm"); err != nil {
		return err
	}
	// Only TinyGo's library has a form without WebAssembly.
	module, err := b.read("web/dist/identify.js")
	switch {
	case err == nil:
		plain, err := loader.Plain(module)
		if err != nil {
			return fmt.Errorf("making the library without WebAssembly: %w", err)
		}
		b.hashed("identify.js", plain)
		o.PlainPath = "/" + b.manifest["identify.js"].Path
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	script, err := loader.Build(o)
	if err != nil {
		return fmt.Errorf("making the loader: %w", err)
	}
	b.plain("gist.js", script)
	b.files[len(b.files)-1].open = true
	return nil
}

// pages adds the few pages of the server's own.
func (b *builder) pages() error {
	if err := b.style("web/pages/pages.css"); err != nil {
		return err
	}
	script, err := b.bundle("web/pages/notice.js", api.BuildOptions{Bundle: true, Format: api.FormatIIFE})
	if err != nil {
		return err
	}
	b.hashed("notice.js", script)
	return errors.Join(b.page("pages/welcome.html", "web/pages/welcome.html"), b.page("pages/notice.html", "web/pages/notice.html"))
}

// include marks where a page includes another file, so that both are served at
// once.
var include = regexp.MustCompile(`<!-- include (\S+) -->\n?`)

// demo adds the demo site as it is, so that it can be read in a browser.
func (b *builder) demo() error {
	folder := filepath.Join(b.root, "web", "demo")
	list, err := os.ReadDir(folder)
	if err != nil {
		return fmt.Errorf("reading the demo: %w", err)
	}
	for _, one := range list {
		body, err := b.read("web/demo/" + one.Name())
		if err != nil {
			return err
		}
		if path.Ext(one.Name()) == ".html" {
			body = include.ReplaceAllFunc(body, func(mark []byte) []byte {
				part, readErr := b.read("web/demo/" + string(include.FindSubmatch(mark)[1]))
				err = errors.Join(err, readErr)
				return part
			})
		}
		if err != nil {
			return err
		}
		b.plain("demo/"+one.Name(), body)
	}
	return nil
}

// page adds a page under a fixed name.
func (b *builder) page(name, from string) error {
	html, err := b.read(from)
	if err != nil {
		return err
	}
	b.plain(name, b.named(html))
	return nil
}

func (b *builder) style(name string) error {
	body, err := b.bundle(name, api.BuildOptions{})
	if err != nil {
		return err
	}
	b.hashed(path.Base(name), b.named(body))
	return nil
}

// readGlue returns the JavaScript that standard Go's WebAssembly needs.
func readGlue() ([]byte, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("asking for Go's folder: %w", err)
	}
	glue, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, fmt.Errorf("reading Go's glue: %w", err)
	}
	return append(glue, '\n'), nil
}

func (b *builder) bundle(name string, options api.BuildOptions) ([]byte, error) {
	options.EntryPoints = []string{filepath.Join(b.root, filepath.FromSlash(name))}
	options.Bundle = true
	options.Charset = api.CharsetUTF8
	options.LegalComments = api.LegalCommentsNone
	options.MinifyWhitespace, options.MinifyIdentifiers, options.MinifySyntax = true, true, true
	options.External = []string{"/web/*"}
	options.LogLevel = api.LogLevelSilent
	result := api.Build(options)
	if len(result.Errors) > 0 {
		e := result.Errors[0]
		where := name
		if e.Location != nil {
			where = fmt.Sprintf("%s:%d", e.Location.File, e.Location.Line)
		}
		return nil, fmt.Errorf("%s: %s", where, e.Text)
	}
	return bytes.TrimSpace(result.OutputFiles[0].Contents), nil
}

// write replaces the previous build by the collected files.
func (b *builder) write() error {
	out := filepath.Join(b.root, "web", "dist", "files")
	if err := os.RemoveAll(out); err != nil {
		return fmt.Errorf("removing what was built before: %w", err)
	}
	var group sync.WaitGroup
	slots := make(chan struct{}, runtime.NumCPU())
	errs := make([]error, len(b.files))
	for i, f := range b.files {
		group.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			errs[i] = b.writeFile(filepath.Join(out, filepath.FromSlash(f.path)), f)
		})
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("writing what is served: %w", err)
	}
	manifest, err := json.MarshalIndent(b.manifest, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "manifest.json"), append(manifest, '\n'), 0o644)
}

// packedAlready lists the types that a second compression makes no smaller.
var packedAlready = []string{".png", ".woff2"}

func (b *builder) writeFile(name string, f file) error {
	body := f.body
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	level := b.level
	if len(body) >= bigFile {
		level = b.bigLevel
	} else if err := os.WriteFile(name, body, 0o644); err != nil {
		return err
	}
	if slices.Contains(packedAlready, path.Ext(name)) {
		return nil
	}
	br, err := pack(f, func(w io.Writer) (packer, error) {
		return brotli.NewWriterOptions(w, brotli.WriterOptions{Quality: level, LGWin: 22}), nil
	})
	if err != nil {
		return err
	}
	gz, err := pack(f, func(w io.Writer) (packer, error) { return gzip.NewWriterLevel(w, gzip.BestCompression) })
	if err != nil {
		return err
	}
	return errors.Join(os.WriteFile(name+".br", br, 0o644), os.WriteFile(name+".gz", gz, 0o644))
}

type packer interface {
	io.WriteCloser
	Flush() error
}

func pack(f file, to func(io.Writer) (packer, error)) ([]byte, error) {
	var packed bytes.Buffer
	w, err := to(&packed)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(f.body); err != nil {
		return nil, err
	}
	end := w.Close
	if f.open {
		end = w.Flush // ends at a whole byte, but does not end the stream
	}
	if err := end(); err != nil {
		return nil, err
	}
	return packed.Bytes(), nil
}
