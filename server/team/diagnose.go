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
	"slices"
	"strings"

	"gist/server/store"
	"gist/wasm/rules"
)

// Signed is a signature as a site made it, with the user id and the email that
// it should sign.
type Signed struct {
	UserID, Email     string
	UserHash, UserJWT string
}

// Diagnose returns a sentence about what a signature proves, for the person who
// sets it up. For a wrong one the error is verification_failed. Its message
// names the likely mistakes: those that give the same signature when Gist makes
// them. Neither text ever holds a secret.
func (s *Service) Diagnose(ctx context.Context, ws Workspace, of Signed) (string, error) {
	if of.UserHash == "" && of.UserJWT == "" {
		return "", rules.NewError("signature_required", "Say which signature to look at: --user-hash or --user-jwt.")
	}
	if of.UserID == "" && of.Email == "" {
		return "", rules.NewError("identity_required", "Say what was signed: --user-id, or --email where there is no user id.")
	}
	keys, err := s.keysToTry(ctx, ws, 2000, false)
	if err != nil {
		return "", err
	}
	call := rules.Identify{UserID: of.UserID, Email: of.Email, UserHash: of.UserHash, UserJWT: of.UserJWT}
	proof, err := s.Verify(ctx, ws, call)
	if err == nil {
		return proves(ws, of, proof), nil
	}
	if rules.Is(err, rules.CodeVerificationRequired) {
		return "", err
	}
	text := "Wrong."
	for _, m := range s.mistakesOf(keys, of) {
		text += " " + m.says(of.identity())
	}
	return "", failed("", text)
}

// identity returns the name of what the call's user_hash signs.
func (of Signed) identity() string {
	if of.UserID == "" {
		return "email"
	}
	return "user id"
}

// mistakesOf returns the likely mistakes of a wrong signature, at least one.
func (s *Service) mistakesOf(keys []key, of Signed) (found []mistake) {
	if of.UserHash != "" {
		found = append(found, hashMistakes(keys, of)...)
	}
	if of.UserJWT != "" {
		found = append(found, s.jwtMistakes(keys, of)...)
	}
	if len(found) == 0 {
		found = []mistake{{code: "unusual"}}
	}
	return found
}

// proves returns a sentence about what a right signature proves.
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

// key is a secret that a signature may have been made with, and the mistakes in
// it. A live secret of this workspace has none.
type key struct {
	bytes []byte
	wrong []mistake
	// plainly limits the key to the right digest of the right text.
	plainly bool
}

// keysToTry returns the workspace's secrets, what becomes of them on their way
// into a site's configuration, and the secrets of other workspaces. most limits
// the number of secrets read. With plainly, those of other workspaces are tried
// with the right digest of the right text only, so that each costs little.
func (s *Service) keysToTry(ctx context.Context, ws Workspace, most int, plainly bool) (keys []key, err error) {
	all, err := s.everySecret(ctx, ws, most)
	for _, one := range all {
		keys = append(keys, variants(one.secret, one.retired, one.ours, one.appID, plainly)...)
	}
	return keys, err
}

// known is a secret of this server.
type known struct {
	secret, appID string // appID is the workspace's
	retired, ours bool
}

// everySecret returns secrets of all workspaces, this workspace's first, then
// the newest; most limits their number. It is the only query across workspaces.
// A wrong signature is compared with its result, and only the operator is told
// whose secret it was.
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

func variants(secret string, retired, ours bool, appID string, plainly bool) []key {
	if !ours {
		return []key{{bytes: []byte(secret), wrong: []mistake{{"another_workspace", ", " + appID}}, plainly: plainly}}
	}
	var wrong []mistake
	if retired {
		wrong = []mistake{{code: "secret_retired"}}
	}
	list := []key{{bytes: []byte(secret), wrong: wrong}}
	also := func(bytes []byte, code string) {
		list = append(list, key{bytes: bytes, wrong: append(slices.Clip(wrong), mistake{code: code})})
	}
	for end, code := range map[string]string{"\n": "secret_line_break", "\r\n": "secret_line_break", " ": "secret_space", "\t": "secret_tab"} {
		also([]byte(secret+end), code)
	}
	also([]byte(" "+secret), "secret_space_before")
	also([]byte(`"`+secret+`"`), "secret_quoted")
	also([]byte("'"+secret+"'"), "secret_quoted")
	also([]byte(strings.ToUpper(secret)), "secret_capitals")
	list = append(list, key{bytes: []byte(appID), wrong: []mistake{{code: "key_app_id"}}}, key{wrong: []mistake{{code: "key_empty"}}})
	if raw, err := base32.StdEncoding.DecodeString(strings.ToUpper(secret)); err == nil {
		list = append(list, key{bytes: raw, wrong: []mistake{{code: "secret_decoded"}}})
	}
	return list
}

// text is a text that a signature may sign, and the code of the mistake in it.
type text struct{ text, wrong string }

func textsToTry(of Signed) []text {
	identity := of.UserID
	if identity == "" {
		identity = of.Email
	}
	list := []text{{identity, ""}}
	add := func(t, wrong string) {
		if t != identity {
			list = append(list, text{t, wrong})
		}
	}
	if of.UserID != "" && of.Email != "" {
		add(of.Email, "email_signed")
		add(strings.ToLower(of.Email), "email_signed")
		add(of.UserID+of.Email, "both_signed")
	}
	for _, end := range []string{"\n", "\r\n", " "} {
		add(identity+end, "space_behind")
		add(" "+identity, "space_before")
	}
	add(strings.TrimSpace(identity), "trimmed")
	add(`"`+identity+`"`, "quoted")
	add("'"+identity+"'", "quoted")
	add(identity+".0", "fraction")
	add(strings.TrimSuffix(identity, ".0"), "no_fraction")
	add(strings.TrimLeft(identity, "0"), "no_zeros")
	add(strings.ToLower(identity), "small_letters")
	add(strings.ToUpper(identity), "capital_letters")
	add(hex.EncodeToString([]byte(identity)), "identity_hexadecimal")
	add(base64.StdEncoding.EncodeToString([]byte(identity)), "identity_base64")
	add("", "nothing_signed")
	return list
}

// digest is a way to make a signature, and the code of the mistake in it.
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
	{withHMAC(sha1.New), "sha1"},
	{withHMAC(sha512.New), "sha512"},
	{withHMAC(md5.New), "md5"},
	{func(key, text []byte) []byte { return withHMAC(sha256.New)(text, key) }, "swapped"},
	{func(_, text []byte) []byte { sum := sha256.Sum256(text); return sum[:] }, "plain_sha256"},
	{func(key, text []byte) []byte {
		sum := sha256.Sum256(append(key[:len(key):len(key)], text...))
		return sum[:]
	}, "sha256_of_both"},
	{func(key, text []byte) []byte {
		sum := sha256.Sum256(append(text[:len(text):len(text)], key...))
		return sum[:]
	}, "sha256_of_both"},
}

// readings returns the bytes that a user_hash may stand for, each with the code
// of the mistake in its notation.
func readings(userHash string) map[string]string {
	found := map[string]string{} // bytes to the mistake's code; "" if it is right
	clean := strings.Trim(userHash, " \t\r\n\"'")
	for _, encoding := range []*base64.Encoding{base64.StdEncoding, base64.RawStdEncoding, base64.URLEncoding, base64.RawURLEncoding} {
		if raw, err := encoding.DecodeString(clean); err == nil {
			found[string(raw)] = "base64"
			// hex in base64
			if inner, err := hex.DecodeString(string(raw)); err == nil {
				found[string(inner)] = "hexadecimal_in_base64"
			}
		}
	}
	for prefix, wrong := range map[string]string{"0x": "prefix_0x", "sha256=": "prefix_sha256"} {
		if rest, ok := strings.CutPrefix(clean, prefix); ok {
			if raw, err := hex.DecodeString(rest); err == nil {
				found[string(raw)] = wrong
			}
		}
	}
	if raw, err := hex.DecodeString(clean); err == nil {
		found[string(raw)] = ""
		if clean != strings.TrimSpace(userHash) {
			found[string(raw)] = "hash_quoted"
		}
	}
	return found
}

// hashMistakes returns the smallest set of mistakes that gives this user_hash.
func hashMistakes(keys []key, of Signed) []mistake {
	found := readings(of.UserHash)
	if len(found) == 0 {
		return []mistake{{code: "hash_no_hexadecimal"}}
	}
	var best []mistake
	for _, d := range digests {
		for _, t := range textsToTry(of) {
			for _, k := range keys {
				if k.plainly && (d.wrong != "" || t.wrong != "") {
					continue
				}
				written, ok := found[string(d.of(k.bytes, []byte(t.text)))]
				if !ok {
					continue
				}
				var wrong []mistake
				for _, code := range []string{d.wrong, t.wrong} {
					if code != "" {
						wrong = append(wrong, mistake{code: code})
					}
				}
				if d.wrong != "plain_sha256" {
					wrong = append(wrong, k.wrong...)
				}
				if written != "" {
					wrong = append(wrong, mistake{code: written})
				}
				if len(wrong) > 0 && (best == nil || len(wrong) < len(best)) {
					best = wrong
				}
			}
		}
	}
	if n := len(of.UserHash); best == nil && len(strings.TrimSpace(of.UserHash)) != 64 {
		return []mistake{{"hash_length", fmt.Sprintf("%d characters", n)}}
	}
	return best
}
