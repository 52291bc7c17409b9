package dashboard

import (
	"context"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
	"gist/wasm/dashboard/remote"
)

const mergingID = "merging"

// viewSame draws the other contacts with the same email. They may be the same
// person, but only a proof or the team merges them.
func (a *App) viewSame(k *acquaintance) app.UI {
	if len(k.same) == 0 {
		return nil
	}
	title := "Same email"
	proven := k.contact.EmailVerified
	for _, c := range k.same {
		proven = proven && c.EmailVerified
	}
	if !proven {
		title = "Same email, not proven"
	}
	return group(title, app.Div().Body(
		app.If(!proven, app.P().Class("part-why").Text("Anybody can type an email. These stay apart until a signed call proves that it is theirs, or you merge them.")),
		app.Ul().Class("others").Role("list").Aria("label", "Contacts with the same email").Body(
			app.Range(k.same).Slice(func(i int) app.UI { return a.viewSameOne(k, k.same[i]) }),
		),
	))
}

func (a *App) viewSameOne(k *acquaintance, c desk.Contact) app.UI {
	sub := c.Kind()
	if c.UserID != "" {
		sub += " " + desk.Isolated(c.UserID)
	}
	if c.EmailVerified {
		sub += ", email proven"
	} else {
		sub += ", email not proven"
	}
	if c.LastSeenAt != 0 {
		sub += ", seen " + desk.AgoInWords(local(c.LastSeenAt), now())
	}
	into, from, may := desk.MergeInto(k.contact.Person, c.Person)
	var question app.UI
	asked := may && k.merging != nil && k.merging.into.ID == into.ID && k.merging.from.ID == from.ID
	if asked {
		question = a.viewMerging(k)
	}
	return app.Li().Body(
		app.Div().Class("other-line").Body(
			app.A().Class("other").Attr("href", contactPath(c.ID)).Body(
				app.Span().Class("other-name").Attr("dir", "auto").Text(c.Called()),
				app.Span().Class("other-sub").Text(sub),
			),
			app.If(may, app.Button().Type("button").Class("button quiet").Title("See what would move, and make them one contact").
				Aria("expanded", asked).Aria("label", "Merge with "+c.Called()+", "+sub).OnClick(a.onAskMerge(k, into, from), into.ID, from.ID).Text("Merge")),
		),
		question,
	)
}

// viewMerging draws what a merge would do, and asks for confirmation.
func (a *App) viewMerging(k *acquaintance) app.UI {
	m := k.merging
	into, from := desk.Isolated(m.into.Called()), desk.Isolated(m.from.Called())
	if into == from {
		into = "this contact"
		if m.into.ID != k.contact.ID {
			into = "the other one"
		}
	}
	box := app.Div().ID(mergingID).Class("merging").Role("group").Aria("label", "Merge with "+m.from.Called()+"?")
	keep := app.Button().Type("button").Class("button quiet").OnClick(a.onKeepApart(k), m.into.ID, m.from.ID, "keep").Text("Keep them apart")
	switch m.load {
	case desk.Waiting:
		return box.Aria("busy", "true").Body(app.P().Text("Looking at what would move…"), keep)
	case desk.Failed:
		return box.Body(app.P().Role("alert").Text(m.error), keep)
	}
	var lines []app.UI
	line := func(parts ...app.UI) { lines = append(lines, app.Li().Body(parts...)) }
	for _, c := range m.preview.Choices() {
		value := func(text string) app.UI { return app.Bdi().Class("merged-value").Text(clip(text, 80)) }
		if c.Dropped == "" {
			line(app.Bdi().Text(c.Name), app.Text(" becomes "), value(c.Kept))
		} else {
			line(app.Bdi().Text(c.Name), app.Text(" stays "), value(c.Kept), app.Text(", and not "), app.Bdi().Text(clip(c.Dropped, 80)))
		}
	}
	moves := m.preview.Moves
	return box.Body(
		app.P().Text(from+" becomes part of "+into+". What moves: "+m.preview.Moving()+"."),
		app.If(len(lines) > 0, app.Ul().Role("list").Aria("label", "Which values win").Body(lines...)),
		app.If(moves.Browsers > 0 && moves.Conversations > 0, app.P().Class("part-why").Text("Who began these conversations still reads and writes in them, in that browser, and sees nothing else.")),
		app.P().Class("part-why").Text("You can undo this later."),
		app.Div().Class("merging-acts").Body(
			app.Button().Type("button").Class("button primary").OnClick(a.onMerge(k, m.into, m.from), m.into.ID, m.from.ID, "do").Text("Merge them"),
			keep,
		),
	)
}

// onAskMerge asks the server for the preview of a merge.
func (a *App) onAskMerge(k *acquaintance, into, from desk.Person) app.EventHandler {
	return func(app.Context, app.Event) {
		if m := k.merging; m != nil && m.into.ID == into.ID && m.from.ID == from.ID && m.load != desk.Failed {
			return
		}
		m := &merging{into: into, from: from}
		k.merging = m
		in(a, func(ctx context.Context) (desk.MergePreview, error) {
			return a.api.PreviewMerge(ctx, into.ID, from.ID)
		}, func(p desk.MergePreview, err error) {
			m.load, m.preview = desk.Ready, p
			if err != nil {
				m.load, m.error = desk.Failed, remote.Words(err)
			}
			a.reveal(mergingID)
		})
	}
}

func (a *App) onKeepApart(k *acquaintance) app.EventHandler {
	return func(app.Context, app.Event) { k.merging = nil }
}

func (a *App) onMerge(k *acquaintance, into, from desk.Person) app.EventHandler {
	return func(app.Context, app.Event) {
		k.merging = nil
		in(a, func(ctx context.Context) (desk.Contact, error) {
			return a.api.Merge(ctx, into.ID, from.ID)
		}, func(_ desk.Contact, err error) {
			if err != nil {
				a.say("Nothing was merged. "+remote.Words(err), nil)
				return
			}
			a.became(from.ID, into.ID)
			a.say(desk.Isolated(from.Called())+" is now part of "+desk.Isolated(into.Called()), func() { a.separate(into.ID, from.ID) })
		})
	}
}

// separate undoes the last merge of from into into.
func (a *App) separate(into, from int64) {
	in(a, func(ctx context.Context) (desk.Contact, error) {
		past, _, err := a.api.History(ctx, into, 1)
		if err != nil {
			return desk.Contact{}, err
		}
		for _, e := range past {
			if e.Action == desk.Merged && e.CanUndo && e.OtherContact != nil && e.OtherContact.ID == from {
				return a.api.Undo(ctx, e.ID)
			}
		}
		return desk.Contact{}, &remote.Problem{Status: 404}
	}, func(c desk.Contact, err error) { a.undone(into, c, err) })
}

// viewHistory draws the contact's history, with a button at each entry that can
// be undone.
func (a *App) viewHistory(k *acquaintance) app.UI {
	if len(k.past) == 0 {
		return nil
	}
	return group("History", app.Div().Body(
		app.Ul().Class("past").Role("list").Aria("label", "History").Body(
			app.Range(k.past).Slice(func(i int) app.UI { return a.viewEntryOf(k, k.past[i]) }),
		),
		app.If(k.older, app.Button().Type("button").Class("button quiet more").OnClick(a.onOlderHistory(k), k.contact.ID, k.pages).Text("Show older history")),
	))
}

func (a *App) viewEntryOf(k *acquaintance, e desk.Entry) app.UI {
	at := local(max(e.At, e.LastAt))
	sub := []string{capital(desk.AgoInWords(at, now())), "by " + desk.Isolated(e.Who())}
	if times := e.Times(); times != "" {
		sub = append(sub, times)
	}
	if e.UndoneAt != 0 {
		sub = append(sub, "undone")
	}
	var act app.UI
	switch {
	case !e.CanUndo:
	case k.sure == e.ID:
		act = app.Div().Class("past-sure").Role("group").Aria("label", "Undo this?").Body(
			app.P().Text("What came with it goes back to a contact of its own."),
			app.Button().Type("button").Class("button").OnClick(a.onUndoEntry(k, e), k.contact.ID, e.ID, "do").Text("Take it back"),
			app.Button().Type("button").Class("button quiet").OnClick(sureOf(k, 0), k.contact.ID, e.ID, "keep").Text("Keep it"),
		)
	default:
		act = app.Button().Type("button").Class("link").Aria("label", "Undo: "+e.Text).OnClick(sureOf(k, e.ID), k.contact.ID, e.ID, "ask").Text("Undo")
	}
	line := app.Li().Class("past-line")
	if e.UndoneAt != 0 {
		line = line.Class("past-undone")
	}
	return line.Body(
		app.P().Class("past-text").Text(e.Text),
		app.P().Class("other-sub").Attr("title", desk.Full(at)).Text(strings.Join(sub, ", ")),
		act,
	)
}

func sureOf(k *acquaintance, entry int64) app.EventHandler {
	return func(app.Context, app.Event) { k.sure = entry }
}

func (a *App) onUndoEntry(k *acquaintance, e desk.Entry) app.EventHandler {
	return func(app.Context, app.Event) {
		k.sure = 0
		id := k.contact.ID
		in(a, func(ctx context.Context) (desk.Contact, error) {
			return a.api.Undo(ctx, e.ID)
		}, func(c desk.Contact, err error) { a.undone(id, c, err) })
	}
}

// undone shows the result of an undo on a contact.
func (a *App) undone(of int64, back desk.Contact, err error) {
	if err != nil {
		a.say("Nothing was taken back. "+remote.Words(err), nil)
		return
	}
	a.became(of, of)
	a.say(desk.Isolated(back.Called())+" is a contact of their own again", nil)
}

// became loads the shown data again after a merge or an undo. After a merge,
// from is the contact that is now part of to. After an undo, from equals to.
func (a *App) became(from, to int64) {
	if from != to {
		if a.route.Page == desk.ContactPage && a.route.ID == from {
			a.show(contactPath(to))
		}
		delete(a.contacts, from)
	}
	a.wantContact(to)
	for _, state := range desk.States {
		if a.inbox.List(state).Load == desk.Ready {
			a.loadList(state, 1)
		}
	}
	if id := a.chosen(); id != 0 {
		a.wantThread(id)
	}
	if a.people.load == desk.Ready {
		a.wantPeople(a.people.nr)
	}
}

type told struct {
	past []desk.Entry
	more bool
}

func (a *App) onOlderHistory(k *acquaintance) app.EventHandler {
	return func(app.Context, app.Event) {
		page := k.pages + 1
		in(a, func(ctx context.Context) (told, error) {
			past, more, err := a.api.History(ctx, k.contact.ID, page)
			return told{past, more}, err
		}, func(got told, err error) {
			switch {
			case err != nil:
				a.say(remote.Words(err), nil)
			case k.pages == page-1:
				k.past, k.pages, k.older = append(k.past, got.past...), page, got.more
			}
		})
	}
}
