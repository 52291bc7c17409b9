// Package porttest finds ports for the servers that tests start.
package porttest

import (
	"fmt"
	"math/rand/v2"
	"net"
)

// TB is what this package needs of a *testing.T.
type TB interface {
	Helper()
	Fatalf(format string, args ...any)
}

// Ports below those that the kernel gives to whoever connects: while a server is
// down that is started again, no connection of another takes its port.
const (
	firstPort = 10_000
	lastPort  = 32_000
)

// Address gives an address of this machine on which nobody listens, which a
// server can have now, and again after a restart.
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
