package engine_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"gist/server/e2e/engine"
	"gist/server/e2e/harness"
)

func TestEachEnginePressesTypesAndListensInFramesAndShadowRoots(t *testing.T) {
	for name, start := range map[string]engine.Factory{"chromium": engine.Chromium, "firefox": engine.Firefox, "webkit": engine.WebKit} {
		t.Run(name, func(t *testing.T) {
			inside := harness.NewSite(t).Page("/inside", `<button onclick="this.textContent='done';console.warn('pressed')">Press</button><textarea aria-label="Message"></textarea>`)
			inside = strings.Replace(inside, "localhost", "127.0.0.1", 1) // another site
			site := harness.NewSite(t)
			page := site.Page("/", `<script>document.addEventListener("DOMContentLoaded", () => {
				document.body.appendChild(document.createElement("div")).attachShadow({mode: "open"}).innerHTML = '<iframe src="`+inside+`"></iframe>';
				setTimeout(() => { throw new Error("oops") });
			})</script><style>div{position:fixed;right:30px;bottom:40px}</style>`)
			driver := start(t)
			browser := engine.For(t, driver)
			tab := browser.Open(page)
			frame := tab.Frame(inside)
			frame.Find("button", "Press").Click()
			frame.Find("button", "done")
			frame.Gone("button", "Press")
			box := frame.Find("textbox", "Message")
			box.Click()
			frame.Type("One\rtwo")
			box.Focused()
			if got := box.Value(); got != "One\ntwo" {
				t.Errorf("typed %q", got)
			}
			lines := browser.Console(tab, frame)
			for _, wanted := range []string{"warning: pressed", "error: Error: oops"} {
				if !slices.ContainsFunc(lines, func(line string) bool { return strings.Contains(line, wanted) }) {
					t.Errorf("the console does not hold %q: %q", wanted, lines)
				}
			}
			for _, width := range []int{390, 1280} {
				tab.Size(width, 800)
			}
			if png := tab.Screenshot(); !bytes.HasPrefix(png, []byte("\x89PNG")) {
				t.Errorf("a screenshot begins with %q", png[:min(8, len(png))])
			}
			tab.Go(site.Page("/next", ""))
			tab.Back()
			tab.Until(`location.pathname`, "/")
			tab.Forward()
			tab.Until(`location.pathname`, "/next")
			if lines := engine.For(t, driver).Console(); len(lines) != 0 {
				t.Errorf("a new test begins with the console %q", lines)
			}
		})
	}
}
