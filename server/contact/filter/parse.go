package filter

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"gist/server/store"
	"gist/wasm/rules"
)

// Schema is what Parse checks a filter against.
type Schema struct {
	// Property finds a custom property by its name; id is its slot.
	Property func(name string) (id int64, kind rules.Type, found bool, err error)
	// Tag finds a tag, ignoring case. An unknown tag is no error: no contact
	// has it.
	Tag func(name string) (id int64, found bool, err error)
	// Proofs returns which proofs of emails hold now.
	Proofs func() (Proofs, error)
	// Now is the moment that days are counted from.
	Now time.Time
}

// Parse checks a filter. Nothing, null and {} match everyone. For an invalid
// filter the error is a *rules.Error that says what to write instead:
// filter_invalid, filter_too_large, property_unknown, field_unknown,
// operator_invalid or value_invalid. Its Field is the path of the mistake.
func Parse(raw json.RawMessage, schema Schema) (Filter, error) {
	p := parser{Schema: schema}
	trimmed := bytes.TrimSpace(raw)
	if len(trimmed) == 0 || string(trimmed) == "null" {
		return Filter{}, nil
	}
	keys, err := p.object(trimmed, "filter")
	if err != nil {
		return Filter{}, err
	}
	if len(keys) == 0 {
		return Filter{}, nil
	}
	top, err := p.part(keys, "filter", 1)
	if err != nil {
		return Filter{}, err
	}
	if top.group != nil {
		return Filter{*top.group}, nil
	}
	return Filter{group{parts: []part{top}}}, nil
}

// And returns a filter that matches where both match.
func (f Filter) And(other Filter) Filter {
	return Filter{group{parts: []part{{group: &f.root}, {group: &other.root}}}}
}

// HasTag returns the filter for the contacts with the tag of this id.
func HasTag(id int64) Filter {
	return Filter{group{parts: []part{{condition: &condition{test: test{is: hasTags, tags: []int64{id}}}}}}}
}

// HasID returns the filter for the contacts with one of these ids.
func HasID(ids ...int64) Filter {
	any := group{any: true}
	for _, id := range append(ids, 0) { // no contact has id 0; an empty group would match everyone
		any.parts = append(any.parts, part{condition: &condition{
			source: source{field: "id", kind: rules.TypeNumber},
			test:   test{is: withinInts, from: id, to: id},
		}})
	}
	return Filter{any}
}

type parser struct {
	Schema
	count int
}

type keys map[string]json.RawMessage

func fault(code, place, message string) error {
	return &rules.Error{Code: code, Field: place, Message: message}
}

const shape = `a filter is {"all": […]} or {"any": […]} of conditions such as {"property": "plan", "op": "is", "value": "pro"}, {"field": "last_seen_at", "op": "in_last_days", "value": 30}, {"tags": "has_any", "value": ["vip"]} or {"event": "Clicked", "op": "did"}`

func (p *parser) object(raw json.RawMessage, place string) (keys, error) {
	var k keys
	if err := json.Unmarshal(raw, &k); err != nil || k == nil {
		return nil, fault("filter_invalid", place, place+" is no object; "+shape+".")
	}
	return k, nil
}

// part parses a group or a condition, depending on its keys.
func (p *parser) part(k keys, place string, depth int) (part, error) {
	var found []string
	for _, name := range []string{"all", "any", "property", "field", "tags", "event"} {
		if _, there := k[name]; there {
			found = append(found, name)
		}
	}
	if len(found) != 1 {
		return part{}, fault("filter_invalid", place, fmt.Sprintf("%s has %s of all, any, property, field, tags and event, and needs exactly one; %s.", place, countOf(found), shape))
	}
	switch what := found[0]; what {
	case "all", "any":
		g, err := p.group(k[what], place+"."+what, what == "any", depth)
		return part{group: g}, err
	default:
		if p.count++; p.count > MaxConditions {
			return part{}, fault("filter_too_large", place, fmt.Sprintf("A filter has at most %d conditions; values of one property go into one is_any_of.", MaxConditions))
		}
		c, err := p.condition(what, k, place)
		return part{condition: c}, err
	}
}

func countOf(found []string) string {
	if len(found) == 0 {
		return "none"
	}
	return strings.Join(found, " and ")
}

func (p *parser) group(raw json.RawMessage, place string, any bool, depth int) (*group, error) {
	if depth > MaxDepth {
		return nil, fault("filter_too_large", place, fmt.Sprintf("Groups go at most %d deep.", MaxDepth))
	}
	var list []json.RawMessage
	if err := json.Unmarshal(raw, &list); err != nil || list == nil {
		return nil, fault("filter_invalid", place, place+" is no list of conditions; "+shape+".")
	}
	g := &group{any: any}
	for i, one := range list {
		at := place + "[" + strconv.Itoa(i) + "]"
		k, err := p.object(one, at)
		if err != nil {
			return nil, err
		}
		next, err := p.part(k, at, depth+1)
		if err != nil {
			return nil, err
		}
		g.parts = append(g.parts, next)
	}
	return g, nil
}

func (p *parser) condition(what string, k keys, place string) (*condition, error) {
	var name string
	if err := json.Unmarshal(k[what], &name); err != nil || name == "" {
		return nil, fault("filter_invalid", place+"."+what, place+"."+what+" is no name; "+shape+".")
	}
	switch what {
	case "tags":
		return p.tags(name, k, place)
	case "event":
		return p.event(name, k, place)
	}
	c := &condition{}
	switch what {
	case "field":
		if name == "full_name" {
			name = "name"
		}
		f, ok := fields[name]
		if !ok {
			return nil, fault("field_unknown", place+".field", fmt.Sprintf("Contacts have no field %q; they have %s. What a site sends itself is a property: write \"property\" instead.", name, list(slices.Sorted(maps.Keys(fields)))))
		}
		c.source = source{field: name, kind: f.kind}
	case "property":
		id, kind, found, err := p.Property(name)
		if err != nil {
			return nil, err
		}
		if !found {
			hint := ""
			if _, ok := fields[name]; ok {
				hint = " It is a field: write \"field\" instead."
			}
			return nil, fault("property_unknown", place+".property", fmt.Sprintf("No contact has ever had a property %q; names are case-sensitive.%s", name, hint))
		}
		c.source = source{property: id, kind: kind}
	}
	op, err := p.operator(k, place, name, operators[c.source.kind], c.source.kind.String())
	if err != nil {
		return nil, err
	}
	a := argument{parser: p, raw: k["value"], place: place + ".value", op: op}
	return c, a.fill(c)
}

// operators lists the operators of each type. All types have known and unknown.
var operators = map[rules.Type][]string{
	rules.TypeText:    {"is", "is_not", "contains", "not_contains", "starts_with", "is_any_of", "known", "unknown"},
	rules.TypeNumber:  {"eq", "ne", "gt", "gte", "lt", "lte", "between", "known", "unknown"},
	rules.TypeBoolean: {"is", "known", "unknown"},
	rules.TypeDate:    {"before", "after", "between", "in_last_days", "not_in_last_days", "in_next_days", "known", "unknown"},
}

var (
	tagOperators   = []string{"has_any", "has_all", "has_none"}
	eventOperators = []string{"did", "did_not", "count_gte", "count_lt"}
)

// operator reads op, which must be one of the names in of.
func (p *parser) operator(k keys, place, name string, of []string, kind string) (string, error) {
	var op string
	if json.Unmarshal(k["op"], &op) != nil || !slices.Contains(of, op) {
		return "", fault("operator_invalid", place+".op", fmt.Sprintf("%s is %s; write one of %s as \"op\".", name, kind, list(of)))
	}
	return op, nil
}

// list joins names with commas.
func list(names []string) string { return strings.Join(names, ", ") }

// argument is the value that an operator compares with.
type argument struct {
	*parser
	raw   json.RawMessage
	place string
	op    string
}

func (a argument) fault(want string) error {
	return fault("value_invalid", a.place, a.op+" needs "+want+" as \"value\".")
}

// fill sets the condition's test.
func (a argument) fill(c *condition) error {
	switch a.op {
	case "known":
		return nil
	case "unknown":
		c.negated = true
		return nil
	}
	switch c.source.kind {
	case rules.TypeText:
		return a.text(c)
	case rules.TypeNumber:
		return a.number(c)
	case rules.TypeBoolean:
		c.test.is = isTrue
		if json.Unmarshal(a.raw, &c.test.truth) != nil || string(bytes.TrimSpace(a.raw)) == "null" {
			return a.fault("true or false")
		}
		if c.source.field == emailVerified {
			c.test.is = isProof
			var err error
			c.test.proofs, err = a.Proofs()
			return err
		}
		return nil
	}
	return a.date(c)
}

func (a argument) text(c *condition) error {
	c.negated = a.op == "is_not" || a.op == "not_contains"
	switch a.op {
	case "is", "is_not", "is_any_of":
		c.test.is = equals
	case "contains", "not_contains":
		c.test.is = contains
	case "starts_with":
		c.test.is = startsWith
	}
	var texts []string
	if a.op == "is_any_of" {
		if json.Unmarshal(a.raw, &texts) != nil || len(texts) == 0 || len(texts) > MaxValues {
			return a.fault(fmt.Sprintf("a list of 1 to %d texts", MaxValues))
		}
	} else {
		var one *string
		if json.Unmarshal(a.raw, &one) != nil || one == nil {
			return a.fault("a text")
		}
		texts = []string{*one}
	}
	for _, text := range texts {
		switch {
		case utf8.RuneCountInString(text) > rules.MaxText:
			return a.fault(fmt.Sprintf("a text of at most %d characters, which is as long as values are", rules.MaxText))
		case text == "" && c.test.is != equals:
			return a.fault("a text that is not empty")
		}
		// Character 0 is stored as U+FFFD.
		c.test.texts = append(c.test.texts, store.Fold(strings.ReplaceAll(text, "\x00", "\uFFFD")))
	}
	return nil
}

func (a argument) one() (float64, error) {
	var n *float64
	if json.Unmarshal(a.raw, &n) != nil || n == nil {
		return 0, a.fault("a number")
	}
	return *n, nil
}

// two reads the two bounds of between.
func (a argument) two() (lo, hi float64, err error) {
	var bounds []float64
	if json.Unmarshal(a.raw, &bounds) != nil || len(bounds) != 2 || bounds[0] > bounds[1] {
		return 0, 0, a.fault("a list of two numbers, the smaller one first")
	}
	return bounds[0], bounds[1], nil
}

func (a argument) number(c *condition) error {
	lo, hi := math.Inf(-1), math.Inf(1)
	var err error
	if a.op == "between" {
		lo, hi, err = a.two()
	} else {
		var n float64
		n, err = a.one()
		switch a.op {
		case "eq", "ne":
			lo, hi, c.negated = n, n, a.op == "ne"
		case "gt":
			lo = math.Nextafter(n, math.Inf(1))
		case "gte":
			lo = n
		case "lt":
			hi = math.Nextafter(n, math.Inf(-1))
		case "lte":
			hi = n
		}
	}
	c.test.within(c.source, lo, hi)
	return err
}

// within sets the test to a number from lo to hi, inclusive.
func (t *test) within(s source, lo, hi float64) {
	if !s.whole() {
		t.is, t.lo, t.hi = withinFloats, lo, hi
		return
	}
	t.is, t.from, t.to = withinInts, clamp(math.Ceil(lo)), clamp(math.Floor(hi))
}

// clamp converts a float to a whole number, limited to those that a column can
// hold.
func clamp(n float64) int64 {
	switch {
	case n <= -1<<63:
		return missing + 1
	case n >= 1<<63:
		return math.MaxInt64
	}
	return int64(n)
}

const secondsOfDay = 86_400

func (a argument) date(c *condition) error {
	lo, hi := math.Inf(-1), math.Inf(1)
	if a.op == "between" {
		var err error
		if lo, hi, err = a.two(); err != nil {
			return err
		}
		c.test.seconds(c.source, lo, hi)
		return nil
	}
	n, err := a.one()
	if err != nil {
		return err
	}
	switch a.op {
	case "before":
		hi = math.Ceil(n) - 1
	case "after":
		lo = math.Floor(n) + 1
	default:
		if n <= 0 || n > MaxDays {
			return a.fault(fmt.Sprintf("a number of days from 1 to %d", MaxDays))
		}
		now := float64(a.Now.Unix())
		if a.op == "in_next_days" {
			lo, hi = now, now+n*secondsOfDay
		} else {
			lo, hi, c.negated = now-n*secondsOfDay, now, a.op == "not_in_last_days"
		}
	}
	c.test.seconds(c.source, lo, hi)
	return nil
}

// seconds sets the test to a time between two unix seconds. It includes all of
// the last second, because the API shows whole seconds.
func (t *test) seconds(s source, lo, hi float64) {
	if !s.whole() {
		t.within(s, lo, hi)
		return
	}
	t.is, t.from, t.to = withinInts, micros(math.Ceil(lo)), micros(math.Floor(hi))
	if t.to < math.MaxInt64 {
		t.to += 999_999
	}
}

// micros converts whole seconds to microseconds, limited to those that a column
// can hold.
func micros(seconds float64) int64 {
	if most := float64(math.MaxInt64/1e6 - 1); math.Abs(seconds) > most {
		return clamp(math.Copysign(math.Inf(1), seconds))
	}
	return int64(seconds) * 1e6
}

func (p *parser) tags(op string, k keys, place string) (*condition, error) {
	if !slices.Contains(tagOperators, op) {
		return nil, fault("operator_invalid", place+".tags", fmt.Sprintf("Write one of %s as \"tags\".", list(tagOperators)))
	}
	var names []string
	if json.Unmarshal(k["value"], &names) != nil {
		var one string
		if json.Unmarshal(k["value"], &one) == nil {
			names = []string{one}
		}
	}
	if len(names) == 0 || len(names) > MaxValues {
		return nil, fault("value_invalid", place+".value", fmt.Sprintf("%s needs a list of 1 to %d tags' names as \"value\".", op, MaxValues))
	}
	c := &condition{test: test{is: hasTags, all: op == "has_all"}, negated: op == "has_none"}
	for _, name := range names {
		id, found, err := p.Tag(name)
		if err != nil {
			return nil, err
		}
		if !found {
			id = 0 // no contact has it
		}
		c.test.tags = append(c.test.tags, id)
	}
	slices.Sort(c.test.tags)
	c.test.tags = slices.Compact(c.test.tags)
	return c, nil
}

func (p *parser) event(name string, k keys, place string) (*condition, error) {
	op, err := p.operator(k, place, name, eventOperators, "an event")
	if err != nil {
		return nil, err
	}
	c := &condition{source: source{event: name}, test: test{is: hasEvents, least: 1}, negated: op == "did_not" || op == "count_lt"}
	if op == "count_gte" || op == "count_lt" {
		a := argument{parser: p, raw: k["value"], place: place + ".value", op: op}
		n, err := a.one()
		if err != nil {
			return nil, err
		}
		if n != math.Trunc(n) || n < 1 || n > 1e9 {
			return nil, a.fault("a whole number from 1")
		}
		c.test.least = int64(n)
	}
	if raw, there := k["in_last_days"]; there && string(raw) != "null" {
		a := argument{parser: p, raw: raw, place: place + ".in_last_days", op: "in_last_days"}
		days, err := a.one()
		if err != nil || days <= 0 || days > MaxDays {
			return nil, fault("value_invalid", a.place, fmt.Sprintf("in_last_days is a number of days from 1 to %d.", MaxDays))
		}
		// A period that begins before 1970 has no limit.
		c.test.since = max(0, p.Now.Unix()-int64(days*secondsOfDay))
	}
	return c, nil
}
