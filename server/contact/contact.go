package contact

import (
	"time"

	"gist/wasm/rules"
)

// ID identifies a contact within its workspace.
type ID int64

// Type is a contact's type: visitor, lead or user.
type Type string

// The types of contacts. A visitor is anonymous. A lead has an email, but no
// user id. A user has the site owner's user id.
const (
	TypeVisitor Type = "visitor"
	TypeLead    Type = "lead"
	TypeUser    Type = "user"
)

// Contact is one person or browser of a workspace. A zero time means none, an
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
	UpdatedAt       time.Time // of the content: a new LastSeenAt is no update
	SignedUpAt      time.Time
	LastSeenAt      time.Time
	LastContactedAt time.Time
	SessionCount    int // number of visits

	Properties []Property // in the order in which the workspace first saw them
	Tags       []Tag      // in the order in which the workspace first saw them

	Unsubscribed bool // from emails
	Verified     bool // a browser has proven to be this contact; this never ends

	// EmailVerified reports whether the email is proven on the contact now.
	// Unverified names what was set without a proof. Briefs reads neither.
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

// Tag is a tag of a workspace, spelled as it was first used or last renamed.
type Tag struct {
	ID   int64
	Name string
}
