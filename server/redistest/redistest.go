// Package redistest starts a Redis server for a test, on its own port and in
// its own directory. It is gone when the test ends.
package redistest

import (
	"net"
	"os/exec"
	"syscall"
	"time"

	"github.com/redis/rueidis"

	"gist/server/porttest"
)

// TB is the part of *testing.T that this package needs.
type TB interface {
	Helper()
	Fatalf(format string, args ...any)
	Cleanup(func())
	TempDir() string
}

// Server is a Redis server that can be stopped and started again on the same
// address.
type Server struct {
	URL string // redis://127.0.0.1:PORT/0

	t       TB
	address string
	dir     string
	cmd     *exec.Cmd
}

// patience is the time limit of a start.
const patience = 2 * time.Minute

// Start starts a Redis server and waits until it answers.
func Start(t TB) *Server {
	t.Helper()
	address := porttest.Address(t)
	s := &Server{t: t, URL: "redis://" + address + "/0", address: address, dir: t.TempDir()}
	t.Cleanup(s.Stop)
	s.Run()
	return s
}

// Options returns the options of a client of this server.
func (s *Server) Options() rueidis.ClientOption {
	return rueidis.ClientOption{InitAddress: []string{s.address}}
}

// Run starts the server again after Stop, and waits until it answers.
func (s *Server) Run() {
	s.t.Helper()
	path, err := exec.LookPath("redis-server")
	if err != nil {
		s.t.Fatalf("no redis-server here: run .ci/install, or install it with the system's package manager")
	}
	_, port, _ := net.SplitHostPort(s.address)
	s.cmd = exec.Command(path, "--bind", "127.0.0.1", "--port", port, "--dir", s.dir, "--save", "", "--appendonly", "no")
	if err := s.cmd.Start(); err != nil {
		s.t.Fatalf("starting redis-server: %v", err)
	}
	for began := time.Now(); ; <-time.After(10 * time.Millisecond) {
		conn, err := net.Dial("tcp", s.address)
		if err == nil {
			conn.Close()
			return
		}
		if time.Since(began) > patience {
			s.t.Fatalf("waited %s for redis-server on %s: %v", patience, s.address, err)
		}
	}
}

// Stop kills the server, as in a crash.
func (s *Server) Stop() {
	if s.cmd == nil {
		return
	}
	s.cmd.Process.Kill()
	s.cmd.Wait()
	s.cmd = nil
}

// Hang pauses the server until GoOn: it answers nobody, and its connections
// stay open.
func (s *Server) Hang() { s.signal(syscall.SIGSTOP) }

// GoOn ends Hang.
func (s *Server) GoOn() { s.signal(syscall.SIGCONT) }

func (s *Server) signal(signal syscall.Signal) {
	s.t.Helper()
	if err := s.cmd.Process.Signal(signal); err != nil {
		s.t.Fatalf("sending %s to redis-server: %v", signal, err)
	}
}
