package contact

import (
	"crypto/rand"
	"errors"
	"slices"
	"time"

	"github.com/google/uuid"

	"gist/server/audit"
	"gist/server/fault"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// VisitorID is a browser's public id: a UUID, version 4. It gives no access
// without the token.
type VisitorID string

// Credentials are the visitor id and token that a browser sends.
type Credentials struct {
	Visitor VisitorID
	Token   string // "" when it has none yet
}

// Visitor is one browser. It is valid in the transaction in which a method of
// Service returned it.
type Visitor struct {
	ID      VisitorID
	Contact ID    // 0: none yet
	Proof   Proof // what it may do with its contact, now
	// ProofEnds is when a live proof ends by itself; the zero time if it does
	// not.
	ProofEnds time.Time
	// Holds reports whether it keeps conversations that were moved to another
	// contact.
	Holds bool

	// row is what was read with the visitor. Copies of a Visitor share it, so
	// that they all have the same state.
	row *visitorRow
}

// Verified reports whether the browser has a live proof of its contact. It may
// then see the contact's whole history, not only what it began.
func (v Visitor) Verified() bool { return v.Proof == ProofLive }

// Said is what a browser itself has said about who it is. Without a proof the
// browser must learn no more of its contact: others have written there too, and
// the contact may have been merged into that of another person.
type Said struct{ UserID, Email, Name string }

// Calling sets the fingerprint of the call that the browser makes now. If that
// call makes a new token, only a repeat of the call returns the token again.
func (v Visitor) Calling(fingerprint []byte) {
	if v.row != nil {
		v.row.tokens.calling = fingerprint
	}
}

// Said returns what the browser has said about who it is.
func (v Visitor) Said() Said {
	if v.row == nil {
		return Said{}
	}
	return v.row.said
}

// Anonymous reports whether the browser has no contact, or one of type visitor,
// whatever email it has left.
func (v Visitor) Anonymous() bool {
	return v.row == nil || v.row.contact == nil || v.row.contact.kind == TypeVisitor
}

// HasNoPast reports whether the transaction in which the visitor was read has
// created its contact, so that nothing older belongs to it.
func (v Visitor) HasNoPast() bool {
	return v.row != nil && v.row.contact != nil && v.row.contact.born
}

// New reports whether the transaction in which the visitor was read has created
// it, so that no page uses it yet.
func (v Visitor) New() bool { return v.row != nil && v.row.born }

// and returns what the browser has said after a further call.
func (s Said) and(call rules.Identify) Said {
	if call.UserID != "" {
		s.UserID = call.UserID
	}
	if call.EmailGiven {
		s.Email = call.Email
	}
	for _, f := range call.Fields {
		if f.Name == "name" {
			s.Name = f.Value.Text
		}
	}
	return s
}

// visitorRow is a row of visitors with the row of its contact, in one
// transaction.
type visitorRow struct {
	tx        *store.Tx
	standing  standing
	tokens    tokens
	born      bool // this transaction created the visitor
	unwritten bool // its row is not inserted yet
	seenAt    micros
	revoked   bool
	successor VisitorID // the visitor that replaced it in a call
	contact   *record   // nil if there is none
	proofs    proofs
	linkedIn  int64
	holds     bool
	said      Said
}

// facts returns the facts that determine the state of the browser's proof.
func (row *visitorRow) facts() browserFacts {
	f := browserFacts{proofs: row.proofs, linkedIn: row.linkedIn}
	if r := row.contact; r != nil {
		f.kind, f.contactProven = r.kind, r.verifiedAt != 0
	}
	return f
}

// settle sets the exported fields of a visitor from its row.
func (v *Visitor) settle() {
	row := v.row
	v.Contact, v.ProofEnds, v.Holds = 0, time.Time{}, row.holds
	if row.contact != nil {
		v.Contact = row.contact.id
	}
	v.Proof = stateOf(row.facts(), row.standing)
	if v.Proof == ProofLive {
		v.ProofEnds = row.proofs.ends(row.standing).time()
	}
}

// visitorSeenEvery is the precision of a visitor's last_seen_at. That is only
// for cleaning up, so it need not cost a write in each call.
const visitorSeenEvery = micros(60 * 60 * 1e6)

var (
	errVisitorUnknown = rules.ErrorOf(rules.Unauthorized, "visitor_unknown", "This browser's visitor token is not valid; ask for a new session.")

	// ErrTokenReplaced means that the browser sent an older token than the
	// newest. Another tab has the newest.
	ErrTokenReplaced = rules.ErrorOf(rules.Unauthorized, "token_replaced", "This visitor has another token now; read the storage again.")

	// ErrProofEnded means that a browser wants access to its contact after its
	// proof has ended.
	ErrProofEnded = rules.ErrorOf(rules.Forbidden, "identity_expired", "The proof of who this is has ended; call identify again, signed.")
)

// OpenVisitor finds or creates the visitor for the credentials of a browser.
// newToken is "" if the browser keeps the token it has. An unknown id is used
// as it is, and gets a token. Wrong credentials are no error: a malformed id
// gets a new id and token, and so does a known id whose token is missing, wrong
// or revoked. So an id alone gives no access. An older token is from another
// tab, and returns ErrTokenReplaced; but if the browser repeats the call that
// made the newest token, it gets that token. calls reports whether one of the
// browser's calls has a fingerprint; it is nil if there are no calls.
func (s *Service) OpenVisitor(tx *store.Tx, ws team.WorkspaceID, c Credentials, calls func(fingerprint []byte) bool) (v Visitor, newToken string, err error) {
	if !c.Visitor.valid() {
		return s.newVisitor(tx, ws, VisitorID(uuid.NewString()), "")
	}
	if c.Token == "" {
		return s.newVisitor(tx, ws, c.Visitor, "") // under another id if this one is known
	}
	v, err = s.visitor(tx, ws, c.Visitor)
	switch {
	case errors.Is(err, store.ErrNoRows):
		return s.newVisitor(tx, ws, c.Visitor, "")
	case err != nil:
		return Visitor{}, "", err
	}
	t := &v.row.tokens
	which := t.which(c.Token)
	repeats := calls != nil && t.rotatedFor != nil && calls(t.rotatedFor) || fault.Put == 4
	switch {
	case which == tokenWrong, v.row.revoked && v.row.successor == "":
		if err := s.healed(tx, ws, v); err != nil {
			return Visitor{}, "", err
		}
		return s.newVisitor(tx, ws, VisitorID(uuid.NewString()), "")
	case v.row.revoked:
		if repeats {
			return s.successor(tx, ws, v)
		}
		return Visitor{}, "", ErrTokenReplaced
	case which == tokenBefore && repeats:
		t.fresh = true
		newToken = tokenAfter(t.salt, t.came)
	case which != tokenNewest:
		return Visitor{}, "", ErrTokenReplaced
	case v.Proof == ProofCut:
		return s.cut(tx, ws, v)
	}
	if now := s.micros(); now-v.row.seenAt > visitorSeenEvery {
		_, err = tx.Exec(`
			update visitors set last_seen_at = $3
			where workspace_id = $1 and id = $2`, ws, v.ID, now)
	}
	switch {
	case err != nil:
	case v.Proof == ProofEnded:
		err = s.count(tx, ws, audit.ProofEnded, v.row.whyEnded(), v.ID, v.Contact)
	case v.Proof == ProofNone && len(v.row.proofs) > 0:
		err = s.forgetOff(tx, ws, &v)
	}
	return v, newToken, err
}

// forgetOff removes, once, what mode off had proven of a browser: since the
// mode changed it is a claim.
func (s *Service) forgetOff(tx *store.Tx, ws team.WorkspaceID, v *Visitor) error {
	v.row.proofs = nil
	_, err := tx.Exec(`
		update visitors set proofs = null
		where workspace_id = $1 and id = $2`, ws, v.ID)
	if err != nil {
		return err
	}
	return s.count(tx, ws, audit.ProofEnded, "mode_off_ended", v.ID, v.Contact)
}

// successor returns the visitor that replaced a browser's, with its first
// token, to a repeat of the call that replaced it.
func (s *Service) successor(tx *store.Tx, ws team.WorkspaceID, was Visitor) (Visitor, string, error) {
	v, err := s.visitor(tx, ws, was.row.successor)
	if err != nil {
		return Visitor{}, "", err
	}
	token := tokenAfter(was.row.tokens.salt, was.row.tokens.came)
	if v.row.revoked || v.row.tokens.which(token) != tokenNewest {
		return Visitor{}, "", ErrTokenReplaced
	}
	v.row.tokens.fresh = true
	return v, token, nil
}

// cut makes a browser a new visitor because it has proven nothing of its
// contact.
func (s *Service) cut(tx *store.Tx, ws team.WorkspaceID, v Visitor) (Visitor, string, error) {
	err := s.revoke(tx, ws, v.ID)
	if err == nil {
		err = s.count(tx, ws, audit.Cut, "mode_required", v.ID, v.Contact)
	}
	if err != nil {
		return Visitor{}, "", err
	}
	return s.newVisitor(tx, ws, VisitorID(uuid.NewString()), "")
}

// whyEnded returns the reason for the audit log why no proof of the browser is
// live.
func (row *visitorRow) whyEnded() string {
	why := "mode_changed"
	for _, p := range row.proofs {
		switch {
		case p.kind == proofOff:
		case p.until <= row.standing.now:
			return "expired"
		default:
			why = "secret_retired"
		}
	}
	return why
}

// healed counts a browser that came without the right token of a visitor.
func (s *Service) healed(tx *store.Tx, ws team.WorkspaceID, v Visitor) error {
	reason := "token_unknown"
	if v.row.revoked {
		reason = "token_ended"
	}
	return s.count(tx, ws, audit.TokenHealed, reason, v.ID, v.Contact)
}

// Refused counts a page's call that was refused because it had no right
// signature. The browser keeps its contact, unless that is another user than
// the call names, or another proven lead: then it becomes a new visitor, and
// its token is returned.
func (s *Service) Refused(tx *store.Tx, ws team.WorkspaceID, v *Visitor, call rules.Identify, code string) (newToken string, err error) {
	if err := s.refresh(tx, ws, v); err != nil {
		return "", err
	}
	who, b := v.Contact, v.row.contact
	if call.UserID != "" {
		// Index: contacts (workspace_id, user_id).
		err := tx.QueryRow(`
			select coalesce(max(id), 0) from contacts
			where workspace_id = $1 and user_id = $2`, ws, call.UserID).Scan(&who)
		if err != nil {
			return "", err
		}
	}
	if err := s.count(tx, ws, audit.Refused, code, v.ID, who); err != nil || b == nil {
		return "", err
	}
	f := callFacts{byUserID: call.UserID != "", browser: b.kind, browserProven: b.verifiedAt != 0,
		sameEmail: b.emailKey == rules.EmailKey(call.Email), itself: b.kind == TypeUser && b.userID == call.UserID}
	if f.refused() != decideLeave {
		return "", nil
	}
	return s.leave(tx, ws, v, "refused")
}

// leave makes a browser a new visitor because of the call that it makes. The
// visitor it was keeps its contact and history, and this browser can't act as
// it any more.
func (s *Service) leave(tx *store.Tx, ws team.WorkspaceID, v *Visitor, reason string) (newToken string, err error) {
	was := *v
	token, salt := was.row.tokens.next()
	if *v, newToken, err = s.newVisitor(tx, ws, VisitorID(uuid.NewString()), token); err != nil {
		return "", err
	}
	v.Calling(was.row.tokens.calling)
	was.row.revoked = true
	_, err = tx.Exec(`
		update visitors set revoked_at = $3, successor = $4, token_salt = $5, rotated_for = $6, holds = 0
		where workspace_id = $1 and id = $2`, ws, was.ID, s.micros(), v.ID, salt, bytesOrNull(was.row.tokens.calling))
	if err != nil {
		return "", err
	}
	if err := s.letGo(tx, ws, was); err != nil {
		return "", err
	}
	_, err = audit.Add(tx, audit.Entry{Workspace: int64(ws), At: s.now(), Action: audit.BecameOther, Reason: reason,
		Visitor: string(was.ID), Other: int64(was.Contact), By: audit.By{Type: audit.ByBrowser}})
	return newToken, err
}

// letGo releases the conversations that a browser kept after they were moved,
// because it becomes another visitor.
func (s *Service) letGo(tx *store.Tx, ws team.WorkspaceID, v Visitor) error {
	if !v.row.holds || s.hooks.LetGo == nil {
		return nil
	}
	return s.hooks.LetGo(tx, ws, v.ID)
}

func (s *Service) count(tx *store.Tx, ws team.WorkspaceID, action audit.Action, reason string, v VisitorID, who ID) error {
	return audit.Count(tx, audit.Entry{Workspace: int64(ws), At: s.now(), Action: action, Reason: reason,
		Visitor: string(v), Contact: int64(who), By: audit.By{Type: audit.ByBrowser}})
}

// Authenticate returns the visitor with this id and token, and what it may do
// now. It writes nothing. The error is visitor_unknown, or token_replaced for
// an older token.
func (s *Service) Authenticate(tx *store.Tx, ws team.WorkspaceID, c Credentials) (Visitor, error) {
	if !c.Visitor.valid() {
		return Visitor{}, errVisitorUnknown
	}
	v, err := s.visitor(tx, ws, c.Visitor)
	if errors.Is(err, store.ErrNoRows) {
		err = errVisitorUnknown
	}
	if err != nil {
		return Visitor{}, err
	}
	switch which := v.row.tokens.which(c.Token); {
	case which == tokenWrong, v.row.revoked && v.row.successor == "", v.Proof == ProofCut:
		return Visitor{}, errVisitorUnknown
	case which != tokenNewest, v.row.revoked:
		return Visitor{}, ErrTokenReplaced
	}
	return v, nil
}

// Shutdown revokes a browser's token, and reports whether it was valid. A wrong
// or missing token is no error. The error for an older token is token_replaced.
func (s *Service) Shutdown(tx *store.Tx, ws team.WorkspaceID, c Credentials) (ended bool, err error) {
	v, err := s.Authenticate(tx, ws, c)
	if errors.Is(err, errVisitorUnknown) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if v.Proof == ProofLive {
		if err := s.count(tx, ws, audit.ProofEnded, "shutdown", v.ID, v.Contact); err != nil {
			return false, err
		}
	}
	return true, s.revoke(tx, ws, v.ID)
}

// Ensure returns the visitor's contact, which it creates if there is none.
func (s *Service) Ensure(tx *store.Tx, ws team.WorkspaceID, v *Visitor) (ID, error) {
	r, err := s.ensure(tx, ws, v)
	if err != nil {
		return 0, err
	}
	return r.id, nil
}

// ensure returns the row of a visitor's contact, to write to it, and creates
// the contact if there is none. The error is identity_expired if its proof has
// ended.
func (s *Service) ensure(tx *store.Tx, ws team.WorkspaceID, v *Visitor) (*record, error) {
	if err := s.refresh(tx, ws, v); err != nil {
		return nil, err
	}
	if v.Proof == ProofEnded {
		return nil, ErrProofEnded
	}
	if v.row.contact != nil {
		return v.row.contact, nil
	}
	r := &record{kind: TypeVisitor}
	if said := v.row.said; said.UserID == "" && said.Email != "" {
		// Its contact was merged away by hand: it gets one of its own.
		r.email, r.emailKey, r.name = said.Email, rules.EmailKey(said.Email), said.Name
		if v.row.standing.Mode != team.ModeRequired {
			r.kind = TypeLead
		}
		r.setMark("email")
		if r.name != "" {
			r.setMark("name")
		}
	}
	r.joinedBy(v.ID)
	if err := s.save(tx, ws, r); err != nil {
		return nil, err
	}
	_, err := s.link(tx, ws, v, r, nil, v.row.said, false)
	return r, err
}

// valid reports whether the id is a UUID of version 4 as browsers write it.
func (id VisitorID) valid() bool {
	if len(id) != 36 {
		return false
	}
	u, err := uuid.Parse(string(id))
	return err == nil && u.Version() == 4 && u.Variant() == uuid.RFC4122 && u.String() == string(id)
}

// newVisitor creates a visitor with this id, or with another one if it is
// taken, and with this token; "" makes a random one. Its row is inserted when
// it gets a contact, or when the transaction ends.
func (s *Service) newVisitor(tx *store.Tx, ws team.WorkspaceID, id VisitorID, token string) (Visitor, string, error) {
	if token == "" {
		token = rand.Text() // 130 random bits
	}
	st, taken, err := s.lookForVisitor(tx, ws, id)
	if err != nil {
		return Visitor{}, "", err
	}
	if taken {
		id = VisitorID(uuid.NewString())
	}
	now := s.micros()
	v := Visitor{ID: id, row: &visitorRow{tx: tx, standing: standing{st, now}, born: true, unwritten: true, seenAt: now,
		tokens: tokens{hash: hashToken(token), fresh: true, came: token}}}
	tx.AtEnd(func() error { return s.write(tx, ws, &v) })
	return v, token, nil
}

// lookForVisitor returns the workspace's standing, and reports whether it has a
// visitor with this id.
func (s *Service) lookForVisitor(tx *store.Tx, ws team.WorkspaceID, id VisitorID) (st team.Standing, taken bool, err error) {
	const exists = `exists (select 1 from visitors where workspace_id = $1 and id = $2)`
	if st, known := team.KnownStanding(tx, ws); known {
		err := tx.QueryRow(`select `+exists, ws, id).Scan(&taken)
		return st, taken, err
	}
	var read team.StandingScan
	err = tx.QueryRow(`select `+team.StandingColumns+`, `+exists, ws, id).Scan(append(read.Fields(), &taken)...)
	if err != nil {
		return team.Standing{}, false, err
	}
	return read.Standing(tx, ws), taken, nil
}

// write inserts the row of a new visitor, unless that is done.
func (s *Service) write(tx *store.Tx, ws team.WorkspaceID, v *Visitor) error {
	row := v.row
	if !row.unwritten {
		return nil
	}
	var on any
	if row.contact != nil {
		on = row.contact.id
	}
	_, err := tx.Exec(`
		insert into visitors (workspace_id, id, token_hash, created_at, last_seen_at,
			contact_id, proofs, said_user_id, said_email, said_name, linked_in)
		values ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9, $10)`, ws, v.ID, row.tokens.hash, row.seenAt,
		on, textOrNull(row.proofs.String()), textOrNull(row.said.UserID), textOrNull(row.said.Email), textOrNull(row.said.Name), row.linkedIn)
	row.unwritten = err != nil
	return err
}

// visitorQuery returns the query for a visitor and its contact, with further
// columns before them.
func visitorQuery(before string) string {
	return `
		select ` + before + `
			v.token_hash, v.old_token_hash, v.older_tokens, v.token_salt, v.rotated_for, coalesce(v.successor, ''), v.last_seen_at, v.revoked_at is not null,
			coalesce(v.proofs, ''), v.linked_in, v.holds, coalesce(v.said_user_id, ''), coalesce(v.said_email, ''), coalesce(v.said_name, ''),
			` + recordColumns + `, ` + besideColumns + `
		from visitors v
		left join contacts c on c.workspace_id = v.workspace_id and c.id = v.contact_id
		where v.workspace_id = $1 and v.id = $2`
}

var (
	visitorAlone        = visitorQuery("")
	visitorWithStanding = visitorQuery(team.StandingColumns + ",")
)

// visitor reads a visitor, its contact and the state of its proofs in one
// query. The error is store.ErrNoRows if there is none with this id.
func (s *Service) visitor(tx *store.Tx, ws team.WorkspaceID, id VisitorID) (Visitor, error) {
	row := &visitorRow{tx: tx}
	r := new(record)
	var proofs string
	var read team.StandingScan
	query, before := visitorAlone, make([]any, 0, 64)
	st, known := team.KnownStanding(tx, ws)
	if !known {
		query, before = visitorWithStanding, append(before, read.Fields()...)
	}
	t := &row.tokens
	before = append(before, &t.hash, &t.oldHash, &t.older, &t.salt, &t.rotatedFor, &row.successor, &row.seenAt, &row.revoked,
		&proofs, &row.linkedIn, &row.holds, &row.said.UserID, &row.said.Email, &row.said.Name)
	if err := r.scan(tx.QueryRow(query, ws, id), before, &r.leadBeside, &r.userBeside); err != nil {
		return Visitor{}, err
	}
	if !known {
		st = read.Standing(tx, ws)
	}
	row.standing = standing{st, s.micros()}
	row.proofs = parseProofs(proofs)
	if r.id != 0 {
		row.contact = r
	}
	v := Visitor{ID: id, row: row}
	v.settle()
	return v, nil
}

// refresh reads the visitor again, unless this transaction has read it. The
// error is visitor_unknown, also if it was revoked since.
func (s *Service) refresh(tx *store.Tx, ws team.WorkspaceID, v *Visitor) error {
	if v.row == nil || v.row.tx != tx {
		read, err := s.visitor(tx, ws, v.ID)
		if errors.Is(err, store.ErrNoRows) {
			return errVisitorUnknown
		}
		if err != nil {
			return err
		}
		*v = read
	}
	if v.row.revoked {
		return errVisitorUnknown
	}
	v.settle()
	return nil
}

// link ties the visitor to a contact that is in the database. It stores what
// the visitor has proven of it, and what it has said about who it is. With
// rotate it makes and returns a new token, unless the visitor has just got one.
func (s *Service) link(tx *store.Tx, ws team.WorkspaceID, v *Visitor, r *record, proven proofs, said Said, rotate bool) (newToken string, err error) {
	row := v.row
	t := &row.tokens
	if rotate {
		newToken = t.rotate()
	}
	moves := v.Contact != r.id || rotate
	if moves {
		row.linkedIn = row.standing.Epoch
	}
	changed := moves || row.said != said || !slices.Equal(row.proofs, proven)
	row.contact, row.proofs, row.said = r, proven, said
	switch {
	case row.unwritten:
		err = s.write(tx, ws, v)
	case changed:
		_, err = tx.Exec(`
			update visitors set contact_id = $3, proofs = $4, said_user_id = $5, said_email = $6, said_name = $7,
				token_hash = $8, old_token_hash = $9, older_tokens = $10, token_salt = $11, rotated_for = $12, linked_in = $13, holds = $14
			where workspace_id = $1 and id = $2`, ws, v.ID, r.id, textOrNull(proven.String()),
			textOrNull(said.UserID), textOrNull(said.Email), textOrNull(said.Name),
			t.hash, bytesOrNull(t.oldHash), bytesOrNull(t.older), bytesOrNull(t.salt), bytesOrNull(t.rotatedFor), row.linkedIn, number(row.holds))
	}
	if err != nil {
		return "", err
	}
	v.settle()
	return newToken, nil
}

// revoke ends a visitor's token, and releases the moved conversations that it
// kept.
func (s *Service) revoke(tx *store.Tx, ws team.WorkspaceID, id VisitorID) error {
	if s.hooks.LetGo != nil {
		if err := s.hooks.LetGo(tx, ws, id); err != nil {
			return err
		}
	}
	_, err := tx.Exec(`
		update visitors set revoked_at = $3, holds = 0
		where workspace_id = $1 and id = $2`, ws, id, s.micros())
	return err
}

// mostReaders is how many browsers of a contact are notified at once. Those
// seen last come first. The others read the news when they connect.
const mostReaders = 200

// mostProven is how many browsers with a proof are checked for that. Each has
// sent a signature, and other writes wait meanwhile.
const mostProven = 5000

// Readers returns the browsers that may be notified about a contact: those that
// have proven something of it, and the browser own. The Proof of each
// determines whether it may. If there are more than 200, the query leaves out
// those whose proof can't hold any more, so that they never fill the 200;
// expired proofs don't count then.
// Index: visitors (workspace_id, contact_id).
func (s *Service) Readers(tx *store.Tx, ws team.WorkspaceID, of ID, own VisitorID) ([]Visitor, error) {
	st, err := s.standing(tx, ws)
	if err != nil {
		return nil, err
	}
	// Most contacts have few browsers: nothing is sorted or filtered.
	few, err := readers(tx, st, of, nil, ` and (v.id = $3 or v.proofs is not null) limit $4`, ws, of, own, mostReaders+1)
	if err != nil || len(few) <= mostReaders {
		return few, err
	}
	off := "-" // matches nothing
	if st.Mode == team.ModeOff {
		off = proof{kind: proofOff, secret: st.Epoch}.pattern()
	}
	hears := func(v Visitor) bool { return v.Proof == ProofLive || v.ID == own }
	return readers(tx, st, of, hears, ` and (v.id = $3
			or v.proofs like $5 or v.proofs like $6 or v.proofs like $7 or v.proofs like $8 or v.proofs like $9)
		order by case when v.id = $3 then 0 else 1 end, v.last_seen_at desc limit $4`, ws, of, own, mostProven, off,
		proof{kind: proofHash, secret: st.Secrets[0]}.pattern(), proof{kind: proofJWT, secret: st.Secrets[0]}.pattern(),
		proof{kind: proofHash, secret: st.Secrets[1]}.pattern(), proof{kind: proofJWT, secret: st.Secrets[1]}.pattern())
}

// readers reads the browsers of a contact that meet the condition more. With
// counts it returns the first 200 for which counts is true.
func readers(tx *store.Tx, st standing, of ID, counts func(Visitor) bool, more string, args ...any) ([]Visitor, error) {
	rows, err := tx.Query(`
		select v.id, coalesce(v.proofs, ''), v.linked_in, v.holds, c.type, c.verified_at is not null
		from visitors v
		join contacts c on c.workspace_id = v.workspace_id and c.id = v.contact_id
		where v.workspace_id = $1 and v.contact_id = $2 and v.revoked_at is null`+more, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var visitors []Visitor
	for (counts == nil || len(visitors) < mostReaders) && rows.Next() {
		v := Visitor{Contact: of}
		var f browserFacts
		var proofs string
		err := rows.Scan(&v.ID, &proofs, &f.linkedIn, &v.Holds, &f.kind, &f.contactProven)
		if err != nil {
			return nil, err
		}
		f.proofs = parseProofs(proofs)
		v.Proof = stateOf(f, st)
		if counts == nil || counts(v) {
			visitors = append(visitors, v)
		}
	}
	return visitors, rows.Err()
}

// Alone returns the browser that alone has a contact, unless an API key, a sync
// or an import named the contact; "" if there is none. What the team begins for
// the contact is for that browser too.
func (s *Service) Alone(tx *store.Tx, ws team.WorkspaceID, id ID) (VisitorID, error) {
	r, err := following(tx, ws, id)
	if err != nil || r.past != 0 || r.firstVisitor == "" {
		return "", err
	}
	v, err := s.visitor(tx, ws, r.firstVisitor)
	if errors.Is(err, store.ErrNoRows) {
		return "", nil
	}
	if err != nil || v.row.revoked || v.Contact != r.id || v.Proof == ProofEnded || v.Proof == ProofCut {
		return "", err
	}
	return v.ID, nil
}
