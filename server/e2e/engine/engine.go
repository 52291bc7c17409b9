// Package engine drives the three browser engines that Gist is tested in behind
// one interface: Chromium by chromedp, Firefox by Marionette, WebKit by
// WebDriver over HTTP. A test finds elements as a reader of the screen does,
// presses them with a real pointer, types on a real keyboard, and waits for
// conditions, never for time.
//
// A Driver is one engine's protocol; Browser, Tab and Element, which tests use,
// are written once upon it.
package engine

import (
	"encoding/json"
	"fmt"

	"gist/server/e2e/harness"
)

// Driver is what an engine has to do. A tab is a name that Open has given; a
// frame is a JavaScript expression that finds the iframe in its tab's page, ""
// for the page itself.
type Driver interface {
	// Open opens an empty tab, which is in front then.
	Open() (tab string, err error)
	// Shut closes a tab.
	Shut(tab string) error
	// Navigate goes to a URL and waits until the page has loaded.
	Navigate(tab, url string) error
	// Reload loads the page again.
	Reload(tab string) error
	// Back goes back in the tab's history, as its button does.
	Back(tab string) error
	// Forward goes forward in the tab's history.
	Forward(tab string) error
	// Eval evaluates an expression, waits for a promise, and gives its value's JSON.
	Eval(tab, frame, expression string) (string, error)
	// Press presses and releases the pointer at a place of the frame's page.
	Press(tab, frame string, x, y float64) error
	// Type types on the keyboard, key by key, into what has the focus, which is
	// in the frame.
	Type(tab, frame, text string) error
	// Size gives the tab's page a size in CSS pixels.
	Size(tab string, width, height int) error
	// Screenshot is a PNG of what is in sight.
	Screenshot(tab string) ([]byte, error)
	// Console is what all pages have written so far, each line with its level
	// before it: log, info, warning or error.
	Console() ([]string, error)
}

// Factory starts an engine, which ends with the test.
type Factory func(t harness.TB) Driver

// corner gives where in its tab's page a frame begins.
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
