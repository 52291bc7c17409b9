package inbox

import (
	"context"
	"fmt"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
)

// MaxMessages is the maximum number of messages that Messages returns.
const MaxMessages = 200

// Seen is what a visitor sees. Contact is the zero value unless the visitor is
// verified. Conversations has the last active first.
type Seen struct {
	Visitor       contact.Visitor
	Contact       contact.Contact
	Conversations []Conversation
	Unread        int
}

// List returns what a visitor sees. The error is visitor_unknown or
// token_replaced.
func (s *Service) List(ctx context.Context, ws team.WorkspaceID, who contact.Credentials) (seen Seen, err error) {
	err = s.db.View(ctx, func(tx *store.Tx) error {
		if seen.Visitor, err = s.contacts.Authenticate(tx, ws, who); err != nil {
			return err
		}
		if seen.Visitor.Verified() {
			if seen.Contact, err = s.contacts.Get(tx, ws, seen.Visitor.Contact); err != nil {
				return err
			}
		}
		if seen.Conversations, err = visibleAll(tx, ws, seen.Visitor); err != nil {
			return err
		}
		sum, err := s.Summarize(tx, ws, seen.Visitor) // the list holds at most mostListed
		seen.Unread = sum.Unread
		return err
	})
	if err != nil {
		return seen, fmt.Errorf("listing a visitor's conversations: %w", err)
	}
	return seen, nil
}

// Messages returns a conversation's messages to a visitor, the oldest first:
// those after an id, or before one, or, with neither, the newest. more reports
// whether there are further ones in that direction. The error is
// visitor_unknown, token_replaced, conversation_unknown or identity_expired.
func (s *Service) Messages(ctx context.Context, ws team.WorkspaceID, who contact.Credentials, id ConversationID, after, before MessageID, limit int) (list []Message, more bool, err error) {
	err = s.db.View(ctx, func(tx *store.Tx) error {
		v, err := s.contacts.Authenticate(tx, ws, who)
		if err != nil {
			return err
		}
		if _, err := rightsIn(tx, ws, v, id); err != nil {
			return err
		}
		list, more, err = readMessages(tx, ws, id, cursorOptions{after: after, before: before, limit: clamp(limit)})
		return err
	})
	if err != nil {
		return nil, false, fmt.Errorf("reading a visitor's messages: %w", err)
	}
	return list, more, nil
}

func clamp(limit int) int {
	if limit <= 0 {
		return 50
	}
	return min(limit, MaxMessages)
}

// Send stores a visitor's message, in a new conversation if id is 0, and
// notifies everybody who may read it. clientID is the sender's UUID of the
// message; a repeated one returns the first result. The error is
// visitor_unknown, token_replaced, conversation_unknown,
// conversation_read_only, identity_expired, body_required, body_too_long or
// client_id_invalid.
func (s *Service) Send(ctx context.Context, ws team.WorkspaceID, who contact.Credentials, id ConversationID, clientID, body string) (c Conversation, m Message, err error) {
	if body, err = checkBody(body); err != nil {
		return c, m, err
	}
	if clientID, err = checkClientID(clientID); err != nil {
		return c, m, err
	}
	var hear hearing
	again := false
	err = s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		id := id // the transaction may run again
		v, err := s.contacts.Authenticate(tx, ws, who)
		if err != nil {
			return err
		}
		if m, again, err = byClientID(tx, ws, clientID); err != nil {
			return err
		}
		if again {
			if m.AuthorType != ByContact {
				return ErrUnknown
			}
			if _, err = rightsIn(tx, ws, v, m.Conversation); err != nil {
				return err
			}
			c, err = get(tx, ws, m.Conversation)
			c = c.asSeenBy(v)
			return err
		}
		can := rights{read: true, write: true}
		if id != 0 {
			if can, err = rightsIn(tx, ws, v, id); err != nil {
				return err
			}
		}
		if !can.write {
			return errReadOnly
		}
		contactID, err := s.contacts.Ensure(tx, ws, &v)
		if err != nil {
			return err
		}
		if id == 0 {
			if id, err = s.begin(tx, ws, contactID, v.ID, ""); err != nil {
				return err
			}
		}
		m, err = s.add(tx, ws, Message{Conversation: id, ClientID: clientID, Type: TypeReply, AuthorType: ByContact, AuthorID: int64(contactID),
			Visitor: v.ID, Verified: v.Verified() && !can.holder, Body: body}, can)
		if err != nil {
			return err
		}
		if c, err = get(tx, ws, id); err != nil {
			return err
		}
		if hear, err = s.hearing(tx, ws, c); err != nil {
			return err
		}
		c = c.asSeenBy(v)
		return nil
	})
	if err != nil {
		return c, m, fmt.Errorf("storing a visitor's message: %w", err)
	}
	if !again {
		s.tellMessage(ws, hear, c, m)
	}
	return c, m, nil
}

// begin makes a conversation of contact by. visitor is the browser that begins
// it or receives it from the team; it is "" if the conversation is for no
// single browser.
func (s *Service) begin(tx *store.Tx, ws team.WorkspaceID, by contact.ID, visitor contact.VisitorID, title string) (id ConversationID, err error) {
	now := s.micros()
	err = tx.QueryRow(`
		insert into conversations (workspace_id, contact_id, visitor_id, title, created_at, updated_at, last_message_at)
		values ($1, $2, $3, $4, $5, $5, $5) returning id`,
		ws, by, textOrNull(string(visitor)), textOrNull(title), now).Scan(&id)
	return id, err
}

// Read marks a conversation as read by the visitor up to a message. It returns
// the number of unread messages in all conversations that the visitor sees. The
// error is visitor_unknown, token_replaced, conversation_unknown or
// identity_expired.
func (s *Service) Read(ctx context.Context, ws team.WorkspaceID, who contact.Credentials, id ConversationID, upTo MessageID) (unread int, err error) {
	var hear hearing
	var c Conversation
	var reader contact.Visitor
	var rows int64
	err = s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		v, err := s.contacts.Authenticate(tx, ws, who)
		if err != nil {
			return err
		}
		can, err := rightsIn(tx, ws, v, id)
		if err != nil {
			return err
		}
		column := "contact_read_id" // each side has its own mark
		if can.holder {
			column = "held_read_id"
		}
		rows, err = tx.Exec(`
			update conversations set `+column+` = (
				select coalesce(max(m.id), 0) from messages m
				where m.workspace_id = $1 and m.conversation_id = $2 and m.id <= $3)
			where workspace_id = $1 and id = $2 and `+column+` < $3`, ws, id, upTo)
		if err != nil {
			return err
		}
		if c, err = get(tx, ws, id); err != nil {
			return err
		}
		if hear, err = s.hearing(tx, ws, c); err != nil {
			return err
		}
		if can.holder {
			hear.contact = nil
		} else {
			hear.holder = ""
		}
		reader = v
		return err
	})
	if err == nil {
		// Counted outside the write transaction: there may be much to count.
		err = s.db.View(ctx, func(tx *store.Tx) error {
			sum, err := s.Summarize(tx, ws, reader)
			unread = sum.Unread
			return err
		})
	}
	if err != nil {
		return 0, fmt.Errorf("marking a conversation read: %w", err)
	}
	if rows > 0 {
		s.tell(hear, publication{Type: "read", ConversationID: id, Unread: &c.UnreadByContact})
	}
	return unread, nil
}
