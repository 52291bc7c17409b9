package dashboard

import (
	"time"

	"gist/wasm/dashboard/desk"
)

// phase is the state of the sign-in.
type phase byte

const (
	starting phase = iota // the server is being asked who is signed in: the skeleton is shown
	outside               // nobody is signed in
	inside                // a teammate is signed in
	stuck                 // the server could not say who is signed in
)

// board is all that the app shows. Only the UI goroutine touches it.
type board struct {
	phase phase
	route desk.Route
	first int64  // the conversation that the page was opened with, until it is loaded
	state string // the list of the inbox that is shown

	me       desk.Me
	inbox    desk.Inbox
	threads  map[int64]*desk.Thread
	contacts map[int64]*acquaintance
	people   people
	team     map[int64]desk.Teammate
	drafts   map[int64]draft

	entry   entry
	notice  notice
	offline bool // the page says that nothing new arrives
	down    bool // the live channel is not connected
	losses  int  // failures to connect in a row
	renewed bool // a newer version of the app waits for a reload
	help    bool
	copied  bool   // the tag was copied a moment ago
	problem string // why phase is stuck
}

// acquaintance is a contact, or the state of loading it.
type acquaintance struct {
	load    desk.Load
	error   string
	contact desk.Contact
	same    []desk.Contact // others with the same email
	talks   []desk.Conversation
	past    []desk.Entry // its history, the last entry first
	pages   int          // loaded pages of it
	older   bool         // there are older pages of it
	sure    int64        // the entry whose undo is to be confirmed
	merging *merging     // the merge that is to be confirmed
}

// merging is a merge that waits for confirmation, and its preview.
type merging struct {
	into, from desk.Person
	load       desk.Load
	error      string
	preview    desk.MergePreview
}

// people is one page of the list of contacts.
type people struct {
	load  desk.Load
	error string
	nr    int
	items []desk.Contact
	more  bool
}

// entry is the sign-in form.
type entry struct {
	busy  bool
	error string
	ended bool // the sign-in has ended
	which bool // the same sign-in exists in several workspaces
}

// notice is the line at the bottom: what was done, and a button to undo it.
type notice struct {
	nr   int // so that a timer removes no later notice
	text string
	verb string
	do   func()
}

func newBoard() board {
	return board{
		state:    desk.Open,
		threads:  map[int64]*desk.Thread{},
		contacts: map[int64]*acquaintance{},
		team:     map[int64]desk.Teammate{},
		drafts:   map[int64]draft{},
	}
}

// thread returns a conversation's thread, and creates it on first use.
func (b *board) thread(id int64) *desk.Thread {
	if b.threads[id] == nil {
		b.threads[id] = &desk.Thread{}
	}
	return b.threads[id]
}

func (b *board) acquaintance(id int64) *acquaintance {
	if b.contacts[id] == nil {
		b.contacts[id] = &acquaintance{}
	}
	return b.contacts[id]
}

// chosen returns the conversation of the address, or 0.
func (b *board) chosen() int64 {
	if b.route.Page == desk.ConversationPage || b.route.Page == desk.ConversationContactPage {
		return b.route.ID
	}
	return 0
}

// kind returns what the reply box writes in a conversation: a reply or a note.
func (b *board) kind(id int64) string {
	if k := b.drafts[id].kind; k != "" {
		return k
	}
	return desk.Reply
}

// empty reports whether all lists are loaded and none has a conversation.
func (b *board) empty() bool {
	for _, state := range desk.States {
		if l := b.inbox.List(state); l.Load != desk.Ready || len(l.Items) > 0 {
			return false
		}
	}
	return true
}

// author returns the name of a message's author.
func (b *board) author(a desk.Author, with desk.Person) string {
	switch {
	case a.Type == desk.FromTeammate && a.ID == b.me.Teammate.ID:
		return b.me.Teammate.Called()
	case a.Type == desk.FromTeammate && b.team[a.ID].ID != 0:
		return b.team[a.ID].Called()
	case a.Name != "":
		return a.Name
	case a.Type == desk.FromTeammate:
		return "Teammate"
	case a.ID == with.ID || a.ID == 0:
		return with.Called()
	}
	return "Visitor"
}

func now() time.Time { return local(time.Now().Unix()) }
