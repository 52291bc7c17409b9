package desk

import "sort"

// Load is the progress of loading something.
type Load byte

// Something is Waiting until its first answer, then Ready or Failed.
const (
	Waiting Load = iota
	Ready
	Failed
)

// List holds the conversations of one state, the last active first.
type List struct {
	Load  Load
	Error string // a sentence, when Failed
	Items []Conversation
	More  bool // the server has older ones
	Page  int  // the last page that was loaded
}

// Inbox holds the conversations by state.
type Inbox struct {
	lists map[string]*List
	clock int
	heard map[int64]int // by conversation id: the clock when it last changed here
}

// Now returns the inbox's clock, a counter of its changes. A caller reads it
// before it sends a request and passes it to Answer or Fetched, so that the
// answer never overwrites a later change.
func (b *Inbox) Now() int { return b.clock }

// List returns the list of a state, and creates it on first use.
func (b *Inbox) List(state string) *List {
	if b.lists == nil {
		b.lists = map[string]*List{}
	}
	if b.lists[state] == nil {
		b.lists[state] = &List{}
	}
	return b.lists[state]
}

// Find returns the conversation with this id, if a list contains it.
func (b *Inbox) Find(id int64) (Conversation, bool) {
	for _, l := range b.lists {
		if i := l.index(id); i >= 0 {
			return l.Items[i], true
		}
	}
	return Conversation{}, false
}

// Unread returns the number of open conversations with unread messages.
func (b *Inbox) Unread() int {
	n := 0
	for _, c := range b.List(Open).Items {
		if c.Unread > 0 {
			n++
		}
	}
	return n
}

// Put stores a conversation from the server in the list of its state and
// removes it from the other lists. It ignores c if it is older than the stored
// conversation. If c lacks contacts, last message or title, the stored ones
// stay. Put returns the conversation that is then stored.
func (b *Inbox) Put(c Conversation) Conversation {
	if known, ok := b.Find(c.ID); ok {
		if c.olderThan(known) {
			return known
		}
		c = fill(c, known)
	}
	return b.set(c)
}

// Answer stores the server's answer to a request, like Put. asked is the
// inbox's clock from before the request: a change made here since then stays,
// unless the answer has a later message.
func (b *Inbox) Answer(c Conversation, asked int) Conversation {
	known, ok := b.Find(c.ID)
	if ok && b.heard[c.ID] > asked && c.lastID() <= known.lastID() {
		return known
	}
	return b.Put(c)
}

func fill(c, known Conversation) Conversation {
	if len(c.Contacts) == 0 {
		c.Contacts = known.Contacts
	}
	if c.LastMessage == nil {
		c.LastMessage = known.LastMessage
	}
	if c.Title == "" {
		c.Title = known.Title
	}
	return c
}

// set stores c without checking whether it is newer.
func (b *Inbox) set(c Conversation) Conversation {
	if b.heard == nil {
		b.heard = map[int64]int{}
	}
	b.clock++
	b.heard[c.ID] = b.clock
	home := b.List(c.State)
	for state, l := range b.lists {
		if state != c.State {
			l.drop(c.ID)
		}
	}
	if i := home.index(c.ID); i >= 0 {
		home.Items[i] = c
	} else {
		home.Items = append(home.Items, c)
	}
	home.sort()
	return c
}

// Change changes a conversation before the server confirms it. It returns the
// former state, for Restore if the server refuses.
func (b *Inbox) Change(id int64, alter func(*Conversation)) (before Conversation, ok bool) {
	before, ok = b.Find(id)
	if !ok {
		return
	}
	c := before
	alter(&c)
	b.set(c)
	return before, true
}

// Restore stores a conversation that Change returned.
func (b *Inbox) Restore(c Conversation) { b.set(c) }

// Wrote stores a message as the last one of its conversation. A contact's
// message adds to the unread ones. Wrote returns false if no list contains the
// conversation; it must then be loaded.
func (b *Inbox) Wrote(m Message) bool {
	c, ok := b.Find(m.ConversationID)
	if !ok {
		return false
	}
	if m.ID <= c.lastID() {
		return true
	}
	c.LastMessage, c.LastMessageAt = &m, m.CreatedAt
	if m.Author.Type == FromContact {
		c.Unread++
	}
	b.set(c)
	return true
}

// Known replaces the data of a person in all their conversations.
func (b *Inbox) Known(p Person) {
	for _, l := range b.lists {
		for i, c := range l.Items {
			if c.Person().ID == p.ID && p.ID != 0 {
				l.Items[i].Contacts = append([]Person{p}, c.Contacts[1:]...)
			}
		}
	}
}

// Fetched stores a page of a list. asked is the inbox's clock from before the
// request. The first page also removes conversations that have left the list:
// those that belong on this page by their time and are not on it.
func (b *Inbox) Fetched(state string, page int, items []Conversation, more bool, asked int) {
	l := b.List(state)
	if page == 1 {
		b.forgetMissing(l, items, more, asked)
	}
	for _, c := range items {
		if c.State == "" {
			c.State = state
		}
		b.Answer(c, asked)
	}
	if page == 1 && l.Page > 1 && more {
		page = l.Page // a refresh: the older pages that were loaded stay
	} else {
		l.More = more
	}
	l.Load, l.Error, l.Page = Ready, "", page
}

func (b *Inbox) forgetMissing(l *List, items []Conversation, more bool, asked int) {
	listed := make(map[int64]bool, len(items))
	var oldest int64
	for i, c := range items {
		listed[c.ID] = true
		if i == 0 || c.Active() < oldest {
			oldest = c.Active()
		}
	}
	keep := l.Items[:0:0]
	for _, c := range l.Items {
		if listed[c.ID] || b.heard[c.ID] > asked || more && c.Active() <= oldest {
			keep = append(keep, c)
		}
	}
	l.Items = keep
}

// Forget removes a deleted conversation.
func (b *Inbox) Forget(id int64) {
	for _, state := range States {
		b.List(state).drop(id)
	}
}

// Beside returns the conversation step rows below id in the list, or above it
// if step is negative, for the keyboard. If id is 0 or not in the list, it
// returns the first one.
func (l *List) Beside(id int64, step int) (Conversation, bool) {
	if len(l.Items) == 0 {
		return Conversation{}, false
	}
	i := l.index(id)
	if i < 0 {
		return l.Items[0], true
	}
	i += step
	if i < 0 || i >= len(l.Items) {
		return Conversation{}, false
	}
	return l.Items[i], true
}

// Next returns the conversation to show after id has left the list: the one
// after it, else the one before.
func (l *List) Next(id int64) (Conversation, bool) {
	if l.index(id) < 0 {
		return Conversation{}, false
	}
	if c, ok := l.Beside(id, 1); ok {
		return c, true
	}
	return l.Beside(id, -1)
}

func (l *List) index(id int64) int {
	for i, c := range l.Items {
		if c.ID == id {
			return i
		}
	}
	return -1
}

func (l *List) drop(id int64) {
	if i := l.index(id); i >= 0 {
		l.Items = append(l.Items[:i:i], l.Items[i+1:]...)
	}
}

func (l *List) sort() {
	sort.SliceStable(l.Items, func(i, j int) bool {
		a, b := l.Items[i], l.Items[j]
		if a.Active() != b.Active() {
			return a.Active() > b.Active()
		}
		return a.ID > b.ID
	})
}
