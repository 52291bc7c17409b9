package contact

import (
	"math"
	"strconv"
	"unicode/utf8"

	"gist/wasm/rules"
)

// Values are stored as JSON. Each value is always encoded in the same bytes, so
// that two texts are equal exactly when their values are. Numbers are written
// as JavaScript writes them.

func appendValue(to []byte, v rules.Value) []byte {
	switch v.Kind {
	case rules.Text:
		return appendText(to, v.Text)
	case rules.Number:
		return appendNumber(to, v.Number)
	case rules.Boolean:
		return strconv.AppendBool(to, v.Boolean)
	}
	return append(to, "null"...)
}

// parseValue decodes what appendValue wrote.
func parseValue(raw string, t rules.Type) rules.Value {
	switch t {
	case rules.TypeText:
		return rules.Value{Kind: rules.Text, Text: parseText(raw)}
	case rules.TypeNumber, rules.TypeDate:
		n, _ := strconv.ParseFloat(raw, 64)
		return rules.Value{Kind: rules.Number, Number: n}
	case rules.TypeBoolean:
		return rules.Value{Kind: rules.Boolean, Boolean: raw == "true"}
	}
	return rules.Value{}
}

// appendNumber writes a finite number as JSON.stringify does.
func appendNumber(to []byte, n float64) []byte {
	if n == 0 {
		return append(to, '0') // -0 as well
	}
	format := byte('f')
	if size := math.Abs(n); size < 1e-6 || size >= 1e21 {
		format = 'e'
	}
	to = strconv.AppendFloat(to, n, format, -1, 64)
	// Go pads the exponent to two digits: e-07 where JavaScript writes e-7.
	if end := len(to); format == 'e' && to[end-4] == 'e' && to[end-2] == '0' {
		to[end-2] = to[end-1]
		to = to[:end-1]
	}
	return to
}

const hex = "0123456789abcdef"

// appendText writes a JSON string with as few escapes as JSON allows. Character
// 0 becomes U+FFFD, because PostgreSQL's texts can't hold it and SQLite's
// functions stop at it.
func appendText(to []byte, text string) []byte {
	to = append(to, '"')
	start := 0
	for i := 0; i < len(text); {
		c := text[i]
		if c >= 0x20 && c != '"' && c != '\\' && c < utf8.RuneSelf {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[i:])
			if r == utf8.RuneError && size == 1 {
				to = append(append(to, text[start:i]...), "\uFFFD"...)
				start = i + 1
			}
			i += size
			continue
		}
		to = append(to, text[start:i]...)
		switch c {
		case 0:
			to = append(to, "\uFFFD"...)
		case '"', '\\':
			to = append(to, '\\', c)
		default:
			to = append(to, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
		i++
		start = i
	}
	return append(append(to, text[start:]...), '"')
}

func parseText(raw string) string {
	d := decoder{in: []byte(raw)}
	text, err := d.text()
	if err != nil {
		return ""
	}
	return text
}
