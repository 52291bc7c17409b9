// Command bench measures what Gist promises about size and speed, and prints
// the table that the README shows. Everything that is compared is measured in
// the same run, in turns, since machines are noisy: read the ratios.
//
//	make bench
//	make bench ONLY=arrival,throughput
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"time"
)

func main() {
	bare := flag.String("bare", "", "serve the bare handler on this address (the bench starts itself so)")
	only := flag.String("only", "", "measure just these, with commas between them: bytes, arrival, throughput")
	flag.Parse()
	if *bare != "" {
		if err := serveBare(*bare); err != nil {
			fmt.Fprintln(os.Stderr, "bench:", err)
			os.Exit(1)
		}
		return
	}
	b := &bench{}
	defer b.cleanup()
	var table rows
	parts := []struct {
		name    string
		measure func(*rows)
	}{{"bytes", b.bytes}, {"arrival", b.arrival}, {"throughput", b.throughput}}
	for _, part := range parts {
		if *only == "" || slices.Contains(strings.Split(*only, ","), part.name) {
			part.measure(&table)
		}
	}
	fmt.Printf("\n%s, %d cores, %s, %s\n\n", time.Now().UTC().Format(time.DateOnly), runtime.NumCPU(), runtime.Version(), chromium())
	table.print()
}

func chromium() string {
	out, err := exec.Command("chromium", "--version").Output()
	if err != nil {
		return "a Chromium that does not tell its version"
	}
	words := strings.Fields(string(out))
	return strings.Join(words[:min(2, len(words))], " ")
}

// rows is the table that is printed: what was measured, the figure, what it is
// held against, and whether it holds.
type rows [][4]string

func (r *rows) add(what, figure, budget string, holds bool) {
	verdict := "yes"
	if !holds {
		verdict = "**no**"
	}
	*r = append(*r, [4]string{what, figure, budget, verdict})
}

// tell adds a figure that no budget bounds.
func (r *rows) tell(what, figure string) { *r = append(*r, [4]string{what, figure, "none", ""}) }

func (r rows) print() {
	fmt.Println("| what | measured | budget | holds |\n|---|---|---|---|")
	for _, row := range r {
		fmt.Printf("| %s | %s | %s | %s |\n", row[0], row[1], row[2], row[3])
	}
}

// bench is the harness's TB for a program: a failure ends it.
type bench struct{ cleanups []func() }

func (b *bench) Helper()                      {}
func (b *bench) Failed() bool                 { return false }
func (b *bench) Logf(format string, a ...any) { fmt.Fprintf(os.Stderr, format+"\n", a...) }
func (b *bench) Cleanup(f func())             { b.cleanups = append(b.cleanups, f) }
func (b *bench) Fatalf(format string, a ...any) {
	fmt.Fprintf(os.Stderr, "bench: "+format+"\n", a...)
	b.cleanup()
	os.Exit(1)
}

func (b *bench) TempDir() string {
	dir, err := os.MkdirTemp("", "gist-bench")
	if err != nil {
		b.Fatalf("%v", err)
	}
	b.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

// cleanup undoes everything that was started since the last one, newest first.
func (b *bench) cleanup() {
	for len(b.cleanups) > 0 {
		last := b.cleanups[len(b.cleanups)-1]
		b.cleanups = b.cleanups[:len(b.cleanups)-1]
		last()
	}
}
