package api

import (
	"context"
	"errors"
	"time"

	"gist/server/contact"
	"gist/server/store"
	"gist/wasm/rules"
)

// propertyWire is a custom property in the API's JSON.
type propertyWire struct {
	ID           int64    `json:"id"`
	Name         string   `json:"name"`
	Type         string   `json:"type" enum:"text,number,boolean,date"`
	Label        string   `json:"label" about:"what the team calls it; empty for nothing"`
	Description  string   `json:"description"`
	Archived     bool     `json:"archived" about:"not to be offered any more; its values stay, and calls go on setting them"`
	Protected    bool     `json:"protected" about:"pages neither set nor clear it"`
	Provisional  bool     `json:"provisional" about:"only pages brought it, and it may give way to others"`
	ContactCount int      `json:"contact_count" about:"how many contacts have it"`
	LastSeenAt   *int64   `json:"last_seen_at" about:"when a call last named it, exact to an hour"`
	Sources      []string `json:"sources" about:"the ways in which its name came: page, rest, user_jwt, dashboard"`
	CreatedAt    *int64   `json:"created_at"`
}

func propertyOf(d contact.Definition) propertyWire {
	return propertyWire{d.ID, d.Name, d.Type.String(), d.Label, d.Description, d.Archived, d.Protected, d.Provisional,
		d.Contacts, unix(d.LastSeenAt), d.Sources, unix(d.CreatedAt)}
}

type propertiesAnswer struct {
	Properties []propertyWire `json:"properties"`
	CountedAt  int64          `json:"counted_at" about:"when contacts were counted: now, or up to an hour ago where there are more than 100,000"`
	Pages      pages          `json:"pages"`
}

type propertyAnswer struct {
	Property propertyWire `json:"property"`
}

// properties lists the properties of the workspace.
func (c *call) properties() (*propertiesAnswer, error) {
	p, err := c.paging()
	if err != nil {
		return nil, err
	}
	list, total, counted, err := c.Contacts.Definitions(c.r.Context(), c.workspace.ID,
		contact.DefinitionsOptions{Page: p.page, PerPage: p.perPage, Order: p.order, OrderBy: p.orderBy})
	if err != nil {
		return nil, err
	}
	answer := propertiesAnswer{Properties: []propertyWire{}, CountedAt: counted.Unix(), Pages: c.pages(p, total)}
	for _, d := range list {
		answer.Properties = append(answer.Properties, propertyOf(d))
	}
	return &answer, nil
}

// property returns one property.
func (c *call) property() (*propertyAnswer, error) {
	d, _, err := c.Contacts.Definition(c.r.Context(), c.workspace.ID, c.id)
	return &propertyAnswer{propertyOf(d)}, unknownProperty(err)
}

type propertyInput struct {
	Label       lenientText `json:"label"`
	Description lenientText `json:"description"`
	Archived    *bool       `json:"archived"`
	Protected   *bool       `json:"protected" about:"only an API key, a sync, an import or a user_jwt sets it then"`
	Provisional *bool       `json:"provisional" about:"false keeps a property that only pages brought"`
	Type        *string     `json:"type" enum:"text,number,boolean,date" about:"values that fit are converted, and the others kept as rejected values"`
}

// changeProperty changes a property.
func (c *call) changeProperty(in propertyInput) (*propertyAnswer, error) {
	change := contact.DefinitionChange{Archived: in.Archived, Protected: in.Protected, Provisional: in.Provisional, Type: in.Type}
	if in.Label.Given {
		change.Label = &in.Label.Text
	}
	if in.Description.Given {
		change.Description = &in.Description.Text
	}
	err := c.DB.Update(c.r.Context(), store.Part(c.workspace.ID), func(tx *store.Tx) error {
		return c.Contacts.ChangeDefinition(tx, c.workspace.ID, c.id, change, c.whoActs())
	})
	if err != nil {
		return nil, unknownProperty(err)
	}
	if err := c.settle(); err != nil {
		return nil, err
	}
	return c.property()
}

// deleteProperty deletes a property with all of its values, and returns it as
// it was.
func (c *call) deleteProperty() (*propertyAnswer, error) {
	was, err := c.property()
	if err != nil {
		return nil, err
	}
	err = c.DB.Update(c.r.Context(), store.Part(c.workspace.ID), func(tx *store.Tx) error {
		return c.Contacts.DeleteDefinition(tx, c.workspace.ID, c.id, c.whoActs())
	})
	if err != nil {
		return nil, unknownProperty(err)
	}
	return was, c.settle()
}

// unknownProperty turns property_unknown into not_found (404). The code stays
// 422 for a filter with an unknown property.
func unknownProperty(err error) error {
	if errors.Is(err, contact.ErrPropertyUnknown) {
		return errNoProperty
	}
	return err
}

var errNoProperty = rules.ErrorOf(rules.Unknown, "not_found", contact.ErrPropertyUnknown.Message)

// settleFor bounds how long an answer waits for a change to reach all contacts.
// With many contacts, the rest follows after the answer.
const settleFor = 3 * time.Second

func (c *call) settle() error {
	ctx, cancel := context.WithTimeout(c.r.Context(), settleFor)
	defer cancel()
	err := c.Contacts.SettleWorkspace(ctx, c.workspace.ID)
	if ctx.Err() != nil && c.r.Context().Err() == nil {
		return nil
	}
	return err
}
