package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"testing"

	"github.com/centrifugal/centrifuge"

	"gist/server/e2e/harness"
	"gist/server/porttest"
	"gist/server/store/storetest"
)

// peers holds servers to compare with, by name. Each runs in its own process.
var peers = map[string]func(address string) error{"bare": serveBare, "stream": serveStream, "centrifuge": serveCentrifuge}

// startPeer starts this program as one of the peers and returns its address.
func (b *bench) startPeer(name string) string {
	address, _ := b.startPeerProcess(name)
	return address
}

func (b *bench) startPeerProcess(name string) (address string, pid int) {
	self, err := os.Executable()
	b.check(err)
	address = porttest.Address(b)
	return address, b.start(address, exec.Command(self, "-serve", name, "-address", address))
}

// start starts a server and waits until it listens.
func (b *bench) start(address string, cmd *exec.Cmd) (pid int) {
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		b.Fatalf("starting %s: %v", cmd.Path, err)
	}
	b.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	harness.Eventually(b, cmd.Path+" to listen", func() (bool, any) {
		c, err := net.Dial("tcp", address)
		if err != nil {
			return false, err
		}
		return c.Close() == nil, nil
	})
	return cmd.Process.Pid
}

// serveBare answers like the server, and stores nothing.
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

// serveStream keeps the event streams of GET /?id= open. The body of POST /?id=
// goes to the stream with that id. It is the least that net/http needs for it.
func serveStream(address string) error {
	var streams sync.Map
	return http.ListenAndServe(address, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.URL.Query().Get("id")
		if r.Method == http.MethodPost {
			body, err := io.ReadAll(r.Body)
			if stream, ok := streams.Load(id); err == nil && ok {
				stream.(chan []byte) <- body
			}
			io.WriteString(w, "{}")
			return
		}
		news := make(chan []byte, 1)
		streams.Store(id, news)
		w.Header().Set("Content-Type", "text/event-stream")
		flush := w.(http.Flusher)
		io.WriteString(w, ":\n\n")
		flush.Flush()
		for {
			select {
			case text := <-news:
				fmt.Fprintf(w, "data: %s\n\n", text)
				flush.Flush()
			case <-r.Context().Done():
				return
			}
		}
	}))
}

// serveCentrifuge is a minimal server with the centrifuge library. A client
// hears the channel that is in its connect data; POST /?id= publishes to that
// channel.
func serveCentrifuge(address string) error {
	node, err := centrifuge.New(centrifuge.Config{})
	if err != nil {
		return err
	}
	node.OnConnecting(func(_ context.Context, e centrifuge.ConnectEvent) (centrifuge.ConnectReply, error) {
		var who struct {
			Channel string `json:"channel"`
		}
		if err := json.Unmarshal(e.Data, &who); err != nil {
			return centrifuge.ConnectReply{}, err
		}
		return centrifuge.ConnectReply{Credentials: &centrifuge.Credentials{UserID: who.Channel},
			Subscriptions: map[string]centrifuge.SubscribeOptions{who.Channel: {}}}, nil
	})
	if err := node.Run(); err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.Handle("GET /live", centrifuge.NewWebsocketHandler(node, centrifuge.WebsocketConfig{CheckOrigin: func(*http.Request) bool { return true }}))
	mux.HandleFunc("POST /", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err == nil {
			_, err = node.Publish(r.URL.Query().Get("id"), body)
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		io.WriteString(w, "{}")
	})
	return http.ListenAndServe(address, mux)
}

// startPocketBase builds PocketBase and starts it with a new database. The
// first build takes two minutes.
func (b *bench) startPocketBase() (address string) {
	binary := filepath.Join(b.TempDir(), "pocketbase")
	build := exec.Command("go", "build", "-o", binary, ".")
	build.Dir = filepath.Join(harness.Root(), "server", "e2e", "bench", "peers", "pocketbase")
	if out, err := build.CombinedOutput(); err != nil {
		b.Fatalf("building PocketBase: %v\n%s", err, out)
	}
	address = porttest.Address(b)
	b.start(address, exec.Command(binary, "serve", "--http="+address, "--dir="+b.TempDir()))
	return address
}

// startOnPostgres starts a PostgreSQL with durable commits, and Gist on it.
func (b *bench) startOnPostgres() *harness.Server {
	server, _ := b.startOnPostgresURL()
	return server
}

func (b *bench) startOnPostgresURL() (server *harness.Server, databaseURL string) {
	tb := clusterTB{b: b}
	databaseURL = storetest.NewCluster(tb).Database(tb)
	b.check(os.Setenv("GIST_DATABASE", databaseURL)) // commands other than serve need it too
	b.Cleanup(func() { os.Unsetenv("GIST_DATABASE") })
	return harness.Start(b), databaseURL
}

// clusterTB is the part of testing.TB that storetest needs.
type clusterTB struct {
	testing.TB
	b *bench
}

func (t clusterTB) Helper()          {}
func (t clusterTB) Cleanup(f func()) { t.b.Cleanup(f) }
func (t clusterTB) Fatal(a ...any)   { t.b.Fatalf("%s", fmt.Sprint(a...)) }

// resident returns the resident memory of a process in bytes.
func (b *bench) resident(pid int) float64 {
	status, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/statm")
	b.check(err)
	var size, resident float64
	if _, err := fmt.Sscan(string(status), &size, &resident); err != nil {
		b.Fatalf("reading the memory of process %d: %v", pid, err)
	}
	return resident * float64(os.Getpagesize())
}
