package desk

import (
	"strings"

	"gist/wasm/ranges"
)

// Ranges of characters, as pairs of the first and the last one. turning holds
// the scripts that run from right to left, and the marks of direction: they may
// change the direction of the text around them. brackets holds the marks that
// open or close an embedding, an override or an isolate.
const (
	turning  = "\u0590\u08ff\u200e\u200f\u202a\u202e\u2066\u2069\ufb1d\ufdff\ufe70\ufefe\U00010800\U00010fff\U0001e800\U0001efff"
	brackets = "\u202a\u202e\u2066\u2069"
)

// Isolated returns a name for use inside a sentence. A name with characters of
// turning is put between isolate marks, so that it cannot change the direction
// of the text around it. Its own brackets are removed, because they could end
// the isolate.
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
