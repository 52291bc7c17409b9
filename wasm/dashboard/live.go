package dashboard

import (
	"context"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
	"gist/wasm/dashboard/remote"
)

// hiccup is how long the live channel may be down before the page says so.
const hiccup = 3 * time.Second

// connected loads what may have changed while the channel was not connected:
// while it was down, or since the page's first requests.
func (a *App) connected() {
	a.losses, a.down, a.offline = 0, false, false
	a.catchUp()
}

// refused asks who is signed in: most likely nobody any more. Otherwise it
// opens the channel again after a minute.
func (a *App) refused() {
	a.disconnected()
	in(a, a.api.Me, func(desk.Me, error) {
		a.after(time.Minute, func() {
			if a.phase == inside {
				a.live.Open()
			}
		})
	})
}

// catchUp loads everything on the screen again.
func (a *App) catchUp() {
	a.loadList(a.state, 1)
	if a.state != desk.Open {
		a.loadList(desk.Open, 1)
	}
	if id := a.chosen(); id != 0 {
		a.wantThread(id)
	}
	switch a.route.Page {
	case desk.People:
		a.wantPeople(a.people.nr)
	case desk.ContactPage:
		a.wantContact(a.route.ID)
	}
}

// disconnected shows that the page is offline, if the channel is still down
// after hiccup. At every third failure in a row it asks who is signed in,
// because the sign-in may have ended.
func (a *App) disconnected() {
	a.losses++
	a.down = true
	a.after(hiccup, func() {
		if a.down && a.phase == inside {
			a.offline = true
		}
	})
	if a.losses%3 == 0 {
		in(a, a.api.Me, func(desk.Me, error) {})
	}
}

// seen reconnects and marks the chosen conversation as read, when the page
// becomes visible.
func (a *App) seen() {
	if a.phase != inside {
		return
	}
	a.live.Hurry()
	a.read(a.chosen())
}

// onHurry handles the button beside "offline".
func (a *App) onHurry(app.Context, app.Event) { a.live.Hurry() }

// take applies the events of the live channel.
func (a *App) take(news []remote.Event) {
	for _, e := range news {
		switch {
		case e.Type == "message" && e.Message != nil:
			a.takeMessage(*e.Message, e.Conversation)
		case e.Type == "conversation" && e.Conversation != nil:
			a.takeConversation(*e.Conversation)
		case e.Type == "contact" && e.Contact != nil:
			a.takeContact(*e.Contact)
		case e.Type == "deleted":
			a.deleted(e.ConversationID)
		case e.Type == "read":
			a.inbox.Change(e.ConversationID, func(c *desk.Conversation) { c.Unread = e.Unread })
		}
	}
	a.title()
}

func (a *App) takeMessage(m desk.Message, c *desk.Conversation) {
	if m.ConversationID == 0 && c != nil {
		m.ConversationID = c.ID
	}
	if t := a.threads[m.ConversationID]; t != nil {
		t.Add(m)
	}
	known, ok := a.inbox.Find(m.ConversationID)
	switch {
	case !ok, m.Author.Type == desk.FromContact && m.Author.ID != known.Person().ID:
		a.ask(m.ConversationID) // a new one, or its contact is another now
	case c != nil:
		a.inbox.Put(*c)
	default:
		a.inbox.Wrote(m)
	}
	a.read(m.ConversationID)
}

func (a *App) takeConversation(c desk.Conversation) {
	if _, ok := a.inbox.Find(c.ID); !ok && len(c.Contacts) == 0 {
		a.ask(c.ID)
		return
	}
	a.inbox.Put(c)
	a.read(c.ID)
}

// deleted removes a conversation that a teammate or a program has deleted.
func (a *App) deleted(id int64) {
	with := int64(0)
	if c, ok := a.inbox.Find(id); ok {
		with = c.Person().ID
	}
	a.inbox.Forget(id)
	delete(a.threads, id)
	if a.chosen() == id {
		element(boxID).Set("value", "")
		a.say("This conversation was deleted.", nil)
		a.show(inboxPath(a.state))
	}
	a.setDraft(id, draft{})
	delete(a.drafts, id)
	if a.contacts[with] != nil {
		a.wantContact(with)
	}
}

// ask loads a conversation if an event of the live channel lacks data.
func (a *App) ask(id int64) {
	asked := a.inbox.Now()
	in(a, func(ctx context.Context) (desk.Conversation, error) {
		return a.api.Conversation(ctx, id)
	}, func(c desk.Conversation, err error) {
		if err == nil {
			a.inbox.Answer(c, asked)
			a.read(id)
			a.title()
		}
	})
}

func (a *App) takeContact(c desk.Contact) {
	a.inbox.Known(c.Person)
	if k := a.contacts[c.ID]; k != nil {
		a.wantContact(c.ID)
	}
	for i := range a.people.items {
		if a.people.items[i].ID == c.ID {
			a.people.items[i].Person = c.Person // the event has only the short form
		}
	}
}
