package desk

import (
	"net/url"
	"strings"
)

// Span is a piece of a message: plain text, or a link where Href is set.
type Span struct{ Text, Href string }

// Spans splits a message's text at its web addresses. Only http and https count,
// so that no text becomes a link that runs something.
func Spans(text string) []Span {
	var spans []Span
	for text != "" {
		start, end := address(text)
		if start < 0 {
			return append(spans, Span{Text: text})
		}
		if start > 0 {
			spans = append(spans, Span{Text: text[:start]})
		}
		link := text[start:end]
		spans = append(spans, Span{Text: link, Href: link})
		text = text[end:]
	}
	return spans
}

// address finds the first web address in text; start is -1 when there is none.
func address(text string) (start, end int) {
	lower := asciiLower(text)
	for from := 0; ; {
		i := strings.Index(lower[from:], "http")
		if i < 0 {
			return -1, 0
		}
		start = from + i
		from = start + len("http")
		if start > 0 && wordByte(text[start-1]) {
			continue
		}
		rest := lower[start:]
		if !strings.HasPrefix(rest, "http://") && !strings.HasPrefix(rest, "https://") {
			continue
		}
		end = start + addressLength(text[start:])
		if u, err := url.Parse(text[start:end]); err == nil && u.Host != "" && u.Hostname() != "" {
			return start, end
		}
	}
}

// addressLength is where an address that begins text ends: before a space, a
// quote or a bracket, without the punctuation of the sentence around it.
func addressLength(text string) int {
	n := strings.IndexFunc(text, func(r rune) bool {
		return r <= ' ' || strings.ContainsRune("<>\"`{}|\\^\u00a0\u2028\u2029\u3000", r) || r == 0x7f
	})
	if n < 0 {
		n = len(text)
	}
	for n > 0 {
		switch c := text[n-1]; {
		case strings.IndexByte(".,;:!?'*_", c) >= 0:
			n--
			continue
		case c == ')' && strings.Count(text[:n], ")") > strings.Count(text[:n], "("),
			c == ']' && strings.Count(text[:n], "]") > strings.Count(text[:n], "["):
			n--
			continue
		}
		break
	}
	return n
}

// asciiLower lowers A–Z and nothing else, so that every byte keeps its place.
func asciiLower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

func wordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_'
}
