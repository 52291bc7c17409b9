package rules

import "strings"

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
