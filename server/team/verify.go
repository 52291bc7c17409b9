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

// Proof says what is proven of one call, and no more: a signature of a user id
// proves no email, and one of the email beside a user id no user id.
type Proof struct {
	UserID bool // the user id is the caller's own
	Email  bool // the email is the caller's own

	// By what signatures; empty where mode off or a trusted caller is believed.
	UserBy, EmailBy []Evidence

	// Says is what a right user_jwt says beside: a JSON object whose names are
	// properties, but for those of the token itself. SaidAt is its iat; the zero
	// time: it has none.
	Says   []byte
	SaidAt time.Time

	// Typed tells that a visitor has typed the email into the messenger, of which
	// no page is asked to sign it.
	Typed bool
}

// Evidence is one right signature.
type Evidence struct {
	Kind   EvidenceKind
	Secret int64     // the id of the secret that made it
	Until  time.Time // a token's exp; zero: a hash says nothing of an end
}

// EvidenceKind is the way of a signature.
type EvidenceKind string

// The ways of signatures.
const (
	ByHash EvidenceKind = "hash" // user_hash
	ByJWT  EvidenceKind = "jwt"  // user_jwt
)

// Signed tells whether a signature covers who the call names: the user id, or
// the email where it names none.
func (p Proof) Signed(call rules.Identify) bool {
	if call.UserID != "" {
		return len(p.UserBy) > 0
	}
	return len(p.EmailBy) > 0
}

// What a user_jwt may claim: it ends within maxAhead, and clocks may differ by
// clockSkew.
const (
	maxAhead  = 24 * time.Hour
	clockSkew = time.Minute
)

// Sign makes the user_hash of a user id, or of an email where there is none:
// the hex HMAC-SHA256 with the workspace's secret.
func Sign(secret, identity string) string {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(identity))
	return hex.EncodeToString(mac.Sum(nil))
}

// Verify judges a call's signatures by the workspace's mode. A wrong signature
// is verification_failed in every mode; an unsigned call is
// verification_required in mode required.
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

// verifyHash adds what a user_hash proves: the user id, or the email where there
// is none, as the call has it or in lower case.
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

// hashMadeBy tells whether one of the secrets made the call's user_hash, and
// which; it takes as long whichever it is.
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

// verifyJWT adds what a user_jwt proves. Its names are read to the letter: encoding/json
// takes any that looks alike for a field of a struct, and a site may let people choose
// the names of properties.
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
	// A proof ends at exp: of one that has passed nothing would be left.
	if err != nil || wrongMade != nil || ends == nil || !ends.After(s.now()) {
		return wrong
	}
	if ends.After(s.now().Add(maxAhead + clockSkew)) {
		return failed("user_jwt", "The user_jwt is valid for too long: exp is at most 24 hours ahead.")
	}
	userID, isText := textClaim(c["user_id"])
	// A user id may come as a number, as many databases have it.
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

// textClaim gives a claim that is a text, or is not there.
func textClaim(v any) (text string, ok bool) {
	text, ok = v.(string)
	return text, ok || v == nil
}

// payload gives the claims of a token that was found right, as it has them.
func payload(token string) []byte {
	parts := strings.Split(strings.TrimSpace(token), ".")
	says, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil { // which the parser would have met
		return nil
	}
	return says
}

// headerError refuses a token whose header changes how it is read. What crit names
// has to be understood (RFC 7515, section 4.1.11), and nothing of it is: b64 would
// have the text signed as it is, and zip compressed.
func headerError(header map[string]any) error {
	for _, name := range []string{"crit", "b64", "zip"} {
		if _, there := header[name]; there {
			return fmt.Errorf("the header has %s", name)
		}
	}
	return nil
}
