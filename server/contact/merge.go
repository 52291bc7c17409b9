package contact

import (
	"gist/server/audit"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// merging says how and why contacts become one.
type merging struct {
	// keepVerified: the browsers of the contact that goes see the whole history
	// of the one that stays, and its email is trusted as before. Else what was
	// proven of the one contact says nothing of the other.
	keepVerified bool
	reason       string
	by           audit.By
	visitor      VisitorID // whose call it is; "" for none
}

// The reasons of merges and promotions, in the history.
const (
	reasonSameBrowser = "identified_on_same_browser"
	reasonSameEmail   = "same_email_proven"
	reasonByHand      = "by_hand"
	reasonIdentified  = "identified"
)

// merge makes contact from a part of contact to: what it did, its browsers and
// whatever Hooks.Moved knows follow, what to lacks is filled from it, and its
// row is deleted; its id leads to the other from then on. The caller saves to.
func (s *Service) merge(tx *store.Tx, ws team.WorkspaceID, from, to *record, m merging) error {
	if err := s.unsettle(tx, ws, from.id, m.visitor); err != nil {
		return err
	}
	before := snapshotOf(from)
	if !m.keepVerified {
		from.emailTrust = trustNone
	}
	filled := to.fill(from)
	to.born = false   // it has a past now
	to.touched = true // for who follows the log of changes: events come to it
	entry, err := s.note(tx, ws, audit.Entry{Action: audit.Merged, Reason: m.reason, Visitor: string(m.visitor),
		Contact: int64(to.id), Other: int64(from.id), By: m.by}, undoing{Before: before, Filled: filled})
	if err != nil {
		return err
	}
	if err := s.keepItems(tx, ws, entry, from.id); err != nil {
		return err
	}
	if s.hooks.Moved != nil {
		if err := s.hooks.Moved(tx, ws, from.id, to.id); err != nil {
			return err
		}
	}
	_, err = tx.Exec(`
		update events set contact_id = $2
		where workspace_id = $1 and contact_id = $3`, ws, to.id, from.id)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`
		update visitors set contact_id = $2, verified = verified * $4, token_due = 1
		where workspace_id = $1 and contact_id = $3`, ws, to.id, from.id, number(m.keepVerified))
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
		values ($1, $2, $3, $4, $5)`, ws, from.id, to.id, s.micros(), m.reason)
	return err
}

var (
	errContactItself = &rules.Error{Code: "contact_itself", Field: "contact_id", Message: "A contact can't become part of itself; both ids lead to the same one."}
	errUsersApart    = &rules.Error{Code: "users_never_merge", Field: "contact_id",
		Message: "Both contacts have a user id. Users never merge: the next call with the one that went would make it anew."}
	errUserMerged = &rules.Error{Code: "user_merged", Field: "contact_id",
		Message: "This contact has a user id and the other has none: merge the other into this one."}
)

// Merge makes the contact from a part of the contact into, because the team
// says that they are one person; Undo takes it back. Browsers of from see no
// more than before: nobody has proven that they are into. It gives the contact,
// complete. The error is contact_unknown, contact_itself, users_never_merge or
// user_merged.
func (s *Service) Merge(tx *store.Tx, ws team.WorkspaceID, into, from ID, by audit.By) (Contact, error) {
	to, err := following(tx, ws, into)
	if err != nil {
		return Contact{}, err
	}
	gone, err := following(tx, ws, from)
	switch {
	case err != nil:
		return Contact{}, err
	case gone.id == to.id:
		return Contact{}, errContactItself
	case gone.kind == TypeUser && to.kind == TypeUser:
		return Contact{}, errUsersApart
	case gone.kind == TypeUser:
		return Contact{}, errUserMerged
	}
	if err := s.merge(tx, ws, gone, to, merging{reason: reasonByHand, by: by}); err != nil {
		return Contact{}, err
	}
	if to.kind == TypeVisitor && to.email != "" {
		set(to, &to.kind, TypeLead)
	}
	to.changed = true // whatever there was to fill: its history has grown
	if err := s.save(tx, ws, to); err != nil {
		return Contact{}, err
	}
	return s.complete(tx, ws, to)
}

// filled says what a record took from another one.
type filled struct {
	Name       bool    `json:"name,omitempty"`
	Phone      bool    `json:"phone,omitempty"`
	Avatar     bool    `json:"avatar,omitempty"`
	Email      bool    `json:"email,omitempty"`
	SignedUp   bool    `json:"signed_up,omitempty"`
	Properties []int64 `json:"properties,omitempty"`
	Tags       []int64 `json:"tags,omitempty"`
	Sessions   int     `json:"sessions,omitempty"`
	Unsubs     bool    `json:"unsubscribed,omitempty"`
}

// fill takes from another record of the same person what r lacks.
func (r *record) fill(from *record) (took filled) {
	for _, f := range []struct {
		to, from *string
		took     *bool
	}{
		{&r.name, &from.name, &took.Name}, {&r.phone, &from.phone, &took.Phone}, {&r.avatar, &from.avatar, &took.Avatar},
	} {
		if *f.to == "" && *f.from != "" {
			set(r, f.to, *f.from)
			*f.took = true
		}
	}
	if r.email == "" && from.email != "" {
		set(r, &r.email, from.email)
		set(r, &r.emailKey, from.emailKey)
		set(r, &r.emailTrust, from.emailTrust)
		r.leadBeside, r.userBeside = true, true
		took.Email = true
	}
	if r.signedUpAt == 0 && from.signedUpAt != 0 {
		set(r, &r.signedUpAt, from.signedUpAt)
		took.SignedUp = true
	}
	for _, p := range from.properties {
		if _, has := r.properties.find(p.definition); !has {
			took.Properties = append(took.Properties, p.definition)
		}
	}
	if r.properties.fill(from.properties) {
		r.changed = true
	}
	for _, id := range from.tagIDs {
		if !r.tagIDs.has(id) {
			took.Tags = append(took.Tags, id)
		}
		r.addTag(id)
	}
	set(r, &r.seenAt, max(r.seenAt, from.seenAt))
	set(r, &r.contactedAt, max(r.contactedAt, from.contactedAt))
	set(r, &r.sessions, r.sessions+from.sessions)
	took.Sessions, took.Unsubs = from.sessions, from.unsubscribed && !r.unsubscribed
	set(r, &r.unsubscribed, r.unsubscribed || from.unsubscribed)
	return took
}
