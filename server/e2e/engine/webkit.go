package engine

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"gist/server/e2e/harness"
)

// webkit drives WebKitGTK's MiniBrowser by WebDriver.
type webkit struct {
	*wire
	inspector *inspector
}

// WebKit starts WebKitWebDriver, which starts MiniBrowser, on its own display.
func WebKit(t harness.TB) Driver {
	t.Helper()
	home := t.TempDir()
	// A toolbar of the usual size would make the window wider than a phone.
	style := filepath.Join(home, "gtk-3.0", "gtk.css")
	if err := os.MkdirAll(filepath.Dir(style), 0o700); err != nil {
		t.Fatalf("making a directory for WebKit's style: %v", err)
	}
	if err := os.WriteFile(style, []byte("button, entry, box, label { padding: 0; margin: 0; min-width: 0; border-width: 0 }"), 0o600); err != nil {
		t.Fatalf("writing WebKit's style: %v", err)
	}
	p := start(t, []string{"DISPLAY=" + display(t), "HOME=" + home, "XDG_CACHE_HOME=" + home, "XDG_CONFIG_HOME=" + home, "XDG_DATA_HOME=" + home, "XDG_RUNTIME_DIR=" + home,
		"GDK_BACKEND=x11", "LIBGL_ALWAYS_SOFTWARE=1", "NO_AT_BRIDGE=1", "GSETTINGS_BACKEND=memory"}, nil,
		"WebKitWebDriver", "--port=0")
	h := &overHTTP{}
	harness.Eventually(t, "WebKitWebDriver to listen", func() (bool, any) {
		if p.ended() {
			return false, "it has ended: " + p.wrote()
		}
		port, err := listens(p.cmd.Process.Pid)
		h.url = fmt.Sprintf("http://127.0.0.1:%d", port)
		return port != 0, err
	})
	w := &webkit{wire: &wire{transport: h, kind: "window"}}
	browser, err := filepath.Glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")
	if err != nil || len(browser) == 0 {
		t.Fatalf("no MiniBrowser here: run .ci/install, or install webkit2gtk-driver with the system's package manager (%v)", err)
	}
	// WebKitWebDriver discards what MiniBrowser writes; this script does not.
	server := filepath.Join(home, "inspector")
	script := filepath.Join(home, "MiniBrowser")
	if err := os.WriteFile(script, fmt.Appendf(nil, "#!/bin/sh\necho $WEBKIT_INSPECTOR_SERVER >%s\nexec %s \"$@\" >>%s 2>&1\n", server, browser[0], p.log), 0o700); err != nil {
		t.Fatalf("writing a script: %v", err)
	}
	if err := w.begin(map[string]any{"webkitgtk:browserOptions": map[string]any{
		"binary": script, "args": []string{"--automation"}}}); err != nil {
		t.Fatalf("opening a session in WebKit: %v", err)
	}
	address, err := os.ReadFile(server)
	if err != nil {
		t.Fatalf("reading the inspector's address: %v", err)
	}
	if w.inspector, err = inspect(strings.TrimSpace(string(address))); err != nil {
		t.Fatalf("connecting to the inspector: %v", err)
	}
	t.Cleanup(func() { w.inspector.conn.Close() })
	t.Cleanup(func() { h.send("WebDriver:DeleteSession", nil) })
	return w
}

// listens returns the port on which a process listens, or 0 if it does not yet.
// Started with port 0, WebKitWebDriver does not say which port it has taken.
func listens(pid int) (int, error) {
	files, err := os.ReadDir(fmt.Sprintf("/proc/%d/fd", pid))
	if err != nil {
		return 0, err
	}
	sockets := map[string]bool{}
	for _, f := range files {
		if to, err := os.Readlink(fmt.Sprintf("/proc/%d/fd/%s", pid, f.Name())); err == nil && strings.HasPrefix(to, "socket:[") {
			sockets[strings.Trim(to, "socket:[]")] = true
		}
	}
	table, err := os.ReadFile("/proc/net/tcp")
	if err != nil {
		return 0, err
	}
	const listening = "0A"
	for line := range strings.Lines(string(table)) {
		if field := strings.Fields(line); len(field) > 9 && field[3] == listening && sockets[field[9]] {
			_, port, _ := strings.Cut(field[1], ":")
			n, err := strconv.ParseInt(port, 16, 32)
			return int(n), err
		}
	}
	return 0, nil
}

// display starts an X server and returns the name of its display. The server
// chooses it.
func display(t harness.TB) string {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatalf("making a pipe: %v", err)
	}
	defer r.Close()
	start(t, nil, []*os.File{w}, "Xvfb", "-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-noreset")
	w.Close()
	r.SetReadDeadline(time.Now().Add(harness.Patience))
	number, err := bufio.NewReader(r).ReadString('\n')
	if err != nil {
		t.Fatalf("waiting for Xvfb's display: %v", err)
	}
	return ":" + strings.TrimSpace(number)
}

func (w *webkit) Size(tab string, width, height int) error {
	return w.in(tab, "", func() error {
		answer, err := w.send("WebDriver:ExecuteScript", map[string]any{"script": "return [outerWidth - innerWidth, outerHeight - innerHeight]", "args": []any{}})
		if err != nil {
			return err
		}
		var around [2]int
		if err := json.Unmarshal(answer, &around); err != nil {
			return err
		}
		_, err = w.send("WebDriver:SetWindowRect", map[string]any{"x": 0, "y": 0, "width": width + around[0], "height": height + around[1]})
		return err
	})
}

// Press presses at a position in the whole page, because WebKit takes a
// position in a frame for one in the page.
func (w *webkit) Press(tab, frame string, x, y float64) error {
	left, top, err := corner(w, tab, frame)
	if err != nil {
		return err
	}
	return w.wire.Press(tab, "", left+x, top+y)
}

// Open opens a window and listens to its console.
func (w *webkit) Open() (string, error) {
	tab, err := w.wire.Open()
	if err == nil {
		err = w.inspector.opened()
	}
	return tab, err
}

func (w *webkit) Console() ([]string, error) { return w.inspector.console() }

// overHTTP is the transport of WebKit.
type overHTTP struct{ url, session string }

// paths maps commands to their HTTP method and their path below the session.
var paths = map[string][2]string{
	"WebDriver:NewSession":         {"POST", ""},
	"WebDriver:DeleteSession":      {"DELETE", ""},
	"WebDriver:NewWindow":          {"POST", "/window/new"},
	"WebDriver:GetWindowHandle":    {"GET", "/window"},
	"WebDriver:SwitchToWindow":     {"POST", "/window"},
	"WebDriver:CloseWindow":        {"DELETE", "/window"},
	"WebDriver:SwitchToFrame":      {"POST", "/frame"},
	"WebDriver:Navigate":           {"POST", "/url"},
	"WebDriver:Refresh":            {"POST", "/refresh"},
	"WebDriver:Back":               {"POST", "/back"},
	"WebDriver:Forward":            {"POST", "/forward"},
	"WebDriver:ExecuteScript":      {"POST", "/execute/sync"},
	"WebDriver:ExecuteAsyncScript": {"POST", "/execute/async"},
	"WebDriver:PerformActions":     {"POST", "/actions"},
	"WebDriver:TakeScreenshot":     {"GET", "/screenshot"},
	"WebDriver:SetWindowRect":      {"POST", "/window/rect"},
}

var client = &http.Client{Timeout: 2 * harness.Patience}

func (h *overHTTP) send(command string, parameters map[string]any) (json.RawMessage, error) {
	path, known := paths[command]
	if !known {
		return nil, fmt.Errorf("%s has no path", command)
	}
	if parameters == nil {
		parameters = map[string]any{}
	}
	if element, ok := parameters["element"]; ok {
		parameters = map[string]any{"id": map[string]any{elementKey: element}}
	}
	body, err := json.Marshal(parameters)
	if err != nil {
		return nil, err
	}
	var payload io.Reader
	if path[0] == "POST" {
		payload = bytes.NewReader(body)
	}
	url := h.url + "/session"
	if h.session != "" {
		url += "/" + h.session
	}
	request, err := http.NewRequest(path[0], url+path[1], payload)
	if err != nil {
		return nil, err
	}
	response, err := client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", command, err)
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", command, err)
	}
	var answer struct{ Value json.RawMessage }
	if err := json.Unmarshal(raw, &answer); err != nil {
		return nil, fmt.Errorf("%s answered %s: %s", command, response.Status, raw)
	}
	if response.StatusCode != http.StatusOK {
		refused := &refusal{}
		if err := json.Unmarshal(answer.Value, refused); err != nil {
			return nil, fmt.Errorf("%s answered %s: %s", command, response.Status, raw)
		}
		return nil, refused
	}
	if h.session == "" {
		var made struct {
			SessionID string `json:"sessionId"`
		}
		if err := json.Unmarshal(answer.Value, &made); err != nil {
			return nil, err
		}
		h.session = made.SessionID
	}
	return answer.Value, nil
}
