package api

import (
	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// whom says who is meant: by id, user id or email.
type whom struct {
	Type   string      `json:"type"`
	ID     lenientID   `json:"id"`
	UserID lenientText `json:"user_id"`
	Email  lenientText `json:"email"`

	TeammateID lenientID `json:"teammate_id"`
}

func (w whom) nobody() error {
	return &rules.Error{Code: "contact_unnamed", Field: "from", Message: "Say who is meant by id, user_id or email."}
}

// find gives the contact that is meant.
func (c *call) find(w whom) (found contact.Contact, err error) {
	err = c.DB.View(c.r.Context(), func(tx *store.Tx) (err error) {
		switch {
		case w.ID.Given:
			found, err = c.Contacts.Get(tx, c.workspace.ID, contact.ID(w.ID.ID))
		case w.UserID.Text != "":
			found, err = c.Contacts.ByUserID(tx, c.workspace.ID, w.UserID.Text)
		case w.Email.Text != "":
			found, err = c.Contacts.ByEmail(tx, c.workspace.ID, w.Email.Text)
		default:
			err = w.nobody()
		}
		return err
	})
	return found, err
}

// by checks who is named as the one that makes a change; naming nobody is fine.
func (c *call) by(named lenientID) error {
	if !named.Given {
		return nil
	}
	_, err := c.author(named)
	return err
}

// author gives who writes: the session's teammate, or the one that a key's
// caller names.
func (c *call) author(named lenientID) (team.Teammate, error) {
	if c.teammate != nil {
		return *c.teammate, nil
	}
	if named.ID == 0 {
		return team.Teammate{}, &rules.Error{Code: "author_required", Field: "from", Message: "Say which teammate writes: \"from\": {\"type\": \"teammate\", \"teammate_id\": 1}."}
	}
	return c.Teams.Teammate(c.r.Context(), c.workspace.ID, team.TeammateID(named.ID))
}
