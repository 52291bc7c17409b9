package contact

import (
	"encoding/json"
	"errors"
	"time"

	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// The signatures that the other rooms build against; each moves to the file of
// its noun as it gets its body.

var errSoon = errors.New("contact: not built yet")

// VisitorID is a browser's public name: a UUID, version 4.
type VisitorID string

// Credentials are what a browser sends to say which visitor it is.
type Credentials struct {
	Visitor VisitorID
	Token   string
}

// Visitor is one browser. It is valid inside the transaction that made it.
type Visitor struct {
	ID       VisitorID
	Contact  ID   // 0: none yet
	Verified bool // may see the contact's whole history
}

// Session finds or makes the visitor. newToken is "" when the token was right.
func (s *Service) Session(tx *store.Tx, ws team.WorkspaceID, c Credentials) (v Visitor, newToken string, err error) {
	return Visitor{}, "", errSoon
}

// Authenticate finds the visitor or gives the error visitor_unknown.
func (s *Service) Authenticate(tx *store.Tx, ws team.WorkspaceID, c Credentials) (Visitor, error) {
	return Visitor{}, errSoon
}

// Shutdown revokes the token.
func (s *Service) Shutdown(tx *store.Tx, ws team.WorkspaceID, c Credentials) error { return errSoon }

// Ensure gives the visitor's contact, made when there is none.
func (s *Service) Ensure(tx *store.Tx, ws team.WorkspaceID, v *Visitor) (ID, error) { return 0, errSoon }

// Outcome is what an identify call came to.
type Outcome struct {
	Visitor  Visitor           // the browser's visitor from now on
	NewToken string            // of Visitor, when it is a fresh one
	Contact  Contact           // without Properties and Tags: Get reads them
	Rejected []rules.Rejection // beside those of the call itself
	Merged   []ID              // contacts that became part of Contact
}

// Identify decides who the browser is.
func (s *Service) Identify(tx *store.Tx, ws team.Workspace, v Visitor, call rules.Identify, proof team.Proof) (Outcome, error) {
	return Outcome{}, errSoon
}

// Page is one page view.
type Page struct{ URL, Title, Referrer string }

// Event is something that a contact did.
type Event struct {
	ID         int64
	Contact    ID
	UserID     string
	Email      string
	Visitor    VisitorID
	Kind       string
	Name       string
	Properties json.RawMessage
	OccurredAt time.Time
}

// Track records an event of the visitor's contact, once for each clientID.
func (s *Service) Track(tx *store.Tx, ws team.WorkspaceID, v *Visitor, e rules.Event, clientID string, at time.Time) error {
	return errSoon
}

// Page records a page view of the visitor's contact, once for each clientID.
func (s *Service) Page(tx *store.Tx, ws team.WorkspaceID, v *Visitor, p Page, clientID string, at time.Time) error {
	return errSoon
}

// Record records an event of a contact, for callers without a browser.
func (s *Service) Record(tx *store.Tx, ws team.WorkspaceID, id ID, e rules.Event, clientID string, at time.Time) (Event, error) {
	return Event{}, errSoon
}

// EventsOptions say which events to list.
type EventsOptions struct {
	Page, PerPage int
	Order         string // "asc" or "desc" (default)
	Name          string // of the event; "" any
	Contact       ID     // 0 any
	Kind          string // "event" (default) or "page"
}

// Events lists events, newest first unless told.
func (s *Service) Events(tx *store.Tx, ws team.WorkspaceID, o EventsOptions) ([]Event, int, error) {
	return nil, 0, errSoon
}

// Details are what only trusted callers set.
type Details struct {
	Avatar       *string
	Unsubscribed *bool
}

// Upsert creates or updates a contact for a trusted caller: by id (0: not
// given), else by the call's user id, else by its email.
func (s *Service) Upsert(tx *store.Tx, ws team.WorkspaceID, id ID, call rules.Identify, d Details) (Contact, []rules.Rejection, error) {
	return Contact{}, nil, errSoon
}

// Get finds a contact by its id, or by that of one merged into it.
func (s *Service) Get(tx *store.Tx, ws team.WorkspaceID, id ID) (Contact, error) {
	return Contact{}, errSoon
}

// ByUserID finds a contact by the site owner's id.
func (s *Service) ByUserID(tx *store.Tx, ws team.WorkspaceID, userID string) (Contact, error) {
	return Contact{}, errSoon
}

// ByEmail finds the contact with this email that was seen last.
func (s *Service) ByEmail(tx *store.Tx, ws team.WorkspaceID, email string) (Contact, error) {
	return Contact{}, errSoon
}

// ByIDs finds many contacts at once; unknown ids are left out.
func (s *Service) ByIDs(tx *store.Tx, ws team.WorkspaceID, ids []ID) (map[ID]Contact, error) {
	return nil, errSoon
}

// ListOptions say which contacts to list.
type ListOptions struct {
	Page, PerPage int
	Order         string // "asc" or "desc" (default)
	OrderBy       string // id (default), created_at, updated_at, last_seen_at, signed_up_at, name, email
	Tag           string // with this tag; "" any
	TagID         int64  // with this tag; 0 any
	Email         string // with this email; "" any
}

// List gives one page of contacts and how many there are in all.
func (s *Service) List(tx *store.Tx, ws team.WorkspaceID, o ListOptions) ([]Contact, int, error) {
	return nil, 0, errSoon
}

// Touch notes that the team wrote to the contact.
func (s *Service) Touch(tx *store.Tx, ws team.WorkspaceID, id ID, contacted time.Time) error {
	return errSoon
}

// Decode reads a JSON object as properties, in order.
func Decode(raw json.RawMessage) ([]rules.Property, error) { return nil, errSoon }
