package desk

import (
	"encoding/json"
	"strings"
)

// MergePreview is what a merge of two contacts would do, as the server says.
type MergePreview struct {
	Moves struct {
		Conversations int `json:"conversations"`
		Events        int `json:"events"`
		PageViews     int `json:"page_views"`
		Tags          int `json:"tags"`
		Browsers      int `json:"browsers"`
	} `json:"moves"`
	Values []MergedValue `json:"values"`
}

// MergedValue is a field or a property of two contacts. Wins says which value
// wins: into, from, both or same.
type MergedValue struct {
	Name     string          `json:"name"`
	Property bool            `json:"property"`
	Into     json.RawMessage `json:"into"`
	From     json.RawMessage `json:"from"`
	Wins     string          `json:"wins"`
}

// Moving returns in words what would move.
func (p MergePreview) Moving() string {
	var all []string
	for _, one := range []struct {
		n    int
		noun string
	}{{p.Moves.Conversations, "conversation"}, {p.Moves.Events, "event"}, {p.Moves.PageViews, "page view"}, {p.Moves.Tags, "tag"}} {
		if one.n > 0 {
			all = append(all, count(one.n, one.noun))
		}
	}
	switch len(all) {
	case 0:
		return "nothing"
	case 1:
		return all[0]
	}
	return strings.Join(all[:len(all)-1], ", ") + " and " + all[len(all)-1]
}

// labels maps the fields of a merge preview to their names on the page. The
// preview's other fields are dates and counts, which nobody chooses between.
var labels = map[string]string{"email": "Email", "name": "Name", "phone": "Phone", "avatar": "Picture"}

// Choice is one value of a merge in words: the one kept and the one dropped.
// Dropped is "" if nothing is dropped.
type Choice struct{ Name, Kept, Dropped string }

// Choices returns the values that a merge would take over or drop.
func (p MergePreview) Choices() (choices []Choice) {
	for _, v := range p.Values {
		name := v.Name
		if !v.Property {
			if name = labels[v.Name]; name == "" {
				continue
			}
		}
		into, from := field(v.Name, v.Into), field(v.Name, v.From)
		switch {
		case v.Wins == "from":
			choices = append(choices, Choice{Name: name, Kept: from.Text})
		case v.Wins == "into" && !from.Empty:
			choices = append(choices, Choice{name, into.Text, from.Text})
		}
	}
	return choices
}
