package widget

import (
	"errors"
	"strconv"

	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/team"
	"gist/wasm/rules"
)

// request is the body of every call: who speaks, and what each address needs
// of the rest.
type request struct {
	appID   string
	visitor contact.VisitorID
	token   string

	calls [][]byte // each a JSON value as it came
	waits bool     // the page keeps calls that are answered "waiting"

	conversation  inbox.ConversationID
	message       inbox.MessageID
	after, before inbox.MessageID
	limit         int
	clientID      string
	body          string

	workspace team.Workspace
}

// readRequest reads a body; unknown fields are ignored.
func readRequest(body []byte) (*request, error) {
	q := new(request)
	return q, members(body, func(name, value []byte) (err error) {
		switch string(name) {
		case "app_id":
			err = readText(value, &q.appID)
		case "visitor_id":
			err = readText(value, &q.visitor)
		case "token":
			err = readText(value, &q.token)
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
			err = &rules.Error{Code: "malformed_json", Field: string(name), Message: "This field holds another kind of value than it should."}
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

func (q *request) credentials() contact.Credentials {
	return contact.Credentials{Visitor: q.visitor, Token: q.token}
}
