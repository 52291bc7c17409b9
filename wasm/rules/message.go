package rules

import "unicode/utf8"

// MaxMessage is the most characters of a conversation's message.
const MaxMessage = 10_000

// blanks is what shows nothing: beside white space and controls those that
// join, fill, mark a direction, select a variation or tag.
const blanks = "\x00 \x7f\u00a0\u00ad\u00ad\u034f\u034f\u061c\u061c\u115f\u1160\u1680\u1680\u17b4\u17b5\u180b\u180f\u2000\u200f" +
	"\u2028\u202f\u205f\u206f\u2800\u2800\u3000\u3000\u3164\u3164\ufe00\ufe0f\ufeff\ufeff\uffa0\uffa0\ufff0\ufffb" +
	"\U0001bca0\U0001bca3\U0001d173\U0001d17a\U000e0000\U000e0fff"

// Blank reports whether a text shows nothing: it is empty, or all of it is
// white space and characters that nobody can see.
func Blank(s string) bool { return cut(s, blanks) == "" }

// Excess gives by how many characters a message is too long, without the white
// space around it, which is no part of it; 0 when it is not.
func Excess(message string) int {
	return max(utf8.RuneCountInString(trim(message))-MaxMessage, 0)
}

// CheckMessage gives a message as it is kept, without white space around it. The
// error is body_required or body_too_long.
func CheckMessage(text string) (string, *Error) {
	if Blank(text) {
		return "", refuse(CodeBodyRequired, "body", "A message needs a text.")
	}
	if over := Excess(text); over > 0 {
		return "", refuse(CodeBodyTooLong, "body", "A message has at most 10,000 characters, and this one has "+decimal(float64(over))+" too many; shorten it, or send it in parts.")
	}
	return trim(text), nil
}
