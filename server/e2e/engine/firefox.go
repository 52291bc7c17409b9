package engine

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	"gist/server/e2e/harness"
)

// preferences turns off what a test does not need, and makes Firefox write the
// consoles of pages to standard output.
const preferences = `user_pref("marionette.port", 0);
user_pref("app.normandy.enabled", false);
user_pref("app.update.disabledForTesting", true);
user_pref("browser.dom.window.dump.enabled", true);
user_pref("devtools.console.stdout.content", true);
user_pref("browser.newtabpage.enabled", false);
user_pref("browser.safebrowsing.downloads.enabled", false);
user_pref("browser.safebrowsing.malware.enabled", false);
user_pref("browser.safebrowsing.phishing.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("browser.startup.page", 0);
user_pref("messaging-system.rsexperimentloader.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("extensions.update.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,#remote-settings-dummy/v1");
user_pref("toolkit.telemetry.enabled", false);
`

// firefox drives Firefox by Marionette.
type firefox struct {
	*wire
	process *process
}

// Firefox starts firefox-esr, or firefox, without a window.
func Firefox(t harness.TB) Driver {
	t.Helper()
	profile := t.TempDir()
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(preferences), 0o600); err != nil {
		t.Fatalf("writing Firefox's preferences: %v", err)
	}
	p := start(t, []string{"HOME=" + profile, "MOZ_HEADLESS=1", "MOZ_CRASHREPORTER_DISABLE=1"}, nil,
		program("firefox-esr", "firefox"), "--marionette", "--headless", "--no-remote", "--remote-allow-system-access", "--profile", profile)
	var conn net.Conn
	harness.Eventually(t, "Firefox to listen for Marionette", func() (bool, any) {
		if p.ended() {
			return false, "it has ended: " + p.wrote()
		}
		port, err := os.ReadFile(filepath.Join(profile, "MarionetteActivePort"))
		if err != nil {
			return false, err
		}
		conn, err = net.Dial("tcp", "127.0.0.1:"+strings.TrimSpace(string(port)))
		return err == nil, err
	})
	t.Cleanup(func() { conn.Close() })
	m := &marionette{conn: conn, in: bufio.NewReader(conn)}
	if _, err := m.read(); err != nil { // the greeting
		t.Fatalf("greeting Firefox: %v", err)
	}
	f := &firefox{&wire{transport: m, kind: "tab"}, p}
	if err := f.begin(map[string]any{}); err != nil {
		t.Fatalf("opening a session in Firefox: %v", err)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.chrome(listenToErrors); err != nil {
		t.Fatalf("listening to Firefox's errors: %v", err)
	}
	return f
}

// Size sets the size of the page's element in the window, because the window
// itself has a minimum width.
func (f *firefox) Size(tab string, width, height int) error {
	return f.in(tab, "", func() error {
		return f.chrome(fmt.Sprintf(`const { style } = gBrowser.selectedBrowser;
style.minWidth = style.maxWidth = "%dpx"; style.minHeight = style.maxHeight = "%dpx";`, width, height))
	})
}

// chrome runs a script in the browser itself.
func (f *firefox) chrome(script string) error {
	if _, err := f.send("Marionette:SetContext", map[string]any{"value": "chrome"}); err != nil {
		return err
	}
	_, err := f.send("WebDriver:ExecuteScript", map[string]any{"script": script, "args": []any{}})
	if _, back := f.send("Marionette:SetContext", map[string]any{"value": "content"}); err == nil {
		err = back
	}
	return err
}

// listenToErrors writes to standard output what Firefox itself says of pages:
// errors, policies, requests. It comes before the answer to a later script. Two
// messages are left out: the one about each frame that stores anything, and the
// one about pages being closed.
const listenToErrors = `Services.prefs.setBoolPref("devtools.console.stdout.chrome", false);
Services.console.registerListener({ observe(said) {
	if (said instanceof Ci.nsIScriptError && /^https?:/.test(said.sourceName) && !/^Partitioned cookie or storage|^Script terminated by timeout/.test(said.errorMessage)) {
		dump("gist " + (said.flags & 1 ? "warning: " : "error: ") + said.errorMessage.replace(/\n/g, " ") + "\n");
	}
} })`

// consoleLine matches a line of a page's console on standard output.
var consoleLine = regexp.MustCompile(`^(?:console\.(\w+): |gist (\w+): )(.*)$`)

// BlockStorage blocks or allows the storage of all sites.
func (f *firefox) BlockStorage(blocked bool) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	const all, apart = 2, 5
	behavior := apart
	if blocked {
		behavior = all
	}
	return f.chrome(fmt.Sprintf(`Services.prefs.setIntPref("network.cookie.cookieBehavior", %d)`, behavior))
}

func (f *firefox) Console() ([]string, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.chrome(""); err != nil {
		return nil, err
	}
	var lines []string
	for _, line := range f.process.lines() {
		// A line that ends like this is the name of one of Firefox's own
		// loggers.
		if m := consoleLine.FindStringSubmatch(line); m != nil && !strings.HasSuffix(m[3], ": ") {
			level := cmp.Or(m[1], m[2])
			if level == "warn" {
				level = "warning"
			}
			text, err := strconv.Unquote(m[3])
			if err != nil { // not a single text
				text = m[3]
			}
			lines = append(lines, level+": "+text)
		}
	}
	return lines, nil
}

// marionette is the transport of Firefox: each message is JSON with its length
// before it.
type marionette struct {
	conn net.Conn
	in   *bufio.Reader
	last int
}

func (m *marionette) send(command string, parameters map[string]any) (json.RawMessage, error) {
	m.last++
	if parameters == nil {
		parameters = map[string]any{}
	}
	body, err := json.Marshal([]any{0, m.last, command, parameters})
	if err != nil {
		return nil, err
	}
	m.conn.SetDeadline(time.Now().Add(2 * harness.Patience))
	if _, err := fmt.Fprintf(m.conn, "%d:%s", len(body), body); err != nil {
		return nil, fmt.Errorf("%s: %w", command, err)
	}
	answer, err := m.read()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", command, err)
	}
	var parts []json.RawMessage
	if err := json.Unmarshal(answer, &parts); err != nil || len(parts) != 4 || string(parts[1]) != strconv.Itoa(m.last) {
		return nil, fmt.Errorf("%s: answered %s", command, answer)
	}
	if string(parts[2]) != "null" {
		refused := &refusal{}
		if err := json.Unmarshal(parts[2], refused); err != nil {
			return nil, err
		}
		return nil, refused
	}
	var holder map[string]json.RawMessage
	if json.Unmarshal(parts[3], &holder) == nil && len(holder) == 1 && holder["value"] != nil {
		return holder["value"], nil
	}
	return parts[3], nil
}

func (m *marionette) read() ([]byte, error) {
	length, err := m.in.ReadString(':')
	if err != nil {
		return nil, err
	}
	n, err := strconv.Atoi(strings.TrimSuffix(length, ":"))
	if err != nil {
		return nil, err
	}
	body := make([]byte, n)
	_, err = io.ReadFull(m.in, body)
	return body, err
}
