package team

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

// The length limits of a password: minPassword is in characters, maxPassword in
// bytes.
const (
	minPassword = 10
	maxPassword = 1000
)

//go:embed common.txt
var commonList string

// common returns the passwords that attackers try first.
var common = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for line := range strings.Lines(commonList) {
		if line = strings.TrimSpace(line); !strings.HasPrefix(line, "#") {
			set[line] = true
		}
	}
	return set
})

// checkNewPassword returns the error password_weak for a password that is too
// short, too long, common, or easy to guess from the account's email and name.
func checkNewPassword(password, email, name string) error {
	switch {
	case utf8.RuneCountInString(password) < minPassword:
		return fieldError("password_weak", "password", "A password has at least 10 characters.")
	case len(password) > maxPassword:
		return fieldError("password_weak", "password", "A password has at most 1,000 bytes.")
	case isGuessable(password, email, name):
		return fieldError("password_weak", "password", "This password is one of those that are guessed first; take another, such as four words by chance.")
	}
	return nil
}

func isGuessable(password, email, name string) bool {
	small := strings.ToLower(strings.TrimSpace(password))
	word := strings.Trim(small, "0123456789 !?.,;:-_*#@$%&+=/()") // what is left of Password-2026!
	if word == "" && len(small) < 16 || common()[small] || common()[word] || isMonotonous(small) {
		return true
	}
	local, _, _ := strings.Cut(strings.ToLower(email), "@")
	for _, known := range []string{strings.ToLower(email), local, strings.ToLower(name), "gist"} {
		if known != "" && (small == known || word == known) {
			return true
		}
	}
	return false
}

// isMonotonous reports whether a password has at most three different
// characters, or counts up or down.
func isMonotonous(password string) bool {
	different := map[rune]bool{}
	up, down := true, true
	last := rune(-1)
	for _, c := range password {
		different[c] = true
		if last >= 0 {
			up, down = up && c == last+1, down && c == last-1
		}
		last = c
	}
	return len(different) <= 3 || up || down
}
