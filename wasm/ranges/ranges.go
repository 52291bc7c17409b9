// Package ranges tells kinds of characters apart without the tables of package
// unicode, which would make every page's download larger. It compiles with
// TinyGo and imports nothing.
package ranges

// Spaces are the ranges of JavaScript's white space (ECMA-262,
// String.prototype.trim).
const Spaces = "\t\r  \u00a0\u00a0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000\ufeff\ufeff"

// Controls are the ranges of control characters: C0, DEL and C1.
const Controls = "\x00\x1f\x7f\u009f"

// In reports whether a character is in one of some ranges. ranges holds a first
// and a last character in turn, all in ascending order.
func In(ranges string, c rune) bool {
	n := 0
	for _, edge := range ranges {
		// n counts the edges before c. It is even before a first character, and
		// odd before a last one or on it.
		if c < edge || c == edge && n&1 == 1 {
			break
		}
		n++
	}
	return n&1 == 1
}
