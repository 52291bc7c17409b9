package store

import (
	"sync/atomic"
	"time"
)

// Stats tell what a database has done since it was opened, and does now.
type Stats struct {
	Updates int64 // that were committed
	Commits int64 // transactions that held them
	Again   int64 // runs of updates that were undone and run again

	Waiting     int   // updates that no writer has taken yet
	Connections int   // that are open
	Busy        int   // connections that are in use
	Waited      int64 // times that somebody waited for a connection (PostgreSQL)
}

// Stats gives what there is to see of the database's work.
func (db *DB) Stats() Stats {
	db.mu.RLock()
	defer db.mu.RUnlock()
	return db.engine.stats()
}

// counters are what the engines count.
type counters struct {
	updates, commits, again atomic.Int64
	tell                    func(Commit) // nil: nobody listens
}

// committed counts a commit that began then and is on disk now.
func (c *counters) committed(updates int, began time.Time) {
	c.updates.Add(int64(updates))
	c.commits.Add(1)
	if c.tell != nil {
		c.tell(Commit{Updates: updates, Took: time.Since(began)})
	}
}

func (c *counters) stats(waiting int) Stats {
	return Stats{Updates: c.updates.Load(), Commits: c.commits.Load(), Again: c.again.Load(), Waiting: waiting}
}
