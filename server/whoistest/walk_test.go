package whoistest_test

import (
	"flag"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"gist/server/store"
	"gist/server/store/storetest"
)

// walkSteps are how many steps a run has at least, without and with GIST_SOAK.
var walkSteps = map[bool]int{false: 2000, true: 100_000}

// Browsers, some of them an attacker's, at a site whose team, server and
// operator are busy too: whoever may read a text reads it, and nobody else.
// GIST_SEED=N repeats a run. See doc_test.go for what this finds and why.
func TestSoakNobodySeesAnothersHistoryWhoeverTries(t *testing.T) {
	seed, err := strconv.ParseUint(os.Getenv("GIST_SEED"), 10, 64)
	if err != nil {
		seed = firstSeed
		if os.Getenv("GIST_SOAK") != "" {
			seed = uint64(time.Now().UnixNano())
		}
	}
	least, sum := walkSteps[os.Getenv("GIST_SOAK") != ""], new(counts)
	if n, err := strconv.Atoi(os.Getenv("GIST_STEPS")); err == nil {
		least = n
	}
	check(t, flag.Set("rapid.nofailfile", "true"))
	check(t, flag.Set("rapid.checks", "20"))
	check(t, flag.Set("rapid.steps", "40"))
	check(t, flag.Set("rapid.shrinktime", "0s")) // steps are left out below, which finds shorter ones
	for first := seed; sum.steps < least && !t.Failed(); seed++ {
		check(t, flag.Set("rapid.seed", strconv.FormatUint(seed, 10)))
		t.Run("seed", func(t *testing.T) {
			p := newPlace(t)
			rapid.Check(t, func(rt *rapid.T) { walk(rt, p, sum) })
		})
		if t.Failed() {
			if shortest, why := newPlace(t).shrink(sum.failed); why != "" {
				t.Logf("the shortest that fails: %s", why)
			} else {
				t.Logf("these steps alone do not fail again: %q", shortest)
			}
			t.Logf("run just this: GIST_SEED=%d go test ./server/whoistest -run Soak (the run began with %d)", seed, first)
		}
	}
	t.Logf("%d steps of %d lives on %s, %d requests of pages, the last seed was %d", sum.steps, sum.lives, storetest.Dialect(), sum.reads, seed-1)
}

// firstSeed begins the short walk of every run, so that it takes the same steps
// each time; a soak walks where nobody has been.
const firstSeed = 1

// walk is one life of random steps.
func walk(rt *rapid.T, p *place, sum *counts) {
	l := p.newLife(rt, 5)
	defer l.end()
	l.sum = sum
	sum.lives++
	l.mute = rapid.IntRange(0, 2).Draw(rt, "lines") > 0
	if mode := rapid.SampledFrom([]string{"optional", "optional", "required", "off"}).Draw(rt, "mode"); mode != "optional" {
		l.tester = rt
		l.do("mode " + mode)
	}
	step := 0
	rt.Repeat(map[string]func(*rapid.T){
		"step": func(rt *rapid.T) {
			l.tester = rt
			text := l.draw(rt)
			if text == "" {
				rt.Skip()
			}
			l.do(text)
			step++
			l.hold(step%8 == 0, step)
		},
	})
	l.tester = rt
	l.hold(true, 0)
}

// people are who may sit at the browsers and what they can have signed: Ann has
// two browsers, Bob one, Eve one, and one is shared by Ann and Bob. Everybody
// can type anything.
var able = [][]string{{"A", "kim"}, {"A", "kim"}, {"B", "bob"}, {"E", "eve"}, {"A", "kim", "B", "bob"}}

// draw chooses the next step.
func (l *life) draw(rt *rapid.T) string {
	pick := func(name string, of ...string) string { return rapid.SampledFrom(of).Draw(rt, name) }
	n := rapid.IntRange(0, len(l.pages)-1).Draw(rt, "browser")
	b := l.pages[n].name
	texts := l.texts()
	anybody := func() string {
		var of []string
		for _, p := range l.pages {
			if p.s != nil && p.s.on != nil {
				of = append(of, p.name)
			}
		}
		for _, user := range []string{"A", "B", "E"} {
			if l.m.byUser(user) != nil {
				of = append(of, user)
			}
		}
		if of = append(of, texts...); len(of) == 0 {
			return "nobody"
		}
		return pick("contact", of...)
	}
	next := "t" + strconv.Itoa(len(l.lines))
	switch kind := rapid.SampledFrom(kinds).Draw(rt, "kind"); kind {
	case "identify":
		return b + " identify " + l.drawCall(rt, n)
	case "write":
		if len(texts) == 0 || rapid.IntRange(0, 2).Draw(rt, "new") == 0 {
			return b + " write " + next
		}
		return b + " write " + next + " in " + pick("text", texts...)
	case "marks", "replays":
		if len(texts) == 0 {
			return ""
		}
		return b + " " + kind + " " + pick("text", texts...)
	case "answer":
		if len(texts) == 0 {
			return ""
		}
		return "team answers " + next + " in " + pick("text", texts...)
	case "track":
		return b + " track e" + strconv.Itoa(len(l.lines))
	case "merge":
		return pick("who", "team", "key") + " merges " + anybody() + " into " + anybody()
	case "begin":
		return pick("who", "team", "team", "key") + " writes " + next + " to " + anybody()
	case "type":
		return "team types " + pick("email", "kim", "bob", "eve") + " for " + anybody()
	case "save":
		what := "key saves " + pick("whom", "user=A email=kim", "user=B email=bob", "user=E email=kim", "user=A", "email=kim", "email=kim", "email=look", "email=bob", "id="+anybody()+" email=kim", "id="+anybody()+" email=bob")
		if rapid.Bool().Draw(rt, "text") {
			what += " text=" + next
		}
		return what
	case "mode":
		return "mode " + pick("mode", "off", "optional", "optional", "required")
	case "secret":
		if len(l.m.secrets) > 1 && l.m.secrets[len(l.m.secrets)-2] {
			return pick("retired", "retire", "retire", "retire leaked")
		}
		return "rotate"
	case "time":
		return "time " + pick("time", "2m", "2m", "15m", "15m", "77h", "760h")
	case "ends":
		return "team ends " + b
	case "old", "stranger":
		return kind + " " + b
	case "backup", "restore":
		if storetest.Dialect() != store.SQLite || kind == "restore" && (l.kept == nil || !restores) {
			return ""
		}
		return kind
	case "undo":
		return kind
	default: // hello, listen, shutdown
		return b + " " + kind
	}
}

// kinds of steps, by how often they are.
var kinds = strings.Fields(strings.Repeat("identify ", 12) + strings.Repeat("write ", 7) + strings.Repeat("answer ", 3) + strings.Repeat("hello ", 3) +
	"marks replays track track shutdown shutdown listen listen merge merge begin begin type save save mode mode secret time time ends old stranger undo backup restore")

func (l *life) texts() (list []string) {
	for _, t := range l.m.talks {
		if !t.lost {
			list = append(list, t.texts[0])
		}
	}
	return list
}

// drawCall chooses an identify call of a browser: a claim of anything, or what
// its people can have signed, or what only looks like that.
func (l *life) drawCall(rt *rapid.T, n int) string {
	pick := func(name string, of ...string) string { return rapid.SampledFrom(of).Draw(rt, name) }
	user, email, sig := "-", "", "none"
	switch kind := pick("call", "claim", "claim", "proof", "proof", "proof", "false"); kind {
	case "proof":
		i := 2 * rapid.IntRange(0, len(able[n])/2-1).Draw(rt, "as")
		user, email = able[n][i], able[n][i+1]
		switch pick("proof", "user", "user", "both", "mail", "other email") {
		case "user":
			sig = pick("signature", "hash", "hash", "jwtid")
		case "both":
			sig = pick("signature", "jwt", "jwt", "both")
		case "mail":
			user, sig = "-", pick("signature", "hash", "hash", "jwt")
		case "other email":
			email, sig = pick("email", "kim", "bob", "eve"), pick("signature", "hash", "jwtid")
		}
		if email == "eve" && able[n][0] == "E" && rapid.Bool().Draw(rt, "look-alike") {
			email = "look" // an address of hers
		}
		if email == "kim" && rapid.IntRange(0, 4).Draw(rt, "capitals") == 0 {
			email = "KIM"
		}
		if len(l.secrets) > 1 && rapid.IntRange(0, 2).Draw(rt, "old secret") == 0 {
			sig += "@" + strconv.Itoa(len(l.secrets)-2)
		}
	case "claim", "false":
		user = pick("user", "-", "A", "A", "B", "E")
		email = pick("email", "kim", "kim", "KIM", "look", "bob", "eve")
		if kind == "false" {
			sig = pick("signature", "wrong", "expired", "otherid", "folded")
			if user == "-" && sig == "otherid" {
				sig = "wrong"
			}
			if sig == "folded" {
				user, email = "-", "look"
			}
			if user != "-" && pick("signature", "as it is", "of the email") == "of the email" {
				sig = "mailhash"
			}
			if own := able[n][1]; user != "-" && email == own && rapid.Bool().Draw(rt, "email alone") {
				sig = "jwtmail"
			}
		}
	}
	text := user + " " + email + " " + sig
	if rapid.IntRange(0, 3).Draw(rt, "name") == 0 {
		text += " name=n" + strconv.Itoa(len(l.lines))
	}
	if rapid.IntRange(0, 7).Draw(rt, "lost") == 0 {
		text += " lost"
	}
	return text
}

// playAt runs steps, one a line, in a mode, and holds everything against the
// model after each. A line that begins with modes in brackets is for these alone.
func playAt(t *testing.T, p *place, mode, lines string) {
	t.Helper()
	l := p.newLife(t, 5)
	t.Cleanup(l.end)
	if mode != "optional" {
		l.do("mode " + mode)
	}
	for _, text := range strings.Split(lines, "\n") {
		text = strings.TrimSpace(text)
		if modes, rest, ok := strings.Cut(text, "]"); ok {
			if !strings.Contains(modes, mode) {
				continue
			}
			text = strings.TrimSpace(rest)
		}
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		l.do(text)
		l.hold(true, 0)
	}
}

// restores tells whether walks restore backups.
const restores = false
