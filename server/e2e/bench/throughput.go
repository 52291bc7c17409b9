package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"gist/server/e2e/harness"
)

// load is one kind of call to one server.
type load struct {
	name    string
	address string
	// caller returns the function that makes the calls of one connection. It
	// gets a unique number and the last answer's body, and returns the path and
	// the body to post.
	caller func() func(n int64, answer string) (path, body string)
}

// throughput measures durable calls per second and their latency. It compares
// them with a bare net/http handler that reads the same JSON and stores
// nothing, and with PocketBase creating a record.
func (b *bench) throughput(r *report) {
	bare := load{"bare net/http handler, stores nothing", b.startPeer("bare"), identifying("-", false)}
	pocket := load{"PocketBase creates a record", b.startPocketBase(), creating}
	sqlite := b.gistLoads(harness.Start(b), "Gist on SQLite")
	postgres := b.gistLoads(b.startOnPostgres(), "Gist on PostgreSQL")
	loads := append(append([]load{bare, pocket}, sqlite...), postgres...)

	var next atomic.Int64
	for _, l := range loads { // so that no server is measured cold
		l.measure(b, 16, b.window/4, &next)
	}
	all := map[string]map[int]result{}
	for _, l := range loads {
		all[l.name] = map[int]result{}
	}
	for _, connections := range b.size.throughput {
		runs := map[string][]result{}
		for range b.turns {
			for _, l := range loads {
				runs[l.name] = append(runs[l.name], l.measure(b, connections, b.window, &next))
			}
		}
		for name, results := range runs {
			all[name][connections] = middle(results)
		}
	}
	t := r.table("Calls a second, each on disk when it is answered",
		"what", "connections", "calls a second", "of the bare handler", "of PocketBase", "p50", "p99")
	for _, l := range loads {
		for _, connections := range b.size.throughput {
			got := all[l.name][connections]
			t.row(l.name, fmt.Sprint(connections), fmt.Sprintf("%.0f", got.rate), ratio(got.rate, all[bare.name][connections].rate),
				ratio(got.rate, all[pocket.name][connections].rate), milliseconds(got.p50), milliseconds(got.p99))
		}
		b.Logf("%s: %.0f a second at 64 connections", l.name, all[l.name][64].rate)
	}
	theirs, pockets := all[bare.name][64].rate, all[pocket.name][64].rate
	for _, l := range sqlite[:2] {
		got := all[l.name][64].rate
		r.add(l.name+", calls a second, durable, 64 connections", fmt.Sprintf("%.0f, bare handler %.0f: %s", got, theirs, ratio(got, theirs)), "0.3 of the bare handler", got >= .3*theirs)
		r.add("the same beside PocketBase, which flushes each record too", fmt.Sprintf("%.0f, PocketBase %.0f: %s", got, pockets, ratio(got, pockets)), "5 times", got >= 5*pockets)
	}
	for _, l := range []load{sqlite[0], postgres[0]} {
		p99 := all[l.name][16].p99
		r.add(l.name+", 99th percentile at 16 connections", milliseconds(p99), "10 ms", p99 < 10)
	}
}

// gistLoads returns the calls that are measured on a server. The first changes
// a property of a contact, the second creates a visitor and a contact, the
// third writes a message.
func (b *bench) gistLoads(server *harness.Server, name string) []load {
	appID := server.Workspace("Bench")
	server.Set(appID, "rate_limits=off")
	address := strings.TrimPrefix(server.URL, "http://")
	return []load{
		{name + ": identify changes a contact", address, identifying(appID, true)},
		{name + ": identify makes a visitor and a contact", address, identifying(appID, false)},
		{name + ": a message in a conversation", address, writing(appID)},
	}
}

// identifying makes identify calls, of one returning browser for each
// connection or of a new browser each time.
func identifying(appID string, returning bool) func() func(int64, string) (string, string) {
	return func() func(int64, string) (string, string) {
		who, token := int64(0), ""
		return func(n int64, answer string) (string, string) {
			if who == 0 || !returning {
				who, token = n, ""
			} else {
				token = between(answer, `"token":"`, `"`, token)
			}
			return "/widget/calls", fmt.Sprintf(`{"app_id":%q,"visitor_id":"%08x-0000-4000-8000-%012x","token":%q,"calls":[{"id":"%08x-0000-4000-9000-%012x","type":"identify","at":%d,"user_id":"%d","properties":{"email":"john%d@tacos.com","name":"John Doe","subdomain":"app","active_accounts":%d,"last_paid_at":1283495946}}]}`,
				appID, who, who, token, n, n, time.Now().Unix(), who, who, n)
		}
	}
}

// writing makes messages, of one visitor in one conversation for each
// connection.
func writing(appID string) func() func(int64, string) (string, string) {
	return func() func(int64, string) (string, string) {
		who, token, talk := int64(0), "", "0"
		return func(n int64, answer string) (string, string) {
			if who == 0 {
				who = n
				return "/widget/calls", fmt.Sprintf(`{"app_id":%q,"visitor_id":"%08x-0000-4000-8000-%012x"}`, appID, who, who)
			}
			token = between(answer, `"token":"`, `"`, token)
			talk = between(answer, `"conversation":{"id":`, `,`, talk)
			return "/widget/send", fmt.Sprintf(`{"app_id":%q,"visitor_id":"%08x-0000-4000-8000-%012x","token":%q,"conversation_id":%s,"client_id":"%08x-0000-4000-9000-%012x","body":"Hello, is the kitchen still open?"}`,
				appID, who, who, token, talk, n, n)
		}
	}
}

// creating makes calls that create records of PocketBase.
func creating() func(int64, string) (string, string) {
	return func(n int64, _ string) (string, string) {
		return "/api/collections/contacts/records", fmt.Sprintf(`{"user_id":"%d","email":"john%d@tacos.com","name":"John Doe","subdomain":"app","active_accounts":%d,"last_paid_at":1283495946}`, n, n, n)
	}
}

// between returns the text between two texts, or otherwise if the first one is
// missing.
func between(in, from, to, otherwise string) string {
	_, rest, ok := strings.Cut(in, from)
	if !ok {
		return otherwise
	}
	found, _, _ := strings.Cut(rest, to)
	return found
}

// result holds the calls per second and the milliseconds of one measurement.
type result struct{ rate, p50, p99 float64 }

// middle returns the median of each figure.
func middle(of []result) (m result) {
	pick := func(get func(result) float64) float64 {
		var all []float64
		for _, one := range of {
			all = append(all, get(one))
		}
		return median(all)
	}
	return result{pick(func(r result) float64 { return r.rate }), pick(func(r result) float64 { return r.p50 }), pick(func(r result) float64 { return r.p99 })}
}

// measure keeps this many connections busy for a window of time. The client is
// a plain socket, so that it takes little of the machine, which it shares with
// the server.
func (l load) measure(b *bench, connections int, window time.Duration, next *atomic.Int64) result {
	var mu sync.Mutex
	var took []float64
	var group sync.WaitGroup
	stop := time.Now().Add(window)
	for range connections {
		group.Go(func() {
			mine, err := l.keepBusy(next, stop)
			if err != nil {
				b.Fatalf("%s: %v", l.name, err)
			}
			mu.Lock()
			took = append(took, mine...)
			mu.Unlock()
		})
	}
	group.Wait()
	return result{float64(len(took)) / window.Seconds(), percentile(took, 50), percentile(took, 99)}
}

func (l load) keepBusy(next *atomic.Int64, stop time.Time) (took []float64, err error) {
	c, err := dial(l.address)
	if err != nil {
		return nil, err
	}
	defer c.Close()
	call, answer := l.caller(), ""
	for time.Now().Before(stop) {
		path, body := call(next.Add(1), answer)
		began := time.Now()
		if answer, err = c.post(path, body); err != nil {
			return nil, err
		}
		took = append(took, float64(time.Since(began).Microseconds())/1000)
	}
	return took, nil
}

// percentile sorts v and returns its p-th percentile.
func percentile(v []float64, p int) float64 {
	if len(v) == 0 {
		return 0
	}
	slices.Sort(v)
	return v[min(len(v)*p/100, len(v)-1)]
}

func milliseconds(ms float64) string {
	if ms < 10 {
		return fmt.Sprintf("%.1f ms", ms)
	}
	return fmt.Sprintf("%.0f ms", ms)
}
