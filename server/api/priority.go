package api

import (
	"gist/server/inbox"
	"gist/wasm/rules"
)

// The priorities of conversations.
const (
	isPriority  = "priority"
	notPriority = "not_priority"
)

// prioritize sets the priority of a conversation.
func (c *call) prioritize() (any, error) {
	id, err := c.id(inbox.ErrUnknown)
	if err != nil {
		return nil, err
	}
	var in struct {
		TeammateID lenientID `json:"teammate_id"`
		Priority   string    `json:"priority"`
	}
	if err := c.decode(&in); err != nil {
		return nil, err
	}
	if err := c.by(in.TeammateID); err != nil {
		return nil, err
	}
	first := in.Priority == isPriority
	if !first && in.Priority != notPriority {
		return nil, &rules.Error{Code: "priority_unknown", Field: "priority", Message: "A conversation's priority is priority or not_priority."}
	}
	return c.answer(c.Inbox.Change(c.r.Context(), c.workspace.ID, inbox.ConversationID(id), inbox.Change{Priority: &first}))
}
