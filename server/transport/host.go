package transport

import (
	"fmt"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
)

// ParsePublicURL parses the server's public URL and returns its origin. ""
// stays "": then each request determines it, see Origin.
func ParsePublicURL(text string) (string, error) {
	if text == "" {
		return "", nil
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || !isHost(u.Host) || strings.Trim(u.Path, "/") != "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return "", fmt.Errorf("--public-url is %q; write scheme and host alone, such as https://gist.tacos.com", text)
	}
	return u.Scheme + "://" + strings.ToLower(u.Host), nil
}

// Host returns the host that the caller requested: the request's, or, from a
// trusted proxy, the last one in X-Forwarded-Host.
func (a Addresses) Host(r *http.Request) string {
	named := r.Header.Values("X-Forwarded-Host")
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if len(named) == 0 || err != nil || !a.trusts(peer.Addr()) {
		return r.Host
	}
	hosts := strings.Split(named[len(named)-1], ",")
	return strings.TrimSpace(hosts[len(hosts)-1])
}

// Origin returns the server's origin as the caller's browser writes it. It is
// "" when the caller names no valid host, since the result is sent back.
func (a Addresses) Origin(r *http.Request) string {
	host := strings.ToLower(a.Host(r))
	if !isHost(host) {
		return ""
	}
	// Browsers send Sec-Fetch- headers only over https and to their own
	// machine. So a proxy need not say that it uses https.
	if a.IsHTTPS(r) || r.Header.Get("Sec-Fetch-Mode") != "" && !isLoopback(host) {
		return "https://" + host
	}
	return "http://" + host
}

// isHost reports whether text is a host name or an IP address, with or without
// a port.
func isHost(text string) bool {
	name, port := text, "1"
	if i := strings.LastIndexByte(text, ':'); i > strings.LastIndexByte(text, ']') {
		name, port = text[:i], text[i+1:]
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return false
	}
	if address, ok := strings.CutPrefix(name, "["); ok {
		ip, err := netip.ParseAddr(strings.TrimSuffix(address, "]"))
		return err == nil && strings.HasSuffix(name, "]") && ip.Is6() && ip.Zone() == ""
	}
	for _, label := range strings.Split(strings.TrimSuffix(name, "."), ".") {
		if label == "" || len(label) > 63 || strings.Trim(label, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") != "" {
			return false
		}
	}
	return len(name) <= 254
}

// isLoopback reports whether a host is the caller's own machine.
func isLoopback(host string) bool {
	name := (&url.URL{Host: host}).Hostname()
	ip, err := netip.ParseAddr(name)
	return name == "localhost" || strings.HasSuffix(name, ".localhost") || err == nil && ip.IsLoopback()
}
