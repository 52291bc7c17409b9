package team

import (
	"net/url"
	"regexp"
	"strings"
)

// OtherPages stands for a day's pages that are not counted one by one.
// UnknownPage stands for a page that the library did not name.
const (
	OtherPages  = "other pages"
	UnknownPage = "unknown page"
)

// mostOfPage is the number of bytes after which a page's name is cut.
const mostOfPage = 200

// Parts of a path that identify a person or a thing, or are secret, as in the
// address of an invitation.
var (
	uuid = regexp.MustCompile(`^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$`)
	// cutEscape is the rest of an escaped character where the library cut the
	// address.
	cutEscape = regexp.MustCompile(`%[0-9A-Fa-f]?$`)
	token     = regexp.MustCompile(`[0-9A-Za-z]{16,}`)
	// parted is a token with its separators: those of base64 for addresses, and
	// those between typed groups. words are the runs between separators.
	parted = regexp.MustCompile(`[0-9A-Za-z._~-]{16,}`)
	words  = regexp.MustCompile(`[0-9A-Za-z]+`)
	phone  = regexp.MustCompile(`^\+[0-9][0-9 ().-]{6,}$`)
)

// mayBeSecret reports whether a part of a path is left out of a page's name.
func mayBeSecret(part string) bool {
	plain, err := url.PathUnescape(part)
	if err != nil {
		return true
	}
	for n := 0; ; n++ { // links may have escaped it more than once
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

// isParted reports whether a part is a token in groups and not the words of an
// article's address. Few such words mix letters and digits.
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

// PageName returns the name under which calls of a page are counted: its
// address without query, fragment, user and password, cut after mostOfPage
// bytes. A part of the path that may be secret is replaced by "…": an email, a
// phone number, a UUID, or a long run of letters with digits. Of an address
// that is neither http nor https only the scheme is left.
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
		return u.Scheme + ":" // a file's path can name the machine's owner
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
