package e2e_test

import (
	"testing"

	"gist/server/e2e/harness"
)

func TestTheHarnessFindsElementsByRoleAndNameAcrossFrames(t *testing.T) {
	inner := harness.NewSite(t)
	inside := inner.Page("/inside", `<button onclick="this.textContent='done'">Press</button><textarea aria-label="Message"></textarea>`)
	// Another site than localhost, so that the frame runs in its own process.
	inside = "http://127.0.0.1" + inside[len("http://localhost"):]
	site := harness.NewSite(t)
	browser := harness.NewBrowser(t)
	tab := browser.Open(site.Page("/", `<script>console.log("hello")</script><iframe src="`+inside+`"></iframe>`))
	frame := tab.Frame(inside)
	frame.Find("button", "Press").Click()
	frame.Find("button", "done")
	box := frame.Find("textbox", "Message")
	box.Type("Hi there")
	if got := box.Value(); got != "Hi there" {
		t.Errorf("typed %q", got)
	}
	harness.Eventually(t, "the console to be heard", func() (bool, any) { c := tab.Console(); return len(c) == 1, c })
}
