package rules

import "unicode/utf8"

// MaxMessage is the largest number of characters in a message.
const MaxMessage = 10_000

// blanks are the ranges of characters that show nothing: white space, controls,
// and characters to join, fill, mark a direction, select a variation or tag.
const blanks = "\x00 \x7f\u00a0\u00ad\u00ad\u034f\u034f\u061c\u061c\u115f\u1160\u1680\u1680\u17b4\u17b5\u180b\u180f\u2000\u200f" +
	"\u2028\u202f\u205f\u206f\u2800\u2800\u3000\u3000\u3164\u3164\ufe00\ufe0f\ufeff\ufeff\uffa0\uffa0\ufff0\ufffb" +
	"\U0001bca0\U0001bca3\U0001d173\U0001d17a\U000e0000\U000e0fff"

// Blank reports whether a text shows nothing: it is empty, or has only white
// space and invisible characters.
func Blank(s string) bool { return cut(s, blanks) == "" }

// Excess returns by how many characters a message is too long, or 0. White
// space at its ends does not count.
func Excess(message string) int {
	return max(utf8.RuneCountInString(trim(message))-MaxMessage, 0)
}

// CheckMessage returns a message as it is stored, without white space at its
// ends. The error is body_required or body_too_long.
func CheckMessage(text string) (string, *Error) {
	if Blank(text) {
		return "", refuse(CodeBodyRequired, "body", "A message needs a text.")
	}
	if over := Excess(text); over > 0 {
		return "", refuse(CodeBodyTooLong, "body", "A message has at most 10,000 characters, and this one has "+decimal(float64(over))+" too many; shorten it, or send it in parts.")
	}
	return trim(text), nil
}
