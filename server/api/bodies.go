package api

// The types below describe request bodies. Bodies are decoded leniently (see
// lenient.go); the tags about and enum are for the OpenAPI description.

type contactBody struct {
	ID               int64          `json:"id" about:"which contact to update"`
	UserID           string         `json:"user_id" about:"your own id of this person"`
	Email            string         `json:"email"`
	Name             string         `json:"name"`
	FullName         string         `json:"full_name" about:"the same as name"`
	Phone            string         `json:"phone"`
	Avatar           string         `json:"avatar" about:"the URL of a picture"`
	SignedUpAt       *int64         `json:"signed_up_at" about:"unix seconds"`
	CreatedAt        *int64         `json:"created_at" about:"the same as signed_up_at"`
	Tags             string         `json:"tags" about:"with commas between them; an array of texts does as well"`
	OverwriteTags    bool           `json:"overwrite_tags" about:"whether tags replace those that the contact has; true unless given"`
	Unsubscribed     bool           `json:"unsubscribed_from_emails"`
	CustomProperties map[string]any `json:"custom_properties" about:"texts, numbers, booleans, or null to clear one; those that are not named stay"`
}

type contactsBatchBody struct {
	Contacts []contactBody `json:"contacts" about:"at most 1,000"`
}

type searchBody struct {
	Filter  map[string]any `json:"filter" about:"{\"all\": […]} or {\"any\": […]} of conditions and further groups; everyone unless given"`
	OrderBy string         `json:"order_by" enum:"id,created_at,updated_at,last_seen_at,last_contacted_at,signed_up_at,session_count,name,email" about:"id unless given"`
	Order   string         `json:"order" enum:"asc,desc" about:"desc unless given; contacts without a value come last either way"`
	After   string         `json:"after" about:"the cursor that the page before answered"`
	PerPage int            `json:"per_page" about:"at most 500; 50 unless given"`
}

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
	State            string         `json:"state" enum:"open,closed,snoozed"`
	Title            string         `json:"title"`
	CustomProperties map[string]any `json:"custom_properties" about:"null takes one away; those that are not named stay"`
	TeammateID       int64          `json:"teammate_id" about:"who makes the change"`
}

type assignBody struct {
	TeammateID int64  `json:"teammate_id" about:"who makes the change"`
	AssigneeID *int64 `json:"assignee_id" about:"null for nobody"`
	Type       string `json:"assignee_type" enum:"teammate,team"`
}

type priorityBody struct {
	TeammateID int64  `json:"teammate_id" about:"who makes the change"`
	Priority   string `json:"priority" enum:"priority,not_priority"`
}

type readBody struct {
	MessageID int64 `json:"message_id" about:"all of it unless given"`
}

type messageBody struct {
	Type     string       `json:"message_type" enum:"reply,note"`
	From     fromTeammate `json:"from" about:"needed with an API key; a session writes as its teammate"`
	Body     string       `json:"body" about:"plain text of 1 to 10,000 characters"`
	ClientID string       `json:"client_id" about:"a UUID of yours: sent again, it gives the first message"`
}

type fromTeammate struct {
	Type       string `json:"type" enum:"teammate"`
	TeammateID int64  `json:"teammate_id"`
}

type eventBody struct {
	Name       string         `json:"event_name"`
	Email      string         `json:"email"`
	UserID     string         `json:"user_id"`
	Properties map[string]any `json:"properties"`
	OccurredAt int64          `json:"occurred_at" about:"unix seconds; now unless given"`
}
