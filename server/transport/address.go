package transport

import (
	"fmt"
	"net/http"
	"net/netip"
	"strings"

	"github.com/realclientip/realclientip-go"
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
// Proxies write it with a port or without.
func (a Addresses) Of(r *http.Request) string {
	if caller := a.of(r); caller.IsValid() {
		return caller.String()
	}
	return r.RemoteAddr
}

// Network gives what limits count as one caller: an IPv4 address, or the /64 of
// an IPv6 one, since whoever has a single one of its addresses has them all.
func (a Addresses) Network(r *http.Request) string {
	caller := a.of(r)
	if caller.Is6() {
		if network, err := caller.Prefix(64); err == nil {
			return network.String()
		}
	}
	if caller.IsValid() {
		return caller.String()
	}
	return r.RemoteAddr
}

func (a Addresses) of(r *http.Request) netip.Addr {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	caller := peer.Addr().Unmap().WithZone("")
	if !a.trusts(caller) {
		return caller
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(hops) - 1; i >= 0; i-- {
		parsed, err := realclientip.ParseIPAddr(strings.TrimSpace(hops[i]))
		hop, ok := netip.AddrFromSlice(parsed.IP)
		if err != nil || !ok || hop.IsUnspecified() {
			break
		}
		caller = hop.Unmap()
		if !a.trusts(caller) {
			break
		}
	}
	return caller
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

// IsSecure tells whether a caller's browser reaches this server by https: by
// this very request, or by the URL that the world knows.
func (a Addresses) IsSecure(r *http.Request, publicURL string) bool {
	return a.IsHTTPS(r) || strings.HasPrefix(strings.ToLower(publicURL), "https://")
}

// strict has browsers come back by https alone, for a year.
const strict = "max-age=31536000"

// Strict tells browsers that came by https to use nothing else from now on.
func Strict(addresses Addresses, publicURL string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if addresses.IsSecure(r, publicURL) {
			w.Header().Set("Strict-Transport-Security", strict)
		}
		next.ServeHTTP(w, r)
	})
}
