package api

import "gist/server/inbox"

type messagesAnswer struct {
	Messages []*inbox.MessageWire `json:"messages"`
	More     bool                 `json:"more"`
}

type messageAnswer struct {
	Message *inbox.MessageWire `json:"message"`
}

// messages returns messages of a conversation: the newest, or those after or
// before a message's id; the oldest first.
func (c *call) messages() (any, error) {
	id, err := c.id(inbox.ErrUnknown)
	if err != nil {
		return nil, err
	}
	p, err := c.paging()
	if err != nil {
		return nil, err
	}
	after, err := c.number("after", "a message's id", 0)
	if err != nil {
		return nil, err
	}
	before, err := c.number("before", "a message's id", 0)
	if err != nil {
		return nil, err
	}
	list, more, err := c.Inbox.MessagesForTeam(c.r.Context(), c.workspace.ID, inbox.ConversationID(id), inbox.MessageID(after), inbox.MessageID(before), p.perPage)
	if err != nil {
		return nil, err
	}
	answer := messagesAnswer{Messages: make([]*inbox.MessageWire, len(list)), More: more}
	for i, m := range list {
		answer.Messages[i] = m.ForTeam()
	}
	return answer, nil
}

func (c *call) createMessage() (any, error) {
	id, err := c.id(inbox.ErrUnknown)
	if err != nil {
		return nil, err
	}
	var in struct {
		Type     string `json:"message_type"`
		From     whom   `json:"from"`
		Body     string `json:"body"`
		ClientID string `json:"client_id"`
	}
	if err := c.decode(&in); err != nil {
		return nil, err
	}
	by, err := c.author(in.From.TeammateID)
	if err != nil {
		return nil, err
	}
	m, err := c.Inbox.Write(c.r.Context(), c.workspace.ID, inbox.ConversationID(id), by, in.Type, in.ClientID, in.Body)
	if err != nil {
		return nil, err
	}
	return messageAnswer{m.ForTeam()}, nil
}
