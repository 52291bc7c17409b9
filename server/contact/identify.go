package contact

import (
	"slices"

	"gist/server/audit"
	"gist/server/fault"
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
// proof is what team.Verify found proven. The error verification_required means
// that nothing is stored: the transaction may go on, with Refused. After an error
// that is no *rules.Error it has to be undone.
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

// catchUp holds what a call proves against the mode of this moment: the settings
// by which it was verified may be a second old. The error is
// verification_required.
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

// identification is one identify call while it is being decided.
type identification struct {
	s       *Service
	tx      *store.Tx
	ws      team.Workspace
	visitor Visitor
	call    rules.Identify
	proof   team.Proof
	said    rules.Identify // by the call's user_jwt, if says
	says    bool
	by      audit.By
	was     identity // of the browser, before
	live    bool     // and it had proven to be that

	browser *record // who the browser was; nil: nobody, or somebody else
	key     string  // the call's email, as emails are matched
	proven  bool    // the call is from the contact it names
	contact *record // the decision

	newToken string
	merged   []ID
}

// identity is what a browser's token stands for. It rotates with it.
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

// decide finds whom the call leads to, lets decide.go say what becomes of the
// browser, and does it.
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
	own := i.browser // nil for a fresh visitor
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

// target finds the contact that the call leads to, nil if there is none, and the
// leads of other browsers that become part of it.
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

// joinsLeads tells whether the call proves the user id and the email together,
// and so makes leads on which the email is proven part of the user.
func (i *identification) joinsLeads() bool {
	return i.call.UserID != "" && i.key != "" && i.proof.UserID && i.proof.Email
}

// lookForUser gives the contact with the call's user id, nil if there is none,
// and tells whether there may be leads who become it because the call proves
// their email.
func (i *identification) lookForUser() (target *record, leads bool, err error) {
	key := ""
	if i.joinsLeads() {
		key = i.key
	}
	if b := i.browser; b != nil && b.userID == i.call.UserID && (key == "" || b.emailKey == key) {
		return b, key != "" && b.leadBeside, nil
	}
	// Most that come here are new: that is known without reading a record.
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

// ownerOfEmail gives the contact on which the call's email is proven, nil if
// there is none: of several the one user, else the oldest lead. A user_hash of
// an email leads to leads alone.
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

// leadsToUsers tells whether the proof of the call's email is one that leads to
// users as well.
func (i *identification) leadsToUsers() bool {
	return len(i.proof.EmailBy) == 0 || slices.ContainsFunc(i.proof.EmailBy, func(e team.Evidence) bool { return e.Kind == team.ByJWT })
}

// withBrowser gives the record that the browser already has in place of its copy.
func (i *identification) withBrowser(r *record) *record {
	if i.browser != nil && r.id == i.browser.id {
		return i.browser
	}
	return r
}

// becomeSomebodyElse gives the browser a fresh visitor.
func (i *identification) becomeSomebodyElse() error {
	token, err := i.s.leave(i.tx, i.ws.ID, &i.visitor, "another_identity")
	if err != nil {
		return err
	}
	i.newToken, i.browser, i.live, i.was = token, nil, false, identity{}
	return nil
}

// promote makes the decided contact the user that the call names. Rule 2 has
// said that the browser alone has it, or nobody.
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
		// What was proven of the lead says nothing of this user id.
		set(r, &r.verifiedAt, 0)
	}
	set(r, &r.emailProof, emailProof{})
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
	stands := i.proven || i.live && (i.was == identityOf(r) || !named) // a proof behind what is said
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

// noteProof notes that the contact is proven, for good, and tells whether that
// is the first proof of it.
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

// keepProvenEmail gives the call without an email that a claim would put in the
// place of a proven one.
func (i *identification) keepProvenEmail() (rules.Identify, []rules.Rejection) {
	call, r := i.call, i.contact
	if i.proven || !call.EmailGiven || r.emailKey == i.key || !r.emailProof.holds(i.visitor.row.standing) {
		return call, nil
	}
	call.EmailGiven = false
	return call, []rules.Rejection{{Property: "email", Code: rules.CodeVerificationRequired,
		Message: "This contact's email is proven; another one needs a signed call: add user_hash or user_jwt, made on your server."}}
}

// isAnother tells whether the decided contact makes the browser somebody else
// than it was. Who only gets a name, or an email, stays the same.
func (i *identification) isAnother(r *record) bool {
	switch {
	case r.kind == TypeUser:
		return i.was != identityOf(r)
	case i.browser != nil:
		return i.browser != r
	}
	return !r.born
}

// emailProof says how the call proves its email as that of the contact. Owning
// an email says nothing of a user id that is not proven.
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
		// Of a user only signatures of one call that hold both prove it.
		if user := i.contact.kind == TypeUser; t > best.trust && (!user || len(i.proof.UserBy) > 0) {
			best = emailProof{t, e.Secret}
		}
	}
	return best
}

// cutUnproven makes fresh visitors of the browsers that have proven nothing of a
// contact which has just been proven for the first time.
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

// mostCutNamed is how many browsers that are cut at once the history names; of the
// others it has the number.
const mostCutNamed = 20

// cutAll ends browsers that are on a contact, which become fresh visitors, and
// notes it of contact of: those given, among whom are all that have proven nothing,
// but for one. Strangers decide how many claim to be somebody, and everybody waits
// for this: it takes few statements.
// Index: visitors (workspace_id, contact_id).
func (s *Service) cutAll(tx *store.Tx, ws team.WorkspaceID, on, of ID, browsers []Browser, but VisitorID, reason string) error {
	if len(browsers) == 0 {
		return nil
	}
	var proven []VisitorID // something, once
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
	if s.hooks.Unsettled == nil {
		return nil
	}
	return s.hooks.Unsettled(tx, ws, browsers)
}

// apply takes what the call and its user_jwt say into the decided contact, and
// gives what is left out.
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

// apply takes what a call says into the record, and gives what is left out by
// what the workspace has and protects. email says how the call proves its email.
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

// setEmail keeps the email as given. How the same email was proven before still
// counts, however it is spelled.
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

// microsOf reads a timestamp in whole seconds; null is none.
func microsOf(v rules.Value) micros {
	if v.Kind != rules.Number {
		return 0
	}
	return micros(int64(v.Number) * 1e6)
}

// LeaveEmail keeps an email that an anonymous visitor typed where every call has
// to be signed: as a claim of theirs, which matches nothing and makes no lead. The
// error is verification_required for anybody else, or identity_expired.
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
