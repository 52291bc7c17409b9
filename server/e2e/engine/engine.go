// Package engine drives the three browser engines that Gist is tested in,
// behind one interface: Chromium by chromedp, Firefox by Marionette, WebKit by
// WebDriver over HTTP. A test finds elements as a screen reader does, presses
// them with a real pointer, types on a real keyboard, and waits for conditions,
// never for a fixed time.
//
// A Driver is one engine's protocol. Tests use Browser, Tab and Element, which
// are the same for all engines.
package engine

import (
	"encoding/json"
	"fmt"

	"gist/server/e2e/harness"
)

// Driver is the protocol of one engine. A tab is a name that Open has returned.
// A frame is a JavaScript expression for the iframe in its tab's page, or ""
// for the page itself.
type Driver interface {
	// Open opens an empty tab in front of the others.
	Open() (tab string, err error)
	// Shut closes a tab.
	Shut(tab string) error
	// Navigate goes to a URL and waits until the page has loaded.
	Navigate(tab, url string) error
	// Reload loads the page again.
	Reload(tab string) error
	// Back goes back in the tab's history, like the back button.
	Back(tab string) error
	// Forward goes forward in the tab's history.
	Forward(tab string) error
	// Eval evaluates an expression, waits for a promise, and returns its value
	// as JSON.
	Eval(tab, frame, expression string) (string, error)
	// Press presses and releases the pointer at a position in the frame's page.
	Press(tab, frame string, x, y float64) error
	// Type types key by key into the focused element, which is in the frame.
	Type(tab, frame, text string) error
	// Size sets the size of the tab's page, in CSS pixels.
	Size(tab string, width, height int) error
	// Screenshot returns a PNG of the visible part.
	Screenshot(tab string) ([]byte, error)
	// Console returns what all pages have written so far. Each line begins with
	// its level: log, info, warning or error.
	Console() ([]string, error)
}

// Factory starts an engine, which ends with the test.
type Factory func(t harness.TB) Driver

// corner returns the position of a frame in its tab's page.
func corner(d Driver, tab, frame string) (x, y float64, err error) {
	if frame == "" {
		return 0, 0, nil
	}
	text, err := d.Eval(tab, "", fmt.Sprintf("((e) => { const r = e.getBoundingClientRect(); return [r.x + e.clientLeft, r.y + e.clientTop] })(%s)", frame))
	if err != nil {
		return 0, 0, err
	}
	var at [2]float64
	err = json.Unmarshal([]byte(text), &at)
	return at[0], at[1], err
}
