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

// Decode reads a JSON object as the properties of a call, in their order; of a
// name that stands twice the last value counts, as in JavaScript. Objects and
// arrays come back by their kind alone, since no rule takes one. Numbers are
// JavaScript's, so 1e999 is infinite and for the rule book to refuse.
//
// It is written by hand because each call passes here: encoding/json into a
// map loses the order and takes four times as long.
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

// lastOfEach drops earlier values of a name that stands twice.
func lastOfEach(properties []rules.Property) []rules.Property {
	// A small call is faster compared pair by pair than put into a map.
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

// text reads a string. Most have no escapes and are taken as they are.
func (d *decoder) text() (string, error) {
	if !d.take('"') {
		return "", d.unexpected()
	}
	start, ascii := d.at, true
	for d.at < len(d.in) {
		switch c := d.in[d.at]; {
		case c == '"':
			d.at++
			// What is no UTF-8 is for encoding/json to put right.
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

// escaped finds the end of a string that holds escapes and lets encoding/json
// read it.
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
	// The only error left is a number out of range, which is then infinite.
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

// skip passes over an object or array without a stack of its own, so that no
// depth of nesting costs more than its bytes.
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
