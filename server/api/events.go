package api

import (
	"encoding/json"

	"gist/server/contact"
	"gist/server/store"
	"gist/wasm/rules"
)

// eventWire is an event in the API's JSON.
type eventWire struct {
	ID         int64           `json:"id"`
	Name       string          `json:"name"`
	Email      *string         `json:"email"`
	UserID     *string         `json:"user_id"`
	Properties json.RawMessage `json:"properties"`
	OccurredAt *int64          `json:"occurred_at"`
}

func eventOf(e contact.Event) eventWire {
	return eventWire{e.ID, e.Name, orNull(e.Email), orNull(e.UserID), e.Properties, unix(e.OccurredAt)}
}

type eventsAnswer struct {
	Events []eventWire `json:"events"`
	Pages  pages       `json:"pages"`
}

type eventAnswer struct {
	Event    eventWire         `json:"event"`
	Rejected []rules.Rejection `json:"rejected,omitempty"`
}

func (c *call) events() (*eventsAnswer, error) {
	p, err := c.paging()
	if err != nil {
		return nil, err
	}
	var list []contact.Event
	var total int
	err = c.DB.View(c.r.Context(), func(tx *store.Tx) (err error) {
		list, total, err = c.Contacts.Events(tx, c.workspace.ID, contact.EventsOptions{Page: p.page, PerPage: p.perPage, Order: p.order, Name: c.r.URL.Query().Get("event_type")})
		return err
	})
	if err != nil {
		return nil, err
	}
	answer := eventsAnswer{Events: []eventWire{}, Pages: c.pages(p, total)}
	for _, e := range list {
		answer.Events = append(answer.Events, eventOf(e))
	}
	return &answer, nil
}

type eventInput struct {
	Name       lenientText   `json:"event_name"`
	Email      lenientText   `json:"email"`
	UserID     lenientText   `json:"user_id"`
	Properties rawProperties `json:"properties"`
	OccurredAt lenientTime   `json:"occurred_at" about:"unix seconds; now unless given"`
}

// createEvent stores an event of a contact; an unknown email becomes a lead.
func (c *call) createEvent(in eventInput) (*eventAnswer, error) {
	var properties []rules.Property
	if raw := in.Properties.RawMessage; len(raw) > 0 && string(raw) != "null" && string(raw) != "[]" {
		var err error
		if properties, err = contact.Decode(raw); err != nil {
			return nil, rules.PropertiesInvalid(rules.Array)
		}
	}
	event, refused := rules.CheckEvent(rules.Value{Kind: rules.Text, Text: in.Name.Text}, properties)
	if refused != nil {
		return nil, refused
	}
	who := whom{Email: in.Email, UserID: in.UserID}
	if in.Email.Text == "" && in.UserID.Text == "" {
		return nil, who.nobody()
	}
	var recorded contact.Event
	err := c.DB.Update(c.r.Context(), store.Part(c.workspace.ID), func(tx *store.Tx) error {
		of, err := c.contactOfEvent(tx, who)
		if err != nil {
			return err
		}
		recorded, err = c.Contacts.Record(tx, c.workspace.ID, of, event, "", in.OccurredAt.Time)
		return err
	})
	if err != nil {
		return nil, err
	}
	return &eventAnswer{eventOf(recorded), event.Rejected}, nil
}

func (c *call) contactOfEvent(tx *store.Tx, who whom) (contact.ID, error) {
	if who.UserID.Text != "" {
		found, err := c.Contacts.NamedUser(tx, c.workspace.ID, who.UserID.Text, c.whoActs())
		return found.ID, err
	}
	found, _, err := c.Contacts.Named(tx, c.workspace.ID, who.Email.Text, contact.ForFields, c.whoActs())
	return found.ID, err
}
