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
func (c *call) messages() (*messagesAnswer, error) {
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
	list, more, err := c.Inbox.MessagesForTeam(c.r.Context(), c.workspace.ID, inbox.ConversationID(c.id), inbox.MessageID(after), inbox.MessageID(before), p.perPage)
	if err != nil {
		return nil, err
	}
	answer := messagesAnswer{Messages: make([]*inbox.MessageWire, len(list)), More: more}
	for i, m := range list {
		answer.Messages[i] = m.ForTeam()
	}
	return &answer, nil
}

type messageInput struct {
	Type     string       `json:"message_type" enum:"reply,note"`
	From     fromTeammate `json:"from" about:"needed with an API key; a sign-in writes as its teammate"`
	Body     string       `json:"body" about:"plain text of 1 to 10,000 characters"`
	ClientID string       `json:"client_id" about:"a UUID of yours: sent again, it gives the first message"`
}

type fromTeammate struct {
	Type       string    `json:"type" enum:"teammate"`
	TeammateID lenientID `json:"teammate_id"`
}

func (c *call) createMessage(in messageInput) (*messageAnswer, error) {
	by, err := c.author(in.From.TeammateID)
	if err != nil {
		return nil, err
	}
	m, err := c.Inbox.Write(c.r.Context(), c.workspace.ID, inbox.ConversationID(c.id), by, in.Type, in.ClientID, in.Body)
	if err != nil {
		return nil, err
	}
	return &messageAnswer{m.ForTeam()}, nil
}
