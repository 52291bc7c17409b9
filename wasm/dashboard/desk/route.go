package desk

import (
	"strconv"
	"strings"
)

// Page is one of the dashboard's pages.
type Page byte

// The pages of the dashboard.
const (
	Missing                 Page = iota
	InboxPage                    // the list of conversations, nothing chosen
	ConversationPage             // one conversation
	ConversationContactPage      // the contact of a conversation, a view of its own on a phone
	People                       // the list of contacts
	ContactPage                  // one contact
)

// Route is an address within the dashboard.
type Route struct {
	Page  Page
	ID    int64  // of the conversation or the contact
	State string // of the inbox: Open, Snoozed or Closed; "" where the address does not say
	Nr    int    // the page of the list of contacts, from 1
}

// ParseRoute parses a path below the dashboard's prefix. The page of an unknown
// path is Missing.
func ParseRoute(path string) Route {
	parts := strings.Split(strings.Trim(path, "/"), "/")
	id := func(i int) (int64, bool) {
		n, err := strconv.ParseInt(parts[i], 10, 64)
		return n, err == nil && n > 0
	}
	switch {
	case parts[0] == "" && len(parts) == 1:
		return Route{Page: InboxPage, State: Open}
	case (parts[0] == Closed || parts[0] == Snoozed) && len(parts) == 1:
		return Route{Page: InboxPage, State: parts[0]}
	case parts[0] == "conversations" && (len(parts) == 2 || len(parts) == 3 && parts[2] == "contact"):
		if n, ok := id(1); ok && len(parts) == 3 {
			return Route{Page: ConversationContactPage, ID: n}
		} else if ok {
			return Route{Page: ConversationPage, ID: n}
		}
	case parts[0] == "contacts" && len(parts) == 1:
		return Route{Page: People, Nr: 1}
	case parts[0] == "contacts" && len(parts) == 3 && parts[1] == "page":
		if n, ok := id(2); ok && n < 1<<31 {
			return Route{Page: People, Nr: int(n)}
		}
	case parts[0] == "contacts" && len(parts) == 2:
		if n, ok := id(1); ok {
			return Route{Page: ContactPage, ID: n, Nr: 1}
		}
	}
	return Route{}
}

// Path returns the path of a route, below the dashboard's prefix.
func (r Route) Path() string {
	id := strconv.FormatInt(r.ID, 10)
	switch r.Page {
	case InboxPage:
		if r.State == Closed || r.State == Snoozed {
			return "/" + r.State
		}
	case ConversationPage:
		return "/conversations/" + id
	case ConversationContactPage:
		return "/conversations/" + id + "/contact"
	case People:
		if r.Nr > 1 {
			return "/contacts/page/" + strconv.Itoa(r.Nr)
		}
		return "/contacts"
	case ContactPage:
		return "/contacts/" + id
	}
	return "/"
}
