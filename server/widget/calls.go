package widget

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/server/transport"
	"gist/wasm/rules"
)

// mostCalls bounds one request; the library sends the rest in the next.
const mostCalls = 100

// call is one of a page's calls. Only the fields of its type are meaningful.
type call struct {
	ID   string `json:"id"` // the page's UUID of the call
	Type string `json:"type"`
	At   int64  `json:"at"` // when it was made, unix seconds

	UserID     json.RawMessage `json:"user_id"`
	Name       string          `json:"name"`
	Properties json.RawMessage `json:"properties"`
	URL        string          `json:"url"`
	Title      string          `json:"title"`
	Referrer   string          `json:"referrer"`

	identify rules.Identify
	proof    team.Proof
	event    rules.Event
	refused  error
}

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
	ctx := r.Context()
	if len(q.Calls) > mostCalls {
		return nil, &rules.Error{Code: "too_many_calls", Field: "calls", Message: "One request holds at most 100 calls."}
	}
	for i := range q.Calls {
		h.check(ctx, q.workspace, &q.Calls[i])
	}
	var answer callsAnswer
	var before, after contact.Visitor
	err := h.DB.Update(ctx, func(tx *store.Tx) error {
		answer = callsAnswer{Results: make([]outcome, 0, len(q.Calls))}
		v, token, err := h.Contacts.Session(tx, q.workspace.ID, q.credentials())
		if err != nil {
			return err
		}
		before = v
		var who *person
		for i := range q.Calls {
			result, newToken, err := h.do(ctx, tx, q.workspace, &v, &q.Calls[i])
			if err != nil {
				return err
			}
			if newToken != "" {
				token = newToken
			}
			if result.Contact != nil {
				who = result.Contact
			}
			answer.Results = append(answer.Results, result)
		}
		sum, err := h.Inbox.Summarize(tx, q.workspace.ID, v)
		if err != nil {
			return err
		}
		if who == nil && v.Contact != 0 {
			c, err := h.Contacts.Get(tx, q.workspace.ID, v.Contact)
			if err != nil {
				return err
			}
			who = personOf(c, v)
		}
		answer.Visitor = visitorWire{v.ID, token}
		answer.Contact, answer.Unread, answer.Conversations, answer.Hidden = who, sum.Unread, sum.Conversations, sum.Hidden
		after = v
		return nil
	})
	if err != nil {
		return nil, err
	}
	h.Inbox.TellBecame(q.workspace.ID, before, after)
	return answer, nil
}

// check holds a call against the rule book and verifies its signature, outside
// of any transaction.
func (h *handlers) check(ctx context.Context, ws team.Workspace, c *call) {
	properties, err := decodeProperties(c.Properties)
	if err != nil {
		c.refused = err
		return
	}
	switch c.Type {
	case "identify":
		userID, err := decodeValue(c.UserID)
		if err != nil {
			c.refused = transport.Malformed(err)
			return
		}
		checked, refused := rules.CheckIdentify(userID, properties)
		if refused != nil {
			c.refused = refused
			return
		}
		c.identify = checked
		c.proof, c.refused = h.Teams.Verify(ctx, ws, checked)
	case "track":
		event, refused := rules.CheckEvent(rules.Value{Kind: rules.Text, Text: c.Name}, properties)
		c.event = event
		if refused != nil {
			c.refused = refused
		}
	case "page":
	default:
		c.refused = &rules.Error{Code: "call_unknown", Field: "type", Message: "A call is identify, track or page."}
	}
}

// decodeProperties reads a call's properties, which may be missing.
func decodeProperties(raw json.RawMessage) ([]rules.Property, error) {
	if len(raw) == 0 || raw[0] == 'n' {
		return nil, nil
	}
	if raw[0] != '{' {
		v, err := decodeValue(raw)
		if err != nil {
			return nil, transport.Malformed(err)
		}
		return nil, rules.PropertiesInvalid(v.Kind)
	}
	properties, err := contact.Decode(raw)
	if err != nil {
		return nil, transport.Malformed(err)
	}
	return properties, nil
}

// decodeValue reads one value, such as a user id that a page may give as a
// number. A missing one is "".
func decodeValue(raw json.RawMessage) (rules.Value, error) {
	if len(raw) == 0 {
		return rules.Value{Kind: rules.Text}, nil
	}
	object := append(append([]byte(`{"v":`), raw...), '}')
	list, err := contact.Decode(object)
	if err != nil {
		return rules.Value{}, err
	}
	return list[0].Value, nil
}

// do stores one call. The visitor may be another one afterwards. An error that
// the caller can be told of refuses this call alone.
func (h *handlers) do(ctx context.Context, tx *store.Tx, ws team.Workspace, v *contact.Visitor, c *call) (outcome, string, error) {
	result := outcome{ID: c.ID, Status: "stored"}
	token := ""
	err := c.refused
	at := time.Unix(c.At, 0)
	if err == nil {
		switch c.Type {
		case "identify":
			var o contact.Outcome
			o, err = h.Contacts.Identify(tx, ws, *v, c.identify, c.proof)
			if err == nil {
				*v, token = o.Visitor, o.NewToken
				result.Contact = personOf(o.Contact, o.Visitor)
				result.Rejected = append(c.identify.Rejected, o.Rejected...)
			}
		case "track":
			err = h.Contacts.Track(tx, ws.ID, v, c.event, c.ID, at)
			result.Rejected = c.event.Rejected
		case "page":
			err = h.Contacts.Page(tx, ws.ID, v, contact.Page{URL: c.URL, Title: c.Title, Referrer: c.Referrer}, c.ID, at)
		}
	}
	var refused *rules.Error
	if errors.As(err, &refused) {
		return outcome{ID: c.ID, Status: "rejected", Error: refused}, "", nil
	}
	return result, token, err
}
