package dashboard

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// element returns the page's element with an id. The functions of this file
// access the page itself, not through go-app.

func element(id string) app.Value { return app.Window().GetElementByID(id) }

func document() app.Value { return app.Window().Get("document") }

// field returns the value of a form field, or "" if there is none.
func field(id string) string {
	if e := element(id); e.Truthy() {
		return e.Get("value").String()
	}
	return ""
}

// visible reports whether the page is visible.
func visible() bool { return document().Get("visibilityState").String() == "visible" }

// narrow reports whether the page shows one view at a time.
func narrow() bool {
	w, _ := app.Window().Size()
	return w < 700
}

// show goes to an address of the dashboard at once. Context.Navigate waits for
// the next frame, and a second key press before it would still see the old
// address.
func (a *App) show(path string) { app.Window().Call("goappNav", path) }

// focus moves the keyboard focus to an element once it has been drawn.
func (a *App) focus(id string) {
	a.ctx.Defer(func(app.Context) { focusNow(id) })
}

func focusNow(id string) {
	if e := element(id); e.Truthy() {
		e.Call("focus", map[string]any{"preventScroll": true})
	}
}

// focusRow moves the keyboard focus to a conversation in the list, and scrolls
// there.
func (a *App) focusRow(id int64) {
	a.ctx.Defer(func(app.Context) {
		if e := element(rowID(id)); e.Truthy() {
			e.Call("focus", map[string]any{"preventScroll": true})
			e.Call("scrollIntoView", map[string]any{"block": "nearest"})
		}
	})
}

// focusHeading moves the focus to the heading on a narrow screen, so that a
// screen reader announces the new view.
func (a *App) focusHeading() {
	if narrow() {
		a.focus(headingID)
	}
}

// scrollDown shows the newest message. The style sheet reverses the log, so 0
// is its end.
func (a *App) scrollDown() {
	a.ctx.Defer(func(app.Context) {
		if e := element(logID); e.Truthy() {
			e.Set("scrollTop", 0)
		}
	})
}

// reveal scrolls a new element into view once it has been drawn.
func (a *App) reveal(id string) {
	a.ctx.Defer(func(app.Context) {
		if e := element(id); e.Truthy() {
			e.Call("scrollIntoView", map[string]any{"block": "nearest"})
		}
	})
}

// copyText copies text to the clipboard, then calls done with whether that
// worked.
func (a *App) copyText(text string, done func(bool)) {
	tell := func(ok bool) app.Func {
		return app.FuncOf(func(app.Value, []app.Value) any {
			a.ctx.Dispatch(func(app.Context) { done(ok) })
			return nil
		})
	}
	clipboard := app.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() { // an insecure origin has none
		done(false)
		return
	}
	clipboard.Call("writeText", text).Call("then", tell(true), tell(false))
}

// listenTo adds an event listener that runs at once, not through go-app's
// queue. It draws nothing by itself: do dispatches its changes.
func (a *App) listenTo(target app.Value, event string, capture bool, do func(app.Value)) {
	f := app.FuncOf(func(_ app.Value, args []app.Value) any {
		do(args[0])
		return nil
	})
	target.Call("addEventListener", event, f, capture)
	a.off = append(a.off, func() {
		target.Call("removeEventListener", event, f, capture)
		f.Release()
	})
}

// listen adds the listeners for keys, clicks, input, the network and the page's
// visibility.
func (a *App) listen() {
	a.listenTo(app.Window(), "keydown", false, a.onKey)
	a.listenTo(app.Window(), "click", true, leaveToBrowser)
	a.listenTo(app.Window(), "input", true, func(app.Value) { a.typed() })
	a.listenTo(app.Window(), "pagehide", false, func(app.Value) { a.typed() })
	a.listenTo(document(), "visibilitychange", false, func(app.Value) {
		if visible() {
			a.ctx.Dispatch(func(app.Context) { a.seen() })
		}
	})
	a.listenTo(app.Window(), "online", false, func(app.Value) {
		a.ctx.Dispatch(func(app.Context) { a.live.Hurry() })
	})
	a.listenTo(app.Window(), "offline", false, func(app.Value) {
		a.ctx.Dispatch(func(app.Context) { a.offline = a.phase == inside })
	})
}

// leaveToBrowser keeps go-app from handling clicks on links with target=_blank,
// and clicks with Shift. go-app would open another site with a way back into
// this page (window.opener); the browser does not, because of rel=noopener.
func leaveToBrowser(e app.Value) {
	target := e.Get("target")
	if !target.Truthy() || !target.Get("closest").Truthy() {
		return
	}
	if target.Call("closest", "a[target=_blank]").Truthy() || e.Get("shiftKey").Truthy() {
		e.Call("stopImmediatePropagation")
	}
}

func number(n int) string { return strconv.Itoa(n) }
