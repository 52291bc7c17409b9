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

// jwtMistakes gives all that is wrong with a user_jwt.
func (s *Service) jwtMistakes(keys []key, of Signed) (mistakes []string) {
	say := func(format string, args ...any) { mistakes = append(mistakes, fmt.Sprintf(format, args...)) }
	token := strings.Trim(of.UserJWT, " \t\r\n\"'")
	if token != strings.TrimSpace(of.UserJWT) {
		say("There is a quotation mark around the user_jwt: send it alone.")
	}
	if rest, ok := strings.CutPrefix(token, "Bearer "); ok {
		say("The user_jwt begins with Bearer: leave that out.")
		token = rest
	}
	parts := strings.Split(token, ".")
	var header map[string]any
	var claim map[string]any
	if len(parts) != 3 || !readPart(parts[0], &header) || !readPart(parts[1], &claim) {
		say("The user_jwt can't be read: it is three parts of base64 with dots between them.")
		return mistakes
	}
	for _, name := range []string{"crit", "b64", "zip"} {
		if _, there := header[name]; there {
			say("Its header has %s, which changes how a token is read: leave it out.", name)
		}
	}
	if alg, _ := header["alg"].(string); alg != "HS256" {
		say("Its algorithm is %.20q: sign with HS256.", alg)
	} else if wrong, ok := jwtKey(keys, token); !ok {
		say("It is not signed with this workspace's secret: compare your key with what gist secret show prints.")
	} else if wrong != "" {
		say("%s", wrong)
	}
	s.expiryMistakes(claim["exp"], say)
	now := s.now()
	for _, name := range []string{"nbf", "iat"} {
		if n, ok := claim[name].(float64); ok && n > float64(now.Add(clockSkew).Unix()) {
			say("Its %s is in the future: is your server's clock right?", name)
		}
	}
	claimMistakes(claim, of, say)
	return mistakes
}

func readPart(part string, into any) bool {
	raw, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(part, "="))
	return err == nil && json.Unmarshal(raw, into) == nil
}

// jwtKey tells what is wrong with the key that a token was signed with.
func jwtKey(keys []key, token string) (wrong string, found bool) {
	dot := strings.LastIndexByte(token, '.')
	signature, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(token[dot+1:], "="))
	if err != nil {
		return "", false
	}
	for _, k := range keys {
		if jwt.SigningMethodHS256.Verify(token[:dot], signature, k.bytes) == nil {
			return k.wrong, true
		}
	}
	return "", false
}

func (s *Service) expiryMistakes(exp any, say func(string, ...any)) {
	n, ok := exp.(float64)
	if !ok {
		say("It has no exp, or one that is no number: put in the unix second when it ends, at most 24 hours ahead.")
		return
	}
	now := s.now()
	at := time.Unix(int64(min(n, 1<<40)), 0)
	switch {
	case n > 1e11: // the year 5138 in seconds
		say("Its exp is in milliseconds: divide by 1000.")
	case at.After(now.Add(maxAhead + clockSkew)):
		say("Its exp is too far ahead (%s): at most 24 hours.", at.UTC().Format(time.RFC3339))
	case at.Before(now.Add(-clockSkew)):
		say("It expired at %s: make a new one for each page.", at.UTC().Format(time.RFC3339))
	}
}

func claimMistakes(claim map[string]any, of Signed, say func(string, ...any)) {
	userID, email := claim["user_id"], claim["email"]
	if userID == nil && email == nil {
		if claim["sub"] != nil {
			say("It names the user in sub: put user_id, email or both into it.")
			return
		}
		say("It names nobody: put user_id, email or both into it.")
		return
	}
	switch id := userID.(type) {
	case nil:
		if of.UserID != "" {
			say("It holds no user_id, so it does not prove the user id of the call.")
		}
	case string:
		if id != of.UserID {
			say("Its user_id is another than the call's.")
		}
	case float64:
		if fmt.Sprintf("%.0f", id) != of.UserID {
			say("Its user_id is a number, and another than the call's: put the user id in as text, as the page sends it.")
		}
	default:
		say("Its user_id is no text.")
	}
	switch e := email.(type) {
	case nil:
	case string:
		if of.Email == "" {
			say("It holds an email: say which one the call has, with --email.")
		} else if rules.EmailKey(e) != rules.EmailKey(of.Email) {
			say("Its email is another than the call's.")
		}
	default:
		say("Its email is no text.")
	}
}
