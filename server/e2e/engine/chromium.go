package engine

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync"

	"github.com/chromedp/chromedp"

	"gist/server/e2e/harness"
)

// chromium drives the harness's Chromium.
type chromium struct {
	t       harness.TB
	browser *harness.Browser
	mu      sync.Mutex
	tabs    map[string]*harness.Tab
	frames  map[string]*harness.Tab // by tab and expression
	lines   []string
	read    map[*harness.Tab]int // number of each page's lines that are in lines
}

// Chromium starts Chromium without a window.
func Chromium(t harness.TB) Driver {
	t.Helper()
	return &chromium{t: t, browser: harness.OpenProfile(t, t.TempDir()), tabs: map[string]*harness.Tab{}, frames: map[string]*harness.Tab{}, read: map[*harness.Tab]int{}}
}

func (c *chromium) Open() (string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	name := fmt.Sprint(len(c.tabs))
	c.tabs[name] = c.browser.Blank()
	return name, nil
}

func (c *chromium) tab(name string) *harness.Tab {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.tabs[name]
}

func (c *chromium) Shut(tab string) error {
	c.tab(tab).Close()
	return nil
}

func (c *chromium) do(tab string, action chromedp.Action[chromedp.Void]) error {
	return chromedp.Do(c.tab(tab).Context(), action)
}

func (c *chromium) Navigate(tab, url string) error { return c.do(tab, chromedp.Navigate(url)) }
func (c *chromium) Reload(tab string) error        { return c.do(tab, chromedp.Reload()) }
func (c *chromium) Back(tab string) error          { return c.travel(tab, "back") }
func (c *chromium) Forward(tab string) error       { return c.travel(tab, "forward") }

// travel goes through the history. It does not wait: a page from the
// back/forward cache does not load again, and chromedp would wait for that
// forever.
func (c *chromium) travel(tab, way string) error {
	_, err := c.tab(tab).Eval("(setTimeout(() => history." + way + "()), null)")
	return err
}

func (c *chromium) Eval(tab, frame, expression string) (string, error) {
	page := c.tab(tab)
	if frame != "" {
		src, err := page.Eval("((e) => e && e.src)(" + frame + ")")
		if err != nil {
			return "", err
		}
		url, ok := src.(string)
		if !ok {
			return "", fmt.Errorf("there is no frame")
		}
		key := tab + " " + frame
		c.mu.Lock()
		defer c.mu.Unlock()
		if page = c.frames[key]; page == nil {
			if page, err = c.tabs[tab].FrameNow(url); err != nil {
				return "", err
			}
			c.frames[key] = page
		}
		text, err := c.value(page.Eval(expression))
		if err != nil { // another frame may have replaced it
			c.gather()
			delete(c.frames, key)
		}
		return text, err
	}
	return c.value(page.Eval(expression))
}

func (c *chromium) value(v any, err error) (string, error) {
	if err != nil {
		return "", err
	}
	text, err := json.Marshal(v)
	return string(text), err
}

func (c *chromium) Press(tab, frame string, x, y float64) error {
	left, top, err := corner(c, tab, frame)
	if err != nil {
		return err
	}
	return c.do(tab, chromedp.MouseClickXY(left+x, top+y))
}

func (c *chromium) Type(tab, _, text string) error { return c.do(tab, chromedp.KeyEvent(text)) }

func (c *chromium) Size(tab string, width, height int) error {
	return c.do(tab, chromedp.EmulateViewport(int64(width), int64(height)))
}

func (c *chromium) Screenshot(tab string) ([]byte, error) {
	return chromedp.Run(c.tab(tab).Context(), chromedp.CaptureScreenshot())
}

func (c *chromium) Console() ([]string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.gather()
	return append([]string(nil), c.lines...), nil
}

// gather adds the lines that the pages have written since the last call.
func (c *chromium) gather() {
	for _, pages := range []map[string]*harness.Tab{c.tabs, c.frames} {
		for _, page := range pages {
			lines := page.Console()
			for _, line := range lines[c.read[page]:] {
				c.lines = append(c.lines, strings.Replace(line, "exception: Uncaught ", "error: ", 1))
			}
			c.read[page] = len(lines)
		}
	}
}
