package api

import (
	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// whom names a contact by id, user id or email.
type whom struct {
	Type   string      `json:"type" enum:"contact,visitor,lead,user"`
	ID     lenientID   `json:"id"`
	UserID lenientText `json:"user_id"`
	Email  lenientText `json:"email"`
}

func (w whom) nobody() error {
	return &rules.Error{Code: "contact_unnamed", Field: "from", Message: "Say who is meant by id, user_id or email."}
}

// find returns the contact that w names. An email names the contact on which it
// is proven, else a new one.
func (c *call) find(tx *store.Tx, w whom) (found contact.Contact, err error) {
	switch {
	case w.ID.Given:
		return c.Contacts.Get(tx, c.workspace.ID, contact.ID(w.ID.ID))
	case w.UserID.Text != "":
		return c.Contacts.NamedUser(tx, c.workspace.ID, w.UserID.Text, c.whoActs())
	case w.Email.Text != "":
		found, _, err = c.Contacts.Named(tx, c.workspace.ID, w.Email.Text, contact.ForText, c.whoActs())
		return found, err
	}
	return found, w.nobody()
}

// by checks the teammate that is named as the author of a change; none is
// allowed.
func (c *call) by(named lenientID) error {
	if !named.Given {
		return nil
	}
	_, err := c.author(named)
	return err
}

// author returns the writing teammate: the signed-in one, or the one that is
// named in a call by API key.
func (c *call) author(named lenientID) (team.Teammate, error) {
	if c.teammate != nil {
		return *c.teammate, nil
	}
	if named.ID == 0 {
		return team.Teammate{}, &rules.Error{Code: "author_required", Field: "from", Message: "Say which teammate writes: \"from\": {\"type\": \"teammate\", \"teammate_id\": 1}."}
	}
	return c.Teams.Teammate(c.r.Context(), c.workspace.ID, team.TeammateID(named.ID))
}
