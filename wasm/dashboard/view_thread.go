package dashboard

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
	"gist/wasm/links"
)

const (
	headingID = "heading"
	logID     = "messages"
	boxID     = "reply-box"
)

// viewThread draws the chosen conversation.
func (a *App) viewThread() app.UI {
	id := a.chosen()
	if id == 0 {
		return app.Section().Class("thread", "nothing").Aria("label", "Conversation").Body(a.viewNoThread())
	}
	t := a.thread(id)
	c, ok := a.inbox.Find(id)
	who := c.Person()
	if !ok && t.Load == desk.Failed {
		return app.Section().Class("thread", "nothing").Aria("label", "Conversation").Body(trouble(t.Error, a.onThreadAgain))
	}
	name := who.Called()
	if !ok {
		name = ""
	}
	return app.Section().Class("thread").Attr("aria-label", label("Conversation with ", name)).Body(
		a.viewHeader(c, who, name),
		a.viewLog(id, c, t),
		app.If(c.Moved, app.P().Class("moved-line").Role("note").Body(iconInfo.draw(), app.Span().Text("Moved here from another contact. The browser that began it has not proven to be "+
			desk.Isolated(who.Called())+": it reads and writes here, and your answers reach it. "+desk.Isolated(who.Called())+" can read along."))),
		a.viewBox(id, who),
	)
}

func label(before, name string) string {
	if name == "" {
		return "Conversation"
	}
	return before + name
}

func (a *App) viewNoThread() app.UI {
	if a.phase == starting {
		return app.Div()
	}
	if a.state == desk.Open && a.empty() {
		return a.viewInstall()
	}
	if len(a.inbox.List(a.state).Items) == 0 {
		return app.Div()
	}
	return app.Div().Class("hint").Body(
		app.Span().Class("hint-icon").Body(iconMessageSquare.draw()),
		app.H2().Text("Choose a conversation"),
		app.P().Body(app.Kbd().Text("j"), app.Text(" and "), app.Kbd().Text("k"), app.Text(" go through them, "), app.Kbd().Text("?"), app.Text(" shows every shortcut.")),
	)
}

func (a *App) onThreadAgain(app.Context, app.Event) { a.wantThread(a.chosen()) }

// viewHeader draws the bar of a conversation: its contact, and the buttons for
// what one can do with it.
func (a *App) viewHeader(c desk.Conversation, who desk.Person, name string) app.UI {
	var act app.UI
	switch c.State {
	case desk.Open, desk.Snoozed:
		act = app.Button().Type("button").Class("button").Title("Close (e)").OnClick(a.onClose).Body(iconCheck.draw(), app.Text("Close"))
	case desk.Closed:
		act = app.Button().Type("button").Class("button").Title("Reopen (e)").OnClick(a.onReopen).Body(iconRotateCcw.draw(), app.Text("Reopen"))
	default:
		act = bone("pill")
	}
	title := app.H2().ID(headingID).TabIndex(-1).Attr("dir", "auto")
	sub := app.P().Class("bar-sub")
	if name == "" {
		title, sub = title.Body(bone("half")), sub.Body(bone("short"))
	} else {
		title, sub = title.Text(name), sub.Text(about(who))
	}
	return app.Header().Class("bar").Body(
		app.A().Class("button quiet square only-narrow").Href(inboxPath(a.state)).Aria("label", "Back to the list").Body(iconArrowLeft.draw()),
		app.Div().Class("bar-title").Body(title, sub),
		act,
		app.A().Class("button quiet square not-wide").Attr("href", detailsPath(c.ID)).Aria("label", "About the contact").Body(iconInfo.draw()),
	)
}

// about returns in one line what else is known of a person.
func about(p desk.Person) string {
	if !p.Known() {
		return "Not identified"
	}
	line := p.Kind()
	if p.Email != "" && p.Email != p.Called() {
		line = desk.Isolated(p.Email)
	}
	if p.UserID != "" && p.UserID != p.Called() {
		line += " · " + desk.Isolated(p.UserID)
	}
	return line
}

// viewLog draws the messages.
func (a *App) viewLog(id int64, c desk.Conversation, t *desk.Thread) app.UI {
	log := app.Div().ID(logID).Class("log scrolls").Role("log").Aria("label", "Messages").TabIndex(0)
	switch t.Load {
	case desk.Waiting:
		return log.Aria("busy", "true").Body(skeleton("talk", 3, func() app.UI {
			return app.Div().Class("bones").Body(bone("bubble one"), bone("bubble two"))
		}))
	case desk.Failed:
		return log.Body(trouble(t.Error, a.onThreadAgain))
	}
	who := c.Person()
	days := desk.Days(t.Messages, now(), local)
	return log.Body(app.Div().Class("talk").Body(
		app.If(t.More, app.Button().Type("button").Class("button quiet more").OnClick(a.onOlder).Text("Show older messages")),
		app.Range(days).Slice(func(i int) app.UI {
			return app.Section().Class("day").Body(
				app.H3().Class("day-label").Body(app.Span().Text(days[i].Label)),
				app.Range(days[i].Groups).Slice(func(j int) app.UI { return a.viewGroup(days[i].Groups[j], who) }),
			)
		}),
		app.Range(t.Pending).Slice(func(i int) app.UI { return a.viewPending(id, t.Pending[i]) }),
		app.If(c.State == desk.Closed, app.P().Class("closed-line").Body(iconCheck.draw(), app.Text("This conversation is closed."))),
	))
}

func (a *App) onOlder(app.Context, app.Event) { a.loadOlder(a.chosen()) }

// viewGroup draws a run of messages of one author.
func (a *App) viewGroup(g desk.Group, with desk.Person) app.UI {
	name := a.author(g.Author, with)
	side := "theirs"
	if g.Author.Type == desk.FromTeammate {
		side = "ours"
	}
	var mark app.UI
	switch {
	case g.Kind == desk.Note:
		mark = app.Span().Class("mark note-mark").Body(iconStickyNote.draw(), app.Text("Note"))
	case g.Author.Type == desk.FromContact && g.Verified != nil && !*g.Verified && with.Claims():
		mark = app.Span().Class("mark doubt").
			Attr("title", "This browser did not prove that it is "+name+". Anyone can claim an email or a user id until identity verification is on.").
			Body(iconShieldAlert.draw(), app.Text("Not verified"))
	}
	first := local(g.Messages[0].CreatedAt)
	return app.Div().Class("group", side, g.Kind).Body(
		avatar(g.Author.ID, name, "small"),
		app.Div().Class("group-body").Body(
			app.P().Class("group-head").Body(
				app.Span().Class("group-name").Attr("dir", "auto").Text(name),
				mark,
				app.Time().Attr("datetime", first.Format("2006-01-02T15:04:05Z07:00")).Attr("title", desk.Full(first)).Text(desk.Clock(first)),
			),
			app.Range(g.Messages).Slice(func(i int) app.UI {
				m := g.Messages[i]
				return app.Div().Class("bubble").Attr("dir", "auto").Attr("title", desk.Full(local(m.CreatedAt))).Body(linked(m.Body)...)
			}),
		),
	)
}

// linked returns text with its web addresses as links.
func linked(text string) (body []app.UI) {
	for _, p := range links.Split(text) {
		if !p.Link {
			body = append(body, app.Text(p.Text))
			continue
		}
		body = append(body, app.A().Attr("href", p.Text).Attr("target", "_blank").Attr("rel", "noopener noreferrer nofollow").Text(p.Text))
	}
	return
}

// viewPending draws a message on its way, or one whose sending failed.
func (a *App) viewPending(id int64, p desk.Pending) app.UI {
	state, when := "sending", app.Text("Sending…")
	var failure app.UI
	if p.Problem != "" {
		state, when = "failed", nil
		failure = app.P().Class("failure").Role("alert").Body(
			iconCircleAlert.draw(),
			app.Span().Text("Not sent. "+p.Problem),
			app.Button().Type("button").Class("link").OnClick(a.onRetry(id, p.ClientID), id, p.ClientID).Text("Try again"),
			app.Button().Type("button").Class("link").OnClick(a.onDiscard(id, p.ClientID), id, p.ClientID).Text("Take back"),
		)
	}
	return app.Div().Class("group", "ours", p.Kind, state).Body(
		avatar(a.me.Teammate.ID, a.me.Teammate.Called(), "small"),
		app.Div().Class("group-body").Body(
			app.P().Class("group-head").Body(app.Span().Class("group-name").Attr("dir", "auto").Text(a.me.Teammate.Called()), when),
			app.Div().Class("bubble").Attr("dir", "auto").Body(linked(p.Body)...),
			failure,
		),
	)
}

// viewBox draws the reply box.
func (a *App) viewBox(id int64, who desk.Person) app.UI {
	kind := a.kind(id)
	name, placeholder, verb := "Reply", "Reply to "+who.Called(), "Send"
	if kind == desk.Note {
		name, placeholder, verb = "Note", "Write a note that only the team sees", "Add note"
	}
	return app.Form().Class("box", kind).Aria("label", name).OnSubmit(a.onSend).Body(
		app.Div().Class("box-kinds").Role("group").Aria("label", "What to write").Body(
			boxKind("Reply", kind == desk.Reply, a.onWriteReply),
			boxKind("Note", kind == desk.Note, a.onWriteNote),
		),
		app.Textarea().ID(boxID).Class("box-text").Rows(2).Aria("label", name).Attr("placeholder", placeholder).
			Attr("autocomplete", "off").Attr("dir", "auto"),
		app.Div().Class("box-foot").Body(
			app.Span().Class("box-hint").Body(app.Kbd().Text("Enter"), app.Text(" sends, "), app.Kbd().Text("Shift Enter"), app.Text(" starts a new line")),
			app.Button().Type("submit").Class("button primary").Body(iconSend.draw(), app.Text(verb)),
		),
	)
}

func boxKind(name string, on bool, choose app.EventHandler) app.UI {
	return app.Button().Type("button").Class("box-kind").Aria("pressed", on).OnClick(choose).Text(name)
}
