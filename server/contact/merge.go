package contact

import (
	"gist/server/store"
	"gist/server/team"
)

// merge makes contact from a part of contact to: what it did, its browsers and
// whatever Hooks.Moved knows follow, what to lacks is filled from it, and its
// row is deleted; its id leads to the other from then on. The caller saves to.
//
// Only if keepVerified do the browsers of from see the whole history of to, and
// is its email trusted as before: else what was proven of the one contact says
// nothing of the other.
func (s *Service) merge(tx *store.Tx, ws team.WorkspaceID, from, to *record, keepVerified bool, why string) error {
	if err := s.unsettle(tx, ws, from.id); err != nil {
		return err
	}
	if s.hooks.Moved != nil {
		if err := s.hooks.Moved(tx, ws, from.id, to.id); err != nil {
			return err
		}
	}
	_, err := tx.Exec(`
		update events set contact_id = $2
		where workspace_id = $1 and contact_id = $3`, ws, to.id, from.id)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`
		update visitors set contact_id = $2, verified = verified * $4
		where workspace_id = $1 and contact_id = $3`, ws, to.id, from.id, number(keepVerified))
	if err != nil {
		return err
	}
	for _, statement := range []string{
		`delete from contact_tags where workspace_id = $1 and contact_id = $2`,
		`delete from contacts where workspace_id = $1 and id = $2`,
	} {
		if _, err := tx.Exec(statement, ws, from.id); err != nil {
			return err
		}
	}
	_, err = tx.Exec(`
		insert into merged_contacts (workspace_id, from_id, to_id, at, why)
		values ($1, $2, $3, $4, $5)`, ws, from.id, to.id, s.micros(), why)
	if err != nil {
		return err
	}
	if !keepVerified {
		from.emailTrust = trustNone
	}
	to.fill(from)
	return nil
}

// fill takes from another record of the same person what r lacks.
func (r *record) fill(from *record) {
	for _, f := range []struct{ to, from *string }{
		{&r.name, &from.name}, {&r.phone, &from.phone}, {&r.avatar, &from.avatar},
	} {
		if *f.to == "" {
			set(r, f.to, *f.from)
		}
	}
	if r.email == "" && from.email != "" {
		set(r, &r.email, from.email)
		set(r, &r.emailKey, from.emailKey)
		set(r, &r.emailTrust, from.emailTrust)
		r.leadBeside, r.userBeside = true, true
	}
	if r.signedUpAt == 0 {
		set(r, &r.signedUpAt, from.signedUpAt)
	}
	if r.properties.fill(from.properties) {
		r.changed = true
	}
	for _, id := range from.tagIDs {
		r.addTag(id)
	}
	set(r, &r.seenAt, max(r.seenAt, from.seenAt))
	set(r, &r.contactedAt, max(r.contactedAt, from.contactedAt))
	set(r, &r.sessions, r.sessions+from.sessions)
	set(r, &r.unsubscribed, r.unsubscribed || from.unsubscribed)
}
