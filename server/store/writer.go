package store

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync/atomic"
)

// mostInBatch bounds how many updates share one commit, so that the first of
// them does not wait long for the last.
const mostInBatch = 256

// writer is the one goroutine that writes. It commits all updates that wait in
// one transaction, each under a savepoint of its own: one flush to disk serves
// them all, and the failure of one undoes nothing of another.
type writer struct {
	conn  *connection
	queue chan *update
	log   *slog.Logger
	done  chan struct{}
}

// update is one call of Update that waits for the writer.
type update struct {
	do    func(*Tx) error
	tx    Tx
	err   error
	ready chan struct{} // closed when err is final
	state atomic.Int32  // waiting, then taken by the writer or given up by the caller
}

const (
	waiting int32 = iota
	taken
	givenUp
)

func startWriter(conn *connection, log *slog.Logger) *writer {
	w := &writer{conn: conn, queue: make(chan *update, 4*mostInBatch), log: log, done: make(chan struct{})}
	go w.run()
	return w
}

// submit hands an update to the writer and waits until it is on disk. A caller
// that goes away before its turn is forgotten; one whose turn has come gets
// the true outcome, however late.
func (w *writer) submit(ctx context.Context, do func(*Tx) error) error {
	u := &update{do: do, ready: make(chan struct{})}
	select {
	case w.queue <- u:
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case <-u.ready:
	case <-ctx.Done():
		if u.state.CompareAndSwap(waiting, givenUp) {
			return ctx.Err()
		}
		<-u.ready
	}
	return u.err
}

func (w *writer) run() {
	defer close(w.done)
	for first := range w.queue {
		w.commit(first)
	}
}

// commit runs the first update and those that wait behind it in one
// transaction and answers them all.
func (w *writer) commit(first *update) {
	if err := w.conn.run("begin immediate"); err != nil {
		if first.state.CompareAndSwap(waiting, taken) {
			first.answer(unavailable("beginning", err))
		}
		return
	}
	batch := make([]*update, 0, 16)
	broken := error(nil)
	for next := first; next != nil; next = w.waiting(len(batch)) {
		if !next.state.CompareAndSwap(waiting, taken) {
			continue
		}
		batch = append(batch, next)
		if broken = w.underSavepoint(next); broken != nil {
			break
		}
	}
	if broken == nil {
		broken = w.conn.run("commit")
	}
	if broken != nil {
		// SQLite has rolled back by itself after some errors, so this may find
		// no transaction any more.
		if err := w.conn.run("rollback"); err != nil {
			w.log.Debug("rolling back", "error", err)
		}
		w.log.Error("a commit failed", "updates", len(batch), "error", broken)
	}
	for _, u := range batch {
		if broken != nil {
			u.err = unavailable("committing", broken)
		} else if u.err == nil {
			u.tx.committed()
		}
		close(u.ready)
	}
}

// waiting gives the next update that waits now, or nil.
func (w *writer) waiting(taken int) *update {
	if taken >= mostInBatch {
		return nil
	}
	select {
	case next := <-w.queue: // nil when the queue is closed and empty
		return next
	default:
		return nil
	}
}

// underSavepoint runs one update so that its failure undoes nothing else. Its
// own error is kept in it; the error returned means that the whole transaction
// is lost.
func (w *writer) underSavepoint(u *update) error {
	if err := w.conn.run("savepoint one"); err != nil {
		return err
	}
	u.tx.conn = w.conn
	u.err = call(u.do, &u.tx)
	if u.err != nil {
		if err := w.conn.run("rollback to one"); err != nil {
			return errors.Join(err, u.err)
		}
	}
	return w.conn.run("release one")
}

// call contains a panic of one caller's function, so that it fails that caller
// alone.
func call(do func(*Tx) error, tx *Tx) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic in a transaction: %v\n%s", p, debug.Stack())
		}
	}()
	return do(tx)
}

func (u *update) answer(err error) {
	u.err = err
	close(u.ready)
}

// stop commits what still waits and ends the goroutine. Nothing may be
// submitted any more.
func (w *writer) stop() {
	close(w.queue)
	<-w.done
}
