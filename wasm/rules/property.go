package rules

import (
	"math"
	"strings"
	"unicode/utf8"

	"gist/wasm/ranges"
)

// Limits of a call. Characters are Unicode code points.
const (
	MaxProperties  = 150       // properties in one call
	MaxDefinitions = 1000      // properties in one workspace
	MaxText        = 255       // characters of a text value, a name, a tag
	MaxUserID      = 254       // characters of a user id
	MaxEmail       = 254       // characters of an email
	MaxSignature   = 4096      // bytes of a user_hash or user_jwt
	MaxCallBytes   = 256 << 10 // bytes of one request of a page

	// UnchangedSeconds is how long a page does not repeat an identify call that
	// the server has stored.
	UnchangedSeconds = 30 * 60
)

// ForbiddenInNames are the printable characters that no property name may hold.
// Control characters, NULL included, and U+FFFD are forbidden too.
const ForbiddenInNames = ".$~`!@#%^&*'{}|\\\""

// reserved are the names of the fields that Gist itself maintains, separated by
// bars. No call can set them. One text is smaller in the page than many.
const reserved = "|id|type|segments|unread|full_name|first_name|avatar|updated_at|last_seen_at|last_contacted_at" +
	"|session_count|custom_properties|unsubscribed_from_emails|verified|visitor_id|"

// ReservedNames returns the names that no call can set.
func ReservedNames() []string { return strings.Split(strings.Trim(reserved, "|"), "|") }

// MinTimestamp and MaxTimestamp are the first and the last second of a valid
// timestamp: the years 1 to 9999.
const (
	MinTimestamp = -62135596800
	MaxTimestamp = 253402300799
)

// IsTimestamp reports whether a property of this name holds a date: the name
// ends in _at.
func IsTimestamp(name string) bool {
	return len(name) >= 3 && name[len(name)-3:] == "_at"
}

// unreadable are the characters that no name and no id may hold. U+FFFD
// replaces what was no Unicode, such as half of a surrogate pair. Ids that
// differ only there would become equal.
const unreadable = ranges.Controls + "\ufffd\ufffd"

func tooLong(s string, max int) bool {
	// A text has no more characters than bytes, so most texts need no counting.
	return len(s) > max && utf8.RuneCountInString(s) > max
}

// checkName returns the rejection of a name that no property may have, else
// nil.
func checkName(name string) *Rejection {
	if name == "" {
		return reject(name, CodeNameInvalid, "is no name; a property needs one.")
	}
	if tooLong(name, MaxText) {
		return reject(name, CodeNameInvalid, "is a name of more than 255 characters; shorten it.")
	}
	for i, c := range name {
		if ranges.In(unreadable, c) {
			return reject(name, CodeNameInvalid, "holds the control character "+codePoint(c)+"; use letters, digits, spaces, - and _.")
		}
		for _, f := range ForbiddenInNames {
			if c == f {
				return reject(name, CodeNameInvalid, "holds the character "+name[i:i+1]+" ; use letters, digits, spaces, - and _.")
			}
		}
	}
	return nil
}

// checkValue returns the value as it is stored, or a rejection if no property
// of this name may have it.
func checkValue(name string, v Value) (Value, *Rejection) {
	switch v.Kind {
	case Null, Boolean, Text, Number:
	case DateObject:
		return v, reject(name, CodeObjectRejected, "is a Date; send a unix timestamp in seconds: Math.floor(date.getTime() / 1000).")
	case Object:
		return v, reject(name, CodeObjectRejected, "is an object; send each of its values as a property of its own.")
	case Array:
		return v, reject(name, CodeArrayRejected, "is an array; send text such as \"a, b\", or a property for each value.")
	default:
		return v, reject(name, CodeTypeUnsupported, "is "+v.Kind.String()+"; send text, a number, true, false or null.")
	}
	// The difference is NaN for NaN and for the infinities, and NaN is not 0.
	if v.Kind == Number && v.Number-v.Number != 0 {
		return v, reject(name, CodeTypeUnsupported, "is NaN or infinite; send a finite number or null.")
	}
	if IsTimestamp(name) && v.Kind != Null {
		return checkTimestamp(name, v)
	}
	if v.Kind == Text && tooLong(v.Text, MaxText) {
		return v, reject(name, CodeValueTooLong, "has more than 255 characters; shorten it.")
	}
	return v, nil
}

func checkTimestamp(name string, v Value) (Value, *Rejection) {
	if v.Kind == Text {
		v.fromDigits()
	}
	if v.Kind != Number {
		return v, reject(name, CodeTimestampInvalid, "ends in _at and is "+v.Kind.String()+"; send a unix timestamp in seconds, null for none, or use a name without _at.")
	}
	seconds := math.Trunc(v.Number)
	if seconds < MinTimestamp || seconds > MaxTimestamp {
		message := "lies outside the years 1 to 9999; send a unix timestamp in seconds."
		if s := seconds / 1000; s >= MinTimestamp && s <= MaxTimestamp {
			message = "looks like milliseconds; divide by 1000: Math.floor(ms / 1000)."
		}
		return v, reject(name, CodeTimestampInvalid, message)
	}
	v.Number = seconds
	return v, nil
}

// TypeMismatch returns the rejection of a value whose type differs from the
// type of its property in this workspace.
func TypeMismatch(name string, have, got Type) Rejection {
	return *reject(name, CodeTypeMismatch, "has the type "+have.String()+" in this workspace, and "+got.String()+" was sent; send "+have.String()+", or use another name.")
}

// TooManyDefinitions returns the rejection of a new property in a workspace
// that has MaxDefinitions already.
func TooManyDefinitions(name string) Rejection {
	return *reject(name, CodeTooManyDefinitions, "would be the workspace's 1,001st property; 1,000 is the most. Use one that exists.")
}

// reject returns a rejection. Its message is a sentence that begins with the
// property's name.
func reject(name, code, message string) *Rejection {
	return &Rejection{Property: name, Code: code, Message: quote(name) + " " + message}
}

// quote returns a name in quotation marks for a message. It cuts names after 60
// characters, since people read the message.
func quote(name string) string {
	const most = 60
	n := 0
	for i := range name {
		if n == most {
			return "\"" + name[:i] + "…\""
		}
		n++
	}
	return "\"" + name + "\""
}

func codePoint(c rune) string {
	const hex = "0123456789ABCDEF"
	high, low := c>>4&15, c&15
	return "U+00" + hex[high:high+1] + hex[low:low+1]
}
