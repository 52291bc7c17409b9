package contact

import (
	"sync/atomic"
	"time"

	"gist/server/contact/filter"
	"gist/server/store"
	"gist/server/team"
)

// Hooks are what other packages do inside this package's transactions.
type Hooks struct {
	// Moved is called when contact from is about to be merged into contact
	// to: whatever else belongs to from has to be given to to.
	Moved func(tx *store.Tx, ws team.WorkspaceID, from, to ID) error
	// Kept is called when an entry of the history is written that may be
	// undone: whatever else belongs to the contact has to be noted in
	// audit_items. Returned is called when that entry is undone: what was
	// noted has to be given to contact back.
	Kept     func(tx *store.Tx, ws team.WorkspaceID, entry int64, id ID) error
	Returned func(tx *store.Tx, ws team.WorkspaceID, entry int64, back ID) error
	// Counted tells how many of what Moved gives to another contact there are.
	Counted func(tx *store.Tx, ws team.WorkspaceID, of ID) (int, error)
	// Held is called before the browsers of a contact go on with others: the
	// conversations that each of them began stay its own. LetGo is called when
	// they are not any more, since the browser is somebody else.
	Held  func(tx *store.Tx, ws team.WorkspaceID, of ID) error
	LetGo func(tx *store.Tx, ws team.WorkspaceID, v VisitorID) error
	// Holders gives the browsers, at most 100, that have so kept a conversation of
	// this contact; only one of them, unless v is "".
	Holders func(tx *store.Tx, ws team.WorkspaceID, of ID, v VisitorID) ([]VisitorID, error)
	// Unsettled is called just before browsers are tied to another contact or
	// lose their token. They have to be told, and their rights asked anew.
	Unsettled func(tx *store.Tx, ws team.WorkspaceID, browsers []Browser) error
}

// Browser is a browser whose rights are about to change.
type Browser struct {
	ID   VisitorID
	Ends bool // its token will be worth nothing

	proofs proofs
	holds  bool // conversations that were moved away are still its own
}

// Service is the door to contacts. It is safe for concurrent use.
type Service struct {
	db    *store.DB
	now   func() time.Time
	hooks Hooks

	filters     *filter.Engine
	definitions definitions
	tallies     tallies
	turnover    turnover
	settling    settling
	tags        tagHints
	lastChange  atomic.Int64
}

// New makes a Service on db that reads the time from now.
func New(db *store.DB, now func() time.Time) *Service {
	s := &Service{db: db, now: now, settling: settling{woken: make(chan struct{}, 1)}}
	s.LimitFilters(FilterMemory)
	return s
}

// SetHooks says what happens beside a merge. Call it before the first request.
func (s *Service) SetHooks(h Hooks) { s.hooks = h }

// unsettle calls the hook Unsettled for the browsers of a contact, but for the
// one whose call it is: the caller tells that.
func (s *Service) unsettle(tx *store.Tx, ws team.WorkspaceID, id ID, but VisitorID, ends bool) error {
	if s.hooks.Unsettled == nil {
		return nil
	}
	browsers, err := browsersOf(tx, ws, id, but)
	if err != nil || len(browsers) == 0 {
		return err
	}
	for i := range browsers {
		browsers[i].Ends = ends
	}
	return s.hooks.Unsettled(tx, ws, browsers)
}

// Index: visitors (workspace_id, contact_id).
func browsersOf(tx *store.Tx, ws team.WorkspaceID, id ID, but VisitorID) ([]Browser, error) {
	rows, err := tx.Query(`
		select id, coalesce(proofs, ''), holds from visitors
		where workspace_id = $1 and contact_id = $2 and id <> $3 and revoked_at is null`, ws, id, but)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var browsers []Browser
	for rows.Next() {
		var b Browser
		var proofs string
		if err := rows.Scan(&b.ID, &proofs, &b.holds); err != nil {
			return nil, err
		}
		b.proofs = parseProofs(proofs)
		browsers = append(browsers, b)
	}
	return browsers, rows.Err()
}
