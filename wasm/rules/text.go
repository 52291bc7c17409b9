package rules

import (
	"math"
	"strings"

	"gist/wasm/ranges"
)

// fold returns the form for comparisons without regard to case. Only the server
// calls it: the tables behind it would make the page's download larger.
func fold(s string) string { return strings.ToLower(s) }

// trim cuts white space from both ends.
func trim(s string) string { return cut(s, ranges.Spaces) }

// cut cuts the characters of some ranges from both ends.
func cut(s, of string) string {
	start, end := 0, 0
	for i, c := range s {
		if ranges.In(of, c) {
			if end == 0 {
				start = i + runeLength(c, s[i:])
			}
		} else {
			end = i + runeLength(c, s[i:])
		}
	}
	return s[min(start, end):end]
}

// runeLength returns the number of bytes that c has at the start of s. A byte
// that is no UTF-8 reads as U+FFFD and has length 1.
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

// decimal writes a whole number of at most 53 bits. It computes with floats:
// wasm2js has no conversion of floats to 64-bit integers, and the library must
// also exist as JavaScript.
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

// has reports whether a text holds a character of some ranges.
func has(s, of string) bool {
	for _, c := range s {
		if ranges.In(of, c) {
			return true
		}
	}
	return false
}
