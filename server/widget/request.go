package widget

import (
	"errors"
	"strconv"

	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/team"
	"gist/wasm/rules"
)

// request is the body of every call: the credentials, and the fields of each
// path.
type request struct {
	appID   string
	visitor contact.VisitorID
	token   string

	calls [][]byte // each a raw JSON value
	waits bool     // the page keeps calls that are answered "waiting"
	now   int64    // unix seconds by the page's clock; 0 when missing
	page  string   // the URL of the sending page; "" when missing

	conversation  inbox.ConversationID
	message       inbox.MessageID
	after, before inbox.MessageID
	limit         int
	clientID      string
	body          string

	workspace team.Workspace
}

// read decodes a body; unknown fields are ignored.
func (q *request) read(body []byte) error {
	return members(body, func(name, value []byte) (err error) {
		switch string(name) {
		case "app_id":
			err = readText(value, &q.appID)
		case "visitor_id":
			err = readText(value, &q.visitor)
		case "token":
			err = readText(value, &q.token)
		case "now":
			q.now, err = readSecond(value)
		case "page":
			err = readText(value, &q.page)
		case "calls":
			q.calls, err = readCalls(value)
		case "waits":
			q.waits = string(value) == "true"
		case "conversation_id":
			err = readInteger(value, &q.conversation)
		case "message_id":
			err = readInteger(value, &q.message)
		case "after":
			err = readInteger(value, &q.after)
		case "before":
			err = readInteger(value, &q.before)
		case "limit":
			err = readInteger(value, &q.limit)
		case "client_id":
			err = readText(value, &q.clientID)
		case "body":
			err = readText(value, &q.body)
		}
		if errors.Is(err, errNoJSON) {
			err = &rules.Error{Kind: rules.Malformed, Code: "malformed_json", Field: string(name), Message: "This field holds another kind of value than it should."}
		}
		return err
	})
}

func readCalls(array []byte) (calls [][]byte, err error) {
	return calls, elements(array, func(value []byte) error {
		if len(calls) == mostCalls {
			return &rules.Error{Code: "too_many_calls", Field: "calls", Message: "One request holds at most " + strconv.Itoa(mostCalls) + " calls."}
		}
		calls = append(calls, value)
		return nil
	})
}

// refusal answers a request that stored nothing and should not be sent again.
// It names the visitor and the calls, as each answer does: so the library tells
// it from an answer of a proxy or a captive portal.
type refusal struct {
	Errors  []*rules.Error `json:"errors"`
	Visitor visitorWire    `json:"visitor"`
	Results []outcome      `json:"results"`
}

func (q *request) refuse(err *rules.Error) refusal {
	said := refusal{[]*rules.Error{err}, visitorWire{ID: q.visitor}, make([]outcome, len(q.calls))}
	for i, raw := range q.calls {
		said.Results[i] = outcome{ID: idOf(raw), Status: "rejected", Error: err}
	}
	return said
}

func idOf(call []byte) (id string) {
	// A value that is not an object has no id.
	_ = members(call, func(name, value []byte) error {
		if string(name) == "id" {
			_ = readText(value, &id)
		}
		return nil
	})
	return id
}

func (q *request) credentials() contact.Credentials {
	return contact.Credentials{Visitor: q.visitor, Token: q.token}
}

// caller returns the key of a request's rate limit. It contains the token,
// since a visitor id is public: with the id alone, no stranger uses up the
// visitor's limit.
func (q *request) caller() string {
	return q.appID + " " + string(q.visitor) + " " + q.token
}
