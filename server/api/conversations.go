package api

import (
	"encoding/json"

	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/store"
	"gist/wasm/rules"
)

// conversationWire is a conversation in the API's JSON. The last four fields
// save the dashboard a request for each.
type conversationWire struct {
	ID               inbox.ConversationID `json:"id"`
	Title            *string              `json:"title"`
	State            inbox.State          `json:"state"`
	Priority         string               `json:"priority"`
	Contacts         []personWire         `json:"contacts"`
	Assignee         *assigneeWire        `json:"assignee"`
	CustomProperties json.RawMessage      `json:"custom_properties"`
	Tags             []tagWire            `json:"tags"`
	CreatedAt        *int64               `json:"created_at"`
	UpdatedAt        *int64               `json:"updated_at"`
	LastMessageAt    *int64               `json:"last_message_at"`
	LastMessage      *inbox.MessageWire   `json:"last_message"`
	Unread           int                  `json:"unread"`
	Moved            bool                 `json:"moved" about:"it was moved here from another contact, whose browser still reads and writes in it"`
}

type personWire struct {
	ID       contact.ID   `json:"id"`
	Type     contact.Type `json:"type"`
	UserID   *string      `json:"user_id"`
	Email    *string      `json:"email"`
	Name     *string      `json:"name"`
	Verified bool         `json:"verified"`
}

type assigneeWire struct {
	ID   int64  `json:"id"`
	Type string `json:"type"`
}

type conversationAnswer struct {
	Conversation conversationWire `json:"conversation"`
	Warning      *rules.Error     `json:"warning,omitempty" about:"of a conversation that was begun: nobody can read it now"`
}

// nobodyReads is the warning for a new conversation that no browser can read.
var nobodyReads = rules.NewError("nobody_reads", "Nobody can read this now: it is for browsers that have proven to be this contact, by a signed call, and there is none.")

type conversationsAnswer struct {
	Conversations []conversationWire `json:"conversations"`
	Pages         pages              `json:"pages"`
}

// wire returns conversations with their contacts.
func (c *call) wire(list ...inbox.Conversation) ([]conversationWire, error) {
	ids := make([]contact.ID, len(list))
	for i, one := range list {
		ids[i] = one.Contact
	}
	var people map[contact.ID]contact.Contact
	err := c.DB.View(c.r.Context(), func(tx *store.Tx) (err error) {
		people, err = c.Contacts.ByIDs(tx, c.workspace.ID, ids)
		return err
	})
	if err != nil {
		return nil, err
	}
	result := make([]conversationWire, len(list))
	for i, one := range list {
		w := conversationWire{
			ID: one.ID, Title: orNull(one.Title), State: one.State, Priority: notPriority, Contacts: []personWire{},
			CustomProperties: one.CustomProperties, Tags: []tagWire{}, CreatedAt: unix(one.CreatedAt), UpdatedAt: unix(one.UpdatedAt),
			LastMessageAt: unix(one.LastMessageAt), Unread: one.UnreadByTeam, Moved: one.HeldBy != "",
		}
		if one.Priority {
			w.Priority = isPriority
		}
		if one.AssigneeType != "" {
			w.Assignee = &assigneeWire{one.AssigneeID, one.AssigneeType}
		}
		if one.LastMessage != nil {
			w.LastMessage = one.LastMessage.ForTeam()
		}
		if p, ok := people[one.Contact]; ok {
			w.Contacts = append(w.Contacts, personWire{p.ID, p.Type, orNull(p.UserID), orNull(p.Email), orNull(p.Name), p.Verified})
		}
		result[i] = w
	}
	return result, nil
}

// answer returns one conversation as the answer, or the error.
func (c *call) answer(one inbox.Conversation, err error) (*conversationAnswer, error) {
	if err != nil {
		return nil, err
	}
	list, err := c.wire(one)
	if err != nil {
		return nil, err
	}
	return &conversationAnswer{Conversation: list[0]}, nil
}

func (c *call) conversations() (*conversationsAnswer, error) {
	p, err := c.paging()
	if err != nil {
		return nil, err
	}
	o := inbox.ListOptions{Page: p.page, PerPage: p.perPage, Order: p.order, OrderBy: p.orderBy, State: inbox.State(c.r.URL.Query().Get("state"))}
	of, err := c.number("contact_id", "a contact's id", 1)
	if err != nil {
		return nil, err
	}
	o.Contact = contact.ID(of)
	list, total, err := c.Inbox.ListForTeam(c.r.Context(), c.workspace.ID, o)
	if err != nil {
		return nil, err
	}
	wire, err := c.wire(list...)
	if err != nil {
		return nil, err
	}
	return &conversationsAnswer{wire, c.pages(p, total)}, nil
}

func (c *call) conversation() (*conversationAnswer, error) {
	return c.answer(c.Inbox.Get(c.r.Context(), c.workspace.ID, inbox.ConversationID(c.id)))
}

type beginInput struct {
	From             whom          `json:"from"`
	Title            lenientText   `json:"title"`
	Body             string        `json:"body"`
	CustomProperties rawProperties `json:"custom_properties"`
}

func (c *call) createConversation(in beginInput) (*conversationAnswer, error) {
	custom, err := conversationProperties(in.CustomProperties.RawMessage)
	if err != nil {
		return nil, err
	}
	begun, unread, err := c.Inbox.Create(c.r.Context(), c.workspace.ID, inbox.Beginning{
		With: func(tx *store.Tx) (contact.Contact, error) { return c.find(tx, in.From) },
		ByID: in.From.ID.Given, Teammate: c.teammate != nil, Title: in.Title.Text, Body: in.Body, CustomProperties: custom,
	})
	if err != nil {
		return nil, err
	}
	wire, err := c.wire(begun)
	if err != nil {
		return nil, err
	}
	answer := conversationAnswer{Conversation: wire[0]}
	if unread {
		answer.Warning = nobodyReads
	}
	return &answer, nil
}

// conversationProperties checks and returns a conversation's custom properties:
// an object with values that are texts, numbers, booleans, null or arrays of
// texts. nil means that none were sent.
func conversationProperties(raw json.RawMessage) (json.RawMessage, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return nil, nil
	}
	invalid := &rules.Error{Code: rules.CodePropertiesInvalid, Field: "custom_properties", Message: "A conversation's custom properties are an object of texts, numbers, booleans, null and arrays of texts."}
	if string(raw) == "[]" {
		return json.RawMessage("{}"), nil
	}
	var values map[string]any
	if err := json.Unmarshal(raw, &values); err != nil {
		return nil, invalid
	}
	for _, value := range values {
		switch value := value.(type) {
		case nil, string, float64, bool:
		case []any:
			for _, one := range value {
				if _, ok := one.(string); !ok {
					return nil, invalid
				}
			}
		default:
			return nil, invalid
		}
	}
	return json.Marshal(values)
}

type changeInput struct {
	State            *inbox.State  `json:"state" enum:"open,closed,snoozed"`
	Title            lenientText   `json:"title"`
	CustomProperties rawProperties `json:"custom_properties" about:"null takes one away; those that are not named stay"`
	TeammateID       lenientID     `json:"teammate_id" about:"who makes the change"`
}

func (c *call) changeConversation(in changeInput) (*conversationAnswer, error) {
	custom, err := conversationProperties(in.CustomProperties.RawMessage)
	if err != nil {
		return nil, err
	}
	if err := c.by(in.TeammateID); err != nil {
		return nil, err
	}
	change := inbox.Change{State: in.State, CustomProperties: custom}
	if in.Title.Given {
		change.Title = &in.Title.Text
	}
	return c.answer(c.Inbox.Change(c.r.Context(), c.workspace.ID, inbox.ConversationID(c.id), change))
}

// deleteConversation deletes a conversation and returns it. A body is not read.
func (c *call) deleteConversation() (*conversationAnswer, error) {
	return c.answer(c.Inbox.Delete(c.r.Context(), c.workspace.ID, inbox.ConversationID(c.id)))
}

type readInput struct {
	MessageID lenientID `json:"message_id" about:"all of it unless given"`
}

func (c *call) readConversation(in readInput) (*conversationAnswer, error) {
	return c.answer(c.Inbox.ReadByTeam(c.r.Context(), c.workspace.ID, inbox.ConversationID(c.id), inbox.MessageID(in.MessageID.ID)))
}
