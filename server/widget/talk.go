package widget

import (
	"net/http"

	"gist/server/inbox"
)

// conversations lists what the visitor sees, the last active first.
func (h *handlers) conversations(r *http.Request, q *request) (any, error) {
	seen, err := h.Inbox.List(r.Context(), q.workspace.ID, q.credentials())
	if err != nil {
		return nil, err
	}
	wire := make([]*inbox.ConversationWire, len(seen.Conversations))
	for i, c := range seen.Conversations {
		wire[i] = c.ForVisitor()
	}
	return struct {
		Contact       *person                   `json:"contact"`
		Conversations []*inbox.ConversationWire `json:"conversations"`
		Unread        int                       `json:"unread"`
		Proof         proofWire                 `json:"proof"`
	}{personOf(seen.Contact, seen.Visitor), wire, seen.Unread, h.proofOf(seen.Visitor)}, nil
}

// messages returns messages of a conversation, the oldest first.
func (h *handlers) messages(r *http.Request, q *request) (any, error) {
	list, more, err := h.Inbox.Messages(r.Context(), q.workspace.ID, q.credentials(), q.conversation, q.after, q.before, q.limit)
	if err != nil {
		return nil, err
	}
	wire := make([]*inbox.MessageWire, len(list))
	for i := range list {
		wire[i] = list[i].ForVisitor()
	}
	return struct {
		Messages []*inbox.MessageWire `json:"messages"`
		More     bool                 `json:"more"`
	}{wire, more}, nil
}

// send stores a message, in a new conversation if none is named.
func (h *handlers) send(r *http.Request, q *request) (any, error) {
	c, m, err := h.Inbox.Send(r.Context(), q.workspace.ID, q.credentials(), q.conversation, q.clientID, q.body)
	if err != nil {
		return nil, err
	}
	return struct {
		Conversation *inbox.ConversationWire `json:"conversation"`
		Message      *inbox.MessageWire      `json:"message"`
	}{c.ForVisitor(), m.ForVisitor()}, nil
}

// read marks a conversation as read up to a message.
func (h *handlers) read(r *http.Request, q *request) (any, error) {
	unread, err := h.Inbox.Read(r.Context(), q.workspace.ID, q.credentials(), q.conversation, q.message)
	if err != nil {
		return nil, err
	}
	return struct {
		Unread int `json:"unread"`
	}{unread}, nil
}
