// Command build puts together what the server serves: it bundles and minifies
// scripts and styles, puts the library into the loader, names files by their
// content, compresses them, and writes all of it to web/dist/files with a
// manifest. The same input gives the same bytes.
//
// Usage (from the project's folder): go run ./web/build [-fast]
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
	"github.com/evanw/esbuild/pkg/api"
	"github.com/klauspost/compress/gzip"

	"gist/web/loader"
)

const (
	dist = "web/dist"
	out  = dist + "/files"
)

func main() {
	fast := flag.Bool("fast", false, "compress less, for development")
	flag.Parse()
	b := &builder{manifest: map[string]string{}, level: brotli.BestCompression, bigLevel: 9}
	if *fast {
		b.level, b.bigLevel = 5, 4
	}
	if err := b.build(); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

// builder gathers files under the names by which they are served.
type builder struct {
	manifest        map[string]string // logical name → path below files
	files           []file
	level, bigLevel int    // Brotli
	standardGo      []byte // Go's own glue; nil if TinyGo made the WebAssembly
}

type file struct {
	path string
	body []byte
}

// bigFile is the size from which a file is compressed with less effort, and
// kept in compressed form alone.
const bigFile = 1 << 20

func (b *builder) build() error {
	stamp, err := os.ReadFile(dist + "/wasm.txt")
	if err != nil {
		return fmt.Errorf("reading what the library was built by: %w", err)
	}
	if strings.Contains(string(stamp), "compiler go") {
		if b.standardGo, err = readGlue(); err != nil {
			return err
		}
	}
	for _, step := range []func() error{b.dashboard, b.messenger, b.loader, b.demo} {
		if err := step(); err != nil {
			return err
		}
	}
	return b.write()
}

// hashed adds a file under a name that changes with its content, to be cached
// for ever.
func (b *builder) hashed(name string, body []byte) {
	sum := sha256.Sum256(body)
	extension := path.Ext(name)
	hashed := "web/" + strings.TrimSuffix(name, extension) + "-" + hex.EncodeToString(sum[:5]) + extension
	b.manifest[name] = hashed
	b.files = append(b.files, file{hashed, body})
}

// plain adds a file under a name that stays, to be asked for again.
func (b *builder) plain(name string, body []byte) {
	b.manifest[name] = name
	b.files = append(b.files, file{name, body})
}

// named puts the hashed names of files into a text that names them as
// /web/NAME.
func (b *builder) named(text []byte) []byte {
	for name, hashed := range b.manifest {
		if hashed != name {
			text = bytes.ReplaceAll(text, []byte("/web/"+name), []byte("/"+hashed))
		}
	}
	return text
}

func (b *builder) dashboard() error {
	for name, from := range map[string]string{
		"dashboard.wasm": "bin/dashboard.wasm",
		"gist.svg":       "web/icons/gist.svg",
		"gist-192.png":   "web/icons/gist-192.png",
		"gist-512.png":   "web/icons/gist-512.png",
	} {
		body, err := os.ReadFile(from)
		if err != nil {
			return fmt.Errorf("reading %s: %w", name, err)
		}
		b.hashed(name, body)
	}
	return b.style("dashboard.css")
}

func (b *builder) style(name string) error {
	body, err := bundle("web/"+name, api.BuildOptions{})
	if err != nil {
		return err
	}
	b.hashed(name, body)
	return nil
}

func (b *builder) messenger() error {
	wasm, err := os.ReadFile(dist + "/messenger.wasm")
	if err != nil {
		return fmt.Errorf("reading the messenger: %w", err)
	}
	b.hashed("messenger.wasm", wasm)
	if err := b.style("messenger.css"); err != nil {
		return err
	}
	script, err := b.script("web/messenger.js")
	if err != nil {
		return err
	}
	b.hashed("messenger.js", b.named(script))
	html, err := os.ReadFile("web/messenger.html")
	if err != nil {
		return fmt.Errorf("reading the messenger's page: %w", err)
	}
	b.plain("messenger.html", b.named(html))
	return nil
}

// loader makes gist.js: the loader with the library inside it.
func (b *builder) loader() error {
	o := loader.Options{Root: ".", StandardGo: b.standardGo}
	var err error
	if o.Wasm, err = os.ReadFile(dist + "/identify.wasm"); err != nil {
		return fmt.Errorf("reading the library: %w", err)
	}
	module, err := os.ReadFile(dist + "/identify.js")
	switch {
	case err == nil:
		plain, err := loader.Plain(module)
		if err != nil {
			return fmt.Errorf("making the library without WebAssembly: %w", err)
		}
		b.hashed("identify.js", plain)
		o.PlainPath = "/" + b.manifest["identify.js"]
	case !os.IsNotExist(err):
		return fmt.Errorf("reading the library without WebAssembly: %w", err)
	}
	script, err := loader.Build(o)
	if err != nil {
		return fmt.Errorf("making the loader: %w", err)
	}
	b.plain("gist.js", script)
	return nil
}

// script bundles and minifies a script. Where standard Go made the WebAssembly,
// Go's own glue goes before it.
func (b *builder) script(name string) ([]byte, error) {
	define := map[string]string{"STANDARD_GO": fmt.Sprint(b.standardGo != nil)}
	script, err := bundle(name, api.BuildOptions{Format: api.FormatIIFE, Target: api.ES2020, Define: define})
	return append(append([]byte(nil), b.standardGo...), script...), err
}

// readGlue gives the JavaScript that WebAssembly of standard Go needs.
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

func bundle(name string, options api.BuildOptions) ([]byte, error) {
	options.EntryPoints = []string{name}
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

// demo adds the demo site as it stands.
func (b *builder) demo() error {
	return filepath.WalkDir("web/demo", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		body, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		b.plain(strings.TrimPrefix(filepath.ToSlash(name), "web/"), body)
		return nil
	})
}

// write replaces what was built before by all that was gathered.
func (b *builder) write() error {
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	var group sync.WaitGroup
	slots := make(chan struct{}, runtime.NumCPU())
	errs := make([]error, len(b.files))
	for i, f := range b.files {
		group.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			errs[i] = b.writeFile(f)
		})
	}
	group.Wait()
	for _, err := range errs {
		if err != nil {
			return fmt.Errorf("writing what is served: %w", err)
		}
	}
	manifest, err := json.MarshalIndent(b.manifest, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(out+"/manifest.json", append(manifest, '\n'), 0o644)
}

func (b *builder) writeFile(f file) error {
	name := filepath.Join(out, filepath.FromSlash(f.path))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	level := b.level
	if len(f.body) >= bigFile {
		level = b.bigLevel
	} else if err := os.WriteFile(name, f.body, 0o644); err != nil {
		return err
	}
	if ext := path.Ext(f.path); ext == ".png" {
		return nil // compressed already
	}
	var packed bytes.Buffer
	w := brotli.NewWriterOptions(&packed, brotli.WriterOptions{Quality: level, LGWin: 22})
	if err := pack(w, f.body); err != nil {
		return err
	}
	if err := os.WriteFile(name+".br", packed.Bytes(), 0o644); err != nil {
		return err
	}
	packed.Reset()
	gz, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return err
	}
	if err := pack(gz, f.body); err != nil {
		return err
	}
	return os.WriteFile(name+".gz", packed.Bytes(), 0o644)
}

func pack(w interface {
	Write([]byte) (int, error)
	Close() error
}, body []byte) error {
	if _, err := w.Write(body); err != nil {
		return err
	}
	return w.Close()
}
