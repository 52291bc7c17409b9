package contact

import (
	"gist/server/audit"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// merge is a way in which two contacts are merged.
type merge int

const (
	mergeAlong  merge = iota // a browser's own contact is merged into the one of its call
	mergeJoin                // leads are merged into the user on whom the same email is proven
	mergeByHand              // the team, or a trusted call, says that they are one person
)

// merging says how and why two contacts are merged. A merge moves no proof: a
// browser that has proven one contact has not proven the other.
type merging struct {
	how     merge
	proven  bool // the contact that stays is proven, so only proven browsers stay on it
	by      audit.By
	visitor VisitorID // of the browser that makes the call; "" for none
}

// The reasons of merges and promotions, in the audit log.
const (
	reasonSameBrowser = "identified_on_same_browser"
	reasonSameEmail   = "same_email_proven"
	reasonByHand      = "by_hand"
	reasonIdentified  = "identified"
)

func (m merging) reason() string {
	return [...]string{mergeAlong: reasonSameBrowser, mergeJoin: reasonSameEmail, mergeByHand: reasonByHand}[m.how]
}

// merge merges contact from into contact to. Events, and whatever Hooks.Moved
// moves, go from the first to the second. Values that the second lacks are
// filled from the first. The row of from is deleted, and its id leads to the
// other contact from then on. Apart from Undo, this is the only way in which
// data of one contact goes to another. The caller saves to.
//
// The caller ties the browser that makes the call to its new contact (link).
// Browsers of a lead that joins a proven user become new visitors. After a
// merge by hand each browser of from gets a contact of its own, and keeps the
// conversations that it began. In all other cases the browsers move, without
// their proofs.
func (s *Service) merge(tx *store.Tx, ws team.WorkspaceID, from, to *record, m merging) error {
	b, err := s.book(tx, ws)
	if err != nil {
		return err
	}
	for _, r := range []*record{from, to} { // so that neither holds what has ended
		if _, err := s.settle(tx, ws, b, r); err != nil {
			return err
		}
	}
	before := snapshotOf(from)
	filled := to.fill(from)
	to.born = false   // older data belongs to it now
	to.touched = true // for the log of changes: it has new events
	entry, err := s.note(tx, ws, audit.Entry{Action: audit.Merged, Reason: m.reason(), Visitor: string(m.visitor),
		Contact: int64(to.id), Other: int64(from.id), By: m.by}, undoing{Before: before, Filled: filled})
	if err != nil {
		return err
	}
	if err := s.keepItems(tx, ws, entry, from.id); err != nil {
		return err
	}
	if err := s.moveBrowsers(tx, ws, from, to, m); err != nil {
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
		values ($1, $2, $3, $4, $5)`, ws, from.id, to.id, s.micros(), m.reason())
	return err
}

// moveBrowsers moves, detaches or ends the browsers of a contact that is
// merged, as described at merge.
// Index: visitors (workspace_id, contact_id).
func (s *Service) moveBrowsers(tx *store.Tx, ws team.WorkspaceID, from, to *record, m merging) error {
	if m.how == mergeByHand {
		set(to, &to.past, to.past|pastMerged)
		return s.detach(tx, ws, from.id, to.id, reasonByHand)
	}
	if m.how == mergeJoin {
		set(to, &to.past, to.past|from.past|pastShared)
		if m.proven {
			browsers, err := browsersOf(tx, ws, from.id, m.visitor)
			if err == nil {
				err = s.cutAll(tx, ws, from.id, to.id, browsers, m.visitor, "lead_joined")
			}
			if err != nil {
				return err
			}
		} else {
			if err := s.noteEnded(tx, ws, from.id, to.id, m.visitor, "lead_joined"); err != nil {
				return err
			}
			if err := s.unsettle(tx, ws, from.id, m.visitor, false); err != nil {
				return err
			}
		}
	} else {
		set(to, &to.past, to.past|from.past&pastNamed)
	}
	st, err := s.standing(tx, ws)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`
		update visitors set contact_id = $2, proofs = null, linked_in = $4
		where workspace_id = $1 and contact_id = $3`, ws, to.id, from.id, st.Epoch)
	return err
}

// detach unties the browsers of a contact. Each gets a contact of its own,
// because the team or a trusted call has given their data to a contact that
// they have not proven to be. They keep the conversations that they began.
// Their proofs end, and the audit log of contact of says why.
func (s *Service) detach(tx *store.Tx, ws team.WorkspaceID, id, of ID, reason string) error {
	if err := s.noteEnded(tx, ws, id, of, "", reason); err != nil {
		return err
	}
	if err := s.unsettle(tx, ws, id, "", false); err != nil {
		return err
	}
	if s.hooks.Held != nil {
		if err := s.hooks.Held(tx, ws, id); err != nil {
			return err
		}
	}
	_, err := tx.Exec(`
		update visitors set contact_id = null, proofs = null, holds = case when revoked_at is null then 1 else 0 end
		where workspace_id = $1 and contact_id = $2`, ws, id)
	return err
}

// noteEnded adds entries to the audit log of contact of. They say that browsers
// of contact id have lost a live proof, except the browser but. Both may be the
// same contact.
// Index: visitors (workspace_id, contact_id).
func (s *Service) noteEnded(tx *store.Tx, ws team.WorkspaceID, id, of ID, but VisitorID, reason string) error {
	browsers, err := browsersOf(tx, ws, id, but)
	if err != nil {
		return err
	}
	return s.noteEndedOf(tx, ws, browsers, of, reason)
}

func (s *Service) noteEndedOf(tx *store.Tx, ws team.WorkspaceID, browsers []Browser, of ID, reason string) error {
	st, err := s.standing(tx, ws)
	if err != nil {
		return err
	}
	for _, b := range browsers {
		if !b.proofs.live(st) {
			continue // it has an entry already, or gets it from Session
		}
		if err := s.count(tx, ws, audit.ProofEnded, reason, b.ID, of); err != nil {
			return err
		}
	}
	return nil
}

var (
	errContactItself = &rules.Error{Code: "contact_itself", Field: "contact_id", Message: "A contact can't become part of itself; both ids lead to the same one."}
	errUsersApart    = &rules.Error{Kind: rules.Conflict, Code: "users_never_merge", Field: "contact_id",
		Message: "Both contacts have a user id. Users never merge: the next call with the one that went would make it anew."}
	errProvenApart = &rules.Error{Kind: rules.Conflict, Code: "proven_never_merges", Field: "contact_id",
		Message: "That contact is proven and this one is not: what its owner wrote would be read by who proved nothing. Merge this one into that one instead."}
	errUserMerged = &rules.Error{Kind: rules.Conflict, Code: "user_merged", Field: "contact_id",
		Message: "This contact has a user id and the other has none: merge the other into this one."}
)

// Merge merges contact from into contact into, because the team says that they
// are one person. Undo reverts it. Browsers of from see no more than before,
// because none has proven to be into. It returns the contact, complete. The
// error is contact_unknown, contact_itself, users_never_merge, user_merged or
// proven_never_merges.
func (s *Service) Merge(tx *store.Tx, ws team.WorkspaceID, into, from ID, by audit.By) (Contact, error) {
	to, gone, err := mergeable(tx, ws, into, from)
	if err != nil {
		return Contact{}, err
	}
	if err := s.merge(tx, ws, gone, to, merging{how: mergeByHand, by: by}); err != nil {
		return Contact{}, err
	}
	to.afterHand()
	to.changed = true // even if nothing was filled: its history is longer
	if err := s.save(tx, ws, to); err != nil {
		return Contact{}, err
	}
	return s.complete(tx, ws, to)
}

// mergeable returns the contact that stays and the one that goes, or the error
// that forbids to merge them by hand.
func mergeable(tx *store.Tx, ws team.WorkspaceID, into, from ID) (to, gone *record, err error) {
	if to, err = following(tx, ws, into); err != nil {
		return nil, nil, err
	}
	gone, err = following(tx, ws, from)
	switch {
	case err != nil:
		return nil, nil, err
	case gone.id == to.id:
		return nil, nil, errContactItself
	case gone.kind == TypeUser && to.kind == TypeUser:
		return nil, nil, errUsersApart
	case gone.kind == TypeUser:
		return nil, nil, errUserMerged
	case gone.verifiedAt != 0 && to.verifiedAt == 0:
		return nil, nil, errProvenApart
	}
	return to, gone, nil
}

// afterHand makes a visitor a lead if a merge by hand gave it an email.
func (r *record) afterHand() {
	if r.kind == TypeVisitor && r.email != "" {
		set(r, &r.kind, TypeLead)
	}
}

// MergePreview is what a merge by hand would result in.
type MergePreview struct {
	Into, From Contact // as they are
	After      Contact // Into as it would be
	Moves      Belongings
}

// Belongings says how many of each kind belong to a contact.
type Belongings struct {
	Conversations, Events, PageViews int
	// Browsers that are not logged out. After a merge by hand each gets a
	// contact of its own, and keeps the conversations that it began.
	Browsers int
}

// PreviewMerge returns what Merge would do, by the same rules, and changes
// nothing. Its errors are those of Merge.
func (s *Service) PreviewMerge(tx *store.Tx, ws team.WorkspaceID, into, from ID) (MergePreview, error) {
	to, gone, err := mergeable(tx, ws, into, from)
	if err != nil {
		return MergePreview{}, err
	}
	both, err := s.completeAll(tx, ws, []*record{to, gone})
	if err != nil {
		return MergePreview{}, err
	}
	p := MergePreview{Into: both[0], From: both[1]}
	if p.Moves, err = s.belongings(tx, ws, gone.id); err != nil {
		return MergePreview{}, err
	}
	to.fill(gone)
	to.afterHand()
	p.After, err = s.complete(tx, ws, to)
	return p, err
}

// belongings counts what keepItems would store.
// Indexes: events (workspace_id, contact_id, id), visitors (workspace_id, contact_id).
func (s *Service) belongings(tx *store.Tx, ws team.WorkspaceID, id ID) (b Belongings, err error) {
	err = tx.QueryRow(`
		select
			coalesce((select sum(case when e.kind = 'page' then 0 else 1 end) from events e where e.workspace_id = $1 and e.contact_id = $2), 0),
			coalesce((select sum(case when e.kind = 'page' then 1 else 0 end) from events e where e.workspace_id = $1 and e.contact_id = $2), 0),
			(select count(v.id) from visitors v where v.workspace_id = $1 and v.contact_id = $2 and v.revoked_at is null)`, ws, id).
		Scan(&b.Events, &b.PageViews, &b.Browsers)
	if err == nil && s.hooks.Counted != nil {
		b.Conversations, err = s.hooks.Counted(tx, ws, id)
	}
	return b, err
}

// filled lists what a contact took from another one.
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

// fill takes what r lacks from another contact of the same person. It takes no
// proof of an email.
func (r *record) fill(from *record) (took filled) {
	from.emailProof = emailProof{}
	for _, f := range []struct {
		to, from *string
		took     *bool
		mark     string
	}{
		{&r.name, &from.name, &took.Name, "name"}, {&r.phone, &from.phone, &took.Phone, "phone"}, {&r.avatar, &from.avatar, &took.Avatar, "avatar"},
	} {
		if *f.to == "" && *f.from != "" {
			set(r, f.to, *f.from)
			*f.took = true
			r.took(from, f.mark)
			r.times.carry(&from.times, timeOfField[f.mark])
		}
	}
	if r.email == "" && from.email != "" {
		set(r, &r.email, from.email)
		set(r, &r.emailKey, from.emailKey)
		set(r, &r.emailProof, from.emailProof)
		r.leadBeside, r.userBeside = true, true
		took.Email = true
		r.took(from, "email")
	}
	if r.signedUpAt == 0 && from.signedUpAt != 0 {
		set(r, &r.signedUpAt, from.signedUpAt)
		took.SignedUp = true
		r.times.carry(&from.times, timeOfSignedUp)
		r.took(from, "signed_up_at")
	}
	for _, p := range from.properties {
		if _, has := r.properties.find(p.definition); !has {
			took.Properties = append(took.Properties, p.definition)
			r.took(from, markOfProperty(p.definition))
			r.times.carry(&from.times, p.definition)
		}
	}
	if r.properties.fill(from.properties) {
		r.changed = true
	}
	for _, id := range from.tagIDs {
		if !r.tagIDs.has(id) {
			took.Tags = append(took.Tags, id)
			r.took(from, markOfTag(id))
		}
		r.addTag(id)
	}
	set(r, &r.seenAt, max(r.seenAt, from.seenAt))
	set(r, &r.contactedAt, max(r.contactedAt, from.contactedAt))
	set(r, &r.visits, r.visits+from.visits)
	took.Sessions, took.Unsubs = from.visits, from.unsubscribed && !r.unsubscribed
	set(r, &r.unsubscribed, r.unsubscribed || from.unsubscribed)
	return took
}
