package dashboard

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// The pages begin with different elements (main to sign in, section when stuck,
// div when signed in), so that go-app replaces one by the other instead of
// patching it. Nothing that was typed or focused in one stays in another.

const signInForm = "sign-in"

// viewEntry draws the sign-in form. The server draws it too, for a browser
// without a sign-in. What is typed there before the app has loaded is kept: see
// adoptEntry.
func (a *App) viewEntry() app.UI {
	verb := "Sign in"
	if a.entry.busy {
		verb = "Signing in…"
	}
	return app.Main().Class("entry").Body(
		app.Form().ID(signInForm).Class("entry-form").Method("post").Action(Prefix+"/sign-in").
			Attr("novalidate", true).Aria("labelledby", "entry-title").OnSubmit(a.onSignIn).Body(
			logo(),
			app.H1().ID("entry-title").Text("Sign in to Gist"),
			app.P().Class("entry-why").Body(app.If(a.entry.ended, app.Text("Your session has ended. Sign in again to go on."))),
			a.viewField("email", "Email", "email", "username"),
			a.viewField("password", "Password", "password", "current-password"),
			app.If(a.entry.which, a.viewField("workspace", "App id", "text", "off")),
			app.P().ID("entry-error").Class("entry-error").Role("alert").Body(
				app.If(a.entry.error != "", iconCircleAlert.draw(), app.Span().Text(a.entry.error)),
			),
			disabled(app.Button().ID("entry-button").Type("submit").Class("button primary wide").Text(verb), a.entry.busy),
		),
	)
}

func (a *App) viewField(id, name, kind, complete string) app.UI {
	return app.Div().Class("field").Body(
		app.Label().For(id).Text(name),
		app.Input().ID(id).Name(id).Type(kind).Attr("autocomplete", complete).
			Attr("autocapitalize", "none").Attr("spellcheck", "false").
			Aria("describedby", "entry-error"),
	)
}

// keepEntry remembers the fields that the server has drawn, before the app
// draws its own. adoptEntry puts them in place of the new ones, with what was
// typed, and submits the form if it was submitted meanwhile (early.js).
func (a *App) keepEntry() {
	if active := document().Get("activeElement"); active.Truthy() {
		a.early.focus = active.Get("id").String()
	}
	a.early.email, a.early.password = element("email"), element("password")
}

func (a *App) adoptEntry() {
	for id, drawn := range map[string]app.Value{"email": a.early.email, "password": a.early.password} {
		if fresh := element(id); fresh.Truthy() && drawn != nil && drawn.Truthy() {
			fresh.Call("replaceWith", drawn)
		}
	}
	at := a.early.focus
	if at != "password" {
		at = "email"
	}
	focusNow(at)
	a.early = early{}
	if app.Window().Get("gistSubmitted").Truthy() {
		app.Window().Set("gistSubmitted", false)
		a.signIn()
	}
}

// early holds the fields of the sign-in form, and its focus, from before the
// app had loaded.
type early struct {
	email, password app.Value
	focus           string
}

func (a *App) focusEntry() {
	a.ctx.Defer(func(app.Context) {
		if field("email") != "" {
			focusNow("password")
			return
		}
		focusNow("email")
	})
}

// viewStuck draws the page for when the server could not say who is signed in.
func (a *App) viewStuck() app.UI {
	return app.Section().Class("entry").Body(
		app.Div().Class("entry-form").Body(
			logo(),
			app.H1().Text("Gist cannot be opened"),
			app.P().Class("entry-why").Role("alert").Text(a.problem+" Your conversations are safe."),
			app.Button().Type("button").Class("button primary wide").OnClick(a.onStart).Text("Try again"),
		),
	)
}
