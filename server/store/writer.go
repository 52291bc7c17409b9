package store

import (
	"errors"
	"log/slog"
	"time"
)

// writer is the one goroutine that writes to SQLite. It commits all updates
// that wait in one transaction: one flush to disk serves them all, and the
// failure of one undoes nothing of another.
//
// Most updates succeed, so they first run one after the other without
// savepoints. When one fails and left something behind, all are undone and run
// again, each under a savepoint of its own.
type writer struct {
	conn    *connection
	queue   queue
	log     *slog.Logger
	done    chan struct{}
	careful int // so many further updates get a savepoint at once
	count   counters
}

// carefulFor is how many updates run under savepoints after one has failed: it
// is often not the only one of its kind.
const carefulFor = mostInBatch

func startWriter(conn *connection, log *slog.Logger) *writer {
	w := &writer{conn: conn, queue: newQueue(), log: log, done: make(chan struct{})}
	go w.run()
	return w
}

func (w *writer) run() {
	defer close(w.done)
	for first := range w.queue {
		if first.take() {
			w.commit(first)
		}
	}
}

// commit runs the first update and those that wait behind it in one
// transaction and answers them all.
func (w *writer) commit(first *update) {
	if err := w.conn.run("begin immediate"); err != nil {
		// Another process has held the lock for as long as SQLite waits for it.
		// Those behind have waited with the first, and don't wait that long
		// again, one after the other.
		w.log.Error("a transaction can't begin", "error", err)
		for u := first; u != nil; u = w.queue.next() {
			u.answer(unavailable("beginning", err))
		}
		return
	}
	batch := make([]*update, 0, 16)
	var broken error
	var began time.Time
	for next := first; next != nil; {
		batch = append(batch, next)
		if w.careful > 0 {
			w.careful--
			broken = w.underSavepoint(next)
		} else if clean := next.run(w.conn); !clean {
			w.careful = carefulFor
			if next == first {
				w.rollback()
				first.answer(first.err)
				return
			}
			w.count.again.Add(int64(len(batch)))
			broken = w.again(batch)
		}
		if next = nil; broken == nil && len(batch) < mostInBatch {
			next = w.queue.next()
		}
	}
	if broken == nil {
		began = time.Now()
		broken = w.conn.run("commit")
	}
	if broken != nil {
		w.rollback()
		w.log.Error("a commit failed", "updates", len(batch), "error", broken)
	} else {
		w.count.committed(len(batch), began)
	}
	for _, u := range batch {
		if broken != nil {
			u.answer(unavailable("committing", broken))
		} else {
			u.answer(u.err)
		}
	}
}

// again undoes what the batch has done and runs it under savepoints.
func (w *writer) again(batch []*update) error {
	w.rollback()
	if err := w.conn.run("begin immediate"); err != nil {
		return err
	}
	for _, u := range batch {
		if err := w.underSavepoint(u); err != nil {
			return err
		}
	}
	return nil
}

// underSavepoint runs one update so that its failure undoes nothing else. Its
// own error is kept in it; the error returned means that the whole transaction
// is lost.
func (w *writer) underSavepoint(u *update) error {
	if err := w.conn.run("savepoint one"); err != nil {
		return err
	}
	if clean := u.run(w.conn); !clean {
		if err := w.conn.run("rollback to one"); err != nil {
			return errors.Join(err, u.err)
		}
	}
	return w.conn.run("release one")
}

// rollback ends the transaction. SQLite has done so by itself after some
// errors, so there may be none any more.
func (w *writer) rollback() {
	if err := w.conn.run("rollback"); err != nil {
		w.log.Debug("rolling back", "error", err)
	}
}

// stop commits what still waits and ends the goroutine. Nothing may be
// submitted any more.
func (w *writer) stop() {
	close(w.queue)
	<-w.done
}
