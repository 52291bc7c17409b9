package store

import (
	"errors"
	"slices"
)

// batches runs updates that share a transaction: one flush to disk serves them
// all, and the failure of one undoes nothing of another.
//
// Most updates succeed, so they first run one after the other without
// savepoints. When one fails and left something behind, all are undone and run
// again, each under a savepoint of its own.
type batches struct {
	conn    transaction
	careful int // so many further updates get a savepoint at once
	count   *counters
	shared  memory // by the updates of this batch
}

// forget ends what the batch remembers: another one begins, or something that it
// may have read is undone.
func (b *batches) forget() { b.shared = slices.Delete(b.shared, 0, len(b.shared)) }

// transaction is a connection on which transactions of several updates run.
type transaction interface {
	statements
	begin() error
	// run executes a statement that has no arguments and gives nothing.
	run(statement string) error
	// rollback ends the transaction, if there still is one. It fails when the
	// connection is lost, and nobody's function is to blame then.
	rollback() error
}

// carefulFor is how many updates run under savepoints after one has failed: it
// is often not the only one of its kind.
const carefulFor = mostInBatch

// fill runs the updates that more gives, until it gives none, in the
// transaction that has begun. It gives those that ran, and answers nobody. After
// an error the transaction is lost, with all of them; errAlone says that there
// was only one, whose own error is what it is to be answered with.
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

// errAlone is what fill gives when the one update of a batch failed and was
// undone, so that there is nothing to commit and nothing to run again.
var errAlone = errors.New("the only update failed")

// again runs a batch that was undone, under savepoints.
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

// underSavepoint runs one update so that its failure undoes nothing else. Its
// own error is kept in it; the error returned means that the whole transaction
// is lost.
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

// wrote tells whether any of the updates may have changed something.
func wrote(batch []*update) bool {
	return slices.ContainsFunc(batch, func(u *update) bool { return u.tx.wrote })
}
