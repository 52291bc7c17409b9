package desk

import (
	"strings"

	"gist/wasm/ranges"
)

// Ranges of characters: what may turn the direction of what is around it, which
// is the scripts that run from right to left and marks of direction, and those
// of the marks that open and end something.
const (
	turning  = "\u0590\u08ff\u200e\u200f\u202a\u202e\u2066\u2069\ufb1d\ufdff\ufe70\ufefe\U00010800\U00010fff\U0001e800\U0001efff"
	brackets = "\u202a\u202e\u2066\u2069"
)

// Isolated is a name as it stands inside a sentence: where it could turn what is
// around it, between marks that keep it to itself, and without its own, which
// could end those.
func Isolated(name string) string {
	if strings.IndexFunc(name, func(c rune) bool { return ranges.In(turning, c) }) < 0 {
		return name
	}
	return "\u2068" + strings.Map(func(c rune) rune {
		if ranges.In(brackets, c) {
			return -1
		}
		return c
	}, name) + "\u2069"
}
