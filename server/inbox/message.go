package inbox

import (
	"errors"
	"strings"
	"time"

	"github.com/google/uuid"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// MessageID names a message inside its workspace. Within a conversation, ids
// grow in the order of the commits.
type MessageID int64

// The types of messages and the types of their authors.
const (
	TypeReply = "reply" // both sides see it
	TypeNote  = "note"  // only the team sees it

	ByContact  = "contact"
	ByTeammate = "teammate"
)

// Message is one message of a conversation.
type Message struct {
	ID           MessageID
	Conversation ConversationID
	ClientID     string // a UUID made by the sender; "" when it made none
	Type         string
	AuthorType   string
	AuthorID     int64
	AuthorName   string // a teammate's name
	Visitor      contact.VisitorID
	Verified     bool // the browser had proven to be its contact, or an API key wrote for it
	Body         string
	CreatedAt    time.Time
}

const messageColumns = `
	m.id, m.conversation_id, coalesce(m.client_id, ''), m.type, m.author_type, m.author_id, coalesce(t.name, ''),
	coalesce(m.visitor_id, ''), m.verified, m.body, m.created_at`

const messageFrom = `
	from messages m
	left join teammates t on t.workspace_id = m.workspace_id and t.id = m.author_id and m.author_type = 'teammate'`

func scanMessage(row interface{ Scan(...any) error }) (Message, error) {
	var m Message
	var created int64
	err := row.Scan(&m.ID, &m.Conversation, &m.ClientID, &m.Type, &m.AuthorType, &m.AuthorID, &m.AuthorName,
		&m.Visitor, &m.Verified, &m.Body, &created)
	m.CreatedAt = fromMicros(created)
	return m, err
}

// checkBody returns a message as it is stored: valid UTF-8 without NUL. The
// error is one of rules.CheckMessage.
func checkBody(body string) (string, error) {
	checked, err := rules.CheckMessage(strings.ToValidUTF8(body, "\uFFFD"))
	if err != nil {
		return "", err
	}
	return strings.ReplaceAll(checked, "\x00", "\uFFFD"), nil
}

// checkClientID returns the canonical form of a client id. The error is
// client_id_invalid.
func checkClientID(clientID string) (string, error) {
	id, err := uuid.Parse(clientID)
	if err != nil {
		return "", &rules.Error{Code: "client_id_invalid", Field: "client_id", Message: "client_id is a UUID that the sender makes for each message."}
	}
	return id.String(), nil
}

// byClientID returns the message that an earlier call stored under clientID.
func byClientID(tx *store.Tx, ws team.WorkspaceID, clientID string) (Message, bool, error) {
	if clientID == "" {
		return Message{}, false, nil
	}
	m, err := scanMessage(tx.QueryRow(`select `+messageColumns+messageFrom+` where m.workspace_id = $1 and m.client_id = $2`, ws, clientID))
	if errors.Is(err, store.ErrNoRows) {
		return m, false, nil
	}
	return m, err == nil, err
}

// add stores a message. It writes the conversation's row first: this serializes
// servers that add to one conversation, so that ids have the order of the
// commits.
//
// A reply advances the read mark of the writer's side; by tells the holder's
// side from the contact's.
func (s *Service) add(tx *store.Tx, ws team.WorkspaceID, m Message, by rights) (Message, error) {
	now := s.micros()
	// A contact's message opens a closed conversation again.
	rows, err := tx.Exec(`
		update conversations set updated_at = $3, state = case when $4 = 'contact' then 'open' else state end
		where workspace_id = $1 and id = $2`, ws, m.Conversation, now, m.AuthorType)
	if err != nil {
		return m, err
	}
	if rows == 0 { // it has just been deleted
		return m, ErrUnknown
	}
	err = tx.QueryRow(`
		insert into messages (workspace_id, conversation_id, client_id, type, author_type, author_id, visitor_id, verified, body, created_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
		ws, m.Conversation, textOrNull(m.ClientID), m.Type, m.AuthorType, m.AuthorID, textOrNull(string(m.Visitor)), m.Verified, m.Body, now).Scan(&m.ID)
	if err != nil {
		return m, err
	}
	m.CreatedAt = fromMicros(now)
	if m.Type == TypeReply {
		// The writer has read everything above.
		column := "team_read_id"
		if m.AuthorType == ByContact {
			column = "contact_read_id"
		}
		if by.holder {
			column = "held_read_id"
		}
		_, err = tx.Exec(`
			update conversations set last_message_id = $3, last_message_at = $4, `+column+` = $3
			where workspace_id = $1 and id = $2`, ws, m.Conversation, m.ID, now)
	}
	return m, err
}

// cursorOptions limit which messages are read: those after an id, or before
// one, and at most limit of them. With neither id, the newest are read.
type cursorOptions struct {
	after, before MessageID
	limit         int
	notes         bool
}

// readMessages returns messages, the oldest first, and whether there are more.
// Index: messages (workspace_id, conversation_id, id).
func readMessages(tx *store.Tx, ws team.WorkspaceID, id ConversationID, o cursorOptions) (list []Message, more bool, err error) {
	order := "desc"
	if o.after > 0 {
		order = "asc"
	}
	before := o.before
	if before == 0 {
		before = 1 << 62
	}
	rows, err := tx.Query(`select `+messageColumns+messageFrom+`
		where m.workspace_id = $1 and m.conversation_id = $2 and m.id > $3 and m.id < $4 and ($5 or m.type = 'reply')
		order by m.id `+order+` limit $6`, ws, id, o.after, before, o.notes, o.limit+1)
	if err != nil {
		return nil, false, err
	}
	defer rows.Close()
	list = []Message{}
	for rows.Next() {
		m, err := scanMessage(rows)
		if err != nil {
			return nil, false, err
		}
		list = append(list, m)
	}
	if len(list) > o.limit {
		list, more = list[:o.limit], true
	}
	if order == "desc" {
		for i, j := 0, len(list)-1; i < j; i, j = i+1, j-1 {
			list[i], list[j] = list[j], list[i]
		}
	}
	return list, more, rows.Err()
}
