package api

import (
	"encoding/json"

	"gist/server/contact"
	"gist/server/inbox"
)

type searchAnswer struct {
	Contacts []contactWire `json:"contacts"`
	Count    int           `json:"count"`
	After    *string       `json:"after"`
}

type searchInput struct {
	Filter  json.RawMessage `json:"filter" about:"{\"all\": […]} or {\"any\": […]} of conditions and further groups; everyone unless given"`
	OrderBy string          `json:"order_by" enum:"id,created_at,updated_at,last_seen_at,last_contacted_at,signed_up_at,session_count,name,email" about:"id unless given"`
	Order   string          `json:"order" enum:"asc,desc" about:"desc unless given; contacts without a value come last either way"`
	After   string          `json:"after" about:"the cursor that the page before answered"`
	PerPage *int            `json:"per_page" about:"at most 500; 50 unless given"`
}

// searchContacts returns a page of the contacts that match a filter.
func (c *call) searchContacts(in searchInput) (*searchAnswer, error) {
	perPage := defaultPerPage
	if in.PerPage != nil {
		perPage = *in.PerPage
	}
	if perPage < 1 || perPage > inbox.MaxPerPage {
		return nil, outOfRange("per_page", inbox.MaxPerPage)
	}
	if err := checkOrder(in.Order); err != nil {
		return nil, err
	}
	found, err := c.Contacts.Search(c.r.Context(), c.workspace.ID, contact.SearchOptions{
		Filter: in.Filter, OrderBy: in.OrderBy, Order: in.Order, After: in.After, PerPage: perPage,
	})
	if err != nil {
		return nil, err
	}
	return &searchAnswer{Contacts: contactsOf(found.Contacts), Count: found.Count, After: orNull(found.After)}, nil
}
