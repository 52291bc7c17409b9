package contact

import (
	"errors"
	"strings"
	"time"

	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// micros is a moment in UTC microseconds, as the database holds it; 0 is none.
type micros int64

func (m micros) time() time.Time {
	if m == 0 {
		return time.Time{}
	}
	return time.UnixMicro(int64(m)).UTC()
}

// orNull gives what a column holds for a moment.
func (m micros) orNull() any {
	if m == 0 {
		return nil
	}
	return int64(m)
}

// textOrNull gives what a column holds for a text: "" is unknown. Character 0
// becomes U+FFFD, as in properties.
func textOrNull(text string) any {
	if text == "" {
		return nil
	}
	return strings.ReplaceAll(text, "\x00", "\uFFFD")
}

// micros is the time now.
func (s *Service) micros() micros { return micros(s.now().UnixMicro()) }

// nextChange gives a number that is higher than all that this process gave
// before and than old. Whoever keeps a copy of contacts asks for what has a
// higher change than it has seen. It is the time in microseconds, made to
// grow, and no counter in a table: that would be a further write in each call,
// and a maximum over the rows would fall when the last one is deleted.
func (s *Service) nextChange(old int64) int64 {
	for {
		last := s.lastChange.Load()
		next := max(last+1, old+1, int64(s.micros()))
		if s.lastChange.CompareAndSwap(last, next) {
			return next
		}
	}
}

// trust says how a contact came by its email; contacts.email_proven holds it.
type trust int

const (
	trustNone   trust = 0 // whoever wrote it proved nothing
	trustOwn    trust = 1 // the contact itself wrote it: its user id was proven
	trustProven trust = 2 // the email was proven
)

// record is a row of contacts while a call works on it: it is read once,
// changed in memory and written once.
type record struct {
	id       ID // 0: not inserted yet
	kind     Type
	userID   string
	email    string
	emailKey string
	name     string
	phone    string
	avatar   string

	properties   properties
	tagIDs       tagIDs
	createdAt    micros
	updatedAt    micros
	signedUpAt   micros
	seenAt       micros
	contactedAt  micros
	sessions     int
	unsubscribed bool
	verifiedAt   micros
	emailTrust   trust
	keptApart    bool // the team has undone a merge: an email merges it no more
	change       int64

	// leadBeside and userBeside tell that another lead, another user has the
	// same email; true as well when nobody has looked.
	leadBeside, userBeside bool

	born    bool // inserted by this transaction, and nothing merged into it
	changed bool // something but the time it was seen
	touched bool // the time it was seen

	tagsAdded, tagsRemoved []int64
}

// recordColumns are read by record.scan, from contacts c. They never are null,
// so that a visitor without a contact can be read by the same statement.
const recordColumns = `
	coalesce(c.id, 0), coalesce(c.type, ''), coalesce(c.user_id, ''), coalesce(c.email, ''), coalesce(c.email_key, ''),
	coalesce(c.name, ''), coalesce(c.phone, ''), coalesce(c.avatar, ''), coalesce(c.properties, '{}'), coalesce(c.tag_ids, '[]'),
	coalesce(c.created_at, 0), coalesce(c.updated_at, 0), coalesce(c.signed_up_at, 0), coalesce(c.last_seen_at, 0),
	coalesce(c.last_contacted_at, 0), coalesce(c.session_count, 0), coalesce(c.unsubscribed_from_emails, 0),
	coalesce(c.verified_at, 0), coalesce(c.email_proven, 0), coalesce(c.change, 0)`

// besideColumns are read into leadBeside and userBeside.
// Index: contacts (workspace_id, email_key, type).
const besideColumns = `
	exists (select 1 from contacts o
		where o.workspace_id = c.workspace_id and o.email_key = c.email_key and o.type = 'lead' and o.id <> c.id and o.kept_apart = 0),
	exists (select 1 from contacts o
		where o.workspace_id = c.workspace_id and o.email_key = c.email_key and o.type = 'user' and o.id <> c.id)`

type scanner interface{ Scan(...any) error }

// scan reads recordColumns, with further columns before and after them.
func (r *record) scan(row scanner, before []any, after ...any) error {
	var properties, tags string
	to := append(before,
		&r.id, &r.kind, &r.userID, &r.email, &r.emailKey,
		&r.name, &r.phone, &r.avatar, &properties, &tags,
		&r.createdAt, &r.updatedAt, &r.signedUpAt, &r.seenAt,
		&r.contactedAt, &r.sessions, &r.unsubscribed,
		&r.verifiedAt, &r.emailTrust, &r.change)
	if err := row.Scan(append(to, after...)...); err != nil {
		return err
	}
	var err error
	if r.properties, err = parseProperties(properties); err != nil {
		return err
	}
	r.tagIDs, err = parseTagIDs(tags)
	return err
}

// contact gives the record as others see it, without properties and tags.
func (r *record) contact() Contact {
	return Contact{
		ID: r.id, Type: r.kind, UserID: r.userID, Email: r.email, Name: r.name, Phone: r.phone, Avatar: r.avatar,
		CreatedAt: r.createdAt.time(), UpdatedAt: r.updatedAt.time(), SignedUpAt: r.signedUpAt.time(),
		LastSeenAt: r.seenAt.time(), LastContactedAt: r.contactedAt.time(), SessionCount: r.sessions,
		Unsubscribed: r.unsubscribed, Verified: r.verifiedAt != 0,
	}
}

// sessionSilence is how long a contact is not seen before the next sign of
// life begins a new session.
const sessionSilence = micros(30 * time.Minute / time.Microsecond)

// seen notes a sign of life. Earlier ones than the last change nothing: calls
// that waited in a page's queue arrive late.
func (r *record) seen(at micros) {
	if r.seenAt != 0 && at <= r.seenAt {
		return
	}
	if r.seenAt == 0 || at-r.seenAt > sessionSilence {
		r.sessions++
	}
	r.seenAt = at
	r.touched = true
}

// set changes a field and notes that it did.
func set[T comparable](r *record, field *T, value T) {
	if *field != value {
		*field = value
		r.changed = true
	}
}

// one reads one record by a condition on contacts c; nil if there is none.
func one(tx *store.Tx, query string, args ...any) (*record, error) {
	r := new(record)
	err := r.scan(tx.QueryRow(query, args...), nil, &r.leadBeside, &r.userBeside)
	if errors.Is(err, store.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return r, nil
}

func byID(tx *store.Tx, ws team.WorkspaceID, id ID) (*record, error) {
	return one(tx, `
		select `+recordColumns+`, `+besideColumns+`
		from contacts c
		where c.workspace_id = $1 and c.id = $2`, ws, id)
}

// Index: contacts (workspace_id, user_id).
func byUserID(tx *store.Tx, ws team.WorkspaceID, userID string) (*record, error) {
	return one(tx, `
		select `+recordColumns+`, `+besideColumns+`
		from contacts c
		where c.workspace_id = $1 and c.user_id = $2`, ws, userID)
}

// mostLeads is how many leads a single call merges, so that it can't hold the
// writer for long. If there are more, the next call takes them.
const mostLeads = 100

// usersByEmail gives users with this email, at most two, which is enough to
// know that it is not one. Their trust in it lies within bounds.
// Index: contacts (workspace_id, email_key, type, email_proven).
func usersByEmail(tx *store.Tx, ws team.WorkspaceID, key string, least, most trust) ([]*record, error) {
	rows, err := tx.Query(`
		select `+recordColumns+`
		from contacts c
		where c.workspace_id = $1 and c.email_key = $2 and c.type = 'user' and c.email_proven between $3 and $4
		limit 2`, ws, key, least, most)
	return records(rows, err)
}

// leadsByEmail gives the leads with this email, those of whom it was proven
// before the others, and each time the oldest first.
// Index: contacts (workspace_id, email_key, type, email_proven).
func leadsByEmail(tx *store.Tx, ws team.WorkspaceID, key string) ([]*record, error) {
	rows, err := tx.Query(`
		select `+recordColumns+` from (
			select * from (
				select l.id, l.email_proven from contacts l
				where l.workspace_id = $1 and l.email_key = $2 and l.type = 'lead' and l.email_proven = 2 and l.kept_apart = 0
				order by l.id limit $3) proven
			union all
			select * from (
				select l.id, l.email_proven from contacts l
				where l.workspace_id = $1 and l.email_key = $2 and l.type = 'lead' and l.email_proven = 0 and l.kept_apart = 0
				order by l.id limit $3) others
		) found
		join contacts c on c.workspace_id = $1 and c.id = found.id
		order by c.email_proven desc, c.id
		limit $3`, ws, key, mostLeads)
	return records(rows, err)
}

// records reads what a query of recordColumns found.
func records(rows store.Rows, err error) ([]*record, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var found []*record
	for rows.Next() {
		r := &record{leadBeside: true, userBeside: true}
		if err := r.scan(rows, nil); err != nil {
			return nil, err
		}
		found = append(found, r)
	}
	return found, rows.Err()
}

// following gives the record with this id, or the one it was merged into.
func following(tx *store.Tx, ws team.WorkspaceID, id ID) (*record, error) {
	// Merges lead from visitors to leads to users, so chains are short; the
	// bound is for rows that nobody should have written.
	for range 16 {
		r, err := byID(tx, ws, id)
		if r != nil || err != nil {
			return r, err
		}
		err = tx.QueryRow(`
			select to_id from merged_contacts
			where workspace_id = $1 and from_id = $2`, ws, id).Scan(&id)
		if errors.Is(err, store.ErrNoRows) {
			break
		}
		if err != nil {
			return nil, err
		}
	}
	return nil, errContactUnknown
}

var errContactUnknown = rules.NewError("contact_unknown", "No contact has this id, user id or email.")
