package contact

import (
	"errors"
	"strings"
	"time"

	"gist/server/fault"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// micros is a time in UTC microseconds, as the database stores it; 0 is none.
type micros int64

func (m micros) time() time.Time {
	if m == 0 {
		return time.Time{}
	}
	return time.UnixMicro(int64(m)).UTC()
}

// seconds returns the time in whole unix seconds.
func (m micros) seconds() int64 { return int64(m) / 1e6 }

// orNull returns what a column stores for a time.
func (m micros) orNull() any {
	if m == 0 {
		return nil
	}
	return int64(m)
}

// textOrNull returns what a column stores for a text: null for "", which is
// unknown. Character 0 becomes U+FFFD, as in properties.
func textOrNull(text string) any {
	if text == "" {
		return nil
	}
	return strings.ReplaceAll(text, "\x00", "\uFFFD")
}

// micros returns the current time.
func (s *Service) micros() micros { return micros(s.now().UnixMicro()) }

// nextChange returns a number that is higher than old and than all that this
// process returned before. Each write of a row stores one, so that save notices
// a row that has changed since it was read. It is the time in microseconds, made
// to increase. A counter in a table would be another write in each call, and the
// maximum of the rows would fall when the last one is deleted.
func (s *Service) nextChange(old int64) int64 {
	for {
		last := s.lastChange.Load()
		next := max(last+1, old+1, int64(s.micros()))
		if s.lastChange.CompareAndSwap(last, next) {
			return next
		}
	}
}

// record is a row of contacts while a call works on it. It is read once,
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
	visits       int
	unsubscribed bool
	verifiedAt   micros // time of the first proof; 0: never
	emailProof   emailProof
	keptApart    bool      // the team has undone a merge: an email alone does not merge it again
	firstVisitor VisitorID // the first browser that was ever on it
	past         past
	unverified   marks  // what was set without a proof
	times        times  // when each value was set
	unsignedAt   micros // time of the last identify call, if it was not signed; else 0
	mixedAt      micros // time of the last unsigned call after a signed one; 0: none
	change       int64

	// leadBeside and userBeside report whether the same email is proven on
	// another lead, on another user. They are also true if that was not read.
	leadBeside, userBeside bool

	stored foundBy // as last read or written

	born    bool // inserted by this transaction, and nothing merged into it
	changed bool // save writes the whole row
	touched bool // save writes at least the times and visits, and so the log of changes

	tagsAdded, tagsRemoved []int64
}

// recordColumns are the columns of contacts c that record.scan reads. They are
// never null, so that one statement reads a visitor that may have no contact.
const recordColumns = `
	coalesce(c.id, 0), coalesce(c.type, ''), coalesce(c.user_id, ''), coalesce(c.email, ''), coalesce(c.email_key, ''),
	coalesce(c.name, ''), coalesce(c.phone, ''), coalesce(c.avatar, ''), coalesce(c.properties, '{}'), coalesce(c.tag_ids, '[]'),
	coalesce(c.created_at, 0), coalesce(c.updated_at, 0), coalesce(c.signed_up_at, 0), coalesce(c.last_seen_at, 0),
	coalesce(c.last_contacted_at, 0), coalesce(c.session_count, 0), coalesce(c.unsubscribed_from_emails, 0),
	coalesce(c.verified_at, 0), case when ` + emailLeaked + ` then 0 else coalesce(c.email_proven, 0) end,
	coalesce(c.email_secret, 0), coalesce(c.first_visitor, ''), coalesce(c.past, 0),
	coalesce(c.unverified, ''), coalesce(c.value_times, ''), coalesce(c.unsigned_at, 0), coalesce(c.mixed_at, 0), coalesce(c.change, 0)`

// emailLeaked is the condition that a leaked secret signed the contact's email.
const emailLeaked = `c.email_proven > 2 and exists (
		select 1 from verification_secrets s
		where s.id = c.email_secret and s.workspace_id = c.workspace_id and s.leaked_at is not null)`

// past holds flags of what has happened to a contact. They decide which browser
// may merge it into another identity.
type past int

const (
	pastShared past = 1 // another browser than the first was on it
	pastMerged past = 2 // a teammate or a trusted call merged something into it
	pastNamed  past = 4 // an API key, a sync or an import named it
)

// alone reports whether only this browser has the contact: no other was ever on
// it, so that nobody else proved it, and nobody merged anything into it.
func (r *record) alone(v VisitorID) bool {
	return r.past&(pastShared|pastMerged) == 0 && (r.firstVisitor == "" || r.firstVisitor == v) || fault.Put == 1
}

// joinedBy stores that a browser is on the contact.
func (r *record) joinedBy(v VisitorID) {
	switch {
	case r.firstVisitor == "":
		set(r, &r.firstVisitor, v)
	case r.firstVisitor != v:
		set(r, &r.past, r.past|pastShared)
	}
}

// besideColumns are read into leadBeside and userBeside. They are queried only
// for a contact with a proven email; for others they are true.
// Index: contacts (workspace_id, email_key, type, email_proven).
const besideColumns = `
	case when coalesce(c.email_proven, 0) = 0 then true else exists (select 1 from contacts o
		where o.workspace_id = c.workspace_id and o.email_key = c.email_key and o.type = 'lead' and o.email_proven > 0 and o.id <> c.id and o.kept_apart = 0) end,
	case when coalesce(c.email_proven, 0) = 0 then true else exists (select 1 from contacts o
		where o.workspace_id = c.workspace_id and o.email_key = c.email_key and o.type = 'user' and o.email_proven > 0 and o.id <> c.id) end`

// foundBy holds the columns that find a contact: those of indexes except
// last_seen_at, and the secret of the email's proof. Without that secret the
// proof does not count.
type foundBy struct {
	kind             Type
	userID, emailKey string
	emailProof       emailProof
}

func (r *record) found() foundBy { return foundBy{r.kind, r.userID, r.emailKey, r.emailProof} }

type scanner interface{ Scan(...any) error }

// scan reads recordColumns, with further columns before and after them.
func (r *record) scan(row scanner, before []any, after ...any) error {
	var properties, tags, unverified string
	to := append(before,
		&r.id, &r.kind, &r.userID, &r.email, &r.emailKey,
		&r.name, &r.phone, &r.avatar, &properties, &tags,
		&r.createdAt, &r.updatedAt, &r.signedUpAt, &r.seenAt,
		&r.contactedAt, &r.visits, &r.unsubscribed,
		&r.verifiedAt, &r.emailProof.trust, &r.emailProof.secret,
		&r.firstVisitor, &r.past, &unverified, &r.times.raw, &r.unsignedAt, &r.mixedAt, &r.change)
	if err := row.Scan(append(to, after...)...); err != nil {
		return err
	}
	var err error
	if r.properties, err = parseProperties(properties); err != nil {
		return err
	}
	r.stored = r.found()
	r.unverified = parseMarks(unverified)
	r.tagIDs, err = parseTagIDs(tags)
	return err
}

// contact returns the contact of the row, without properties and tags.
func (r *record) contact() Contact {
	return Contact{
		ID: r.id, Type: r.kind, UserID: r.userID, Email: r.email, Name: r.name, Phone: r.phone, Avatar: r.avatar,
		CreatedAt: r.createdAt.time(), UpdatedAt: r.updatedAt.time(), SignedUpAt: r.signedUpAt.time(),
		LastSeenAt: r.seenAt.time(), LastContactedAt: r.contactedAt.time(), SessionCount: r.visits,
		Unsubscribed: r.unsubscribed, Verified: r.verifiedAt != 0, emailProof: r.emailProof,
	}
}

// visitGap is how long a contact is not seen before a new visit begins.
const visitGap = micros(30 * time.Minute / time.Microsecond)

// seen stores when the contact was seen, and counts a visit that begins. A time
// that is not later than the last one changes nothing, because calls from a
// page's queue arrive late.
func (r *record) seen(at micros) {
	if r.seenAt != 0 && at <= r.seenAt {
		return
	}
	if r.seenAt == 0 || at-r.seenAt > visitGap {
		r.visits++
	}
	r.seenAt = at
	r.touched = true
}

// called stores whether an identify call was signed, for Unready.
func (r *record) called(at micros, signed bool) {
	unsigned, mixed := at, r.mixedAt
	switch {
	case signed:
		unsigned = 0
	case r.verifiedAt != 0:
		mixed = at
	}
	if r.unsignedAt != unsigned || r.mixedAt != mixed {
		r.unsignedAt, r.mixedAt, r.touched = unsigned, mixed, true
	}
}

// set changes a field, and marks r as changed if the value is another one.
func set[T comparable](r *record, field *T, value T) {
	if *field != value {
		*field = value
		r.changed = true
	}
}

// one reads one row by a condition on contacts c; nil if there is none.
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

// byUserID reads the contact with this user id; nil if there is none.
// Index: contacts (workspace_id, user_id).
func byUserID(tx *store.Tx, ws team.WorkspaceID, userID string) (*record, error) {
	return one(tx, `
		select `+recordColumns+`, `+besideColumns+`
		from contacts c
		where c.workspace_id = $1 and c.user_id = $2`, ws, userID)
}

// mostLeads is how many leads one call merges, so that other writes don't wait
// for long. The next call merges the rest.
const mostLeads = 100

// provenByEmail returns the contacts of a type on which an email is proven now,
// the oldest first, at most 100. Without apart it leaves out those that an undo
// has separated. The query leaves out proofs that do not hold any more, so that
// they never fill the 100.
// Index: contacts (workspace_id, email_key, type, email_proven).
func provenByEmail(tx *store.Tx, ws team.WorkspaceID, s standing, kind Type, key string, apart bool) ([]*record, error) {
	least, epoch := trustAPI, int64(0)
	if s.Mode == team.ModeOff {
		least, epoch = trustOff, s.Epoch
	}
	rows, err := tx.Query(`
		select `+recordColumns+`
		from contacts c
		where c.workspace_id = $1 and c.email_key = $2 and c.type = $3 and c.email_proven >= $6 and ($4 or c.kept_apart = 0)
			and (c.email_proven > 1 or c.email_secret = $7) and not (`+emailLeaked+`)
		order by c.id limit $5`, ws, key, kind, apart, mostLeads, least, epoch)
	return records(rows, err)
}

// records reads the rows of a query for recordColumns.
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

// following returns the contact with this id, or the one that it was merged
// into. The error is contact_unknown.
func following(tx *store.Tx, ws team.WorkspaceID, id ID) (*record, error) {
	// Merges go from visitors to leads to users, so chains are short. The limit
	// is for rows that no code should have written.
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
	return nil, ErrUnknown
}

// ErrUnknown says that no contact is meant by what was given.
var ErrUnknown = rules.ErrorOf(rules.Unknown, "contact_unknown", "No contact has this id, user id or email.")
