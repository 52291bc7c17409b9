package main

// unsent is a message that the visitor has written and the server has not
// confirmed. Its client id makes the server store it once, however often it is
// sent.
type unsent struct {
	client       string
	conversation conversationID // 0 is a new one; its first message makes it
	body         string
	at           float64 // unix seconds
	failed       bool
	refused      bool   // the server has rejected it
	reason       string // the server's, "" when it could not be reached
}

// outbox holds the unsent messages in the order of writing. It belongs to no
// view: messages are sent whatever the visitor looks at.
type outbox []unsent

// insert inserts a message by its time.
func (o *outbox) insert(u unsent) {
	i := len(*o)
	for i > 0 && (*o)[i-1].at > u.at {
		i--
	}
	*o = append(*o, unsent{})
	copy((*o)[i+1:], (*o)[i:])
	(*o)[i] = u
}

// next returns the message to send now: the first that has not failed. Messages
// are sent one at a time. So they keep the visitor's order, and the first of a
// new conversation makes it for those that follow.
func (o outbox) next() (unsent, bool) {
	for i := range o {
		if !o[i].failed {
			return o[i], true
		}
	}
	return unsent{}, false
}

// take removes and returns a message that is stored now, or no longer wanted.
func (o *outbox) take(client string) (u unsent, ok bool) {
	for i := range *o {
		if (*o)[i].client == client {
			u = (*o)[i]
			*o = append((*o)[:i], (*o)[i+1:]...)
			return u, true
		}
	}
	return u, false
}

// fail marks a message as failed, and those behind it in its conversation: sent
// before it they would be in the wrong order.
func (o outbox) fail(client, reason string, refused bool) {
	var first *unsent
	for i := range o {
		u := &o[i]
		switch {
		case u.client == client:
			first = u
			u.failed, u.refused, u.reason = true, refused, reason
		case first != nil && u.conversation == first.conversation:
			u.failed = true
		}
	}
}

// failAll marks all messages as failed.
func (o outbox) failAll() {
	for i := range o {
		o[i].failed = true
	}
}

// again marks the failed messages of a conversation to be sent again: all, or
// all but those that the server has refused. A refused one would hold up those
// behind it.
func (o outbox) again(id conversationID, all bool) {
	for i := range o {
		if o[i].conversation == id && (all || !o[i].refused) {
			o[i].failed, o[i].refused, o[i].reason = false, false, ""
		}
	}
}

// move moves messages from one conversation to another: from 0 when the new
// conversation has been made.
func (o outbox) move(from, to conversationID) {
	for i := range o {
		if o[i].conversation == from {
			o[i].conversation = to
		}
	}
}

// of returns the unsent messages of a conversation, as messages to show.
func (o outbox) of(id conversationID) []message {
	var found []message
	for i := range o {
		u := &o[i]
		if u.conversation != id {
			continue
		}
		m := message{client: u.client, mine: true, body: u.body, at: u.at, state: sending}
		if u.failed {
			m.state, m.reason = failed, u.reason
		}
		found = append(found, m)
	}
	return found
}

// has reports whether a message is unsent.
func (o outbox) has(client string) bool {
	for i := range o {
		if o[i].client == client {
			return true
		}
	}
	return false
}
