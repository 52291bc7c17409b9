package widget

import (
	"errors"
	"net/http"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// mostCalls bounds one request; the library sends the rest in the next.
const mostCalls = 100

type outcome struct {
	ID       string            `json:"id"`
	Status   string            `json:"status"` // stored or rejected
	Contact  *person           `json:"contact,omitempty"`
	Rejected []rules.Rejection `json:"rejected,omitempty"`
	Error    *rules.Error      `json:"error,omitempty"`
}

type visitorWire struct {
	ID    contact.VisitorID `json:"id"`
	Token string            `json:"token,omitempty"`
}

type callsAnswer struct {
	Visitor       visitorWire `json:"visitor"`
	Contact       *person     `json:"contact"`
	Unread        int         `json:"unread"`
	Conversations int         `json:"conversations"`
	Hidden        bool        `json:"hidden"`
	Results       []outcome   `json:"results"`
}

// calls stores a page's calls, in their order and in one transaction. A call
// that is refused spoils none of the others. Without calls it says hello.
func (h *handlers) calls(r *http.Request, q *request) (any, error) {
	calls := make([]call, len(q.calls))
	for i, raw := range q.calls {
		calls[i] = h.readCall(r.Context(), q.workspace, raw, q.now)
	}
	b := batch{handlers: h, ws: q.workspace}
	err := h.DB.Update(r.Context(), store.Part(q.workspace.ID), func(tx *store.Tx) error { return b.store(tx, q.credentials(), calls) })
	if err != nil {
		return nil, err
	}
	h.Inbox.TellBecame(b.ws.ID, b.before, b.visitor)
	if b.identified.ID != 0 && (b.answer.Conversations > 0 || b.answer.Hidden) {
		h.Inbox.TellContact(b.ws.ID, b.identified)
	}
	return b.answer, nil
}

// batch is one request's calls while they are stored.
type batch struct {
	*handlers
	ws team.Workspace

	before, visitor contact.Visitor // who the browser was, and is
	token           string          // its token, if that is a new one
	identified      contact.Contact // by the last identify call
	answer          callsAnswer
}

func (b *batch) store(tx *store.Tx, who contact.Credentials, calls []call) (err error) {
	*b = batch{handlers: b.handlers, ws: b.ws} // it may run again
	b.visitor, b.token, err = b.Contacts.Session(tx, b.ws.ID, who)
	if err != nil {
		return err
	}
	b.before = b.visitor
	b.answer.Results = make([]outcome, len(calls))
	for i := range calls {
		if b.answer.Results[i], err = b.one(tx, &calls[i]); err != nil {
			return err
		}
	}
	known := b.identified
	if known.ID == 0 && b.visitor.Contact != 0 {
		if known, err = b.Contacts.Get(tx, b.ws.ID, b.visitor.Contact); err != nil {
			return err
		}
	}
	sum, err := b.Inbox.Summarize(tx, b.ws.ID, b.visitor)
	if err != nil {
		return err
	}
	b.answer.Visitor = visitorWire{b.visitor.ID, b.token}
	b.answer.Contact = personOf(known, b.visitor)
	b.answer.Unread, b.answer.Conversations, b.answer.Hidden = sum.Unread, sum.Conversations, sum.Hidden
	return nil
}

// one stores one call. An error that its caller can be told of refuses this
// call alone.
func (b *batch) one(tx *store.Tx, c *call) (outcome, error) {
	result := outcome{ID: c.id, Status: "stored"}
	err := c.refused
	if err == nil {
		switch c.kind {
		case "identify":
			err = b.identify(tx, c, &result)
		case "track":
			result.Rejected = c.event.Rejected
			err = b.Contacts.Track(tx, b.ws.ID, &b.visitor, c.event, c.id, c.at)
		case "page":
			err = b.Contacts.Page(tx, b.ws.ID, &b.visitor, c.page, c.id, c.at)
		}
	}
	var refused *rules.Error
	if !errors.As(err, &refused) {
		return result, err
	}
	if refused.Code == rules.CodeVerificationFailed || refused.Code == rules.CodeVerificationRequired {
		err = b.Contacts.Refused(tx, b.ws.ID, b.visitor, c.identify.UserID, refused.Code)
	} else {
		err = nil
	}
	return outcome{ID: c.id, Status: "rejected", Error: refused}, err
}

func (b *batch) identify(tx *store.Tx, c *call, result *outcome) error {
	o, err := b.Contacts.Identify(tx, b.ws, b.visitor, c.identify, c.proof)
	if err != nil {
		return err
	}
	if o.NewToken != "" {
		b.token = o.NewToken
	}
	b.visitor, b.identified = o.Visitor, o.Contact
	result.Contact = personOf(o.Contact, o.Visitor)
	result.Rejected = append(c.identify.Rejected, o.Rejected...)
	return nil
}
