package contact

import (
	"slices"
	"strconv"
	"strings"
)

// marks name what of a contact was set without a proof: fields by their names,
// properties by "p" and tags by "t" with their numbers. A value stays marked
// until a proof sets it.
type marks []string

func markOfProperty(definition int64) string { return "p" + strconv.FormatInt(definition, 10) }
func markOfTag(tag int64) string             { return "t" + strconv.FormatInt(tag, 10) }

func (m marks) has(mark string) bool { return slices.Contains(m, mark) }

func (m marks) String() string { return strings.Join(m, " ") }

func parseMarks(text string) marks {
	if text == "" {
		return nil
	}
	return strings.Fields(text)
}

// wrote notes that a value was written: changed tells whether it is another one
// than before, proven whether a proof stands behind it. A claim that says what
// is known already changes nothing.
func (r *record) wrote(changed, proven bool, mark func(int64) string, id int64) {
	if changed {
		r.changed = true
	}
	switch {
	case proven && len(r.unverified) > 0:
		r.unmark(mark(id))
	case !proven && changed:
		r.setMark(mark(id))
	}
}

// wroteField is wrote for a field.
func (r *record) wroteField(changed, proven bool, name string) {
	r.wrote(changed, proven, func(int64) string { return name }, 0)
}

func (r *record) setMark(mark string) {
	if !r.unverified.has(mark) {
		if r.unverified == nil {
			r.unverified = make(marks, 0, 8) // as many as most calls bring
		}
		r.unverified, r.changed = append(r.unverified, mark), true
	}
}

func (r *record) unmark(mark string) {
	if at := slices.Index(r.unverified, mark); at >= 0 {
		r.unverified, r.changed = slices.Delete(r.unverified, at, at+1), true
	}
}

// took carries a mark over with a value that another record had.
func (r *record) took(from *record, mark string) {
	if from.unverified.has(mark) {
		r.setMark(mark)
	}
}

// names gives what is marked as others know it: fields and properties by their
// names, and "tags" where a tag is.
func (m marks) names(tags []Tag, b *book) (names []string, err error) {
	for _, mark := range m {
		switch number, err := strconv.ParseInt(mark[1:], 10, 64); {
		case err != nil:
			names = append(names, mark)
		case mark[0] == 'p':
			name, err := b.nameOf(number)
			if err != nil {
				return nil, err
			}
			if _, live := b.known.byName[name]; live && !slices.Contains(names, name) {
				names = append(names, name)
			}
		case !slices.Contains(names, "tags") && slices.ContainsFunc(tags, func(t Tag) bool { return t.ID == number }):
			names = append(names, "tags")
		}
	}
	return names, nil
}
