package widget

import "gist/server/contact"

// person is the contact as its own page may know it.
type person struct {
	ID       contact.ID   `json:"id"`
	UserID   string       `json:"user_id"`
	Email    string       `json:"email"`
	Name     string       `json:"name"`
	Type     contact.Type `json:"type"`
	Verified bool         `json:"verified"`
}

// personOf is what a visitor's page is told of its contact: all of it where the
// visitor has proven to be that, else what the visitor itself has said.
func personOf(c contact.Contact, v contact.Visitor) *person {
	if c.ID == 0 {
		return nil
	}
	if !v.Verified {
		said := v.Said()
		return &person{c.ID, said.UserID, said.Email, said.Name, c.Type, false}
	}
	return &person{c.ID, c.UserID, c.Email, c.Name, c.Type, true}
}
