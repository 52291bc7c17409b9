package dashboard

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
)

func rowID(conversation int64) string { return "conversation-" + number(int(conversation)) }

// viewList draws the list of conversations.
func (a *App) viewList() app.UI {
	l := a.inbox.List(a.state)
	return app.Section().Class("list").Aria("label", "Inbox").Body(
		app.Header().Class("bar").Body(
			app.H2().Class("bar-title").Text("Inbox"),
			app.Nav().Class("segments").Aria("label", "Which conversations").Body(
				segment("Open", inboxPath(desk.Open), a.state == desk.Open),
				segment("Snoozed", inboxPath(desk.Snoozed), a.state == desk.Snoozed),
				segment("Closed", inboxPath(desk.Closed), a.state == desk.Closed),
			),
		),
		a.viewRows(l),
		a.viewMode(),
	)
}

// viewMode draws a line about identity verification, if the mode is off, or
// optional because nobody has chosen one.
func (a *App) viewMode() app.UI {
	if a.phase != inside {
		return nil
	}
	ws, text := a.me.Workspace, ""
	switch {
	case ws.Mode == "off":
		text = "Identity verification is off: anybody can be anybody."
	case ws.Mode == "optional" && ws.IsDefault:
		text = "Identity verification is optional, which is the default: calls without a signature are taken as claims, and marked."
	default:
		return nil
	}
	return app.A().Class("mode-line").Attr("href", "/docs/verification").Attr("target", "_blank").Body(app.Text(text+" "), app.Span().Text("What to do"))
}

func segment(name, href string, current bool) app.UI {
	link := app.A().Class("segment").Href(href).Text(name)
	if current {
		return link.Aria("current", "true")
	}
	return link
}

func (a *App) viewRows(l *desk.List) app.UI {
	switch {
	case a.phase == starting || l.Load == desk.Waiting:
		return app.Div().Class("rows scrolls").Aria("busy", "true").Aria("label", "Loading").Role("status").Body(
			skeleton("", 8, func() app.UI {
				return app.Div().Class("row").Body(
					bone("disc"),
					app.Span().Class("row-text").Body(bone("half"), bone("most")),
				)
			}))
	case l.Load == desk.Failed:
		return app.Div().Class("rows scrolls").Body(trouble(l.Error, a.onListAgain))
	case len(l.Items) == 0:
		return app.Div().Class("rows scrolls").Body(a.viewNoRows())
	}
	return app.Div().Class("rows scrolls").Body(
		app.Ul().Role("list").Aria("label", "Conversations").Body(
			app.Range(l.Items).Slice(func(i int) app.UI { return a.viewRow(l.Items[i]) }),
		),
		app.If(l.More, app.Button().Type("button").Class("button quiet more").OnClick(a.onListMore, a.state, l.Page).Text("Show older conversations")),
	)
}

func (a *App) onListAgain(app.Context, app.Event) { a.wantList(a.state) }

func (a *App) onListMore(app.Context, app.Event) {
	a.loadList(a.state, a.inbox.List(a.state).Page+1)
}

func (a *App) viewNoRows() app.UI {
	switch {
	case a.state == desk.Closed:
		return hint(iconCheck, "Nothing closed yet", "Conversations that you close are kept here, to read and to reopen.")
	case a.state == desk.Snoozed:
		return hint(iconInbox, "Nothing snoozed", "Conversations that wait for later are kept here. One whose contact writes again comes back to the open ones.")
	case a.empty():
		return app.Div().Body(
			app.Div().Class("only-narrow").Body(a.viewInstall()),
			app.Div().Class("not-narrow").Body(hint(iconInbox, "No conversations yet", "The first one appears here by itself.")),
		)
	}
	return hint(iconInbox, "All answered", "New messages appear here as they come in.")
}

// viewRow draws one conversation: its contact, the last message, and when
// somebody last wrote.
func (a *App) viewRow(c desk.Conversation) app.UI {
	who := c.Person()
	name := who.Called()
	when := local(c.Active())
	ago := desk.Ago(when, now())
	preview, by := c.Preview(), a.spoke(c)
	row := app.A().ID(rowID(c.ID)).Class("row").Attr("href", conversationPath(c.ID))
	if a.chosen() == c.ID {
		row = row.Aria("current", "true")
	}
	unread := app.Span().Class("row-unread")
	if c.Unread > 0 {
		row = row.Class("unread")
		unread = unread.Body(app.Text(number(c.Unread)), unseen(" unread"))
	}
	note := c.LastMessage != nil && c.LastMessage.Kind == desk.Note
	return app.Li().Body(row.Body(
		avatar(who.ID, name, ""),
		app.Span().Class("row-text").Body(
			app.Span().Class("row-top").Body(
				app.Span().Class("row-name").Attr("dir", "auto").Text(name),
				app.Time().Class("row-time").Attr("title", desk.Full(when)).Text(ago),
			),
			app.Span().Class("row-bottom").Body(
				viewPreview(by, clip(preview, 160), note),
				unread,
			),
		),
	))
}

// viewPreview draws the last message in one line. Without by, the text's own
// direction decides how the line runs and where it is cut off. After by, the
// page's direction decides.
func viewPreview(by, text string, note bool) app.UI {
	said := app.Span().Class("row-preview")
	mark := app.If(note, iconStickyNote.draw())
	if by == "" {
		return said.Attr("dir", "auto").Body(mark, app.Text(text))
	}
	return said.Attr("dir", "ltr").Body(mark, app.Bdi().Text(by), app.Text(": "), app.Bdi().Text(text))
}

// spoke returns who wrote the last message if it was a teammate, else "".
func (a *App) spoke(c desk.Conversation) string {
	m := c.LastMessage
	switch {
	case m == nil || m.Author.Type != desk.FromTeammate:
		return ""
	case m.Author.ID == a.me.Teammate.ID:
		return "You"
	}
	return a.author(m.Author, c.Person())
}

// clip shortens s to n characters and an ellipsis.
func clip(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n]) + "…"
	}
	return s
}

func fields(s string) []string { return strings.Fields(s) }

// viewInstall draws the start of a new workspace: how to get the first
// conversation.
func (a *App) viewInstall() app.UI {
	label := "Copy"
	if a.copied {
		label = "Copied"
	}
	return app.Div().Class("install").Body(
		app.Span().Class("hint-icon").Body(iconMessageSquare.draw()),
		app.H2().Text("Conversations will appear here"),
		app.P().Text("Put this tag into the pages of your site. Visitors can write to you from then on, and you answer them here."),
		app.Div().Class("snippet").Body(
			app.Pre().TabIndex(0).Aria("label", "The tag").Body(app.Code().Text(a.tag())),
			app.Button().Type("button").Class("button").OnClick(a.onCopyTag).Body(iconCopy.draw(), app.Span().Aria("live", "polite").Text(label)),
		),
		app.P().Class("quiet").Body(
			app.Text("To know who writes, call "),
			app.Code().Text("gist.identify(userId, {email, name})"),
			app.Text(" where somebody is logged in."),
		),
	)
}

// tag returns the script tag of this workspace, with this server's address.
func (a *App) tag() string {
	here := app.Window().URL()
	origin := ""
	if here != nil {
		origin = here.Scheme + "://" + here.Host
	}
	return `<script async crossorigin src="` + origin + `/gist.js"` + "\n" + `  data-app-id="` + a.me.Workspace.AppID + `"></script>`
}

func (a *App) onCopyTag(app.Context, app.Event) {
	a.copyText(a.tag(), func(ok bool) {
		if !ok {
			a.say("The browser does not let the page copy. Select the tag, and copy it yourself.", nil)
			return
		}
		a.copied = true
		a.after(standing/4, func() { a.copied = false })
	})
}
