package inbox

import (
	"gist/server/contact"
	"gist/server/live"
	"gist/server/store"
	"gist/server/team"
)

// publication is one piece of news on a live channel.
type publication struct {
	Type           string            `json:"type"` // message, conversation, deleted, read, contact, session
	Conversation   *ConversationWire `json:"conversation,omitempty"`
	Message        *MessageWire      `json:"message,omitempty"`
	ConversationID ConversationID    `json:"conversation_id,omitempty"`
	Unread         *int              `json:"unread,omitempty"`
	Contact        *ContactWire      `json:"contact,omitempty"`
}

// ConversationWire is a conversation as a visitor's page and the live channels
// have it; times are unix seconds. Unread counts for whom it is meant.
type ConversationWire struct {
	ID            ConversationID `json:"id"`
	Title         string         `json:"title"`
	State         State          `json:"state"`
	CreatedAt     int64          `json:"created_at"`
	UpdatedAt     int64          `json:"updated_at,omitempty"` // for the team alone: a note changes it
	LastMessageAt int64          `json:"last_message_at"`
	Unread        int            `json:"unread"`
	LastMessage   *MessageWire   `json:"last_message"`
	// Moved tells that the team has moved it to another contact than that of the
	// browser that began it; ReadOnly that whom it is meant for can't write in it.
	Moved    bool `json:"moved,omitempty"`
	ReadOnly bool `json:"read_only,omitempty"`
}

// MessageWire is a message as a visitor's page and the live channels have it.
type MessageWire struct {
	ID           MessageID      `json:"id"`
	Conversation ConversationID `json:"conversation_id"`
	ClientID     string         `json:"client_id"`
	Type         string         `json:"message_type"`
	Author       AuthorWire     `json:"author"`
	Verified     *bool          `json:"verified,omitempty"` // for the team alone, of a contact's message
	Body         string         `json:"body"`
	CreatedAt    int64          `json:"created_at"`
}

// AuthorWire is who wrote a message.
type AuthorWire struct {
	Type string `json:"type"`
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

// ForVisitor is the message as a visitor may see it.
func (m Message) ForVisitor() *MessageWire {
	return &MessageWire{ID: m.ID, Conversation: m.Conversation, ClientID: m.ClientID, Type: m.Type,
		Author: AuthorWire{m.AuthorType, m.AuthorID, m.AuthorName}, Body: m.Body, CreatedAt: m.CreatedAt.Unix()}
}

// ForTeam is the message as the team sees it.
func (m Message) ForTeam() *MessageWire {
	wire := m.ForVisitor()
	if m.AuthorType == ByContact {
		wire.Verified = &m.Verified
	}
	return wire
}

// ForVisitor is the conversation as a visitor may see it.
func (c Conversation) ForVisitor() *ConversationWire {
	wire := &ConversationWire{ID: c.ID, Title: c.Title, State: c.State, CreatedAt: c.CreatedAt.Unix(),
		LastMessageAt: c.LastMessageAt.Unix(), Unread: c.UnreadByContact,
		Moved: c.HeldBy != "", ReadOnly: c.ReadOnly}
	if c.LastMessage != nil {
		wire.LastMessage = c.LastMessage.ForVisitor()
	}
	return wire
}

// ForTeam is the conversation as the team's live channel has it.
func (c Conversation) ForTeam() *ConversationWire {
	wire := c.ForVisitor()
	wire.UpdatedAt, wire.Unread, wire.ReadOnly = c.UpdatedAt.Unix(), c.UnreadByTeam, false
	if c.LastMessage != nil {
		wire.LastMessage = c.LastMessage.ForTeam()
	}
	return wire
}

// hearing is who hears of a conversation from outside: on each side the browsers
// that may read it at this moment.
type hearing struct {
	contact []string // channels of browsers of its contact
	holder  string   // channel of the browser that holds it; "": none
	outside Conversation
}

// hearing asks who may read a conversation now.
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

// tell tells each side of its own view of the conversation.
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

// tellMessage tells both sides of a new message; of a note the team alone.
func (s *Service) tellMessage(ws team.WorkspaceID, h hearing, c Conversation, m Message) {
	s.hub.Publish(publication{Type: "message", Conversation: c.ForTeam(), Message: m.ForTeam()}, live.TeamChannel(int64(ws)))
	if m.Type == TypeReply {
		s.tell(h, publication{Type: "message", Conversation: c.ForVisitor(), Message: m.ForVisitor()})
	}
}

// ContactWire is a contact in brief, as the team's live channel has it.
type ContactWire struct {
	ID       contact.ID   `json:"id"`
	Type     contact.Type `json:"type"`
	UserID   string       `json:"user_id"`
	Email    string       `json:"email"`
	Name     string       `json:"name"`
	Verified bool         `json:"verified"`
}

// TellContact tells the team what is known of a contact now.
func (s *Service) TellContact(ws team.WorkspaceID, c contact.Contact) {
	channel := live.TeamChannel(int64(ws))
	if s.hub.Heard(channel) {
		s.hub.Publish(publication{Type: "contact", Contact: &ContactWire{c.ID, c.Type, c.UserID, c.Email, c.Name, c.Verified}}, channel)
	}
}

// tellConversation tells both sides that a conversation has changed.
func (s *Service) tellConversation(ws team.WorkspaceID, h hearing, c Conversation) {
	s.hub.Publish(publication{Type: "conversation", Conversation: c.ForTeam()}, live.TeamChannel(int64(ws)))
	s.tell(h, publication{Type: "conversation", Conversation: c.ForVisitor()})
}
