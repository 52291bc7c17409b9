package desk

import "sort"

// Load says how far a wait has come.
type Load byte

// A thing is Waiting until its first answer, then Ready or Failed.
const (
	Waiting Load = iota
	Ready
	Failed
)

// List is the conversations of one state, the last active first.
type List struct {
	Load  Load
	Error string // a sentence, when Failed
	Items []Conversation
	More  bool // the server has older ones
	Page  int  // the last page that was loaded
}

// Inbox is the conversations by state.
type Inbox struct {
	lists map[string]*List
	clock int
	heard map[int64]int // by conversation: when by the clock it last changed here
}

// Now is a moment by the inbox's own clock. A question to the server notes it,
// so that its answer never undoes what has happened since.
func (b *Inbox) Now() int { return b.clock }

// List is the list of a state, made when it is first asked for.
func (b *Inbox) List(state string) *List {
	if b.lists == nil {
		b.lists = map[string]*List{}
	}
	if b.lists[state] == nil {
		b.lists[state] = &List{}
	}
	return b.lists[state]
}

// Find is the conversation as the lists know it.
func (b *Inbox) Find(id int64) (Conversation, bool) {
	for _, l := range b.lists {
		if i := l.index(id); i >= 0 {
			return l.Items[i], true
		}
	}
	return Conversation{}, false
}

// Unread is how many open conversations have something that nobody read.
func (b *Inbox) Unread() int {
	n := 0
	for _, c := range b.List(Open).Items {
		if c.Unread > 0 {
			n++
		}
	}
	return n
}

// Put takes in news of one conversation, from wherever it came: it goes to the
// list of its state and leaves the others. News older than what is known is
// dropped, and what it does not say (the contact, the last message) is kept.
// It answers what is known afterwards.
func (b *Inbox) Put(c Conversation) Conversation {
	if known, ok := b.Find(c.ID); ok {
		if c.olderThan(known) {
			return known
		}
		c = fill(c, known)
	}
	return b.set(c)
}

// Answer takes in what the server answered to a question asked at a moment of
// the inbox's clock, like Put; but what has changed here since stays, unless the
// answer knows a later message.
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

// set places c without asking whether it is news.
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

// Change alters what is known of a conversation before the server confirms it;
// it answers the former state, to be Restored when the server refuses.
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

// Restore brings back what Change answered.
func (b *Inbox) Restore(c Conversation) { b.set(c) }

// Wrote takes in a message: it becomes the last of its conversation, which it
// marks unread when a contact wrote it. It answers false when the conversation
// is not known here, and has to be asked for.
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

// Known replaces what the conversations say of a person.
func (b *Inbox) Known(p Person) {
	for _, l := range b.lists {
		for i, c := range l.Items {
			if c.Person().ID == p.ID && p.ID != 0 {
				l.Items[i].Contacts = append([]Person{p}, c.Contacts[1:]...)
			}
		}
	}
}

// Fetched takes in a page of a list, asked for at a moment of the inbox's clock.
// The first page also tells what has left the list before that: whatever is
// known, belongs within the page by its time and is not in it.
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
		page = l.Page // a catch-up: the older pages that were loaded stay
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

// Forget takes a conversation out that was deleted.
func (b *Inbox) Forget(id int64) {
	for _, state := range States {
		b.List(state).drop(id)
	}
}

// Beside is the conversation before or after id in the list, for the keyboard;
// with id 0, or one that is not in the list, the first.
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

// Next is what to show once id has left the list: the one after it, else the
// one before.
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
