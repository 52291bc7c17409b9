package transport_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"gist/server/transport"
)

func TestABodyThatDoesNotComeInTimeIsToldSo(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// As the server's ReadTimeout does, which counts from the connection's
		// beginning: a busy machine may need as long to come here.
		if err := http.NewResponseController(w).SetReadDeadline(time.Now().Add(50 * time.Millisecond)); err != nil {
			t.Error(err)
		}
		_, err := transport.ReadBody(w, r, 1<<20)
		transport.WriteError(w, r, err)
	}))
	defer server.Close()
	conn, err := net.Dial("tcp", server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	fmt.Fprint(conn, "POST / HTTP/1.1\r\nHost: tacos.com\r\nContent-Length: 100\r\n\r\n{")
	res, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatal(err)
	}
	body, _ := io.ReadAll(res.Body)
	if res.StatusCode != http.StatusRequestTimeout || !strings.Contains(string(body), "body_too_slow") {
		t.Errorf("it answered %s %s", res.Status, body)
	}
}

func TestABodyIsReadWholeWhateverLengthItSays(t *testing.T) {
	for _, length := range []int{0, 1, 8191, 8192, 8193, 100_000, 1 << 20} {
		text := strings.Repeat("a", length)
		for _, said := range []int64{-1, int64(length)} {
			r := httptest.NewRequest("POST", "/", io.NopCloser(strings.NewReader(text)))
			r.ContentLength = said
			if got, err := transport.ReadBody(httptest.NewRecorder(), r, 1<<20); err != nil || string(got) != text {
				t.Errorf("of %d bytes, said to be %d, it read %d (%v)", length, said, len(got), err)
			}
		}
	}
}
