package main

// heard holds which messages of the team the host page was told of. So it is
// told of each once, also after reloads and lost connections. It is stored for
// the tab, over reloads, and for the browser, where its next tab continues.
type heard struct {
	known bool      // a tab was told before; if none was, present messages are no news
	upto  messageID // no message up to here is news
	told  []messageID
}

// has reports whether a message is no news.
func (h *heard) has(id messageID) bool {
	if id <= h.upto {
		return true
	}
	for _, told := range h.told {
		if told == id {
			return true
		}
	}
	return false
}

// add notes that a message has been told.
func (h *heard) add(id messageID) {
	if !h.has(id) {
		h.told = append(h.told, id)
	}
}

// settle notes that no message up to upto is missing. Only ids after it stay in
// told.
func (h *heard) settle(upto messageID) {
	h.known = true
	h.upto = max(h.upto, upto)
	var beyond []messageID
	for _, id := range h.told {
		if id > h.upto {
			beyond = append(beyond, id)
		}
	}
	h.told = beyond
}

// text returns the ids as text, with spaces between them.
func (h *heard) text() string {
	text := digits(float64(h.upto))
	for _, id := range h.told {
		text += " " + digits(float64(id))
	}
	return text
}

// readHeard reads the text of heard.text. It returns known false for "".
func readHeard(text string) (h heard) {
	id, any := messageID(0), false
	next := func() {
		if any {
			if !h.known {
				h.known, h.upto = true, id
			} else {
				h.told = append(h.told, id)
			}
		}
		id, any = 0, false
	}
	for i := range len(text) {
		if c := text[i]; c >= '0' && c <= '9' {
			id, any = id*10+messageID(c-'0'), true
		} else {
			next()
		}
	}
	next()
	return h
}
