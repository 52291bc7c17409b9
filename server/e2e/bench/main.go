// Command bench measures what Gist promises about size and speed, and prints
// the table of the README. Everything that is compared is measured in the same
// run, in turns, because machines are noisy: compare the ratios.
//
//	make bench
//	make bench ONLY=browser,throughput
//	go run ./server/e2e/bench -full -write
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"
)

func main() {
	serve := flag.String("serve", "", "be a server to compare with: bare, stream or centrifuge (the bench starts itself so)")
	address := flag.String("address", "", "where to serve")
	only := flag.String("only", "", "measure just these, with commas between them: bytes, browser, throughput, messengers, contacts")
	full := flag.Bool("full", false, "measure longer, and up to a million contacts: about 20 minutes instead of 6")
	write := flag.Bool("write", false, "write the tables into README.md and docs/performance.md")
	flag.Parse()
	if *serve != "" {
		if err := peers[*serve](*address); err != nil {
			fmt.Fprintln(os.Stderr, "bench:", err)
			os.Exit(1)
		}
		return
	}
	b := &bench{size: quick}
	if *full {
		b.size = complete
	}
	defer b.cleanup()
	parts := []part{{"bytes", b.bytes}, {"browser", b.browser}, {"throughput", b.throughput}, {"messengers", b.messengers}, {"contacts", b.contacts}}
	asked := strings.Split(*only, ",")
	for _, name := range asked {
		if *only != "" && !slices.ContainsFunc(parts, func(p part) bool { return p.name == name }) {
			b.Fatalf("-only %s: there is no such part", name)
		}
	}
	r := &report{machine: machine(*full)}
	for _, p := range parts {
		if *only == "" || slices.Contains(asked, p.name) {
			began := time.Now()
			p.measure(r)
			b.cleanup()
			b.Logf("%s took %s", p.name, time.Since(began).Round(time.Second))
		}
	}
	fmt.Print("\n", r.text())
	if *write {
		if err := r.write(); err != nil {
			b.Fatalf("%v", err)
		}
	}
}

// part is a measurement that can run alone.
type part struct {
	name    string
	measure func(*report)
}

// size holds how long and how much is measured.
type size struct {
	loads      int           // cold loads of each page; an odd number has a median
	window     time.Duration // of one measurement of throughput
	turns      int           // how often each server is measured, in turns
	open       []int         // numbers of open messengers
	replies    time.Duration // how long replies are posted
	contacts   []int         // numbers of contacts, loaded in steps
	fillFor    time.Duration // the time limit of one step of loading them
	questions  int           // filters asked for one median
	throughput []int         // numbers of connections
}

var (
	quick = size{loads: 5, window: 700 * time.Millisecond, turns: 3, open: []int{100, 1000, 10_000}, replies: 4 * time.Second,
		contacts: []int{1000, 10_000, 100_000}, fillFor: 30 * time.Second, questions: 9, throughput: []int{1, 16, 64, 256}}
	complete = size{loads: 9, window: 2500 * time.Millisecond, turns: 3, open: []int{100, 1000, 10_000}, replies: 15 * time.Second,
		contacts: []int{10_000, 100_000, 1_000_000}, fillFor: 6 * time.Minute, questions: 21, throughput: []int{1, 16, 64, 256}}
)

// bench is the harness's TB for a program: a failure ends the program.
type bench struct {
	size
	cleanups []func()
}

func (b *bench) Helper()                      {}
func (b *bench) Failed() bool                 { return false }
func (b *bench) Logf(format string, a ...any) { fmt.Fprintf(os.Stderr, format+"\n", a...) }
func (b *bench) Cleanup(f func())             { b.cleanups = append(b.cleanups, f) }
func (b *bench) Fatalf(format string, a ...any) {
	fmt.Fprintf(os.Stderr, "bench: "+format+"\n", a...)
	b.cleanup()
	os.Exit(1)
}

func (b *bench) check(err error) {
	if err != nil {
		b.Fatalf("%v", err)
	}
}

func (b *bench) TempDir() string {
	dir, err := os.MkdirTemp("", "gist-bench")
	b.check(err)
	b.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

// cleanup undoes everything started since the last cleanup, newest first.
func (b *bench) cleanup() {
	for len(b.cleanups) > 0 {
		last := b.cleanups[len(b.cleanups)-1]
		b.cleanups = b.cleanups[:len(b.cleanups)-1]
		last()
	}
}

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	return v[len(v)/2]
}
