package rules_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"gist/wasm/rules"
)

// What is kept of a user id is one that the rule book takes as it is.
func FuzzAKeptUserIDIsTakenAgainAsItIs(f *testing.F) {
	for _, id := range []string{"12345", " 5\n", "“null”", "{{ id }}", "{3F2504E0}", "\u200b", "%%", "\xff", "\xa0a", "a\u3000", "'\"", "${", "0-0"} {
		f.Add(id)
	}
	f.Fuzz(func(t *testing.T, id string) {
		email := rules.Property{Name: "email", Value: text("a@b.c")}
		first, err := rules.CheckIdentify(text(id), []rules.Property{email})
		if err != nil {
			if err.Code != rules.CodeUserIDInvalid {
				t.Errorf("%q gave %v", id, err)
			}
			return
		}
		if first.UserID == "" != (id == "") || !strings.Contains(id, first.UserID) {
			t.Errorf("%q is kept as %q", id, first.UserID)
		}
		again, err := rules.CheckIdentify(text(first.UserID), []rules.Property{email, {Name: "user_id", Value: text(id)}})
		if err != nil || again.UserID != first.UserID || len(again.Warnings) != len(first.Warnings) {
			t.Errorf("%q is kept as %q, and that as %q with %q, %v", id, first.UserID, again.UserID, again.Warnings, err)
		}
		// In quotes or with white space around it nobody becomes somebody.
		if _, err := rules.CheckContact(text(" '"+first.UserID+"' "), nil); err != nil && first.UserID != "" && !strings.Contains(err.Message, "255") {
			t.Errorf("%q is taken, and inside quotes it is not: %v", first.UserID, err)
		}
	})
}

func FuzzBlankTextsShowNothing(f *testing.F) {
	for _, s := range []string{"", " ", "\u200b", "a", "\u200da", "\U000e0001", "\x00", "👨\u200d👩"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if rules.Blank(s) != rules.Blank(s+" \u2060") || rules.Blank(s+"x") {
			t.Errorf("Blank(%q) = %v", s, rules.Blank(s))
		}
		for _, c := range s {
			if c > ' ' && c < 0x7f && rules.Blank(s) {
				t.Errorf("%q shows %q", s, c)
			}
		}
		if !utf8.ValidString(s) && rules.Blank(s) {
			t.Errorf("%q shows that it is no UTF-8", s)
		}
	})
}

func TestWhatNobodyCanSeeIsBlank(t *testing.T) {
	for _, s := range []string{"", " \t\r\n", "\u00a0\u1680\u2003\u2028\u202f\u205f\u3000\ufeff", "\u200b\u200c\u200d\u200e\u200f", "\u2060\u2061\u2066\u2069\u206f",
		"\u00ad\u034f\u061c", "\u115f\u1160\u3164\uffa0", "\u17b4\u17b5\u180e", "\ufe0f", "\u2800", "\x00\x1b\x7f\u009f", "\U000e0041\U000e007f", "\U0001d173"} {
		if !rules.Blank(s) {
			t.Errorf("%q is not blank", s)
		}
	}
	for _, s := range []string{".", "\u200ba", "☺\ufe0f", "👨\u200d👩", "ً", "́", "\ufffd", "\u00a0x", "ㅤㄱ", "\u2801", "\u3001", "\ue000"} {
		if rules.Blank(s) {
			t.Errorf("%q is blank", s)
		}
	}
}
