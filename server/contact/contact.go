package contact

import (
	"time"

	"gist/wasm/rules"
)

// ID names a contact inside its workspace.
type ID int64

// Type says how well a contact is known.
type Type string

// The types of contacts: without an identity, known by an email alone, known
// by the site owner's user id.
const (
	TypeVisitor Type = "visitor"
	TypeLead    Type = "lead"
	TypeUser    Type = "user"
)

// Contact is one person as a workspace knows them. A zero time means none, an
// empty text means unknown.
type Contact struct {
	ID     ID
	Type   Type
	UserID string
	Email  string
	Name   string
	Phone  string
	Avatar string

	CreatedAt       time.Time
	UpdatedAt       time.Time // of the content: being seen again is no update
	SignedUpAt      time.Time
	LastSeenAt      time.Time
	LastContactedAt time.Time
	SessionCount    int

	Properties []Property // in the order in which the workspace first saw them
	Tags       []Tag      // in the order in which the workspace first saw them

	Unsubscribed bool // from emails
	Verified     bool // a browser has proven to be this contact, once and for good

	// EmailVerified tells that the email is proven on the contact now, and
	// Unverified names what was set without a proof; of briefs they are not read.
	EmailVerified bool
	Unverified    []string

	emailProof emailProof
}

// Property is a custom property of a contact. A date's Value is a Number of
// whole unix seconds.
type Property struct {
	Name  string
	Value rules.Value
	Type  rules.Type
}

// Tag is a tag of a workspace, spelled as it first came.
type Tag struct {
	ID   int64
	Name string
}
