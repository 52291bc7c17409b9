package team

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"gist/wasm/rules"
)

// Proof says what is proven of one call, and no more: a signature of a user id
// proves no email.
type Proof struct {
	Signed bool // a right signature came with the call
	UserID bool // the user id is the caller's own
	Email  bool // the email is the caller's own
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
			if !hashIsRight(secrets, call) {
				why, err := s.wrongHash(ctx, ws, secrets, call)
				if err != nil {
					return proof, err
				}
				return proof, failed("user_hash", why)
			}
			proof.Signed = true
			proof.UserID = call.UserID != ""
			proof.Email = call.UserID == ""
		}
		if call.UserJWT != "" {
			if err := s.verifyJWT(secrets, call, &proof); err != nil {
				return Proof{}, err
			}
		}
	}
	switch {
	case ws.Mode == ModeOff:
		proof.UserID, proof.Email = true, true
	case ws.Mode == ModeRequired && (call.UserID != "" && !proof.UserID || call.UserID == "" && !proof.Email):
		return Proof{}, &rules.Error{Code: rules.CodeVerificationRequired, Field: "user_hash", Message: "This workspace takes signed calls only: add user_hash, made on your server."}
	}
	return proof, nil
}

func failed(field, message string) error {
	return &rules.Error{Code: rules.CodeVerificationFailed, Field: field, Message: message}
}

func hashIsRight(secrets []string, call rules.Identify) bool {
	got, err := hex.DecodeString(strings.TrimSpace(call.UserHash))
	if err != nil {
		return false
	}
	identity := call.UserID
	if identity == "" {
		identity = call.Email
	}
	right := false
	for _, secret := range secrets {
		mac := hmac.New(sha256.New, []byte(secret))
		mac.Write([]byte(identity))
		if hmac.Equal(mac.Sum(nil), got) {
			right = true
		}
	}
	return right
}

// claims is what a user_jwt may say. A user id may come as a number, as many
// databases have it.
type claims struct {
	UserID json.RawMessage `json:"user_id"`
	Email  string          `json:"email"`
	jwt.RegisteredClaims
}

func (s *Service) verifyJWT(secrets []string, call rules.Identify, proof *Proof) error {
	parser := jwt.NewParser(jwt.WithValidMethods([]string{"HS256"}), jwt.WithExpirationRequired(), jwt.WithLeeway(clockSkew), jwt.WithTimeFunc(s.now))
	var c claims
	valid := false
	for _, secret := range secrets {
		var tried claims
		_, err := parser.ParseWithClaims(strings.TrimSpace(call.UserJWT), &tried, func(*jwt.Token) (any, error) { return []byte(secret), nil })
		if err == nil {
			c, valid = tried, true
		}
	}
	if !valid {
		return failed("user_jwt", "The user_jwt is wrong or has expired: make it on your server with HS256, this workspace's secret, user_id, email and exp.")
	}
	if c.ExpiresAt.After(s.now().Add(maxAhead + clockSkew)) {
		return failed("user_jwt", "The user_jwt is valid for too long: exp is at most 24 hours ahead.")
	}
	userID, ok := c.userID()
	switch {
	case !ok || userID == "" && c.Email == "":
		return failed("user_jwt", "The user_jwt names nobody: put user_id, email or both into it.")
	case userID != "" && userID != call.UserID:
		return failed("user_jwt", "The user_jwt is of another user id than the call.")
	case c.Email != "" && rules.EmailKey(c.Email) != rules.EmailKey(call.Email):
		return failed("user_jwt", "The user_jwt is of another email than the call.")
	}
	proof.Signed = true
	proof.UserID = proof.UserID || userID != ""
	proof.Email = proof.Email || c.Email != ""
	return nil
}

func (c claims) userID() (string, bool) {
	if len(c.UserID) == 0 || string(c.UserID) == "null" {
		return "", true
	}
	var text string
	if json.Unmarshal(c.UserID, &text) == nil {
		return text, true
	}
	var number json.Number
	if json.Unmarshal(c.UserID, &number) == nil {
		return number.String(), true
	}
	return "", false
}
