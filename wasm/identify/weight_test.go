package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"gist/web/loader"

	"github.com/andybalholm/brotli"
)

// budget, in bytes of Brotli, is for all that a page loads before an identify call can be
// sent, the launcher included.
const budget = 20000

func TestTheLibraryIsAsLightAsPromised(t *testing.T) {
	files, err := library()
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(files["/gist.js"], []byte("DEBUG")) {
		t.Error("the loader still names DEBUG")
	}
	var small bytes.Buffer
	w := brotli.NewWriterLevel(&small, brotli.BestCompression)
	w.Write(files["/gist.js"])
	w.Write(loader.End("https://gist.tacos.com"))
	w.Close()
	t.Logf("gist.js: %d bytes, %d as Brotli", len(files["/gist.js"]), small.Len())
	if small.Len() > budget {
		t.Errorf("gist.js is %d bytes as Brotli, and %d are promised", small.Len(), budget)
	}
}

// A machine without TinyGo builds the same source with standard Go.
func TestStandardGoMakesALibraryThatWorks(t *testing.T) {
	w := newWorld(t)
	out := filepath.Join(t.TempDir(), "identify.wasm")
	build := exec.Command("go", "build", "-o", out, ".")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if text, err := build.CombinedOutput(); err != nil {
		t.Fatalf("building: %v\n%s", err, text)
	}
	wasm, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	glue, err := os.ReadFile(filepath.Join(string(bytes.TrimSpace(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		t.Fatal(err)
	}
	gist, err := loader.Build(loader.Options{Root: "../..", Wasm: wasm, StandardGo: append(glue, '\n'), Debug: true})
	if err != nil {
		t.Fatal(err)
	}
	w.set(func(w *world) { w.gist = gist })
	p := w.open("/")
	equal(t, "status", p.call(seed).Status, "stored")
	equal(t, "active accounts", w.calls(1)[0].Properties["active_accounts"], any(1872.0))
	equal(t, "the same", p.call(seed).Status, "unchanged")
	p.quiet()
}
