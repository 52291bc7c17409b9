package e2e_test

import (
	"html"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"gist/server/e2e/harness"
)

// These pages are isolated, or have no network address. Calls are stored there,
// and the messenger opens and works.

// within makes a page report its state to the top window. It opens the
// messenger.
const within = `<script>
let stored;
document.addEventListener("gistReady", async () => {
  stored = (await gist.identify("7", {email: "seven@tacos.com"})).status;
  gist.navigate("newConversation", "Hello from here");
});
setInterval(() => {
  const frame = document.querySelector("gist-messenger")?.shadowRoot.querySelector("iframe");
  top.postMessage({stored, shown: !!frame && getComputedStyle(frame).visibility == "visible", isolated: self.crossOriginIsolated, origin: self.origin}, "*");
}, 50);
</script>`

// press presses keys in the focused element, in any frame.
func press(t *testing.T, tab *harness.Tab, keys string) {
	t.Helper()
	if err := chromedp.Do(tab.Context(), chromedp.KeyEvent(keys)); err != nil {
		t.Fatalf("pressing a key: %v", err)
	}
}

// listening keeps what a page reports, its own or that of a frame in it.
const listening = `<script>window.said = {}; addEventListener("message", e => { if ("shown" in e.data) window.said = e.data })</script>`

func TestIsolatedPagesAndPagesWithoutAnAddressHaveTheMessenger(t *testing.T) {
	w := newWorld(t)
	for name, page := range map[string]func(inner string) string{
		"COEP require-corp": func(inner string) string {
			return w.site.Page("/require", inner, "Cross-Origin-Embedder-Policy", "require-corp")
		},
		"COEP credentialless": func(inner string) string {
			return w.site.Page("/credentialless", inner, "Cross-Origin-Embedder-Policy", "credentialless")
		},
		"cross-origin isolated": func(inner string) string {
			return w.site.Page("/isolated", inner, "Cross-Origin-Embedder-Policy", "require-corp", "Cross-Origin-Opener-Policy", "same-origin")
		},
		"isolated, in a sandbox": func(inner string) string {
			return w.site.Page("/both", inner, "Cross-Origin-Embedder-Policy", "require-corp", "Content-Security-Policy", "sandbox allow-scripts")
		},
		"file:": func(inner string) string {
			path := filepath.Join(t.TempDir(), "page.html")
			if err := os.WriteFile(path, []byte("<!doctype html><title>A file</title>"+inner+"<p>A page"), 0o644); err != nil {
				t.Fatal(err)
			}
			return "file://" + path
		},
		"a sandbox without an origin": func(inner string) string {
			return w.site.Page("/sandbox", inner, "Content-Security-Policy", "sandbox allow-scripts")
		},
		"a sandbox with one": func(inner string) string {
			return w.site.Page("/origin", inner, "Content-Security-Policy", "sandbox allow-scripts allow-same-origin")
		},
		"a sandboxed frame": func(inner string) string {
			return w.site.Page("/frame", listening+`<iframe width=900 height=800 sandbox="allow-scripts" src="`+w.site.Page("/framed", inner)+`"></iframe>`)
		},
		"a sandboxed srcdoc": func(inner string) string {
			return w.site.Page("/srcdoc", listening+`<iframe width=900 height=800 sandbox="allow-scripts" srcdoc="`+html.EscapeString(inner)+`"></iframe>`)
		},
		"data:": func(inner string) string {
			return w.site.Page("/data", listening+`<iframe width=900 height=800 src="data:text/html,`+url.PathEscape("<!doctype html>"+inner)+`"></iframe>`)
		},
		"blob:": func(inner string) string {
			return w.site.Page("/blob", listening+`<script>onload=()=>{const f=document.createElement("iframe");f.width=900;f.height=800;f.src=URL.createObjectURL(new Blob([decodeURIComponent("`+url.PathEscape("<!doctype html>"+inner)+`")],{type:"text/html"}));document.body.append(f)}</script>`)
		},
	} {
		t.Run(name, func(t *testing.T) {
			app := w.server.Workspace(name)
			api := w.server.Key(app)
			inner := listening + within + harness.Tag(w.server.URL, app)
			whole := w.browser.Incognito()
			defer whole.Close()
			tab := whole.As(t)
			tab.Go(page(inner))
			tab.Until(`window.said?.stored + " " + window.said?.shown`, "stored true")
			if name == "cross-origin isolated" {
				tab.Until(`window.said?.isolated`, true)
			}
			harness.Eventually(t, "the message", func() (bool, any) {
				press(t, tab, "\r")
				list, _ := api.Get("/api/conversations")["conversations"].([]any)
				return len(list) == 1 && harness.At(list, 0, "last_message", "body") == "Hello from here", list
			})
			for _, line := range troubles(whole) {
				if strings.Contains(line, "gist") {
					t.Errorf("the page saw %s", line)
				}
			}
		})
	}
}

func TestAWorkspaceWithAListOfOriginsIsHeldByThemAlone(t *testing.T) {
	w := newWorld(t)
	w.server.CLI("", "workspace", "set", "--workspace", w.appID, "allowed_origins="+w.site.URL)
	tab := w.ready()
	w.say(w.messenger(tab), "From the list")

	sandboxed := w.browser.Open(w.site.Page("/sandbox", harness.Tag(w.server.URL, w.appID), "Content-Security-Policy", "sandbox allow-scripts"))
	sandboxed.FindLike("button", "Open messenger").Click()
	sandboxed.Find("button", "Try again")
	harness.Eventually(t, "the console to name the setting", func() (bool, any) {
		all := strings.Join(sandboxed.Console(), "\n")
		return strings.Contains(all, "allowed_origins"), all
	})
}

func TestAWrongAppIDIsSaidInThePanel(t *testing.T) {
	w := newWorld(t)
	tab := w.browser.Open(w.site.Page("/wrong", harness.Tag(w.server.URL, "WRONG123")))
	tab.FindLike("button", "Open messenger").Click()
	notice := tab.Frame(w.server.URL + "/messenger")
	notice.Until(`document.body.innerText.includes("No workspace has this app id")`, true)
	tab.Until(`getComputedStyle(document.querySelector("gist-messenger").shadowRoot.querySelector("iframe")).visibility`, "visible")
	press(t, tab, "\x1b")
	tab.Find("button", "Open messenger")
}
