//go:build !js

package main

import (
	"fmt"
	"testing"
)

// TestEveryViewFitsEveryScreen walks through the views at each size and in both
// colour schemes; GIST_SHOTS=folder keeps the pictures.
func TestEveryViewFitsEveryScreen(t *testing.T) {
	for _, scheme := range []string{"light", "dark"} {
		for _, size := range []struct{ width, height int64 }{{400, 704}, {390, 844}, {320, 480}} {
			t.Run(fmt.Sprint(scheme, size.width), func(t *testing.T) {
				w := newWorld(t)
				p := w.open(func(p *tab) { p.size(size.width, size.height) })
				p.prefers("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce")
				check := func(name string) {
					t.Helper()
					if got := js[int](p, "document.documentElement.scrollWidth"); got > int(size.width) {
						t.Errorf("%s is %d px wide", name, got)
					}
					if small := js[string](p, `[...document.querySelectorAll("button, input, textarea")].filter(e => e.checkVisibility()).map(e => [e.ariaLabel ?? e.innerText, e.getBoundingClientRect()]).filter(([, r]) => r.width < 40 || r.height < 40).map(([n, r]) => n + " " + r.width + "×" + r.height).join(", ")`); small != "" {
						t.Errorf("%s has targets too small for a finger: %s", name, small)
					}
					if got := js[int](p, `Math.ceil(Math.max(...[...document.querySelectorAll("#composer, #foot")].filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect().bottom)))`); got > int(size.height) {
						t.Errorf("the bottom of %s is at %d px", name, got)
					}
					p.shot(fmt.Sprintf("%s-%d-%s", name, size.width, scheme))
				}
				p.atNew()
				check("new")
				p.write("Hi! Does the family box come with the green salsa too? The menu only shows red: https://tacos.example/menu/family-box")
				p.until(`document.querySelector(".message .state")?.textContent.startsWith("Sent")`)
				w.reply(100, "Tess Marlow", "Hey there! It does, both salsas are in the box.", true)
				w.reply(100, "Tess Marlow", "Shall I add a second green one? It's on us this month.", true)
				p.until(`document.querySelectorAll(".message").length === 3`)
				check("talk")
				p.press("Yes please, that would be lovely.\rAnd one question about the delivery on Friday:\r")
				p.until(`document.querySelectorAll(".message").length === 5 && document.querySelectorAll(".sending").length === 0`)
				w.set(func(w *world) { w.status["send"] = 500 })
				p.write("Could it come after five?")
				p.until(`document.querySelector(".failed")`)
				check("failed")
				w.set(func(w *world) { delete(w.status, "send") })
				p.press("x")
				p.click("#back")
				p.atHome(1)
				w.conversation(1, "me: My card was charged twice.", "Tom Becker: Sorry about that! The second charge is on its way back to you.")
				w.conversation(0, "me: Is there a vegan box?")
				w.conversation(0, "me: Do you deliver to Graz?", "Tess Marlow: From next month on.")
				w.set(func(w *world) {
					w.talks[3].messages[1]["created_at"] = w.now - 3*86400
					w.talks[2].messages[0]["created_at"] = w.now - 5*3600
					w.talks[1].messages[1]["created_at"] = w.now + 1
					w.talks[3].state = "closed"
				})
				p.host(`sendSession(), session.contact = {id: 1, name: "John Doe"}, sendSession()`)
				p.atHome(4)
				check("home")
			})
		}
	}
}
