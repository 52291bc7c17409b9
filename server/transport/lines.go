package transport

import (
	"io"
	"sync"
	"time"
)

// Lines is a writer for log lines that writes those of the same few
// milliseconds at once: under load a write to the kernel for each request costs
// more than making its line.
type Lines struct {
	to io.Writer

	mu      sync.Mutex
	waiting []byte
	soon    bool // somebody will flush
}

const (
	linesWait = 10 * time.Millisecond
	linesMost = 64 << 10 // bytes that wait; more are written at once
)

// NewLines gives a writer whose lines are at to soon after they are written.
func NewLines(to io.Writer) *Lines { return &Lines{to: to} }

// Write takes a line, and never fails: what becomes of it is known too late.
func (l *Lines) Write(line []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.waiting = append(l.waiting, line...)
	switch {
	case len(l.waiting) >= linesMost:
		l.flush()
	case !l.soon:
		l.soon = true
		time.AfterFunc(linesWait, l.Flush)
	}
	return len(line), nil
}

// Flush writes what waits. Who ends the program calls it last.
func (l *Lines) Flush() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.soon = false
	l.flush()
}

func (l *Lines) flush() {
	if len(l.waiting) > 0 {
		_, _ = l.to.Write(l.waiting) // there is nowhere to say that the log is broken
		l.waiting = l.waiting[:0]
	}
}
