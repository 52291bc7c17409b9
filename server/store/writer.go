package store

import (
	"errors"
	"log/slog"
	"sync/atomic"
	"time"
)

// writer is the one goroutine that writes to SQLite. It commits all waiting
// updates in one transaction. While one batch is flushed to disk, the next one
// runs. The next one is committed when the flush has ended.
type writer struct {
	conn    *connection
	queue   queue
	batches batches
	log     *slog.Logger
	done    chan struct{}
	count   counters

	flush   func() error   // everything committed is on disk when it returns nil
	suspect atomic.Bool    // a flush failed: it is unknown what is on disk
	idle    chan struct{}  // holds a token while nothing is being flushed
	full    chan committed // committed batches that are not yet flushed
}

// committed is a batch that is committed but not yet flushed. began is when its
// commit began.
type committed struct {
	batch []*update
	began time.Time
}

func startWriter(conn *connection, flush func() error, log *slog.Logger) *writer {
	w := &writer{conn: conn, queue: newQueue(), log: log, done: make(chan struct{}), flush: flush,
		idle: make(chan struct{}, 1), full: make(chan committed)}
	w.batches = batches{conn: conn, count: &w.count}
	w.idle <- struct{}{}
	go w.run()
	go w.answer()
	return w
}

func (w *writer) run() {
	defer close(w.full)
	for first := range w.queue {
		if first.take() {
			w.commit(first)
		}
	}
}

// commit runs the first update and those that wait behind it in one
// transaction. It hands the batch on to be flushed and answered.
func (w *writer) commit(first *update) {
	err := w.repair()
	if err == nil {
		err = w.conn.begin()
	}
	if err != nil {
		// Another process has held the lock for as long as SQLite waits for it.
		// The updates behind the first have waited with it. They fail now, so
		// that they don't wait that long again, one after the other.
		w.log.Error("a transaction can't begin", "error", err)
		for u := first; u != nil; u = w.queue.next() {
			u.answer(unavailable("beginning", err))
		}
		return
	}
	batch, broken := w.batches.fill(func(taken int) *update {
		if taken == 0 {
			return first
		}
		return w.another(taken)
	})
	if errors.Is(broken, errAlone) {
		batch[0].answer(batch[0].err)
		return
	}
	if broken == nil { // w.another has taken the token
		began := time.Now()
		if broken = w.conn.run("commit"); broken == nil {
			w.full <- committed{batch, began}
			return
		}
		w.idle <- struct{}{}
	}
	broken = errors.Join(broken, w.conn.rollback())
	w.log.Error("a commit failed", "updates", len(batch), "error", broken)
	for _, u := range batch {
		u.answer(unavailable("committing", broken))
	}
}

// another returns the next update of the batch, or nil when it is time to
// commit. That is when the batch is full, when the queue is closed, or when no
// update waits and no flush runs. Before it returns nil it takes the token of
// idle.
func (w *writer) another(taken int) *update {
	if taken >= mostInBatch {
		<-w.idle
		return nil
	}
	if next := w.queue.next(); next != nil {
		return next
	}
	for {
		select {
		case <-w.idle:
			return nil
		case next, open := <-w.queue:
			if !open {
				<-w.idle
				return nil
			}
			if next.take() {
				return next
			}
		}
	}
}

// answer flushes the batches one after the other and answers their updates.
func (w *writer) answer() {
	defer close(w.done)
	for c := range w.full {
		batch, err := c.batch, errSuspect
		if !w.suspect.Load() {
			err = w.flushed(batch)
		}
		if err != nil {
			w.suspect.Store(true)
			w.log.Error("flushing a commit to disk failed", "updates", len(batch), "error", err)
		} else {
			w.count.committed(len(batch), c.began)
		}
		w.idle <- struct{}{}
		for _, u := range batch {
			if err != nil {
				u.answer(unavailable("flushing", err))
			} else {
				u.answer(u.err)
			}
		}
	}
}

// flushed flushes a batch, if any of its updates may have written something.
func (w *writer) flushed(batch []*update) error {
	if !wrote(batch) {
		return nil
	}
	return w.flush()
}

// errSuspect is the error of updates that were committed after a failed flush.
var errSuspect = errors.New("what was committed before may not be on disk")

// repair writes the log into the database's file after a failed flush, so that
// everything readers see is on disk. To flush the log again would prove
// nothing: the kernel may count pages that it failed to write as written.
func (w *writer) repair() error {
	if !w.suspect.Load() {
		return nil
	}
	var busy, frames, written int
	if err := w.conn.queryRow("pragma wal_checkpoint(truncate)", nil).Scan(&busy, &frames, &written); err != nil {
		return err
	}
	if busy != 0 {
		return errSuspect
	}
	w.suspect.Store(false)
	return nil
}

// stop commits the waiting updates and ends the goroutines. Nothing may be
// submitted after it.
func (w *writer) stop() {
	close(w.queue)
	<-w.done
}
