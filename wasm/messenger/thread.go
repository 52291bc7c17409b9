package main

// conversationID and messageID are the server's whole numbers, as floats like
// in JavaScript. 0 means no id yet.
type (
	conversationID float64
	messageID      float64
)

// state says whether a message of the visitor is stored, being sent or failed.
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
	reason string // why it failed, if the server has said so
}

// key returns the key of a message, the same before and after it is stored.
func (m *message) key() string {
	if m.client != "" {
		return m.client
	}
	return digits(float64(m.id))
}

// thread holds the stored messages of the open conversation that are known, in
// the server's order.
type thread struct {
	conversation conversationID
	messages     []message
	// cursor is the id up to which no message is missing. Only answers to "what
	// came after" move it, and the first message of a new conversation. A
	// message that arrived by itself never does, since others before it may
	// have been lost.
	cursor messageID
	loaded bool
	older  bool // the server has earlier messages than the first
}

// add inserts a stored message in the server's order, unless it is there
// already. It reports whether the message was new.
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

// answered notes that messages before or after one came, or the newest, after
// 0. more means that the server has further ones on that side. answered reports
// whether the messenger must ask for more.
func (t *thread) answered(before bool, from messageID, more bool) (again bool) {
	t.loaded = true
	if before || from == 0 {
		t.older = more
		return false
	}
	return more
}

// first returns the id of the oldest known message, or 0.
func (t *thread) first() messageID {
	if len(t.messages) == 0 {
		return 0
	}
	return t.messages[0].id
}

// last returns the id of the newest known message, or 0.
func (t *thread) last() messageID {
	if len(t.messages) == 0 {
		return 0
	}
	return t.messages[len(t.messages)-1].id
}

// answeredBy returns the name of the teammate who wrote last, or "".
func (t *thread) answeredBy() string {
	for i := len(t.messages) - 1; i >= 0; i-- {
		if !t.messages[i].mine {
			return t.messages[i].author
		}
	}
	return ""
}

// groupSeconds is the pause that ends a group of messages by the same author.
const groupSeconds = 300

// look is how a message is shown among its neighbours.
type look struct {
	day         bool // the first of its day
	first, last bool // of its author's group
}

// looks returns how messages are shown. dayOf returns the number of a time's
// day in the visitor's time zone.
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
