package e2e_test

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	_ "github.com/jackc/pgx/v5/stdlib"

	"gist/server/e2e/harness"
	"gist/server/store"
	"gist/server/store/storetest"
)

func TestSoakTwoServersAreOne(t *testing.T) {
	rounds := soak(1, 20)
	for round := range rounds {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			database := storetest.New(t, store.PostgreSQL)
			f := newFleet(t, database)
			f.migratedOnce(database)
			f.hearEachOther()
			f.endForEachOther()
			f.filterWhatEachWasTold()
			f.shareSettingsAndLimits()
			f.surviveAKill()
		})
		if t.Failed() {
			t.Fatalf("in round %d", round)
		}
	}
	t.Logf("%d rounds passed", rounds)
}

// migratedOnce checks that each migration ran once, though both servers started
// at the same time on an empty database.
func (f *fleet) migratedOnce(database string) {
	f.Helper()
	db, err := sql.Open("pgx", database)
	if err != nil {
		f.Fatal(err)
	}
	defer db.Close()
	var rows, versions int
	if err := db.QueryRow(`select count(*), count(distinct version_id) from goose_db_version`).Scan(&rows, &versions); err != nil {
		f.Fatal(err)
	}
	if rows != versions || versions < 2 {
		f.Errorf("%d migrations ran of %d", rows, versions)
	}
}

// filterWhatEachWasTold checks that one server's filters find at once what the
// other server has acknowledged, even by columns already in memory.
func (f *fleet) filterWhatEachWasTold() {
	f.Helper()
	cookie := f.signIn(f.servers[0].URL)
	var found struct {
		Count    int
		Contacts []struct {
			UserID string `json:"user_id"`
		}
	}
	for n := 1; n <= 20; n++ {
		told, asked := f.servers[n%2].URL, f.servers[1-n%2].URL
		who := fmt.Sprintf("Filtered-%d", n)
		if status := f.arrives(told).identify(told, who); status != "stored" {
			f.Errorf("the call was %v", status)
		}
		filter := map[string]any{"filter": map[string]any{"field": "user_id", "op": "starts_with", "value": "filtered-"}}
		if status, _, err := post(context.Background(), asked+"/api/contacts/search", filter, &found, cookie); err != nil || status != http.StatusOK {
			f.Fatalf("the filter was answered %d (%v)", status, err)
		}
		if found.Count != n || found.Contacts[0].UserID != who {
			f.Errorf("the filter finds %d contacts, the last of them %q; want %d and %q", found.Count, found.Contacts[0].UserID, n, who)
		}
	}
}

// hearEachOther lets a visitor at one server and a teammate at the other talk.
func (f *fleet) hearEachOther() {
	f.Helper()
	one, two := f.servers[0].URL, f.servers[1].URL
	g := f.arrives(one)
	dashboard := listen(f.T, two+"/dashboard/live", `{}`, f.signIn(two))
	messenger := listen(f.T, one+"/widget/live", g.connect())
	g.says(one, "hello from the visitor")
	dashboard.hears("hello from the visitor")
	for _, server := range f.servers {
		f.api.URL = server.URL
		f.replies(g.talk, "hello from the team by "+server.URL)
		messenger.hears("hello from the team by " + server.URL)
		dashboard.hears("hello from the team by " + server.URL)
	}
	f.api.URL = f.proxy.URL
}

// endForEachOther checks that a sign-out, a shutdown or a new token at one
// server closes live connections at the other.
func (f *fleet) endForEachOther() {
	f.Helper()
	one, two := f.servers[0].URL, f.servers[1].URL
	cookie := f.signIn(one)
	dashboard := listen(f.T, one+"/dashboard/live", `{}`, cookie)
	if status, _, err := post(context.Background(), two+"/dashboard/sign-out", nil, nil, cookie); err != nil || status != http.StatusOK {
		f.Fatalf("signing out was answered %d (%v)", status, err)
	}
	dashboard.ends(3011)
	listen(f.T, one+"/dashboard/live", `{}`, cookie).ends(3500)

	g := f.arrives(one)
	messenger := listen(f.T, two+"/widget/live", g.connect())
	if status, err := g.call(one, "/widget/shutdown", nil, nil); err != nil || status != http.StatusOK {
		f.Fatalf("shutdown was answered %d (%v)", status, err)
	}
	messenger.ends(3500)
	listen(f.T, two+"/widget/live", g.connect()).ends(3500)

	// A visitor who identifies at one server gets another token. The live
	// connection with the old token, at the other server, ends.
	g = f.arrives(two)
	messenger = listen(f.T, two+"/widget/live", g.connect())
	if status := g.identify(one, "ann"); status != "stored" {
		f.Errorf("identify was %v", status)
	}
	messenger.ends(3500)
}

// shareSettingsAndLimits checks that a changed setting applies at both servers.
// Both must count calls against the same limit.
func (f *fleet) shareSettingsAndLimits() {
	f.Helper()
	f.servers[0].Set(f.appID, "identity_verification=required")
	for _, server := range f.servers {
		g := f.arrives(server.URL)
		harness.Eventually(f, "unsigned calls to be refused at both servers", func() (bool, any) {
			status := g.identify(server.URL, "ben-"+uuid.NewString())
			return status == "rejected", status
		})
	}
	f.servers[1].Set(f.appID, "identity_verification=optional")

	// The limit is 300 calls at once, some of which this address has made, and
	// 5 per second. With a limit of its own, each server would refuse at most
	// one request.
	g, began := f.arrives(f.servers[0].URL), time.Now()
	statuses, err := g.bursts(12, f.servers[0].URL, f.servers[1].URL)
	if err != nil {
		f.Fatal(err)
	}
	refused := statuses[http.StatusTooManyRequests]
	took := time.Since(began)
	if least := 12 - int(300+5*took.Seconds())/50; refused < least || refused > 7 {
		f.Errorf("of 12 times 50 calls at two servers, in %s, %d times were too many; want %d to 7", took, refused, least)
	}
}

// surviveAKill kills one server while a visitor writes. The visitor continues
// at the other one, and the team misses nothing.
func (f *fleet) surviveAKill() {
	f.Helper()
	f.servers[0].Set(f.appID, "rate_limits=off")
	g := f.arrives(f.servers[0].URL)
	for _, server := range f.servers {
		harness.Eventually(f, "calls without a limit", func() (bool, any) {
			statuses, err := g.bursts(8, server.URL)
			return err == nil && statuses[http.StatusOK] == 8, statuses
		})
	}
	g = f.arrives(f.proxy.URL)
	var wanted []string
	says := func(text string) {
		wanted = append(wanted, text)
		g.says(f.proxy.URL, text)
	}
	says("before")
	messenger := listen(f.T, f.servers[1].URL+"/widget/live", g.connect())
	var killed sync.WaitGroup
	for i := range 40 {
		if i == 15 {
			killed.Go(f.servers[0].Kill)
		}
		says(fmt.Sprint("message ", i))
	}
	killed.Wait()
	// A new live connection catches up with what the killed server could not
	// send.
	messenger.ends(3011)
	again := listen(f.T, f.proxy.URL+"/widget/live", g.connect())
	wanted = append(wanted, "are you there?")
	f.replies(g.talk, "are you there?")
	again.hears("are you there?")
	bodies, err := g.reads(f.proxy.URL)
	if err != nil {
		f.Fatal(err)
	}
	once(f.T, bodies, wanted)
	if len(bodies) != len(wanted) {
		f.Errorf("%d messages were sent, %d are there", len(wanted), len(bodies))
	}
}

func TestSoakARollingRestartDropsNoCallAndNoMessage(t *testing.T) {
	f := newFleet(t, storetest.New(t, store.PostgreSQL))
	f.servers[0].Set(f.appID, "rate_limits=off")

	// Visitors write, each call is sent once, and all are answered.
	const visitors = 6
	var (
		load   sync.WaitGroup
		over   = make(chan struct{})
		calls  atomic.Int64
		wanted [visitors][]string
		guests [visitors]*guest
	)
	for i := range guests {
		guests[i] = f.arrives(f.proxy.URL)
		load.Go(func() {
			for n := 0; ; n++ {
				select {
				case <-over:
					return
				default:
				}
				text := fmt.Sprintf("visitor %d, message %d", i, n)
				if status, err := guests[i].send(f.proxy.URL, uuid.NewString(), text); err != nil || status != http.StatusOK {
					t.Errorf("%s was answered %d (%v)", text, status, err)
					return
				}
				wanted[i] = append(wanted[i], text)
				calls.Add(1)
			}
		})
	}
	// One visitor listens meanwhile, and reconnects when a server closes the
	// connection.
	listener := f.arrives(f.proxy.URL)
	listener.says(f.proxy.URL, "hello?")
	heard := listen(t, f.proxy.URL+"/widget/live", listener.connect())
	reads := []string{"hello?"}
	for round := range soak(1, 10) {
		for i, server := range f.servers {
			text := fmt.Sprintf("reply %d of round %d", i, round)
			reads = append(reads, text)
			f.replies(listener.talk, text)
			heard.hears(text)
			began, before := time.Now(), calls.Load()
			if code := server.Stop(); code != 0 {
				t.Errorf("a server under load ended with %d:\n%s", code, server.Log())
			}
			if took := time.Since(began); took > 30*time.Second {
				t.Errorf("a stop took %s", took)
			}
			harness.Eventually(t, "the other server to go on", func() (bool, any) { return calls.Load() > before+50 || t.Failed(), calls.Load() })
			if heard.over() { // it was connected to the server that stopped
				if heard.code != 3001 {
					t.Errorf("a stop ended the live connection with %d, want 3001", heard.code)
				}
				heard = listen(t, f.proxy.URL+"/widget/live", listener.connect())
			}
			server.Run()
			harness.Eventually(t, "the balancer to see it", func() (bool, any) { return f.proxy.servers[i].healthy.Load(), "" })
		}
	}
	close(over)
	load.Wait()
	for i, g := range guests {
		bodies, err := g.reads(f.proxy.URL)
		if err != nil {
			t.Fatal(err)
		}
		once(t, bodies, wanted[i])
		if len(bodies) != len(wanted[i]) {
			t.Errorf("visitor %d sent %d messages, %d are there", i, len(wanted[i]), len(bodies))
		}
	}
	bodies, err := listener.reads(f.proxy.URL)
	if err != nil {
		t.Fatal(err)
	}
	once(t, bodies, reads)
	t.Logf("%d calls, none dropped", calls.Load())
}

func TestSoakRedisMayGoForAWhile(t *testing.T) {
	f := newFleet(t, storetest.New(t, store.PostgreSQL))
	f.servers[0].Set(f.appID, "rate_limits=on")
	g := f.arrives(f.proxy.URL)
	g.says(f.proxy.URL, "before")
	messenger := listen(t, f.servers[1].URL+"/widget/live", g.connect())
	lines := strings.Count(f.servers[0].Log(), `"live: `)
	f.redis.Stop()
	messenger.ends(3001)
	wanted := []string{"before"}
	away := time.Duration(soak(2, 60)) * time.Second
	slowest := time.Duration(0)
	for began, i := time.Now(), 0; time.Since(began) < away; i++ {
		text := fmt.Sprint("without Redis ", i)
		wanted = append(wanted, text)
		before := time.Now()
		if status, err := g.send(f.servers[i%2].URL, uuid.NewString(), text); err != nil || status != http.StatusOK {
			t.Fatalf("without Redis a message was answered %d (%v)", status, err)
		}
		slowest = max(slowest, time.Since(before))
		if res, err := http.Get(f.servers[i%2].URL + "/healthz"); err != nil || res.StatusCode != http.StatusOK {
			t.Fatalf("without Redis /healthz is %v (%v)", res, err)
		} else {
			res.Body.Close()
		}
		<-time.After(200 * time.Millisecond) // a person's pace, below the limits
	}
	// A new live connection is refused.
	if res, err := http.Get(f.servers[0].URL + "/widget/live"); err != nil || res.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("without Redis a live connection is answered %v (%v)", res, err)
	} else {
		res.Body.Close()
	}
	f.redis.Run()
	// Both servers reconnect to Redis, each in its own time.
	harness.Eventually(t, "news to cross servers again", func() (bool, any) {
		e, err := open(t, f.servers[1].URL+"/widget/live", g.connect())
		if err != nil {
			return false, err
		}
		text := "again " + uuid.NewString()
		wanted = append(wanted, text)
		if status, err := g.send(f.servers[0].URL, uuid.NewString(), text); err != nil || status != http.StatusOK {
			t.Fatalf("with Redis a message was answered %d (%v)", status, err)
		}
		for waited := 0; waited < 100 && !e.over(); waited++ {
			if e.has(text) {
				return true, ""
			}
			<-time.After(10 * time.Millisecond)
		}
		return false, text
	})
	bodies, err := g.reads(f.proxy.URL)
	if err != nil {
		t.Fatal(err)
	}
	once(t, bodies, wanted)
	for _, server := range f.servers {
		log := server.Log()
		if n := strings.Count(log, `"live: `) + strings.Count(log, `"limits: `) - lines; n > 8 {
			t.Errorf("%d lines tell that Redis was away:\n%s", n, log)
		}
	}
	t.Logf("Redis was away for %s, in which %d messages were stored; the slowest call took %s", away, len(wanted), slowest)
}
