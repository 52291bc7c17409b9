package widget

import "gist/server/contact"

// person is a contact as its own page may see it.
type person struct {
	ID       contact.ID   `json:"id"`
	UserID   string       `json:"user_id"`
	Email    string       `json:"email"`
	Name     string       `json:"name"`
	Type     contact.Type `json:"type"`
	Verified bool         `json:"verified"`
}

// personOf returns a visitor's contact for its page. A verified visitor gets
// all fields. An unverified one gets the id and what it said itself. One
// without a contact, or whose proof has ended, gets nil.
func personOf(c contact.Contact, v contact.Visitor) *person {
	switch {
	case v.Contact == 0 || v.Proof == contact.ProofEnded:
		return nil
	case v.Verified():
		return &person{c.ID, c.UserID, c.Email, c.Name, c.Type, true}
	}
	said := v.Said()
	kind := contact.TypeVisitor
	switch {
	case v.Anonymous():
	case said.UserID != "":
		kind = contact.TypeUser
	case said.Email != "":
		kind = contact.TypeLead
	}
	return &person{v.Contact, said.UserID, said.Email, said.Name, kind, false}
}

// proofWire is the state of a visitor's proof for its page.
type proofWire struct {
	State  string `json:"state"`             // none, live or ended
	EndsIn int64  `json:"ends_in,omitempty"` // seconds, of a live proof that ends by itself
}

func (h *handlers) proofOf(v contact.Visitor) proofWire {
	switch v.Proof {
	case contact.ProofLive:
		w := proofWire{State: "live"}
		if !v.ProofEnds.IsZero() {
			w.EndsIn = max(1, int64(v.ProofEnds.Sub(h.Now()).Seconds()))
		}
		return w
	case contact.ProofEnded:
		return proofWire{State: "ended"}
	}
	return proofWire{State: "none"}
}
