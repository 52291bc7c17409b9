package whoistest_test

import (
	"fmt"
	"slices"
)

// caught is a tester that panics, so that a failure can be looked at.
type caught string

type catcher struct{}

func (catcher) Helper()                   {}
func (catcher) Fatal(args ...any)         { panic(caught(fmt.Sprint(args...))) }
func (catcher) Fatalf(f string, a ...any) { panic(caught(fmt.Sprintf(f, a...))) }

// runs does the steps in a shop of its own, and gives what failed, "" for
// nothing. What a step speaks of and is not there it leaves out.
func (p *place) runs(lines []string) (failed string) {
	l := p.newLife(catcher{}, 5)
	l.lenient = true
	defer l.end()
	defer func() {
		if r := recover(); r != nil {
			why, ok := r.(caught)
			if !ok {
				why = caught(fmt.Sprint("a panic: ", r))
			}
			failed = string(why)
		}
	}()
	for i, text := range lines {
		l.do(text)
		l.hold(i == len(lines)-1, i)
	}
	return ""
}

// shrink leaves out steps as long as something fails.
func (p *place) shrink(lines []string) (shortest []string, failed string) {
	shortest = lines
	if failed = p.runs(lines); failed == "" {
		return lines, ""
	}
	for size := max(1, len(shortest)/2); size > 0; {
		again := false
		for from := 0; from < len(shortest); {
			fewer := slices.Delete(slices.Clone(shortest), from, min(len(shortest), from+size))
			if why := p.runs(fewer); why != "" {
				shortest, failed, again = fewer, why, true
			} else {
				from += size
			}
		}
		if !again || size > 1 {
			size /= 2
		}
	}
	return shortest, failed
}
