package audit

import (
	"errors"
	"time"

	"gist/server/store"
	"gist/wasm/rules"
)

// Action says what happened.
type Action string

// The actions of entries.
const (
	Merged        Action = "merged"           // Other was merged into Contact
	Promoted      Action = "promoted"         // Contact became a user and keeps what it did before
	BecameOther   Action = "became_other"     // a browser left Other and became a new visitor
	Refused       Action = "refused"          // a call for Contact was refused; 0: no known contact
	TokenHealed   Action = "token_healed"     // a browser without a valid token became a new visitor
	SecretRotated Action = "secret_rotated"   // a verification secret was added
	SecretRetired Action = "secret_retired"   // the older secrets were retired
	Undone        Action = "undone"           // Other was taken out of Contact again
	Cut           Action = "cut"              // a browser without a proof of Contact became a new visitor
	ProofEnded    Action = "proof_ended"      // a browser's proof of Contact ended
	SessionEnded  Action = "session_ended"    // the team ended a browser of Contact
	ModeChanged   Action = "mode_changed"     // the mode of identity verification is now Reason
	EmailApart    Action = "email_told_apart" // Contact's email no longer equals a look-alike

	KeyRevoked      Action = "key_revoked"      // an API key was revoked
	TeammateRemoved Action = "teammate_removed" // a teammate was removed
	PasswordSet     Action = "password_set"     // a teammate got a new password
	SignedOut       Action = "signed_out"       // a teammate's sign-ins ended
	Restored        Action = "restored"         // a backup replaced the database

	PropertyChanged Action = "property_changed" // the team or an API key changed a property
	PropertyDeleted Action = "property_deleted" // and deleted it with its values
	TagChanged      Action = "tag_changed"      // the team changed a tag
	TagDeleted      Action = "tag_deleted"      // and deleted it from all contacts
	GaveWay         Action = "gave_way"         // a name that only pages had set was removed for a new one
)

// By is who did it.
type By struct {
	Type string // one of the constants below
	ID   int64  // a teammate's id
	Name string // a teammate's name, set when read
}

// The kinds of By.
const (
	ByBrowser  = "browser"
	ByTeammate = "teammate"
	ByAPIKey   = "api_key"
	ByCommand  = "command"
)

// Entry is one row of the audit log. Zero values are none.
type Entry struct {
	ID        int64
	Workspace int64
	At        time.Time
	LastAt    time.Time // the last time
	Count     int       // how often it happened, from At to LastAt
	Action    Action
	Reason    string // a code
	Visitor   string
	Contact   int64
	Other     int64
	By        By
	Detail    string // JSON for an undo; of a property or a tag its name
	Undoes    int64  // the entry that this one undid
	UndoneAt  time.Time
}

// CanUndo reports whether the entry is of a kind that can be undone, and was
// not undone yet.
func (e Entry) CanUndo() bool {
	return (e.Action == Merged || e.Action == Promoted) && e.UndoneAt.IsZero()
}

// Add writes an entry with max(1, Count), and returns its id.
func Add(tx *store.Tx, e Entry) (id int64, err error) {
	err = tx.QueryRow(`
		insert into audit (workspace_id, at, last_at, action, reason, visitor_id, contact_id, other_id, by_type, by_id, detail, undoes, count)
		values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
		e.Workspace, e.At.UnixMicro(), e.Action, e.Reason, orNull(e.Visitor), orNull(e.Contact), orNull(e.Other),
		e.By.Type, e.By.ID, orNull(e.Detail), orNull(e.Undoes), max(1, e.Count)).Scan(&id)
	return id, err
}

func orNull[T comparable](v T) any {
	var none T
	if v == none {
		return nil
	}
	return v
}

// ErrUnknown says that the history has no entry with the id.
var ErrUnknown = rules.ErrorOf(rules.Unknown, "history_unknown", "There is no such entry in the history.")

// Get returns one entry. The error is history_unknown.
func Get(tx *store.Tx, workspace, id int64) (Entry, error) {
	e, err := scan(tx.QueryRow(`select `+columns+from+` where a.workspace_id = $1 and a.id = $2`, workspace, id))
	if errors.Is(err, store.ErrNoRows) {
		err = ErrUnknown
	}
	return e, err
}

// SetUndone marks an entry as undone.
func SetUndone(tx *store.Tx, workspace, id int64, at time.Time) error {
	_, err := tx.Exec(`update audit set undone_at = $3 where workspace_id = $1 and id = $2`, workspace, id, at.UnixMicro())
	return err
}

// Later returns the newest entry, not undone, that moved an item of entry id
// again; 0 if there is none.
// Indexes: audit_items (workspace_id, audit_id, kind, item), (workspace_id, kind, item).
func Later(tx *store.Tx, workspace, id int64) (later int64, err error) {
	err = tx.QueryRow(`
		select coalesce(max(a.id), 0) from audit_items i
		join audit_items l on l.workspace_id = i.workspace_id and l.kind = i.kind and l.item = i.item and l.audit_id > i.audit_id
		join audit a on a.workspace_id = l.workspace_id and a.id = l.audit_id and a.undone_at is null
		where i.workspace_id = $1 and i.audit_id = $2`, workspace, id).Scan(&later)
	return later, err
}

const columns = `
	a.id, a.workspace_id, a.at, a.last_at, a.count, a.action, a.reason, coalesce(a.visitor_id, ''), coalesce(a.contact_id, 0),
	coalesce(a.other_id, 0), a.by_type, a.by_id, coalesce(t.name, ''), coalesce(a.detail, ''), coalesce(a.undoes, 0), coalesce(a.undone_at, 0)`

const from = `
	from audit a
	left join teammates t on t.workspace_id = a.workspace_id and t.id = a.by_id and a.by_type = 'teammate'`

func scan(row interface{ Scan(...any) error }) (Entry, error) {
	var e Entry
	var at, last, undone int64
	err := row.Scan(&e.ID, &e.Workspace, &at, &last, &e.Count, &e.Action, &e.Reason, &e.Visitor, &e.Contact,
		&e.Other, &e.By.Type, &e.By.ID, &e.By.Name, &e.Detail, &e.Undoes, &undone)
	e.At, e.LastAt = time.UnixMicro(at).UTC(), time.UnixMicro(last).UTC()
	if undone != 0 {
		e.UndoneAt = time.UnixMicro(undone).UTC()
	}
	return e, err
}

func scanAll(rows store.Rows, err error) ([]Entry, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	list := []Entry{}
	for rows.Next() {
		e, err := scan(rows)
		if err != nil {
			return nil, err
		}
		list = append(list, e)
	}
	return list, rows.Err()
}
