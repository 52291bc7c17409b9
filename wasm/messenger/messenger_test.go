package main

import (
	"fmt"
	"strings"
	"testing"
)

func TestOnlyWebAddressesBecomeLinks(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"no link", "no link"},
		{"see https://tacos.com.", "see |[https://tacos.com]|."},
		{"https://tacos.com/a?b=1&c=2#d", "[https://tacos.com/a?b=1&c=2#d]"},
		{"(https://tacos.com/x(1))", "(|[https://tacos.com/x(1)]|)"},
		{"HTTP://TACOS.COM and http://b.c, ok", "[HTTP://TACOS.COM]| and |[http://b.c]|, ok"},
		{"javascript:alert(1) data:text/html,x ftp://a", "javascript:alert(1) data:text/html,x ftp://a"},
		{"xhttps://tacos.com", "xhttps://tacos.com"},
		{"https://", "https://"},
		{"https://…", "[https://…]"},
		{`"https://a.b"<https://c.d>`, `"|[https://a.b]|"<|[https://c.d]|>`},
		{"", ""},
	} {
		var got []string
		whole := ""
		for _, p := range split(c.text) {
			whole += p.text
			if p.href != "" {
				p.text = "[" + p.text + "]"
			}
			got = append(got, p.text)
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("split(%q) = %s, want %s", c.text, s, c.want)
		}
		if whole != c.text {
			t.Errorf("split(%q) lost text: %q", c.text, whole)
		}
	}
}

func TestMessagesStandInTheServersOrderOnce(t *testing.T) {
	var th thread
	show := func() string {
		var s []string
		for _, m := range th.messages {
			s = append(s, fmt.Sprintf("%s%s", m.body, map[int]string{stored: "", sending: "?", failed: "!"}[m.state]))
		}
		return strings.Join(s, " ")
	}
	step := func(m message, isNew bool, want string) {
		t.Helper()
		if got := th.add(m); got != isNew || show() != want {
			t.Errorf("after %+v: new %v, %q; want %v, %q", m, got, show(), isNew, want)
		}
	}
	step(message{id: 5, body: "five"}, true, "five")
	step(message{id: 3, body: "three"}, true, "three five")
	step(message{client: "a", body: "A", state: sending, mine: true}, true, "three five A?")
	step(message{client: "b", body: "B", state: sending, mine: true}, true, "three five A? B?")
	step(message{id: 7, body: "seven"}, true, "three five seven A? B?")
	step(message{id: 6, client: "a", body: "A", mine: true}, false, "three five A seven B?")
	step(message{id: 6, client: "a", body: "A", mine: true}, false, "three five A seven B?")
	step(message{client: "a", body: "A", state: failed, mine: true}, false, "three five A seven B?")
	step(message{id: 5, body: "five"}, false, "three five A seven B?")
	if th.last() != 7 || th.first() != 3 || th.unsent(sending).client != "b" {
		t.Errorf("last %v, first %v, unsent %v", th.last(), th.first(), th.unsent(sending))
	}
	th.setUnsent(failed)
	if show() != "three five A seven B!" {
		t.Errorf("got %s", show())
	}
}

func TestIdsAreWrittenInDigits(t *testing.T) {
	for id, want := range map[float64]string{0: "0", 7: "7", 1234567890123: "1234567890123", 9007199254740991: "9007199254740991"} {
		if got := idText(id); got != want {
			t.Errorf("idText(%v) = %s", id, got)
		}
	}
}
