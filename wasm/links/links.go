// Package links finds the web addresses in a message. An address ends where a
// reader would end it, in any script. The messenger and the dashboard compile
// the same code.
//
// Only an address that begins with http:// or https:// becomes a link; no other
// scheme ever does. The package compiles with TinyGo, holds no state, and takes
// time in proportion to the text.
package links

import (
	"unicode/utf8"

	"gist/wasm/ranges"
)

// Part is a piece of a message: text or a link. The text of a link is its
// address.
type Part struct {
	Text string
	Link bool
}

// Split returns the parts of a text, none of them empty. Joined, they are the
// text again.
func Split(text string) (parts []Part) {
	start := 0
	add := func(end int, link bool) {
		if end > start {
			parts = append(parts, Part{text[start:end], link})
			start = end
		}
	}
	for i := 0; i < len(text); {
		end := i
		if i == 0 || !isWord(text[i-1]) {
			end = address(text, i)
		}
		if end == i {
			i++
			continue
		}
		add(i, false)
		add(end, true)
		i = end
	}
	add(len(text), false)
	return parts
}

// ends are the ranges of characters that end an address anywhere: white space,
// controls, invisible marks, and punctuation that addresses write as %xx. See
// package ranges.
const ends = "\x00 \"\"<<>>\\\\``\x7f\u00a1\u00ab\u00ab\u00bb\u00bb\u00bf\u00bf" + // Latin
	"\u037e\u037e\u0589\u0589\u05c3\u05c3\u060c\u060c\u061b\u061c\u061f\u061f\u06d4\u06d4" + // Greek, Armenian, Hebrew, Arabic
	"\u0964\u0965\u0f0d\u0f0e\u104a\u104b\u1362\u1368\u1680\u1680\u17d4\u17d6\u1802\u1803" + // Devanagari, Tibetan, Myanmar, Ethiopic, Khmer, Mongolian
	"\u2000\u200b\u200e\u200f\u2014\u2015\u2018\u201f\u2022\u2022\u2024\u202f\u2039\u203a\u203c\u203d\u2047\u2049\u205f\u206f\u22ef\u22ef" +
	"\u3000\u3003\u3008\u3011\u3014\u301f\u3030\u3030" + // Chinese, Japanese, Korean
	"\ufe10\ufe1f\ufe30\ufe4c\ufe50\ufe63\ufeff\ufeff\uff01\uff02\uff07\uff09\uff0c\uff0c\uff0e\uff0e\uff1a\uff1c\uff1e\uff1f\uff3b\uff3b\uff3d\uff3d\uff5b\uff5b\uff5d\uff65\ufff9\uffff"

// trails are the ranges of characters that an address does not end with:
// punctuation that follows or precedes an address in a sentence.
const trails = "!!'(**,,..::;;??[\\^^{|\u200c\u200d\u2013\u2013\u30fb\u30fb"

// noHost are the ranges of characters that no host holds. They may be part of a
// name and a password before an @.
const noHost = "!!$$&*,,;;==[^{}"

// address returns the end of the address that begins at i, or i if there is
// none.
func address(text string, i int) int {
	start := i + scheme(text[i:])
	if start == i {
		return i
	}
	// The host is checked first: it is short, so text without an address costs
	// little.
	end, complete := host(text, start)
	if complete {
		end = len(text)
	}
	end = limit(text[:end], start)
	for end > start {
		c, n := utf8.DecodeLastRuneInString(text[start:end])
		if !ranges.In(trails, c) {
			break
		}
		end -= n
	}
	if end == start {
		return i
	}
	return end
}

// scheme returns the length of http:// or https:// at the start of s, in small
// or capital letters, else 0.
func scheme(s string) int {
	for _, one := range [...]string{"https://", "http://"} {
		n := 0
		for n < len(one) && n < len(s) && (s[n] == one[n] || s[n]|0x20 == one[n] && isWord(s[n])) {
			n++
		}
		if n == len(one) {
			return n
		}
	}
	return 0
}

// limit returns the last possible end of an address that continues at i. The
// address ends before a character of ends, before a closing bracket that it did
// not open, and before the comma, semicolon or bar between two addresses of a
// list.
func limit(text string, i int) int {
	var open [3]int
	for at, c := range text[i:] {
		if ranges.In(ends, c) {
			return i + at
		}
		switch c {
		case '(', '[', '{':
			open[kind(c)]++
		case ')', ']', '}':
			if open[kind(c)]--; open[kind(c)] < 0 {
				return i + at
			}
		case ',', ';', '|':
			if scheme(text[i+at+1:]) > 0 {
				return i + at
			}
		}
	}
	return len(text)
}

func kind(bracket rune) int {
	switch bracket {
	case '(', ')':
		return 0
	case '[', ']':
		return 1
	}
	return 2
}

// host returns the end of the host that begins at start, and whether a path may
// follow. The host ends before a character of noHost, such as a bracket behind
// tacos.com in a sentence, and before letters of a script without spaces.
// Without a host it returns start.
func host(text string, start int) (end int, complete bool) {
	end = start // end of name, password, host and port
	at := start // start of the host
	for i, c := range text[start:] {
		if c == '/' || c == '?' || c == '#' || ranges.In(ends, c) {
			break
		}
		end = start + i + max(utf8.RuneLen(c), 1)
		if c == '@' {
			at = end
		}
	}
	if at < end && text[at] == '[' {
		return bracketed(text[:end], start, at)
	}
	label, dots, port := at, 0, -1
	for i, c := range text[at:end] {
		i += at
		switch {
		case i == at && (c == '-' || c == '.' || c == ':' || ranges.In(noHost, c) || ranges.In(trails, c)):
			return start, false
		case ranges.In(noHost, c):
			return i, false
		case c == ':' && port < 0:
			port = i
		case port >= 0 && (c < '0' || c > '9'):
			return i, false
		case c == '.':
			label, dots = i+1, dots+1
		case c >= utf8.RuneSelf && dots > 0 && label < i && isWord(text[label]):
			// A top-level domain is either all ASCII or has no ASCII letter.
			return i, false
		}
	}
	return end, at < end
}

// bracketed is host for an IPv6 address in brackets: [::1]:8080.
func bracketed(text string, start, at int) (end int, complete bool) {
	for i := at + 1; i < len(text); i++ {
		c := text[i]
		if c == ']' && i > at+2 {
			for i++; i < len(text) && (text[i] == ':' || text[i] >= '0' && text[i] <= '9'); i++ {
			}
			return i, i == len(text)
		}
		if c != ':' && c != '.' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'f') {
			break
		}
	}
	return start, false
}

func isWord(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
