package contact

import (
	"slices"

	"github.com/google/uuid"

	"gist/server/audit"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// Outcome is what an identify call came to.
type Outcome struct {
	// Visitor is the browser's visitor from now on, and NewToken its token if
	// it is another than before: its identity has changed, or the browser was
	// somebody else until now and is another visitor.
	Visitor  Visitor
	NewToken string
	// Contact is who the browser is, without Properties and Tags, which most
	// callers don't need: Get reads them.
	Contact Contact
	// Rejected lists what the workspace's definitions left out; what the rule
	// book left out stands in the call.
	Rejected []rules.Rejection
	// Merged lists the contacts that became part of Contact.
	Merged []ID
}

var errVerificationRequired = rules.NewError(rules.CodeVerificationRequired,
	"This contact has been verified before, so a call for it needs a signature: add user_hash or user_jwt, made on your server.")

// Identify decides who the browser is and stores what the call says of them.
// proof is what team.Verify found proven; an API key proves the user id and the
// email, and signs nothing. The error verification_required means that nothing
// is stored and that the browser stays who it was: the transaction may go on.
// After an error that is no *rules.Error it has to be undone.
func (s *Service) Identify(tx *store.Tx, ws team.Workspace, v Visitor, call rules.Identify, proof team.Proof) (Outcome, error) {
	if err := s.refresh(tx, ws.ID, &v); err != nil {
		return Outcome{}, err
	}
	i := identification{
		s: s, tx: tx, ws: ws, visitor: v, call: call, proof: proof,
		browser: v.row.contact,
		key:     rules.EmailKey(call.Email),
		by:      audit.By{Type: audit.ByBrowser},
		was:     identityOf(v.row.contact, v.Verified),
	}
	var err error
	switch {
	case call.UserID != "":
		i.proven = proof.UserID
		err = i.asUser()
	case call.Email != "" && proof.Email:
		i.proven = true
		err = i.asOwnerOfEmail()
	default:
		i.proven = proof.Email // of a call that names nobody: it is trusted
		err = i.asTheBrowsersOwn()
	}
	if err != nil {
		return Outcome{}, err
	}
	return i.store()
}

// identification is one identify call while it is being decided.
type identification struct {
	s       *Service
	tx      *store.Tx
	ws      team.Workspace
	visitor Visitor
	call    rules.Identify
	proof   team.Proof
	by      audit.By
	was     identity // of the browser, before

	browser *record // who the browser was; nil: nobody, or somebody else
	key     string  // the call's email, as emails are matched
	proven  bool    // the call is from the contact it names
	contact *record // the decision

	newToken string
	merged   []ID
}

// identity is what a browser's token stands for. It rotates with it.
type identity struct {
	contact  ID
	kind     Type
	verified bool
}

func identityOf(r *record, verified bool) identity {
	if r == nil || r.kind == TypeVisitor {
		return identity{}
	}
	return identity{r.id, r.kind, verified}
}

// asUser decides a call with a user id.
func (i *identification) asUser() error {
	target, moreLeads, err := i.lookForUser()
	if err != nil {
		return err
	}
	if err := i.mayAct(target); err != nil {
		return err
	}
	if i.browser != nil && i.browser.kind == TypeUser && i.browser != target {
		if err := i.becomeSomebodyElse(); err != nil {
			return err
		}
	}
	var leads []*record
	if moreLeads {
		leads, err = leadsByEmail(i.tx, i.ws.ID, i.key)
		if err != nil {
			return err
		}
		leads = i.withBrowser(leads)
	}
	switch {
	case target != nil:
		i.contact = target
	case i.browser != nil:
		i.contact = i.browser
	case len(leads) > 0:
		i.contact = leads[0]
	default:
		i.contact = new(record)
	}
	if err := i.promote(); err != nil {
		return err
	}
	if err := i.takeOver(reasonSameBrowser, i.browser); err != nil {
		return err
	}
	return i.takeOver(reasonSameEmail, leads...)
}

// asOwnerOfEmail decides a call without a user id whose email is proven: it is
// for the one contact known by that email.
func (i *identification) asOwnerOfEmail() error {
	target, leads, err := i.knownByEmail()
	if err != nil {
		return err
	}
	somebodyElse := i.isSomebodyElse(target)
	switch {
	case target != nil:
		i.contact = target
	case i.browser != nil && !somebodyElse:
		i.contact = i.browser
	default:
		i.contact = new(record)
	}
	if r := i.contact; r.kind == TypeUser && i.ws.Mode != team.ModeOff && (r.emailKey != i.key || r.emailTrust == trustNone) {
		// Somebody wrote this email beside a user id that was not proven to be
		// theirs. It leads to that user, as an unproven call with the user id
		// would, and shows no more than that: else whoever writes their own
		// email there and proves it would read the user's history.
		i.proven = false
		if err := i.mayAct(r); err != nil {
			return err
		}
	}
	if somebodyElse {
		if err := i.becomeSomebodyElse(); err != nil {
			return err
		}
	}
	return i.takeOver(reasonSameEmail, append(leads, i.browser)...)
}

// asTheBrowsersOwn decides a call that proves nothing and names no user id: it
// is about the browser's own contact, whoever else has the same email.
func (i *identification) asTheBrowsersOwn() error {
	if err := i.mayAct(i.browser); err != nil {
		return err
	}
	i.contact = i.browser
	if i.contact == nil {
		i.contact = new(record)
	}
	return nil
}

// mayAct refuses an unproven call for a contact that once was verified.
func (i *identification) mayAct(target *record) error {
	if target != nil && target.verifiedAt != 0 && !i.proven && i.ws.Mode != team.ModeOff {
		return errVerificationRequired
	}
	return nil
}

// isSomebodyElse tells whether a call for a proven email is about another
// person than the one that the browser has been so far.
func (i *identification) isSomebodyElse(target *record) bool {
	b := i.browser
	switch {
	case b == nil || b == target || b.kind == TypeVisitor:
		return false
	case b.kind == TypeUser && target != nil:
		return true // user ids never merge, nor does a user become a lead
	case !i.proof.Signed || b.emailKey == i.key:
		return false // a browser that has a new email
	default:
		// A signature says who this is. A user, or a lead that was proven to
		// be the owner of another email, is not the same person.
		return b.kind == TypeUser || b.verifiedAt != 0
	}
}

// becomeSomebodyElse gives the browser a fresh visitor: what it was before
// stays as it is, with its history, and this browser can't act as it any more.
func (i *identification) becomeSomebodyElse() error {
	if err := i.s.revoke(i.tx, i.ws.ID, i.visitor.ID); err != nil {
		return err
	}
	i.visitor.row.revoked = true
	before := i.visitor.ID
	var err error
	i.visitor, i.newToken, err = i.s.newVisitor(i.tx, i.ws.ID, VisitorID(uuid.NewString()))
	if err != nil {
		return err
	}
	_, err = audit.Add(i.tx, audit.Entry{Workspace: int64(i.ws.ID), At: i.s.now(), Action: audit.BecameOther, Reason: "another_user",
		Visitor: string(before), Other: int64(i.browser.id), By: i.by})
	i.browser = nil
	return err
}

// lookForUser gives the contact with the call's user id, nil if there is none,
// and tells whether there may be leads who become it because the call proves
// their email.
func (i *identification) lookForUser() (target *record, leads bool, err error) {
	key := i.key
	if !i.proof.Email {
		key = "" // which nobody has
	}
	if b := i.browser; b != nil && b.userID == i.call.UserID && (key == "" || b.emailKey == key) {
		return b, key != "" && b.leadBeside, nil
	}
	// Most that come here are new: that is known without reading a record.
	var id ID
	err = i.tx.QueryRow(`
		select
			coalesce((select u.id from contacts u where u.workspace_id = $1 and u.user_id = $2), 0),
			exists (select 1 from contacts l where l.workspace_id = $1 and l.email_key = $3 and l.type = 'lead' and l.kept_apart = 0)`,
		i.ws.ID, i.call.UserID, key).Scan(&id, &leads)
	switch {
	case err != nil || id == 0:
		return nil, leads, err
	case i.browser != nil && i.browser.id == id:
		return i.browser, leads, nil
	}
	target, err = byID(i.tx, i.ws.ID, id)
	return target, leads, err
}

// withBrowser puts the record that the browser already has in place of its copy.
func (i *identification) withBrowser(records []*record) []*record {
	for at, r := range records {
		if i.browser != nil && r.id == i.browser.id {
			records[at] = i.browser
		}
	}
	return records
}

// knownByEmail gives the one contact known by the call's email, nil if there
// is none, and the leads that have it: the contact is the user if exactly one
// has it, else the oldest lead.
//
// Who proved the email goes before who only wrote it: else a user could write
// another person's email, and get their history when they come to prove it.
func (i *identification) knownByEmail() (owner *record, leads []*record, err error) {
	if b := i.browser; b != nil && b.emailKey == i.key && !b.leadBeside && !b.userBeside {
		return b, nil, nil
	}
	if leads, err = leadsByEmail(i.tx, i.ws.ID, i.key); err != nil {
		return nil, nil, err
	}
	leads = i.withBrowser(leads)
	users, err := usersByEmail(i.tx, i.ws.ID, i.key, trustProven, trustProven)
	if err != nil {
		return nil, nil, err
	}
	if len(users) == 0 && (len(leads) == 0 || leads[0].emailTrust != trustProven) {
		if users, err = usersByEmail(i.tx, i.ws.ID, i.key, trustNone, trustOwn); err != nil {
			return nil, nil, err
		}
	}
	switch {
	case len(users) == 1:
		owner = i.withBrowser(users)[0]
	case len(leads) > 0:
		owner = leads[0]
	}
	return owner, leads, nil
}

// promote makes the decided contact the user that the call names.
func (i *identification) promote() error {
	r := i.contact
	if r.kind == TypeUser {
		return nil
	}
	if r.id != 0 && !(r == i.browser && i.visitor.row != nil && i.visitor.row.tokens.born) {
		if err := i.notePromotion(); err != nil {
			return err
		}
	}
	if r.kind == TypeLead {
		keep := i.keepsVerified(r)
		if err := i.s.unsettle(i.tx, i.ws.ID, r.id, i.visitor.ID); err != nil {
			return err
		}
		_, err := i.tx.Exec(`
			update visitors set verified = verified * $3, token_due = 1
			where workspace_id = $1 and contact_id = $2 and id <> $4`, i.ws.ID, r.id, number(keep), i.visitor.ID)
		if err != nil {
			return err
		}
		if !keep {
			// What was proven of the lead's email says nothing of this user id.
			if r == i.browser && i.visitor.row != nil {
				i.visitor.Verified, i.visitor.row.verified = false, false // link writes it
			}
			set(r, &r.emailTrust, trustNone)
			if !i.proven {
				set(r, &r.verifiedAt, 0)
			}
		}
	}
	set(r, &r.kind, TypeUser)
	set(r, &r.userID, i.call.UserID)
	return nil
}

// notePromotion writes into the history that the decided contact, who has a
// past, becomes a user. A browser that is being met by this very call has none.
func (i *identification) notePromotion() error {
	entry, err := i.s.note(i.tx, i.ws.ID, audit.Entry{Action: audit.Promoted, Reason: reasonIdentified,
		Visitor: string(i.visitor.ID), Contact: int64(i.contact.id), By: i.by}, undoing{Before: snapshotOf(i.contact)})
	if err != nil {
		return err
	}
	return i.s.keepItems(i.tx, i.ws.ID, entry, i.contact.id)
}

// keepsVerified tells whether what was proven of a lead holds for the contact
// that it becomes part of: when this call proves that both are the same person.
func (i *identification) keepsVerified(lead *record) bool {
	return i.proven && (i.ws.Mode == team.ModeOff || i.proof.Email && lead.emailKey == i.key)
}

// takeOver merges contacts into the decided one, each once.
func (i *identification) takeOver(reason string, contacts ...*record) error {
	for _, from := range contacts {
		if from == nil || from.id == i.contact.id || slices.Contains(i.merged, from.id) {
			continue
		}
		i.merged = append(i.merged, from.id)
		err := i.s.merge(i.tx, i.ws.ID, from, i.contact, merging{
			keepVerified: i.keepsVerified(from), reason: reason, by: i.by, visitor: i.visitor.ID})
		if err != nil {
			return err
		}
	}
	return nil
}

// store writes the decision and what the call says.
func (i *identification) store() (Outcome, error) {
	r := i.contact
	rejected, err := i.s.apply(i.tx, i.ws.ID, r, i.call, i.emailTrust())
	if err != nil {
		return Outcome{}, err
	}
	if i.proven && i.proof.Signed && r.verifiedAt == 0 {
		set(r, &r.verifiedAt, i.s.micros())
	}
	r.seen(i.s.micros())
	if err := i.s.save(i.tx, i.ws.ID, r); err != nil {
		return Outcome{}, err
	}
	verified := i.proven
	if i.call.UserID == "" && i.call.Email == "" {
		verified = i.visitor.Verified // the call says nothing of who this is
	}
	rotate := identityOf(r, verified) != i.was
	newToken, err := i.s.link(i.tx, i.ws.ID, &i.visitor, r, verified, i.visitor.row.said.and(i.call), rotate)
	if err != nil {
		return Outcome{}, err
	}
	if newToken != "" {
		i.newToken = newToken
	}
	return Outcome{Visitor: i.visitor, NewToken: i.newToken, Contact: r.contact(), Rejected: rejected, Merged: i.merged}, nil
}

// emailTrust says how far the email of the call is to be trusted as that of
// the contact. Owning an email says nothing of a user id that is not proven.
func (i *identification) emailTrust() trust {
	switch {
	case !i.proven:
		return trustNone
	case i.proof.Email:
		return trustProven
	}
	return trustOwn
}

// apply takes what a call says into the record, and gives the properties that
// the workspace's definitions leave out.
func (s *Service) apply(tx *store.Tx, ws team.WorkspaceID, r *record, call rules.Identify, email trust) ([]rules.Rejection, error) {
	if call.UserID != "" {
		set(r, &r.kind, TypeUser)
		set(r, &r.userID, call.UserID)
	}
	if call.EmailGiven {
		r.setEmail(call.Email, email)
	}
	if r.kind == "" {
		r.kind = TypeVisitor
	}
	if r.kind == TypeVisitor && r.email != "" {
		set(r, &r.kind, TypeLead)
	}
	for _, f := range call.Fields {
		switch f.Name {
		case "name":
			set(r, &r.name, f.Value.Text)
		case "phone":
			set(r, &r.phone, f.Value.Text)
		case "signed_up_at":
			set(r, &r.signedUpAt, microsOf(f.Value))
		}
	}
	rejected, err := s.setProperties(tx, ws, r, call.Custom)
	if err != nil {
		return nil, err
	}
	if !call.TagsGiven {
		return rejected, nil
	}
	if left := tooManyTags(call.Tags); left != nil {
		return append(rejected, left...), nil
	}
	return rejected, s.setTags(tx, ws, r, call.Tags, call.OverwriteTags)
}

// setEmail keeps the email as given. How far the same email was trusted before
// it still is, however it is spelled.
func (r *record) setEmail(email string, t trust) {
	key := rules.EmailKey(email)
	switch {
	case email == "":
		t = trustNone
	case r.emailKey == key:
		t = max(t, r.emailTrust)
	}
	set(r, &r.emailTrust, t)
	if r.emailKey != key {
		set(r, &r.emailKey, key)
		r.leadBeside, r.userBeside = true, true
	}
	set(r, &r.email, email)
}

// microsOf reads a timestamp in whole seconds; null is none.
func microsOf(v rules.Value) micros {
	if v.Kind != rules.Number {
		return 0
	}
	return micros(int64(v.Number) * 1e6)
}
