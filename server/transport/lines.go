package transport

import (
	"io"
	"sync"
	"time"
)

// Lines is a buffered writer for log lines: it writes the lines of 10
// milliseconds together. Under load, one system call per request costs more
// than formatting the line.
type Lines struct {
	to io.Writer

	mu      sync.Mutex
	waiting []byte
	soon    bool // a flush is scheduled
}

const (
	linesWait = 10 * time.Millisecond
	linesMost = 64 << 10 // bytes; a fuller buffer is written at once
)

// NewLines returns a writer that passes lines on to to within linesWait.
func NewLines(to io.Writer) *Lines { return &Lines{to: to} }

// Write buffers a line. It never fails, since the line is written later.
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

// Flush writes the buffer. Call it last before the program ends.
func (l *Lines) Flush() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.soon = false
	l.flush()
}

func (l *Lines) flush() {
	if len(l.waiting) > 0 {
		_, _ = l.to.Write(l.waiting) // a broken log can't be reported anywhere
		l.waiting = l.waiting[:0]
	}
}
