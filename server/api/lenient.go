package api

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"time"
)

// The types below take what known clients send instead of the right JSON type.
// Each describes what it takes.

// lenientText is a text that some clients send as a number. null is "".
type lenientText struct {
	Text  string
	Given bool
}

// UnmarshalJSON reads a text, a number or null.
func (t *lenientText) UnmarshalJSON(raw []byte) error {
	t.Given = true
	raw = bytes.TrimSpace(raw)
	if string(raw) == "null" {
		return nil
	}
	if isNumber(raw) {
		t.Text = plainNumber(string(raw))
		return nil
	}
	return json.Unmarshal(raw, &t.Text)
}

func (lenientText) schema() object { return anyOf("string", "number", "null") }

func anyOf(types ...any) object { return object{"type": types} }

func isNumber(raw []byte) bool {
	return len(raw) > 0 && (raw[0] == '-' || raw[0] >= '0' && raw[0] <= '9')
}

// mostDigits bounds the length of an expanded number: 1e999999999 would not fit
// into memory.
const mostDigits = 40

// plainNumber returns a whole number's digits in any JSON form: 42.0 and 4.2e1
// are 42. Other numbers, and those that are too large, stay unchanged.
func plainNumber(text string) string {
	rest, minus := strings.CutPrefix(text, "-")
	mantissa, exponent, _ := strings.Cut(strings.ToLower(rest), "e")
	whole, fraction, _ := strings.Cut(mantissa, ".")
	shift, err := strconv.Atoi(exponent)
	if exponent != "" && err != nil || shift < -len(text) || shift > mostDigits {
		return text
	}
	digits := whole + fraction
	point := len(whole) + shift // the number of digits before the point
	switch {
	case point > len(digits):
		digits += strings.Repeat("0", point-len(digits))
	case strings.Trim(digits[max(point, 0):], "0") != "":
		return text
	default:
		digits = digits[:max(point, 0)]
	}
	digits = strings.TrimLeft(digits, "0")
	switch {
	case digits == "":
		return "0"
	case minus:
		return "-" + digits
	}
	return digits
}

// lenientID is a number that may be sent as a text. Any other value is the id
// 0, which belongs to nobody, and not a malformed body.
type lenientID struct {
	ID    int64
	Given bool
}

// UnmarshalJSON reads a number or a text with a number.
func (i *lenientID) UnmarshalJSON(raw []byte) error {
	raw = bytes.TrimSpace(raw)
	text := strings.Trim(string(raw), `"`)
	if text == "null" || text == "" {
		return nil
	}
	i.Given = true
	if isNumber(raw) {
		text = plainNumber(text)
	}
	if id, err := strconv.ParseInt(text, 10, 64); err == nil && id > 0 {
		i.ID = id
	}
	return nil
}

func (lenientID) schema() object { return anyOf("integer", "string", "null") }

// rawID is a lenientID for which null has a meaning.
type rawID struct{ json.RawMessage }

func (rawID) schema() object { return lenientID{}.schema() }

// lenientTags are tags: a text with commas or an array.
type lenientTags struct {
	Text  string
	Given bool
}

// UnmarshalJSON reads a text, an array of texts or null.
func (t *lenientTags) UnmarshalJSON(raw []byte) error {
	t.Given = true
	raw = bytes.TrimSpace(raw)
	if len(raw) > 0 && raw[0] == '[' {
		var list []lenientText
		if err := json.Unmarshal(raw, &list); err != nil {
			return err
		}
		names := make([]string, len(list))
		for i, one := range list {
			names[i] = one.Text
		}
		t.Text = strings.Join(names, ",")
		return nil
	}
	return json.Unmarshal(raw, &t.Text)
}

func (lenientTags) schema() object {
	return object{"type": []any{"string", "array", "null"}, "items": lenientText{}.schema()}
}

// lenientTime is a time in unix seconds without fractions; it may be sent as a
// text of digits. "" and null are the zero time.
type lenientTime struct{ time.Time }

// UnmarshalJSON reads a number, text of digits, "" or null.
func (t *lenientTime) UnmarshalJSON(raw []byte) error {
	raw = bytes.TrimSpace(raw)
	if len(raw) > 0 && raw[0] == '"' {
		var text string
		if err := json.Unmarshal(raw, &text); err != nil {
			return err
		}
		if text == "" {
			return nil
		}
		if strings.Trim(text, "0123456789") == "" {
			raw = []byte(plainNumber(text))
		} // any other text is an error below
	}
	if string(raw) == "null" {
		return nil
	}
	var seconds float64
	if err := json.Unmarshal(raw, &seconds); err != nil {
		return err
	}
	t.Time = time.Unix(int64(max(min(seconds, lastSecond), 0)), 0)
	return nil
}

func (lenientTime) schema() object { return anyOf("number", "string", "null") }

// rawTime is a lenientTime that the rule book reads.
type rawTime struct{ json.RawMessage }

func (rawTime) schema() object { return lenientTime{}.schema() }

// rawProperties are properties that package contact reads. Some clients send an
// empty array for none.
type rawProperties struct{ json.RawMessage }

func (rawProperties) schema() object { return anyOf("object", "array", "null") }

// lastSecond is the end of the year 9999.
const lastSecond = 253402300799
