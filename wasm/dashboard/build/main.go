//go:build !js

// Command build compiles the dashboard for the browser without the parts of
// go-app that only a server needs. go-app's HTTP handler adds net/http, TLS and
// templates to the file for the browser: a quarter of all its bytes (measured
// with Brotli 11: 1.63 MB with it, 1.26 MB without).
//
// Usage, from the root of the repository: go run ./wasm/dashboard/build [-v] -o FILE
//
// It works on a copy, in bin/, of the module version that go.mod names, and
// only replaces whole files of it. If that is another release than the known
// one, it compiles the unchanged module and prints a message.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	module = "github.com/maxence-charriere/go-app/v9"
	known  = "v9.8.0"
	work   = "bin/dashboard" // relative and fixed, because the path gets into the compiled file
)

// without maps a file of go-app to its replacement. "" leaves only the package
// clause.
var without = map[string]string{
	"http.go": `
import "strings"

func isRemoteLocation(path string) bool {
	return strings.HasPrefix(path, "https://") || strings.HasPrefix(path, "http://")
}

func isStaticResourcePath(path string) bool {
	return strings.HasPrefix(path, "/web/") || strings.HasPrefix(path, "web/")
}
`,
	"resource.go": "", "static.go": "", "wasm.go": "",
}

func main() {
	out := flag.String("o", "bin/dashboard.wasm", "the file to write")
	verbose := flag.Bool("v", false, `say "of N" first, then the name of each of the N packages as it is compiled`)
	flag.Parse()
	if err := build(*out, *verbose); err != nil {
		fmt.Fprintln(os.Stderr, "building the dashboard:", err)
		os.Exit(1)
	}
}

func build(out string, verbose bool) error {
	// The module's source is copied below, and a new machine has not downloaded
	// it.
	if _, err := output("go", "mod", "download", module); err != nil {
		return err
	}
	text, err := output("go", "list", "-m", "-json", module)
	if err != nil {
		return err
	}
	var found struct{ Dir, Version string }
	if err := json.Unmarshal(text, &found); err != nil {
		return fmt.Errorf("reading where go-app is: %w", err)
	}
	if found.Version != known {
		fmt.Fprintf(os.Stderr, "go-app is %s, and only %s is known well enough to leave something out: building all of it\n", found.Version, known)
		return compile(out, verbose)
	}
	copied := filepath.Join(work, "go-app")
	if err := os.RemoveAll(copied); err != nil {
		return err
	}
	if err := slim(found.Dir, copied); err != nil {
		return fmt.Errorf("copying go-app: %w", err)
	}
	mod := filepath.Join(work, "go.mod")
	for from, to := range map[string]string{"go.mod": mod, "go.sum": filepath.Join(work, "go.sum")} {
		if err := copyFile(from, to); err != nil {
			return err
		}
	}
	if _, err := output("go", "mod", "edit", "-replace", module+"=./"+filepath.ToSlash(copied), mod); err != nil {
		return err
	}
	return compile(out, verbose, "-modfile", mod)
}

func compile(out string, verbose bool, flags ...string) error {
	const app = "./wasm/dashboard/app"
	flags = append(flags, "-trimpath", "-buildvcs=false", "-ldflags", "-s -w")
	if verbose {
		c := browsers("list", append(flags, "-deps", app)...)
		c.Stdout = nil
		list, err := c.Output()
		if err != nil {
			return fmt.Errorf("listing the packages of the dashboard: %w", err)
		}
		fmt.Println("of", strings.Count(string(list), "\n"))
		flags = append(flags, "-v")
	}
	return browsers("build", append(flags, "-o", out, app)...).Run()
}

// browsers returns a go command that compiles for browsers.
func browsers(command string, args ...string) *exec.Cmd {
	c := exec.Command("go", append([]string{command}, args...)...)
	c.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	c.Stdout, c.Stderr = os.Stdout, os.Stderr
	return c
}

// slim copies a module's sources without the tests, and replaces the files in
// without.
func slim(from, to string) error {
	return filepath.WalkDir(from, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name := entry.Name()
		source := strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go")
		if !source && name != "go.mod" && name != "LICENSE" {
			return nil
		}
		relative, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, relative)
		if text, ok := without[name]; ok && filepath.ToSlash(filepath.Dir(relative)) == "pkg/app" {
			return write(target, []byte("package app\n"+text))
		}
		return copyFile(path, target)
	})
}

func copyFile(from, to string) error {
	body, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return write(to, body)
}

func write(path string, body []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, body, 0o644)
}

// output runs a command with an empty GOFLAGS and returns its standard output.
func output(name string, args ...string) ([]byte, error) {
	c := exec.Command(name, args...)
	c.Env = append(os.Environ(), "GOFLAGS=")
	c.Stderr = os.Stderr
	text, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w", name, strings.Join(args, " "), err)
	}
	return text, nil
}
