package main

// heard is which of the team's messages the host page has been told of, so that
// it is told of each once, whatever the page and its connections go through. It
// is kept for the tab, over reloads, and for the browser, whose next tab goes
// on there.
type heard struct {
	known bool      // there was such a tab; else what is there already is no news
	upto  messageID // nothing up to here is news
	told  []messageID
}

// has tells whether a message is no news.
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

// settle notes that nothing up to a message is missing: what was told beyond
// the last such one need not be known one by one.
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

// text writes it down: the ids with spaces between them.
func (h *heard) text() string {
	text := digits(float64(h.upto))
	for _, id := range h.told {
		text += " " + digits(float64(id))
	}
	return text
}

// readHeard reads what text has written; "" is not known.
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
