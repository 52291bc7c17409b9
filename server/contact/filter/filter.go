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

// Filter is a checked filter, for one workspace and one moment: its days are
// counted from the time that it was parsed at. The zero value matches everyone.
type Filter struct {
	root group
}

// group is met when all of its parts are, or any. One without parts is met.
type group struct {
	any   bool
	parts []part
}

// part is a group or a condition.
type part struct {
	group     *group
	condition *condition
}

// condition is a test of one source. A contact without a value there never
// passes the test; negated, all pass that fail it, those without a value too.
type condition struct {
	source  source
	test    test
	negated bool
}

// source is what a condition looks at, and the name of a column: a field, a
// custom property by its definition's id, a tag by its id, or events by their
// name. A condition on tags names none, since its test does.
type source struct {
	field    string
	property int64
	kind     rules.Type // of a field or a property
	tag      int64
	event    string
}

// test is what a value must pass. Which of the fields below count is said by
// is, and by the source's type.
type test struct {
	is testKind

	texts  []string // folded; one of them
	lo, hi float64  // a number within both, inclusive
	from   int64    // a whole number or microseconds within both, inclusive
	to     int64
	truth  bool

	proofs Proofs // by which a proof of an email holds or not

	tags []int64 // by id; 0 is one that nobody has
	all  bool    // has all of the tags, not any

	since int64 // unix seconds; 0 for ever
	least int64 // so many events
}

type testKind byte

const (
	present testKind = iota
	equals
	startsWith
	contains
	withinFloats
	withinInts
	isTrue  // the truth that it says
	isProof // the truth that it says of whether a proof holds
	hasTags
	hasEvents
)

// field is a field of the contact that a filter may name.
type field struct {
	kind rules.Type
	sql  string // of contacts c; null where there is no value
}

// fields are all of them. Dates are in microseconds. A text is unknown rather
// than empty.
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

// emailVerified is a field whose value in the row says how the email was proven,
// and by what; whether that is still worth something changes without the row.
const emailVerified = "email_verified"

// Proofs say which proofs of emails hold at one moment. A proof is a number: how it
// was proven, shifted by 40 bits, and the secret that signed, or the epoch of mode
// off.
type Proofs struct {
	Off    bool // mode is off, and it is this epoch
	Epoch  int64
	Leaked []int64 // the secrets that prove nothing any more, by their ids
}

const (
	proofShift = 40
	provenOff  = 1 // in mode off
	provenBare = 2 // by no secret; what is above is by one
)

// hold tells whether a proof holds. None is 0.
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

// whole tells that a source's numbers are kept as whole ones: a field's counts,
// and its dates in microseconds. A property's are floating, as in JavaScript.
func (s source) whole() bool { return s.field != "" }

// isRow tells a source that has one value in a contact's row.
func (s source) isRow() bool { return s.field != "" || s.property != 0 }

// conditions calls do for each condition.
func (g *group) conditions(do func(*condition)) {
	for _, p := range g.parts {
		if p.group != nil {
			p.group.conditions(do)
		} else {
			do(p.condition)
		}
	}
}

// missing is what a column of whole numbers holds for no value.
const missing = math.MinInt64
