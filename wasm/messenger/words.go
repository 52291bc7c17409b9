package main

import "gist/wasm/rules"

// digits writes a whole number.
func digits(n float64) string {
	if n < 1 {
		return "0"
	}
	var text [20]byte
	i := len(text)
	for n := uint64(n); n > 0; n /= 10 {
		i--
		text[i] = byte('0' + n%10)
	}
	return string(text[i:])
}

// grouped writes a whole number as people read it: 1,234.
func grouped(n int) string {
	text := digits(float64(n))
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}

// tooLong says by how many characters a message is too long, "" when it is not.
func tooLong(over int) string {
	switch {
	case over <= 0:
		return ""
	case over == 1:
		return "1 character too many. A message has at most " + grouped(rules.MaxMessage) + "."
	}
	return grouped(over) + " characters too many. A message has at most " + grouped(rules.MaxMessage) + "."
}

const (
	minute = 60
	hour   = 60 * minute
	day    = 24 * hour
)

// ago says how long something is past, in seconds; "" means long enough that a
// date says more.
func ago(seconds float64) string {
	switch {
	case seconds < minute: // and clocks that differ
		return "Just now"
	case seconds < hour:
		return digits(seconds/minute) + "m ago"
	case seconds < day:
		return digits(seconds/hour) + "h ago"
	case seconds < 7*day:
		return digits(seconds/day) + "d ago"
	}
	return ""
}

// near names a day beside today, both as numbers of days; "" is any other.
func near(day, today int) string {
	switch today - day {
	case 0:
		return "Today"
	case 1:
		return "Yesterday"
	}
	return ""
}

// firstName is the first word of a name.
func firstName(name string) string {
	for i := range len(name) {
		if name[i] == ' ' && i > 0 {
			return name[:i]
		}
	}
	return name
}

// backoff is how long to wait before the try after so many that failed, in
// milliseconds: it doubles up to most, and chance, from 0 to 1, takes up to three
// quarters off, so that all messengers don't return in the same moment when a
// server starts anew.
func backoff(tries int, chance float64, most int) int {
	wait := min(500<<min(tries, 10), most)
	return int(float64(wait) * (1 - 0.75*chance))
}
