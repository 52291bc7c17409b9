package transport

import (
	"fmt"
	"net/http"
	"net/netip"
	"strings"

	"github.com/realclientip/realclientip-go"
)

// Addresses finds the caller's address. Only a trusted proxy may name another
// address in X-Forwarded-For.
type Addresses struct {
	trusted []netip.Prefix
}

// ParseTrusted parses the networks of trusted proxies in CIDR notation.
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

// Of returns the caller's address: the connection's, or, from a trusted proxy,
// the last address in X-Forwarded-For that is not a trusted proxy. Proxies
// write addresses with or without a port.
func (a Addresses) Of(r *http.Request) string {
	if caller := a.of(r); caller.IsValid() {
		return caller.String()
	}
	return r.RemoteAddr
}

// Network returns the key of a caller for limits: an IPv4 address, or the /64
// network of an IPv6 address, since a caller usually owns the whole /64.
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

// IsHTTPS reports whether the caller's own connection is encrypted: this one,
// or one to a trusted proxy that says so in X-Forwarded-Proto.
func (a Addresses) IsHTTPS(r *http.Request) bool {
	if r.TLS != nil {
		return true
	}
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	return err == nil && a.trusts(peer.Addr().Unmap()) && strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "https")
}

// IsSecure reports whether the caller's browser reaches this server by https,
// judged by this request or by the public URL.
func (a Addresses) IsSecure(r *http.Request, publicURL string) bool {
	return a.IsHTTPS(r) || strings.HasPrefix(strings.ToLower(publicURL), "https://")
}

// strict is the Strict-Transport-Security header: only https, for a year.
const strict = "max-age=31536000"

// Strict adds the Strict-Transport-Security header to the answers of next when
// the caller's browser uses https.
func Strict(addresses Addresses, publicURL string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if addresses.IsSecure(r, publicURL) {
			w.Header().Set("Strict-Transport-Security", strict)
		}
		next.ServeHTTP(w, r)
	})
}
