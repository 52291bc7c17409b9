package inbox

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"

	"gist/server/contact"
	"gist/server/live"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// MaxPerPage is the maximum number of items on a page of a list.
const MaxPerPage = 500

// ListOptions select the conversations that ListForTeam returns. The zero value
// selects the 50 with the newest messages.
type ListOptions struct {
	Page    int        // from 1
	PerPage int        // at most MaxPerPage
	Order   string     // "asc" or "desc" (unless given)
	OrderBy string     // id, created_at, updated_at or last_message_at (unless given)
	State   State      // "" any
	Contact contact.ID // only this contact's; 0 any
}

// orders maps an order_by to its column.
var orders = map[string]string{"": "c.last_message_at", "last_message_at": "c.last_message_at", "id": "c.id", "created_at": "c.created_at", "updated_at": "c.updated_at"}

// ListForTeam returns one page of conversations and the total number. The error
// is state_unknown or order_by_invalid.
// Indexes: conversations (workspace_id, state, last_message_at), conversations
// (workspace_id, contact_id, last_message_at).
func (s *Service) ListForTeam(ctx context.Context, ws team.WorkspaceID, o ListOptions) (list []Conversation, total int, err error) {
	column, ok := orders[o.OrderBy]
	if !ok {
		return nil, 0, &rules.Error{Code: "order_by_invalid", Field: "order_by", Message: "Conversations are ordered by id, created_at, updated_at or last_message_at."}
	}
	if err := checkState(o.State, true); err != nil {
		return nil, 0, err
	}
	direction := "desc"
	if o.Order == "asc" {
		direction = "asc"
	}
	where, args := ` where c.workspace_id = $1`, []any{ws}
	if o.State != "" {
		args = append(args, o.State)
		where += fmt.Sprintf(` and c.state = $%d`, len(args))
	}
	if o.Contact != 0 {
		args = append(args, o.Contact)
		where += fmt.Sprintf(` and c.contact_id = $%d`, len(args))
	}
	perPage := o.PerPage
	if perPage <= 0 {
		perPage = 50
	}
	perPage = min(perPage, MaxPerPage)
	err = s.db.View(ctx, func(tx *store.Tx) error {
		if err := tx.QueryRow(`select count(*) from conversations c`+where, args...).Scan(&total); err != nil {
			return err
		}
		paged := append(args, perPage, (max(o.Page, 1)-1)*perPage)
		list, err = scanConversations(tx, `select `+conversationColumns+conversationFrom+where+
			fmt.Sprintf(` order by %s %s, c.id %s limit $%d offset $%d`, column, direction, direction, len(paged)-1, len(paged)), paged...)
		return err
	})
	if err != nil {
		return nil, 0, fmt.Errorf("listing conversations: %w", err)
	}
	return list, total, nil
}

func checkState(state State, orNone bool) error {
	switch state {
	case StateOpen, StateClosed, StateSnoozed:
		return nil
	case "":
		if orNone {
			return nil
		}
	}
	return &rules.Error{Code: "state_unknown", Field: "state", Message: "A conversation's state is open, closed or snoozed."}
}

// Get returns one conversation for the team. The error is conversation_unknown.
func (s *Service) Get(ctx context.Context, ws team.WorkspaceID, id ConversationID) (c Conversation, err error) {
	err = s.db.View(ctx, func(tx *store.Tx) error {
		c, err = get(tx, ws, id)
		return err
	})
	if err != nil {
		return c, fmt.Errorf("reading a conversation: %w", err)
	}
	return c, nil
}

// MessagesForTeam returns a conversation's messages with notes, the oldest
// first: those after an id, or before one, or, with neither, the newest.
// Without a limit it is 50; MaxPerPage is the most. more reports whether there
// are further ones in that direction. The error is conversation_unknown.
func (s *Service) MessagesForTeam(ctx context.Context, ws team.WorkspaceID, id ConversationID, after, before MessageID, limit int) (list []Message, more bool, err error) {
	if limit <= 0 {
		limit = 50
	}
	err = s.db.View(ctx, func(tx *store.Tx) error {
		if _, err := get(tx, ws, id); err != nil {
			return err
		}
		list, more, err = readMessages(tx, ws, id, cursorOptions{after: after, before: before, limit: min(limit, MaxPerPage), notes: true})
		return err
	})
	if err != nil {
		return nil, false, fmt.Errorf("reading messages: %w", err)
	}
	return list, more, nil
}

// Beginning holds what the team or an API client begins a conversation with.
type Beginning struct {
	// With returns the contact that the caller named.
	With func(tx *store.Tx) (contact.Contact, error)
	// ByID reports that the contact was named by its id, Teammate that a
	// teammate begins the conversation. With either, the conversation also
	// belongs to the contact's only browser, if contact.Service.Alone returns
	// one. Otherwise only the contact's proven browsers see it.
	ByID, Teammate   bool
	Title, Body      string
	CustomProperties json.RawMessage // a JSON object or nil
}

// Create begins a conversation with a contact's first message, for the team or
// an API client. unread reports that no browser of the contact can read it now.
// The error is body_required, body_too_long, title_too_long or the error of
// With.
func (s *Service) Create(ctx context.Context, ws team.WorkspaceID, b Beginning) (c Conversation, unread bool, err error) {
	if b.Body, err = checkBody(b.Body); err != nil {
		return c, false, err
	}
	if b.Title, err = checkTitle(b.Title); err != nil {
		return c, false, err
	}
	var hear hearing
	var m Message
	err = s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		found, err := b.With(tx)
		if err != nil {
			return err
		}
		var alone contact.VisitorID
		if b.ByID || b.Teammate {
			if alone, err = s.contacts.Alone(tx, ws, found.ID); err != nil {
				return err
			}
		}
		id, err := s.begin(tx, ws, found.ID, alone, b.Title)
		if err != nil {
			return err
		}
		if b.CustomProperties != nil {
			if _, err := tx.Exec(`update conversations set custom_properties = $3 where workspace_id = $1 and id = $2`, ws, id, string(b.CustomProperties)); err != nil {
				return err
			}
		}
		// An API key speaks for the contact, which counts like a signature. A
		// teammate's text does not.
		m, err = s.add(tx, ws, Message{Conversation: id, Type: TypeReply, AuthorType: ByContact, AuthorID: int64(found.ID), Verified: !b.Teammate, Body: b.Body}, rights{})
		if err != nil {
			return err
		}
		if c, err = get(tx, ws, id); err != nil {
			return err
		}
		hear, err = s.hearing(tx, ws, c)
		return err
	})
	if err != nil {
		return c, false, fmt.Errorf("creating a conversation: %w", err)
	}
	s.tellMessage(ws, hear, c, m)
	return c, len(hear.contact) == 0, nil
}

// Write stores a teammate's reply or note and notifies everybody who may read
// it. clientID may be empty. A repeated clientID returns the first message. The
// error is conversation_unknown, message_type_unknown, body_required,
// body_too_long or client_id_invalid.
func (s *Service) Write(ctx context.Context, ws team.WorkspaceID, id ConversationID, by team.Teammate, messageType, clientID, body string) (m Message, err error) {
	if messageType != TypeReply && messageType != TypeNote {
		return m, &rules.Error{Code: "message_type_unknown", Field: "message_type", Message: "A teammate writes a reply or a note."}
	}
	if body, err = checkBody(body); err != nil {
		return m, err
	}
	if clientID != "" {
		if clientID, err = checkClientID(clientID); err != nil {
			return m, err
		}
	}
	var c Conversation
	var hear hearing
	again := false
	err = s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		if c, err = get(tx, ws, id); err != nil {
			return err
		}
		if m, again, err = byClientID(tx, ws, clientID); err != nil {
			return err
		}
		if again {
			if m.Conversation != id || m.AuthorType != ByTeammate {
				return ErrUnknown
			}
			return nil
		}
		m, err = s.add(tx, ws, Message{Conversation: id, ClientID: clientID, Type: messageType, AuthorType: ByTeammate, AuthorID: int64(by.ID), AuthorName: by.Name, Body: body}, rights{})
		if err != nil {
			return err
		}
		if messageType == TypeReply {
			if err := s.contacts.Touch(tx, ws, c.Contact, s.now()); err != nil {
				return err
			}
		}
		if c, err = get(tx, ws, id); err != nil {
			return err
		}
		hear, err = s.hearing(tx, ws, c)
		return err
	})
	if err != nil {
		return m, fmt.Errorf("storing a teammate's message: %w", err)
	}
	if !again {
		s.tellMessage(ws, hear, c, m)
	}
	return m, nil
}

// Change holds the changes of a conversation by the team or an API client; nil
// leaves a field as it is.
type Change struct {
	State            *State
	Title            *string
	Priority         *bool
	CustomProperties json.RawMessage // an object; null removes a property, missing ones stay
	Assignee         *Assignee
}

// Assignee is who is responsible for a conversation; the zero value is nobody.
type Assignee struct {
	Type string
	ID   int64
}

// Change changes a conversation and notifies both sides. The error is
// conversation_unknown, state_unknown or title_too_long.
func (s *Service) Change(ctx context.Context, ws team.WorkspaceID, id ConversationID, change Change) (c Conversation, err error) {
	if change.State != nil {
		if err := checkState(*change.State, false); err != nil {
			return c, err
		}
	}
	if change.Title != nil {
		title, err := checkTitle(*change.Title)
		if err != nil {
			return c, err
		}
		change.Title = &title
	}
	var hear hearing
	err = s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		change := change // the transaction may run again
		before, err := get(tx, ws, id)
		if err != nil {
			return err
		}
		if change.CustomProperties != nil {
			if change.CustomProperties, err = mergeProperties(before.CustomProperties, change.CustomProperties); err != nil {
				return err
			}
		}
		if err := s.change(tx, ws, id, change); err != nil {
			return err
		}
		if c, err = get(tx, ws, id); err != nil {
			return err
		}
		hear, err = s.hearing(tx, ws, c)
		return err
	})
	if err != nil {
		return c, fmt.Errorf("changing a conversation: %w", err)
	}
	s.tellConversation(ws, hear, c)
	return c, nil
}

func (s *Service) change(tx *store.Tx, ws team.WorkspaceID, id ConversationID, change Change) error {
	set := func(column string, value any) error {
		_, err := tx.Exec(`update conversations set `+column+` = $3, updated_at = $4 where workspace_id = $1 and id = $2`, ws, id, value, s.micros())
		return err
	}
	if change.State != nil {
		if err := set("state", *change.State); err != nil {
			return err
		}
	}
	if change.Title != nil {
		if err := set("title", textOrNull(*change.Title)); err != nil {
			return err
		}
	}
	if change.Priority != nil {
		if err := set("priority", *change.Priority); err != nil {
			return err
		}
	}
	if change.CustomProperties != nil {
		if err := set("custom_properties", string(change.CustomProperties)); err != nil {
			return err
		}
	}
	if a := change.Assignee; a != nil {
		if err := set("assignee_type", textOrNull(a.Type)); err != nil {
			return err
		}
		var assignee any
		if a.Type != "" {
			assignee = a.ID
		}
		return set("assignee_id", assignee)
	}
	return nil
}

// Delete deletes a conversation with all its messages, notifies both sides, and
// returns it as it was. The error is conversation_unknown.
func (s *Service) Delete(ctx context.Context, ws team.WorkspaceID, id ConversationID) (c Conversation, err error) {
	var hear hearing
	err = s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		if c, err = get(tx, ws, id); err != nil {
			return err
		}
		if hear, err = s.hearing(tx, ws, c); err != nil {
			return err
		}
		// The row is deleted last, but locked first: a concurrent writer waits
		// and then finds it gone.
		if _, err = tx.Exec(`update conversations set last_message_id = null where workspace_id = $1 and id = $2`, ws, id); err != nil {
			return err
		}
		if _, err = tx.Exec(`delete from messages where workspace_id = $1 and conversation_id = $2`, ws, id); err != nil {
			return err
		}
		_, err = tx.Exec(`delete from conversations where workspace_id = $1 and id = $2`, ws, id)
		return err
	})
	if err != nil {
		return c, fmt.Errorf("deleting a conversation: %w", err)
	}
	s.hub.Publish(publication{Type: "deleted", ConversationID: id}, live.TeamChannel(int64(ws)))
	s.tell(hear, publication{Type: "deleted", ConversationID: id})
	return c, nil
}

// mergeProperties returns the object have with the changes of another object. A
// null removes a property.
func mergeProperties(have, change json.RawMessage) (json.RawMessage, error) {
	merged := map[string]json.RawMessage{}
	for _, raw := range []json.RawMessage{have, change} {
		if err := json.Unmarshal(raw, &merged); err != nil {
			return nil, err
		}
	}
	maps.DeleteFunc(merged, func(_ string, value json.RawMessage) bool { return string(value) == "null" })
	return json.Marshal(merged)
}

// ReadByTeam marks a conversation as read by the team up to a message;
// 0 means all of it. The error is conversation_unknown.
func (s *Service) ReadByTeam(ctx context.Context, ws team.WorkspaceID, id ConversationID, upTo MessageID) (c Conversation, err error) {
	if upTo == 0 {
		upTo = 1 << 62
	}
	err = s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		_, err := tx.Exec(`
			update conversations set team_read_id = (
				select coalesce(max(m.id), 0) from messages m
				where m.workspace_id = $1 and m.conversation_id = $2 and m.id <= $3)
			where workspace_id = $1 and id = $2 and team_read_id < $3`, ws, id, upTo)
		if err != nil {
			return err
		}
		c, err = get(tx, ws, id)
		return err
	})
	if err != nil {
		return c, fmt.Errorf("marking a conversation read by the team: %w", err)
	}
	s.hub.Publish(publication{Type: "read", ConversationID: id, Unread: &c.UnreadByTeam}, live.TeamChannel(int64(ws)))
	return c, nil
}
