package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"gist/server/contact"
	"gist/server/store"
	"gist/wasm/rules"
)

// contactWire is a contact in the API's JSON.
type contactWire struct {
	ID               contact.ID     `json:"id"`
	Type             contact.Type   `json:"type"`
	UserID           *string        `json:"user_id"`
	Email            *string        `json:"email"`
	Name             *string        `json:"name"`
	FullName         *string        `json:"full_name"`
	FirstName        *string        `json:"first_name"`
	Phone            *string        `json:"phone"`
	Avatar           *string        `json:"avatar"`
	CreatedAt        *int64         `json:"created_at"`
	UpdatedAt        *int64         `json:"updated_at"`
	SignedUpAt       *int64         `json:"signed_up_at"`
	LastSeenAt       *int64         `json:"last_seen_at"`
	LastContactedAt  *int64         `json:"last_contacted_at"`
	SessionCount     int            `json:"session_count"`
	CustomProperties map[string]any `json:"custom_properties"`
	Tags             []tagWire      `json:"tags"`
	Segments         []tagWire      `json:"segments"`
	Unsubscribed     bool           `json:"unsubscribed_from_emails"`
	Verified         bool           `json:"verified" about:"a browser has proven to be this contact"`
	EmailVerified    bool           `json:"email_verified" about:"the email is proven to be this contact's"`
	Unverified       []string       `json:"unverified" about:"the fields and properties that were set without a proof"`
}

func contactOf(c contact.Contact) contactWire {
	first, _, _ := strings.Cut(c.Name, " ")
	wire := contactWire{
		ID: c.ID, Type: c.Type, UserID: orNull(c.UserID), Email: orNull(c.Email), Name: orNull(c.Name), FullName: orNull(c.Name),
		FirstName: orNull(first), Phone: orNull(c.Phone), Avatar: orNull(c.Avatar),
		CreatedAt: unix(c.CreatedAt), UpdatedAt: unix(c.UpdatedAt), SignedUpAt: unix(c.SignedUpAt), LastSeenAt: unix(c.LastSeenAt),
		LastContactedAt: unix(c.LastContactedAt), SessionCount: c.SessionCount,
		CustomProperties: map[string]any{}, Tags: []tagWire{}, Segments: []tagWire{}, Unsubscribed: c.Unsubscribed, Verified: c.Verified,
		EmailVerified: c.EmailVerified, Unverified: append([]string{}, c.Unverified...),
	}
	for _, p := range c.Properties {
		wire.CustomProperties[p.Name] = plain(p.Value)
	}
	for _, t := range c.Tags {
		wire.Tags = append(wire.Tags, tagWire{t.ID, t.Name})
	}
	return wire
}

// plain returns a value for encoding/json.
func plain(v rules.Value) any {
	switch v.Kind {
	case rules.Text:
		return v.Text
	case rules.Number:
		return v.Number
	case rules.Boolean:
		return v.Boolean
	}
	return nil
}

type contactAnswer struct {
	Contact   contactWire       `json:"contact"`
	Rejected  []rules.Rejection `json:"rejected,omitempty"`
	ClaimedBy []contact.ID      `json:"claimed_by,omitempty" about:"other contacts that have the same email, which is not proven on them"`

	RejectedValues []rejectedValueWire `json:"rejected_values,omitempty" about:"of one contact by its id: values that it had and that no property holds any more, the last one first"`
}

type contactsAnswer struct {
	Contacts []contactWire `json:"contacts"`
	Pages    pages         `json:"pages"`
}

// contacts finds one contact by email or user id, else lists them.
func (c *call) contacts() (*either[contactAnswer, contactsAnswer], error) {
	q := c.r.URL.Query()
	if email, userID := q.Get("email"), q.Get("user_id"); email != "" || userID != "" {
		var found contact.Contact
		var claimed []contact.ID
		err := c.DB.View(c.r.Context(), func(tx *store.Tx) (err error) {
			if userID != "" {
				found, err = c.Contacts.ByUserID(tx, c.workspace.ID, userID)
			} else {
				// No email contains a space: it is an unescaped plus.
				found, claimed, err = c.Contacts.ByEmail(tx, c.workspace.ID, strings.ReplaceAll(email, " ", "+"), contact.ForFields)
			}
			return err
		})
		return &either[contactAnswer, contactsAnswer]{one: &contactAnswer{Contact: contactOf(found), ClaimedBy: claimed}}, err
	}
	p, err := c.paging()
	if err != nil {
		return nil, err
	}
	o := contact.ListOptions{Page: p.page, PerPage: p.perPage, Order: p.order, OrderBy: p.orderBy, Tag: q.Get("tags"), Email: q.Get("same_email")}
	if o.TagID, err = c.number("tag_id", "a tag's id", 1); err != nil {
		return nil, err
	}
	var list []contact.Contact
	var total int
	if text := q.Get("filter"); text != "" {
		var found contact.Found
		found, err = c.Contacts.Search(c.r.Context(), c.workspace.ID, contact.SearchOptions{
			Filter: json.RawMessage(text), Tag: o.Tag, TagID: o.TagID, Email: o.Email, Order: o.Order, OrderBy: o.OrderBy, Page: o.Page, PerPage: o.PerPage,
		})
		list, total = found.Contacts, found.Count
	} else {
		err = c.DB.View(c.r.Context(), func(tx *store.Tx) (err error) {
			list, total, err = c.Contacts.List(tx, c.workspace.ID, o)
			return err
		})
	}
	return &either[contactAnswer, contactsAnswer]{other: &contactsAnswer{Contacts: contactsOf(list), Pages: c.pages(p, total)}}, err
}

func contactsOf(list []contact.Contact) []contactWire {
	wires := make([]contactWire, len(list))
	for i, one := range list {
		wires[i] = contactOf(one)
	}
	return wires
}

// contact returns a contact by its id. For a merged one it answers 410
// contact_merged with a Link to the contact that holds it now.
func (c *call) contact() (*contactAnswer, error) {
	var found contact.Contact
	var rejected []contact.RejectedValue
	err := c.DB.View(c.r.Context(), func(tx *store.Tx) (err error) {
		if found, err = c.Contacts.Get(tx, c.workspace.ID, contact.ID(c.id)); err == nil {
			rejected, err = c.Contacts.Rejected(tx, c.workspace.ID, contact.ID(c.id))
		}
		return err
	})
	if err == nil && found.ID != contact.ID(c.id) {
		c.w.Header().Set("Link", "<"+c.base()+"/api/contacts/"+strconv.FormatInt(int64(found.ID), 10)+`>; rel="canonical"`)
		return nil, &rules.Error{Kind: rules.Gone, Code: "contact_merged", Message: fmt.Sprintf("This contact has become part of contact %d, which the header Link names.", found.ID)}
	}
	return &contactAnswer{Contact: contactOf(found), RejectedValues: rejectedOf(rejected)}, err
}

// contactInput is the body of a contact. It takes numbers for texts and texts for
// lists, since known clients send them.
type contactInput struct {
	ID               lenientID     `json:"id" about:"which contact to update"`
	UserID           lenientText   `json:"user_id" about:"your own id of this person"`
	Email            lenientText   `json:"email"`
	Name             lenientText   `json:"name"`
	FullName         lenientText   `json:"full_name" about:"the same as name"`
	Phone            lenientText   `json:"phone"`
	Avatar           lenientText   `json:"avatar" about:"the URL of a picture"`
	SignedUpAt       rawTime       `json:"signed_up_at" about:"unix seconds"`
	CreatedAt        rawTime       `json:"created_at" about:"the same as signed_up_at"`
	Tags             lenientTags   `json:"tags" about:"a text with commas, or an array of texts"`
	OverwriteTags    *bool         `json:"overwrite_tags" about:"whether tags replace those that the contact has; true unless given"`
	Unsubscribed     *bool         `json:"unsubscribed_from_emails"`
	CustomProperties rawProperties `json:"custom_properties" about:"texts, numbers, booleans, or null to clear one; those that are not named stay"`
}

// saveContact creates or updates a contact.
func (c *call) saveContact(in contactInput) (*contactAnswer, error) {
	wanted, err := c.check(&in)
	if err != nil {
		return nil, err
	}
	var saved contact.Saved
	err = c.Contacts.Update(c.r.Context(), c.workspace.ID, func(tx *store.Tx) (err error) {
		saved, err = c.save(tx, wanted)
		return err
	})
	if err != nil {
		return nil, err
	}
	c.Inbox.TellContact(c.workspace.ID, saved.Contact)
	return &contactAnswer{Contact: contactOf(saved.Contact), Rejected: saved.Rejected, ClaimedBy: saved.ClaimedBy}, nil
}

// wantedContact is a checked contactInput.
type wantedContact struct {
	id       contact.ID
	call     rules.Identify
	details  contact.Details
	rejected []rules.Rejection // properties that were left out of call
}

func (c *call) check(in *contactInput) (wantedContact, error) {
	if in.ID.Given && in.ID.ID == 0 {
		return wantedContact{}, contact.ErrUnknown
	}
	properties, rejected, err := in.properties()
	if err != nil {
		return wantedContact{}, err
	}
	checked, refused := rules.CheckContact(rules.Value{Kind: rules.Text, Text: in.UserID.Text}, properties)
	if refused != nil {
		return wantedContact{}, refused
	}
	details := contact.Details{Unsubscribed: in.Unsubscribed, By: c.whoActs()}
	if in.Avatar.Given {
		details.Avatar = &in.Avatar.Text
	}
	return wantedContact{contact.ID(in.ID.ID), checked, details, rejected}, nil
}

func (c *call) save(tx *store.Tx, w wantedContact) (contact.Saved, error) {
	saved, err := c.Contacts.Upsert(tx, c.workspace.ID, w.id, w.call, w.details)
	saved.Rejected = slices.Concat(w.rejected, w.call.Rejected, saved.Rejected)
	return saved, err
}

// notCustom are the names with a meaning of their own in an identify call.
// Among custom properties, they would be mistaken for that.
var notCustom = map[string]bool{"user_id": true, "email": true, "name": true, "phone": true, "tags": true, "overwrite_tags": true,
	"user_hash": true, "user_jwt": true, "created_at": true, "signed_up_at": true}

// properties returns the input as properties of a call.
func (in *contactInput) properties() (list []rules.Property, rejected []rules.Rejection, err error) {
	text := func(name string, t lenientText) {
		if !t.Given {
			return
		}
		v := rules.Value{Kind: rules.Text, Text: t.Text}
		if t.Text == "" && name != "email" {
			v = rules.Value{Kind: rules.Null}
		}
		list = append(list, rules.Property{Name: name, Value: v})
	}
	text("email", in.Email)
	if in.Name.Given {
		text("name", in.Name)
	} else {
		text("name", in.FullName)
	}
	text("phone", in.Phone)
	for _, raw := range []json.RawMessage{in.CreatedAt.RawMessage, in.SignedUpAt.RawMessage} {
		if len(raw) == 0 {
			continue
		}
		if string(raw) == `""` {
			raw = json.RawMessage("null")
		}
		one, err := contact.Decode(append(append([]byte(`{"signed_up_at":`), raw...), '}'))
		if err != nil {
			return nil, nil, rules.ErrorOf(rules.Malformed, "malformed_json", "signed_up_at can't be read.")
		}
		list = append(list, one...)
	}
	if in.Tags.Given {
		list = append(list, rules.Property{Name: "tags", Value: rules.Value{Kind: rules.Text, Text: in.Tags.Text}})
	}
	if in.OverwriteTags != nil {
		list = append(list, rules.Property{Name: "overwrite_tags", Value: rules.Value{Kind: rules.Boolean, Boolean: *in.OverwriteTags}})
	}
	custom := bytes.TrimSpace(in.CustomProperties.RawMessage)
	if len(custom) == 0 || string(custom) == "null" || string(custom) == "[]" {
		return list, nil, nil
	}
	if custom[0] != '{' {
		return nil, nil, rules.PropertiesInvalid(rules.Array)
	}
	properties, err := contact.Decode(json.RawMessage(custom))
	if err != nil {
		return nil, nil, errors.Join(rules.ErrorOf(rules.Malformed, "malformed_json", "custom_properties can't be read."), err)
	}
	for _, p := range properties {
		if notCustom[p.Name] {
			rejected = append(rejected, rules.Rejection{Property: p.Name, Code: rules.CodeNameReserved, Message: "\"" + p.Name + "\" is a field of the contact; send it beside custom_properties."})
			continue
		}
		list = append(list, p)
	}
	return list, rejected, nil
}
