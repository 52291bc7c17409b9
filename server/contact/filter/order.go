package filter

import (
	"cmp"
	"encoding/base64"
	"encoding/json"
	"maps"
	"slices"

	"gist/wasm/rules"
)

// Order is the order of a list of contacts. Contacts without a value are always
// last. Contacts with the same value are ordered by id.
type Order struct {
	by  source
	asc bool
}

// orders maps the names in order_by to fields. Ids ascend in the order of
// creation, so id replaces created_at.
var orders = map[string]string{
	"":                  "id",
	"id":                "id",
	"created_at":        "id",
	"updated_at":        "updated_at",
	"last_seen_at":      "last_seen_at",
	"last_contacted_at": "last_contacted_at",
	"signed_up_at":      "signed_up_at",
	"session_count":     "session_count",
	"name":              "name",
	"email":             "email",
}

// ParseOrder reads order_by (id by default) and order (desc unless it is asc).
// The error order_by_invalid lists the valid names.
func ParseOrder(by, order string) (Order, error) {
	name, ok := orders[by]
	if !ok {
		names := slices.Sorted(maps.Keys(orders))
		return Order{}, &rules.Error{Code: "order_by_invalid", Field: "order_by",
			Message: "Contacts can be ordered by " + list(names[1:]) + "."}
	}
	return Order{source{field: name, kind: fields[name].kind}, order == "asc"}, nil
}

// SQL returns the expressions after "order by", for contacts c.
func (o Order) SQL() string {
	direction := " desc"
	if o.asc {
		direction = " asc"
	}
	if o.by.field == "id" {
		return "c.id" + direction
	}
	return o.key() + direction + " nulls last, c.id" + direction
}

// key returns the SQL expression that is compared: the field, folded if it is
// text.
func (o Order) key() string {
	expression := fields[o.by.field].sql
	if o.by.kind == rules.TypeText {
		return "fold(" + expression + ")"
	}
	return expression
}

// place is the position of a contact in an order: its value and its id.
type place struct {
	number int64  // the value in an order by numbers or dates; missing: no value
	text   string // the value in an order by text
	none   bool   // no value, in an order by text
	id     int64
}

// compare returns a negative number if a is before b, a positive one if it is
// after b.
func (o Order) compare(a, b place) int {
	sign := -1
	if o.asc {
		sign = 1
	}
	byID := sign * cmp.Compare(a.id, b.id)
	noneLast := func(a, b bool) int {
		switch {
		case a == b:
			return 0
		case a:
			return 1
		}
		return -1
	}
	if o.by.kind == rules.TypeText {
		return cmp.Or(noneLast(a.none, b.none), sign*cmp.Compare(a.text, b.text), byID)
	}
	return cmp.Or(noneLast(a.number == missing, b.number == missing), sign*cmp.Compare(a.number, b.number), byID)
}

// cursor is a place as clients receive and return it.
type cursor struct {
	By     string  `json:"b"`
	Asc    bool    `json:"a,omitempty"`
	Number *int64  `json:"n,omitempty"`
	Text   *string `json:"t,omitempty"`
	ID     int64   `json:"i"`
}

// cursor encodes the place of the last contact of a page.
func (o Order) cursor(p place) string {
	c := cursor{By: o.by.field, Asc: o.asc, ID: p.id}
	if o.by.kind == rules.TypeText {
		if !p.none {
			c.Text = &p.text
		}
	} else if p.number != missing {
		c.Number = &p.number
	}
	text, err := json.Marshal(c)
	if err != nil {
		panic(err) // a cursor can always be encoded
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

// place decodes a cursor; "" is the beginning, and returns nil. The error is
// after_invalid.
func (o Order) place(after string) (*place, error) {
	if after == "" {
		return nil, nil
	}
	text, err := base64.RawURLEncoding.DecodeString(after)
	var c cursor
	if err != nil || json.Unmarshal(text, &c) != nil || c.By != o.by.field || c.Asc != o.asc {
		return nil, &rules.Error{Code: "after_invalid", Field: "after",
			Message: "after is no cursor of this order; send what the page before had as \"after\", with the same order_by and order."}
	}
	p := place{number: missing, none: true, id: c.ID}
	if c.Number != nil {
		p.number = *c.Number
	}
	if c.Text != nil {
		p.text, p.none = *c.Text, false
	}
	return &p, nil
}
