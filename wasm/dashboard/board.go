package dashboard

import (
	"time"

	"gist/wasm/dashboard/desk"
)

// phase is how far the app has come.
type phase byte

const (
	starting phase = iota // who is signed in is being asked: the skeleton stands
	outside               // nobody is signed in
	inside                // somebody is
	stuck                 // the server could not be asked
)

// board is all that the app shows. Only the UI goroutine touches it.
type board struct {
	phase phase
	route desk.Route
	first int64  // the conversation that the page was opened with, until it is there
	state string // which list of the inbox stands beside a conversation

	me       desk.Me
	inbox    desk.Inbox
	threads  map[int64]*desk.Thread
	contacts map[int64]*acquaintance
	people   people
	team     map[int64]desk.Teammate
	drafts   map[int64]draft

	entry   entry
	notice  notice
	offline bool // it is told that nothing new arrives
	down    bool // the live channel does not stand
	losses  int  // tries to connect that failed in a row
	renewed bool // a newer version of the app waits for a reload
	help    bool
	copied  bool   // the tag was, a moment ago
	problem string // why phase is stuck
}

// acquaintance is a contact, or the wait for it.
type acquaintance struct {
	load    desk.Load
	error   string
	contact desk.Contact
	same    []desk.Contact // others with the same email
	talks   []desk.Conversation
	past    []desk.Entry // its history, the last first
	pages   int          // of it that were loaded
	older   bool         // there is more of it
	sure    int64        // the entry whose undo is to be confirmed
	merging *merging     // the merge that is to be confirmed
}

// merging is a merge that somebody has asked for, and what it would come to.
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
	ended bool // a session was there and has ended
	which bool // the same sign-in exists in several workspaces
}

// notice is the line at the bottom that tells what was done, and undoes it.
type notice struct {
	nr   int // so that a timer takes away no later one
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

// thread is a conversation's messages, made when first asked for.
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

// chosen is the conversation that the address names; 0 without one.
func (b *board) chosen() int64 {
	if b.route.Page == desk.Conversing || b.route.Page == desk.Acquaintance {
		return b.route.ID
	}
	return 0
}

// kind is what the reply box writes in a conversation: a reply or a note.
func (b *board) kind(id int64) string {
	if k := b.drafts[id].kind; k != "" {
		return k
	}
	return desk.Reply
}

// empty reports whether nobody has ever written, as far as is known.
func (b *board) empty() bool {
	for _, state := range desk.States {
		if l := b.inbox.List(state); l.Load != desk.Ready || len(l.Items) > 0 {
			return false
		}
	}
	return true
}

// author is what a message's author is called.
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
