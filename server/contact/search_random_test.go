package contact_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"gist/server/contact"
	"gist/server/contact/filter"
	"gist/server/store"
	"gist/server/store/storetest"
	"gist/server/team"
	"gist/wasm/rules"
)

var filterSeed = flag.Uint64("filter.seed", 0, "the seed of random filters; 0 takes the time")

// The values that random contacts have and random filters ask for: few, so that
// they meet, and such that go wrong easily.
var (
	someTexts = []string{"", "pro", "Pro", "PRO ", "free", "ünïcödé", "ÜNÏCÖDÉ", "İstanbul", "ΣΊΣΥΦΟΣ", "ς", "a'b\"c\\d", "100%", "under_score", "a\x00b", "\\u0000", "🌮 taco", "null", "1", strings.Repeat("long ", 51)}
	someNums  = []float64{0, 1, -1, 1.5, 2, 3, 100, -0.25, 1e-7, 1e21, 9007199254740991, 1152921504606846976, 1777000000, 1.7976931348623157e308}
	someTags  = []string{"vip", "VIP", "beta", "Ünï", "gamma", "delta", "nobody's"}
	someEvent = []string{"Clicked", "clicked", "Paid", "Nobody did"}
	someMails = []string{"ann@tacos.com", "Ann@Tacos.com", "bob@tacos.com", "cid@burgers.com", "ÉVE@tacos.com"}
)

func one[T any](r *rand.Rand, of []T) T { return of[r.IntN(len(of))] }

func quoted(v any) string {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(raw)
}

// crowd is a workspace of random contacts, that many calls change.
type crowd struct {
	*world
	users int
}

// change makes one random call. Those that the rules refuse change nothing.
func (c crowd) change(r *rand.Rand) {
	user := fmt.Sprint("u", r.IntN(c.users))
	switch r.IntN(12) {
	case 10: // What is proven changes without any contact.
		ctx := context.Background()
		switch r.IntN(8) {
		case 0:
			_ = c.team.Set(ctx, c.ws.AppID, "identity_verification", one(r, []string{"off", "optional"}))
		case 1:
			_, _ = c.team.RotateSecret(ctx, c.ws.ID)
			_ = c.team.RetireSecret(ctx, c.ws.ID, r.IntN(2) == 0)
		}
	case 11:
		secret, err := c.team.Secret(context.Background(), c.ws.ID)
		if mail := one(r, someMails); err == nil && r.IntN(2) == 0 {
			_, _ = c.browser().tryIdentify("", `{"email":`+quoted(mail)+`,"user_hash":"`+team.Sign(secret, mail)+`"}`)
		} else if err == nil {
			_, _ = c.browser().tryIdentify(user, `{"email":`+quoted(mail)+`,"user_hash":"`+team.Sign(secret, user)+`"}`)
		}
	case 0:
		b := c.browser()
		b.track(one(r, someEvent[:3]))
		if r.IntN(2) == 0 {
			_, _ = b.tryIdentify("", `{"email":`+quoted(one(r, someMails))+`}`)
		}
		_, _ = b.tryIdentify(user, `{"email":`+quoted(one(r, someMails))+`,"plan":`+quoted(one(r, someTexts))+`}`)
	case 1:
		_ = c.update(func(tx *store.Tx) error {
			found, err := c.contacts.ByUserID(tx, c.ws.ID, user)
			if err != nil {
				return err
			}
			ago := time.Duration(r.IntN(60*24)) * time.Hour
			_, err = c.contacts.Record(tx, c.ws.ID, found.ID, rules.Event{Name: one(r, someEvent[:3])}, uuid.NewString(), c.now().Add(-ago))
			return err
		})
	default:
		var list []string
		add := func(name string, value any) { list = append(list, quoted(name)+":"+quoted(value)) }
		for _, do := range []func(){
			func() { add("plan", one(r, someTexts)) }, func() { add("city", one(r, someTexts)) },
			func() { add("seats", one(r, someNums)) }, func() { add("score", float64(r.IntN(5))) },
			func() { add("trial", r.IntN(2) == 0) },
			func() { add("paid_at", c.now().Unix()+int64(r.IntN(60)-30)*86_400) },
			func() { add("plan", nil) }, func() { add("seats", nil) }, func() { add("trial", nil) },
			func() { add("name", one(r, someTexts[1:])) }, func() { add("email", one(r, someMails)) },
			func() { add("tags", one(r, someTags[:5])+", "+one(r, someTags[:5])) }, func() { add("overwrite_tags", r.IntN(2) == 0) },
			func() { add("signed_up_at", c.now().Unix()-int64(r.IntN(1e6))) },
		} {
			if r.IntN(3) == 0 {
				do()
			}
		}
		_, _ = c.tryUpsert(0, user, "{"+strings.Join(list, ",")+"}")
	}
}

// filter writes a random group or condition.
func (c crowd) filter(r *rand.Rand, depth int) string {
	if depth < 4 && r.IntN(3) == 0 || depth == 0 {
		parts := make([]string, r.IntN(4))
		for i := range parts {
			parts[i] = c.filter(r, depth+1)
		}
		return `{"` + one(r, []string{"all", "any"}) + `":[` + strings.Join(parts, ",") + `]}`
	}
	condition := func(what, name, op string, value any) string {
		return fmt.Sprintf(`{%q:%s,"op":%q,"value":%s}`, what, quoted(name), op, quoted(value))
	}
	text := func(what, name string) string {
		switch op := one(r, []string{"is", "is_not", "contains", "not_contains", "starts_with", "is_any_of", "known", "unknown"}); op {
		case "is_any_of":
			return condition(what, name, op, []string{one(r, someTexts), one(r, someTexts), one(r, someMails)})
		case "contains", "not_contains", "starts_with":
			value := []rune(one(r, append(someTexts[1:], someMails...)))
			from := r.IntN(len(value))
			return condition(what, name, op, string(value[from:from+1+r.IntN(len(value)-from)]))
		default:
			return condition(what, name, op, one(r, append(someTexts, someMails...)))
		}
	}
	number := func(what, name string, of []float64) string {
		switch op := one(r, []string{"eq", "ne", "gt", "gte", "lt", "lte", "between", "known", "unknown"}); op {
		case "between":
			a, b := one(r, of), one(r, of)
			return condition(what, name, op, []float64{min(a, b), max(a, b)})
		default:
			return condition(what, name, op, one(r, of))
		}
	}
	date := func(what, name string) string {
		at := c.now().Unix() + int64(r.IntN(60)-30)*86_400
		switch op := one(r, []string{"before", "after", "between", "in_last_days", "not_in_last_days", "in_next_days", "known", "unknown"}); op {
		case "between":
			return condition(what, name, op, []int64{at, at + int64(r.IntN(10))*86_400})
		case "before", "after":
			return condition(what, name, op, at)
		default:
			return condition(what, name, op, 1+r.IntN(40))
		}
	}
	switch r.IntN(15) {
	case 14:
		return condition("field", one(r, []string{"verified", "email_verified", "email_verified", "unsubscribed_from_emails"}), one(r, []string{"is", "is", "known", "unknown"}), r.IntN(2) == 0)
	case 0, 1:
		return text("property", one(r, []string{"plan", "city"}))
	case 2, 3:
		return number("property", "seats", someNums)
	case 4:
		return number("property", "score", []float64{0, 1, 2, 3, 4, 2.5})
	case 5:
		return condition("property", "trial", one(r, []string{"is", "known", "unknown"}), r.IntN(2) == 0)
	case 6:
		return date("property", "paid_at")
	case 7:
		return text("field", one(r, []string{"email", "name", "user_id", "type", "phone"}))
	case 8:
		return number("field", one(r, []string{"session_count", "id"}), []float64{0, 1, 2, 3, 1.5, 20, -1e300, 1e300})
	case 9:
		return date("field", one(r, []string{"created_at", "updated_at", "last_seen_at", "signed_up_at", "last_contacted_at"}))
	case 10, 11:
		return fmt.Sprintf(`{"tags":%q,"value":%s}`, one(r, []string{"has_any", "has_all", "has_none"}), quoted([]string{one(r, someTags), one(r, someTags)}))
	default:
		days := ""
		if r.IntN(2) == 0 {
			days = fmt.Sprintf(`,"in_last_days":%d`, 1+r.IntN(60))
		}
		return fmt.Sprintf(`{"event":%q,"op":%q,"value":%d%s}`, one(r, someEvent), one(r, []string{"did", "did_not", "count_gte", "count_lt"}), 1+r.IntN(3), days)
	}
}

// askRandomly asks random filters of two servers while calls come in at both,
// and has each answer compared with the plain way at the same moment.
func askRandomly(t *testing.T, count int) {
	seed := *filterSeed
	if seed == 0 {
		seed = uint64(time.Now().UnixNano())
	}
	t.Logf("again: go test ./server/contact/ -run %s -filter.seed %d", t.Name(), seed)
	url := storetest.URL(t)
	first := newWorldOn(t, storetest.OpenURL(t, url), team.ModeOff)
	servers := []crowd{{first, 60}, {first.second(t, url), 60}}
	// All properties are there before the first filter names one.
	first.upsert(0, "u0", `{"plan":"pro","city":"x","seats":1,"score":1,"trial":true,"paid_at":1777000000}`)
	start := rand.New(rand.NewPCG(seed, 0))
	for range 150 {
		servers[0].change(start)
	}
	stop := make(chan struct{})
	var calls sync.WaitGroup
	for i, server := range servers {
		r := rand.New(rand.NewPCG(seed, uint64(i+1)))
		calls.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
					server.change(r)
				}
			}
		})
	}
	var asking sync.WaitGroup
	for i, server := range servers {
		r := rand.New(rand.NewPCG(seed, uint64(i+11)))
		asking.Go(func() {
			matched := 0
			for n := range count / len(servers) {
				if n%500 == 250 { // so that columns go and come back
					server.contacts.LimitFilters(int64(5000 + r.IntN(20_000)))
				}
				o := contact.SearchOptions{Filter: json.RawMessage(server.filter(r, 0)), PerPage: 1 + r.IntN(20), Order: one(r, []string{"", "asc", "desc"}),
					OrderBy: one(r, []string{"", "id", "created_at", "updated_at", "last_seen_at", "last_contacted_at", "signed_up_at", "session_count", "name", "email"})}
				q := server.query(o)
				q.Skip = r.IntN(3)
				var result filter.Result
				for range 3 {
					if result = server.agree(q); result.After == "" {
						break
					}
					q.After = result.After
				}
				if result.Count > 0 {
					matched++
				}
				if t.Failed() {
					t.Errorf("it was filter %d by %q %s: %s", n, o.OrderBy, o.Order, o.Filter)
					return
				}
			}
			t.Logf("%d filters, %d of them matched somebody", count/len(servers), matched)
		})
	}
	asking.Wait()
	close(stop)
	calls.Wait()
}

// TestSoakRandomFiltersGiveTheSameFastAndPlain asks 10,000 filters with
// GIST_SOAK=1.
func TestSoakRandomFiltersGiveTheSameFastAndPlain(t *testing.T) {
	count := 300
	if os.Getenv("GIST_SOAK") != "" {
		count = 10_000
	}
	askRandomly(t, count)
}
