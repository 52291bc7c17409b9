package contact

import (
	"sync/atomic"
	"time"

	"gist/server/store"
	"gist/server/team"
)

// Hooks are what other packages do inside this package's transactions.
type Hooks struct {
	// Moved is called when contact from is about to be merged into contact
	// to: whatever else belongs to from has to be given to to.
	Moved func(tx *store.Tx, ws team.WorkspaceID, from, to ID) error
	// Unsettled is called when browsers that are proven to be a contact are
	// about to be tied to another one, or to be proven no longer: whoever
	// tells them something because of that has to ask anew.
	Unsettled func(tx *store.Tx, ws team.WorkspaceID, browsers []VisitorID) error
}

// Service is the door to contacts. It is safe for concurrent use.
type Service struct {
	db    *store.DB
	now   func() time.Time
	hooks Hooks

	definitions definitions
	tags        tagHints
	lastChange  atomic.Int64
}

// New makes a Service on db that reads the time from now.
func New(db *store.DB, now func() time.Time) *Service {
	return &Service{db: db, now: now}
}

// SetHooks says what happens beside a merge. Call it before the first request.
func (s *Service) SetHooks(h Hooks) { s.hooks = h }

// unsettle calls the hook Unsettled for the proven browsers of a contact.
func (s *Service) unsettle(tx *store.Tx, ws team.WorkspaceID, id ID) error {
	if s.hooks.Unsettled == nil {
		return nil
	}
	browsers, err := provenBrowsers(tx, ws, id)
	if err != nil || len(browsers) == 0 {
		return err
	}
	return s.hooks.Unsettled(tx, ws, browsers)
}

// Index: visitors (workspace_id, contact_id).
func provenBrowsers(tx *store.Tx, ws team.WorkspaceID, id ID) ([]VisitorID, error) {
	rows, err := tx.Query(`
		select id from visitors
		where workspace_id = $1 and contact_id = $2 and verified = 1 and revoked_at is null`, ws, id)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var browsers []VisitorID
	for rows.Next() {
		var v VisitorID
		if err := rows.Scan(&v); err != nil {
			return nil, err
		}
		browsers = append(browsers, v)
	}
	return browsers, rows.Err()
}
