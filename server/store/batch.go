package store

import (
	"errors"
	"slices"
)

// batches runs updates that share a transaction. One flush to disk serves them
// all, and a failed update rolls back none of the others.
//
// Most updates succeed, so they first run one after the other without
// savepoints. When one fails and may have left something behind, all are rolled
// back and run again, each under its own savepoint.
type batches struct {
	conn    transaction
	careful int // the number of further updates that get a savepoint at once
	count   *counters
	shared  memory // the cache of the updates of this batch
}

// forget empties the batch's cache: another batch begins, or an update is
// rolled back whose changes may be in the cache.
func (b *batches) forget() { b.shared = slices.Delete(b.shared, 0, len(b.shared)) }

// transaction is a connection on which transactions of several updates run.
type transaction interface {
	statements
	begin() error
	// run executes a statement that has no arguments and no result.
	run(statement string) error
	// rollback ends the transaction, if there still is one. It fails only if
	// the connection is lost, so its error is never an update's own.
	rollback() error
}

// carefulFor is the number of updates that run under savepoints after one has
// failed. Often several of a kind fail.
const carefulFor = mostInBatch

// fill calls more for updates until it returns nil, and runs each in the
// transaction, which has begun already. It returns the updates that ran, and
// calls answer for none. After an error the transaction and all of the batch's
// changes are lost. The error errAlone means that the batch had one update, to
// be answered with that update's own error.
func (b *batches) fill(more func(taken int) *update) (batch []*update, err error) {
	batch = make([]*update, 0, 16)
	b.forget()
	for next := more(0); next != nil; next = more(len(batch)) {
		batch = append(batch, next)
		if b.careful > 0 {
			b.careful--
			err = b.underSavepoint(next)
		} else if clean := next.run(b.conn, &b.shared); !clean {
			if fatal(next.err) {
				return batch, next.err
			}
			if err := b.conn.rollback(); err != nil {
				return batch, err
			}
			b.careful = carefulFor
			if len(batch) == 1 {
				return batch, errAlone
			}
			err = b.again(batch)
		}
		if err != nil {
			return batch, err
		}
	}
	return batch, nil
}

// errAlone is fill's error when the only update of a batch failed and was
// rolled back. There is nothing to commit and nothing to run again.
var errAlone = errors.New("the only update failed")

// again runs a batch that was rolled back once more, under savepoints.
func (b *batches) again(batch []*update) error {
	b.count.again.Add(int64(len(batch)))
	b.forget()
	if err := b.conn.begin(); err != nil {
		return err
	}
	for _, u := range batch {
		if err := b.underSavepoint(u); err != nil {
			return err
		}
	}
	return nil
}

// underSavepoint runs one update so that its failure rolls back nothing else.
// The update's own error is kept in the update. The returned error means that
// the whole transaction is lost.
func (b *batches) underSavepoint(u *update) error {
	if err := b.conn.run("savepoint one"); err != nil {
		return err
	}
	if clean := u.run(b.conn, &b.shared); !clean {
		if fatal(u.err) {
			return u.err
		}
		b.forget()
		if err := b.conn.run("rollback to savepoint one"); err != nil {
			return errors.Join(err, u.err)
		}
	}
	return b.conn.run("release savepoint one")
}

// wrote reports whether any of the updates may have changed something.
func wrote(batch []*update) bool {
	return slices.ContainsFunc(batch, func(u *update) bool { return u.tx.wrote })
}
