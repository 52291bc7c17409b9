package contact_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/google/uuid"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// The seed call from 64 connections at once, on disk when it returns, as the
// server stores it: session, decision, commit. What HTTP costs is beside it.
func BenchmarkIdentify(b *testing.B) {
	for _, mode := range everyMode {
		b.Run(string(mode)+"/again", func(b *testing.B) {
			w := newWorld(b, mode)
			browsers := make([]*browser, 64)
			for i := range browsers {
				browsers[i] = w.browser()
				browsers[i].identify(fmt.Sprint("user", i), fmt.Sprintf(seedProperties, i, 0))
			}
			identifyAtOnce(b, w, func(n int64) (*browser, string, string) {
				i := int(n) % len(browsers)
				return browsers[i], fmt.Sprint("user", i), fmt.Sprintf(seedProperties, i, 0)
			})
		})
		b.Run(string(mode)+"/changed", func(b *testing.B) {
			w := newWorld(b, mode)
			browsers := make([]*browser, 64)
			for i := range browsers {
				browsers[i] = w.browser()
				browsers[i].identify(fmt.Sprint("user", i), fmt.Sprintf(seedProperties, i, 0))
			}
			identifyAtOnce(b, w, func(n int64) (*browser, string, string) {
				i := int(n) % len(browsers)
				return browsers[i], fmt.Sprint("user", i), fmt.Sprintf(seedProperties, i, n)
			})
		})
		b.Run(string(mode)+"/new", func(b *testing.B) {
			w := newWorld(b, mode)
			identifyAtOnce(b, w, func(n int64) (*browser, string, string) {
				return &browser{w: w, credentials: contact.Credentials{Visitor: contact.VisitorID(uuid.NewString())}},
					fmt.Sprint("user", n), fmt.Sprintf(seedProperties, n, 0)
			})
		})
	}
}

const seedProperties = `{"email":"johndoe%d@tacos.com","name":"John Doe","subdomain":"app","active_accounts":%d,"last_paid_at":1283495946,"teammates":null,"tags":"Free, popular","overwrite_tags":false}`

func identifyAtOnce(b *testing.B, w *world, next func(n int64) (*browser, string, string)) {
	var n atomic.Int64
	b.SetParallelism(32) // on two cores: 64 connections
	b.ReportAllocs()
	before := cpu(b)
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			br, userID, properties := next(n.Add(1))
			list, err := contact.Decode([]byte(properties))
			if err != nil {
				b.Error(err)
				return
			}
			call, wrong := rules.CheckIdentify(rules.Value{Kind: rules.Text, Text: userID}, list)
			if wrong != nil {
				b.Error(wrong)
				return
			}
			proof, err := w.team.Verify(context.Background(), w.ws, call)
			if err != nil {
				b.Error(err)
				return
			}
			w.clock.Add(1)
			err = w.db.Update(context.Background(), store.Part(w.ws.ID), func(tx *store.Tx) error {
				v, _, err := w.contacts.OpenVisitor(tx, w.ws.ID, br.credentials, nil)
				if err == nil {
					_, err = w.contacts.Identify(tx, w.ws, v, call, proof)
				}
				return err
			})
			if err != nil {
				b.Error(err)
				return
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "identify/s")
	b.ReportMetric(float64((cpu(b)-before).Microseconds())/float64(b.N), "cpu-µs/op")
}

// cpu is the processor time that this process has used. On a machine that
// others use too it says more than the clock.
func cpu(b *testing.B) time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// The same database without a domain: one group-committed upsert, which is as
// fast as an identify could ever be.
func BenchmarkOneUpsertFloor(b *testing.B) {
	w := newWorld(b, team.ModeOptional)
	w.must(func(tx *store.Tx) error {
		_, err := tx.Exec(`create table floor (id text primary key, properties text, seen integer)`)
		return err
	})
	var n atomic.Int64
	b.SetParallelism(32)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			i := n.Add(1)
			err := w.db.Update(context.Background(), store.Part(w.ws.ID), func(tx *store.Tx) error {
				_, err := tx.Exec(`
					insert into floor (id, properties, seen) values ($1, $2, $3)
					on conflict (id) do update set properties = excluded.properties, seen = excluded.seen`,
					fmt.Sprint(1+i%64), seedProperties, i)
				return err
			})
			if err != nil {
				b.Error(err)
				return
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "upsert/s")
}
