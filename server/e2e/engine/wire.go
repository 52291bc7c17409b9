package engine

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"gist/server/e2e/harness"
)

// transport sends commands of W3C WebDriver under Marionette's names, and
// returns the value of the answer.
type transport interface {
	send(command string, parameters map[string]any) (json.RawMessage, error)
}

// wire is a driver for any browser with the commands of W3C WebDriver. Its
// session has one current tab and one current frame.
type wire struct {
	transport
	kind string // what Open opens: a tab, or a window if the engine suspends tabs in the background

	mu         sync.Mutex
	home       string // a tab that is never closed: without any tab the session ends
	tab, frame string
}

// refusal is an error that the browser has returned.
type refusal struct {
	Code    string `json:"error"`
	Message string `json:"message"`
}

func (r *refusal) Error() string { return r.Code + ": " + r.Message }

// elementKey is the key of an element's reference in JSON.
const elementKey = "element-6066-11e4-a52e-4f735466cecf"

// in runs commands in a tab and a frame. After a failure, the current tab and
// frame count as unknown.
func (w *wire) in(tab, frame string, do func() error) (err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	defer func() {
		if err != nil {
			w.tab = ""
		}
	}()
	if w.tab != tab {
		if _, err := w.send("WebDriver:SwitchToWindow", map[string]any{"handle": tab}); err != nil {
			return err
		}
		if err := w.top(); err != nil {
			return err
		}
		w.tab = tab
	}
	if w.frame != frame {
		if err := w.top(); err != nil {
			return err
		}
		if frame != "" {
			element, err := w.send("WebDriver:ExecuteScript", map[string]any{"script": "return " + frame, "args": []any{}})
			if err != nil {
				return err
			}
			var reference map[string]string
			if err := json.Unmarshal(element, &reference); err != nil || reference[elementKey] == "" {
				return fmt.Errorf("there is no frame: %s", element)
			}
			if _, err := w.send("WebDriver:SwitchToFrame", map[string]any{"element": reference[elementKey]}); err != nil {
				return err
			}
			w.frame = frame
		}
	}
	return do()
}

func (w *wire) top() error {
	_, err := w.send("WebDriver:SwitchToFrame", map[string]any{"id": nil})
	w.frame = ""
	return err
}

// begin opens the session.
func (w *wire) begin(capabilities map[string]any) error {
	capabilities["pageLoadStrategy"] = "normal"
	capabilities["timeouts"] = map[string]any{"script": harness.Patience.Milliseconds(), "pageLoad": harness.Patience.Milliseconds()}
	if _, err := w.send("WebDriver:NewSession", map[string]any{"capabilities": map[string]any{"alwaysMatch": capabilities}}); err != nil {
		return err
	}
	answer, err := w.send("WebDriver:GetWindowHandle", nil)
	if err == nil {
		err = json.Unmarshal(answer, &w.home)
	}
	return err
}

func (w *wire) Open() (string, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	answer, err := w.send("WebDriver:NewWindow", map[string]any{"type": w.kind})
	if err != nil {
		return "", err
	}
	var made struct{ Handle string }
	err = json.Unmarshal(answer, &made)
	return made.Handle, err
}

func (w *wire) Shut(tab string) error {
	err := w.in(tab, "", func() error {
		w.tab = ""
		_, err := w.send("WebDriver:CloseWindow", nil)
		return err
	})
	return errors.Join(err, w.in(w.home, "", func() error { return nil }))
}

// leave sends a command that leaves the page and its frames.
func (w *wire) leave(tab, command string, parameters map[string]any) error {
	return w.in(tab, "", func() error {
		_, err := w.send(command, parameters)
		w.tab = ""
		return err
	})
}

func (w *wire) Navigate(tab, url string) error {
	return w.leave(tab, "WebDriver:Navigate", map[string]any{"url": url})
}

func (w *wire) Reload(tab string) error  { return w.leave(tab, "WebDriver:Refresh", nil) }
func (w *wire) Back(tab string) error    { return w.leave(tab, "WebDriver:Back", nil) }
func (w *wire) Forward(tab string) error { return w.leave(tab, "WebDriver:Forward", nil) }

func (w *wire) Eval(tab, frame, expression string) (value string, err error) {
	run := func() error {
		answer, err := w.send("WebDriver:ExecuteAsyncScript", map[string]any{"args": []any{}, "script": `const done = arguments[arguments.length - 1];
(async () => JSON.stringify({ v: await (` + expression + `) }))().then(done, (e) => done(JSON.stringify({ e: String(e) })));`})
		if err != nil {
			return err
		}
		var text string
		var holder struct {
			V json.RawMessage
			E string
		}
		if err := json.Unmarshal(answer, &text); err != nil {
			return fmt.Errorf("reading %s: %w", answer, err)
		}
		if err := json.Unmarshal([]byte(text), &holder); err != nil {
			return fmt.Errorf("reading %s: %w", text, err)
		}
		if holder.E != "" {
			return errors.New(holder.E)
		}
		value = string(holder.V)
		return nil
	}
	err = w.in(tab, frame, run)
	var refused *refusal
	if errors.As(err, &refused) && (refused.Code == "no such window" || refused.Code == "no such frame") {
		err = w.in(tab, frame, run) // another frame has replaced it
	}
	return value, err
}

func (w *wire) Press(tab, frame string, x, y float64) error {
	return w.in(tab, frame, func() error {
		return w.act(map[string]any{"type": "pointer", "id": "mouse", "parameters": map[string]any{"pointerType": "mouse"}, "actions": []any{
			map[string]any{"type": "pointerMove", "duration": 0, "origin": "viewport", "x": int(x), "y": int(y)},
			map[string]any{"type": "pointerDown", "button": 0},
			map[string]any{"type": "pointerUp", "button": 0},
		}})
	})
}

// keys maps characters to WebDriver's names of keys that write no character.
var keys = map[rune]string{'\r': "\ue007", '\t': "\ue004", '\x1b': "\ue00c", '\b': "\ue003"}

func (w *wire) Type(tab, frame, text string) error {
	return w.in(tab, frame, func() error {
		var actions []any
		for _, r := range text {
			key, special := keys[r]
			if !special {
				key = string(r)
			}
			actions = append(actions, map[string]any{"type": "keyDown", "value": key}, map[string]any{"type": "keyUp", "value": key})
		}
		return w.act(map[string]any{"type": "key", "id": "keyboard", "actions": actions})
	})
}

func (w *wire) act(actions map[string]any) error {
	_, err := w.send("WebDriver:PerformActions", map[string]any{"actions": []any{actions}})
	return err
}

func (w *wire) Screenshot(tab string) (png []byte, err error) {
	err = w.in(tab, "", func() error {
		answer, err := w.send("WebDriver:TakeScreenshot", map[string]any{"full": false})
		if err != nil {
			return err
		}
		var text string
		if err = json.Unmarshal(answer, &text); err == nil {
			png, err = base64.StdEncoding.DecodeString(text)
		}
		return err
	})
	return png, err
}
