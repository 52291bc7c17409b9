package api

import (
	"encoding/json"

	"gist/server/inbox"
	"gist/server/team"
	"gist/wasm/rules"
)

type assignInput struct {
	TeammateID lenientID `json:"teammate_id" about:"who makes the change"`
	AssigneeID rawID     `json:"assignee_id" about:"null for nobody"`
	Type       string    `json:"assignee_type" enum:"teammate,team"`
}

// assign assigns a conversation to a teammate, or to nobody.
func (c *call) assign(in assignInput) (*conversationAnswer, error) {
	if err := c.by(in.TeammateID); err != nil {
		return nil, err
	}
	to, err := c.assignee(in.AssigneeID.RawMessage, in.Type)
	if err != nil {
		return nil, err
	}
	return c.answer(c.Inbox.Change(c.r.Context(), c.workspace.ID, inbox.ConversationID(c.id), inbox.Change{Assignee: &to}))
}

// assignee returns the assignee of an c.id and a type, which may be missing (a
// teammate); null is nobody.
func (c *call) assignee(raw json.RawMessage, kind string) (inbox.Assignee, error) {
	if string(raw) == "null" {
		return inbox.Assignee{}, nil
	}
	var to lenientID
	if err := to.UnmarshalJSON(raw); err != nil || !to.Given {
		return inbox.Assignee{}, &rules.Error{Code: "assignee_required", Field: "assignee_id", Message: "Say who answers: assignee_id, or null for nobody."}
	}
	switch kind {
	case "", inbox.AssigneeTeammate:
		mate, err := c.Teams.Teammate(c.r.Context(), c.workspace.ID, team.TeammateID(to.ID))
		return inbox.Assignee{Type: inbox.AssigneeTeammate, ID: int64(mate.ID)}, err
	case inbox.AssigneeTeam:
		return inbox.Assignee{}, &rules.Error{Kind: rules.Unknown, Code: "team_unknown", Field: "assignee_id", Message: "There is no such team."}
	}
	return inbox.Assignee{}, &rules.Error{Code: "assignee_type_unknown", Field: "assignee_type", Message: "An assignee is a teammate or a team."}
}
