package contact

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
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
