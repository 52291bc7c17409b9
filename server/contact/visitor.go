package contact

import (
	"errors"

	"github.com/google/uuid"

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
	token    []byte // the hash
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
// when its token was right. An id that nobody has yet is taken as it is and
// gets a token. Everything else heals without an error: a malformed id, and a
// known one whose token is missing, wrong or revoked, get a new id and token,
// so that an id alone is worth nothing.
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
	case v.row.revoked || !matches(v.row.token, c.Token):
		return s.newVisitor(tx, ws, VisitorID(uuid.NewString()))
	}
	if now := s.micros(); now-v.row.seenAt > visitorSeenEvery {
		_, err = tx.Exec(`
			update visitors set last_seen_at = $3
			where workspace_id = $1 and id = $2`, ws, v.ID, now)
	}
	return v, "", err
}

// Authenticate finds the visitor whose id and token these are, or gives the
// error visitor_unknown. It writes nothing.
func (s *Service) Authenticate(tx *store.Tx, ws team.WorkspaceID, c Credentials) (Visitor, error) {
	if !c.Visitor.valid() {
		return Visitor{}, errVisitorUnknown
	}
	v, err := s.visitor(tx, ws, c.Visitor)
	if errors.Is(err, store.ErrNoRows) || err == nil && (v.row.revoked || !matches(v.row.token, c.Token)) {
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
	return r, s.link(tx, ws, v, r, false, v.row.said)
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
			return Visitor{ID: id, row: &visitorRow{tx: tx, token: hash, seenAt: now}}, token, nil
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
		select v.token_hash, v.verified, v.last_seen_at, v.revoked_at is not null,
			coalesce(v.said_user_id, ''), coalesce(v.said_email, ''), coalesce(v.said_name, ''), `+recordColumns+`, `+besideColumns+`
		from visitors v
		left join contacts c on c.workspace_id = v.workspace_id and c.id = v.contact_id
		where v.workspace_id = $1 and v.id = $2`, ws, id),
		[]any{&row.token, &row.verified, &row.seenAt, &row.revoked, &row.said.UserID, &row.said.Email, &row.said.Name}, &r.leadBeside, &r.userBeside)
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
// it has said of who it is.
func (s *Service) link(tx *store.Tx, ws team.WorkspaceID, v *Visitor, r *record, verified bool, said Said) error {
	if v.Contact != r.id || v.Verified != verified || v.row.said != said {
		_, err := tx.Exec(`
			update visitors set contact_id = $3, verified = $4, said_user_id = $5, said_email = $6, said_name = $7
			where workspace_id = $1 and id = $2`, ws, v.ID, r.id, number(verified),
			textOrNull(said.UserID), textOrNull(said.Email), textOrNull(said.Name))
		if err != nil {
			return err
		}
	}
	v.Contact, v.Verified = r.id, verified
	v.row.contact, v.row.verified, v.row.said = r, verified, said
	return nil
}

func (s *Service) revoke(tx *store.Tx, ws team.WorkspaceID, id VisitorID) error {
	_, err := tx.Exec(`
		update visitors set revoked_at = $3
		where workspace_id = $1 and id = $2`, ws, id, s.micros())
	return err
}
