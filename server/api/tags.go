package api

import (
	"gist/server/contact"
	"gist/server/store"
	"gist/wasm/rules"
)

type tagWire struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

// tagDefinitionWire is a tag in the API's JSON.
type tagDefinitionWire struct {
	ID          int64  `json:"id"`
	Name        string `json:"name"`
	Archived    bool   `json:"archived" about:"not to be offered any more; who has it keeps it"`
	Protected   bool   `json:"protected" about:"pages neither give it nor take it away"`
	Provisional bool   `json:"provisional" about:"only pages brought it, and it may give way to others"`
}

func tagOf(t contact.TagDefinition) tagDefinitionWire {
	return tagDefinitionWire{t.ID, t.Name, t.Archived, t.Protected, t.Provisional}
}

type tagsAnswer struct {
	Tags  []tagDefinitionWire `json:"tags"`
	Pages pages               `json:"pages"`
}

type tagAnswer struct {
	Tag tagDefinitionWire `json:"tag"`
}

func (c *call) tags() (*tagsAnswer, error) {
	p, err := c.paging()
	if err != nil {
		return nil, err
	}
	var list []contact.TagDefinition
	var total int
	err = c.DB.View(c.r.Context(), func(tx *store.Tx) (err error) {
		list, total, err = c.Contacts.Tags(tx, c.workspace.ID, contact.TagsOptions{Page: p.page, PerPage: p.perPage, Order: p.order, OrderBy: p.orderBy})
		return err
	})
	if err != nil {
		return nil, err
	}
	answer := tagsAnswer{Tags: []tagDefinitionWire{}, Pages: c.pages(p, total)}
	for _, t := range list {
		answer.Tags = append(answer.Tags, tagOf(t))
	}
	return &answer, nil
}

type tagInput struct {
	ID          lenientID `json:"id" about:"which tag to rename; without it the tag of this name is made"`
	Name        *string   `json:"name"`
	Archived    *bool     `json:"archived"`
	Protected   *bool     `json:"protected"`
	Provisional *bool     `json:"provisional" about:"false keeps it"`
	Contacts    []tagged  `json:"contacts" about:"who is given the tag, at most 1,000"`
}

type tagged struct {
	whom
	Untag bool `json:"untag" about:"takes the tag away"`
}

func (in tagInput) change() contact.TagChange {
	return contact.TagChange{Name: in.Name, Archived: in.Archived, Protected: in.Protected, Provisional: in.Provisional}
}

// saveTag creates a tag and adds it to contacts, or removes it from them. With
// an id, it only changes that tag.
func (c *call) saveTag(in tagInput) (*tagAnswer, error) {
	if in.ID.Given {
		return c.changeTagTo(in.ID.ID, in)
	}
	if len(in.Contacts) > mostInBatch {
		return nil, &rules.Error{Code: "batch_too_large", Field: "contacts", Message: "A call tags at most 1,000 contacts; send the rest in another."}
	}
	var tag contact.TagDefinition
	var told []contact.Contact
	err := c.Contacts.Update(c.r.Context(), c.workspace.ID, func(tx *store.Tx) error {
		told = nil
		name := ""
		if in.Name != nil {
			name = *in.Name
		}
		made, err := c.Contacts.CreateTag(tx, c.workspace.ID, name)
		if err != nil {
			return err
		}
		change := in.change()
		change.Name = nil
		if tag, err = c.Contacts.ChangeTag(tx, c.workspace.ID, made.ID, change, c.whoActs()); err != nil {
			return err
		}
		for _, one := range in.Contacts {
			to, err := c.tagged(tx, one.whom, one.Untag)
			if err != nil {
				return err
			}
			if err := c.Contacts.GiveTag(tx, c.workspace.ID, tag.ID, to, one.Untag, c.whoActs()); err != nil {
				return err
			}
			now, err := c.Contacts.Get(tx, c.workspace.ID, to)
			if err != nil {
				return err
			}
			told = append(told, now)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, one := range told {
		c.Inbox.TellContact(c.workspace.ID, one)
	}
	return &tagAnswer{tagOf(tag)}, nil
}

// tagged returns the contact to tag. An email without a proven contact becomes
// a lead, except to remove a tag.
func (c *call) tagged(tx *store.Tx, w whom, untag bool) (contact.ID, error) {
	var found contact.Contact
	var err error
	switch {
	case w.ID.Given || w.UserID.Text != "" || w.Email.Text == "":
		found, err = c.find(tx, w)
	case untag:
		found, _, err = c.Contacts.ByEmail(tx, c.workspace.ID, w.Email.Text, contact.ForFields)
	default:
		found, _, err = c.Contacts.Named(tx, c.workspace.ID, w.Email.Text, contact.ForFields, c.whoActs())
	}
	return found.ID, err
}

// changeTag changes a tag.
func (c *call) changeTag(in tagInput) (*tagAnswer, error) {
	return c.changeTagTo(c.id, in)
}

func (c *call) changeTagTo(id int64, in tagInput) (*tagAnswer, error) {
	var tag contact.TagDefinition
	err := c.DB.Update(c.r.Context(), store.Part(c.workspace.ID), func(tx *store.Tx) (err error) {
		tag, err = c.Contacts.ChangeTag(tx, c.workspace.ID, id, in.change(), c.whoActs())
		return err
	})
	return &tagAnswer{tagOf(tag)}, err
}

// deleteTag deletes a tag from all contacts.
func (c *call) deleteTag() (*tagAnswer, error) {
	var tag contact.TagDefinition
	err := c.DB.Update(c.r.Context(), store.Part(c.workspace.ID), func(tx *store.Tx) (err error) {
		tag, err = c.Contacts.DeleteTag(tx, c.workspace.ID, c.id, c.whoActs())
		return err
	})
	if err != nil {
		return nil, err
	}
	return &tagAnswer{tagOf(tag)}, c.settle()
}

// rejectedValueWire is a value that no property holds.
type rejectedValueWire struct {
	Property string `json:"property" about:"tags for a tag"`
	Value    any    `json:"value" about:"a text, a number, true or false"`
	Type     string `json:"type" enum:"text,number,boolean,date"`
	Reason   string `json:"reason" enum:"type_mismatch,gave_way"`
	At       int64  `json:"at" about:"when it was taken out"`
}

func rejectedOf(list []contact.RejectedValue) (wires []rejectedValueWire) {
	for _, v := range list {
		wires = append(wires, rejectedValueWire{v.Name, plain(v.Value), v.Type.String(), v.Why, v.At.Unix()})
	}
	return wires
}
