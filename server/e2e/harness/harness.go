// Package harness starts what the end-to-end tests and the benchmarks use: the
// real gist binary, a site on another origin, and real browsers. It waits for
// conditions, never for a fixed time. A failure names what it waited for.
package harness

import (
	"os"
	"path/filepath"
	"time"
)

// Patience is how long the harness waits for a condition before it fails.
const Patience = 2 * time.Minute

// TB is the part of *testing.T that the harness needs. The benchmarks have
// their own.
type TB interface {
	Helper()
	Logf(format string, args ...any)
	Fatalf(format string, args ...any)
	Failed() bool
	Cleanup(func())
	TempDir() string
}

// Root returns the project's folder: the nearest one with a go.mod, from the
// working directory upwards.
func Root() string {
	from, err := os.Getwd()
	if err != nil {
		panic(err) // there is no working directory
	}
	for dir := from; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			panic("no go.mod in " + from + " or above: run it inside the project's folder")
		}
	}
}

// Binary returns the path of bin/gist, and fails if it was not built.
func Binary(t TB) string {
	t.Helper()
	path := filepath.Join(Root(), "bin", "gist")
	if _, err := os.Stat(path); err != nil {
		t.Fatalf("the tests drive bin/gist, and it is not there: run 'make build' first (%v)", err)
	}
	return path
}

// Eventually waits until the condition holds. After Patience it fails, with
// what it waited for and what it got instead.
func Eventually(t TB, what string, condition func() (ok bool, got any)) {
	t.Helper()
	deadline := time.Now().Add(Patience)
	for wait := 15 * time.Millisecond; ; wait = min(wait+wait/8, 250*time.Millisecond) {
		ok, got := condition()
		if ok {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("waited %s for: %s\ngot: %v", Patience, what, got)
		}
		<-time.After(wait) // leaves the processor to the other side, each time for longer
	}
}
