// Package desk holds the state of the team's dashboard while it is open: the
// conversations, their messages, the contacts, and how each of them reads as
// text. It merges the server's answers with the events of the live channel, so
// that a late answer never overwrites newer data. It uses neither browser nor
// network, and compiles on every platform.
package desk

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
)

// States of a conversation, as the REST API names them.
const (
	Open    = "open"
	Closed  = "closed"
	Snoozed = "snoozed"
)

// States lists all states, in the order of the inbox's lists.
var States = []string{Open, Snoozed, Closed}

// Kinds of a message, as the REST API names them.
const (
	Reply = "reply"
	Note  = "note"
)

// FromContact and FromTeammate are the two types of an author.
const (
	FromContact  = "contact"
	FromTeammate = "teammate"
)

// Teammate is somebody who may sign in.
type Teammate struct {
	ID    int64  `json:"id"`
	Name  string `json:"name"`
	Email string `json:"email"`
}

// Called returns the teammate's name, or the email if there is no name.
func (t Teammate) Called() string {
	if name := strings.TrimSpace(t.Name); name != "" {
		return name
	}
	return t.Email
}

// Workspace is the workspace of the signed-in teammate.
type Workspace struct {
	AppID string `json:"app_id"`
	Name  string `json:"name"`

	Mode      string `json:"identity_verification"`            // off, optional or required
	IsDefault bool   `json:"identity_verification_is_default"` // the mode is the default: nobody has chosen one
}

// Me is the signed-in teammate and their workspace.
type Me struct {
	Teammate  Teammate  `json:"teammate"`
	Workspace Workspace `json:"workspace"`
}

// Person is a contact in short form, as conversations contain it.
type Person struct {
	ID       int64  `json:"id"`
	Type     string `json:"type"`
	UserID   string `json:"user_id"`
	Email    string `json:"email"`
	Name     string `json:"name"`
	Verified bool   `json:"verified"`
}

// Called returns a person's name for lists: the name, else the email, else the
// user id, else "Visitor" with the contact's id. The id tells two visitors
// apart.
func (p Person) Called() string {
	for _, s := range []string{p.Name, p.Email, p.UserID} {
		if s = strings.TrimSpace(s); s != "" {
			return s
		}
	}
	if p.ID == 0 {
		return "Visitor"
	}
	return "Visitor " + strconv.FormatInt(p.ID, 10)
}

// Known reports whether the person has a name, an email or a user id.
func (p Person) Known() bool { return strings.TrimSpace(p.Name+p.Email+p.UserID) != "" }

// Claims reports whether the person claims a user id or an email. Only a claim
// can be verified; an anonymous visitor claims nothing.
func (p Person) Claims() bool { return p.UserID != "" || p.Email != "" }

// Author is the writer of a message.
type Author struct {
	Type string `json:"type"`
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

// Message is one message of a conversation: a reply or a note.
type Message struct {
	ID             int64
	ConversationID int64
	ClientID       string
	Kind           string
	Author         Author
	Verified       *bool // nil when the server did not say
	Body           string
	CreatedAt      int64 // unix seconds
}

// UnmarshalJSON reads a message of the REST API or of the live channel. The
// live channel may name the kind "type" instead of "message_type".
func (m *Message) UnmarshalJSON(data []byte) error {
	var wire struct {
		ID             int64  `json:"id"`
		ConversationID int64  `json:"conversation_id"`
		ClientID       string `json:"client_id"`
		MessageType    string `json:"message_type"`
		Type           string `json:"type"`
		Author         Author `json:"author"`
		Verified       *bool  `json:"verified"`
		Body           string `json:"body"`
		CreatedAt      int64  `json:"created_at"`
	}
	if err := json.Unmarshal(data, &wire); err != nil {
		return err
	}
	kind := Reply
	if wire.MessageType == Note || wire.Type == Note {
		kind = Note
	}
	*m = Message{
		ID: wire.ID, ConversationID: wire.ConversationID, ClientID: wire.ClientID, Kind: kind,
		Author: wire.Author, Verified: wire.Verified, Body: wire.Body, CreatedAt: wire.CreatedAt,
	}
	return nil
}

// Conversation is one row of the inbox.
type Conversation struct {
	ID            int64    `json:"id"`
	Title         string   `json:"title"`
	State         string   `json:"state"`
	Contacts      []Person `json:"contacts"`
	LastMessage   *Message `json:"last_message"`
	LastMessageAt int64    `json:"last_message_at"`
	Unread        int      `json:"unread"`
	CreatedAt     int64    `json:"created_at"`
	UpdatedAt     int64    `json:"updated_at"`
	Moved         bool     `json:"moved"` // moved from another contact, whose browser still reads and writes in it
}

// Person returns the conversation's contact, or the zero Person if it has none.
func (c Conversation) Person() Person {
	if len(c.Contacts) == 0 {
		return Person{}
	}
	return c.Contacts[0]
}

// Active returns when somebody last wrote, in unix seconds. The inbox is sorted
// by it.
func (c Conversation) Active() int64 {
	switch {
	case c.LastMessage != nil:
		return c.LastMessage.CreatedAt
	case c.LastMessageAt != 0:
		return c.LastMessageAt
	}
	return c.CreatedAt
}

// Preview returns the last message in one line, or the title if there is no
// message yet.
func (c Conversation) Preview() string {
	if c.LastMessage == nil {
		return c.Title
	}
	return strings.Join(strings.Fields(c.LastMessage.Body), " ")
}

func (c Conversation) lastID() int64 {
	if c.LastMessage == nil {
		return 0
	}
	return c.LastMessage.ID
}

// olderThan reports whether c is an older state of the conversation than k.
func (c Conversation) olderThan(k Conversation) bool {
	if c.UpdatedAt != k.UpdatedAt {
		return c.UpdatedAt < k.UpdatedAt
	}
	return c.LastMessage != nil && c.lastID() < k.lastID()
}

// Tag is a label of a contact.
type Tag struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

// Contact is one contact with all its data.
type Contact struct {
	Person
	Phone           string                     `json:"phone"`
	CreatedAt       int64                      `json:"created_at"`
	UpdatedAt       int64                      `json:"updated_at"`
	SignedUpAt      int64                      `json:"signed_up_at"`
	LastSeenAt      int64                      `json:"last_seen_at"`
	LastContactedAt int64                      `json:"last_contacted_at"`
	SessionCount    int                        `json:"session_count"`
	Tags            []Tag                      `json:"tags"`
	EmailVerified   bool                       `json:"email_verified"` // the email is proven to be theirs
	Unverified      []string                   `json:"unverified"`     // fields and properties that were set without a proof
	Properties      map[string]json.RawMessage `json:"-"`
}

// Doubts reports whether a field or a property was set without a proof. An
// email is also in doubt while EmailVerified is false.
func (c Contact) Doubts(name string) bool {
	return name == "email" && c.Email != "" && !c.EmailVerified || slices.Contains(c.Unverified, name)
}

// UnmarshalJSON reads a contact of the REST API. It accepts
// "custom_properties": [], which the API sends if there are none.
func (c *Contact) UnmarshalJSON(data []byte) error {
	type plain Contact
	var wire struct {
		plain
		Properties json.RawMessage `json:"custom_properties"`
	}
	if err := json.Unmarshal(data, &wire); err != nil {
		return err
	}
	*c = Contact(wire.plain)
	if len(wire.Properties) > 0 && wire.Properties[0] == '{' {
		return json.Unmarshal(wire.Properties, &c.Properties)
	}
	return nil
}
