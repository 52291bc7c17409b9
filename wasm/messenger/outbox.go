package main

// unsent is a message that the visitor has written and the server has not
// confirmed. Its client id makes it one message, however often it is sent.
type unsent struct {
	client       string
	conversation conversationID // 0: its first message makes it
	body         string
	at           float64 // unix seconds
	failed       bool
	refused      bool   // the server has read it, and won't take it
	reason       string // the server's, "" when it could not be reached
}

// outbox holds what is unsent, in the order in which it was written. It belongs
// to no view: a message goes on its way wherever the visitor looks.
type outbox []unsent

// insert takes a message in at its place by time.
func (o *outbox) insert(u unsent) {
	i := len(*o)
	for i > 0 && (*o)[i-1].at > u.at {
		i--
	}
	*o = append(*o, unsent{})
	copy((*o)[i+1:], (*o)[i:])
	(*o)[i] = u
}

// next gives the message to send now: the first that has not failed. One goes
// at a time, so that the order is the visitor's, and the first of a new
// conversation makes it for those that follow.
func (o outbox) next() (unsent, bool) {
	for i := range o {
		if !o[i].failed {
			return o[i], true
		}
	}
	return unsent{}, false
}

// take takes a message out that is stored now, or no more wanted.
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

// fail ends the tries of a message, and of those behind it in its conversation:
// sent before it they would stand in the wrong order.
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

// failAll ends the tries of all messages.
func (o outbox) failAll() {
	for i := range o {
		o[i].failed = true
	}
}

// again has what failed in a conversation sent again: all, or all but what the
// server has refused, which would hold up what stands behind it.
func (o outbox) again(id conversationID, all bool) {
	for i := range o {
		if o[i].conversation == id && (all || !o[i].refused) {
			o[i].failed, o[i].refused, o[i].reason = false, false, ""
		}
	}
}

// move brings messages from one conversation to another: from 0 when it has
// been made.
func (o outbox) move(from, to conversationID) {
	for i := range o {
		if o[i].conversation == from {
			o[i].conversation = to
		}
	}
}

// of gives what is unsent in a conversation, as messages to be shown.
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

// has tells whether a message is unsent.
func (o outbox) has(client string) bool {
	for i := range o {
		if o[i].client == client {
			return true
		}
	}
	return false
}
