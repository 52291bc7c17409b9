package filter

import (
	"cmp"
	"encoding/base64"
	"encoding/json"
	"maps"
	"slices"

	"gist/wasm/rules"
)

// Order is what a list of contacts is ordered by. Contacts without a value come
// last either way; those of the same value are ordered by id.
type Order struct {
	by  source
	asc bool
}

// orders are what contacts can be ordered by. Contacts are numbered as they are
// made, so id stands for created_at.
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

// ParseOrder reads order_by, which is id unless given, and order, which is desc
// unless it is asc. The error order_by_invalid names what there is.
func ParseOrder(by, order string) (Order, error) {
	name, ok := orders[by]
	if !ok {
		names := slices.Sorted(maps.Keys(orders))
		return Order{}, &rules.Error{Code: "order_by_invalid", Field: "order_by",
			Message: "Contacts can be ordered by " + list(names[1:]) + "."}
	}
	return Order{source{field: name, kind: fields[name].kind}, order == "asc"}, nil
}

// SQL gives the words behind "order by", for contacts c.
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

// key is the value that is compared.
func (o Order) key() string {
	expression := fields[o.by.field].sql
	if o.by.kind == rules.TypeText {
		return "fold(" + expression + ")"
	}
	return expression
}

// place is where a contact stands in an order.
type place struct {
	number int64 // of an order by numbers or dates; missing for none
	text   string
	none   bool // of an order by text
	id     int64
}

// compare tells whether a stands before b (negative) or behind it.
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

// cursor is a place as a client gets it and gives it back.
type cursor struct {
	By     string  `json:"b"`
	Asc    bool    `json:"a,omitempty"`
	Number *int64  `json:"n,omitempty"`
	Text   *string `json:"t,omitempty"`
	ID     int64   `json:"i"`
}

// cursor writes the place of the last contact of a page.
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
		panic(err) // there is nothing in it that can't be written
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

// place reads what cursor wrote; "" is the beginning. The error is
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
