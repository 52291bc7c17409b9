//go:build !js

package dashboard_test

import (
	"os"
	"testing"
)

// TestEveryPageFitsEveryScreen walks through the pages at each width and in both
// colour schemes; GIST_SHOTS=folder keeps the pictures.
func TestEveryPageFitsEveryScreen(t *testing.T) {
	b, p := team(t)
	pages := []struct{ name, path, shows string }{
		{"inbox", "/", "Johanna Doe"},
		{"talk", "/conversations/11", "swap the carnitas"},
		{"details", "/conversations/11/contact", "Family box"},
		{"contacts", "/contacts", "Beatrix Kiddo"},
		{"contact", "/contacts/1", "Family box"},
		{"missing", "/nowhere", "There is nothing here"},
	}
	for _, scheme := range []string{"light", "dark"} {
		p.scheme(scheme)
		for _, size := range []struct {
			name          string
			width, height int64
		}{{"1440", 1440, 900}, {"1280", 1280, 800}, {"800", 800, 700}, {"390", 390, 844}} {
			if scheme == "dark" && os.Getenv("GIST_SHOTS") == "" && size.name != "390" {
				continue // the colours do not change what fits
			}
			p.size(size.width, size.height)
			for _, page := range pages {
				p.open(b.URL + "/dashboard" + page.path)
				p.shows(page.shows)
				p.until("document.querySelector('.bone') === null", true)
				if got := p.js("document.documentElement.scrollWidth").(float64); got > float64(size.width) {
					t.Errorf("%s at %s px is %v px wide", page.name, size.name, got)
				}
				if size.width == 390 {
					small := p.js(`[...document.querySelectorAll("a, button, input, textarea")].filter(e => e.checkVisibility() && !e.closest(".bubble")).map(e => [e.ariaLabel ?? e.innerText, e.getBoundingClientRect()]).filter(([, r]) => r.width < 40 || r.height < 36).map(([n, r]) => n + " " + r.width + "×" + r.height).join(", ")`)
					if small != "" {
						t.Errorf("%s has targets too small for a finger: %v", page.name, small)
					}
				}
				p.shot(page.name + "-" + size.name + "-" + scheme)
			}
		}
	}
}
