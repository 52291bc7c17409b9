package contact

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
	"slices"
)

// hashToken returns what is stored of a token. A fast hash is right here: a
// random token, unlike a password, can't be guessed from a dictionary.
func hashToken(token string) []byte {
	sum := sha256.Sum256([]byte(token))
	return sum[:]
}

// matches compares a token with a hash in constant time.
func matches(hash []byte, token string) bool {
	return token != "" && subtle.ConstantTimeCompare(hash, hashToken(token)) == 1
}

// tokens holds what a visitor's row says about its tokens. When its identity
// changes a visitor gets a new token, so that the token of an anonymous browser
// gives no access to a customer's data. The answer with the new token may be
// lost. So a repeat of the call that made it, with the token before, returns
// the same new token again: it is computed from the one before and a salt known
// only to the server. For any other call the one before is invalid.
type tokens struct {
	hash       []byte // of the newest
	oldHash    []byte // of the one before; nil if there is none
	older      []byte // of those before that, concatenated
	salt       []byte // to compute the newest from the one before
	rotatedFor []byte // fingerprint of the call that made the newest

	fresh   bool   // this transaction made the newest, or returned it again
	came    string // the token that the browser sent
	calling []byte // fingerprint of the current call
}

// mostOlder is how many older tokens of a visitor are stored.
const mostOlder = 8

// Fingerprint identifies a page's call by its id and its signatures. It returns
// nil for a call without an id, which can't be told from others.
func Fingerprint(id, userHash, userJWT string) []byte {
	if id == "" {
		return nil
	}
	sum := sha256.Sum256([]byte(id + "\x00" + userHash + "\x00" + userJWT))
	return sum[:]
}

// tokenAfter computes the token that follows another one.
func tokenAfter(salt []byte, token string) string {
	mac := hmac.New(sha256.New, salt)
	mac.Write([]byte(token))
	return base32.StdEncoding.EncodeToString(mac.Sum(nil))[:26] // 130 bits
}

// which says which of a visitor's tokens a token is, if any.
type which int

const (
	tokenWrong which = iota
	tokenNewest
	tokenBefore
	tokenOlder
)

// which stores the token that a browser sent, and returns which one it is.
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

// rotate replaces the visitor's token by the one that follows the token the
// browser sent, and returns it. It returns "" if the browser is getting a token
// already.
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

// next computes the token that follows the one that the browser sent.
func (t *tokens) next() (token string, salt []byte) {
	salt = make([]byte, 16)
	rand.Read(salt) // never fails (crypto/rand)
	return tokenAfter(salt, t.came), salt
}

// bytesOrNull returns what a column stores for bytes.
func bytesOrNull(b []byte) any {
	if len(b) == 0 {
		return nil
	}
	return b
}
