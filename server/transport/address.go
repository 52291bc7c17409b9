package transport

import (
	"fmt"
	"net/http"
	"net/netip"
	"strings"
)

// Addresses tells who called. Only calls that come from a trusted proxy may
// name another address than their own in X-Forwarded-For.
type Addresses struct {
	trusted []netip.Prefix
}

// ParseTrusted reads the networks of trusted proxies in CIDR notation.
func ParseTrusted(networks []string) (Addresses, error) {
	var a Addresses
	for _, text := range networks {
		prefix, err := netip.ParsePrefix(strings.TrimSpace(text))
		if err != nil {
			return a, fmt.Errorf("trusted proxy %q: write a network such as 10.0.0.0/8: %w", text, err)
		}
		a.trusted = append(a.trusted, prefix.Masked())
	}
	return a, nil
}

func (a Addresses) trusts(address netip.Addr) bool {
	for _, prefix := range a.trusted {
		if prefix.Contains(address.Unmap()) {
			return true
		}
	}
	return false
}

// Of gives the caller's address: the connection's, or, where a trusted proxy
// speaks, the last address of X-Forwarded-For that is no trusted proxy itself.
func (a Addresses) Of(r *http.Request) string {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	caller := peer.Addr().Unmap()
	if !a.trusts(caller) {
		return caller.String()
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(hops) - 1; i >= 0; i-- {
		hop, err := netip.ParseAddr(strings.TrimSpace(hops[i]))
		if err != nil {
			break
		}
		caller = hop.Unmap()
		if !a.trusts(caller) {
			break
		}
	}
	return caller.String()
}

// IsHTTPS tells whether the caller's own connection is encrypted: this one, or
// the one to a trusted proxy that says so.
func (a Addresses) IsHTTPS(r *http.Request) bool {
	if r.TLS != nil {
		return true
	}
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	return err == nil && a.trusts(peer.Addr().Unmap()) && strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "https")
}
