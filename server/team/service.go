package team

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"strings"
	"sync"
	"time"

	"gist/server/store"
	"gist/wasm/rules"
)

// Service is the room's door. Its methods may be called from many goroutines.
type Service struct {
	db  *store.DB
	now func() time.Time
	// demo: whoever signs in to the demo may do so here.
	demo bool

	mu     sync.Mutex
	recent map[string]recent // workspaces by app id, for cacheFor

	countMu sync.Mutex
	counts  counts
	looks   looks
	writeMu sync.Mutex // held while counts are written

	// Hashing a password takes 19 MiB; this bounds how many do at once.
	hashing chan struct{}
}

// New makes the service on an open database. now is the clock.
func New(db *store.DB, now func() time.Time) *Service {
	return &Service{db: db, now: now, recent: map[string]recent{}, hashing: make(chan struct{}, 4)}
}

// ServeDemo lets those in who sign in to a demo. It is called before any other
// method.
func (s *Service) ServeDemo() { s.demo = true }

// micros is the present in UTC microseconds, as the database keeps times.
func (s *Service) micros() int64 { return s.now().UnixMicro() }

func fromMicros(t int64) time.Time { return time.UnixMicro(t).UTC() }

// newToken makes 160 random bits as text of 32 lower-case letters and digits
// behind a prefix that tells what it is.
func newToken(prefix string) string {
	b := make([]byte, 20)
	rand.Read(b) // never fails (crypto/rand)
	return prefix + strings.ToLower(base32.StdEncoding.EncodeToString(b))
}

// hash is how tokens and keys are stored. They are random, so that one round
// is enough, and looking one up by its hash leaks nothing by its time.
func hash(token string) []byte {
	sum := sha256.Sum256([]byte(token))
	return sum[:]
}

func fieldError(code, field, message string) *rules.Error {
	return &rules.Error{Code: code, Field: field, Message: message}
}
