package contact

import (
	"slices"
	"strconv"
	"strings"
)

// marks lists what of a contact was set without a proof: fields by name,
// properties by "p" and their slot, tags by "t" and their id. A value stays
// marked until a proof sets it.
type marks []string

func markOfProperty(definition int64) string { return "p" + strconv.FormatInt(definition, 10) }
func markOfTag(tag int64) string             { return "t" + strconv.FormatInt(tag, 10) }

func (m marks) has(mark string) bool { return slices.Contains(m, mark) }

// String returns the marks as the column stores them.
func (m marks) String() string { return strings.Join(m, " ") }

func parseMarks(text string) marks {
	if text == "" {
		return nil
	}
	return strings.Fields(text)
}

// wrote updates the mark of a value that was written. changed reports whether
// the value is another one than before, proven whether a proof covers it. A
// claim of the value that is already there changes nothing.
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
			r.unverified = make(marks, 0, 8) // enough for most calls
		}
		r.unverified, r.changed = append(r.unverified, mark), true
	}
}

func (r *record) unmark(mark string) {
	if at := slices.Index(r.unverified, mark); at >= 0 {
		r.unverified, r.changed = slices.Delete(r.unverified, at, at+1), true
	}
}

// took copies the mark of a value that was taken over from another row.
func (r *record) took(from *record, mark string) {
	if from.unverified.has(mark) {
		r.setMark(mark)
	}
}

// names returns what is marked: fields and properties by their names, and
// "tags" if a tag is marked.
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
