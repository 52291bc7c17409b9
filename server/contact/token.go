package contact

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
	"time"

	"gist/server/store"
	"gist/server/team"
)

// newToken makes a visitor's token, of 130 random bits at least, and the hash
// that is stored of it. A fast hash is right here: a random token cannot be
// guessed from a dictionary, as a password can.
func newToken() (token string, hash []byte) {
	token = rand.Text()
	return token, hashToken(token)
}

func hashToken(token string) []byte {
	sum := sha256.Sum256([]byte(token))
	return sum[:]
}

// matches compares in constant time.
func matches(hash []byte, token string) bool {
	return token != "" && subtle.ConstantTimeCompare(hash, hashToken(token)) == 1
}

// tokenGrace is how long a token still works after the one that followed it
// has first been used: for what was on its way then.
const tokenGrace = micros(time.Minute / time.Microsecond)

// tokens are what a visitor's row says of its tokens. When a visitor's
// identity changes it gets another token, so that who knew the one of an
// anonymous browser does not know that of a customer's. The answer that brings
// it may be lost, and other tabs may not have heard of it: so the one before
// stays good until the newest has first been used, and whoever comes with it
// until then is given the same newest again, which is made of it and of a salt
// that only the server knows.
type tokens struct {
	hash     []byte // of the newest
	oldHash  []byte // of the one before; nil: there is none
	oldUntil micros // until when that works; 0: the newest has not been used yet
	salt     []byte // makes the newest from the one before
	due      bool   // the identity has changed since the newest was made

	born  bool   // the visitor was made by this transaction
	fresh bool   // the newest was made, or given once more, by this transaction
	came  string // the token that the browser came with
	isOld bool   // it was the one before
}

// tokenAfter makes the token that follows another one.
func tokenAfter(salt []byte, token string) string {
	mac := hmac.New(sha256.New, salt)
	mac.Write([]byte(token))
	return base32.StdEncoding.EncodeToString(mac.Sum(nil))[:26] // 130 bits
}

// admit tells whether a browser that comes with this token is let in.
func (t *tokens) admit(token string, now micros) bool {
	switch {
	case matches(t.hash, token):
		t.came, t.isOld = token, false
	case t.oldHash != nil && matches(t.oldHash, token) && (t.oldUntil == 0 || now < t.oldUntil):
		t.came, t.isOld = token, true
	default:
		return false
	}
	return true
}

// rotate makes another token follow the one that the browser came with, and
// gives it. It gives "" where that need not or can't be done now: the browser
// has just been given one, or keeps a newer one than it came with, which then
// is to rotate when it comes.
func (t *tokens) rotate() string {
	switch {
	case t.fresh:
		t.due = false
		return ""
	case t.isOld:
		t.due = true
		return ""
	}
	salt := make([]byte, 16)
	rand.Read(salt) // never fails (crypto/rand)
	next := tokenAfter(salt, t.came)
	*t = tokens{hash: hashToken(next), oldHash: t.hash, salt: salt, fresh: true, came: t.came}
	return next
}

// settleToken notes the first use of the newest token, gives it once more to a
// browser that has not got it, and rotates it where that is due.
func (s *Service) settleToken(tx *store.Tx, ws team.WorkspaceID, v Visitor) (newToken string, err error) {
	t := &v.row.tokens
	switch {
	case t.isOld && t.oldUntil == 0:
		t.fresh = true
		return tokenAfter(t.salt, t.came), nil
	case t.isOld:
		return "", nil
	case t.due:
		newToken = t.rotate()
	case t.oldHash != nil && t.oldUntil == 0:
		t.oldUntil = s.micros() + tokenGrace
	default:
		return "", nil
	}
	_, err = tx.Exec(`
		update visitors set token_hash = $3, old_token_hash = $4, old_token_until = $5, token_salt = $6, token_due = $7
		where workspace_id = $1 and id = $2`, ws, v.ID, t.hash, bytesOrNull(t.oldHash), t.oldUntil.orNull(), bytesOrNull(t.salt), t.due)
	return newToken, err
}

// bytesOrNull gives what a column holds for bytes.
func bytesOrNull(b []byte) any {
	if b == nil {
		return nil
	}
	return b
}
