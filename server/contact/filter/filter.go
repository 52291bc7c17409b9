package filter

import (
	"math"
	"slices"

	"gist/wasm/rules"
)

// Limits of one filter (docs/api.md, Filters).
const (
	MaxDepth      = 5   // groups within groups
	MaxConditions = 50  // in all groups together
	MaxValues     = 500 // of one is_any_of, or tags of one condition
	MaxDays       = 36_500
)

// Filter is a checked filter for one workspace and one moment: days are counted
// from the time of Parse. The zero value matches everyone.
type Filter struct {
	root group
}

// group matches if all of its parts match; with any set, if one of them does.
// An empty group matches everyone.
type group struct {
	any   bool
	parts []part
}

// part is a group or a condition.
type part struct {
	group     *group
	condition *condition
}

// condition is a test of one source. A contact without a value never passes a
// test. A negated condition matches all contacts that do not pass, including
// those without a value.
type condition struct {
	source  source
	test    test
	negated bool
}

// source is what a condition tests, and the key of a column: a field, a custom
// property by its slot, a tag by its id, or events by their name. The source of
// a condition on tags is empty, because its test holds the tags.
type source struct {
	field    string
	property int64
	kind     rules.Type // of a field or a property
	tag      int64
	event    string
}

// test is what a value must pass. The field is and the source's type determine
// which of the fields below are used.
type test struct {
	is testKind

	texts  []string // folded; the value must match one of them
	lo, hi float64  // a number between both, inclusive
	from   int64    // a whole number or microseconds between both, inclusive
	to     int64
	truth  bool

	proofs Proofs // decide whether the proof of an email holds

	tags []int64 // ids; no contact has tag 0
	all  bool    // all of the tags, not any of them

	since int64 // unix seconds; 0: no limit
	least int64 // the least number of events
}

type testKind byte

const (
	present testKind = iota
	equals
	startsWith
	contains
	withinFloats
	withinInts
	isTrue  // the value equals truth
	isProof // whether the proof holds equals truth
	hasTags
	hasEvents
)

// field is a field of the contact that a filter may name.
type field struct {
	kind rules.Type
	sql  string // expression on contacts c; null means no value
}

// fields holds all fields by name. Dates are in microseconds. A text is null
// rather than empty.
var fields = map[string]field{
	"id":                       {rules.TypeNumber, "c.id"},
	"type":                     {rules.TypeText, "c.type"},
	"user_id":                  {rules.TypeText, "c.user_id"},
	"email":                    {rules.TypeText, "c.email"},
	"name":                     {rules.TypeText, "c.name"},
	"phone":                    {rules.TypeText, "c.phone"},
	"avatar":                   {rules.TypeText, "c.avatar"},
	"created_at":               {rules.TypeDate, "c.created_at"},
	"updated_at":               {rules.TypeDate, "c.updated_at"},
	"signed_up_at":             {rules.TypeDate, "c.signed_up_at"},
	"last_seen_at":             {rules.TypeDate, "c.last_seen_at"},
	"last_contacted_at":        {rules.TypeDate, "c.last_contacted_at"},
	"session_count":            {rules.TypeNumber, "c.session_count"},
	"unsubscribed_from_emails": {rules.TypeBoolean, "c.unsubscribed_from_emails"},
	emailVerified:              {rules.TypeBoolean, "c.email_proven * 1099511627776 + c.email_secret"},
	"verified":                 {rules.TypeBoolean, "case when c.verified_at is null then 0 else 1 end"},
}

// emailVerified is a field whose column holds how the email was proven, and by
// which secret or epoch. Whether that proof still holds can change without a
// write of the row.
const emailVerified = "email_verified"

// Proofs determines which proofs of emails hold at one moment. A proof is a
// number: how the email was proven, shifted left by 40 bits, plus the id of the
// secret that signed it, or the epoch of mode off.
type Proofs struct {
	Off    bool // the mode is off, in this epoch
	Epoch  int64
	Leaked []int64 // ids of leaked secrets; what they signed does not hold
}

const (
	proofShift = 40
	provenOff  = 1 // in mode off
	provenBare = 2 // without a secret; higher values are by a secret
)

// hold reports whether a proof holds. 0 is no proof.
func (p Proofs) hold(proof int64) bool {
	by, how := proof&(1<<proofShift-1), proof>>proofShift
	switch {
	case how == provenOff:
		return p.Off && by == p.Epoch
	case how > provenBare:
		return !slices.Contains(p.Leaked, by)
	default:
		return how == provenBare
	}
}

// whole reports whether the source's numbers are integers: a field's counts,
// and its dates in microseconds. A property's numbers are floats, as in
// JavaScript.
func (s source) whole() bool { return s.field != "" }

// isRow reports whether the source has one value in a contact's row.
func (s source) isRow() bool { return s.field != "" || s.property != 0 }

// conditions calls do for each condition of the group and of the groups in it.
func (g *group) conditions(do func(*condition)) {
	for _, p := range g.parts {
		if p.group != nil {
			p.group.conditions(do)
		} else {
			do(p.condition)
		}
	}
}

// missing marks a row without a value in a column of whole numbers.
const missing = math.MinInt64
