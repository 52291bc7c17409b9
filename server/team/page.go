package team

import (
	"net/url"
	"regexp"
	"strings"
)

// OtherPages stands for the pages of a day beyond those that are counted by
// themselves, and UnknownPage for a page that the library did not tell.
const (
	OtherPages  = "other pages"
	UnknownPage = "unknown page"
)

// mostOfPage bounds a page's name, in bytes.
const mostOfPage = 200

// These are parts of a path that stand for one person or one thing, or are secret,
// as in the address of an invitation.
var (
	uuid = regexp.MustCompile(`^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$`)
	// cutEscape is what is left of a character where the library has cut.
	cutEscape = regexp.MustCompile(`%[0-9A-Fa-f]?$`)
	token     = regexp.MustCompile(`[0-9A-Za-z]{16,}`)
	// parted is a token with what stands between letters in base64 for addresses,
	// and between groups that people type; words are what is between.
	parted = regexp.MustCompile(`[0-9A-Za-z._~-]{16,}`)
	words  = regexp.MustCompile(`[0-9A-Za-z]+`)
	phone  = regexp.MustCompile(`^\+[0-9][0-9 ().-]{6,}$`)
)

// mayBeSecret tells whether a part of a path is left out of a page's name.
func mayBeSecret(part string) bool {
	plain, err := url.PathUnescape(part)
	if err != nil {
		return true
	}
	for n := 0; ; n++ { // it may have been escaped more than once, on its way through links
		next, err := url.PathUnescape(plain)
		if err != nil || next == plain {
			break
		}
		if plain = next; n > 5 {
			return true
		}
	}
	run := token.FindString(plain)
	return strings.ContainsAny(plain, "@＠﹫") || uuid.MatchString(plain) || strings.ContainsAny(run, digits) || phone.MatchString(plain) || isParted(plain)
}

const digits = "0123456789"

// isParted tells a token in groups from the words of an article's address: of
// those few mix letters and digits.
func isParted(part string) bool {
	all := words.FindAllString(parted.FindString(part), -1)
	mixed := 0
	for _, word := range all {
		if strings.ContainsAny(word, digits) && strings.Trim(word, digits) != "" {
			mixed++
		}
	}
	return mixed > 0 && 2*mixed >= len(all)
}

// PageName gives the address of a page as calls are counted by it: without query
// and fragment, without user and password, without what in its path may be secret
// (an email, a phone number, a UUID, a long run of letters with digits among them),
// and cut.
func PageName(address string) string {
	address, _, _ = strings.Cut(address, "#")
	address, _, _ = strings.Cut(address, "?")
	address = cutEscape.ReplaceAllString(address, "")
	scheme, _, ok := strings.Cut(address, ":")
	if !ok || scheme == "" || len(scheme) > 20 {
		return UnknownPage
	}
	u, err := url.Parse(address)
	if err != nil {
		return UnknownPage
	}
	if u.Scheme != "http" && u.Scheme != "https" {
		return u.Scheme + ":" // a file's path names who owns the machine
	}
	if u.Host == "" {
		return UnknownPage
	}
	parts := strings.Split(u.EscapedPath(), "/")
	for i, part := range parts {
		if mayBeSecret(part) {
			parts[i] = "…"
		}
	}
	name := u.Scheme + "://" + strings.ToLower(u.Host) + strings.Join(parts, "/")
	name = strings.ToValidUTF8(strings.ReplaceAll(name, "\x00", ""), "")
	if len(name) > mostOfPage {
		name = strings.ToValidUTF8(name[:mostOfPage], "") + "…"
	}
	return name
}
