package main

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"gist/server/e2e/harness"
)

const repliesPerSecond = 100

// crowd is a server that keeps connections open and sends news to each.
type crowd struct {
	name string
	pid  int
	idle float64                                             // bytes of memory before the first connection
	meet func(n int) (news func(text string) error, _ error) // creates the person of the nth connection; news sends them a text
	open func(n int) (*listener, error)
}

// messengers keeps many connections open and posts replies to some of them: on
// Gist, on a bare event stream, and on a minimal centrifuge server.
func (b *bench) messengers(r *report) {
	t := r.table(fmt.Sprintf("Open messengers, while %d replies a second are posted", repliesPerSecond),
		"server", "open", "memory for each", "reply posted to received, p50", "p99", "p99 of the bare stream's")
	makers := []func() *crowd{b.streamCrowd, b.centrifugeCrowd, b.gistCrowd}
	bare := map[int]float64{}
	for _, make := range makers {
		for _, n := range b.size.open {
			c := make()
			each, p50, p99 := b.crowded(c, n)
			b.cleanup()
			if c.name == bareStream {
				bare[n] = p99
			}
			t.row(c.name, fmt.Sprint(n), fmt.Sprintf("%.0f KB", each/1024), milliseconds(p50), milliseconds(p99), ratio(p99, bare[n]))
			b.Logf("%s, %d open: %.0f KB each, p50 %.2f, p99 %.2f ms", c.name, n, each/1024, p50, p99)
			if c.name == gistCrowd && n == b.size.open[len(b.size.open)-1] {
				r.add(fmt.Sprintf("memory for each of %d open messengers", n), fmt.Sprintf("%.0f KB", each/1024), "50 KB", each <= 50<<10)
				r.add(fmt.Sprintf("a reply on the wire, 99th percentile, %d open messengers, %d replies a second, commit included", n, repliesPerSecond), milliseconds(p99), "5 ms", p99 < 5)
			}
		}
	}
}

const (
	bareStream = "bare net/http event stream, stores nothing"
	gistCrowd  = "Gist, each reply on disk first"
)

// crowded opens n connections and posts replies to some. It returns the bytes
// for each connection. p50 and p99 are percentiles of the milliseconds from
// posting a reply to receiving it.
func (b *bench) crowded(c *crowd, n int) (each, p50, p99 float64) {
	listeners := make([]*listener, n)
	writers := make([]func(string) error, n)
	inParallel(b, n, func(i int) (err error) {
		if writers[i], err = c.meet(i); err == nil {
			listeners[i], err = c.open(i)
		}
		return err
	})
	b.Cleanup(func() {
		for _, l := range listeners {
			l.Close()
		}
	})
	each = (b.resident(c.pid) - c.idle) / float64(n)
	var mu sync.Mutex
	var took []float64
	var failed error
	var group sync.WaitGroup
	ticker := time.NewTicker(time.Second / repliesPerSecond)
	defer ticker.Stop()
	random := rand.New(rand.NewPCG(1, 2))
	for reply := range int(b.replies.Seconds() * repliesPerSecond) {
		<-ticker.C
		i := random.IntN(n)
		group.Go(func() {
			text := fmt.Sprintf("reply-%d.", reply)
			arrived := listeners[i].expect(text)
			began := time.Now()
			err := writers[i](text)
			if err == nil {
				select {
				case at := <-arrived:
					mu.Lock()
					took = append(took, float64(at.Sub(began).Microseconds())/1000)
					mu.Unlock()
					return
				case <-time.After(harness.Patience):
					err = fmt.Errorf("%q did not arrive", text)
				}
			}
			mu.Lock()
			failed = err
			mu.Unlock()
		})
	}
	group.Wait()
	if failed != nil {
		b.Fatalf("%s, %d open: %v", c.name, n, failed)
	}
	return each, percentile(took, 50), percentile(took, 99)
}

// inParallel does n things, at most 32 at a time.
func inParallel(b *bench, n int, do func(i int) error) {
	var next atomic.Int64
	var group sync.WaitGroup
	for range min(n, 32) {
		group.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				b.check(do(i))
			}
		})
	}
	group.Wait()
}

func (b *bench) streamCrowd() *crowd {
	address, pid := b.startPeerProcess("stream")
	return &crowd{name: bareStream, pid: pid, idle: b.resident(pid), meet: b.peerNews(address),
		open: func(n int) (*listener, error) {
			return listen(address, fmt.Sprintf("GET /?id=%d HTTP/1.1\r\nHost: x\r\n\r\n", n), "")
		}}
}

func (b *bench) centrifugeCrowd() *crowd {
	address, pid := b.startPeerProcess("centrifuge")
	return &crowd{name: "least centrifuge server, stores nothing", pid: pid, idle: b.resident(pid), meet: b.peerNews(address),
		open: func(n int) (*listener, error) {
			return listen(address, upgrade("/live"), fmt.Sprintf(`{"id":1,"connect":{"data":{"channel":"%d"}}}`, n))
		}}
}

// peerNews returns a crowd's meet for a peer. Its news posts a text to the
// peer, over connections that are reused.
func (b *bench) peerNews(address string) func(int) (func(string) error, error) {
	keep := newPool(address)
	b.Cleanup(keep.close)
	return func(n int) (func(string) error, error) {
		return func(text string) error {
			_, err := keep.post(fmt.Sprintf("/?id=%d", n), fmt.Sprintf(`{"text":%q}`, text))
			return err
		}, nil
	}
}

func (b *bench) gistCrowd() *crowd {
	server := harness.Start(b)
	idle := b.resident(server.PID())
	appID := server.Workspace("Bench")
	server.Set(appID, "rate_limits=off")
	key := server.Key(appID)
	server.CLI("a long password for the bench\n", "teammate", "create", "--workspace", appID, "--email", "tess@tacos.com", "--name", "Tess", "--password-stdin")
	mate := harness.At(key.Get("/api/teammates"), "teammates", 0, "id")
	address := strings.TrimPrefix(server.URL, "http://")
	keep := newPool(address)
	b.Cleanup(keep.close)
	who := func(n int) string { return fmt.Sprintf("%08x-0000-4000-8000-%012x", n, n) }
	var tokens sync.Map
	return &crowd{name: gistCrowd, pid: server.PID(), idle: idle,
		meet: func(n int) (func(string) error, error) {
			hello, err := keep.post("/widget/calls", fmt.Sprintf(`{"app_id":%q,"visitor_id":%q}`, appID, who(n)))
			if err != nil {
				return nil, err
			}
			token := between(hello, `"token":"`, `"`, "")
			tokens.Store(n, token)
			talk, err := keep.post("/widget/send", fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%q,"client_id":"%08x-0000-4000-9000-000000000000","body":"Hello"}`, appID, who(n), token, n))
			if err != nil {
				return nil, err
			}
			path := "/api/conversations/" + between(talk, `"conversation":{"id":`, `,`, "") + "/messages"
			return func(text string) error {
				_, err := keep.post(path, fmt.Sprintf(`{"message_type":"reply","from":{"type":"teammate","teammate_id":%v},"body":%q}`, mate, text), "Authorization: Bearer "+key.Key)
				return err
			}, nil
		},
		open: func(n int) (*listener, error) {
			token, _ := tokens.Load(n)
			return listen(address, upgrade("/widget/live"), fmt.Sprintf(`{"id":1,"connect":{"data":{"app_id":%q,"visitor_id":%q,"token":%q}}}`, appID, who(n), token))
		}}
}

// pool keeps connections for reuse.
type pool struct {
	address string
	mu      sync.Mutex
	free    []*client
}

func newPool(address string) *pool { return &pool{address: address} }

func (p *pool) post(path, body string, headers ...string) (string, error) {
	p.mu.Lock()
	var c *client
	if last := len(p.free) - 1; last >= 0 {
		c, p.free = p.free[last], p.free[:last]
	}
	p.mu.Unlock()
	if c == nil {
		var err error
		if c, err = dial(p.address); err != nil {
			return "", err
		}
	}
	answer, err := c.post(path, body, headers...)
	if err != nil {
		c.Close()
		return "", err
	}
	p.mu.Lock()
	p.free = append(p.free, c)
	p.mu.Unlock()
	return answer, nil
}

func (p *pool) close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range p.free {
		c.Close()
	}
	p.free = nil
}

func upgrade(path string) string {
	return "GET " + path + " HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
}

// listener is one open connection and the texts expected on it.
type listener struct {
	net.Conn
	mu   sync.Mutex
	want map[string]chan time.Time
}

// listen opens an event stream, or a WebSocket if hello is not "". hello is the
// WebSocket's first message.
func listen(address, request, hello string) (*listener, error) {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return nil, err
	}
	l := &listener{Conn: conn, want: map[string]chan time.Time{}}
	if _, err := io.WriteString(conn, request); err != nil {
		return nil, err
	}
	in := bufio.NewReaderSize(conn, 512)
	answer, err := http.ReadResponse(in, nil)
	if err != nil {
		return nil, err
	}
	if hello == "" {
		if answer.StatusCode != http.StatusOK {
			return nil, fmt.Errorf("the stream answered %s", answer.Status)
		}
		go l.hear(bufio.NewReaderSize(answer.Body, 512), func(in *bufio.Reader) (string, error) { return in.ReadString('\n') })
		return l, nil
	}
	if answer.StatusCode != http.StatusSwitchingProtocols {
		return nil, fmt.Errorf("the WebSocket answered %s", answer.Status)
	}
	if err := l.say(hello); err != nil {
		return nil, err
	}
	first, err := readFrame(in)
	if err != nil || !strings.Contains(first, `"connect"`) {
		return nil, fmt.Errorf("the server said %q to the connection: %v", first, err)
	}
	go l.hear(in, readFrame)
	return l, nil
}

// expect returns a channel for the time when a text arrives.
func (l *listener) expect(text string) <-chan time.Time {
	at := make(chan time.Time, 1)
	l.mu.Lock()
	l.want[text] = at
	l.mu.Unlock()
	return at
}

func (l *listener) hear(in *bufio.Reader, read func(*bufio.Reader) (string, error)) {
	for {
		said, err := read(in)
		now := time.Now()
		if err != nil {
			return
		}
		if said == "{}" { // a ping of centrifuge
			if l.say("{}") != nil {
				return
			}
			continue
		}
		l.mu.Lock()
		for text, at := range l.want {
			if strings.Contains(said, text) {
				at <- now
				delete(l.want, text)
			}
		}
		l.mu.Unlock()
	}
}

// say sends a text frame, masked with zeros.
func (l *listener) say(text string) error {
	frame := []byte{0x81}
	if len(text) < 126 {
		frame = append(frame, 0x80|byte(len(text)))
	} else {
		frame = append(frame, 0x80|126, byte(len(text)>>8), byte(len(text)))
	}
	_, err := l.Write(append(append(frame, 0, 0, 0, 0), text...))
	return err
}

func readFrame(in *bufio.Reader) (string, error) {
	head := make([]byte, 2)
	if _, err := io.ReadFull(in, head); err != nil {
		return "", err
	}
	length := int(head[1] & 0x7f)
	if length == 126 {
		if _, err := io.ReadFull(in, head); err != nil {
			return "", err
		}
		length = int(head[0])<<8 | int(head[1])
	}
	payload := make([]byte, length)
	_, err := io.ReadFull(in, payload)
	return string(payload), err
}
