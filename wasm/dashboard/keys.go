package dashboard

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
)

// shortcut is one line of the list that "?" shows.
type shortcut struct{ keys, does string }

var shortcuts = []shortcut{
	{"j ↓", "Next conversation"},
	{"k ↑", "Previous conversation"},
	{"r", "Reply"},
	{"n", "Write a note for the team"},
	{"e", "Close the conversation, or reopen it"},
	{"z", "Undo"},
	{"Enter", "Send"},
	{"Shift Enter", "Start a new line"},
	{"Esc", "Leave the reply box"},
	{"?", "Show this list"},
}

// onKey handles every key press on the page. It only decides what to do, and
// dispatches it.
func (a *App) onKey(e app.Value) {
	if a.phase != inside || composing(e) || e.Get("defaultPrevented").Truthy() {
		return
	}
	key := e.Get("key").String()
	target := e.Get("target")
	control := e.Get("ctrlKey").Truthy() || e.Get("metaKey").Truthy()
	within := func(selector string) bool {
		return target.Truthy() && target.Get("closest").Truthy() && target.Call("closest", selector).Truthy()
	}
	do := func(f func()) {
		e.Call("preventDefault")
		a.ctx.Dispatch(func(app.Context) { f() })
	}
	switch {
	case within("#" + boxID):
		a.onBoxKey(key, control || !e.Get("shiftKey").Truthy(), do)
	case a.help || control || e.Get("altKey").Truthy() || within("input, textarea, select, dialog"):
	case key == "?":
		do(a.showHelp)
	case key == "z":
		if a.notice.do != nil {
			do(a.undo)
		}
	case a.route.Page == desk.InboxPage || a.chosen() != 0:
		a.onInboxKey(key, within(".scrolls:not(.rows)"), do)
	}
}

// composing reports whether a key press belongs to an input method. In Safari
// the composition ends before the Enter that ended it arrives, with key code
// 229.
func composing(e app.Value) bool {
	code := e.Get("keyCode") // undefined when a browser fills a form
	return e.Get("isComposing").Truthy() || code.Truthy() && code.Int() == 229
}

func (a *App) onBoxKey(key string, sends bool, do func(func())) {
	switch {
	case key == "Enter" && sends:
		do(a.sendBox)
	case key == "Escape":
		do(func() {
			if element(rowID(a.chosen())).Truthy() {
				a.focusRow(a.chosen())
				return
			}
			element(boxID).Call("blur")
		})
	}
}

func (a *App) onInboxKey(key string, scrolling bool, do func(func())) {
	switch {
	case key == "j", key == "ArrowDown" && !scrolling:
		do(func() { a.step(1) })
	case key == "k", key == "ArrowUp" && !scrolling:
		do(func() { a.step(-1) })
	case a.chosen() == 0:
	case key == "r":
		do(func() { a.write(desk.Reply) })
	case key == "n":
		do(func() { a.write(desk.Note) })
	case key == "e":
		do(func() {
			if c, ok := a.inbox.Find(a.chosen()); ok && c.State == desk.Open {
				a.setState(desk.Closed)
			} else {
				a.setState(desk.Open)
			}
		})
	}
}

// step goes to the next conversation of the list (by is 1) or the previous one
// (-1).
func (a *App) step(by int) {
	if c, ok := a.inbox.List(a.state).Beside(a.chosen(), by); ok {
		a.show(conversationPath(c.ID))
		a.focusRow(c.ID)
	}
}

func (a *App) showHelp() {
	a.help = true
	a.ctx.Defer(func(app.Context) {
		if d := element(helpID); d.Truthy() && !d.Get("open").Truthy() {
			d.Call("showModal")
		}
	})
}

func (a *App) onHelp(app.Context, app.Event) { a.showHelp() }

func (a *App) onHelpClosed(app.Context, app.Event) { a.help = false }

func (a *App) onHelpClose(app.Context, app.Event) { element(helpID).Call("close") }
