package main

// part is a piece of a message: text, or a link where href is set.
type part struct{ text, href string }

// split finds the addresses in a text. Only what begins with http:// or
// https:// becomes a link, so that no other scheme ever does.
func split(text string) []part {
	var parts []part
	start := 0
	for i := 0; i < len(text); i++ {
		n := scheme(text[i:])
		if n == 0 || i > 0 && isWord(text[i-1]) {
			continue
		}
		end := i + n
		for end < len(text) && !endsAddress(text[end]) {
			end++
		}
		// What follows an address in a sentence is no part of it; a closing
		// bracket is one if the address opened it.
		for end > i+n && trails(text[i:end]) {
			end--
		}
		if end == i+n {
			continue
		}
		if i > start {
			parts = append(parts, part{text: text[start:i]})
		}
		parts = append(parts, part{text: text[i:end], href: text[i:end]})
		start, i = end, end-1
	}
	if start < len(text) {
		parts = append(parts, part{text: text[start:]})
	}
	return parts
}

func scheme(s string) int {
	for _, scheme := range [...]string{"https://", "http://"} {
		if len(s) >= len(scheme) && lower(s[:len(scheme)]) == scheme {
			return len(scheme)
		}
	}
	return 0
}

func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

func isWord(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

func endsAddress(c byte) bool {
	return c <= ' ' || c == '<' || c == '>' || c == '"' || c == '`' || c == 0x7f
}

func trails(address string) bool {
	switch last := address[len(address)-1]; last {
	case '.', ',', ';', ':', '!', '?', '\'', '*', '_':
		return true
	case ')':
		return count(address, '(') < count(address, ')')
	case ']':
		return count(address, '[') < count(address, ']')
	}
	return false
}

func count(s string, c byte) (n int) {
	for i := range len(s) {
		if s[i] == c {
			n++
		}
	}
	return n
}
