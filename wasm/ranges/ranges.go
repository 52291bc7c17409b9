// Package ranges tells kinds of characters apart without the tables of package
// unicode, which would weigh on every page. It compiles with TinyGo and imports
// nothing.
package ranges

// Spaces is JavaScript's white space (ECMA-262, String.prototype.trim).
const Spaces = "\t\r  \u00a0\u00a0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000\ufeff\ufeff"

// Controls is what controls a device: C0, DEL and C1.
const Controls = "\x00\x1f\x7f\u009f"

// In tells whether a character is in one of some ranges: a text of a first and
// a last character in turn, all in their order.
func In(ranges string, c rune) bool {
	n := 0
	for _, edge := range ranges {
		// Before a first one an even number of edges is behind c, before a last
		// one, and on it, an odd number.
		if c < edge || c == edge && n&1 == 1 {
			break
		}
		n++
	}
	return n&1 == 1
}
