package team

import (
	"context"
	"strings"

	"gist/wasm/rules"
)

// mistake is a likely reason why a signature is wrong. code is a key of
// mistakes, and detail completes its sentence in this one case. A detail is
// shown only to a caller who has the signature, and is not stored.
type mistake struct{ code, detail string }

// mistakes has the sentence of each code: what it means and what to do instead.
// {identity} is the user id or the email, whichever the call names. {detail}
// may be empty.
var mistakes = map[string]string{
	"unsigned": "The call is not signed: make user_hash or user_jwt on your server and put it into the call.",
	"unusual":  "No usual mistake gives this signature. Compare what gist secret show prints, character by character, with what your server uses as key, and sign the {identity} exactly as the page sends it.",
	"several":  "Further mistakes, which are not told apart.",
	notLooked:  "Too many calls were refused at once to look at each.",

	"email_signed":         "It signs the email: sign the user id, since the call has one.",
	"both_signed":          "It signs the user id and the email together: sign the user id alone.",
	"space_behind":         "It signs the {identity} with white space behind it: sign it alone.",
	"space_before":         "It signs the {identity} with a space before it: sign it alone.",
	"trimmed":              "It signs the {identity} without the white space around it, which the page sends: send it trimmed as well.",
	"quoted":               "It signs the {identity} with quotation marks around it, as JSON has it: sign the text alone.",
	"fraction":             "It signs the {identity} as a number with a fraction: sign its text, without .0.",
	"no_fraction":          "It signs the {identity} without .0, with which the page sends it: send the same text.",
	"no_zeros":             "It signs the {identity} as a number, without the zeros at its beginning: sign its text.",
	"small_letters":        "It signs the {identity} in small letters: sign it exactly as the page sends it.",
	"capital_letters":      "It signs the {identity} in capital letters: sign it exactly as the page sends it.",
	"identity_hexadecimal": "It signs the {identity} in hexadecimal: sign its text.",
	"identity_base64":      "It signs the {identity} in base64: sign its text.",
	"nothing_signed":       "It signs nothing: the {identity} is empty where your server signs it.",

	"sha1":           "It is made with SHA-1: use HMAC-SHA256.",
	"sha512":         "It is made with SHA-512: use HMAC-SHA256.",
	"md5":            "It is made with MD5: use HMAC-SHA256.",
	"swapped":        "The key and the text are the wrong way round: the secret is the key.",
	"plain_sha256":   "It is a plain SHA-256 without the secret, which anybody can make: use HMAC-SHA256 with the secret as key.",
	"sha256_of_both": "It is a SHA-256 of the secret and the text: use HMAC-SHA256 with the secret as key.",

	"base64":                "It is written in base64: write it in hexadecimal.",
	"hexadecimal_in_base64": "It is hexadecimal in base64: write the hexadecimal digits alone.",
	"prefix_0x":             "It begins with 0x: leave that out.",
	"prefix_sha256":         "It begins with sha256=: leave that out.",
	"hash_quoted":           "There is a quotation mark around it: send the 64 hexadecimal digits alone.",
	"hash_no_hexadecimal":   "The user_hash is no hexadecimal text of 64 digits.",
	"hash_length":           "The user_hash has {detail}: 64 hexadecimal digits are needed.",

	"another_workspace":   "The secret is that of another workspace{detail}: use the secret of the one whose app id the page has.",
	"secret_retired":      "The secret has been retired; use the one that gist secret show prints.",
	"secret_line_break":   "The secret has a line break at its end: trim it.",
	"secret_space":        "The secret has a space at its end: trim it.",
	"secret_tab":          "The secret has a tab at its end: trim it.",
	"secret_space_before": "The secret has a space at its beginning: trim it.",
	"secret_quoted":       "The secret has quotation marks around it: take them away.",
	"secret_capitals":     "The secret is in capital letters: use it as it is.",
	"secret_decoded":      "The secret was decoded before it was used: the key is its text as it is.",
	"key_app_id":          "The key is the app id: use the secret that gist secret show prints.",
	"key_empty":           "The key is empty: your server does not find the secret in its configuration.",

	"jwt_quoted":          "There is a quotation mark around the user_jwt: send it alone.",
	"jwt_bearer":          "The user_jwt begins with Bearer: leave that out.",
	"jwt_unreadable":      "The user_jwt can't be read: it is three parts of base64 with dots between them.",
	"jwt_header":          "Its header has {detail}, which changes how a token is read: leave it out.",
	"jwt_algorithm":       "Its algorithm is not HS256 but{detail}: sign with HS256.",
	"jwt_secret":          "It is not signed with this workspace's secret: compare your key with what gist secret show prints.",
	"jwt_future":          "Its {detail} is in the future: is your server's clock right?",
	"jwt_no_exp":          "It has no exp, or one that is no number: put in the unix second when it ends, at most 24 hours ahead.",
	"jwt_milliseconds":    "Its exp is in milliseconds: divide by 1000.",
	"jwt_too_far":         "Its exp is too far ahead{detail}: at most 24 hours.",
	"jwt_expired":         "It expired{detail}: make a new one for each page.",
	"jwt_sub":             "It names the user in sub: put user_id, email or both into it.",
	"jwt_nobody":          "It names nobody: put user_id, email or both into it.",
	"jwt_no_user_id":      "It holds no user_id, so it does not prove the user id of the call.",
	"jwt_no_email":        "It holds no email, and the call has no user id: put the email in.",
	"jwt_another_user_id": "Its user_id is another than the call's.",
	"jwt_number":          "Its user_id is a number, and another than the call's: put the user id in as text, as the page sends it.",
	"jwt_user_id_no_text": "Its user_id is no text.",
	"jwt_email_unsaid":    "It holds an email: say which one the call has, with --email.",
	"jwt_another_email":   "Its email is another than the call's.",
	"jwt_email_no_text":   "Its email is no text.",
}

// details replace a mistake's detail where it is not known.
var details = map[string]string{
	"hash_length":   "too few or too many characters",
	"jwt_header":    "crit, b64 or zip",
	"jwt_algorithm": " another one",
	"jwt_future":    "nbf or iat",
}

// says returns the mistake as a sentence.
func (m mistake) says(identity string) string {
	return strings.NewReplacer("{identity}", identity, "{detail}", m.detail).Replace(mistakes[m.code])
}

// sentenceOf returns the sentences of a list of codes, for a report on many
// calls.
func sentenceOf(codes string) string {
	var all []string
	for code := range strings.FieldsSeq(codes) {
		if mistakes[code] != "" {
			all = append(all, mistake{code, details[code]}.says("user id (or the email, where there is no user id)"))
		}
	}
	return strings.Join(all, " ")
}

// mostTried is the highest number of secrets that a page's wrong signature is
// compared with, so that wrong signatures cost little. Diagnose, which only the
// operator calls, tries more.
const mostTried = 200

// wrongHash returns the message for a wrong user_hash. It names one of two
// frequent mistakes if it is one: the email is signed instead of the user id,
// or another workspace's secret is used.
func (s *Service) wrongHash(ctx context.Context, ws Workspace, secrets []secret, call rules.Identify) (string, error) {
	if call.UserID != "" && call.Email != "" {
		asLead := call
		asLead.UserID = ""
		if _, right := hashMadeBy(secrets, asLead); right {
			return "The user_hash signs the email, and the call has a user id: sign the user id.", nil
		}
	}
	all, err := s.everySecret(ctx, ws, mostTried)
	if err != nil {
		return "", err
	}
	for _, one := range all {
		if _, right := hashMadeBy([]secret{{text: one.secret}}, call); right && !one.ours {
			return "The user_hash is made with the secret of another workspace: use the secret of the one whose app id the page has.", nil
		}
	}
	return "The user_hash is wrong: send the hex HMAC-SHA256 of the user id (of the email where there is no user id), made on your server with this workspace's secret.", nil
}
