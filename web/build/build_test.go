package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
)

// project gives a folder with what the build reads: the sources of this one,
// and something in place of the dashboard, which takes long to compile.
func project(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	for _, folder := range []string{"web", "wasm/browser", "wasm/identify", "docs"} {
		if err := os.CopyFS(filepath.Join(root, folder), os.DirFS(filepath.Join("..", "..", folder))); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.RemoveAll(filepath.Join(root, "web/dist/files")); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(root, "bin"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(root, "bin/dashboard.wasm"), bytes.Repeat([]byte("\x00asm dashboard "), 100_000), 0o644); err != nil {
		t.Fatal(err)
	}
	return root
}

// built gives all files that a build has written, by their paths.
func built(t *testing.T, root string) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	out := os.DirFS(filepath.Join(root, "web/dist/files"))
	err := fs.WalkDir(out, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		all[name], err = fs.ReadFile(out, name)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestTheSameInputGivesTheSameBytes(t *testing.T) {
	root, again := project(t), project(t)
	for _, folder := range []string{root, again} {
		if err := build(folder, false); err != nil {
			t.Fatal(err)
		}
	}
	first, second := built(t, root), built(t, again)
	if len(first) != len(second) {
		t.Errorf("%d files, then %d", len(first), len(second))
	}
	for name, body := range first {
		if !bytes.Equal(body, second[name]) {
			t.Errorf("%s differs from one build to the next", name)
		}
	}
}

func TestABuildReplacesTheOneBefore(t *testing.T) {
	root := project(t)
	if err := build(root, true); err != nil {
		t.Fatal(err)
	}
	before := built(t, root)
	style := filepath.Join(root, "web/messenger.css")
	if err := os.WriteFile(style, []byte("body { color: rebeccapurple }"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := build(root, true); err != nil {
		t.Fatal(err)
	}
	after := built(t, root)
	was, is := pathOf(t, before, "messenger.css"), pathOf(t, after, "messenger.css")
	if was == is {
		t.Fatalf("the changed style is still called %s", is)
	}
	if after[was] != nil {
		t.Errorf("%s of the build before is still there", was)
	}
	if page := string(after["messenger.html"]); !strings.Contains(page, "/"+is) {
		t.Errorf("the messenger's page does not ask for %s", is)
	}
}

func TestWhatIsBuiltHoldsTogether(t *testing.T) {
	root := project(t)
	if err := build(root, true); err != nil {
		t.Fatal(err)
	}
	all := built(t, root)
	unhashed := regexp.MustCompile(`/web/[\w-]+\.\w+`)
	for _, entry := range entries(t, all) {
		plain := all[entry.Path]
		if plain == nil { // a big file has its compressed forms alone
			plain = unpack(t, all[entry.Path+".gz"], gunzip)
		}
		t.Run(entry.Path, func(t *testing.T) {
			if got := hash(plain); got != entry.Hash {
				t.Errorf("its content has the hash %s, the manifest says %s", got, entry.Hash)
			}
			if strings.HasPrefix(entry.Path, "web/") && !strings.Contains(entry.Path, entry.Hash) {
				t.Error("it is cached for ever under a name without its hash")
			}
			if ext := path.Ext(entry.Path); ext != ".png" && ext != ".woff2" {
				if !bytes.Equal(unpack(t, all[entry.Path+".br"], unbrotli), plain) || !bytes.Equal(unpack(t, all[entry.Path+".gz"], gunzip), plain) {
					t.Error("a compressed form holds something else")
				}
			}
			if ext := path.Ext(entry.Path); ext == ".html" || ext == ".js" || ext == ".css" {
				for _, reference := range unhashed.FindAllString(string(plain), -1) {
					if all[reference[1:]] == nil {
						t.Errorf("it asks for %s, which is not there", reference)
					}
				}
				if strings.Contains(string(plain), "<!-- include") {
					t.Error("it still wants to include something")
				}
			}
		})
	}
}

func TestTheLoaderHoldsTheLibrary(t *testing.T) {
	root := project(t)
	if err := build(root, true); err != nil {
		t.Fatal(err)
	}
	script := string(built(t, root)["gist.js"])
	if strings.Contains(script, "GIST_WASM") || strings.Contains(script, "GIST_PLAIN") {
		t.Error("the loader still has a place where something belongs")
	}
	if !strings.HasSuffix(script, "})(") {
		t.Error("the loader leaves the server no place for its address")
	}
	if !strings.Contains(script, "\x00asm") {
		t.Error("the loader has no WebAssembly in it")
	}
}

func TestAMistakeIsNamedByFileAndLine(t *testing.T) {
	root := project(t)
	if err := os.WriteFile(filepath.Join(root, "web/messenger.js"), []byte("let ok;\nlet = ;"), 0o644); err != nil {
		t.Fatal(err)
	}
	err := build(root, true)
	if err == nil || !strings.Contains(err.Error(), "messenger.js:2") {
		t.Errorf("the error is %v", err)
	}
}

func TestATextOfTheDocsBecomesAPage(t *testing.T) {
	got, err := render([]byte("# Rules\n\nSee [the calls](javascript.md#identify).\n\n## Too many\n\n| a | b |\n|---|---|\n| `<x>` | 2 |\n"))
	if err != nil {
		t.Fatal(err)
	}
	if got.Title != "Rules" {
		t.Errorf("the title is %q", got.Title)
	}
	for _, part := range []string{`<h1 id="rules">`, `href="javascript#identify"`, `<h2 id="too-many">`, `<code>&lt;x&gt;</code>`, `<th>a</th>`} {
		if !strings.Contains(string(got.Body), part) {
			t.Errorf("there is no %s in:\n%s", part, got.Body)
		}
	}
	if _, err := render([]byte("No title\n")); err == nil {
		t.Error("a text without a title became a page")
	}
}

func entries(t *testing.T, all map[string][]byte) map[string]entry {
	t.Helper()
	var manifest map[string]entry
	if err := json.Unmarshal(all["manifest.json"], &manifest); err != nil {
		t.Fatal(err)
	}
	return manifest
}

func pathOf(t *testing.T, all map[string][]byte, name string) string {
	t.Helper()
	one, ok := entries(t, all)[name]
	if !ok {
		t.Fatalf("the manifest has no %s", name)
	}
	return one.Path
}

func unpack(t *testing.T, body []byte, from func(io.Reader) (io.Reader, error)) []byte {
	t.Helper()
	r, err := from(bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(r)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) { // the loader's end is the server's
		t.Fatal(err)
	}
	return plain
}

func gunzip(r io.Reader) (io.Reader, error)   { return gzip.NewReader(r) }
func unbrotli(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil }
