package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"gist/server/e2e/harness"
)

const (
	connections = 64
	latencyAt   = 16              // connections of the latency row
	window      = 4 * time.Second // each measurement's length
	turns       = 3               // each server is measured so often, in turns
)

// target is what is loaded: a server and a workspace, and whether each
// connection is one browser that comes back, or a new browser at each call.
type target struct {
	address, appID string
	returning      bool
}

// throughput measures identify calls a second, durable when answered, against
// a bare net/http handler that reads the same JSON and stores nothing.
func (b *bench) throughput(table *rows) {
	defer b.cleanup()
	server := harness.Start(b)
	appID := server.Workspace("Bench")
	server.Set(appID, "rate_limits=off")
	bare := b.startBare()

	gist := target{strings.TrimPrefix(server.URL, "http://"), appID, false}
	returning := gist
	returning.returning = true
	var fresh, changed, theirs []float64
	var next counter
	for range turns {
		theirs = append(theirs, load(b, target{bare, appID, false}, connections, &next).rate)
		changed = append(changed, load(b, returning, connections, &next).rate)
		fresh = append(fresh, load(b, gist, connections, &next).rate)
	}
	b.Logf("throughput: changed %.0f, new %.0f, bare %.0f a second", median(changed), median(fresh), median(theirs))
	for _, row := range []struct {
		what string
		rate float64
	}{{"each changes a property of its contact", median(changed)}, {"each makes a visitor and a contact", median(fresh)}} {
		ratio := row.rate / median(theirs)
		table.add(fmt.Sprintf("identify calls a second, durable, SQLite, %d connections, %s", connections, row.what),
			fmt.Sprintf("%.0f, bare handler %.0f: **%.2f**", row.rate, median(theirs), ratio), "0.3 of the bare handler", ratio >= 0.3)
	}
	latency := load(b, returning, latencyAt, &next)
	table.add(fmt.Sprintf("identify, 99th percentile at %d connections", latencyAt), fmt.Sprintf("%.1f ms", latency.p99), "10 ms", latency.p99 < 10)
	b.Logf("latency at %d connections: p50 %.1f, p99 %.1f ms", latencyAt, latency.p50, latency.p99)
}

func (b *bench) startBare() string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatalf("%v", err)
	}
	address := l.Addr().String()
	l.Close()
	self, err := os.Executable()
	if err != nil {
		b.Fatalf("%v", err)
	}
	cmd := exec.Command(self, "-bare", address)
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		b.Fatalf("starting the bare handler: %v", err)
	}
	b.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	harness.Eventually(b, "the bare handler", func() (bool, any) {
		c, err := net.Dial("tcp", address)
		if err != nil {
			return false, err
		}
		return c.Close() == nil, nil
	})
	return address
}

// serveBare answers what the server would, and stores nothing.
func serveBare(address string) error {
	return http.ListenAndServe(address, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var body struct {
			AppID string `json:"app_id"`
			Calls []struct {
				UserID     string         `json:"user_id"`
				Properties map[string]any `json:"properties"`
			} `json:"calls"`
		}
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		io.WriteString(w, `{"results":[{"status":"stored"}]}`)
	}))
}

type counter struct {
	mu sync.Mutex
	n  int
}

func (c *counter) take() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
	return c.n
}

type result struct{ rate, p50, p99 float64 }

// load keeps so many connections busy for one window. The client is a plain
// socket, so that it takes little of the machine that it shares.
func load(b *bench, to target, connections int, next *counter) result {
	var mu sync.Mutex
	var all []float64
	var group sync.WaitGroup
	stop := time.Now().Add(window)
	for range connections {
		group.Go(func() {
			times, err := to.keepBusy(next, stop)
			if err != nil {
				b.Fatalf("%s: %v", to.address, err)
			}
			mu.Lock()
			all = append(all, times...)
			mu.Unlock()
		})
	}
	group.Wait()
	slices.Sort(all)
	return result{rate: float64(len(all)) / window.Seconds(), p50: all[len(all)/2], p99: all[len(all)*99/100]}
}

func (to target) keepBusy(next *counter, stop time.Time) (milliseconds []float64, err error) {
	conn, err := net.Dial("tcp", to.address)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	in := bufio.NewReader(conn)
	var request []byte
	who, token := 0, ""
	for time.Now().Before(stop) {
		n := next.take()
		if who == 0 || !to.returning {
			who, token = n, ""
		}
		body := fmt.Sprintf(`{"app_id":%q,"visitor_id":"%08x-0000-4000-8000-%012x","token":%q,"calls":[{"id":"%08x-0000-4000-9000-%012x","type":"identify","at":%d,"user_id":"%d","properties":{"email":"john%d@tacos.com","name":"John Doe","subdomain":"app","active_accounts":%d,"last_paid_at":1283495946}}]}`,
			to.appID, who, who, token, n, n, stop.Unix(), who, who, n)
		request = append(request[:0], "POST /widget/calls HTTP/1.1\r\nHost: "+to.address+"\r\nContent-Type: text/plain\r\nContent-Length: "...)
		request = strconv.AppendInt(request, int64(len(body)), 10)
		request = append(append(request, "\r\n\r\n"...), body...)
		began := time.Now()
		if _, err := conn.Write(request); err != nil {
			return nil, err
		}
		answer, err := readAnswer(in)
		if err != nil {
			return nil, err
		}
		milliseconds = append(milliseconds, float64(time.Since(began).Microseconds())/1000)
		if _, rest, ok := strings.Cut(answer, `"token":"`); ok {
			token, _, _ = strings.Cut(rest, `"`)
		}
	}
	return milliseconds, nil
}

// readAnswer reads the body of one HTTP/1.1 answer and checks that the call
// was stored.
func readAnswer(in *bufio.Reader) (string, error) {
	status, err := in.ReadString('\n')
	if err != nil {
		return "", err
	}
	length := -1
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return "", err
		}
		if line == "\r\n" {
			break
		}
		if name, value, ok := strings.Cut(line, ":"); ok && strings.EqualFold(name, "Content-Length") {
			if length, err = strconv.Atoi(strings.TrimSpace(value)); err != nil {
				return "", err
			}
		}
	}
	if length < 0 {
		return "", fmt.Errorf("an answer without a length: %s", status)
	}
	body := make([]byte, length)
	if _, err := io.ReadFull(in, body); err != nil {
		return "", err
	}
	if !strings.Contains(status, " 200 ") || !strings.Contains(string(body), `"stored"`) {
		return "", fmt.Errorf("not stored: %s%s", status, body)
	}
	return string(body), nil
}
