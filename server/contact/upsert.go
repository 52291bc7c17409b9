package contact

import (
	"slices"

	"gist/server/audit"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// Details holds fields that only trusted callers set. A nil field stays as it
// is.
type Details struct {
	Avatar       *string
	Unsubscribed *bool
	By           audit.By // for the audit log, if contacts are merged
}

var (
	errNobody = rules.NewError("contact_unnamed", "Say who is meant: id, user_id or email.")

	errEmailAmbiguous = &rules.Error{Kind: rules.Conflict, Code: "email_ambiguous", Field: "email",
		Message: "Several contacts have this email; say which one by id or user_id."}

	errUserIDTaken = &rules.Error{Kind: rules.Conflict, Code: "user_id_taken", Field: "user_id",
		Message: "Another contact has this user id, and two user ids never become one."}
)

// Upsert creates or updates a contact for a trusted caller. It finds the
// contact by this id (0: not given), else by the call's user id, else by the
// email that is proven on it. A lead that is given a user id becomes that user.
// It returns the contact, complete, the others with its email, and the
// properties that were left out.
//
// What an API key, a sync or an import says counts as proven. A user id and an
// email that it names together belong together, and an email by itself is that
// of a lead. A contact's id proves nothing, and neither does what a teammate
// types.
//
// The error is contact_unknown, contact_unnamed, email_ambiguous,
// user_id_taken, users_never_merge or proven_never_merges.
func (s *Service) Upsert(tx *store.Tx, ws team.WorkspaceID, id ID, call rules.Identify, d Details) (Saved, error) {
	u := upsert{s: s, tx: tx, ws: ws, call: call, by: d.By, key: rules.EmailKey(call.Email)}
	var err error
	switch {
	case id != 0:
		err = u.asContact(id)
	case call.UserID != "":
		err = u.asUser()
	case call.Email != "":
		err = u.asOwnerOfEmail()
	default:
		err = errNobody
	}
	if err != nil {
		return Saved{}, err
	}
	r := u.contact
	if u.trusted() {
		set(r, &r.past, r.past|pastNamed)
	}
	proof := emailProof{}
	// On a user, only a call with both user id and email proves the email.
	if u.trusted() && id == 0 && !u.claims && (call.UserID != "" || r.kind != TypeUser) {
		proof = emailProof{trust: trustAPI}
	}
	b, err := s.book(tx, ws)
	if err != nil {
		return Saved{}, err
	}
	w := &writing{by: originKept, source: sourceDashboard, trusted: u.trusted(), proven: u.trusted(), at: s.micros().seconds()}
	if w.trusted {
		w.source = sourceREST
	}
	rejected, err := b.apply(r, call, proof, w)
	if err != nil {
		return Saved{}, err
	}
	if d.Avatar != nil {
		set(r, &r.avatar, *d.Avatar)
		r.unmark("avatar")
	}
	if d.Unsubscribed != nil {
		set(r, &r.unsubscribed, *d.Unsubscribed)
	}
	if err := s.save(tx, ws, r); err != nil {
		return Saved{}, err
	}
	saved := Saved{Rejected: rejected}
	if r.email != "" {
		if saved.ClaimedBy, err = s.claimedBy(tx, ws, r.emailKey, r.id); err != nil {
			return Saved{}, err
		}
	}
	saved.Contact, err = s.complete(tx, ws, r)
	return saved, err
}

// Saved is the result of Upsert.
type Saved struct {
	Contact   Contact
	Rejected  []rules.Rejection
	ClaimedBy []ID // other contacts with the same email, at most 100
}

// upsert is the state of one call of Upsert.
type upsert struct {
	s       *Service
	tx      *store.Tx
	ws      team.WorkspaceID
	call    rules.Identify
	by      audit.By
	key     string
	contact *record // the contact that was decided on
	claims  bool    // the email by which the contact was found is not proven
}

// trusted reports whether what the caller says counts as proven.
func (u *upsert) trusted() bool { return u.by.Type != audit.ByTeammate }

// asContact decides a call that names a contact by its id.
func (u *upsert) asContact(id ID) error {
	r, err := following(u.tx, u.ws, id)
	if err != nil {
		return err
	}
	u.contact = r
	if u.call.UserID == "" || u.call.UserID == r.userID {
		return nil
	}
	other, err := byUserID(u.tx, u.ws, u.call.UserID)
	switch {
	case err != nil:
		return err
	case r.kind == TypeUser && other != nil:
		return errUserIDTaken
	case r.kind == TypeUser:
		set(r, &r.verifiedAt, 0) // the new user id is not proven
		return u.promote(r)
	case r.verifiedAt != 0 && (other == nil || other.verifiedAt == 0):
		return errProvenApart
	case other != nil:
		u.contact = other
		return u.merge(mergeByHand, r)
	}
	return u.promote(r)
}

// promote prepares a contact to become the user that the call names. Its
// browsers have not proven to be that user, so they are detached.
func (u *upsert) promote(r *record) error {
	entry, err := u.s.note(u.tx, u.ws, audit.Entry{Action: audit.Promoted, Reason: reasonIdentified,
		Contact: int64(r.id), By: u.by}, undoing{Before: snapshotOf(r)})
	if err != nil {
		return err
	}
	if err := u.s.keepItems(u.tx, u.ws, entry, r.id); err != nil {
		return err
	}
	set(r, &r.emailProof, emailProof{})
	return u.s.detach(u.tx, u.ws, r.id, r.id, "promoted")
}

// asUser decides a call that names a user id. If a trusted call names an email
// as well, it merges into the user the leads on which that email is proven,
// unless a browser was ever on them.
func (u *upsert) asUser() error {
	r, err := byUserID(u.tx, u.ws, u.call.UserID)
	if err != nil {
		return err
	}
	var leads []*record
	if u.trusted() && u.key != "" {
		st, err := u.s.standing(u.tx, u.ws)
		if err != nil {
			return err
		}
		if leads, err = provenByEmail(u.tx, u.ws, st, TypeLead, u.key, false); err != nil {
			return err
		}
		leads = slices.DeleteFunc(leads, func(l *record) bool { return l.firstVisitor != "" })
	}
	switch {
	case r != nil:
		u.contact = r
	case len(leads) > 0:
		u.contact, leads = leads[0], leads[1:]
		if err := u.promote(u.contact); err != nil {
			return err
		}
	default:
		u.contact = new(record)
	}
	return u.merge(mergeJoin, leads...)
}

func (u *upsert) merge(how merge, from ...*record) error {
	for _, one := range from {
		err := u.s.merge(u.tx, u.ws, one, u.contact, merging{how: how, proven: u.contact.verifiedAt != 0, by: u.by})
		if err != nil {
			return err
		}
	}
	return nil
}

// asOwnerOfEmail decides a call that names a contact only by its email.
func (u *upsert) asOwnerOfEmail() error {
	r, _, err := u.s.byEmail(u.tx, u.ws, u.key, ForFields)
	if err != nil {
		return err
	}
	if u.contact = r; r == nil {
		u.contact = new(record)
		return nil
	}
	st, err := u.s.standing(u.tx, u.ws)
	u.claims = !r.emailProof.holds(st)
	return err
}

// Named returns the contact to which a trusted caller writes by an email, and
// the ids of others with the email. It is the one that ByEmail finds, else a
// new lead. The error is email_ambiguous or email_invalid.
func (s *Service) Named(tx *store.Tx, ws team.WorkspaceID, email string, p Purpose, by audit.By) (Contact, []ID, error) {
	if wrong := rules.CheckEmail(email); wrong != nil {
		return Contact{}, nil, wrong
	}
	r, claimed, err := s.byEmail(tx, ws, rules.EmailKey(email), p)
	if err != nil {
		return Contact{}, claimed, err
	}
	if r == nil {
		r = &record{kind: TypeLead}
		proof := emailProof{trust: trustAPI}
		if by.Type == audit.ByTeammate {
			proof = emailProof{}
		}
		r.setEmail(email, proof)
	}
	if by.Type != audit.ByTeammate {
		set(r, &r.past, r.past|pastNamed)
	}
	if err := s.save(tx, ws, r); err != nil {
		return Contact{}, nil, err
	}
	c, err := s.complete(tx, ws, r)
	return c, claimed, err
}

// nameUser stores that an API key, a sync or an import named a contact.
func (s *Service) nameUser(tx *store.Tx, ws team.WorkspaceID, r *record, by audit.By) error {
	if by.Type == audit.ByTeammate || r.past&pastNamed != 0 {
		return nil
	}
	set(r, &r.past, r.past|pastNamed)
	return s.save(tx, ws, r)
}

// NamedUser returns the contact with the user id by which a trusted caller
// names it, and stores that it was named. The error is contact_unknown.
func (s *Service) NamedUser(tx *store.Tx, ws team.WorkspaceID, userID string, by audit.By) (Contact, error) {
	r, err := byUserID(tx, ws, userID)
	if err == nil && r == nil {
		err = ErrUnknown
	}
	if err == nil {
		err = s.nameUser(tx, ws, r, by)
	}
	if err != nil {
		return Contact{}, err
	}
	return s.complete(tx, ws, r)
}
