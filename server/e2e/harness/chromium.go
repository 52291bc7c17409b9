package harness

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// Run runs a package's tests, which share one Chromium. flags are added to
// Chromium's own. Chromium ends with the tests:
//
//	func TestMain(m *testing.M) { os.Exit(harness.Run(m)) }
func Run(m *testing.M, flags ...chromedp.ExecAllocatorOption) int {
	sharedFlags = flags
	defer func() { endShared() }()
	return m.Run()
}

var (
	sharedFlags []chromedp.ExecAllocatorOption
	endShared   = func() {}
)

var shared = sync.OnceValues(func() (context.Context, error) {
	dir, err := os.MkdirTemp("", "gist-chromium")
	if err != nil {
		return nil, fmt.Errorf("making a profile for Chromium: %w", err)
	}
	ctx, end, err := startChromium(dir, sharedFlags...)
	endShared = func() {
		end()
		os.RemoveAll(dir) // a temporary folder
	}
	return ctx, err
})

// NewProfile returns the chromedp context of an empty tab in a new profile. The
// profile shares neither cache nor storage with any other, and ends with the
// test. It is in the Chromium that all tests of a package share (Run).
func NewProfile(t TB) context.Context {
	t.Helper()
	chromium, err := shared()
	if err != nil {
		t.Fatalf("starting Chromium: %v", err)
	}
	ctx, cancel := chromedp.NewContext(chromium, chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("opening a profile: %v", err)
	}
	return ctx
}

// SameProfile is an option of chromedp.NewContext: it opens the new tab in the
// profile of another tab.
func SameProfile(tab context.Context) chromedp.ContextOption {
	return chromedp.WithExistingBrowserContext(chromedp.FromContext(tab).BrowserContextID)
}

// startChromium starts a Chromium with this folder as its profile. end closes
// it properly, so that the profile is written.
func startChromium(dir string, flags ...chromedp.ExecAllocatorOption) (ctx context.Context, end func(), err error) {
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		return nil, func() {}, errors.New("no Chromium here: run .ci/install, or install it with the system's package manager")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(dir),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true),
		// There is no GPU to draw with here, and one process less is less work.
		chromedp.Flag("in-process-gpu", true),
		chromedp.WSURLReadTimeout(time.Minute), chromedp.WindowSize(1280, 900))
	allocator, cancelAllocator := chromedp.NewExecAllocator(context.Background(), append(options, flags...)...)
	ctx, cancel := chromedp.NewContext(allocator)
	return ctx, sync.OnceFunc(func() {
		chromedp.Cancel(ctx)
		cancel()
		cancelAllocator()
	}), chromedp.Do(ctx)
}
