package main

import "gist/wasm/rules"

// digits returns a whole number as text.
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

// grouped returns a whole number as people read it: 1,234.
func grouped(n int) string {
	text := digits(float64(n))
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}

// tooLong returns a sentence about a message with over characters too many, or
// "" if there are none.
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

// ago returns how long ago something was, given in seconds. After a week it
// returns "", since a date is clearer.
func ago(seconds float64) string {
	switch {
	case seconds < minute: // also if the clocks differ
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

// near returns "Today" or "Yesterday" for a day, and "" for any other. Both
// days are numbers.
func near(day, today int) string {
	switch today - day {
	case 0:
		return "Today"
	case 1:
		return "Yesterday"
	}
	return ""
}

// firstName returns the first word of a name.
func firstName(name string) string {
	for i := range len(name) {
		if name[i] == ' ' && i > 0 {
			return name[:i]
		}
	}
	return name
}

// backoff returns the wait after a number of failed tries, in milliseconds. It
// doubles up to most. chance, from 0 to 1, takes up to three quarters off, so
// that all messengers don't return at the same moment when a server restarts.
func backoff(tries int, chance float64, most int) int {
	wait := min(500<<min(tries, 10), most)
	return int(float64(wait) * (1 - 0.75*chance))
}
