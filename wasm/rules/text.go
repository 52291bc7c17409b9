package rules

import (
	"math"
	"strings"
)

// fold gives the form in which texts are equal without regard to case. Only
// the server calls it: the tables behind it would weigh on the page.
func fold(s string) string { return strings.ToLower(s) }

// trim cuts white space from both ends.
func trim(s string) string {
	start, end := -1, 0
	for i, c := range s {
		if isSpace(c) {
			continue
		}
		if start < 0 {
			start = i
		}
		end = i + runeLength(c, s[i:])
	}
	if start < 0 {
		return ""
	}
	return s[start:end]
}

// runeLength is the number of bytes that c takes at the start of s; a byte
// that is no UTF-8 reads as U+FFFD and takes one.
func runeLength(c rune, s string) int {
	switch {
	case c < 0x80:
		return 1
	case c == 0xFFFD && (len(s) < 3 || s[:3] != "\uFFFD"):
		return 1
	case c < 0x800:
		return 2
	case c < 0x10000:
		return 3
	}
	return 4
}

// decimal writes a whole number of at most 53 bits. It stays with floats: their
// conversion to 64-bit integers has no form in JavaScript, and the library must
// have one (see wasm2js).
func decimal(n float64) string {
	var digits [17]byte
	at := len(digits)
	for rest := math.Abs(n); rest >= 1 || at == len(digits); rest = math.Trunc(rest / 10) {
		at--
		digits[at] = '0' + byte(rest-10*math.Trunc(rest/10))
	}
	if n < 0 {
		at--
		digits[at] = '-'
	}
	return string(digits[at:])
}

// isSpace tells JavaScript's white space (ECMA-262, String.prototype.trim)
// without the tables of package unicode, which would weigh on the page.
func isSpace(c rune) bool {
	switch {
	case c == ' ', c >= '\t' && c <= '\r', c == 0xA0, c == 0x1680,
		c >= 0x2000 && c <= 0x200A, c == 0x2028, c == 0x2029,
		c == 0x202F, c == 0x205F, c == 0x3000, c == 0xFEFF:
		return true
	}
	return false
}
