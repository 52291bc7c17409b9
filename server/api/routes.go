package api

// route is one route of the API, for the handler and the description.
type route struct {
	method, path string
	summary      string
	query        []parameter
	body         any // an example of the body, nil for none
	answer       any // an example of the answer
	do           func(*call) (any, error)
}

// either is an example of an answer that has one of two shapes.
type either [2]any

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
	{"GET", "/contacts", "Find a contact by email or user_id, or list contacts", []parameter{
		{"email", "string", "the contact on which this email is proven; while no call was ever signed, also the one user who claims it"},
		{"user_id", "string", "the contact with this user id"},
		{"tags", "string", "only with the tag of this name"},
		{"tag_id", "integer", "only with the tag of this id"},
		{"same_email", "string", "only with this email, of which there may be several"},
		{"filter", "string", "only those that match this filter, as POST /contacts/search takes it, in JSON"},
		page, perPage, order, orderBy,
	}, nil, either{contactAnswer{}, contactsAnswer{}}, (*call).contacts},
	{"POST", "/contacts", "Create or update a contact by id, user_id or email", nil, contactBody{}, contactAnswer{}, (*call).saveContact},
	{"POST", "/contacts/batch", "Create or update up to 1,000 contacts, answered in the order sent; one that is refused has errors in its place", nil, contactsBatchBody{}, contactsBatchAnswer{}, (*call).saveContacts},
	{"POST", "/contacts/search", "Find the contacts that match a filter: how many they are, and a page of them", nil, searchBody{}, searchAnswer{}, (*call).searchContacts},
	{"GET", "/contacts/{id}", "Find a contact", nil, nil, contactAnswer{}, (*call).contact},
	{"GET", "/contacts/{id}/sessions", "List the browsers of a contact, the last seen first, at most 100", nil, nil, sessionsAnswer{}, (*call).sessions},
	{"DELETE", "/contacts/{id}/sessions/{visitor}", "End a browser of a contact: its token and what it has proven are worth nothing any more", nil, nil, endedAnswer{}, (*call).endSession},
	{"GET", "/contacts/{id}/history", "List merges, promotions and refusals of a contact, the newest first", []parameter{page, perPage, order}, nil, historyAnswer{}, (*call).contactHistory},
	{"POST", "/contacts/{id}/merge", "Make another contact, who has no user id, part of this one", []parameter{
		{"preview", "boolean", "only tell what would move and which value would win"},
	}, mergeBody{}, either{contactAnswer{}, previewAnswer{}}, (*call).mergeContacts},

	{"GET", "/properties", "List custom properties by name", []parameter{page, perPage, order, orderBy}, nil, propertiesAnswer{}, (*call).properties},
	{"GET", "/properties/{id}", "Find a custom property", nil, nil, propertyAnswer{}, (*call).property},
	{"PATCH", "/properties/{id}", "Describe, archive, protect, keep or retype a custom property", nil, propertyBody{}, propertyAnswer{}, (*call).changeProperty},
	{"DELETE", "/properties/{id}", "Delete a custom property with all of its values; answers what was deleted", nil, nil, propertyAnswer{}, (*call).deleteProperty},

	{"GET", "/tags", "List tags by name", []parameter{page, perPage, order, orderBy}, nil, tagsAnswer{}, (*call).tags},
	{"POST", "/tags", "Create a tag or rename one, and give it to contacts or take it away", nil, tagBody{}, tagAnswer{}, (*call).saveTag},
	{"PATCH", "/tags/{id}", "Rename, archive, protect or keep a tag", nil, tagBody{}, tagAnswer{}, (*call).changeTag},
	{"DELETE", "/tags/{id}", "Delete a tag and take it from all who have it; answers what was deleted", nil, nil, tagAnswer{}, (*call).deleteTag},

	{"GET", "/events", "List events, the newest first", []parameter{
		{"event_type", "string", "only events of this name"},
		page, perPage, order,
	}, nil, eventsAnswer{}, (*call).events},
	{"POST", "/events", "Record an event of a contact; an email that is proven on nobody becomes a new lead", nil, eventBody{}, eventAnswer{}, (*call).createEvent},

	{"GET", "/conversations", "List conversations, the last active first", []parameter{
		{"state", "string", "only open, closed or snoozed ones"},
		{"contact_id", "integer", "only of this contact"},
		page, perPage, order, orderBy,
	}, nil, conversationsAnswer{}, (*call).conversations},
	{"POST", "/conversations", "Begin a conversation with a contact's message", nil, createConversationBody{}, conversationAnswer{}, (*call).createConversation},
	{"GET", "/conversations/{id}", "Find a conversation", nil, nil, conversationAnswer{}, (*call).conversation},
	{"PATCH", "/conversations/{id}", "Change a conversation's state or title, or some of its custom properties", nil, changeConversationBody{}, conversationAnswer{}, (*call).changeConversation},
	{"DELETE", "/conversations/{id}", "Delete a conversation and all that was said in it; answers what was deleted", nil, nil, conversationAnswer{}, (*call).deleteConversation},
	{"PATCH", "/conversations/{id}/assign", "Give a conversation to a teammate, or to nobody", nil, assignBody{}, conversationAnswer{}, (*call).assign},
	{"PATCH", "/conversations/{id}/priority", "Say whether a conversation comes first", nil, priorityBody{}, conversationAnswer{}, (*call).prioritize},
	{"POST", "/conversations/{id}/read", "Note that the team has read a conversation up to a message, or all of it", nil, readBody{}, conversationAnswer{}, (*call).readConversation},
	{"GET", "/conversations/{id}/messages", "Read messages, notes included: the newest, or those after or before one; the oldest first", []parameter{
		{"after", "integer", "only messages after this id"},
		{"before", "integer", "only messages before this id"},
		perPage,
	}, nil, messagesAnswer{}, (*call).messages},
	{"POST", "/conversations/{id}/messages", "Write a teammate's reply or note", nil, messageBody{}, messageAnswer{}, (*call).createMessage},

	{"GET", "/conversations/{id}/history", "List why a conversation is where it is, the newest first", []parameter{page, perPage, order}, nil, historyAnswer{}, (*call).conversationHistory},

	{"GET", "/history", "List merges, promotions, refusals, rotations and changes of properties and tags of the workspace, the newest first", []parameter{
		{"action", "string", "only entries of this action"},
		page, perPage, order,
	}, nil, historyAnswer{}, (*call).workspaceHistory},
	{"POST", "/history/{id}/undo", "Undo a merge or a promotion", nil, nil, undoAnswer{}, (*call).undo},

	{"GET", "/verification_report", "Tell how many identify calls of the last days were signed, by day and page, and who would be refused if all had to be", []parameter{
		{"days", "integer", "of how many days, today among them, at most 90; 14 unless given"},
	}, nil, readinessAnswer{}, (*call).verificationReport},

	{"GET", "/teammates", "List teammates, the first one first", []parameter{page, perPage}, nil, teammatesAnswer{}, (*call).teammates},
	{"GET", "/teammates/{id}", "Find a teammate", nil, nil, teammateAnswer{}, (*call).oneTeammate},
}
