package contact

import (
	"slices"

	"gist/server/audit"
	"gist/server/fault"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// Outcome is the result of an identify call.
type Outcome struct {
	// Visitor is the browser's visitor from now on. NewToken is its token if
	// that is a new one, else "". There is a new token when the browser's
	// identity or its proof has changed, or when it became a new visitor.
	Visitor  Visitor
	NewToken string
	// Contact is the browser's contact, without Properties and Tags: Get reads
	// those, and most callers do not need them.
	Contact Contact
	// Rejected lists what the call could not set in this workspace: because of
	// its definitions, of what is protected, or of a proven email. What the
	// rule book rejected is in the call.
	Rejected []rules.Rejection
	// Merged lists the contacts that were merged into Contact.
	Merged []ID
}

var errVerificationRequired = rules.NewError(rules.CodeVerificationRequired,
	"This contact has been verified before, so a call for it needs a signature: add user_hash or user_jwt, made on your server.")

// Identify decides which contact the browser belongs to and stores what the
// call says. proof is the result of team.Verify. After the error
// verification_required nothing is stored, and the caller may continue the
// transaction and call Refused. After an error that is not a *rules.Error the
// transaction must be rolled back.
func (s *Service) Identify(tx *store.Tx, ws team.Workspace, v Visitor, call rules.Identify, proof team.Proof) (Outcome, error) {
	if err := s.refresh(tx, ws.ID, &v); err != nil {
		return Outcome{}, err
	}
	if err := catchUp(&ws, v, call, &proof); err != nil {
		return Outcome{}, err
	}
	said, says, err := saidBy(proof, call)
	if err != nil {
		return Outcome{}, err
	}
	i := identification{
		s: s, tx: tx, ws: ws, visitor: v, call: call, proof: proof, said: said, says: says,
		browser: v.row.contact,
		key:     rules.EmailKey(call.Email),
		by:      audit.By{Type: audit.ByBrowser},
		was:     identityOf(v.row.contact),
		live:    v.Proof == ProofLive,
	}
	if err := i.decide(); err != nil {
		return Outcome{}, err
	}
	return i.store()
}

// catchUp applies the current mode to what a call proves, because the settings
// used to verify it may be a second old. The error is verification_required.
func catchUp(ws *team.Workspace, v Visitor, call rules.Identify, proof *team.Proof) error {
	if ws.Mode = v.row.standing.Mode; ws.Mode == team.ModeOff {
		proof.UserID, proof.Email = true, true
		return nil
	}
	proof.UserID, proof.Email = len(proof.UserBy) > 0, len(proof.EmailBy) > 0
	if ws.Mode == team.ModeRequired && !proof.Signed(call) && (call.UserID != "" || call.Email != "") {
		return errVerificationRequired
	}
	return nil
}

// identification is the state of one identify call.
type identification struct {
	s       *Service
	tx      *store.Tx
	ws      team.Workspace
	visitor Visitor
	call    rules.Identify
	proof   team.Proof
	said    rules.Identify // values of the call's user_jwt, if says
	says    bool
	by      audit.By
	was     identity // the browser's identity before the call
	live    bool     // the browser had a live proof of it

	browser *record // the browser's contact; nil if it has none, or became a new visitor
	key     string  // the call's email, folded for comparison
	proven  bool    // the call proves the user id or email that it names
	contact *record // the contact that was decided on

	newToken string
	merged   []ID
}

// identity is what a browser's token stands for. When it changes, the token
// does.
type identity struct {
	contact ID
	kind    Type
}

func identityOf(r *record) identity {
	if r == nil || r.kind == TypeVisitor {
		return identity{}
	}
	return identity{r.id, r.kind}
}

// decide finds the contact that the call leads to, calls decide with the facts,
// and carries out the decision.
func (i *identification) decide() error {
	byUserID, named := i.call.UserID != "", i.call.UserID != "" || i.call.Email != ""
	i.proven = named && (byUserID && i.proof.UserID || !byUserID && i.proof.Email)
	target, leads, err := i.target()
	if err != nil {
		return err
	}
	f := callFacts{
		byUserID: byUserID, proven: i.proven, signed: i.proof.Signed(i.call), state: i.visitor.Proof,
		target: target != nil, targetProven: target != nil && target.verifiedAt != 0, itself: target != nil && target == i.browser,
	}
	if b := i.browser; b != nil {
		f.browser, f.browserProven, f.alone = b.kind, b.verifiedAt != 0, b.alone(i.visitor.ID)
		f.sameEmail = !named || b.emailKey == i.key
	}
	switch decide(f) {
	case decideRefuse, decideLeave:
		return errVerificationRequired
	case decideFresh:
		if err := i.becomeSomebodyElse(); err != nil {
			return err
		}
	}
	own := i.browser // nil for a new visitor
	switch {
	case target != nil:
		i.contact = target
	case own != nil:
		i.contact = own
	default:
		i.contact = new(record)
	}
	if err := i.promote(); err != nil {
		return err
	}
	if i.contact.id == 0 && len(leads) > 0 {
		if err := i.s.save(i.tx, i.ws.ID, i.contact); err != nil {
			return err
		}
	}
	if own != nil && own != i.contact {
		if err := i.takeOver(mergeAlong, own); err != nil {
			return err
		}
	}
	return i.takeOver(mergeJoin, leads...)
}

// target returns the contact that the call leads to, nil if there is none, and
// the leads of other browsers to be merged into it.
func (i *identification) target() (target *record, leads []*record, err error) {
	switch {
	case i.call.UserID != "":
		var more bool
		if target, more, err = i.lookForUser(); err != nil || !more {
			return target, nil, err
		}
		leads, err = provenByEmail(i.tx, i.ws.ID, i.visitor.row.standing, TypeLead, i.key, false)
		return target, leads, err
	case i.proven:
		target, err = i.ownerOfEmail()
	}
	return target, nil, err
}

// joinsLeads reports whether the call proves the user id and the email
// together. Leads on which the email is proven are merged into the user then.
func (i *identification) joinsLeads() bool {
	return i.call.UserID != "" && i.key != "" && i.proof.UserID && i.proof.Email
}

// lookForUser returns the contact with the call's user id, nil if there is
// none. leads reports whether there may be leads to merge into it, because the
// call proves their email.
func (i *identification) lookForUser() (target *record, leads bool, err error) {
	key := ""
	if i.joinsLeads() {
		key = i.key
	}
	if b := i.browser; b != nil && b.userID == i.call.UserID && (key == "" || b.emailKey == key) {
		return b, key != "" && b.leadBeside, nil
	}
	// Most user ids here are new. This query shows that without reading a whole
	// row.
	var id ID
	err = i.tx.QueryRow(`
		select
			coalesce((select u.id from contacts u where u.workspace_id = $1 and u.user_id = $2), 0),
			exists (select 1 from contacts l where l.workspace_id = $1 and l.email_key = $3 and l.type = 'lead' and l.email_proven > 0 and l.kept_apart = 0)`,
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

// ownerOfEmail returns the contact on which the call's email is proven, nil if
// there is none. Of several it returns the only user, else the browser's own
// lead, else the oldest lead. A user_hash of an email leads only to leads.
func (i *identification) ownerOfEmail() (*record, error) {
	st := i.visitor.row.standing
	b := i.browser
	holds := b != nil && b.emailKey == i.key && b.emailProof.holds(st)
	if holds && !b.userBeside && (b.kind == TypeUser || !b.leadBeside) && (b.kind == TypeLead || i.leadsToUsers()) {
		return b, nil
	}
	if i.leadsToUsers() {
		users, err := provenByEmail(i.tx, i.ws.ID, st, TypeUser, i.key, true)
		if err != nil {
			return nil, err
		}
		if len(users) == 1 {
			return i.withBrowser(users[0]), nil
		}
	}
	leads, err := provenByEmail(i.tx, i.ws.ID, st, TypeLead, i.key, true)
	if err != nil || len(leads) == 0 {
		return nil, err
	}
	if holds && b.kind == TypeLead {
		return b, nil
	}
	return i.withBrowser(leads[0]), nil
}

// leadsToUsers reports whether the proof of the call's email leads to users
// too: mode off or a user_jwt does.
func (i *identification) leadsToUsers() bool {
	return len(i.proof.EmailBy) == 0 || slices.ContainsFunc(i.proof.EmailBy, func(e team.Evidence) bool { return e.Kind == team.ByJWT })
}

// withBrowser returns the browser's own row instead of a second copy of it.
func (i *identification) withBrowser(r *record) *record {
	if i.browser != nil && r.id == i.browser.id {
		return i.browser
	}
	return r
}

// becomeSomebodyElse makes the browser a new visitor.
func (i *identification) becomeSomebodyElse() error {
	token, err := i.s.leave(i.tx, i.ws.ID, &i.visitor, "another_identity")
	if err != nil {
		return err
	}
	i.newToken, i.browser, i.live, i.was = token, nil, false, identity{}
	return nil
}

// promote makes the decided contact the user that the call names. takeAlong has
// made sure that no other browser has the contact.
func (i *identification) promote() error {
	r := i.contact
	if i.call.UserID == "" || r.kind == TypeUser {
		return nil
	}
	if r.id != 0 && !(r == i.browser && i.visitor.row != nil && i.visitor.row.born) {
		if err := i.notePromotion(); err != nil {
			return err
		}
	}
	if !i.proof.Signed(i.call) {
		// The lead's proof does not prove this user id.
		set(r, &r.verifiedAt, 0)
	}
	set(r, &r.emailProof, emailProof{})
	set(r, &r.kind, TypeUser)
	set(r, &r.userID, i.call.UserID)
	return nil
}

// notePromotion adds an entry to the audit log: an existing contact becomes a
// user. A contact whose browser is new in this transaction needs no entry.
func (i *identification) notePromotion() error {
	entry, err := i.s.note(i.tx, i.ws.ID, audit.Entry{Action: audit.Promoted, Reason: reasonIdentified,
		Visitor: string(i.visitor.ID), Contact: int64(i.contact.id), By: i.by}, undoing{Before: snapshotOf(i.contact)})
	if err != nil {
		return err
	}
	return i.s.keepItems(i.tx, i.ws.ID, entry, i.contact.id)
}

// takeOver merges contacts into the decided one, each once.
func (i *identification) takeOver(how merge, contacts ...*record) error {
	for _, from := range contacts {
		if from.id == i.contact.id || slices.Contains(i.merged, from.id) {
			continue
		}
		i.merged = append(i.merged, from.id)
		err := i.s.merge(i.tx, i.ws.ID, from, i.contact, merging{
			how: how, proven: i.contact.verifiedAt != 0 || i.proof.Signed(i.call), by: i.by, visitor: i.visitor.ID})
		if err != nil {
			return err
		}
	}
	return nil
}

// store writes the decision and what the call says.
func (i *identification) store() (Outcome, error) {
	r, row, now := i.contact, i.visitor.row, i.s.micros()
	first, err := i.noteProof(now)
	if err != nil {
		return Outcome{}, err
	}
	named := i.call.UserID != "" || i.call.Email != ""
	stands := i.proven || i.live && (i.was == identityOf(r) || !named) // a proof covers what the call says
	call, kept := i.keepProvenEmail()
	rejected, err := i.apply(call, stands, now)
	if err != nil {
		return Outcome{}, err
	}
	shared := !r.alone(i.visitor.ID)
	r.joinedBy(i.visitor.ID)
	r.seen(now)
	if named && !i.proof.Typed {
		r.called(now, i.proof.Signed(i.call))
	}
	if err := i.s.save(i.tx, i.ws.ID, r); err != nil {
		return Outcome{}, err
	}
	same := i.was == identityOf(r)
	var proven proofs
	if same {
		proven = row.proofs
	}
	if i.proven {
		by := i.proof.UserBy
		if i.call.UserID == "" {
			by = i.proof.EmailBy
		}
		for _, p := range proofsOf(by, now) {
			proven = proven.with(p)
		}
		if i.ws.Mode == team.ModeOff && !proven.off(row.standing) {
			proven = proven.with(proof{kind: proofOff, secret: row.standing.Epoch, at: now})
		}
	}
	if row.holds && i.isAnother(r) {
		if err := i.s.letGo(i.tx, i.ws.ID, i.visitor); err != nil {
			return Outcome{}, err
		}
		row.holds = false
	}
	newToken, err := i.s.link(i.tx, i.ws.ID, &i.visitor, r, proven, row.said.and(i.call), !same || proven.live(row.standing) && !i.live)
	if err != nil {
		return Outcome{}, err
	}
	if newToken != "" {
		i.newToken = newToken
	}
	if first && shared {
		if err := i.s.cutUnproven(i.tx, i.ws.ID, r, i.visitor); err != nil {
			return Outcome{}, err
		}
	}
	return Outcome{Visitor: i.visitor, NewToken: i.newToken, Contact: r.contact(), Rejected: append(kept, rejected...), Merged: i.merged}, nil
}

// noteProof stores that a signed call has proven the contact, for good. first
// reports whether it is the first proof of the contact.
func (i *identification) noteProof(now micros) (first bool, err error) {
	if !i.proof.Signed(i.call) {
		return false, nil
	}
	if r := i.contact; r.verifiedAt == 0 && (i.call.UserID != "" || r.kind != TypeUser) {
		set(r, &r.verifiedAt, now)
		first = true
	}
	if !i.ws.EverSigned {
		err = team.NoteSigned(i.tx, i.ws.ID, int64(now))
	}
	return first, err
}

// keepProvenEmail returns the call without its email, if a claim would replace
// a proven email.
func (i *identification) keepProvenEmail() (rules.Identify, []rules.Rejection) {
	call, r := i.call, i.contact
	if i.proven || !call.EmailGiven || r.emailKey == i.key || !r.emailProof.holds(i.visitor.row.standing) {
		return call, nil
	}
	call.EmailGiven = false
	return call, []rules.Rejection{{Property: "email", Code: rules.CodeVerificationRequired,
		Message: "This contact's email is proven; another one needs a signed call: add user_hash or user_jwt, made on your server."}}
}

// isAnother reports whether the decided contact makes the browser a different
// person. A contact that only gets a name or an email stays the same person.
func (i *identification) isAnother(r *record) bool {
	switch {
	case r.kind == TypeUser:
		return i.was != identityOf(r)
	case i.browser != nil:
		return i.browser != r
	}
	return !r.born
}

// emailProof returns how the call proves its email as that of the contact. A
// proof of an email does not prove a user id.
func (i *identification) emailProof() emailProof {
	if !i.proven || !i.proof.Email {
		return emailProof{}
	}
	best := emailProof{}
	if i.ws.Mode == team.ModeOff {
		best = emailProof{trustOff, i.visitor.row.standing.Epoch}
	}
	for _, e := range i.proof.EmailBy {
		t := trustHash
		if e.Kind == team.ByJWT {
			t = trustJWT
		}
		// On a user, only signatures of one call for both user id and email
		// prove it.
		if user := i.contact.kind == TypeUser; t > best.trust && (!user || len(i.proof.UserBy) > 0) {
			best = emailProof{t, e.Secret}
		}
	}
	return best
}

// cutUnproven makes browsers of a contact new visitors after the contact's
// first proof. It spares those with a live proof.
// Index: visitors (workspace_id, contact_id).
func (s *Service) cutUnproven(tx *store.Tx, ws team.WorkspaceID, r *record, but Visitor) error {
	st, err := s.standing(tx, ws)
	if err != nil {
		return err
	}
	browsers, err := browsersOf(tx, ws, r.id, but.ID)
	if err != nil {
		return err
	}
	browsers = slices.DeleteFunc(browsers, func(b Browser) bool { return b.proofs.live(st) || fault.Put == 5 })
	return s.cutAll(tx, ws, r.id, r.id, browsers, but.ID, "first_proof")
}

// mostCutNamed is how many of the browsers that are cut at once get an entry of
// their own in the audit log. One more entry counts the others.
const mostCutNamed = 20

// cutAll makes browsers of contact on new visitors, and adds entries about that
// to the audit log of contact of. browsers must include all that have proven
// nothing, except but, because one statement ends all of those. Strangers
// determine how many there are, and the other writes of the workspace wait for
// this: so it takes few statements.
// Index: visitors (workspace_id, contact_id).
func (s *Service) cutAll(tx *store.Tx, ws team.WorkspaceID, on, of ID, browsers []Browser, but VisitorID, reason string) error {
	if len(browsers) == 0 {
		return nil
	}
	var proven []VisitorID // had a proof, live or not
	for n := range browsers {
		b := &browsers[n]
		b.Ends = true
		if len(b.proofs) > 0 {
			proven = append(proven, b.ID)
		}
		if b.holds && s.hooks.LetGo != nil {
			if err := s.hooks.LetGo(tx, ws, b.ID); err != nil {
				return err
			}
		}
	}
	now := s.micros()
	_, err := tx.Exec(`
		update visitors set revoked_at = $4, holds = 0
		where workspace_id = $1 and contact_id = $2 and id <> $3 and revoked_at is null and proofs is null`, ws, on, but, now)
	if err != nil {
		return err
	}
	err = store.InChunks(proven, func(list string, args []any) error {
		all := append(append([]any{ws}, args...), now)
		_, err := tx.Exec(`
			update visitors set revoked_at = `+parameter(all)+`, holds = 0
			where workspace_id = $1 and id in (`+list+`)`, all...)
		return err
	})
	if err != nil {
		return err
	}
	named := min(len(browsers), mostCutNamed)
	for _, b := range browsers[:named] {
		if err := s.count(tx, ws, audit.Cut, reason, b.ID, of); err != nil {
			return err
		}
	}
	if others := len(browsers) - named; others > 0 {
		_, err := audit.Add(tx, audit.Entry{Workspace: int64(ws), At: s.now(), Count: others, Action: audit.Cut, Reason: reason,
			Contact: int64(of), By: audit.By{Type: audit.ByBrowser}})
		if err != nil {
			return err
		}
	}
	if s.hooks.RightsChanged == nil {
		return nil
	}
	return s.hooks.RightsChanged(tx, ws, browsers)
}

// apply writes what the call and its user_jwt say into the decided contact, and
// returns what was left out.
func (i *identification) apply(call rules.Identify, stands bool, now micros) ([]rules.Rejection, error) {
	b, err := i.s.book(i.tx, i.ws.ID)
	if err != nil {
		return nil, err
	}
	w := &writing{by: originUnsigned, source: sourcePage, proven: stands, at: now.seconds()}
	switch {
	case i.ws.Mode == team.ModeOff:
		w.by = originOff
	case i.proof.Signed(i.call):
		w.by = originSigned
	}
	if !i.says {
		rejected, err := b.apply(i.contact, call, i.emailProof(), w)
		return append(rejected, i.said.Rejected...), err
	}
	rejected, err := b.apply(i.contact, without(call, i.said), i.emailProof(), w)
	if err != nil {
		return nil, err
	}
	signed := &writing{by: originKept, source: sourceJWT, trusted: true, proven: true, at: now.seconds(), onlyNewer: true}
	if at := i.proof.SaidAt; !at.IsZero() {
		signed.at = min(signed.at, at.Unix())
	}
	more, err := b.apply(i.contact, i.said, emailProof{}, signed)
	return slices.Concat(rejected, i.said.Rejected, more), err
}

// apply writes what a call says into r. It returns what was left out because of
// the workspace's definitions or protection. email is how the call proves its
// email.
func (b *book) apply(r *record, call rules.Identify, email emailProof, w *writing) ([]rules.Rejection, error) {
	if call.UserID != "" {
		set(r, &r.kind, TypeUser)
		set(r, &r.userID, call.UserID)
	}
	if call.EmailGiven {
		changed := r.email != call.Email
		r.setEmail(call.Email, email)
		r.wroteField(changed, w.proven, "email")
	}
	if r.kind == "" {
		r.kind = TypeVisitor
	}
	if r.kind == TypeVisitor && r.email != "" && call.EmailGiven {
		set(r, &r.kind, TypeLead)
	}
	for _, f := range call.Fields {
		var changed bool
		if w.older(r, timeOfField[f.Name]) {
			continue
		}
		r.timed(timeOfField[f.Name], w)
		switch f.Name {
		case "name":
			changed = r.name != f.Value.Text
			set(r, &r.name, f.Value.Text)
		case "phone":
			changed = r.phone != f.Value.Text
			set(r, &r.phone, f.Value.Text)
		case "signed_up_at":
			changed = r.signedUpAt != microsOf(f.Value)
			set(r, &r.signedUpAt, microsOf(f.Value))
		}
		r.wroteField(changed, w.proven, f.Name)
	}
	rejected, err := b.setProperties(r, call.Custom, w)
	b.forgetTimes(r)
	if err != nil || !call.TagsGiven || w.older(r, timeOfTags) {
		return rejected, err
	}
	if left := tooManyTags(call.Tags); left != nil {
		return append(rejected, left...), nil
	}
	left, err := b.setTags(r, call.Tags, call.OverwriteTags, w)
	return append(rejected, left...), err
}

// setEmail sets the email as given. An earlier, stronger proof of the same
// email is kept, however the email is spelled.
func (r *record) setEmail(email string, p emailProof) {
	key := rules.EmailKey(email)
	if fault.Put == 2 && p.trust == trustNone {
		p.trust = trustAPI
	}
	if old := r.emailProof; r.emailKey == key && old.stronger(p, r.kind) {
		p = old
	}
	if email == "" {
		p = emailProof{}
	}
	set(r, &r.emailProof, p)
	if r.emailKey != key {
		set(r, &r.emailKey, key)
		r.leadBeside, r.userBeside = true, true
	}
	set(r, &r.email, email)
}

// microsOf converts a timestamp in whole seconds; null is none.
func microsOf(v rules.Value) micros {
	if v.Kind != rules.Number {
		return 0
	}
	return micros(int64(v.Number) * 1e6)
}

// LeaveEmail stores an email typed by an anonymous visitor where every call has
// to be signed. The email is a claim: it matches no contact and makes no lead.
// The error is verification_required for any other contact, or
// identity_expired.
func (s *Service) LeaveEmail(tx *store.Tx, ws team.WorkspaceID, v *Visitor, email string) error {
	r, err := s.ensure(tx, ws, v)
	if err != nil {
		return err
	}
	if r.kind != TypeVisitor {
		return errVerificationRequired
	}
	r.setEmail(email, emailProof{})
	r.setMark("email")
	if err := s.save(tx, ws, r); err != nil {
		return err
	}
	said := v.row.said
	said.Email = email
	_, err = s.link(tx, ws, v, r, v.row.proofs, said, false)
	return err
}
