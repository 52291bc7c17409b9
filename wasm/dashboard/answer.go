package dashboard

import (
	"context"
	"time"

	"github.com/google/uuid"
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
	"gist/wasm/dashboard/remote"
	"gist/wasm/rules"
)

// write selects what the reply box writes: a reply or a note.
func (a *App) write(kind string) {
	id := a.chosen()
	if id == 0 {
		return
	}
	a.setDraft(id, draft{kind: kind, text: field(boxID)})
	focusNow(boxID) // at once: the next key press belongs to the box
}

func (a *App) onWriteReply(app.Context, app.Event) { a.write(desk.Reply) }
func (a *App) onWriteNote(app.Context, app.Event)  { a.write(desk.Note) }

// onSend sends the text of the reply box.
func (a *App) onSend(_ app.Context, e app.Event) {
	e.PreventDefault()
	a.sendBox()
}

func (a *App) sendBox() {
	id := a.chosen()
	body, wrong := rules.CheckMessage(field(boxID))
	switch {
	case id == 0 || wrong != nil && wrong.Code == rules.CodeBodyRequired:
		a.focus(boxID)
		return
	case wrong != nil:
		a.say(wrong.Message, nil)
		return
	}
	p := desk.Pending{ClientID: uuid.NewString(), Kind: a.kind(id), Body: body, At: time.Now().Unix()}
	a.thread(id).Send(p)
	a.setDraft(id, draft{kind: desk.Reply})
	element(boxID).Set("value", "")
	a.focus(boxID)
	a.scrollDown()
	a.send(id, p)
}

func (a *App) send(id int64, p desk.Pending) {
	in(a, func(ctx context.Context) (desk.Message, error) {
		return a.api.Send(ctx, id, p, a.me.Teammate)
	}, func(m desk.Message, err error) {
		t := a.thread(id)
		if err != nil {
			t.Fail(p.ClientID, remote.Words(err))
			return
		}
		if m.ConversationID == 0 {
			m.ConversationID = id
		}
		if m.ClientID == "" {
			m.ClientID = p.ClientID
		}
		t.Add(m)
		a.inbox.Wrote(m)
	})
}

// onRetry sends a failed message again.
func (a *App) onRetry(id int64, clientID string) app.EventHandler {
	return func(app.Context, app.Event) {
		if p, ok := a.thread(id).Retry(clientID); ok {
			a.send(id, p)
		}
	}
}

// onDiscard removes a failed message. If the reply box is empty, the message's
// text goes back into it.
func (a *App) onDiscard(id int64, clientID string) app.EventHandler {
	return func(app.Context, app.Event) {
		t := a.thread(id)
		for _, p := range t.Pending {
			if p.ClientID == clientID && field(boxID) == "" {
				a.setDraft(id, draft{kind: p.Kind, text: p.Body})
				a.showDraft(id)
			}
		}
		t.Discard(clientID)
		a.focus(boxID)
	}
}

func (a *App) onClose(app.Context, app.Event)  { a.setState(desk.Closed) }
func (a *App) onReopen(app.Context, app.Event) { a.setState(desk.Open) }

// setState closes or reopens the chosen conversation at once, and offers an
// undo. After closing one of the shown list it shows the next one. On a narrow
// screen, or if there is no next one, it shows the list.
func (a *App) setState(state string) {
	id := a.chosen()
	before, ok := a.inbox.Find(id)
	if !ok || before.State == state {
		return
	}
	next, more := a.inbox.List(a.state).Next(id)
	a.inbox.Change(id, func(c *desk.Conversation) { c.State = state })
	a.change(id, state, before)
	text := "Conversation with " + desk.Isolated(before.Person().Called()) + " closed"
	if state == desk.Open {
		text = "Conversation with " + desk.Isolated(before.Person().Called()) + " reopened"
	}
	a.say(text, func() {
		a.inbox.Change(id, func(c *desk.Conversation) { c.State = before.State })
		a.change(id, before.State, before)
		a.show(conversationPath(id))
	})
	switch {
	case state != desk.Closed || before.State != a.state:
	case more && !narrow():
		a.show(conversationPath(next.ID))
		a.focusRow(next.ID)
	default:
		a.show(inboxPath(a.state))
	}
	a.title()
}

// change sends a conversation's new state to the server. If that fails, it
// restores the former state and offers a retry.
func (a *App) change(id int64, state string, before desk.Conversation) {
	asked := a.inbox.Now()
	in(a, func(ctx context.Context) (desk.Conversation, error) {
		return a.api.SetState(ctx, id, state, a.me.Teammate)
	}, func(c desk.Conversation, err error) {
		if err != nil {
			a.inbox.Change(id, func(c *desk.Conversation) { c.State = before.State })
			again := func() {
				a.inbox.Change(id, func(c *desk.Conversation) { c.State = state })
				a.change(id, state, before)
			}
			a.offer("Nothing was changed. "+remote.Words(err), "Try again", again)
			return
		}
		a.inbox.Answer(c, asked)
		a.title()
	})
}

// standing is how long a notice is shown.
const standing = 8 * time.Second

// say shows a notice. If undo is not nil, the notice has an Undo button for it.
func (a *App) say(text string, undo func()) { a.offer(text, "Undo", undo) }

// offer shows a notice with a button. verb is the button's text, do its action.
func (a *App) offer(text, verb string, do func()) {
	nr := a.notice.nr + 1
	a.notice = notice{nr: nr, text: text, verb: verb, do: do}
	a.after(standing, func() {
		if a.notice.nr == nr {
			a.notice = notice{nr: nr}
		}
	})
}

func (a *App) onNotice(app.Context, app.Event) { a.undo() }

// undo removes the notice and runs its action.
func (a *App) undo() {
	do := a.notice.do
	a.notice = notice{nr: a.notice.nr}
	if do != nil {
		do()
	}
}
