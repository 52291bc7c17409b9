package filter

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"gist/server/store"
	"gist/wasm/rules"
)

// reader reads the values of columns from rows of contacts c.
type reader struct {
	sources    []source // fields, then properties by ascending id
	properties []source // the last ones in sources
	withTags   bool

	id     int64
	texts  []sql.RawBytes // of sources that are text fields
	wholes []sql.NullInt64
	json   sql.RawBytes
	tags   sql.RawBytes
	to     []any
	values []value
}

func newReader(sources []source, withTags bool) *reader {
	r := &reader{sources: sources, withTags: withTags, values: make([]value, len(sources)),
		texts: make([]sql.RawBytes, len(sources)), wholes: make([]sql.NullInt64, len(sources))}
	r.to = []any{&r.id}
	for i, s := range sources {
		switch {
		case s.property != 0:
			if r.properties == nil {
				r.properties = sources[i:]
				r.to = append(r.to, &r.json)
			}
		case s.kind == rules.TypeText:
			r.to = append(r.to, &r.texts[i])
		default:
			r.to = append(r.to, &r.wholes[i])
		}
	}
	if withTags {
		r.to = append(r.to, &r.tags)
	}
	return r
}

// columns returns the SQL columns that scan reads.
func (r *reader) columns() string {
	list := []string{"c.id"}
	for _, s := range r.sources[:len(r.sources)-len(r.properties)] {
		list = append(list, fields[s.field].sql)
	}
	if len(r.properties) > 0 {
		list = append(list, "c.properties")
	}
	if r.withTags {
		list = append(list, "c.tag_ids")
	}
	return strings.Join(list, ", ")
}

// scan reads the next row into id, values and tags.
func (r *reader) scan(rows store.Rows) error {
	if err := rows.Scan(r.to...); err != nil {
		return err
	}
	for i, s := range r.sources[:len(r.sources)-len(r.properties)] {
		if s.kind == rules.TypeText {
			r.values[i] = value{there: r.texts[i] != nil, text: r.texts[i]}
		} else {
			n := r.wholes[i]
			r.values[i] = value{there: n.Valid, whole: n.Int64, truth: n.Int64 != 0}
		}
	}
	if len(r.properties) == 0 {
		return nil
	}
	if err := pick(r.json, r.properties, r.values[len(r.sources)-len(r.properties):]); err != nil {
		return fmt.Errorf("reading the properties of contact %d: %w", r.id, err)
	}
	return nil
}

var errMalformed = errors.New("malformed JSON in the database")

// pick reads some properties, by ascending slot, from the JSON in
// contacts.properties. That is an object without spaces. Its keys are slots,
// also ascending.
func pick(raw []byte, wanted []source, to []value) error {
	for i := range to {
		to[i] = value{}
	}
	if len(raw) < 2 || raw[0] != '{' {
		return errMalformed
	}
	for at := 1; raw[at] != '}' && len(wanted) > 0; {
		if raw[at] == ',' {
			at++
		}
		if at++; at >= len(raw) { // behind the quote
			return errMalformed
		}
		var id int64
		for ; at < len(raw) && raw[at] != '"'; at++ {
			id = 10*id + int64(raw[at]-'0')
		}
		start := at + 2 // behind the quote and the colon
		end, escaped := pass(raw, start)
		if end < 0 {
			return errMalformed
		}
		for len(wanted) > 0 && wanted[0].property < id {
			wanted, to = wanted[1:], to[1:]
		}
		if len(wanted) > 0 && wanted[0].property == id {
			var err error
			if to[0], err = parse(raw[start:end], wanted[0].kind, escaped); err != nil {
				return err
			}
		}
		at = end
	}
	return nil
}

// pass returns the end of the text, number, true or false that begins at at; -1
// if raw ends with it or before. escaped reports whether a text has escapes.
func pass(raw []byte, at int) (end int, escaped bool) {
	if at >= len(raw) {
		return -1, false
	}
	if raw[at] != '"' {
		for ; at < len(raw); at++ {
			if raw[at] == ',' || raw[at] == '}' {
				return at, false
			}
		}
		return -1, false
	}
	for at++; at < len(raw); at++ {
		switch raw[at] {
		case '"':
			if at+1 == len(raw) {
				return -1, false
			}
			return at + 1, escaped
		case '\\':
			escaped = true
			at++
		}
	}
	return -1, false
}

// parse parses one value of a property of this type.
func parse(raw []byte, kind rules.Type, escaped bool) (v value, err error) {
	v.there = true
	if len(raw) == 0 || kind == rules.TypeText && len(raw) < 2 {
		return v, errMalformed
	}
	switch kind {
	case rules.TypeText:
		v.text = raw[1 : len(raw)-1]
		if escaped {
			var text string
			err = json.Unmarshal(raw, &text)
			v.text = []byte(text)
		}
	case rules.TypeBoolean:
		v.truth = raw[0] == 't'
	default:
		v.float, err = number(raw)
	}
	return v, err
}

// number parses a number. Most are short and whole, and take the fast path.
func number(raw []byte) (float64, error) {
	if len(raw) < 16 {
		n := 0
		for _, c := range raw {
			if c < '0' || c > '9' {
				return strconv.ParseFloat(string(raw), 64)
			}
			n = 10*n + int(c-'0')
		}
		return float64(n), nil
	}
	return strconv.ParseFloat(string(raw), 64)
}

// tagged reports whether the last row that was read has a tag.
func (r *reader) tagged(id int64) bool {
	wanted := strconv.AppendInt(nil, id, 10)
	for one := range bytes.SplitSeq(bytes.Trim(r.tags, "[]"), []byte(",")) {
		if bytes.Equal(one, wanted) {
			return true
		}
	}
	return false
}
