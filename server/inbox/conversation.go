package inbox

import (
	"encoding/json"
	"errors"
	"strings"
	"time"

	"gist/server/contact"
	"gist/server/live"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// ConversationID names a conversation inside its workspace.
type ConversationID int64

// State is the state of a conversation: open, closed or snoozed.
type State string

// The states of conversations.
const (
	StateOpen    State = "open"
	StateClosed  State = "closed"
	StateSnoozed State = "snoozed"
)

// The kinds of assignees.
const (
	AssigneeTeammate = "teammate"
	AssigneeTeam     = "team"
)

// Conversation is one conversation of the team with a contact.
type Conversation struct {
	ID               ConversationID
	Contact          contact.ID
	Title            string
	State            State
	Priority         bool
	AssigneeType     string // "", AssigneeTeammate or AssigneeTeam
	AssigneeID       int64
	CustomProperties json.RawMessage // an object
	CreatedAt        time.Time
	UpdatedAt        time.Time
	LastMessageAt    time.Time
	LastMessage      *Message // the last reply; notes don't count. nil: none yet

	UnreadByContact int // the team's replies that the contact has not opened
	UnreadByTeam    int // the contact's messages that no teammate has opened

	Began contact.VisitorID // the browser that began it, or for which it was begun
	// HeldBy is the browser that keeps the conversation after the team moved it
	// to another contact. The browser has not proven to be this contact.
	HeldBy         contact.VisitorID
	UnreadByHolder int  // the team's replies that the holder has not opened
	ReadOnly       bool // the visitor who read it may not write in it
}

// Service holds conversations and messages. Its methods are safe for concurrent
// use.
type Service struct {
	db       *store.DB
	hub      *live.Hub
	contacts *contact.Service
	now      func() time.Time
}

// New returns a Service on an open database and sets the hooks of contacts.
// When a contact is merged into another, its conversations move in the same
// transaction, and its browsers' open pages are notified.
func New(db *store.DB, hub *live.Hub, contacts *contact.Service, now func() time.Time) *Service {
	s := &Service{db: db, hub: hub, contacts: contacts, now: now}
	contacts.SetHooks(contact.Hooks{Moved: moved, Snapshot: snapshot, Counted: counted, Restore: restore, Held: held, LetGo: letGo, Holders: holders, RightsChanged: s.rightsChanged})
	return s
}

func (s *Service) micros() int64 { return s.now().UnixMicro() }

func fromMicros(t int64) time.Time { return time.UnixMicro(t).UTC() }

// ErrUnknown says that there is no conversation with the id, or none for the caller.
var ErrUnknown = &rules.Error{Kind: rules.Unknown, Code: "conversation_unknown", Field: "conversation_id", Message: "There is no such conversation."}

// unreadByContact and unreadByTeam count each side's unread messages of a
// conversation c, up to 1000, so that a conversation with many messages stays
// cheap to read.
// Indexes: messages (workspace_id, conversation_id, id), and its partial index on
// the team's replies for unreadByContact.
const (
	unreadByContact = `(select count(*) from (
		select 1 from messages m where m.workspace_id = c.workspace_id and m.conversation_id = c.id
			and m.id > c.contact_read_id and m.type = 'reply' and m.author_type = 'teammate' limit 1000) unread)`
	unreadByTeam = `(select count(*) from (
		select 1 from messages m where m.workspace_id = c.workspace_id and m.conversation_id = c.id
			and m.id > c.team_read_id and m.author_type = 'contact' limit 1000) unread)`
)

// conversationColumns are the columns that scanConversation reads, including
// the last message.
const conversationColumns = `
	c.id, c.contact_id, coalesce(c.title, ''), c.state, c.priority, coalesce(c.assignee_type, ''), coalesce(c.assignee_id, 0),
	c.custom_properties, c.created_at, c.updated_at, c.last_message_at,
	` + unreadByContact + `, ` + unreadByTeam + `,
	coalesce(l.id, 0), coalesce(l.client_id, ''), coalesce(l.author_type, ''), coalesce(l.author_id, 0), coalesce(lt.name, ''),
	coalesce(l.visitor_id, ''), coalesce(l.verified, 0), coalesce(l.body, ''), coalesce(l.created_at, 0),
	coalesce(c.visitor_id, ''), coalesce(c.held_by, ''), case when c.held_by is null then 0 else (
		select count(*) from messages m where m.workspace_id = c.workspace_id and m.conversation_id = c.id
		and m.id > c.held_read_id and m.type = 'reply' and m.author_type = 'teammate') end`

const conversationFrom = `
	from conversations c
	left join messages l on l.workspace_id = c.workspace_id and l.id = c.last_message_id
	left join teammates lt on lt.workspace_id = c.workspace_id and lt.id = l.author_id and l.author_type = 'teammate'`

func scanConversation(row interface{ Scan(...any) error }) (Conversation, error) {
	var c Conversation
	var properties string
	var created, updated, lastAt, messageAt int64
	var last Message
	err := row.Scan(&c.ID, &c.Contact, &c.Title, &c.State, &c.Priority, &c.AssigneeType, &c.AssigneeID,
		&properties, &created, &updated, &lastAt, &c.UnreadByContact, &c.UnreadByTeam,
		&last.ID, &last.ClientID, &last.AuthorType, &last.AuthorID, &last.AuthorName,
		&last.Visitor, &last.Verified, &last.Body, &messageAt, &c.Began, &c.HeldBy, &c.UnreadByHolder)
	if errors.Is(err, store.ErrNoRows) {
		return c, ErrUnknown
	}
	if err != nil {
		return c, err
	}
	c.CustomProperties = json.RawMessage(properties)
	c.CreatedAt, c.UpdatedAt, c.LastMessageAt = fromMicros(created), fromMicros(updated), fromMicros(lastAt)
	if last.ID != 0 {
		last.Conversation, last.Type, last.CreatedAt = c.ID, TypeReply, fromMicros(messageAt)
		c.LastMessage = &last
	}
	return c, nil
}

func scanConversations(tx *store.Tx, query string, args ...any) ([]Conversation, error) {
	rows, err := tx.Query(query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	list := []Conversation{}
	for rows.Next() {
		c, err := scanConversation(rows)
		if err != nil {
			return nil, err
		}
		list = append(list, c)
	}
	return list, rows.Err()
}

// get reads one conversation for the team.
func get(tx *store.Tx, ws team.WorkspaceID, id ConversationID) (Conversation, error) {
	return scanConversation(tx.QueryRow(`select `+conversationColumns+conversationFrom+` where c.workspace_id = $1 and c.id = $2`, ws, id))
}

// checkTitle returns a title without surrounding spaces. The error is
// title_too_long above 255 characters.
func checkTitle(title string) (string, error) {
	title = strings.TrimSpace(title)
	if len([]rune(title)) > rules.MaxText {
		return "", &rules.Error{Code: "title_too_long", Field: "title", Message: "A title has at most 255 characters."}
	}
	return title, nil
}

func textOrNull(s string) any {
	if s == "" {
		return nil
	}
	return s
}
