package widget

import (
	"encoding/json"
	"errors"
	"strconv"
	"unicode/utf8"
)

// The decoder of a page's request is written by hand. All identify calls pass
// through it, and encoding/json would read each four times, since a malformed
// call must not affect the others. Numbers, texts and properties are strict
// JSON; other values are only skipped.

var errNoJSON = errors.New("no JSON of the expected shape")

// reader reads JSON without recursion: nested values cost no more than their
// bytes.
type reader struct {
	in []byte
	at int
}

// members calls do with each member of an object: its name, and its value in
// raw JSON. null has no members.
func members(object []byte, do func(name, value []byte) error) error {
	if isNull(object) {
		return nil
	}
	r := reader{in: object}
	return r.list('{', '}', func() error {
		name, err := r.value()
		if err != nil || name[0] != '"' {
			return errNoJSON
		}
		if r.space(); !r.take(':') {
			return errNoJSON
		}
		value, err := r.value()
		if err != nil {
			return err
		}
		return do(name[1:len(name)-1], value)
	})
}

// elements calls do with each element of an array in raw JSON. null has no
// elements.
func elements(array []byte, do func(value []byte) error) error {
	if isNull(array) {
		return nil
	}
	r := reader{in: array}
	return r.list('[', ']', func() error {
		value, err := r.value()
		if err != nil {
			return err
		}
		return do(value)
	})
}

// list reads a bracketed list of elements, and checks that nothing follows.
func (r *reader) list(from, to byte, one func() error) error {
	if r.space(); !r.take(from) {
		return errNoJSON
	}
	if r.space(); !r.take(to) {
		for {
			if err := one(); err != nil {
				return err
			}
			if r.space(); r.take(',') {
				continue
			}
			if !r.take(to) {
				return errNoJSON
			}
			break
		}
	}
	if r.space(); r.at != len(r.in) {
		return errNoJSON
	}
	return nil
}

func (r *reader) space() {
	for r.at < len(r.in) && (r.in[r.at] == ' ' || r.in[r.at] == '\n' || r.in[r.at] == '\r' || r.in[r.at] == '\t') {
		r.at++
	}
}

func (r *reader) take(c byte) bool {
	if r.at < len(r.in) && r.in[r.at] == c {
		r.at++
		return true
	}
	return false
}

// value skips one value and returns it in raw JSON.
func (r *reader) value() ([]byte, error) {
	r.space()
	start, depth := r.at, 0
	for r.at < len(r.in) {
		switch r.in[r.at] {
		case '"':
			if !r.skipText() {
				return nil, errNoJSON
			}
		case '{', '[':
			depth++
			r.at++
		case '}', ']', ',', ':', ' ', '\n', '\r', '\t':
			if depth == 0 {
				return nil, errNoJSON
			}
			if c := r.in[r.at]; c == '}' || c == ']' {
				depth--
			}
			r.at++
		default:
			for r.at < len(r.in) && !isMark(r.in[r.at]) {
				r.at++
			}
		}
		if depth == 0 {
			return r.in[start:r.at], nil
		}
	}
	return nil, errNoJSON
}

// isMark reports whether a byte ends a number, true, false or null.
func isMark(c byte) bool {
	switch c {
	case '"', '{', '}', '[', ']', ',', ':', ' ', '\n', '\r', '\t':
		return true
	}
	return false
}

func (r *reader) skipText() bool {
	for r.at++; r.at < len(r.in); r.at++ {
		switch r.in[r.at] {
		case '"':
			r.at++
			return true
		case '\\':
			r.at++
		}
	}
	return false
}

// readText reads a string; null is "".
func readText[T ~string](raw []byte, to *T) error {
	if isNull(raw) {
		*to = ""
		return nil
	}
	if raw[0] != '"' {
		return errNoJSON
	}
	plain := raw[1 : len(raw)-1]
	for _, c := range plain {
		if c == '\\' || c < 0x20 {
			return slowText(raw, to)
		}
	}
	if !utf8.Valid(plain) {
		return slowText(raw, to)
	}
	*to = T(plain)
	return nil
}

// slowText decodes a string with escapes or invalid UTF-8 by encoding/json.
func slowText[T ~string](raw []byte, to *T) error {
	var text string
	if err := json.Unmarshal(raw, &text); err != nil {
		return errNoJSON
	}
	*to = T(text)
	return nil
}

// readInteger reads a number and truncates fractions; null is 0.
func readInteger[T ~int | ~int64](raw []byte, to *T) error {
	if isNull(raw) {
		*to = 0
		return nil
	}
	if n, err := strconv.ParseInt(string(raw), 10, 64); err == nil {
		*to = T(n)
		return nil
	}
	var f float64
	if err := json.Unmarshal(raw, &f); err != nil || f < -1<<53 || f > 1<<53 {
		return errNoJSON
	}
	*to = T(f)
	return nil
}

func isNull(raw []byte) bool { return string(raw) == "null" }
