package contact

import (
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// Purpose says why a trusted caller looks up a contact by its email.
type Purpose int

// The purposes. ForText finds only a contact on which the email is proven.
// ForFields also finds the only user who claims the email, as long as no call
// of the workspace was ever signed.
const (
	ForText   Purpose = iota // to write to the contact, or to delete it
	ForFields                // to read or set fields and tags, or to store events
)

// mostClaims is how many contacts that claim an email are listed.
const mostClaims = 100

// ByEmail returns the contact on which an email is proven. Of several it
// returns the only user among them. With ForFields it may also return a contact
// that claims the email. The error is contact_unknown or email_ambiguous.
// claimed lists the other contacts with the email, at most 100, with these
// errors too.
func (s *Service) ByEmail(tx *store.Tx, ws team.WorkspaceID, email string, p Purpose) (c Contact, claimed []ID, err error) {
	r, claimed, err := s.byEmail(tx, ws, rules.EmailKey(email), p)
	if err == nil && r == nil {
		err = ErrUnknown
	}
	if err != nil {
		return Contact{}, claimed, err
	}
	c, err = s.complete(tx, ws, r)
	return c, claimed, err
}

// byEmail is ByEmail, but returns nil instead of the error contact_unknown.
func (s *Service) byEmail(tx *store.Tx, ws team.WorkspaceID, key string, p Purpose) (*record, []ID, error) {
	st, err := s.standing(tx, ws)
	if err != nil {
		return nil, nil, err
	}
	users, err := provenByEmail(tx, ws, st, TypeUser, key, true)
	if err != nil {
		return nil, nil, err
	}
	leads, err := provenByEmail(tx, ws, st, TypeLead, key, true)
	if err != nil {
		return nil, nil, err
	}
	var found *record
	switch {
	case len(users) == 1:
		found = users[0]
	case len(users) == 0 && len(leads) == 1:
		found = leads[0]
	case len(users)+len(leads) > 0:
		claimed, err := s.claimedBy(tx, ws, key, 0)
		if err == nil {
			err = errEmailAmbiguous
		}
		return nil, claimed, err
	case p == ForFields:
		if found, err = s.onlyClaimant(tx, ws, key); err != nil {
			return nil, nil, err
		}
	}
	but := ID(0)
	if found != nil {
		but = found.id
	}
	claimed, err := s.claimedBy(tx, ws, key, but)
	return found, claimed, err
}

// onlyClaimant returns the only user who claims an email, or nil. It returns
// nil if any call of the workspace was ever signed.
// Index: contacts (workspace_id, email_key, type, email_proven).
func (s *Service) onlyClaimant(tx *store.Tx, ws team.WorkspaceID, key string) (*record, error) {
	if signed, err := team.EverSigned(tx, ws); err != nil || signed {
		return nil, err
	}
	rows, err := tx.Query(`
		select `+recordColumns+`
		from contacts c
		where c.workspace_id = $1 and c.email_key = $2 and c.type = 'user'
		limit 2`, ws, key)
	users, err := records(rows, err)
	if err != nil || len(users) != 1 {
		return nil, err
	}
	return users[0], nil
}

// claimedBy lists the contacts with an email, except but.
// Index: contacts (workspace_id, email_key, type, email_proven).
func (s *Service) claimedBy(tx *store.Tx, ws team.WorkspaceID, key string, but ID) ([]ID, error) {
	if key == "" {
		return nil, nil
	}
	return store.Column[ID](tx.Query(`
		select c.id from contacts c
		where c.workspace_id = $1 and c.email_key = $2 and c.id <> $3
		order by c.id limit $4`, ws, key, but, mostClaims))
}
