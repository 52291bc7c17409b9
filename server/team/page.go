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

// uuid and token are parts of a path that stand for one person or one thing, or
// are secret, as in the address of an invitation.
var (
	uuid = regexp.MustCompile(`^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$`)
	// cutEscape is what is left of a character where the library has cut.
	cutEscape = regexp.MustCompile(`%[0-9A-Fa-f]?$`)
	token     = regexp.MustCompile(`[0-9A-Za-z]{16,}`)
)

// PageName gives the address of a page as calls are counted by it: without query
// and fragment, without user and password, without what in its path may be secret
// (an email, a UUID, a long run of letters with digits among them), and cut.
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
		plain, err := url.PathUnescape(part)
		run := token.FindString(part)
		if err != nil || strings.Contains(plain, "@") || uuid.MatchString(part) || strings.ContainsAny(run, "0123456789") {
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
