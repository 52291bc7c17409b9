package team

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"gist/wasm/rules"
)

// jwtMistakes returns all mistakes in a user_jwt.
func (s *Service) jwtMistakes(keys []key, of Signed) (found []mistake) {
	say := func(code, detail string) { found = append(found, mistake{code, detail}) }
	token := strings.Trim(of.UserJWT, " \t\r\n\"'")
	if token != strings.TrimSpace(of.UserJWT) {
		say("jwt_quoted", "")
	}
	if rest, ok := strings.CutPrefix(token, "Bearer "); ok {
		say("jwt_bearer", "")
		token = rest
	}
	parts := strings.Split(token, ".")
	var header map[string]any
	var claim map[string]any
	if len(parts) != 3 || !readPart(parts[0], &header) || !readPart(parts[1], &claim) {
		say("jwt_unreadable", "")
		return found
	}
	for _, name := range []string{"crit", "b64", "zip"} {
		if _, there := header[name]; there {
			say("jwt_header", name)
		}
	}
	if alg, _ := header["alg"].(string); alg != "HS256" {
		say("jwt_algorithm", fmt.Sprintf(" %.20q", alg))
	} else if wrong, ok := jwtKey(keys, token); !ok {
		say("jwt_secret", "")
	} else {
		found = append(found, wrong...)
	}
	s.expiryMistakes(claim["exp"], say)
	now := s.now()
	for _, name := range []string{"nbf", "iat"} {
		if n, ok := claim[name].(float64); ok && n > float64(now.Add(clockSkew).Unix()) {
			say("jwt_future", name)
		}
	}
	claimMistakes(claim, of, say)
	return found
}

func readPart(part string, into any) bool {
	raw, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(part, "="))
	return err == nil && json.Unmarshal(raw, into) == nil
}

// jwtKey finds the key that signed a token, and returns the mistakes in that
// key.
func jwtKey(keys []key, token string) (wrong []mistake, found bool) {
	dot := strings.LastIndexByte(token, '.')
	signature, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(token[dot+1:], "="))
	if err != nil {
		return nil, false
	}
	for _, k := range keys {
		if jwt.SigningMethodHS256.Verify(token[:dot], signature, k.bytes) == nil {
			return k.wrong, true
		}
	}
	return nil, false
}

func (s *Service) expiryMistakes(exp any, say func(code, detail string)) {
	n, ok := exp.(float64)
	if !ok {
		say("jwt_no_exp", "")
		return
	}
	now := s.now()
	at := time.Unix(int64(min(n, 1<<40)), 0)
	switch {
	case n > 1e11: // the year 5138 in seconds
		say("jwt_milliseconds", "")
	case at.After(now.Add(maxAhead + clockSkew)):
		say("jwt_too_far", " ("+at.UTC().Format(time.RFC3339)+")")
	case at.Before(now.Add(-clockSkew)):
		say("jwt_expired", " at "+at.UTC().Format(time.RFC3339))
	}
}

func claimMistakes(claim map[string]any, of Signed, say func(code, detail string)) {
	userID, email := claim["user_id"], claim["email"]
	if userID == nil && email == nil {
		if claim["sub"] != nil {
			say("jwt_sub", "")
			return
		}
		say("jwt_nobody", "")
		return
	}
	switch id := userID.(type) {
	case nil:
		if of.UserID != "" {
			say("jwt_no_user_id", "")
		}
	case string:
		if id != of.UserID {
			say("jwt_another_user_id", "")
		}
	case float64:
		if fmt.Sprintf("%.0f", id) != of.UserID {
			say("jwt_number", "")
		}
	default:
		say("jwt_user_id_no_text", "")
	}
	switch e := email.(type) {
	case nil:
	case string:
		if of.Email == "" {
			say("jwt_email_unsaid", "")
		} else if rules.EmailKey(e) != rules.EmailKey(of.Email) {
			say("jwt_another_email", "")
		}
	default:
		say("jwt_email_no_text", "")
	}
}
