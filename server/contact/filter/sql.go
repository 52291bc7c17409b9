package filter

import (
	"database/sql"
	"strconv"
	"strings"
	"unicode/utf8"

	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// Query is a filter, an order and a page.
type Query struct {
	Filter Filter
	Order  Order
	After  string // the cursor of the previous page; "" is the first page
	Skip   int    // contacts to skip before the page
	Limit  int    // contacts on the page
}

// Result is the number of matching contacts and the ids of one page of them.
type Result struct {
	Count int
	IDs   []int64
	After string // the cursor of the next page; "" when this is the last one
}

// SQL answers a query by reading each contact's row. Tests compare Engine with
// it, and it answers the queries for which Engine has not enough memory.
func SQL(tx *store.Tx, ws team.WorkspaceID, q Query) (Result, error) {
	after, err := q.Order.place(q.After)
	if err != nil {
		return Result{}, err
	}
	b := builder{d: tx.Dialect(), args: []any{ws}}
	from := ` from contacts c where c.workspace_id = $1 and ` + b.group(&q.Filter.root)
	r := Result{IDs: []int64{}}
	if err := tx.QueryRow(`select count(c.id)`+from, b.args...).Scan(&r.Count); err != nil {
		return r, err
	}
	if after != nil {
		from += ` and ` + b.behind(q.Order, *after)
	}
	key := q.Order.key()
	rows, err := tx.Query(`select c.id, `+key+from+
		` order by `+q.Order.SQL()+` limit `+b.bind(q.Limit+1)+` offset `+b.bind(q.Skip), b.args...)
	if err != nil {
		return r, err
	}
	defer rows.Close()
	var last place
	for rows.Next() {
		next, err := q.Order.scan(rows)
		if err != nil {
			return r, err
		}
		if len(r.IDs) == q.Limit {
			r.After = q.Order.cursor(last)
			break
		}
		r.IDs, last = append(r.IDs, next.id), next
	}
	return r, rows.Err()
}

// scan reads a contact's id and key as a place.
func (o Order) scan(rows store.Rows) (place, error) {
	p := place{number: missing}
	if o.by.kind == rules.TypeText {
		var text sql.NullString
		err := rows.Scan(&p.id, &text)
		p.text, p.none = text.String, !text.Valid
		return p, err
	}
	var number sql.NullInt64
	err := rows.Scan(&p.id, &number)
	if number.Valid && o.by.field != "id" {
		p.number = number.Int64
	}
	return p, err
}

// builder writes conditions as SQL on contacts c. Each is true or false, never
// null.
type builder struct {
	d    store.Dialect
	args []any
}

func (b *builder) bind(value any) string {
	b.args = append(b.args, value)
	return "$" + strconv.Itoa(len(b.args))
}

// behind returns the condition of the contacts that are after a place.
func (b *builder) behind(o Order, p place) string {
	sign := " < "
	if o.asc {
		sign = " > "
	}
	id := "c.id" + sign + b.bind(p.id)
	if o.by.field == "id" {
		return id
	}
	key := o.key()
	var value string
	if o.by.kind == rules.TypeText {
		if p.none {
			return "(" + key + " is null and " + id + ")"
		}
		value = b.bind(p.text)
	} else {
		if p.number == missing {
			return "(" + key + " is null and " + id + ")"
		}
		value = b.bind(p.number)
	}
	return "(" + key + " is null or " + key + sign + value + " or (" + key + " = " + value + " and " + id + "))"
}

func (b *builder) group(g *group) string {
	if len(g.parts) == 0 {
		return "(1 = 1)"
	}
	word := " and "
	if g.any {
		word = " or "
	}
	texts := make([]string, len(g.parts))
	for i, p := range g.parts {
		if p.group != nil {
			texts[i] = b.group(p.group)
		} else {
			texts[i] = b.condition(p.condition)
		}
	}
	return "(" + strings.Join(texts, word) + ")"
}

func (b *builder) condition(c *condition) string {
	text := b.test(c.source, c.test)
	if c.source.isRow() && c.test.is != present {
		text = "coalesce(" + text + ", 1 = 0)"
	}
	if c.negated {
		return "not (" + text + ")"
	}
	return text
}

// value returns the SQL of a source's value, null where the contact has none.
func (b *builder) value(s source) string {
	if s.field != "" {
		return fields[s.field].sql
	}
	return b.d.JSONValue("c.properties", strconv.FormatInt(s.property, 10), s.kind.String())
}

func (b *builder) test(s source, t test) string {
	switch t.is {
	case hasTags:
		return b.tags(t)
	case hasEvents:
		return b.events(s.event, t)
	}
	value := b.value(s)
	switch t.is {
	case present:
		return "(" + value + " is not null)"
	case equals:
		values := make([]string, len(t.texts))
		for i, text := range t.texts {
			values[i] = b.bind(text)
		}
		return "fold(" + value + ")" + " in (" + strings.Join(values, ", ") + ")"
	case startsWith:
		return "substr(fold(" + value + ")" + ", 1, " + strconv.Itoa(utf8.RuneCountInString(t.texts[0])) + ") = " + b.bind(t.texts[0])
	case contains:
		return b.d.Position("fold("+value+")", b.bind(t.texts[0])) + " > 0"
	case withinFloats:
		return value + " between " + b.bind(t.lo) + " and " + b.bind(t.hi)
	case withinInts:
		return value + " between " + b.bind(t.from) + " and " + b.bind(t.to)
	}
	if t.is == isProof {
		return b.proof(t)
	}
	truth := 0
	if t.truth {
		truth = 1
	}
	return value + " = " + b.bind(truth)
}

// proof returns the condition that Proofs.hold equals the test's truth.
func (b *builder) proof(t test) string {
	signed := ""
	if len(t.proofs.Leaked) > 0 {
		ids := make([]string, len(t.proofs.Leaked))
		for i, id := range t.proofs.Leaked {
			ids[i] = b.bind(id)
		}
		signed = " and c.email_secret not in (" + strings.Join(ids, ", ") + ")"
	}
	off := ""
	if t.proofs.Off {
		off = " or c.email_proven = " + strconv.Itoa(provenOff) + " and c.email_secret = " + b.bind(t.proofs.Epoch)
	}
	bare := strconv.Itoa(provenBare)
	text := "(c.email_proven = " + bare + " or c.email_proven > " + bare + signed + off + ")"
	if !t.truth {
		return "not " + text
	}
	return text
}

// tags returns the condition of a test of tags.
// Index: the primary key of contact_tags.
func (b *builder) tags(t test) string {
	has := func(ids string) string {
		return `exists (select 1 from contact_tags t
			where t.workspace_id = $1 and t.tag_id in (` + ids + `) and t.contact_id = c.id)`
	}
	ids := make([]string, len(t.tags))
	for i, id := range t.tags {
		ids[i] = b.bind(id)
	}
	if !t.all {
		return has(strings.Join(ids, ", "))
	}
	for i, id := range ids {
		ids[i] = has(id)
	}
	return "(" + strings.Join(ids, " and ") + ")"
}

// events returns the condition of a test of events.
// Index: events (workspace_id, contact_id, id).
func (b *builder) events(name string, t test) string {
	since := ""
	if t.since > 0 {
		since = ` and e.occurred_at >= ` + b.bind(t.since*1e6)
	}
	return `((select count(e.id) from events e
		where e.workspace_id = $1 and e.contact_id = c.id and e.kind = 'event' and e.name = ` + b.bind(name) + since +
		`) >= ` + b.bind(t.least) + `)`
}
