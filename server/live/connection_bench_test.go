package live_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"testing"
)

// What one open connection costs the server in memory: each iteration opens
// one and leaves it open. The client side is a bare socket, whose few hundred
// bytes are counted in.
func BenchmarkOpenConnection(b *testing.B) {
	hub, url := serve(b, true, named)
	address := strings.TrimPrefix(url, "http://")
	open := make([]net.Conn, 0, b.N)
	before := inUse()
	b.ResetTimer()
	for i := range b.N {
		conn, err := net.Dial("tcp", address)
		check(b, err)
		open = append(open, conn)
		_, err = fmt.Fprintf(conn, "GET /widget/live HTTP/1.1\r\nHost: x\r\nOrigin: https://www.tacos.com\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36\r\nAccept-Encoding: gzip, deflate, br, zstd\r\nAccept-Language: en-US,en;q=0.9\r\nCache-Control: no-cache\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
		check(b, err)
		in := bufio.NewReader(conn)
		answer, err := http.ReadResponse(in, nil)
		check(b, err)
		if answer.StatusCode != http.StatusSwitchingProtocols {
			b.Fatal(answer.Status)
		}
		// A masked text frame, with a mask of zeros.
		command := fmt.Sprintf(`{"id":1,"connect":{"data":"v:1:%08d-0000-4000-8000-000000000000"}}`, i)
		_, err = conn.Write(append([]byte{0x81, 0x80 | byte(len(command)), 0, 0, 0, 0}, command...))
		check(b, err)
		frame := make([]byte, 2)
		_, err = io.ReadFull(in, frame)
		check(b, err)
		_, err = io.CopyN(io.Discard, in, int64(frame[1]))
		check(b, err)
	}
	b.StopTimer()
	b.ReportMetric(float64(inUse()-before)/float64(b.N), "bytes/connection")
	hub.Publish("x", "v:1:x")
	for _, conn := range open {
		conn.Close()
	}
}

// inUse is the memory that heap and stacks take after a collection.
func inUse() int64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapInuse + m.StackInuse)
}
