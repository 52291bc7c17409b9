package ranges_test

import (
	"testing"
	"unicode"

	"gist/wasm/ranges"
)

func TestARangeHoldsItsEnds(t *testing.T) {
	for c, want := range map[rune]bool{'/': false, '0': true, '5': true, '9': true, ':': false, 'A': true, 'B': false, 'é': true, 'ê': false} {
		if ranges.In("09AAéé", c) != want {
			t.Errorf("%q is in the ranges: %v", c, !want)
		}
	}
	if ranges.In("", 'a') {
		t.Error("no range holds a character")
	}
}

func TestSpacesAndControlsAreUnicodesOwn(t *testing.T) {
	for c := range rune(0x11000) {
		// JavaScript takes the byte order mark for white space, and NEL for none.
		space := unicode.IsSpace(c) && c != 0x85 || c == 0xFEFF
		if ranges.In(ranges.Spaces, c) != space {
			t.Errorf("%U is white space: %v", c, !space)
		}
		if ranges.In(ranges.Controls, c) != unicode.IsControl(c) {
			t.Errorf("%U is a control character: %v", c, !unicode.IsControl(c))
		}
	}
}
