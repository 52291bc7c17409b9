package contact

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// times holds when the values of a contact were set, in unix seconds. So a
// value that was said earlier but arrives later replaces nothing. A value that
// was cleared keeps its time.
type times struct {
	raw    string // as the column has it, until parsed
	list   []timed
	parsed bool
}

// timed is the time of one value. what is the slot of a property, or one of the
// constants below.
type timed struct{ what, at int64 }

const (
	timeOfName     = -1
	timeOfPhone    = -2
	timeOfSignedUp = -3
	timeOfTags     = -4
)

var timeOfField = map[string]int64{"name": timeOfName, "phone": timeOfPhone, "signed_up_at": timeOfSignedUp}

func (t *times) parse() {
	if t.parsed {
		return
	}
	t.parsed = true
	if t.raw == "" {
		return
	}
	t.list = make([]timed, 0, strings.Count(t.raw, ",")+strings.Count(t.raw, ";")+1)
	for group := range strings.SplitSeq(t.raw, ";") {
		second, whats, _ := strings.Cut(group, ":")
		at, err := strconv.ParseInt(second, 10, 64)
		if err != nil {
			continue // never written by String
		}
		for one := range strings.SplitSeq(whats, ",") {
			if what, err := strconv.ParseInt(one, 10, 64); err == nil {
				t.list = append(t.list, timed{what, at})
			}
		}
	}
}

// of returns when a value was set; 0 if that is unknown.
func (t *times) of(what int64) int64 {
	t.parse()
	for _, one := range t.list {
		if one.what == what {
			return one.at
		}
	}
	return 0
}

// set stores when a value was set, and reports whether that changed the time.
func (t *times) set(what, at int64) bool {
	t.parse()
	for i, one := range t.list {
		if one.what == what {
			t.list[i].at = at
			return one.at != at
		}
	}
	if t.list == nil {
		t.list = make([]timed, 0, 8) // enough for most calls
	}
	t.list = append(t.list, timed{what, at})
	return true
}

// drop removes a value's time.
func (t *times) drop(what int64) {
	t.parse()
	t.list = slices.DeleteFunc(t.list, func(one timed) bool { return one.what == what })
}

// forgetTimes removes the times of ended properties of which r has no value, if
// there are more times than properties, fields and tags. Names that are set and
// cleared without end give way to each other, and each would leave its time.
func (b *book) forgetTimes(r *record) {
	if len(r.times.list) <= len(b.known.bySlot)+len(timeOfField)+1 { // 1 for the tags
		return
	}
	r.times.list = slices.DeleteFunc(r.times.list, func(one timed) bool {
		_, live := b.known.bySlot[one.what]
		_, has := r.properties.find(one.what)
		return one.what > 0 && !live && !has
	})
}

// carry takes over the time of a value that was taken over.
func (t *times) carry(from *times, what int64) {
	if at := from.of(what); at != 0 {
		t.set(what, at)
	}
}

// String encodes the times for their column. Values with the same time form one
// group.
func (t *times) String() string {
	if !t.parsed {
		return t.raw
	}
	byTime := func(a, b timed) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.what, b.what)) }
	if !slices.IsSortedFunc(t.list, byTime) {
		slices.SortFunc(t.list, byTime)
	}
	to := make([]byte, 0, 16+6*len(t.list))
	for i, one := range t.list {
		switch {
		case i > 0 && t.list[i-1].at == one.at:
			to = append(to, ',')
		case i > 0:
			to = append(to, ';')
			fallthrough
		default:
			to = append(strconv.AppendInt(to, one.at, 10), ':')
		}
		to = strconv.AppendInt(to, one.what, 10)
	}
	return string(to)
}

// timed stores when a value was set. This alone is no update of the contact.
func (r *record) timed(what int64, w *writing) {
	if r.times.set(what, w.at) {
		r.touched = true
	}
}
