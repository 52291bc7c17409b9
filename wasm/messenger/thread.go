package main

// The states of a message that the visitor has written.
const (
	stored = iota
	sending
	failed
)

// message is one text of a conversation.
type message struct {
	id     float64 // the server's; 0 until it is stored
	client string  // made by the visitor's messenger; "" for a teammate's
	mine   bool
	author string // a teammate's name
	body   string
	at     float64 // unix seconds
	state  int
}

// key names a message before and after it is stored.
func (m *message) key() string {
	if m.client != "" {
		return m.client
	}
	return idText(m.id)
}

// thread is what is known of the conversation that is open.
type thread struct {
	conversation float64 // 0: it begins with the first message
	messages     []message
	loaded       bool
	older        bool // the server has earlier messages
}

// add takes a message in: in the place of the same one, else by the server's
// order, what is not stored yet at the end. It reports whether it was new.
func (t *thread) add(m message) bool {
	for i := range t.messages {
		old := &t.messages[i]
		if m.client != "" && old.client == m.client || m.id != 0 && old.id == m.id {
			wasStored := old.id != 0
			if wasStored && m.id == 0 {
				return false
			}
			*old = m
			if !wasStored && m.id != 0 {
				t.messages = append(t.messages[:i], t.messages[i+1:]...)
				t.insert(m)
			}
			return false
		}
	}
	t.insert(m)
	return true
}

func (t *thread) insert(m message) {
	i := len(t.messages)
	for i > 0 && m.id != 0 && (t.messages[i-1].id == 0 || t.messages[i-1].id > m.id) {
		i--
	}
	t.messages = append(t.messages, message{})
	copy(t.messages[i+1:], t.messages[i:])
	t.messages[i] = m
}

// last is the id of the newest message that the server has stored: the cursor
// from which the messenger catches up.
func (t *thread) last() float64 {
	for i := len(t.messages) - 1; i >= 0; i-- {
		if t.messages[i].id != 0 {
			return t.messages[i].id
		}
	}
	return 0
}

// first is the id of the oldest message that is known.
func (t *thread) first() float64 {
	if len(t.messages) == 0 {
		return 0
	}
	return t.messages[0].id
}

// unsent gives the first message in a state, or nil.
func (t *thread) unsent(state int) *message {
	for i := range t.messages {
		if t.messages[i].id == 0 && t.messages[i].state == state {
			return &t.messages[i]
		}
	}
	return nil
}

// setUnsent puts all messages that are not stored into a state.
func (t *thread) setUnsent(state int) {
	for i := range t.messages {
		if t.messages[i].id == 0 {
			t.messages[i].state = state
		}
	}
}

// idText writes an id, a whole number, in decimal digits.
func idText(id float64) string {
	if id < 1 {
		return "0"
	}
	var digits [24]byte
	i := len(digits)
	for n := uint64(id); n > 0; n /= 10 {
		i--
		digits[i] = byte('0' + n%10)
	}
	return string(digits[i:])
}
