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

// searchContacts returns a page of the contacts that match a filter.
func (c *call) searchContacts() (any, error) {
	in := struct {
		Filter  json.RawMessage `json:"filter"`
		OrderBy string          `json:"order_by"`
		Order   string          `json:"order"`
		After   string          `json:"after"`
		PerPage int             `json:"per_page"`
	}{PerPage: defaultPerPage}
	if err := c.decode(&in); err != nil {
		return nil, err
	}
	if in.PerPage < 1 || in.PerPage > inbox.MaxPerPage {
		return nil, outOfRange("per_page", inbox.MaxPerPage)
	}
	if err := checkOrder(in.Order); err != nil {
		return nil, err
	}
	found, err := c.Contacts.Search(c.r.Context(), c.workspace.ID, contact.SearchOptions{
		Filter: in.Filter, OrderBy: in.OrderBy, Order: in.Order, After: in.After, PerPage: in.PerPage,
	})
	if err != nil {
		return nil, err
	}
	return searchAnswer{Contacts: contactsOf(found.Contacts), Count: found.Count, After: orNull(found.After)}, nil
}
