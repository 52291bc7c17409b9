package api

import (
	"encoding/json"
	"reflect"

	"gist/server/audit"
	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/team"
	"gist/wasm/rules"
)

// route is one route of the API, for the handler and the description. takes and
// gives complete it with a handler.
type route struct {
	method, path string
	summary      string
	unknown      *rules.Error // the error for an {id} in the path that is no id
	query        []parameter
	in, out      reflect.Type // the body and the answer; in is nil without a body
	do           func(*call) (any, error)
}

// takes completes a route with a body. Its handler gets what was decoded from the
// type that is described.
func takes[In, Out any](r route, do func(*call, In) (*Out, error)) route {
	r.in, r.out = reflect.TypeFor[In](), reflect.TypeFor[Out]()
	r.do = func(c *call) (any, error) {
		var in In
		if err := c.decode(&in); err != nil {
			return nil, err
		}
		return do(c, in)
	}
	return r
}

// gives completes a route without a body.
func gives[Out any](r route, do func(*call) (*Out, error)) route {
	r.out = reflect.TypeFor[Out]()
	r.do = func(c *call) (any, error) { return do(c) }
	return r
}

// either is an answer of one of two shapes.
type either[A, B any] struct {
	one   *A
	other *B
}

// MarshalJSON writes the one that is set.
func (e either[A, B]) MarshalJSON() ([]byte, error) {
	if e.one != nil {
		return json.Marshal(e.one)
	}
	return json.Marshal(e.other)
}

func (either[A, B]) schema() object {
	return object{"oneOf": []object{schemaOf(reflect.TypeFor[A](), true), schemaOf(reflect.TypeFor[B](), true)}}
}

// parameter is a query parameter. kind is its OpenAPI type.
type parameter struct{ name, kind, about string }

var (
	page    = parameter{"page", "integer", "which page of the list, from 1"}
	perPage = parameter{"per_page", "integer", "how many a page holds, at most 500; 50 unless given"}
	order   = parameter{"order", "string", "asc or desc"}
	orderBy = parameter{"order_by", "string", "the field that the list is ordered by"}
)

// routes is the whole API, in the order of its description.
var routes = []route{
	gives(route{method: "GET", path: "/contacts", summary: "Find a contact by email or user_id, or list contacts", query: []parameter{
		{"email", "string", "the contact on which this email is proven; while no call was ever signed, also the one user who claims it"},
		{"user_id", "string", "the contact with this user id"},
		{"tags", "string", "only with the tag of this name"},
		{"tag_id", "integer", "only with the tag of this id"},
		{"same_email", "string", "only with this email, of which there may be several"},
		{"filter", "string", "only those that match this filter, as POST /contacts/search takes it, in JSON"},
		page, perPage, order, orderBy,
	}}, (*call).contacts),
	takes(route{method: "POST", path: "/contacts", summary: "Create or update a contact by id, user_id or email"}, (*call).saveContact),
	takes(route{method: "POST", path: "/contacts/batch", summary: "Create or update up to 1,000 contacts, answered in the order sent; one that is refused has errors in its place"}, (*call).saveContacts),
	takes(route{method: "POST", path: "/contacts/search", summary: "Find the contacts that match a filter: how many they are, and a page of them"}, (*call).searchContacts),
	gives(route{method: "GET", path: "/contacts/{id}", summary: "Find a contact", unknown: contact.ErrUnknown}, (*call).contact),
	gives(route{method: "GET", path: "/contacts/{id}/sessions", summary: "List the browsers of a contact, the last seen first, at most 100", unknown: contact.ErrUnknown}, (*call).sessions),
	gives(route{method: "DELETE", path: "/contacts/{id}/sessions/{visitor}", summary: "End a browser of a contact: its token and what it has proven are worth nothing any more", unknown: contact.ErrUnknown}, (*call).endSession),
	gives(route{method: "GET", path: "/contacts/{id}/history", summary: "List merges, promotions and refusals of a contact, the newest first", unknown: contact.ErrUnknown, query: []parameter{page, perPage, order}}, (*call).contactHistory),
	takes(route{method: "POST", path: "/contacts/{id}/merge", summary: "Make another contact, who has no user id, part of this one", unknown: contact.ErrUnknown, query: []parameter{
		{"preview", "boolean", "only tell what would move and which value would win"},
	}}, (*call).mergeContacts),

	gives(route{method: "GET", path: "/properties", summary: "List custom properties by name", query: []parameter{page, perPage, order, orderBy}}, (*call).properties),
	gives(route{method: "GET", path: "/properties/{id}", summary: "Find a custom property", unknown: errNoProperty}, (*call).property),
	takes(route{method: "PATCH", path: "/properties/{id}", summary: "Describe, archive, protect, keep or retype a custom property", unknown: errNoProperty}, (*call).changeProperty),
	gives(route{method: "DELETE", path: "/properties/{id}", summary: "Delete a custom property with all of its values; answers what was deleted", unknown: errNoProperty}, (*call).deleteProperty),

	gives(route{method: "GET", path: "/tags", summary: "List tags by name", query: []parameter{page, perPage, order, orderBy}}, (*call).tags),
	takes(route{method: "POST", path: "/tags", summary: "Create a tag or rename one, and give it to contacts or take it away"}, (*call).saveTag),
	takes(route{method: "PATCH", path: "/tags/{id}", summary: "Rename, archive, protect or keep a tag", unknown: contact.ErrTagUnknown}, (*call).changeTag),
	gives(route{method: "DELETE", path: "/tags/{id}", summary: "Delete a tag and take it from all who have it; answers what was deleted", unknown: contact.ErrTagUnknown}, (*call).deleteTag),

	gives(route{method: "GET", path: "/events", summary: "List events, the newest first", query: []parameter{
		{"event_type", "string", "only events of this name"},
		page, perPage, order,
	}}, (*call).events),
	takes(route{method: "POST", path: "/events", summary: "Record an event of a contact; an email that is proven on nobody becomes a new lead"}, (*call).createEvent),

	gives(route{method: "GET", path: "/conversations", summary: "List conversations, the last active first", query: []parameter{
		{"state", "string", "only open, closed or snoozed ones"},
		{"contact_id", "integer", "only of this contact"},
		page, perPage, order, orderBy,
	}}, (*call).conversations),
	takes(route{method: "POST", path: "/conversations", summary: "Begin a conversation with a contact's message"}, (*call).createConversation),
	gives(route{method: "GET", path: "/conversations/{id}", summary: "Find a conversation", unknown: inbox.ErrUnknown}, (*call).conversation),
	takes(route{method: "PATCH", path: "/conversations/{id}", summary: "Change a conversation's state or title, or some of its custom properties", unknown: inbox.ErrUnknown}, (*call).changeConversation),
	gives(route{method: "DELETE", path: "/conversations/{id}", summary: "Delete a conversation and all that was said in it; answers what was deleted", unknown: inbox.ErrUnknown}, (*call).deleteConversation),
	takes(route{method: "PATCH", path: "/conversations/{id}/assign", summary: "Give a conversation to a teammate, or to nobody", unknown: inbox.ErrUnknown}, (*call).assign),
	takes(route{method: "PATCH", path: "/conversations/{id}/priority", summary: "Say whether a conversation comes first", unknown: inbox.ErrUnknown}, (*call).prioritize),
	takes(route{method: "POST", path: "/conversations/{id}/read", summary: "Note that the team has read a conversation up to a message, or all of it", unknown: inbox.ErrUnknown}, (*call).readConversation),
	gives(route{method: "GET", path: "/conversations/{id}/messages", summary: "Read messages, notes included: the newest, or those after or before one; the oldest first", unknown: inbox.ErrUnknown, query: []parameter{
		{"after", "integer", "only messages after this id"},
		{"before", "integer", "only messages before this id"},
		perPage,
	}}, (*call).messages),
	takes(route{method: "POST", path: "/conversations/{id}/messages", summary: "Write a teammate's reply or note", unknown: inbox.ErrUnknown}, (*call).createMessage),

	gives(route{method: "GET", path: "/conversations/{id}/history", summary: "List why a conversation is where it is, the newest first", unknown: inbox.ErrUnknown, query: []parameter{page, perPage, order}}, (*call).conversationHistory),

	gives(route{method: "GET", path: "/history", summary: "List merges, promotions, refusals, rotations and changes of properties and tags of the workspace, the newest first", query: []parameter{
		{"action", "string", "only entries of this action"},
		page, perPage, order,
	}}, (*call).workspaceHistory),
	gives(route{method: "POST", path: "/history/{id}/undo", summary: "Undo a merge or a promotion", unknown: audit.ErrUnknown}, (*call).undo),

	gives(route{method: "GET", path: "/verification_report", summary: "Tell how many identify calls of the last days were signed, by day and page, and who would be refused if all had to be", query: []parameter{
		{"days", "integer", "of how many days, today among them, at most 90; 14 unless given"},
	}}, (*call).verificationReport),

	gives(route{method: "GET", path: "/teammates", summary: "List teammates, the first one first", query: []parameter{page, perPage}}, (*call).teammates),
	gives(route{method: "GET", path: "/teammates/{id}", summary: "Find a teammate", unknown: team.ErrTeammateUnknown}, (*call).oneTeammate),
}
