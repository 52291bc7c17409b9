// Package harness starts what the end-to-end tests and the benchmarks drive:
// the real gist binary, a site on another origin, and real browsers. It waits
// for conditions, never for time, and fails loudly, naming what it waited for.
package harness

import (
	"os"
	"path/filepath"
	"runtime"
	"time"
)

// Patience is how long the harness waits for a condition before it fails.
const Patience = 40 * time.Second

// TB is what the harness needs of a *testing.T; the benchmarks bring their own.
type TB interface {
	Helper()
	Logf(format string, args ...any)
	Fatalf(format string, args ...any)
	Failed() bool
	Cleanup(func())
	TempDir() string
}

// Root is the project's folder.
func Root() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "..", "..", "..")
}

// Binary is the path of bin/gist; it fails when it was not built.
func Binary(t TB) string {
	t.Helper()
	path := filepath.Join(Root(), "bin", "gist")
	if _, err := os.Stat(path); err != nil {
		t.Fatalf("the tests drive bin/gist, and it is not there: run 'make build' first (%v)", err)
	}
	return path
}

// Eventually waits until the condition holds, and fails with what it waited
// for and what came instead.
func Eventually(t TB, what string, condition func() (ok bool, got any)) {
	t.Helper()
	deadline := time.Now().Add(Patience)
	for {
		ok, got := condition()
		if ok {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("waited %s for: %s\ngot: %v", Patience, what, got)
		}
		pause()
	}
}

// pause lets the other side work between two looks at a condition.
func pause() { <-time.After(15 * time.Millisecond) }
