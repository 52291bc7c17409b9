package widget_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"gist/server/transport"
)

// Identify calls over 64 connections, on disk when they are answered, beside a
// handler that reads the same JSON and stores nothing.
func BenchmarkIdentifyCalls(b *testing.B) {
	w := newWorld(b)
	w.set("rate_limits", "off")
	const one = `{"app_id":"%[1]s","visitor_id":"%[2]s","token":"%[3]s","calls":[{"id":"%08[4]x-0000-4000-9000-%012[4]x","type":"identify","at":1700000000,"user_id":"%[5]s","properties":{"email":"john%[5]s@tacos.com","name":"John Doe","subdomain":"app","active_accounts":%[6]d,"last_paid_at":1283495946,"teammates":null,"tags":"Free, popular","overwrite_tags":false}}]}`
	var made atomic.Int64
	b.Run("new", func(b *testing.B) {
		post(b, w.url, func(int) string {
			n := made.Add(1)
			return fmt.Sprintf(one, w.app, fmt.Sprintf("%08x-0000-4000-8000-%012x", n, n), "", n, strconv.FormatInt(n, 10), n%2000)
		})
	})
	browsers := make([]*browser, connections)
	for i := range browsers {
		browsers[i] = w.browser()
		browsers[i].identify("again"+strconv.Itoa(i), `{"email":"a@b.c"}`)
	}
	b.Run("again", func(b *testing.B) {
		post(b, w.url, func(i int) string {
			br, n := browsers[i], made.Add(1)
			return fmt.Sprintf(one, w.app, br.visitor, br.token, n, "again"+strconv.Itoa(i), 7)
		})
	})
	bare := httptest.NewServer(transport.Log(slog.New(slog.NewJSONHandler(io.Discard, nil)), transport.Addresses{}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var body any
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
		}
		fmt.Fprint(w, `{"results":[{"status":"stored"}]}`)
	})))
	defer bare.Close()
	b.Run("bare", func(b *testing.B) {
		post(b, bare.URL, func(int) string {
			n := made.Add(1)
			return fmt.Sprintf(one, w.app, fmt.Sprintf("%08x-0000-4000-8000-%012x", n, n), "", n, strconv.FormatInt(n, 10), n%2000)
		})
	})
}

const connections = 64

// post keeps plain sockets busy, so that the client takes little of the
// machine that it shares with the server.
func post(b *testing.B, url string, body func(connection int) string) {
	address := strings.TrimPrefix(url, "http://")
	var left atomic.Int64
	left.Store(int64(b.N))
	began := processor(b)
	b.ReportAllocs()
	b.ResetTimer()
	var group sync.WaitGroup
	for i := range connections {
		group.Go(func() {
			conn, err := net.Dial("tcp", address)
			if err != nil {
				b.Error(err)
				return
			}
			defer conn.Close()
			in := bufio.NewReader(conn)
			for left.Add(-1) >= 0 {
				text := body(i)
				if _, err := fmt.Fprintf(conn, "POST /widget/calls HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n%s", len(text), text); err != nil {
					b.Error(err)
					return
				}
				answer, err := http.ReadResponse(in, nil)
				if err != nil {
					b.Error(err)
					return
				}
				said, err := io.ReadAll(answer.Body)
				if err != nil || !strings.Contains(string(said), `"stored"`) {
					b.Errorf("%v: %s", err, said)
					return
				}
			}
		})
	}
	group.Wait()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "calls/s")
	b.ReportMetric(float64((processor(b)-began).Microseconds())/float64(b.N), "cpu-µs/call")
}

// processor is the time that this process has used: on a machine that others
// use too it says more than the clock.
func processor(b *testing.B) time.Duration {
	var used syscall.Rusage
	check(b, syscall.Getrusage(syscall.RUSAGE_SELF, &used))
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
