package inbox

import (
	"gist/server/contact"
	"gist/server/live"
	"gist/server/store"
	"gist/server/team"
)

// publication is one message on a live channel.
type publication struct {
	Type           string            `json:"type"` // message, conversation, deleted, read, contact, session
	Conversation   *ConversationWire `json:"conversation,omitempty"`
	Message        *MessageWire      `json:"message,omitempty"`
	ConversationID ConversationID    `json:"conversation_id,omitempty"`
	Unread         *int              `json:"unread,omitempty"`
	Contact        *ContactWire      `json:"contact,omitempty"`
}

// ConversationWire is a conversation in the JSON of a visitor's page and of the
// live channels. Times are unix seconds. Unread counts for the side that
// receives it.
type ConversationWire struct {
	ID            ConversationID `json:"id"`
	Title         string         `json:"title"`
	State         State          `json:"state"`
	CreatedAt     int64          `json:"created_at"`
	UpdatedAt     int64          `json:"updated_at,omitempty"` // only for the team: a note changes it
	LastMessageAt int64          `json:"last_message_at"`
	Unread        int            `json:"unread"`
	LastMessage   *MessageWire   `json:"last_message"`
	// Moved reports that the team has moved the conversation away from the
	// contact of its first browser. ReadOnly reports that the receiver can't
	// write in it.
	Moved    bool `json:"moved,omitempty"`
	ReadOnly bool `json:"read_only,omitempty"`
}

// MessageWire is a message in the JSON of a visitor's page and of the live
// channels.
type MessageWire struct {
	ID           MessageID      `json:"id"`
	Conversation ConversationID `json:"conversation_id"`
	ClientID     string         `json:"client_id"`
	Type         string         `json:"message_type"`
	Author       AuthorWire     `json:"author"`
	Verified     *bool          `json:"verified,omitempty"` // only for the team, of a contact's message
	Body         string         `json:"body"`
	CreatedAt    int64          `json:"created_at"`
}

// AuthorWire is the author of a message.
type AuthorWire struct {
	Type string `json:"type"`
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

// ForVisitor returns the message as a visitor may see it.
func (m Message) ForVisitor() *MessageWire {
	return &MessageWire{ID: m.ID, Conversation: m.Conversation, ClientID: m.ClientID, Type: m.Type,
		Author: AuthorWire{m.AuthorType, m.AuthorID, m.AuthorName}, Body: m.Body, CreatedAt: m.CreatedAt.Unix()}
}

// ForTeam returns the message as the team sees it.
func (m Message) ForTeam() *MessageWire {
	wire := m.ForVisitor()
	if m.AuthorType == ByContact {
		wire.Verified = &m.Verified
	}
	return wire
}

// ForVisitor returns the conversation as a visitor may see it.
func (c Conversation) ForVisitor() *ConversationWire {
	wire := &ConversationWire{ID: c.ID, Title: c.Title, State: c.State, CreatedAt: c.CreatedAt.Unix(),
		LastMessageAt: c.LastMessageAt.Unix(), Unread: c.UnreadByContact,
		Moved: c.HeldBy != "", ReadOnly: c.ReadOnly}
	if c.LastMessage != nil {
		wire.LastMessage = c.LastMessage.ForVisitor()
	}
	return wire
}

// ForTeam returns the conversation for the team's live channel.
func (c Conversation) ForTeam() *ConversationWire {
	wire := c.ForVisitor()
	wire.UpdatedAt, wire.Unread, wire.ReadOnly = c.UpdatedAt.Unix(), c.UnreadByTeam, false
	if c.LastMessage != nil {
		wire.LastMessage = c.LastMessage.ForTeam()
	}
	return wire
}

// hearing holds the browsers that may read a conversation now, for each side,
// and so receive news of it.
type hearing struct {
	contact []string // channels of browsers of its contact
	holder  string   // channel of the browser that holds it; "": none
	outside Conversation
}

// hearing returns who may read a conversation now.
func (s *Service) hearing(tx *store.Tx, ws team.WorkspaceID, c Conversation) (hearing, error) {
	h := hearing{outside: c}
	browsers, err := s.contacts.Readers(tx, ws, c.Contact, c.Began)
	if err != nil {
		return h, err
	}
	for _, v := range browsers {
		if can := may(v, c); can.read && !can.holder {
			h.contact = append(h.contact, live.VisitorChannel(int64(ws), string(v.ID)))
		}
	}
	if c.HeldBy != "" {
		h.holder = live.VisitorChannel(int64(ws), string(c.HeldBy))
	}
	return h, nil
}

// tell publishes to each side its own view of the conversation.
func (s *Service) tell(h hearing, p publication) {
	c := h.outside
	c.ReadOnly = c.HeldBy != ""
	one := func(c Conversation, channels ...string) {
		p := p
		if p.Conversation != nil {
			p.Conversation = c.ForVisitor()
		}
		if p.Unread != nil {
			p.Unread = &c.UnreadByContact
		}
		s.hub.Publish(p, channels...)
	}
	if len(h.contact) > 0 {
		one(c, h.contact...)
	}
	if h.holder != "" {
		c.ReadOnly, c.UnreadByContact = false, c.UnreadByHolder
		one(c, h.holder)
	}
}

// tellMessage notifies both sides of a new reply, and only the team of a note.
func (s *Service) tellMessage(ws team.WorkspaceID, h hearing, c Conversation, m Message) {
	s.hub.Publish(publication{Type: "message", Conversation: c.ForTeam(), Message: m.ForTeam()}, live.TeamChannel(int64(ws)))
	if m.Type == TypeReply {
		s.tell(h, publication{Type: "message", Conversation: c.ForVisitor(), Message: m.ForVisitor()})
	}
}

// ContactWire is a contact in brief, for the team's live channel.
type ContactWire struct {
	ID       contact.ID   `json:"id"`
	Type     contact.Type `json:"type"`
	UserID   string       `json:"user_id"`
	Email    string       `json:"email"`
	Name     string       `json:"name"`
	Verified bool         `json:"verified"`
}

// TellContact notifies the team of a contact's current fields.
func (s *Service) TellContact(ws team.WorkspaceID, c contact.Contact) {
	channel := live.TeamChannel(int64(ws))
	if s.hub.Heard(channel) {
		s.hub.Publish(publication{Type: "contact", Contact: &ContactWire{c.ID, c.Type, c.UserID, c.Email, c.Name, c.Verified}}, channel)
	}
}

// tellConversation notifies both sides that a conversation has changed.
func (s *Service) tellConversation(ws team.WorkspaceID, h hearing, c Conversation) {
	s.hub.Publish(publication{Type: "conversation", Conversation: c.ForTeam()}, live.TeamChannel(int64(ws)))
	s.tell(h, publication{Type: "conversation", Conversation: c.ForVisitor()})
}
