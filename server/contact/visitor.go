package contact

import (
	"errors"

	"github.com/google/uuid"

	"gist/server/audit"
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
	ID       VisitorID
	Contact  ID   // 0: none yet
	Verified bool // may see the contact's whole history, not only its own part

	// row is what was read with the visitor. Copies of a Visitor share it, so
	// that none of them works on an older state than another.
	row *visitorRow
}

// Said is what a browser itself has said of who it is. While it has proven
// nothing it may be told no more of its contact: others have written there too,
// and it may have become part of somebody who does not know this browser.
type Said struct{ UserID, Email, Name string }

// Said gives what the browser has said of who it is.
func (v Visitor) Said() Said {
	if v.row == nil {
		return Said{}
	}
	return v.row.said
}

// HasNoPast tells that the transaction in which the visitor was read has made
// its contact: nothing that is older belongs to it.
func (v Visitor) HasNoPast() bool {
	return v.row != nil && v.row.contact != nil && v.row.contact.born
}

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
	tx       *store.Tx
	tokens   tokens
	seenAt   micros
	revoked  bool
	contact  *record // nil: none
	verified bool
	said     Said
}

// visitorSeenEvery is how exactly a visitor's last_seen_at is kept. It is for
// cleaning up, so it need not cost a write in each call.
const visitorSeenEvery = micros(60 * 60 * 1e6)

var errVisitorUnknown = rules.NewError("visitor_unknown", "This browser's visitor token is not valid; ask for a new session.")

// Session finds or makes the visitor for what a browser sent. newToken is ""
// when the browser need keep no other token than it has. An id that nobody has
// yet is taken as it is and gets a token. Everything else heals without an
// error: a malformed id, and a known one whose token is missing, wrong or
// revoked, get a new id and token, so that an id alone is worth nothing.
func (s *Service) Session(tx *store.Tx, ws team.WorkspaceID, c Credentials) (v Visitor, newToken string, err error) {
	if !c.Visitor.valid() {
		return s.newVisitor(tx, ws, VisitorID(uuid.NewString()))
	}
	if c.Token == "" {
		return s.newVisitor(tx, ws, c.Visitor) // under another id if this one is known
	}
	v, err = s.visitor(tx, ws, c.Visitor)
	switch {
	case errors.Is(err, store.ErrNoRows):
		return s.newVisitor(tx, ws, c.Visitor)
	case err != nil:
		return Visitor{}, "", err
	}
	if !s.admits(v, c) {
		if err := s.healed(tx, ws, v); err != nil {
			return Visitor{}, "", err
		}
		return s.newVisitor(tx, ws, VisitorID(uuid.NewString()))
	}
	newToken, err = s.settleToken(tx, ws, v)
	if now := s.micros(); err == nil && now-v.row.seenAt > visitorSeenEvery {
		_, err = tx.Exec(`
			update visitors set last_seen_at = $3
			where workspace_id = $1 and id = $2`, ws, v.ID, now)
	}
	return v, newToken, err
}

// admits tells whether the credentials are those of a visitor that has been
// read, and notes which of its tokens it was.
func (s *Service) admits(v Visitor, c Credentials) bool {
	return v.row.tokens.admit(c.Token, s.micros()) && !v.row.revoked
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
// userID is whom it named, "" where nobody. Index: contacts (workspace_id, user_id).
func (s *Service) Refused(tx *store.Tx, ws team.WorkspaceID, v Visitor, userID, code string) error {
	who := v.Contact
	if userID != "" {
		err := tx.QueryRow(`
			select coalesce(max(id), 0) from contacts
			where workspace_id = $1 and user_id = $2`, ws, userID).Scan(&who)
		if err != nil {
			return err
		}
	}
	return s.count(tx, ws, audit.Refused, code, v.ID, who)
}

func (s *Service) count(tx *store.Tx, ws team.WorkspaceID, action audit.Action, reason string, v VisitorID, who ID) error {
	return audit.Count(tx, audit.Entry{Workspace: int64(ws), At: s.now(), Action: action, Reason: reason,
		Visitor: string(v), Contact: int64(who), By: audit.By{Type: audit.ByBrowser}})
}

// Authenticate finds the visitor whose id and token these are, or gives the
// error visitor_unknown. It writes nothing.
func (s *Service) Authenticate(tx *store.Tx, ws team.WorkspaceID, c Credentials) (Visitor, error) {
	if !c.Visitor.valid() {
		return Visitor{}, errVisitorUnknown
	}
	v, err := s.visitor(tx, ws, c.Visitor)
	if errors.Is(err, store.ErrNoRows) || err == nil && !s.admits(v, c) {
		return Visitor{}, errVisitorUnknown
	}
	return v, err
}

// Shutdown ends what a browser's token is good for. Who has no valid token has
// nothing to end, which is no error.
func (s *Service) Shutdown(tx *store.Tx, ws team.WorkspaceID, c Credentials) error {
	v, err := s.Authenticate(tx, ws, c)
	if errors.Is(err, errVisitorUnknown) {
		return nil
	}
	if err != nil {
		return err
	}
	return s.revoke(tx, ws, v.ID)
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

func (s *Service) ensure(tx *store.Tx, ws team.WorkspaceID, v *Visitor) (*record, error) {
	if err := s.refresh(tx, ws, v); err != nil {
		return nil, err
	}
	if v.row.contact != nil {
		return v.row.contact, nil
	}
	r := &record{kind: TypeVisitor}
	if err := s.save(tx, ws, r); err != nil {
		return nil, err
	}
	_, err := s.link(tx, ws, v, r, false, v.row.said, false)
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

// newVisitor makes a visitor with this id, or with another if it is taken.
func (s *Service) newVisitor(tx *store.Tx, ws team.WorkspaceID, id VisitorID) (Visitor, string, error) {
	token, hash := newToken()
	now := s.micros()
	for {
		rows, err := tx.Exec(`
			insert into visitors (workspace_id, id, token_hash, verified, created_at, last_seen_at)
			values ($1, $2, $3, 0, $4, $4)
			on conflict (workspace_id, id) do nothing`, ws, id, hash, now)
		if err != nil {
			return Visitor{}, "", err
		}
		if rows == 1 {
			return Visitor{ID: id, row: &visitorRow{tx: tx, tokens: tokens{hash: hash, born: true, fresh: true}, seenAt: now}}, token, nil
		}
		id = VisitorID(uuid.NewString())
	}
}

// visitor reads a visitor and its contact at once; store.ErrNoRows if there is
// none with this id.
func (s *Service) visitor(tx *store.Tx, ws team.WorkspaceID, id VisitorID) (Visitor, error) {
	row := &visitorRow{tx: tx}
	r := new(record)
	err := r.scan(tx.QueryRow(`
		select v.token_hash, v.old_token_hash, coalesce(v.old_token_until, 0), v.token_salt, v.token_due, v.verified, v.last_seen_at, v.revoked_at is not null,
			coalesce(v.said_user_id, ''), coalesce(v.said_email, ''), coalesce(v.said_name, ''), `+recordColumns+`, `+besideColumns+`
		from visitors v
		left join contacts c on c.workspace_id = v.workspace_id and c.id = v.contact_id
		where v.workspace_id = $1 and v.id = $2`, ws, id),
		[]any{&row.tokens.hash, &row.tokens.oldHash, &row.tokens.oldUntil, &row.tokens.salt, &row.tokens.due, &row.verified, &row.seenAt, &row.revoked, &row.said.UserID, &row.said.Email, &row.said.Name}, &r.leadBeside, &r.userBeside)
	if err != nil {
		return Visitor{}, err
	}
	v := Visitor{ID: id, Verified: row.verified, row: row}
	if r.id != 0 {
		row.contact, v.Contact = r, r.id
	}
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
	v.Verified, v.Contact = v.row.verified, 0
	if v.row.contact != nil {
		v.Contact = v.row.contact.id
	}
	return nil
}

// link ties the visitor to a contact that is in the database, and notes what
// it has said of who it is. With rotate it gets a new token, which is given,
// unless it has just got one.
func (s *Service) link(tx *store.Tx, ws team.WorkspaceID, v *Visitor, r *record, verified bool, said Said, rotate bool) (newToken string, err error) {
	t := &v.row.tokens
	if rotate {
		newToken = t.rotate()
	}
	if v.Contact != r.id || v.Verified != verified || v.row.said != said || rotate {
		_, err := tx.Exec(`
			update visitors set contact_id = $3, verified = $4, said_user_id = $5, said_email = $6, said_name = $7,
				token_hash = $8, old_token_hash = $9, old_token_until = $10, token_salt = $11, token_due = $12
			where workspace_id = $1 and id = $2`, ws, v.ID, r.id, number(verified),
			textOrNull(said.UserID), textOrNull(said.Email), textOrNull(said.Name),
			t.hash, bytesOrNull(t.oldHash), t.oldUntil.orNull(), bytesOrNull(t.salt), t.due)
		if err != nil {
			return "", err
		}
	}
	v.Contact, v.Verified = r.id, verified
	v.row.contact, v.row.verified, v.row.said = r, verified, said
	return newToken, nil
}

func (s *Service) revoke(tx *store.Tx, ws team.WorkspaceID, id VisitorID) error {
	_, err := tx.Exec(`
		update visitors set revoked_at = $3
		where workspace_id = $1 and id = $2`, ws, id, s.micros())
	return err
}
