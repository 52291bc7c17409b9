package main

import (
	"fmt"
	"strings"
	"testing"
)

func TestTheExcessOfAMessageIsSaid(t *testing.T) {
	for over, want := range map[int]string{
		-1: "", 0: "",
		1:       "1 character too many. A message has at most 10,000.",
		12:      "12 characters too many. A message has at most 10,000.",
		1234:    "1,234 characters too many. A message has at most 10,000.",
		1000000: "1,000,000 characters too many. A message has at most 10,000.",
	} {
		if got := tooLong(over); got != want {
			t.Errorf("of %d it says %q, want %q", over, got, want)
		}
	}
}

func TestMessagesStandInTheServersOrderOnce(t *testing.T) {
	var th thread
	for _, step := range []struct {
		id    messageID
		isNew bool
		want  string
	}{
		{5, true, "5"}, {3, true, "3 5"}, {7, true, "3 5 7"}, {5, false, "3 5 7"}, {6, true, "3 5 6 7"}, {3, false, "3 5 6 7"}, {1, true, "1 3 5 6 7"},
	} {
		isNew := th.add(message{id: step.id})
		var got []string
		for _, m := range th.messages {
			got = append(got, digits(float64(m.id)))
		}
		if isNew != step.isNew || strings.Join(got, " ") != step.want {
			t.Errorf("after %v: new %v, %v; want %v, %s", step.id, isNew, got, step.isNew, step.want)
		}
	}
	if th.first() != 1 || th.last() != 7 || th.cursor != 0 {
		t.Errorf("first %v, last %v, cursor %v; a message that arrives by itself must not move the cursor", th.first(), th.last(), th.cursor)
	}
}

func TestAThreadKnowsWhatItHasNotSeen(t *testing.T) {
	th := thread{conversation: 7}
	for _, step := range []struct {
		before             bool
		from               messageID
		more, again, older bool
	}{
		{false, 0, true, false, true}, // the newest; there are earlier ones
		{false, 90, true, true, true}, // a gap of more than one page
		{false, 95, false, false, true},
		{true, 40, false, false, false}, // up to the first
	} {
		again := th.answered(step.before, step.from, step.more)
		if again != step.again || th.older != step.older || !th.loaded {
			t.Errorf("after %+v: again %v, older %v, loaded %v", step, again, th.older, th.loaded)
		}
	}
}

func TestAMessageHasOneKeyBeforeAndAfterItIsStored(t *testing.T) {
	before, after := message{client: "c1"}, message{client: "c1", id: 9}
	if before.key() != after.key() {
		t.Errorf("%s becomes %s", before.key(), after.key())
	}
	if m := (message{id: 9}); m.key() != "9" {
		t.Errorf("a teammate's message has the key %s", m.key())
	}
}

func TestTheHeaderNamesTheTeammateWhoWroteLast(t *testing.T) {
	th := thread{messages: []message{{author: "Tess"}, {author: "Tom"}, {mine: true}}}
	if got := th.answeredBy(); got != "Tom" {
		t.Errorf("got %q", got)
	}
	if got := (&thread{}).answeredBy(); got != "" {
		t.Errorf("without an answer: %q", got)
	}
}

func TestMessagesAreGroupedByDayAuthorAndPause(t *testing.T) {
	const d = 86400
	all := []message{
		{author: "Tess", at: 1000},
		{author: "Tess", at: 1100},
		{mine: true, at: 1200},
		{author: "Tess", at: 1250},
		{author: "Tom", at: 1260},
		{author: "Tom", at: 1260 + groupSeconds},
		{author: "Tom", at: d + 10},
	}
	var got []string
	for _, l := range looks(all, func(seconds float64) int { return int(seconds / d) }) {
		got = append(got, fmt.Sprint(map[bool]string{true: "day "}[l.day], map[bool]string{true: "first "}[l.first], map[bool]string{true: "last"}[l.last]))
	}
	want := "day first |last|first last|first last|first last|first last|day first last"
	if s := strings.Join(got, "|"); s != want {
		t.Errorf("got  %s\nwant %s", s, want)
	}
}

// show writes an outbox in one line: conversation/body, with ! where it failed.
func (o outbox) show() string {
	var s []string
	for _, u := range o {
		s = append(s, digits(float64(u.conversation))+"/"+u.body+map[bool]string{true: "!" + u.reason}[u.failed])
	}
	return strings.Join(s, " ")
}

func TestTheOutboxSendsInOrderAndWhatFailsHoldsUpWhatIsBehindIt(t *testing.T) {
	var o outbox
	for i, conversation := range []conversationID{0, 0, 7, 0} {
		body := string(rune('A' + i))
		o = append(o, unsent{client: "c" + body, conversation: conversation, body: body, at: float64(i)})
	}
	step := func(what, want string) {
		t.Helper()
		if got := o.show(); got != want {
			t.Errorf("after %s: %s, want %s", what, got, want)
		}
	}
	next := func(want string) {
		t.Helper()
		if u, _ := o.next(); u.body != want {
			t.Errorf("next is %q, want %q", u.body, want)
		}
	}
	next("A")
	o.take("cA")
	o.move(0, 9)
	step("the first made a conversation", "9/B 7/C 9/D")
	o.fail("cB", " too long", true)
	step("a failure", "9/B! too long 7/C 9/D!")
	next("C")
	if _, again := o.take("cA"); again {
		t.Error("a message was taken twice")
	}
	o.again(9, true)
	step("a retry", "9/B 7/C 9/D")
	next("B")
	o.failAll()
	if o.has("cA") || !o.has("cB") || o.has("") {
		t.Error("the outbox does not know what it holds")
	}
	step("a refusal of all", "9/B! 7/C! 9/D!")
	next("")
	o.insert(unsent{client: "cX", body: "X", at: 1.5})
	step("one of another page view", "9/B! 0/X 7/C! 9/D!")
	if got := o.of(9); len(got) != 2 || got[0].state != failed || got[1].body != "D" || !got[0].mine {
		t.Errorf("of 9: %+v", got)
	}
}

func TestWordsForTime(t *testing.T) {
	for seconds, want := range map[float64]string{
		-90: "Just now", 0: "Just now", 59: "Just now", 60: "1m ago", 3599: "59m ago", 3600: "1h ago",
		86399: "23h ago", 86400: "1d ago", 7*86400 - 1: "6d ago", 7 * 86400: "",
	} {
		if got := ago(seconds); got != want {
			t.Errorf("ago(%v) = %q, want %q", seconds, got, want)
		}
	}
	for d, want := range map[int]string{20: "Today", 19: "Yesterday", 18: "", 21: ""} {
		if got := near(d, 20); got != want {
			t.Errorf("near(%d, 20) = %q, want %q", d, got, want)
		}
	}
}

func TestTriesWaitLongerAndLongerButNotForEver(t *testing.T) {
	for _, c := range []struct {
		tries  int
		chance float64
		most   int
		want   int
	}{{1, 0, 10000, 1000}, {2, 0, 10000, 2000}, {4, 0, 10000, 8000}, {5, 0, 10000, 10000}, {1000, 0, 60000, 60000}, {1, 1, 10000, 250}} {
		if got := backoff(c.tries, c.chance, c.most); got != c.want {
			t.Errorf("backoff(%d, %v, %d) = %d, want %d", c.tries, c.chance, c.most, got, c.want)
		}
	}
}

func TestIdsAreWrittenInDigits(t *testing.T) {
	for id, want := range map[float64]string{0: "0", 7: "7", 1234567890123: "1234567890123", 9007199254740991: "9007199254740991"} {
		if got := digits(id); got != want {
			t.Errorf("digits(%v) = %s", id, got)
		}
	}
}

func TestAKeyBelongsToOneVisitor(t *testing.T) {
	k := newKeys("app", "v1")
	for key, want := range map[string]bool{
		k.ofUnsent("c"): true, k.email: true,
		talksKey("app"):                    false, // it is one of all visitors
		newKeys("app", "v2").ofUnsent("c"): false, newKeys("app", "v2").email: false, "gist-visitor-id:app": false, "": false,
	} {
		if got := k.mine(key); got != want {
			t.Errorf("mine(%q) = %v", key, got)
		}
	}
	if got := firstName("John Doe"); got != "John" {
		t.Errorf("firstName = %q", got)
	}
}
