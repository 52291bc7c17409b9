package dashboard

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Crashed shows a page with a link to open the app again, after the app has
// panicked. main defers it. go-app stops at the first panic, and the page would
// no longer react.
func Crashed() {
	cause := recover()
	if cause == nil || app.IsServer {
		return
	}
	app.Window().Get("console").Call("error", "the dashboard has stopped", fmt.Sprint(cause))
	app.Window().Set("onclick", nil)
	make := func(tag, class, text string) app.Value {
		e := document().Call("createElement", tag)
		e.Set("className", class)
		e.Set("textContent", text)
		return e
	}
	page, box := make("section", "entry", ""), make("div", "entry-form", "")
	again := make("a", "button primary wide", "Open it again")
	again.Set("href", app.Window().Get("location").Get("href"))
	box.Call("append", make("h1", "", "Something went wrong"), make("p", "entry-why", "Gist has stopped in this tab. What was sent is safe."), again)
	page.Call("append", box)
	document().Get("body").Call("replaceChildren", page)
	select {} // if the Go program ended, each later event would be an error
}
