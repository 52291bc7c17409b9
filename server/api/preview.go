package api

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"

	"gist/server/contact"
	"gist/server/store"
)

type previewAnswer struct {
	Preview previewWire `json:"preview"`
}

// previewWire is the result that a merge would have.
type previewWire struct {
	Contact contactWire `json:"contact" about:"as it would be"`
	Moves   movesWire   `json:"moves" about:"what the other one has"`
	Values  []valueWire `json:"values" about:"what either of them has, and which wins"`
}

type movesWire struct {
	Conversations int `json:"conversations"`
	Events        int `json:"events"`
	PageViews     int `json:"page_views"`
	Tags          int `json:"tags" about:"that the contact has not yet"`
	Browsers      int `json:"browsers" about:"each goes on with a contact of its own, and keeps the conversations that it began"`
}

type valueWire struct {
	Name     string `json:"name" about:"of a field or a custom property"`
	Property bool   `json:"property" about:"it is a custom property"`
	Into     any    `json:"into" about:"what the contact has"`
	From     any    `json:"from" about:"what the one has that becomes part of it"`
	Result   any    `json:"result" about:"what the contact would have"`
	Wins     string `json:"wins" enum:"into,from,both,same" about:"both: the result is made of both"`
}

// comparedFields are the fields that a merge may change, in the order of a
// preview. Custom properties follow by name.
var comparedFields = []string{"type", "user_id", "email", "name", "phone", "avatar", "signed_up_at", "last_seen_at", "last_contacted_at",
	"session_count", "unsubscribed_from_emails", "tags"}

// wants reports whether a query parameter is present with any value, even an
// empty one, except 0 and false: a preview in an unexpected spelling must not
// merge.
func (c *call) wants(name string) bool {
	q := c.r.URL.Query()
	value := q.Get(name)
	return q.Has(name) && value != "0" && value != "false"
}

func (c *call) previewMerge(into, from contact.ID) (*previewAnswer, error) {
	var p contact.MergePreview
	err := c.DB.View(c.r.Context(), func(tx *store.Tx) (err error) {
		p, err = c.Contacts.PreviewMerge(tx, c.workspace.ID, into, from)
		return err
	})
	if err != nil {
		return nil, err
	}
	w := previewWire{Contact: contactOf(p.After), Moves: movesWire{
		Conversations: p.Moves.Conversations, Events: p.Moves.Events, PageViews: p.Moves.PageViews,
		Tags: len(p.After.Tags) - len(p.Into.Tags), Browsers: p.Moves.Browsers,
	}}
	w.Values, err = compared(p)
	return &previewAnswer{w}, err
}

// compared lists the values of both contacts. For each it judges by the result
// of the merge which side wins.
func compared(p contact.MergePreview) ([]valueWire, error) {
	var sides [3]map[string]any
	for i, one := range []contact.Contact{p.Into, p.From, p.After} {
		raw, err := json.Marshal(contactOf(one))
		if err != nil {
			return nil, err
		}
		if err := json.Unmarshal(raw, &sides[i]); err != nil {
			return nil, err
		}
		names := []string{}
		for _, t := range one.Tags {
			names = append(names, t.Name)
		}
		sides[i]["tags"] = names
	}
	values := []valueWire{}
	add := func(name string, property bool, into, from, result any) {
		v := valueWire{Name: name, Property: property, Into: into, From: from, Result: result, Wins: "both"}
		switch {
		case none(into) && none(from):
			return
		case reflect.DeepEqual(into, from):
			v.Wins = "same"
		case reflect.DeepEqual(result, into):
			v.Wins = "into"
		case reflect.DeepEqual(result, from):
			v.Wins = "from"
		}
		values = append(values, v)
	}
	for _, name := range comparedFields {
		add(name, false, sides[0][name], sides[1][name], sides[2][name])
	}
	into, from, after := custom(sides[0]), custom(sides[1]), custom(sides[2])
	for _, name := range slices.Sorted(maps.Keys(after)) {
		add(name, true, into[name], from[name], after[name])
	}
	return values, nil
}

func custom(side map[string]any) map[string]any {
	properties, _ := side["custom_properties"].(map[string]any) // contactOf always sets it
	return properties
}

// none reports whether a value is empty.
func none(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case []string:
		return len(v) == 0
	case float64:
		return v == 0
	case bool:
		return !v
	}
	return false
}
