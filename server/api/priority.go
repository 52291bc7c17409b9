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

type priorityInput struct {
	TeammateID lenientID `json:"teammate_id" about:"who makes the change"`
	Priority   string    `json:"priority" enum:"priority,not_priority"`
}

// prioritize sets the priority of a conversation.
func (c *call) prioritize(in priorityInput) (*conversationAnswer, error) {
	if err := c.by(in.TeammateID); err != nil {
		return nil, err
	}
	first := in.Priority == isPriority
	if !first && in.Priority != notPriority {
		return nil, &rules.Error{Code: "priority_unknown", Field: "priority", Message: "A conversation's priority is priority or not_priority."}
	}
	return c.answer(c.Inbox.Change(c.r.Context(), c.workspace.ID, inbox.ConversationID(c.id), inbox.Change{Priority: &first}))
}
