package team

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"gist/wasm/rules"
)

// Proof holds what is proven about one call. A signature of a user id proves no
// email. A signature of an email proves no user id.
type Proof struct {
	UserID bool // the user id is the caller's own
	Email  bool // the email is the caller's own

	// The right signatures. They are empty if the call is believed because of
	// mode off or a trusted caller.
	UserBy, EmailBy []Evidence

	// Says holds the claims of a right user_jwt: a JSON object. Its names are
	// properties, except for the token's own. SaidAt is its iat; the zero time
	// if it has none.
	Says   []byte
	SaidAt time.Time

	// Typed means that a visitor has typed the email into the messenger. No
	// page is asked to sign such an email.
	Typed bool
}

// Evidence is one right signature.
type Evidence struct {
	Kind   EvidenceKind
	Secret int64     // the id of the secret that made it
	Until  time.Time // a token's exp; the zero time for a hash, which has no end
}

// EvidenceKind is the kind of a signature.
type EvidenceKind string

// The kinds of signatures.
const (
	ByHash EvidenceKind = "hash" // user_hash
	ByJWT  EvidenceKind = "jwt"  // user_jwt
)

// Signed reports whether a signature covers the identity in the call: the user
// id, or the email if it has no user id.
func (p Proof) Signed(call rules.Identify) bool {
	if call.UserID != "" {
		return len(p.UserBy) > 0
	}
	return len(p.EmailBy) > 0
}

// The limits of a user_jwt: its exp is at most maxAhead ahead, and clocks may
// differ by clockSkew.
const (
	maxAhead  = 24 * time.Hour
	clockSkew = time.Minute
)

// Sign returns the user_hash of a user id, or of an email if there is no user
// id: the hex HMAC-SHA256 with the workspace's secret.
func Sign(secret, identity string) string {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(identity))
	return hex.EncodeToString(mac.Sum(nil))
}

// Verify checks a call's signatures and applies the workspace's mode. The error
// is verification_failed for a wrong signature in every mode, and
// verification_required for an unsigned call in mode required.
func (s *Service) Verify(ctx context.Context, ws Workspace, call rules.Identify) (Proof, error) {
	var proof Proof
	if call.UserHash != "" || call.UserJWT != "" {
		secrets, err := s.secrets(ctx, ws.ID)
		if err != nil {
			return proof, err
		}
		if call.UserHash != "" {
			if err := s.verifyHash(ctx, ws, secrets, call, &proof); err != nil {
				return Proof{}, err
			}
		}
		if call.UserJWT != "" {
			if err := s.verifyJWT(secrets, call, &proof); err != nil {
				return Proof{}, err
			}
		}
	}
	if ws.Mode == ModeOff {
		proof.UserID, proof.Email = true, true
		return proof, nil
	}
	proof.UserID, proof.Email = len(proof.UserBy) > 0, len(proof.EmailBy) > 0
	if ws.Mode == ModeRequired && !proof.Signed(call) {
		return Proof{}, &rules.Error{Code: rules.CodeVerificationRequired, Field: "user_hash", Message: "This workspace takes signed calls only: add user_hash, made on your server."}
	}
	return proof, nil
}

func failed(field, message string) error {
	return &rules.Error{Code: rules.CodeVerificationFailed, Field: field, Message: message}
}

// verifyHash adds to proof what the user_hash proves: the user id, or the email
// if there is no user id. The email may be signed as the call has it or with A
// to Z in lower case.
func (s *Service) verifyHash(ctx context.Context, ws Workspace, secrets []secret, call rules.Identify, proof *Proof) error {
	by, right := hashMadeBy(secrets, call)
	if !right {
		why, err := s.wrongHash(ctx, ws, secrets, call)
		if err != nil {
			return err
		}
		return failed("user_hash", why)
	}
	e := Evidence{Kind: ByHash, Secret: by}
	if call.UserID != "" {
		proof.UserBy = append(proof.UserBy, e)
	} else {
		proof.EmailBy = append(proof.EmailBy, e)
	}
	return nil
}

// hashMadeBy reports whether one of the secrets made the call's user_hash, and
// returns that secret's id. The time it takes does not depend on which secret
// it is.
func hashMadeBy(secrets []secret, call rules.Identify) (by int64, right bool) {
	got, err := hex.DecodeString(strings.TrimSpace(call.UserHash))
	if err != nil {
		return 0, false
	}
	texts := []string{call.UserID}
	if call.UserID == "" {
		texts = []string{call.Email, rules.EmailKey(call.Email)}
	}
	for _, one := range secrets {
		for _, text := range texts {
			mac := hmac.New(sha256.New, []byte(one.text))
			mac.Write([]byte(text))
			if hmac.Equal(mac.Sum(nil), got) {
				by, right = one.id, true
			}
		}
	}
	return by, right
}

// verifyJWT adds to proof what the user_jwt proves. Claim names are matched
// exactly. encoding/json would match a struct's field without regard to case,
// and a site may let people choose the names of properties.
func (s *Service) verifyJWT(secrets []secret, call rules.Identify, proof *Proof) error {
	parser := jwt.NewParser(jwt.WithValidMethods([]string{"HS256"}), jwt.WithExpirationRequired(), jwt.WithLeeway(clockSkew), jwt.WithTimeFunc(s.now), jwt.WithJSONNumber())
	var c jwt.MapClaims
	by, valid := int64(0), false
	for _, one := range secrets {
		tried := jwt.MapClaims{}
		_, err := parser.ParseWithClaims(strings.TrimSpace(call.UserJWT), tried, func(t *jwt.Token) (any, error) { return []byte(one.text), headerError(t.Header) })
		if err == nil {
			c, by, valid = tried, one.id, true
		}
	}
	wrong := failed("user_jwt", "The user_jwt is wrong or has expired: make it on your server with HS256, this workspace's secret, user_id, email and exp.")
	if !valid {
		return wrong
	}
	ends, err := c.GetExpirationTime()
	made, wrongMade := c.GetIssuedAt()
	// A proof ends at exp. If exp has passed, within the leeway, no proof is
	// left.
	if err != nil || wrongMade != nil || ends == nil || !ends.After(s.now()) {
		return wrong
	}
	if ends.After(s.now().Add(maxAhead + clockSkew)) {
		return failed("user_jwt", "The user_jwt is valid for too long: exp is at most 24 hours ahead.")
	}
	userID, isText := textClaim(c["user_id"])
	// A user id may be a number, as in many databases.
	if number, is := c["user_id"].(json.Number); is {
		userID, isText = number.String(), true
	}
	email, isEmail := textClaim(c["email"])
	switch {
	case !isText || !isEmail || userID == "" && email == "":
		return failed("user_jwt", "The user_jwt names nobody: put user_id, email or both into it.")
	case userID != "" && userID != call.UserID:
		return failed("user_jwt", "The user_jwt is of another user id than the call.")
	case email != "" && rules.EmailKey(email) != rules.EmailKey(call.Email):
		return failed("user_jwt", "The user_jwt is of another email than the call.")
	}
	proof.Says = payload(call.UserJWT)
	if made != nil {
		proof.SaidAt = made.Time
	}
	e := Evidence{Kind: ByJWT, Secret: by, Until: ends.Time}
	if userID != "" {
		proof.UserBy = append(proof.UserBy, e)
	}
	if email != "" {
		proof.EmailBy = append(proof.EmailBy, e)
	}
	return nil
}

// textClaim returns a claim that is a text, or "" if it is missing. ok is false
// for any other type.
func textClaim(v any) (text string, ok bool) {
	text, ok = v.(string)
	return text, ok || v == nil
}

// payload returns the claims of a valid token, as the token has them.
func payload(token string) []byte {
	parts := strings.Split(strings.TrimSpace(token), ".")
	says, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil { // can't happen: the parser has decoded it
		return nil
	}
	return says
}

// headerError returns an error for a token whose header changes how it is read.
// Names listed in crit must be understood (RFC 7515, section 4.1.11), and this
// server understands none. With b64 the text would be signed unencoded, and
// with zip compressed.
func headerError(header map[string]any) error {
	for _, name := range []string{"crit", "b64", "zip"} {
		if _, there := header[name]; there {
			return fmt.Errorf("the header has %s", name)
		}
	}
	return nil
}
