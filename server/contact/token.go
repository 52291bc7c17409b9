package contact

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
	"slices"
)

// hashToken gives what is stored of a token. A fast hash is right here: a random
// token cannot be guessed from a dictionary, as a password can.
func hashToken(token string) []byte {
	sum := sha256.Sum256([]byte(token))
	return sum[:]
}

// matches compares in constant time.
func matches(hash []byte, token string) bool {
	return token != "" && subtle.ConstantTimeCompare(hash, hashToken(token)) == 1
}

// tokens are what a visitor's row says of its tokens. When a visitor's
// identity changes it gets another token, so that who knew the one of an
// anonymous browser does not know that of a customer's. The answer that brings
// it may be lost: so the very call that made it, sent again with the one before,
// is given the same newest again, which is made of the one before and of a salt
// that only the server knows. For anything else the one before is worth nothing.
type tokens struct {
	hash       []byte // of the newest
	oldHash    []byte // of the one before; nil: there is none
	older      []byte // of those before that, one after the other
	salt       []byte // makes the newest from the one before
	rotatedFor []byte // which call made the newest (see Fingerprint)

	fresh   bool   // the newest was made, or given once more, by this transaction
	came    string // the token that the browser came with
	calling []byte // the call that is being made
}

// mostOlder is how many tokens of a visitor are known as its older ones.
const mostOlder = 8

// Fingerprint tells a page's call from every other: its id, and its signatures
// where it has some. It is nil for a call without an id, which can't be told
// from others.
func Fingerprint(id, userHash, userJWT string) []byte {
	if id == "" {
		return nil
	}
	sum := sha256.Sum256([]byte(id + "\x00" + userHash + "\x00" + userJWT))
	return sum[:]
}

// tokenAfter makes the token that follows another one.
func tokenAfter(salt []byte, token string) string {
	mac := hmac.New(sha256.New, salt)
	mac.Write([]byte(token))
	return base32.StdEncoding.EncodeToString(mac.Sum(nil))[:26] // 130 bits
}

// which says which of a visitor's tokens a token is.
type which int

const (
	tokenWrong which = iota
	tokenNewest
	tokenBefore
	tokenOlder
)

// which notes the token that a browser comes with.
func (t *tokens) which(token string) which {
	t.came = token
	switch {
	case matches(t.hash, token):
		return tokenNewest
	case t.oldHash != nil && matches(t.oldHash, token):
		return tokenBefore
	}
	found := tokenWrong
	for older := t.older; len(older) >= sha256.Size; older = older[sha256.Size:] {
		if matches(older[:sha256.Size], token) {
			found = tokenOlder
		}
	}
	return found
}

// rotate makes another token follow the one that the browser came with, and
// gives it; "" where the browser is being given one already.
func (t *tokens) rotate() string {
	if t.fresh {
		return ""
	}
	next, salt := t.next()
	older := t.older
	if t.oldHash != nil {
		older = append(slices.Clone(t.oldHash), older...)
	}
	older = older[:min(len(older), mostOlder*sha256.Size)]
	*t = tokens{hash: hashToken(next), oldHash: t.hash, older: older, salt: salt, rotatedFor: t.calling, fresh: true, came: t.came, calling: t.calling}
	return next
}

// next makes the token that follows the one that the browser came with.
func (t *tokens) next() (token string, salt []byte) {
	salt = make([]byte, 16)
	rand.Read(salt) // never fails (crypto/rand)
	return tokenAfter(salt, t.came), salt
}

// bytesOrNull gives what a column holds for bytes.
func bytesOrNull(b []byte) any {
	if len(b) == 0 {
		return nil
	}
	return b
}
