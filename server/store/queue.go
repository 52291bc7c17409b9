package store

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync/atomic"
)

// mostInBatch is the highest number of updates that share one commit, so that
// the first of them does not wait long for the last.
const mostInBatch = 256

// queue holds the updates that wait for a writer.
type queue chan *update

func newQueue() queue { return make(queue, 4*mostInBatch) }

// update is one call of Update that waits for its turn.
type update struct {
	do    func(*Tx) error
	tx    Tx
	err   error
	ready chan struct{} // closed when err is final
	state atomic.Int32  // waiting, then taken by a writer or given up by the caller
}

const (
	waiting int32 = iota
	taken
	givenUp
)

// submit hands an update to a writer and waits until it is on disk. If the
// context ends before a writer takes the update, it is dropped and submit
// returns the context's error. Once a writer has taken it, submit waits for the
// outcome, however late.
func (q queue) submit(ctx context.Context, do func(*Tx) error) error {
	u := &update{do: do, ready: make(chan struct{})}
	select {
	case q <- u:
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

// next returns a waiting update and marks it taken. It returns nil if none
// waits.
func (q queue) next() *update {
	for {
		select {
		case u := <-q: // nil when the queue is closed and empty
			if u == nil || u.take() {
				return u
			}
		default:
			return nil
		}
	}
}

// take claims the update for a writer, and reports whether the caller still
// waits for it.
func (u *update) take() bool { return u.state.CompareAndSwap(waiting, taken) }

// run calls the update's function, for the first time or again after everything
// it did was rolled back. clean means that the transaction can go on: the
// function succeeded, or it failed without writing anything and without an
// error of the database.
func (u *update) run(conn statements, shared *memory) (clean bool) {
	u.tx = Tx{conn: conn, shared: shared}
	u.err = call(u.do, &u.tx)
	if u.err == nil && conn.spoilt() {
		u.err = errSpoilt
	}
	return u.err == nil || !u.tx.wrote && !conn.spoilt() && !refused(u.err)
}

// errSpoilt is the error of an update that ignored a failed statement.
var errSpoilt = errors.New("a statement failed, and with it all that the update did")

// answer delivers the outcome to the caller.
func (u *update) answer(err error) {
	u.err = classify(err)
	if u.err == nil {
		u.tx.committed()
	}
	close(u.ready)
}

// call runs a function and its AtEnd functions. It turns a panic into an error,
// so that the panic fails only this update.
func call(do func(*Tx) error, tx *Tx) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic in a transaction: %v\n%s", p, debug.Stack())
		}
	}()
	defer tx.running("")
	if err := do(tx); err != nil {
		return err
	}
	for _, end := range tx.atEnd {
		if err := end(); err != nil {
			return err
		}
	}
	return nil
}
