package e2e_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"gist/server/e2e/harness"
	"gist/server/store"
	"gist/server/store/storetest"
)

func dial(t *testing.T, server *harness.Server) *net.TCPConn {
	t.Helper()
	conn, err := net.DialTimeout("tcp", strings.TrimPrefix(server.URL, "http://"), harness.Patience)
	if err != nil {
		t.Fatal(err)
	}
	return conn.(*net.TCPConn)
}

// memory returns the resident memory of a process in megabytes.
func memory(t *testing.T, pid int) int {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(status), "VmRSS:")
	kilobytes, err := strconv.Atoi(strings.Fields(rest)[0])
	if err != nil {
		t.Fatal(err)
	}
	return kilobytes >> 10
}

// sockets returns how many file descriptors a process has open.
func sockets(t *testing.T, pid int) int {
	t.Helper()
	list, err := os.ReadDir(fmt.Sprintf("/proc/%d/fd", pid))
	if err != nil {
		t.Fatal(err)
	}
	return len(list)
}

func TestSoakSlowConnectionsKeepNobodyElseWaiting(t *testing.T) {
	const before = 100 // megabytes of a server under this load without slow connections
	count := soak(2000, 10_000)
	server := harness.Start(t)
	l := newLoad(t, server, "sqlite:"+filepath.Join(server.Data, "gist.db"), 4)
	idle := sockets(t, server.PID())
	conns := make([]*net.TCPConn, count)
	var group sync.WaitGroup
	for part := range 16 {
		group.Go(func() {
			for i := part; i < count; i += 16 {
				conns[i] = dial(t, server)
				// Half of them never end their header, half their body.
				start := "GET /healthz HTTP/1.1\r\nHost: tacos.com\r\nX-Slow: "
				if i%2 == 0 {
					start = "POST /widget/calls HTTP/1.1\r\nHost: tacos.com\r\nContent-Type: text/plain\r\nContent-Length: 65000\r\n\r\n{"
				}
				if _, err := io.WriteString(conns[i], start); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	began, most := time.Now(), 0
	l.during(500, func() { most = memory(t, server.PID()) })
	took := time.Since(began)
	if open := len(l.browsers[0].open); open > 0 {
		t.Errorf("%d writes of others were refused", open)
	}
	if limit := before + count*30/1024; most > limit {
		t.Errorf("the server has %d MB in memory, want at most %d", most, limit)
	}
	// A byte now and then does not extend the timeout. A header has 10 seconds
	// and a body 30; a short run waits only for the headers.
	bodies := soak(count/2, 0)
	harness.Eventually(t, "the server to end the slow connections", func() (bool, any) {
		for i := 0; i < count; i += 100 {
			_, _ = conns[i].Write([]byte("x")) // fails once the server has closed it
		}
		n := sockets(t, server.PID())
		return n < bodies+idle+50, n
	})
	for _, conn := range conns {
		_ = conn.Close()
	}
	l.heals()
	t.Logf("%d slow connections: %d MB in memory, 500 writes of others in %s, ended after %s", count, most, took.Round(time.Millisecond), time.Since(began).Round(time.Second))
}

func TestABodyThatNeverEndsIsRefused(t *testing.T) {
	server := harness.Start(t)
	appID := server.Workspace("Tacos")
	key := server.Key(appID)
	for _, c := range []struct {
		path  string
		limit int
	}{{"/widget/calls", 64 << 10}, {"/widget/send", 64 << 10}, {"/api/contacts", 5 << 20}} {
		for _, length := range []string{"Transfer-Encoding: chunked", "Content-Length: 99999999999"} {
			conn := dial(t, server)
			if err := conn.SetDeadline(time.Now().Add(harness.Patience)); err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(conn, "POST %s HTTP/1.1\r\nHost: tacos.com\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n", c.path, key.Key, length)
			sent := make(chan int)
			go func() {
				chunk := []byte("1000\r\n" + strings.Repeat("{", 0x1000) + "\r\n")
				n := 0
				for {
					m, err := conn.Write(chunk)
					if n += m; err != nil || n > 1<<30 {
						sent <- n
						return
					}
				}
			}()
			res, err := http.ReadResponse(bufio.NewReader(conn), nil)
			if err != nil {
				t.Errorf("%s with %s: %v", c.path, length, err)
			} else if body, _ := io.ReadAll(res.Body); res.StatusCode != http.StatusRequestEntityTooLarge || !bytes.Contains(body, []byte("body_too_large")) {
				t.Errorf("%s with %s answered %s %s", c.path, length, res.Status, body)
			}
			// The server never reads the rest: what it accepted is in the
			// sockets' buffers.
			if n := <-sent; n > c.limit+16<<20 {
				t.Errorf("%s with %s took %d bytes", c.path, length, n)
			}
			_ = conn.Close()
		}
	}
}

func TestAClientThatVanishesInTheMiddleWritesOnceOrNotAtAll(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url string) {
		t.Setenv("GIST_DATABASE", url)
		server := harness.Start(t)
		l := newLoad(t, server, url, 2)
		events := 0
		for range 100 {
			switch rand.IntN(3) {
			case 0: // a message
				b, id := l.browsers[0], uuid.NewString()
				l.note(l.messages, id, false)
				l.vanish("/widget/send", map[string]any{"visitor_id": b.visitor, "token": b.token, "conversation_id": b.conversation, "client_id": id, "body": "Hello"})
				b.open = append(b.open, func() error { return l.send(b, id) })
			case 1: // the message that begins a conversation
				b, id := &browser{visitor: uuid.NewString()}, uuid.NewString()
				l.note(l.messages, id, false)
				var hello struct{ Visitor struct{ Token string } }
				if err := l.post("/widget/calls", map[string]any{"visitor_id": b.visitor}, &hello); err != nil {
					t.Fatal(err)
				}
				b.token = hello.Visitor.Token
				l.vanish("/widget/send", map[string]any{"visitor_id": b.visitor, "token": b.token, "client_id": id, "body": "Hello"})
				b.open = append(b.open, func() error { return l.send(b, id) })
				l.browsers = append(l.browsers, b)
			case 2: // several calls at once
				user := uuid.NewString()
				calls := []any{
					map[string]any{"id": uuid.NewString(), "type": "identify", "user_id": user, "properties": map[string]any{"email": user + "@tacos.com"}},
					map[string]any{"id": uuid.NewString(), "type": "track", "name": "Clicked"},
					map[string]any{"id": uuid.NewString(), "type": "page", "url": "https://tacos.com/"}}
				events += 2
				body := map[string]any{"visitor_id": uuid.NewString(), "calls": calls}
				l.note(l.people, user, false)
				l.vanish("/widget/calls", body)
				l.browsers[0].open = append(l.browsers[0].open, func() error {
					var answer struct{ Results []struct{ Status string } }
					err := l.post("/widget/calls", body, &answer)
					if err == nil {
						l.note(l.people, user, true)
					}
					return err
				})
			}
		}
		l.settle()
		l.heals()
		if err := storetest.OpenURL(t, url).View(t.Context(), func(tx *store.Tx) error {
			var n int
			err := tx.QueryRow(`select count(*) from events where workspace_id = (select id from workspaces where app_id = $1)`, l.appID).Scan(&n)
			if n != events {
				t.Errorf("there are %d events, want %d", n, events)
			}
			return err
		}); err != nil {
			t.Error(err)
		}
	})
}

// vanish sends a call, or a part of it, and drops the connection.
func (l *load) vanish(path string, body map[string]any) {
	l.Helper()
	body["app_id"] = l.appID
	raw, err := json.Marshal(body)
	if err != nil {
		l.Fatal(err)
	}
	request := fmt.Sprintf("POST %s HTTP/1.1\r\nHost: tacos.com\r\nContent-Length: %d\r\n\r\n%s", path, len(raw), raw)
	if rand.IntN(2) == 0 {
		request = request[:rand.IntN(len(request))]
	}
	conn := dial(l.T, l.server)
	if _, err := io.WriteString(conn, request); err != nil {
		l.Fatal(err)
	}
	if rand.IntN(2) == 0 {
		// Long enough that the server may be in the middle of it.
		<-time.After(rand.N(2 * time.Millisecond))
	}
	if err := conn.SetLinger(0); err != nil { // a reset, not a regular close
		l.Fatal(err)
	}
	if err := conn.Close(); err != nil {
		l.Fatal(err)
	}
}
