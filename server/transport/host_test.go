package transport_test

import (
	"net/http/httptest"
	"testing"

	"gist/server/transport"
)

func TestTheServersAddressIsTheOneThatTheCallerAskedFor(t *testing.T) {
	for _, c := range []struct {
		name, peer, host string
		headers          []string
		want             string
	}{
		{"a name", "203.0.113.9:1", "gist.tacos.com", nil, "http://gist.tacos.com"},
		{"a name in capitals", "203.0.113.9:1", "Gist.TACOS.com:80", nil, "http://gist.tacos.com:80"},
		{"an address with a port", "203.0.113.9:1", "127.0.0.1:8080", nil, "http://127.0.0.1:8080"},
		{"an address of version 6", "203.0.113.9:1", "[::1]:8080", nil, "http://[::1]:8080"},
		{"a stranger's word", "203.0.113.9:1", "gist.tacos.com", []string{"X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https"}, "http://gist.tacos.com"},
		{"a trusted proxy's word", "10.0.0.1:1", "internal:8080", []string{"X-Forwarded-Host", "gist.tacos.com", "X-Forwarded-Proto", "https"}, "https://gist.tacos.com"},
		{"a trusted proxy that adds to a stranger's word", "10.0.0.1:1", "internal", []string{"X-Forwarded-Host", "evil.example, gist.tacos.com"}, "http://gist.tacos.com"},
		{"a trusted proxy that says nothing", "10.0.0.1:1", "gist.tacos.com", nil, "http://gist.tacos.com"},
		{"a browser behind a proxy that says nothing", "203.0.113.9:1", "gist.tacos.com", []string{"Sec-Fetch-Mode", "no-cors"}, "https://gist.tacos.com"},
		{"a browser on the server's own machine", "127.0.0.1:1", "127.0.0.1:8080", []string{"Sec-Fetch-Mode", "no-cors"}, "http://127.0.0.1:8080"},
		{"a browser on the server's own machine, by name", "127.0.0.1:1", "gist.localhost:8080", []string{"Sec-Fetch-Mode", "cors"}, "http://gist.localhost:8080"},
		{"no host", "203.0.113.9:1", "", nil, ""},
		{"a quote", "203.0.113.9:1", `a"+alert(1)+"`, nil, ""},
		{"a trusted proxy that passes on nonsense", "10.0.0.1:1", "gist.tacos.com", []string{"X-Forwarded-Host", `</script>`}, ""},
		{"a path", "203.0.113.9:1", "gist.tacos.com/evil", nil, ""},
		{"a user", "203.0.113.9:1", "gist.tacos.com@evil.example", nil, ""},
		{"a port that is none", "203.0.113.9:1", "gist.tacos.com:99999", nil, ""},
		{"an empty port", "203.0.113.9:1", "gist.tacos.com:", nil, ""},
		{"empty labels", "203.0.113.9:1", "gist..com", nil, ""},
		{"half an address of version 6", "203.0.113.9:1", "[::1", nil, ""},
		{"an address with a zone", "203.0.113.9:1", "[fe80::1%25eth0]", nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			addresses, err := transport.ParseTrusted([]string{"10.0.0.0/8"})
			if err != nil {
				t.Fatal(err)
			}
			r := httptest.NewRequest("GET", "/gist.js", nil)
			r.RemoteAddr, r.Host = c.peer, c.host
			for i := 0; i+1 < len(c.headers); i += 2 {
				r.Header.Set(c.headers[i], c.headers[i+1])
			}
			if got := addresses.Origin(r); got != c.want {
				t.Errorf("the address is %q, not %q", got, c.want)
			}
		})
	}
}

func TestThePublicURLIsAnOrigin(t *testing.T) {
	for text, want := range map[string]string{
		"":                             "",
		"https://gist.tacos.com":       "https://gist.tacos.com",
		"https://Gist.tacos.com/":      "https://gist.tacos.com",
		"http://127.0.0.1:8080":        "http://127.0.0.1:8080",
		"https://[2001:db8::1]:8443":   "https://[2001:db8::1]:8443",
		"gist.tacos.com":               "error",
		"//gist.tacos.com":             "error",
		"ftp://gist.tacos.com":         "error",
		"https://":                     "error",
		"https://gist.tacos.com/chat":  "error",
		"https://me@gist.tacos.com":    "error",
		"https://gist.tacos.com?x=1":   "error",
		"https://gist.tacos.com/#x":    "error",
		"https://gist.tacos.com:x":     "error",
		`https://gist.tacos.com"><x>`:  "error",
		"javascript:alert(1)//a":       "error",
		"https://gist tacos.com":       "error",
		"https://gist.tacos.com\\evil": "error",
	} {
		got, err := transport.ParsePublicURL(text)
		if err != nil {
			got = "error"
		}
		if got != want {
			t.Errorf("%q gives %q (%v), not %q", text, got, err, want)
		}
	}
}
