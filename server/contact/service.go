package contact

import (
	"sync/atomic"
	"time"

	"gist/server/contact/filter"
	"gist/server/store"
	"gist/server/team"
)

// Hooks are functions of other packages that run in this package's
// transactions.
type Hooks struct {
	// Moved is called when contact from is about to be merged into contact to.
	// It has to move whatever else belongs to from.
	Moved func(tx *store.Tx, ws team.WorkspaceID, from, to ID) error
	// Snapshot is called when an entry that can be undone is added to the audit
	// log. It has to store in audit_items what else belongs to the contact.
	// Restore is called when that entry is undone. It has to move what Snapshot
	// stored to contact back.
	Snapshot func(tx *store.Tx, ws team.WorkspaceID, entry int64, id ID) error
	Restore  func(tx *store.Tx, ws team.WorkspaceID, entry int64, back ID) error
	// Counted returns how many things Moved would move.
	Counted func(tx *store.Tx, ws team.WorkspaceID, of ID) (int, error)
	// Held is called before the browsers of a contact get other contacts: each
	// keeps the conversations that it began. LetGo is called when a browser
	// keeps them no longer, because it has become another visitor or was
	// revoked.
	Held  func(tx *store.Tx, ws team.WorkspaceID, of ID) error
	LetGo func(tx *store.Tx, ws team.WorkspaceID, v VisitorID) error
	// Holders returns the browsers, at most 100, that keep a conversation of
	// this contact in this way; only v, unless it is "".
	Holders func(tx *store.Tx, ws team.WorkspaceID, of ID, v VisitorID) ([]VisitorID, error)
	// RightsChanged is called just before browsers are tied to another contact or
	// lose their token. It has to notify them, so that their rights are read
	// again.
	RightsChanged func(tx *store.Tx, ws team.WorkspaceID, browsers []Browser) error
}

// Browser is a browser whose rights are about to change.
type Browser struct {
	ID   VisitorID
	Ends bool // its token is about to become invalid

	proofs proofs
	holds  bool // it keeps conversations that were moved to another contact
}

// Service reads and writes contacts. It is safe for concurrent use.
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

// New returns a Service on db that reads the time from now.
func New(db *store.DB, now func() time.Time) *Service {
	s := &Service{db: db, now: now, settling: settling{woken: make(chan struct{}, 1)}}
	s.LimitFilters(FilterMemory)
	return s
}

// SetHooks sets the hooks. Call it before the first request.
func (s *Service) SetHooks(h Hooks) { s.hooks = h }

// unsettle calls the hook RightsChanged for the browsers of a contact, except but:
// the caller notifies the browser that makes the call.
func (s *Service) unsettle(tx *store.Tx, ws team.WorkspaceID, id ID, but VisitorID, ends bool) error {
	if s.hooks.RightsChanged == nil {
		return nil
	}
	browsers, err := browsersOf(tx, ws, id, but)
	if err != nil || len(browsers) == 0 {
		return err
	}
	for i := range browsers {
		browsers[i].Ends = ends
	}
	return s.hooks.RightsChanged(tx, ws, browsers)
}

// browsersOf returns the browsers of a contact that are not revoked, except
// but.
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
