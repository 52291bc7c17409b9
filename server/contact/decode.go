package contact

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"gist/wasm/rules"
)

var errNoObject = errors.New("not a JSON object")

// Decode reads a JSON object as the properties of a call, in their order. If a
// name occurs twice the last value counts, as in JavaScript. Of objects and
// arrays it returns only the kind, because no rule accepts them. Numbers are
// JavaScript's: 1e999 is infinite, and the rule book refuses it.
//
// It is written by hand because every call passes through it. encoding/json
// into a map loses the order and takes four times as long.
func Decode(raw json.RawMessage) ([]rules.Property, error) {
	d := decoder{in: raw}
	d.space()
	if !d.take('{') {
		return nil, errNoObject
	}
	properties := make([]rules.Property, 0, 8)
	d.space()
	if d.take('}') {
		return properties, d.end()
	}
	for {
		d.space()
		name, err := d.text()
		if err != nil {
			return nil, err
		}
		d.space()
		if !d.take(':') {
			return nil, d.unexpected()
		}
		value, err := d.value()
		if err != nil {
			return nil, err
		}
		properties = append(properties, rules.Property{Name: name, Value: value})
		d.space()
		if d.take(',') {
			continue
		}
		if !d.take('}') {
			return nil, d.unexpected()
		}
		return lastOfEach(properties), d.end()
	}
}

// lastOfEach drops the earlier values of a name that occurs twice.
func lastOfEach(properties []rules.Property) []rules.Property {
	// For a small call, comparing pairs is faster than a map.
	if len(properties) <= 12 {
		for i := 1; i < len(properties); i++ {
			for j := range i {
				if properties[j].Name == properties[i].Name {
					properties[j].Value = properties[i].Value
					properties = append(properties[:i], properties[i+1:]...)
					i--
					break
				}
			}
		}
		return properties
	}
	place := make(map[string]int, len(properties))
	kept := properties[:0]
	for _, p := range properties {
		if i, twice := place[p.Name]; twice {
			kept[i].Value = p.Value
			continue
		}
		place[p.Name] = len(kept)
		kept = append(kept, p)
	}
	return kept
}

type decoder struct {
	in json.RawMessage
	at int
}

func (d *decoder) unexpected() error {
	return errors.New("malformed JSON at byte " + strconv.Itoa(d.at))
}

func (d *decoder) space() {
	for d.at < len(d.in) {
		switch d.in[d.at] {
		case ' ', '\t', '\n', '\r':
			d.at++
		default:
			return
		}
	}
}

func (d *decoder) take(c byte) bool {
	if d.at < len(d.in) && d.in[d.at] == c {
		d.at++
		return true
	}
	return false
}

func (d *decoder) end() error {
	d.space()
	if d.at < len(d.in) {
		return d.unexpected()
	}
	return nil
}

func (d *decoder) value() (rules.Value, error) {
	d.space()
	if d.at == len(d.in) {
		return rules.Value{}, d.unexpected()
	}
	switch d.in[d.at] {
	case '"':
		text, err := d.text()
		return rules.Value{Kind: rules.Text, Text: text}, err
	case '{':
		return rules.Value{Kind: rules.Object}, d.skip()
	case '[':
		return rules.Value{Kind: rules.Array}, d.skip()
	case 't':
		return rules.Value{Kind: rules.Boolean, Boolean: true}, d.word("true")
	case 'f':
		return rules.Value{Kind: rules.Boolean}, d.word("false")
	case 'n':
		return rules.Value{Kind: rules.Null}, d.word("null")
	}
	return d.number()
}

func (d *decoder) word(w string) error {
	if !strings.HasPrefix(string(d.in[d.at:min(len(d.in), d.at+len(w))]), w) {
		return d.unexpected()
	}
	d.at += len(w)
	return nil
}

// text reads a string. Most have no escapes and are returned as they are.
func (d *decoder) text() (string, error) {
	if !d.take('"') {
		return "", d.unexpected()
	}
	start, ascii := d.at, true
	for d.at < len(d.in) {
		switch c := d.in[d.at]; {
		case c == '"':
			d.at++
			// encoding/json replaces what is not UTF-8.
			if plain := d.in[start : d.at-1]; ascii || utf8.Valid(plain) {
				return string(plain), nil
			}
			return unquote(d.in[start-1 : d.at])
		case c == '\\':
			return d.escaped(start)
		case c < 0x20:
			return "", d.unexpected()
		default:
			ascii = ascii && c < 0x80
			d.at++
		}
	}
	return "", d.unexpected()
}

// escaped finds the end of a string with escapes and lets encoding/json decode
// it.
func (d *decoder) escaped(start int) (string, error) {
	for d.at < len(d.in) {
		switch d.in[d.at] {
		case '"':
			d.at++
			return unquote(d.in[start-1 : d.at])
		case '\\':
			d.at++
		}
		d.at++
	}
	return "", d.unexpected()
}

func unquote(quoted []byte) (text string, err error) {
	err = json.Unmarshal(quoted, &text)
	return text, err
}

// number reads a number by JSON's grammar, which is narrower than Go's.
func (d *decoder) number() (rules.Value, error) {
	start := d.at
	d.take('-')
	switch {
	case d.take('0'):
	case d.digits():
	default:
		return rules.Value{}, d.unexpected()
	}
	if d.take('.') && !d.digits() {
		return rules.Value{}, d.unexpected()
	}
	if d.take('e') || d.take('E') {
		if !d.take('+') {
			d.take('-')
		}
		if !d.digits() {
			return rules.Value{}, d.unexpected()
		}
	}
	// The only possible error is a number out of range. n is infinite then.
	n, _ := strconv.ParseFloat(string(d.in[start:d.at]), 64)
	return rules.Value{Kind: rules.Number, Number: n}, nil
}

func (d *decoder) digits() bool {
	start := d.at
	for d.at < len(d.in) && d.in[d.at] >= '0' && d.in[d.at] <= '9' {
		d.at++
	}
	return d.at > start
}

// skip passes over an object or array without a stack, so that deep nesting
// costs no more than its bytes.
func (d *decoder) skip() error {
	start, depth := d.at, 0
	for d.at < len(d.in) {
		switch d.in[d.at] {
		case '"':
			if _, err := d.text(); err != nil {
				return err
			}
			continue
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		}
		d.at++
		if depth == 0 {
			if !json.Valid(d.in[start:d.at]) {
				return d.unexpected()
			}
			return nil
		}
	}
	return d.unexpected()
}
