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
