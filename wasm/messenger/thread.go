package main

// Ids are the server's whole numbers, in JavaScript's form; 0 is none yet.
type (
	conversationID float64
	messageID      float64
)

// state is how far a message of the visitor's has come.
type state byte

const (
	stored state = iota
	sending
	failed
)

// message is one text of a conversation.
type message struct {
	id     messageID // 0 until it is stored
	client string    // made by the messenger that sent it; "" for a teammate's
	mine   bool
	author string // a teammate's name
	body   string
	at     float64 // unix seconds
	state  state
	reason string // why it failed, where the server has said so
}

// key names a message before and after it is stored.
func (m *message) key() string {
	if m.client != "" {
		return m.client
	}
	return digits(float64(m.id))
}

// thread is what is known of the conversation that is open: its stored
// messages, in the server's order.
type thread struct {
	conversation conversationID
	messages     []message
	// cursor is the id up to which nothing can be missing: only answers to
	// "what came after" move it, never a message that arrived by itself, for
	// others before it may have been lost.
	cursor messageID
	loaded bool
	older  bool // the server has earlier messages than the first
}

// add takes a stored message in, at its place in the server's order, unless it
// is there, and reports whether it was new.
func (t *thread) add(m message) bool {
	i := len(t.messages)
	for i > 0 && t.messages[i-1].id > m.id {
		i--
	}
	if i > 0 && t.messages[i-1].id == m.id {
		return false
	}
	t.messages = append(t.messages, message{})
	copy(t.messages[i+1:], t.messages[i:])
	t.messages[i] = m
	return true
}

// answered notes that messages before or after one came, or, after 0, the
// newest; more tells that the server has further ones on that side. It reports
// whether the messenger has more to catch up with.
func (t *thread) answered(before bool, from messageID, more bool) (again bool) {
	t.loaded = true
	if before || from == 0 {
		t.older = more
		return false
	}
	return more
}

// first is the id of the oldest message that is known.
func (t *thread) first() messageID {
	if len(t.messages) == 0 {
		return 0
	}
	return t.messages[0].id
}

// last is the id of the newest message that is known.
func (t *thread) last() messageID {
	if len(t.messages) == 0 {
		return 0
	}
	return t.messages[len(t.messages)-1].id
}

// answeredBy is the name of the teammate who wrote last, or "".
func (t *thread) answeredBy() string {
	for i := len(t.messages) - 1; i >= 0; i-- {
		if !t.messages[i].mine {
			return t.messages[i].author
		}
	}
	return ""
}

// groupSeconds is the pause after which the same author's next message stands
// by itself again.
const groupSeconds = 300

// look is how a message stands among its neighbours.
type look struct {
	day         bool // the first of its day
	first, last bool // of those that its author wrote in a row
}

// looks arranges messages; dayOf gives the number of a time's day, where the
// visitor is.
func looks(all []message, dayOf func(seconds float64) int) []look {
	found := make([]look, len(all))
	before := 0
	for i := range all {
		m, day := &all[i], dayOf(all[i].at)
		l := &found[i]
		l.day = i == 0 || day != before
		l.first, l.last = true, true
		if !l.day {
			p := &all[i-1]
			if p.mine == m.mine && p.author == m.author && m.at-p.at < groupSeconds {
				l.first, found[i-1].last = false, false
			}
		}
		before = day
	}
	return found
}
