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

// Service is the package's entry point. Its methods are safe for concurrent
// use.
type Service struct {
	db  *store.DB
	now func() time.Time
	// demo: teammates of the demo may sign in here.
	demo bool

	mu     sync.Mutex
	recent map[string]recent // workspaces by app id, valid for cacheFor

	countMu sync.Mutex
	counts  counts
	looks   looks
	writeMu sync.Mutex // serializes WriteCounts

	// Hashing a password takes 19 MiB. hashing limits how many run at once.
	hashing chan struct{}
}

// New returns the service on an open database. now is the clock.
func New(db *store.DB, now func() time.Time) *Service {
	return &Service{db: db, now: now, recent: map[string]recent{}, hashing: make(chan struct{}, 4)}
}

// ServeDemo lets the demo's teammates sign in. It must be called before any
// other method.
func (s *Service) ServeDemo() { s.demo = true }

// micros returns the current time in UTC microseconds, as the database stores
// times.
func (s *Service) micros() int64 { return s.now().UnixMicro() }

func fromMicros(t int64) time.Time { return time.UnixMicro(t).UTC() }

// newToken returns 160 random bits as 32 lower-case letters and digits, after a
// prefix that names its kind.
func newToken(prefix string) string {
	b := make([]byte, 20)
	rand.Read(b) // never fails (crypto/rand)
	return prefix + strings.ToLower(base32.StdEncoding.EncodeToString(b))
}

// hash returns the SHA-256 of a token or key, which is what the database
// stores. They are random, so one round is enough, and the time of a look-up by
// hash leaks nothing.
func hash(token string) []byte {
	sum := sha256.Sum256([]byte(token))
	return sum[:]
}

func fieldError(code, field, message string) *rules.Error {
	return &rules.Error{Code: code, Field: field, Message: message}
}
