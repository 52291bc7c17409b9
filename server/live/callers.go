package live

import (
	"bufio"
	"errors"
	"net"
	"net/http"
	"sync"
	"time"
)

// Limits of the connections to one server: per caller (an address or a network)
// and per group (a workspace). A refused caller uses HTTP and reconnects later.
const (
	mostSilent  = 100 // connections without an authorized connect command
	mostOpen    = 1000
	mostOfGroup = 50_000
)

// A client sends one connect command and answers pings. saysAtOnce (bytes) and
// saysEach (bytes per second) bound what it sends; beyond that, the connection
// is closed.
const (
	saysAtOnce   = 16 << 10
	saysEach     = 256
	silentTime   = 10 * time.Second // to send the connect command
	comeBackLate = "10"             // seconds
)

// callers counts the connections per caller and per group.
type callers struct {
	of func(*http.Request) string // nil: the connection's own address

	mu           sync.Mutex
	silent, open map[string]int
	groups       map[string]int
}

// CountBy sets what identifies a request's caller: its address or its network.
// Call it before the first connection.
func (h *Hub) CountBy(of func(*http.Request) string) { h.callers.of = of }

func (c *callers) caller(r *http.Request) string {
	if c.of != nil {
		return c.of(r)
	}
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}

// enter takes a seat for a caller; it returns nil when the caller has too many.
func (c *callers) enter(caller string) *seat {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.silent[caller] >= mostSilent || c.open[caller] >= mostOpen {
		return nil
	}
	if c.silent == nil {
		c.silent, c.open, c.groups = map[string]int{}, map[string]int{}, map[string]int{}
	}
	c.silent[caller]++
	c.open[caller]++
	return &seat{callers: c, caller: caller, silent: true, counted: true}
}

// seat is one connection in the counts, from its request until it is closed.
type seat struct {
	*callers
	caller, group   string
	silent, counted bool
	hijacked        bool
}

// said marks the connection as authorized. It returns false when its group has
// too many. An unlimited subscriber no longer counts for its caller.
func (s *seat) said(who Subscriber) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !who.Unlimited && who.Group != "" {
		if s.groups[who.Group] >= mostOfGroup {
			return false
		}
		s.group = who.Group
		s.groups[s.group]++
	}
	if s.silent {
		s.silent = false
		drop(s.callers.silent, s.caller)
	}
	if who.Unlimited && s.counted {
		s.counted = false
		drop(s.open, s.caller)
	}
	return true
}

// leave releases the seat. Further calls have no effect.
func (s *seat) leave() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.silent {
		s.silent = false
		drop(s.callers.silent, s.caller)
	}
	if s.counted {
		s.counted = false
		drop(s.open, s.caller)
	}
	if s.group != "" {
		drop(s.groups, s.group)
		s.group = ""
	}
}

func drop(counts map[string]int, of string) {
	if counts[of]--; counts[of] <= 0 {
		delete(counts, of)
	}
}

// seated is the ResponseWriter of a connection request, with the connection's
// seat.
type seated struct {
	http.ResponseWriter
	seat *seat
}

// Hijack returns the connection, metered and with its seat.
func (w seated) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	conn, buffered, err := http.NewResponseController(w.ResponseWriter).Hijack()
	if err != nil {
		return nil, nil, err
	}
	w.seat.hijacked = true
	return &metered{Conn: conn, seat: w.seat, left: saysAtOnce, at: time.Now()}, buffered, nil
}

// metered is a connection with a limit on what the client sends.
type metered struct {
	net.Conn
	seat *seat

	// Only the one reading goroutine uses these.
	left float64 // bytes
	at   time.Time
}

var errSaysTooMuch = errors.New("live: a client says too much")

// Read reads and counts; it closes the connection when the client sends too
// much.
func (c *metered) Read(p []byte) (int, error) {
	n, err := c.Conn.Read(p)
	now := time.Now()
	c.left = min(c.left+now.Sub(c.at).Seconds()*saysEach, saysAtOnce) - float64(n)
	c.at = now
	if c.left < 0 {
		return 0, errors.Join(errSaysTooMuch, c.Close())
	}
	return n, err
}

// Close releases the seat and closes the connection.
func (c *metered) Close() error {
	c.seat.leave()
	return c.Conn.Close()
}
