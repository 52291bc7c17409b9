package team

import (
	"context"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	hashes "hash"
	"strings"

	"gist/server/store"
	"gist/wasm/rules"
)

// Signed is a signature as a site made it, and what it should sign.
type Signed struct {
	UserID, Email     string
	UserHash, UserJWT string
}

// Diagnose tells what a signature proves, in a sentence for whoever sets it up.
// A wrong one is the error verification_failed, whose message names the likely
// mistakes: those that, made by us, give the same signature. Neither ever holds
// a secret.
func (s *Service) Diagnose(ctx context.Context, ws Workspace, of Signed) (string, error) {
	if of.UserHash == "" && of.UserJWT == "" {
		return "", rules.NewError("signature_required", "Say which signature to look at: --user-hash or --user-jwt.")
	}
	if of.UserID == "" && of.Email == "" {
		return "", rules.NewError("identity_required", "Say what was signed: --user-id, or --email where there is no user id.")
	}
	keys, err := s.keysToTry(ctx, ws)
	if err != nil {
		return "", err
	}
	call := rules.Identify{UserID: of.UserID, Email: of.Email, UserHash: of.UserHash, UserJWT: of.UserJWT}
	proof, err := s.Verify(ctx, ws, call)
	if err == nil {
		return proves(ws, of, proof), nil
	}
	if strings.Contains(err.Error(), rules.CodeVerificationRequired) {
		return "", err
	}
	var mistakes []string
	if of.UserHash != "" {
		mistakes = append(mistakes, hashMistakes(keys, of)...)
	}
	if of.UserJWT != "" {
		mistakes = append(mistakes, s.jwtMistakes(keys, of)...)
	}
	if len(mistakes) == 0 {
		mistakes = []string{"No usual mistake gives this signature. Compare what gist secret show prints, character by character, with what your server uses as key, and sign the user id exactly as the page sends it."}
	}
	return "", failed("", "Wrong. "+strings.Join(mistakes, " "))
}

// proves says what a right signature proves.
func proves(ws Workspace, of Signed, p Proof) string {
	var what []string
	if of.UserID != "" && p.UserID {
		what = append(what, "the user id "+of.UserID)
	}
	if of.Email != "" && p.Email {
		what = append(what, "the email "+of.Email)
	}
	text := "Right. It proves " + strings.Join(what, " and ") + "."
	if of.UserID != "" && of.Email != "" && !p.Email {
		text += " It does not prove the email: only a user_jwt that holds it does."
	}
	if ws.Mode == ModeOff {
		text += " The workspace believes every call (identity_verification=off): it proves that alone as well."
	}
	return text
}

// key is a secret that a signature may have been made with, and what is wrong
// with it: "" for a live one of this workspace.
type key struct {
	bytes []byte
	wrong string
}

// keysToTry gives this workspace's secrets and what becomes of them on their
// way into a site's configuration, and the secrets of the other workspaces.
func (s *Service) keysToTry(ctx context.Context, ws Workspace) (keys []key, err error) {
	all, err := s.everySecret(ctx, ws, 2000)
	for _, one := range all {
		keys = append(keys, variants(one.secret, one.retired, one.ours, one.appID)...)
	}
	return keys, err
}

// known is a secret of this server.
type known struct {
	secret, appID string // appID is of its workspace
	retired, ours bool
}

// everySecret gives so many secrets at most, this workspace's first, then the
// newest. It is the one query across workspaces: a wrong signature is compared
// with what it finds, and whose it was is told to the operator alone.
func (s *Service) everySecret(ctx context.Context, ws Workspace, most int) (all []known, err error) {
	err = s.db.View(ctx, func(tx *store.Tx) error {
		all = nil
		rows, err := tx.Query(`
			select s.secret, s.retired_at is not null, w.id, w.app_id
			from verification_secrets s join workspaces w on w.id = s.workspace_id
			order by case when w.id = $1 then 0 else 1 end, s.id desc limit $2`, ws.ID, most)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var one known
			var id WorkspaceID
			if err := rows.Scan(&one.secret, &one.retired, &id, &one.appID); err != nil {
				return err
			}
			one.ours = id == ws.ID
			all = append(all, one)
		}
		return rows.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("reading the verification secrets: %w", err)
	}
	return all, nil
}

func variants(secret string, retired, ours bool, appID string) []key {
	wrong := ""
	switch {
	case !ours:
		wrong = "The secret is that of another workspace, " + appID + "."
	case retired:
		wrong = "The secret has been retired; use the one that gist secret show prints."
	}
	list := []key{{[]byte(secret), wrong}}
	if !ours {
		return list
	}
	for end, what := range map[string]string{"\n": "a line break at its end", "\r\n": "a line break at its end", " ": "a space at its end", "\t": "a tab at its end"} {
		list = append(list, key{[]byte(secret + end), strings.TrimSpace(wrong + " The secret has " + what + ": trim it.")})
	}
	list = append(list,
		key{[]byte(" " + secret), "The secret has a space at its beginning: trim it."},
		key{[]byte(`"` + secret + `"`), "The secret has quotation marks around it: take them away."},
		key{[]byte("'" + secret + "'"), "The secret has quotation marks around it: take them away."},
		key{[]byte(strings.ToUpper(secret)), "The secret is in capital letters: use it as it is."},
		key{[]byte(appID), "The key is the app id: use the secret that gist secret show prints."},
		key{nil, "The key is empty: your server does not find the secret in its configuration."})
	if raw, err := base32.StdEncoding.DecodeString(strings.ToUpper(secret)); err == nil {
		list = append(list, key{raw, "The secret was decoded before it was used: the key is its text as it is."})
	}
	return list
}

// text is what a signature may sign, and what is wrong with it.
type text struct{ text, wrong string }

func textsToTry(of Signed) []text {
	identity, name := of.UserID, "user id"
	if identity == "" {
		identity, name = of.Email, "email"
	}
	list := []text{{identity, ""}}
	add := func(t, wrong string) {
		if t != identity {
			list = append(list, text{t, wrong})
		}
	}
	if of.UserID != "" && of.Email != "" {
		add(of.Email, "It signs the email: sign the user id, since the call has one.")
		add(strings.ToLower(of.Email), "It signs the email: sign the user id, since the call has one.")
		add(of.UserID+of.Email, "It signs the user id and the email together: sign the user id alone.")
	}
	for _, end := range []string{"\n", "\r\n", " "} {
		add(identity+end, "It signs the "+name+" with white space behind it: sign it alone.")
		add(" "+identity, "It signs the "+name+" with a space before it: sign it alone.")
	}
	add(strings.TrimSpace(identity), "It signs the "+name+" without the white space around it, which the page sends: send it trimmed as well.")
	add(`"`+identity+`"`, "It signs the "+name+" with quotation marks around it, as JSON has it: sign the text alone.")
	add("'"+identity+"'", "It signs the "+name+" with quotation marks around it: sign the text alone.")
	add(identity+".0", "It signs the "+name+" as a number with a fraction: sign its text, without .0.")
	add(strings.TrimSuffix(identity, ".0"), "It signs the "+name+" without .0, with which the page sends it: send the same text.")
	add(strings.TrimLeft(identity, "0"), "It signs the "+name+" as a number, without the zeros at its beginning: sign its text.")
	add(strings.ToLower(identity), "It signs the "+name+" in small letters: sign it exactly as the page sends it.")
	add(strings.ToUpper(identity), "It signs the "+name+" in capital letters: sign it exactly as the page sends it.")
	add(hex.EncodeToString([]byte(identity)), "It signs the "+name+" in hexadecimal: sign its text.")
	add(base64.StdEncoding.EncodeToString([]byte(identity)), "It signs the "+name+" in base64: sign its text.")
	add("", "It signs nothing: the "+name+" is empty where your server signs it.")
	return list
}

// digest is a way to make a signature, and what is wrong with it.
type digest struct {
	of    func(key, text []byte) []byte
	wrong string
}

func withHMAC(h func() hashes.Hash) func(key, text []byte) []byte {
	return func(key, text []byte) []byte {
		mac := hmac.New(h, key)
		mac.Write(text)
		return mac.Sum(nil)
	}
}

var digests = []digest{
	{withHMAC(sha256.New), ""},
	{withHMAC(sha1.New), "It is made with SHA-1: use HMAC-SHA256."},
	{withHMAC(sha512.New), "It is made with SHA-512: use HMAC-SHA256."},
	{withHMAC(md5.New), "It is made with MD5: use HMAC-SHA256."},
	{func(key, text []byte) []byte { return withHMAC(sha256.New)(text, key) }, "The key and the text are the wrong way round: the secret is the key."},
	{func(_, text []byte) []byte { sum := sha256.Sum256(text); return sum[:] }, "It is a plain SHA-256 without the secret, which anybody can make: use HMAC-SHA256 with the secret as key."},
	{func(key, text []byte) []byte {
		sum := sha256.Sum256(append(key[:len(key):len(key)], text...))
		return sum[:]
	}, "It is a SHA-256 of the secret and the text: use HMAC-SHA256 with the secret as key."},
	{func(key, text []byte) []byte {
		sum := sha256.Sum256(append(text[:len(text):len(text)], key...))
		return sum[:]
	}, "It is a SHA-256 of the text and the secret: use HMAC-SHA256 with the secret as key."},
}

// readings are the bytes that a user_hash may stand for.
func readings(userHash string) map[string]string {
	found := map[string]string{} // from bytes to what is wrong
	clean := strings.Trim(userHash, " \t\r\n\"'")
	for _, encoding := range []*base64.Encoding{base64.StdEncoding, base64.RawStdEncoding, base64.URLEncoding, base64.RawURLEncoding} {
		if raw, err := encoding.DecodeString(clean); err == nil {
			found[string(raw)] = "It is written in base64: write it in hexadecimal."
			// hex in base64
			if inner, err := hex.DecodeString(string(raw)); err == nil {
				found[string(inner)] = "It is hexadecimal in base64: write the hexadecimal digits alone."
			}
		}
	}
	for prefix, wrong := range map[string]string{"0x": "It begins with 0x: leave that out.", "sha256=": "It begins with sha256=: leave that out."} {
		if rest, ok := strings.CutPrefix(clean, prefix); ok {
			if raw, err := hex.DecodeString(rest); err == nil {
				found[string(raw)] = wrong
			}
		}
	}
	if raw, err := hex.DecodeString(clean); err == nil {
		found[string(raw)] = ""
		if clean != strings.TrimSpace(userHash) {
			found[string(raw)] = "There is a quotation mark around it: send the 64 hexadecimal digits alone."
		}
	}
	return found
}

// hashMistakes gives the fewest mistakes that together make this user_hash.
func hashMistakes(keys []key, of Signed) []string {
	found := readings(of.UserHash)
	if len(found) == 0 {
		return []string{"The user_hash is no hexadecimal text of 64 digits."}
	}
	var best []string
	for _, d := range digests {
		for _, t := range textsToTry(of) {
			for _, k := range keys {
				written, ok := found[string(d.of(k.bytes, []byte(t.text)))]
				if !ok {
					continue
				}
				var mistakes []string
				for _, wrong := range []string{d.wrong, t.wrong, k.wrong, written} {
					if wrong != "" && !(d.wrong != "" && strings.Contains(d.wrong, "without the secret") && wrong == k.wrong) {
						mistakes = append(mistakes, wrong)
					}
				}
				if len(mistakes) > 0 && (best == nil || len(mistakes) < len(best)) {
					best = mistakes
				}
			}
		}
	}
	if best == nil && len(strings.TrimSpace(of.UserHash)) != 64 {
		return []string{fmt.Sprintf("The user_hash has %d characters: 64 hexadecimal digits are needed.", len(of.UserHash))}
	}
	return best
}
