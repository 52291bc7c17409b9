package transport_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"gist/server/transport"
)

func TestEveryLineIsWrittenWholeAndSoon(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	written := func() []string {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Split(strings.TrimSuffix(string(raw), "\n"), "\n")
	}
	lines := transport.NewLines(file)
	fmt.Fprintln(lines, "alone")
	for began := time.Now(); written()[0] != "alone"; <-time.After(time.Millisecond) {
		if time.Since(began) > time.Minute {
			t.Fatal("a line waits for others")
		}
	}
	const writers, each = 8, 1000
	var group sync.WaitGroup
	for i := range writers {
		group.Go(func() {
			for j := range each {
				fmt.Fprintf(lines, "line %d of %d, %s\n", j, i, strings.Repeat("x", 40))
			}
		})
	}
	group.Wait()
	lines.Flush()
	seen := map[string]bool{}
	for _, line := range written() {
		seen[line] = true
	}
	if len(seen) != writers*each+1 {
		t.Errorf("there are %d lines, want %d", len(seen), writers*each+1)
	}
}
