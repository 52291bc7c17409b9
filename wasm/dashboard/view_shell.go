package dashboard

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
)

const helpID = "shortcuts"

// viewShell draws the page of a signed-in teammate. Until the server has said
// who is signed in, each part is a skeleton.
func (a *App) viewShell() app.UI {
	return app.Div().Class("shell", "at-"+a.where()).Body(
		a.viewRail(),
		a.viewPage(),
		app.Div().Class("over").Body(a.viewOffline(), a.viewNotice()),
		a.viewHelp(),
	)
}

// where names the view that a narrow screen shows alone.
func (a *App) where() string {
	switch a.route.Page {
	case desk.ConversationPage:
		return "thread"
	case desk.ConversationContactPage, desk.ContactPage:
		return "contact"
	}
	return "list"
}

func (a *App) viewPage() app.UI {
	title := app.H1().Class("unseen").Text(a.name())
	switch a.route.Page {
	case desk.InboxPage, desk.ConversationPage, desk.ConversationContactPage:
		return app.Div().Class("page inbox").Role("main").Body(
			title,
			a.viewList(),
			a.viewThread(),
			a.viewInboxContact(),
		)
	case desk.People, desk.ContactPage:
		return app.Section().Class("page people").Role("main").Body(
			title,
			a.viewPeople(),
			a.viewSomeone(),
		)
	}
	return app.Main().Class("page missing").Body(
		title,
		hint(iconInbox, "There is nothing here", "The address may be mistyped, or what it showed is gone.",
			app.A().Class("button").Href(inboxPath(desk.Open)).Text("Open the inbox")),
	)
}

// viewRail draws the navigation between the pages: beside them, or below them
// on a phone.
func (a *App) viewRail() app.UI {
	contacts := a.route.Page == desk.People || a.route.Page == desk.ContactPage
	name, who := a.me.Workspace.Name, a.me.Teammate.Called()
	return app.Nav().Class("rail").Aria("label", "Main").Body(
		app.Div().Class("rail-workspace").Title("%s", name).Body(
			logo(),
			app.Span().Class("rail-word").Attr("dir", "auto").Text(name),
		),
		railLink(iconInbox, "Inbox", inboxPath(desk.Open), a.route.Page != desk.Missing && !contacts, a.inbox.Unread()),
		railLink(iconUsers, "Contacts", peoplePath(1), contacts, 0),
		app.Span().Class("rail-gap"),
		app.Button().Type("button").Class("rail-item rail-help").Title("Keyboard shortcuts (?)").OnClick(a.onHelp).Body(
			iconKeyboard.draw(), app.Span().Class("rail-word").Text("Shortcuts"),
		),
		disabled(app.Button().Type("button").Class("rail-item").Title("%s", "Sign out"+of(who)).OnClick(a.onSignOut).Body(
			iconLogOut.draw(), app.Span().Class("rail-word").Text("Sign out"),
		), a.phase != inside),
		app.Div().Class("rail-me").Body(
			app.If(who != "", avatar(a.me.Teammate.ID, who, "small"), app.Span().Class("rail-word").Attr("dir", "auto").Title("%s", a.me.Teammate.Email).Text(who)),
		),
	)
}

func of(who string) string {
	if who == "" {
		return ""
	}
	return " " + who
}

func railLink(i icon, name, href string, current bool, unread int) app.UI {
	link := app.A().Class("rail-item").Href(href).Title("%s", name)
	if current {
		link = link.Aria("current", "page")
	}
	var badge app.UI
	if unread > 0 {
		badge = app.Span().Class("badge").Body(app.Text(number(unread)), unseen(" unread"))
	}
	return link.Body(i.draw(), app.Span().Class("rail-word").Text(name), badge)
}

// unseen returns text for screen readers only.
func unseen(text string) app.UI { return app.Span().Class("unseen").Text(text) }

// avatar draws a circle with the initials of name, in the colour of id. For the
// name "Visitor" it draws an icon without a colour.
func avatar(id int64, name, size string) app.UI {
	if name == "Visitor" {
		return app.Span().Class("avatar", size, "shade-none").Aria("hidden", "true").Body(iconUser.draw())
	}
	return app.Span().Class("avatar", size, "shade-"+number(desk.Shade(id))).Aria("hidden", "true").Text(desk.Initials(name))
}

// viewOffline draws the line "You are offline": nothing new arrives. It
// overlays the page, so nothing moves when it appears or disappears.
func (a *App) viewOffline() app.UI {
	if !a.offline {
		return app.Div().Class("offline").Role("status")
	}
	return app.Div().Class("offline", "shown").Role("status").Body(
		iconWifiOff.draw(),
		app.Span().Text("You are offline. What you see may be old."),
		app.Button().Type("button").Class("link").OnClick(a.onHurry).Text("Try now"),
	)
}

// viewNotice draws the notice of the last action, or else the offer to load a
// newer version.
func (a *App) viewNotice() app.UI {
	body := []app.UI{}
	switch {
	case a.notice.text != "":
		body = append(body, app.Span().Text(a.notice.text))
		if a.notice.do != nil {
			body = append(body, app.Button().Type("button").Class("link").OnClick(a.onNotice).Text(a.notice.verb))
		}
	case a.renewed:
		body = append(body, app.Span().Text("A newer version of Gist is ready."),
			app.Button().Type("button").Class("link").OnClick(a.onReload).Text("Reload"))
	default:
		return app.Div().Class("notice").Role("status")
	}
	return app.Div().Class("notice", "shown").Role("status").Body(body...)
}

func (a *App) onReload(ctx app.Context, _ app.Event) { ctx.Reload() }

// viewHelp draws the list of keyboard shortcuts.
func (a *App) viewHelp() app.UI {
	if !a.help {
		return app.Span().Hidden(true)
	}
	return app.Dialog().ID(helpID).Class("help").Aria("labelledby", "shortcuts-title").On("close", a.onHelpClosed).Body(
		app.Header().Body(
			app.H2().ID("shortcuts-title").Text("Keyboard shortcuts"),
			app.Button().Type("button").Class("button quiet square").Aria("label", "Close the list").OnClick(a.onHelpClose).Body(iconX.draw()),
		),
		app.Dl().Body(app.Range(shortcuts).Slice(func(i int) app.UI {
			return app.Div().Body(
				app.Dt().Text(shortcuts[i].does),
				app.Dd().Body(keycaps(shortcuts[i].keys)...),
			)
		})),
	)
}

func keycaps(keys string) (caps []app.UI) {
	for _, key := range fields(keys) {
		caps = append(caps, app.Kbd().Text(key))
	}
	return
}

// disabled disables b only if yes is true. For Disabled(false), go-app's HTML
// from the server would contain disabled="false", which disables b too.
func disabled(b app.HTMLButton, yes bool) app.UI {
	if yes {
		return b.Disabled(true)
	}
	return b
}

// breakable returns an address with a possible line break after its @.
func breakable(s string) []app.UI {
	name, host, ok := strings.Cut(s, "@")
	if !ok {
		return []app.UI{app.Text(s)}
	}
	return []app.UI{app.Text(name + "@"), app.Wbr(), app.Text(host)}
}

// hint draws an empty state: what will be here, and the one thing to do.
func hint(i icon, title, text string, more ...app.UI) app.UI {
	body := append([]app.UI{app.Span().Class("hint-icon").Body(i.draw()), app.H2().Text(title), app.P().Text(text)}, more...)
	return app.Div().Class("hint").Body(body...)
}

// trouble draws a failure: a sentence and a button to try again.
func trouble(text string, again app.EventHandler, scope ...any) app.UI {
	return app.Div().Class("trouble").Role("alert").Body(
		app.P().Text(text),
		app.Button().Type("button").Class("button").OnClick(again, scope...).Body(iconRefreshCw.draw(), app.Text("Try again")),
	)
}

// bone draws one grey bar of a skeleton.
func bone(class string) app.UI { return app.Span().Class("bone", class) }

// skeleton draws the same bones n times.
func skeleton(class string, n int, one func() app.UI) app.UI {
	body := make([]app.UI, n)
	for i := range body {
		body[i] = one()
	}
	return app.Div().Class("skeleton", class).Aria("hidden", "true").Body(body...)
}
