// Package porttest finds ports for the servers that tests start.
package porttest

import (
	"fmt"
	"math/rand/v2"
	"net"
)

// TB is the part of *testing.T that this package needs.
type TB interface {
	Helper()
	Fatalf(format string, args ...any)
}

// The range lies below the ports that the kernel assigns to outgoing
// connections. So while a server is down for a restart, no outgoing connection
// takes its port.
const (
	firstPort = 10_000
	lastPort  = 32_000
)

// Address returns an address of this machine on which nobody listens. A server
// can listen on it now, and again after a restart.
func Address(t TB) string {
	t.Helper()
	var err error
	for range 100 {
		address := fmt.Sprintf("127.0.0.1:%d", firstPort+rand.N(lastPort-firstPort))
		var l net.Listener
		if l, err = net.Listen("tcp", address); err == nil {
			l.Close()
			return address
		}
	}
	t.Fatalf("finding a free port: %v", err)
	return ""
}
