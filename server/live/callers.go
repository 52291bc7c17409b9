package live

import (
	"bufio"
	"errors"
	"net"
	"net/http"
	"sync"
	"time"
)

// What one caller, which is an address or a network, may hold open of one server,
// and the connections of one group, which is a workspace. Whoever is refused asks
// over HTTP, and tries again later.
const (
	mostSilent  = 100 // connections that have not said who they are
	mostOpen    = 1000
	mostOfGroup = 50_000
)

// A client says who it is, and answers a ping now and then. More than that is cut
// off: what it says, in bytes, at once and a second.
const (
	saysAtOnce   = 16 << 10
	saysEach     = 256
	silentTime   = 10 * time.Second // to say who it is
	comeBackLate = "10"             // seconds
)

// callers counts the connections of each caller and group.
type callers struct {
	of func(*http.Request) string // nil: by the connection's own address

	mu           sync.Mutex
	silent, open map[string]int
	groups       map[string]int
}

// CountBy has connections counted by what of gives of their request: the address
// of the caller, or its network. It is called before the first connection.
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

// enter takes a seat for a caller; nil when it has too many.
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

// said notes that a connection has said who it is; false when its group has too
// many. Who is unlimited counts no more.
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

// leave gives the seat back, once or more often.
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

// seated is the answer to a request for a connection, which takes the seat along.
type seated struct {
	http.ResponseWriter
	seat *seat
}

// Hijack hands the connection over.
func (w seated) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	conn, buffered, err := http.NewResponseController(w.ResponseWriter).Hijack()
	if err != nil {
		return nil, nil, err
	}
	w.seat.hijacked = true
	return &metered{Conn: conn, seat: w.seat, left: saysAtOnce, at: time.Now()}, buffered, nil
}

// metered is a connection that reads so much and no more.
type metered struct {
	net.Conn
	seat *seat

	// Of whoever reads, which is one goroutine.
	left float64 // bytes
	at   time.Time
}

var errSaysTooMuch = errors.New("live: a client says too much")

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

func (c *metered) Close() error {
	c.seat.leave()
	return c.Conn.Close()
}
