package desk

import (
	"encoding/json"
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// Ago returns a time as lists show it: now, 5m, 2h, 3d, Mar 4, or Mar 4, 2023.
func Ago(at, now time.Time) string {
	switch d := now.Sub(at); {
	case d < time.Minute:
		return "now"
	case d < time.Hour:
		return strconv.Itoa(int(d/time.Minute)) + "m"
	case d < 24*time.Hour:
		return strconv.Itoa(int(d/time.Hour)) + "h"
	case d < 7*24*time.Hour:
		return strconv.Itoa(int(d/(24*time.Hour))) + "d"
	}
	return Date(at, now)
}

// AgoInWords returns a time as sentences show it: just now, 5 minutes ago,
// yesterday at 14:05, Mar 4, or Mar 4, 2023.
func AgoInWords(at, now time.Time) string {
	switch d := now.Sub(at); {
	case d < time.Minute:
		return "just now"
	case d < time.Hour:
		return count(int(d/time.Minute), "minute") + " ago"
	case sameDay(at, now):
		return count(int(d/time.Hour), "hour") + " ago"
	case sameDay(at.AddDate(0, 0, 1), now):
		return "yesterday at " + Clock(at)
	}
	return Date(at, now)
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

// Date returns a day: Mar 4, with the year if it is not the year of now.
func Date(at, now time.Time) string {
	if at.Year() == now.Year() {
		return at.Format("Jan 2")
	}
	return at.Format("Jan 2, 2006")
}

// Clock returns a time of day: 14:05.
func Clock(at time.Time) string { return at.Format("15:04") }

// Full returns a time with its weekday, date and year: Monday, January 2, 2006,
// 15:04.
func Full(at time.Time) string { return at.Format("Monday, January 2, 2006, 15:04") }

// DayLabel returns the heading of a day's messages: Today, Yesterday, or
// Monday, March 4, with the year if it is not the year of now.
func DayLabel(at, now time.Time) string {
	switch {
	case sameDay(at, now):
		return "Today"
	case sameDay(at.AddDate(0, 0, 1), now):
		return "Yesterday"
	case at.Year() == now.Year():
		return at.Format("Monday, January 2")
	}
	return at.Format("Monday, January 2, 2006")
}

func sameDay(a, b time.Time) bool {
	return a.Year() == b.Year() && a.YearDay() == b.YearDay()
}

// Initials returns the one or two letters of an avatar, or "?" if the name has
// neither letter nor digit.
func Initials(name string) string {
	words := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
	if at := strings.IndexByte(name, '@'); at > 0 && len(words) > 1 {
		words = words[:1]
	}
	switch len(words) {
	case 0:
		return "?"
	case 1:
		return first(words[0])
	}
	return first(words[0]) + first(words[len(words)-1])
}

func first(word string) string {
	for _, r := range word {
		return string(unicode.ToUpper(r))
	}
	return ""
}

// Shades is the number of avatar colours.
const Shades = 8

// Shade returns an avatar's colour, from 0 to Shades-1. An id always has the
// same colour.
func Shade(id int64) int { return int(uint64(id) * 2654435761 >> 16 % Shades) }

// Kind returns a contact's type as a word for the page.
func (p Person) Kind() string {
	switch p.Type {
	case "user":
		return "User"
	case "lead":
		return "Lead"
	}
	return "Visitor"
}

// Field is one property in readable form.
type Field struct {
	Name  string
	Text  string
	Empty bool
	Date  int64 // unix seconds, where the property is a date
	Raw   string
}

// Fields returns a contact's custom properties, sorted by name. A number whose
// name ends in _at is a date.
func (c Contact) Fields() []Field {
	fields := make([]Field, 0, len(c.Properties))
	for name, raw := range c.Properties {
		fields = append(fields, field(name, raw))
	}
	sort.Slice(fields, func(i, j int) bool {
		a, b := strings.ToLower(fields[i].Name), strings.ToLower(fields[j].Name)
		return a < b || a == b && fields[i].Name < fields[j].Name
	})
	return fields
}

func field(name string, raw json.RawMessage) Field {
	f := Field{Name: name, Raw: string(raw)}
	switch {
	case len(raw) == 0 || string(raw) == "null":
		f.Empty, f.Raw = true, ""
	case raw[0] == '"':
		if json.Unmarshal(raw, &f.Text) != nil {
			f.Text = string(raw)
		}
		f.Raw, f.Empty = f.Text, f.Text == ""
	case string(raw) == "true":
		f.Text = "Yes"
	case string(raw) == "false":
		f.Text = "No"
	default:
		f.Text = string(raw)
		if strings.HasSuffix(name, "_at") {
			if n, err := strconv.ParseFloat(f.Text, 64); err == nil {
				f.Date = int64(n)
			}
		}
	}
	return f
}
