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

// VisitorID is a browser's public name: a UUID, version 4. Knowing it is worth
// nothing without the token.
type VisitorID string

// Credentials are what a browser sends to say which visitor it is.
type Credentials struct {
	Visitor VisitorID
	Token   string // "" when it has none yet
}

// Visitor is one browser. It is valid inside the transaction in which a method
// of Service gave it.
type Visitor struct {
	ID      VisitorID
	Contact ID    // 0: none yet
	Proof   Proof // what it may do with its contact, now
	// ProofEnds is when a live proof ends by itself; the zero time: it does not.
	ProofEnds time.Time
	// Holds tells that conversations which were moved away are still its own.
	Holds bool

	// row is what was read with the visitor. Copies of a Visitor share it, so
	// that none of them works on an older state than another.
	row *visitorRow
}

// Verified tells whether the browser has proven, and still proves, to be its
// contact: it may see the contact's whole history, not only its own part.
func (v Visitor) Verified() bool { return v.Proof == ProofLive }

// Said is what a browser itself has said of who it is. While it has proven
// nothing it may be told no more of its contact: others have written there too,
// and it may have become part of somebody who does not know this browser.
type Said struct{ UserID, Email, Name string }

// Calling names the call that the browser makes now, by its fingerprint: if it
// makes another token, that one is given again to a repeat of this call alone.
func (v Visitor) Calling(fingerprint []byte) {
	if v.row != nil {
		v.row.tokens.calling = fingerprint
	}
}

// Said gives what the browser has said of who it is.
func (v Visitor) Said() Said {
	if v.row == nil {
		return Said{}
	}
	return v.row.said
}

// Anonymous tells that nothing is known of who the browser is, whatever email it
// has left.
func (v Visitor) Anonymous() bool {
	return v.row == nil || v.row.contact == nil || v.row.contact.kind == TypeVisitor
}

// HasNoPast tells that the transaction in which the visitor was read has made
// its contact: nothing that is older belongs to it.
func (v Visitor) HasNoPast() bool {
	return v.row != nil && v.row.contact != nil && v.row.contact.born
}

// New tells that the transaction in which the visitor was read has made it: no
// page speaks for it yet.
func (v Visitor) New() bool { return v.row != nil && v.row.born }

// and gives what the browser has said after a further call.
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

// visitorRow is a row of visitors with its contact's record, as one
// transaction knows them.
type visitorRow struct {
	tx        *store.Tx
	standing  standing
	tokens    tokens
	born      bool // the visitor was made by this transaction
	unwritten bool // and has no row yet
	seenAt    micros
	revoked   bool
	successor VisitorID // that the browser became by a call
	contact   *record   // nil: none
	proofs    proofs
	linkedIn  int64
	holds     bool
	said      Said
}

// facts are what the state of the browser's proof follows from.
func (row *visitorRow) facts() browserFacts {
	f := browserFacts{proofs: row.proofs, linkedIn: row.linkedIn}
	if r := row.contact; r != nil {
		f.kind, f.contactProven = r.kind, r.verifiedAt != 0
	}
	return f
}

// settle brings what others see of a visitor in line with its row.
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

// visitorSeenEvery is how exactly a visitor's last_seen_at is kept. It is for
// cleaning up, so it need not cost a write in each call.
const visitorSeenEvery = micros(60 * 60 * 1e6)

var (
	errVisitorUnknown = rules.ErrorOf(rules.Unauthorized, "visitor_unknown", "This browser's visitor token is not valid; ask for a new session.")

	// ErrTokenReplaced is what a browser is told that comes with a token which
	// another one has followed: another tab has the newest.
	ErrTokenReplaced = rules.ErrorOf(rules.Unauthorized, "token_replaced", "This visitor has another token now; read the storage again.")

	// ErrProofEnded is what a browser is told that wants something of its contact
	// after its proof has ended.
	ErrProofEnded = rules.ErrorOf(rules.Forbidden, "identity_expired", "The proof of who this is has ended; call identify again, signed.")
)

// Session finds or makes the visitor for what a browser sent. newToken is ""
// when the browser need keep no other token than it has. An id that nobody has
// yet is taken as it is and gets a token. What is wrong heals without an error:
// a malformed id, and a known one whose token is missing, wrong or revoked, get
// a new id and token, so that an id alone is worth nothing. Who comes with an
// older token is another tab, and gets ErrTokenReplaced, unless it repeats the
// very call that made the newest: calls tells whether one of those that come along
// has a fingerprint; nil: none comes along.
func (s *Service) Session(tx *store.Tx, ws team.WorkspaceID, c Credentials, calls func(fingerprint []byte) bool) (v Visitor, newToken string, err error) {
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

// forgetOff notes, once, that what mode off has proven of a browser is a claim since
// the mode changed.
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

// successor gives the visitor that a browser became, with its first token, to a
// repeat of the call by which it did.
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

// cut makes a browser that has proven nothing of its contact a fresh visitor.
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

// whyEnded says why none of the browser's proofs holds, as the history tells it.
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

// healed notes that a browser came without the right token of a visitor.
func (s *Service) healed(tx *store.Tx, ws team.WorkspaceID, v Visitor) error {
	reason := "token_unknown"
	if v.row.revoked {
		reason = "token_ended"
	}
	return s.count(tx, ws, audit.TokenHealed, reason, v.ID, v.Contact)
}

// Refused notes that a page's call was refused for lack of a right signature.
// The browser stays who it was, unless that is another user than the call
// names, or a proven lead: then it becomes a fresh visitor, whose token is given.
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

// leave makes a browser a fresh visitor, by the call that it makes: what it was
// before stays as it is, with its history, and this browser can't act as it any
// more.
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

// letGo ends that conversations which were moved away are a browser's own: it
// is somebody else from now on.
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

// Authenticate finds the visitor whose id and token these are, and what it may
// do now. It writes nothing. The error is visitor_unknown, or token_replaced for
// one that another token has followed.
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

// Shutdown ends what a browser's token is good for, and gives whose it was. Who
// has no valid token has nothing to end, which is no error.
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

// Ensure gives the visitor's contact; if there is none yet, one is made that
// nothing is known of.
func (s *Service) Ensure(tx *store.Tx, ws team.WorkspaceID, v *Visitor) (ID, error) {
	r, err := s.ensure(tx, ws, v)
	if err != nil {
		return 0, err
	}
	return r.id, nil
}

// ensure gives the record of a visitor that may write to it. The error is
// identity_expired for one whose proof has ended.
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
		// Its contact was merged away: it goes on with one of its own.
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

// valid tells whether the id is a UUID of version 4 as browsers write it.
func (id VisitorID) valid() bool {
	if len(id) != 36 {
		return false
	}
	u, err := uuid.Parse(string(id))
	return err == nil && u.Version() == 4 && u.Variant() == uuid.RFC4122 && u.String() == string(id)
}

// newVisitor makes a visitor with this id, or with another if it is taken, and
// with this token; "" makes a random one. Its row is written with the contact that
// it comes to, or when the transaction ends.
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

// lookForVisitor gives the workspace's standing, and tells whether it has a visitor
// with this id.
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

// write writes the row of a new visitor, unless it has been.
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

// visitorQuery reads a visitor and its contact, behind further columns.
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

// visitor reads a visitor, its contact and what its proofs are worth at once;
// store.ErrNoRows if there is none with this id.
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

// refresh reads the visitor again unless this transaction has already. One who
// was revoked since is unknown.
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

// link ties the visitor to a contact that is in the database, with what it has
// proven of it, and notes what it has said of who it is. With rotate it gets a
// new token, which is given, unless it has just got one.
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

// revoke ends a visitor's token, and that moved conversations are its own.
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

// mostReaders bounds how many browsers of a contact are told of news at once;
// those seen last come first, and the others ask when they come.
const mostReaders = 200

// mostProven bounds how many browsers with a proof are looked at for that: each has
// brought a signature, and everybody waits meanwhile.
const mostProven = 5000

// Readers gives the browsers that may be told something of a contact: those that
// have proven something of it, and one more whose own it may be. Whether each may,
// its Proof tells. Where there are many, those whose proof can't hold any more are
// left out by the query, so that any number of them keeps nobody from hearing; where
// the proof of one has expired, it does not count.
// Index: visitors (workspace_id, contact_id).
func (s *Service) Readers(tx *store.Tx, ws team.WorkspaceID, of ID, own VisitorID) ([]Visitor, error) {
	st, err := s.standing(tx, ws)
	if err != nil {
		return nil, err
	}
	// Most contacts have a few browsers: nothing is sorted or looked into.
	few, err := readers(tx, st, of, nil, ` and (v.id = $3 or v.proofs is not null) limit $4`, ws, of, own, mostReaders+1)
	if err != nil || len(few) <= mostReaders {
		return few, err
	}
	off := "-" // nothing
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

// readers reads the browsers of a contact for which more holds; given counts, the
// first 200 that count.
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

// Alone gives the browser that alone has a contact, if no key, sync or import
// ever named it; "" for none. What the team begins for the contact is for that
// browser as well.
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
