package api

// route is one address of the API, as it is served and as it is described.
type route struct {
	method, path string
	summary      string
	query        []parameter
	body         any // an example of what is read, nil for nothing
	answer       any // an example of what is answered
	do           func(*call) (any, error)
}

type parameter struct{ name, about string }

var (
	page    = parameter{"page", "which page of the list, from 1"}
	perPage = parameter{"per_page", "how many a page holds, at most 500; 50 unless given"}
	order   = parameter{"order", "asc or desc"}
	orderBy = parameter{"order_by", "the field that the list is ordered by"}
)

// routes is the whole API.
var routes = []route{
	{"GET", "/contacts", "Find a contact by email or user_id, or list contacts",
		[]parameter{{"email", "the contact with this email that was seen last"}, {"user_id", "the contact with this user id"}, {"tags", "only with the tag of this name"}, {"tag_id", "only with the tag of this id"}, {"same_email", "only with this email, of which there may be several"}, page, perPage, order, orderBy},
		nil, contactsAnswer{}, (*call).contacts},
	{"POST", "/contacts", "Create or update a contact by id, user_id or email", nil, contactWire{}, contactAnswer{}, (*call).saveContact},
	{"GET", "/contacts/{id}", "Find a contact by id", nil, nil, contactAnswer{}, (*call).contact},

	{"GET", "/conversations", "List conversations, the last active first",
		[]parameter{{"state", "only open, closed or snoozed ones"}, {"contact_id", "only of this contact"}, page, perPage, order, orderBy},
		nil, conversationsAnswer{}, (*call).conversations},
	{"POST", "/conversations", "Begin a conversation with a contact's message", nil, createConversationBody{}, conversationAnswer{}, (*call).createConversation},
	{"GET", "/conversations/{id}", "Find a conversation", nil, nil, conversationAnswer{}, (*call).conversation},
	{"PATCH", "/conversations/{id}", "Change a conversation's state, title or custom properties", nil, changeConversationBody{}, conversationAnswer{}, (*call).changeConversation},
	{"POST", "/conversations/{id}/read", "Note that the team has read a conversation up to a message", nil, readBody{}, conversationAnswer{}, (*call).readConversation},
	{"GET", "/conversations/{id}/messages", "Read messages, notes included, the oldest first",
		[]parameter{{"after", "only messages after this id"}, {"before", "only messages before this id"}, perPage}, nil, messagesAnswer{}, (*call).messages},
	{"POST", "/conversations/{id}/messages", "Write a teammate's reply or note", nil, messageBody{}, messageAnswer{}, (*call).createMessage},

	{"GET", "/events", "List events, the newest first", []parameter{{"event_type", "only events of this name"}, page, perPage, order}, nil, eventsAnswer{}, (*call).events},
	{"POST", "/events", "Record an event of a contact", nil, eventBody{}, eventAnswer{}, (*call).createEvent},

	{"GET", "/teammates", "List teammates", []parameter{page, perPage}, nil, teammatesAnswer{}, (*call).teammates},
	{"GET", "/teammates/{id}", "Find a teammate", nil, nil, teammateAnswer{}, (*call).oneTeammate},
}

// The bodies below are read leniently (see lenient.go); these are what the
// description says to send.

type createConversationBody struct {
	From             fromContact    `json:"from"`
	Title            string         `json:"title"`
	Body             string         `json:"body"`
	CustomProperties map[string]any `json:"custom_properties"`
}

type fromContact struct {
	ID     int64  `json:"id"`
	UserID string `json:"user_id"`
	Email  string `json:"email"`
}

type changeConversationBody struct {
	State            string         `json:"state"`
	Title            string         `json:"title"`
	CustomProperties map[string]any `json:"custom_properties"`
	TeammateID       int64          `json:"teammate_id"`
}

type readBody struct {
	MessageID int64 `json:"message_id"`
}

type messageBody struct {
	Type     string       `json:"message_type"`
	From     fromTeammate `json:"from"`
	Body     string       `json:"body"`
	ClientID string       `json:"client_id"`
}

type fromTeammate struct {
	Type       string `json:"type"`
	TeammateID int64  `json:"teammate_id"`
}

type eventBody struct {
	Name       string         `json:"event_name"`
	Email      string         `json:"email"`
	UserID     string         `json:"user_id"`
	Properties map[string]any `json:"properties"`
	OccurredAt int64          `json:"occurred_at"`
}
