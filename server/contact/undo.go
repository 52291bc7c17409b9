package contact

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"gist/server/audit"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// undoing is what an entry of the audit log stores for Undo.
type undoing struct {
	Before snapshot `json:"before"` // the contact that was merged or promoted
	Filled filled   `json:"filled"` // what the contact that stays took from it
}

// snapshot is a contact's row as an entry stores it.
type snapshot struct {
	Kind         Type   `json:"type"`
	Email        string `json:"email,omitempty"`
	Name         string `json:"name,omitempty"`
	Phone        string `json:"phone,omitempty"`
	Avatar       string `json:"avatar,omitempty"`
	Properties   string `json:"properties"`
	Tags         tagIDs `json:"tags,omitempty"`
	CreatedAt    micros `json:"created_at"`
	SignedUpAt   micros `json:"signed_up_at,omitempty"`
	SeenAt       micros `json:"last_seen_at,omitempty"`
	ContactedAt  micros `json:"last_contacted_at,omitempty"`
	Sessions     int    `json:"sessions,omitempty"`
	Unsubscribed bool   `json:"unsubscribed,omitempty"`
	VerifiedAt   micros `json:"verified_at,omitempty"`
	Unverified   string `json:"unverified,omitempty"`
	Times        string `json:"times,omitempty"`

	EmailTrust   trust     `json:"email_trust,omitempty"`
	EmailSecret  int64     `json:"email_secret,omitempty"`
	FirstVisitor VisitorID `json:"first_visitor,omitempty"`
	Past         past      `json:"past,omitempty"`
}

func snapshotOf(r *record) snapshot {
	return snapshot{
		Kind: r.kind, Email: r.email, Name: r.name, Phone: r.phone, Avatar: r.avatar,
		Properties: r.properties.String(), Tags: slices.Clone(r.tagIDs),
		CreatedAt: r.createdAt, SignedUpAt: r.signedUpAt, SeenAt: r.seenAt, ContactedAt: r.contactedAt,
		Sessions: r.visits, Unsubscribed: r.unsubscribed, VerifiedAt: r.verifiedAt, Unverified: r.unverified.String(), Times: r.times.String(),
		EmailTrust: r.emailProof.trust, EmailSecret: r.emailProof.secret, FirstVisitor: r.firstVisitor, Past: r.past,
	}
}

// record returns the row that a snapshot was made of. It is kept apart: an
// email alone does not merge it again, because the team has decided so.
func (b snapshot) record() (*record, error) {
	r := &record{
		kind: b.Kind, email: b.Email, emailKey: rules.EmailKey(b.Email), name: b.Name, phone: b.Phone, avatar: b.Avatar,
		signedUpAt: b.SignedUpAt, seenAt: b.SeenAt, contactedAt: b.ContactedAt, visits: b.Sessions,
		unsubscribed: b.Unsubscribed, verifiedAt: b.VerifiedAt, keptApart: true, createdAt: b.CreatedAt,
		emailProof: emailProof{b.EmailTrust, b.EmailSecret}, firstVisitor: b.FirstVisitor, past: b.Past, unverified: parseMarks(b.Unverified), times: times{raw: b.Times},
	}
	for _, id := range b.Tags {
		r.addTag(id)
	}
	var err error
	r.properties, err = parseProperties(b.Properties)
	return r, err
}

// note adds an entry that can be undone to the audit log, and returns its id.
func (s *Service) note(tx *store.Tx, ws team.WorkspaceID, e audit.Entry, u undoing) (int64, error) {
	detail, err := json.Marshal(u)
	if err != nil {
		return 0, err
	}
	e.Workspace, e.At, e.Detail = int64(ws), s.now(), string(detail)
	return audit.Add(tx, e)
}

// keepItems stores which events and browsers belong to a contact at the time of
// an entry. Hooks.Snapshot stores the rest.
// Indexes: events (workspace_id, contact_id, id), visitors (workspace_id, contact_id).
func (s *Service) keepItems(tx *store.Tx, ws team.WorkspaceID, entry int64, id ID) error {
	_, err := tx.Exec(`
		insert into audit_items (workspace_id, audit_id, kind, item, was)
		select workspace_id, cast($2 as bigint), 'event', cast(id as text), 0 from events
		where workspace_id = $1 and contact_id = $3
		union all
		select workspace_id, cast($2 as bigint), 'visitor', id, 0 from visitors
		where workspace_id = $1 and contact_id = $3`, ws, entry, id)
	if err != nil || s.hooks.Snapshot == nil {
		return err
	}
	return s.hooks.Snapshot(tx, ws, entry, id)
}

var (
	errNotUndoable   = rules.ErrorOf(rules.Conflict, "not_undoable", "Only a merge and a promotion can be undone.")
	errAlreadyUndone = rules.ErrorOf(rules.Conflict, "already_undone", "This has been undone before.")
)

// Undo reverts a merge or a promotion. The conversations, events and browsers
// that came with it go back to a contact of their own, as it was; after a merge
// it has its old id. The remaining contact loses what it took, except values
// changed since. What was done since stays where it is.
//
// The browser of the call that made the merge or promotion loses its token and
// begins as a new visitor. So does each browser that has since said the user id
// of the remaining contact. Otherwise its next call would do the same again.
// For the same reason an email alone no longer merges the restored contact. No
// proof of a browser is restored.
//
// It returns the new entry and the restored contact, complete. The error is
// history_unknown, not_undoable, already_undone or undo_later_first.
func (s *Service) Undo(tx *store.Tx, ws team.WorkspaceID, entry int64, by audit.By) (audit.Entry, Contact, error) {
	e, err := audit.Get(tx, int64(ws), entry)
	switch {
	case err != nil:
		return audit.Entry{}, Contact{}, err
	case !e.UndoneAt.IsZero():
		return audit.Entry{}, Contact{}, errAlreadyUndone
	case !e.CanUndo():
		return audit.Entry{}, Contact{}, errNotUndoable
	}
	later, err := audit.Later(tx, int64(ws), entry)
	if err != nil {
		return audit.Entry{}, Contact{}, err
	}
	if later != 0 {
		return audit.Entry{}, Contact{}, rules.ErrorOf(rules.Conflict, "undo_later_first", fmt.Sprintf("What this moved has been moved again since: undo entry %d first.", later))
	}
	var u undoing
	if err := json.Unmarshal([]byte(e.Detail), &u); err != nil {
		return audit.Entry{}, Contact{}, fmt.Errorf("reading what entry %d keeps: %w", entry, err)
	}
	back, err := s.bringBack(tx, ws, e, u.Before)
	if err != nil {
		return audit.Entry{}, Contact{}, err
	}
	stays, err := following(tx, ws, ID(e.Contact))
	if err != nil && !errors.Is(err, ErrUnknown) {
		return audit.Entry{}, Contact{}, err
	}
	if err := s.returnItems(tx, ws, e, stays, back); err != nil {
		return audit.Entry{}, Contact{}, err
	}
	if stays != nil {
		if stays.id == ID(e.Contact) {
			if e.Action == audit.Merged {
				if err := s.bringUpToDate(tx, ws, &u); err != nil {
					return audit.Entry{}, Contact{}, err
				}
				stays.giveBack(u)
			}
			stays.changed = true
		}
		stays.touched = true // for the log of changes: it has fewer events
		if err := s.save(tx, ws, stays); err != nil {
			return audit.Entry{}, Contact{}, err
		}
	}
	if err := audit.SetUndone(tx, int64(ws), entry, s.now()); err != nil {
		return audit.Entry{}, Contact{}, err
	}
	undone := audit.Entry{Workspace: int64(ws), At: s.now(), Action: audit.Undone, Reason: reasonByHand,
		Contact: e.Contact, Other: int64(back.id), By: by, Undoes: entry}
	id, err := audit.Add(tx, undone)
	if err != nil {
		return audit.Entry{}, Contact{}, err
	}
	if undone, err = audit.Get(tx, int64(ws), id); err != nil {
		return audit.Entry{}, Contact{}, err
	}
	c, err := s.complete(tx, ws, back)
	return undone, c, err
}

// bringBack inserts the contact of a snapshot: after a merge with its old id,
// after a promotion with a new one, because the promoted contact keeps the id.
func (s *Service) bringBack(tx *store.Tx, ws team.WorkspaceID, e audit.Entry, before snapshot) (*record, error) {
	r, err := before.record()
	if err != nil {
		return nil, err
	}
	if e.Action == audit.Merged {
		r.id = ID(e.Other)
		_, err := tx.Exec(`
			delete from merged_contacts
			where workspace_id = $1 and from_id = $2`, ws, r.id)
		if err != nil {
			return nil, err
		}
		if err := s.insertAs(tx, ws, r); err != nil {
			return nil, err
		}
		return r, s.settleBack(tx, ws, r)
	}
	created := r.createdAt
	if err := s.insert(tx, ws, r); err != nil {
		return nil, err
	}
	r.createdAt = created
	if err := s.keepApart(tx, ws, r); err != nil {
		return nil, err
	}
	return r, s.settleBack(tx, ws, r)
}

// settleBack settles a restored contact, because its properties and tags may
// have ended since.
func (s *Service) settleBack(tx *store.Tx, ws team.WorkspaceID, r *record) error {
	b, err := s.book(tx, ws)
	if err != nil {
		return err
	}
	if _, err := s.settle(tx, ws, b, r); err != nil {
		return err
	}
	return s.save(tx, ws, r)
}

// insertAs inserts a row with the id that it had before.
func (s *Service) insertAs(tx *store.Tx, ws team.WorkspaceID, r *record) error {
	_, err := tx.Exec(`
		insert into contacts (id, workspace_id, type, created_at, updated_at)
		values ($1, $2, $3, $4, $4)`, r.id, ws, r.kind, r.createdAt)
	if err != nil {
		return err
	}
	r.changed = true
	if err := s.save(tx, ws, r); err != nil {
		return err
	}
	return s.keepApart(tx, ws, r)
}

// keepApart stores that an undo has separated the contact, and when it was
// created.
func (s *Service) keepApart(tx *store.Tx, ws team.WorkspaceID, r *record) error {
	_, err := tx.Exec(`
		update contacts set kept_apart = 1, created_at = $3
		where workspace_id = $1 and id = $2`, ws, r.id, r.createdAt)
	return err
}

// returnItems moves what an entry has stored back to the restored contact.
func (s *Service) returnItems(tx *store.Tx, ws team.WorkspaceID, e audit.Entry, stays, back *record) error {
	_, err := tx.Exec(`
		update events set contact_id = $3
		where workspace_id = $1 and id in (
			select cast(item as bigint) from audit_items where workspace_id = $1 and audit_id = $2 and kind = 'event')`, ws, e.ID, back.id)
	if err != nil {
		return err
	}
	user, now := "", ID(0)
	if stays != nil {
		user, now = stays.userID, stays.id
	}
	browsers, err := itemBrowsers(tx, ws, e, now, user)
	if err != nil {
		return err
	}
	if s.hooks.RightsChanged != nil && len(browsers) > 0 {
		if err := s.hooks.RightsChanged(tx, ws, browsers); err != nil {
			return err
		}
	}
	if err := s.noteEndedOf(tx, ws, browsers, back.id, "undone"); err != nil {
		return err
	}
	st, err := s.standing(tx, ws)
	if err != nil {
		return err
	}
	for _, b := range browsers {
		query := `
			update visitors set contact_id = $3, proofs = null, linked_in = $4
			where workspace_id = $1 and id = $2`
		if b.Ends {
			query = `
			update visitors set contact_id = $3, proofs = null, holds = 0, revoked_at = coalesce(revoked_at, $4)
			where workspace_id = $1 and id = $2`
		}
		last := st.Epoch
		if b.Ends {
			last = int64(s.micros())
		}
		if _, err := tx.Exec(query, ws, b.ID, back.id, last); err != nil {
			return err
		}
	}
	if e.Reason == reasonByHand {
		if err := s.rejoin(tx, ws, e, back); err != nil {
			return err
		}
	}
	if s.hooks.Restore == nil {
		return nil
	}
	return s.hooks.Restore(tx, ws, e.ID, back.id)
}

// rejoin brings back the browsers that were detached when their contact was
// merged by hand. Each got a contact of its own. That is merged into back, with
// what it did since, if no other browser has it, it is not proven and not a
// user.
func (s *Service) rejoin(tx *store.Tx, ws team.WorkspaceID, e audit.Entry, back *record) error {
	rows, err := tx.Query(`
		select v.id, v.contact_id from audit_items i
		join visitors v on v.workspace_id = i.workspace_id and v.id = i.item
		where i.workspace_id = $1 and i.audit_id = $2 and i.kind = 'visitor' and v.revoked_at is null and v.holds = 1
			and v.contact_id <> $3 and v.proofs is null`, ws, e.ID, back.id)
	if err != nil {
		return err
	}
	own := map[VisitorID]ID{}
	for rows.Next() {
		var v VisitorID
		var id ID
		if err := rows.Scan(&v, &id); err != nil {
			return errors.Join(err, rows.Close())
		}
		own[v] = id
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return err
	}
	for _, v := range slices.Sorted(maps.Keys(own)) {
		from, err := byID(tx, ws, own[v])
		if err != nil {
			return err
		}
		if from == nil || from.kind == TypeUser || from.verifiedAt != 0 || !from.alone(v) {
			continue
		}
		if err := s.unsettle(tx, ws, from.id, "", false); err != nil {
			return err
		}
		if err := s.merge(tx, ws, from, back, merging{how: mergeAlong, by: e.By, visitor: v}); err != nil {
			return err
		}
		if err := s.save(tx, ws, back); err != nil {
			return err
		}
	}
	return nil
}

// itemBrowsers returns the browsers of an entry that have not moved to another
// contact since. It sets Ends for the browser of the entry's call, and for each
// browser that has since said this user id.
func itemBrowsers(tx *store.Tx, ws team.WorkspaceID, e audit.Entry, stays ID, user string) ([]Browser, error) {
	rows, err := tx.Query(`
		select v.id, coalesce(v.said_user_id, ''), coalesce(v.proofs, '') from audit_items i
		join visitors v on v.workspace_id = i.workspace_id and v.id = i.item
		where i.workspace_id = $1 and i.audit_id = $2 and i.kind = 'visitor'
			and coalesce(v.contact_id, $3) = $3`, ws, e.ID, stays)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var browsers []Browser
	for rows.Next() {
		var b Browser
		var said, proofs string
		if err := rows.Scan(&b.ID, &said, &proofs); err != nil {
			return nil, err
		}
		b.proofs = parseProofs(proofs)
		b.Ends = string(b.ID) == e.Visitor || user != "" && said == user
		browsers = append(browsers, b)
	}
	return browsers, rows.Err()
}

// bringUpToDate replaces the slots of an entry's properties by their current
// slots.
func (s *Service) bringUpToDate(tx *store.Tx, ws team.WorkspaceID, u *undoing) error {
	was, err := parseProperties(u.Before.Properties)
	if err != nil {
		return err
	}
	b, err := s.book(tx, ws)
	if err != nil {
		return err
	}
	now, err := b.resolve(was)
	if err != nil {
		return err
	}
	u.Before.Properties = now.values.String()
	for i, slot := range u.Filled.Properties {
		if to, moved := now.moved[slot]; moved {
			u.Filled.Properties[i] = to
		}
	}
	return nil
}

// giveBack removes from r what it took from the restored contact: values that
// have not changed since, tags and visits.
func (r *record) giveBack(u undoing) {
	b, took := u.Before, u.Filled
	for _, f := range []struct {
		took bool
		has  *string
		was  string
	}{{took.Name, &r.name, b.Name}, {took.Phone, &r.phone, b.Phone}, {took.Avatar, &r.avatar, b.Avatar}} {
		if f.took && *f.has == f.was {
			*f.has = ""
		}
	}
	if took.Email && r.kind == TypeUser && r.email == b.Email {
		r.email, r.emailKey, r.emailProof = "", "", emailProof{}
	}
	if took.SignedUp && r.signedUpAt == b.SignedUpAt {
		r.signedUpAt = 0
	}
	if was, err := parseProperties(b.Properties); err == nil {
		for _, definition := range took.Properties {
			at, has := r.properties.find(definition)
			before, had := was.find(definition)
			if has && had && r.properties[at].value == was[before].value {
				r.properties.clear(definition)
			}
		}
	}
	for _, id := range took.Tags {
		r.removeTag(id)
	}
	r.visits = max(0, r.visits-took.Sessions)
	if took.Unsubs {
		r.unsubscribed = false
	}
}
