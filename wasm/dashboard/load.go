package dashboard

import (
	"context"

	"gist/wasm/dashboard/desk"
	"gist/wasm/dashboard/remote"
)

type listed struct {
	items []desk.Conversation
	more  bool
}

// wantList loads a list unless it is loaded already.
func (a *App) wantList(state string) {
	if l := a.inbox.List(state); l.Load != desk.Ready {
		l.Load = desk.Waiting
		a.loadList(state, 1)
	}
}

func (a *App) loadList(state string, page int) {
	asked := a.inbox.Now()
	in(a, func(ctx context.Context) (listed, error) {
		items, more, err := a.api.Conversations(ctx, state, page)
		return listed{items, more}, err
	}, func(got listed, err error) {
		l := a.inbox.List(state)
		if err != nil {
			if l.Load != desk.Ready {
				l.Load = desk.Failed
			}
			l.Error = remote.Words(err)
			return
		}
		a.inbox.Fetched(state, page, got.items, got.more, asked)
		if state == desk.Open && len(a.inbox.List(desk.Open).Items) == 0 {
			for _, other := range desk.States { // to tell an empty inbox from a new workspace
				a.wantList(other)
			}
		}
		a.title()
	})
}

type page struct {
	talk     desk.Conversation
	messages []desk.Message
	more     bool
}

// wantThread loads a conversation and its messages. If the messages are loaded
// already, it loads only newer ones.
func (a *App) wantThread(id int64) {
	t := a.thread(id)
	if t.Load == desk.Failed {
		t.Load = desk.Waiting
	}
	if c, ok := a.inbox.Find(id); ok {
		a.wantContact(c.Person().ID)
	}
	last, asked := int64(0), a.inbox.Now()
	if t.Load == desk.Ready {
		last = t.Last()
	}
	in(a, func(ctx context.Context) (p page, err error) {
		for after := last; ; after = p.messages[len(p.messages)-1].ID {
			var got []desk.Message
			if got, p.more, err = a.api.Messages(ctx, id, after, 0); err != nil {
				return
			}
			if p.messages = append(p.messages, got...); last == 0 || !p.more || len(got) == 0 {
				break
			}
		}
		p.talk, err = a.api.Conversation(ctx, id)
		return
	}, func(p page, err error) {
		if err != nil {
			if t.Load != desk.Ready {
				t.Load = desk.Failed
			} else if remote.Is(err, 404) { // it was deleted while the live channel was down
				a.deleted(id)
			}
			t.Error = remote.Words(err)
			return
		}
		t.Add(p.messages...)
		t.Load, t.Error = desk.Ready, ""
		if last == 0 {
			t.More = p.more
		}
		c := a.inbox.Answer(p.talk, asked)
		if a.chosen() == id {
			a.follow(c)
			a.wantContact(c.Person().ID)
			a.read(id)
		}
		a.title()
	})
}

// follow selects the list that contains a conversation, if the page was opened
// at the conversation's address.
func (a *App) follow(c desk.Conversation) {
	if c.ID == a.first && c.State != a.state {
		a.state = c.State
		a.wantList(c.State)
	}
	a.first = 0
}

// loadOlder loads the messages before the oldest loaded one.
func (a *App) loadOlder(id int64) {
	t := a.thread(id)
	first := t.First()
	in(a, func(ctx context.Context) (p page, err error) {
		p.messages, p.more, err = a.api.Messages(ctx, id, 0, first)
		return
	}, func(p page, err error) {
		if err != nil {
			a.say(remote.Words(err), nil)
			return
		}
		t.Add(p.messages...)
		t.More = p.more
	})
}

// read tells the server that the team has read the messages on the screen.
func (a *App) read(id int64) {
	t := a.thread(id)
	c, ok := a.inbox.Find(id)
	if !ok || c.Unread == 0 || t.Load != desk.Ready || a.route.Page != desk.ConversationPage || !visible() {
		return
	}
	a.inbox.Change(id, func(c *desk.Conversation) { c.Unread = 0 })
	last := t.Last()
	in(a, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, a.api.Read(ctx, id, last)
	}, func(struct{}, error) {}) // a failure does no harm: it is tried again when the conversation is loaded again
}

type known struct {
	contact desk.Contact
	same    []desk.Contact
	talks   []desk.Conversation
	past    []desk.Entry
	older   bool
}

// wantContact loads a contact, or refreshes it.
func (a *App) wantContact(id int64) {
	if id == 0 {
		return
	}
	k := a.acquaintance(id)
	if k.load == desk.Failed {
		k.load = desk.Waiting
	}
	in(a, func(ctx context.Context) (n known, err error) {
		n.contact, err = a.api.Contact(ctx, id)
		if err == nil && n.contact.Email != "" {
			n.same, err = a.api.SameEmail(ctx, n.contact)
		}
		if err == nil {
			n.talks, err = a.api.ConversationsOf(ctx, id)
		}
		if err == nil {
			n.past, n.older, err = a.api.History(ctx, id, 1)
		}
		return
	}, func(n known, err error) {
		if err != nil {
			if k.load != desk.Ready {
				k.load = desk.Failed
			}
			k.error = remote.Words(err)
			return
		}
		k.load, k.error = desk.Ready, ""
		k.contact, k.same, k.talks = n.contact, n.same, n.talks
		k.past, k.pages, k.older = n.past, 1, n.older
		a.inbox.Known(n.contact.Person)
	})
}

type counted struct {
	items []desk.Contact
	more  bool
}

// wantPeople loads a page of the list of contacts.
func (a *App) wantPeople(nr int) {
	if a.people.load != desk.Ready || a.people.nr != nr {
		a.people = people{nr: nr}
	}
	in(a, func(ctx context.Context) (counted, error) {
		items, more, err := a.api.Contacts(ctx, nr)
		return counted{items, more}, err
	}, func(got counted, err error) {
		if a.people.nr != nr {
			return
		}
		if err != nil {
			if a.people.load != desk.Ready {
				a.people.load = desk.Failed
			}
			a.people.error = remote.Words(err)
			return
		}
		a.people = people{load: desk.Ready, nr: nr, items: got.items, more: got.more}
	})
}

// wantTeam loads the teammates' names.
func (a *App) wantTeam() {
	in(a, a.api.Teammates, func(team []desk.Teammate, err error) {
		for _, t := range team {
			a.team[t.ID] = t
		}
	})
}
