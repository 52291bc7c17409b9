package store

import (
	"sync/atomic"
	"time"
)

// Stats holds counts of a database's work since it was opened, and its present
// state.
type Stats struct {
	Updates int64 // committed updates
	Commits int64 // transactions that committed updates
	Again   int64 // runs of updates that were rolled back and run again

	Waiting     int   // updates that no writer has taken yet
	Connections int   // open connections
	Busy        int   // connections in use
	Waited      int64 // times that a call waited for a connection (PostgreSQL only)
}

// Stats returns the counts of the database's work.
func (db *DB) Stats() Stats {
	db.mu.RLock()
	defer db.mu.RUnlock()
	return db.engine.stats()
}

// counters are the counts that an engine keeps.
type counters struct {
	updates, commits, again atomic.Int64
	tell                    func(Commit) // nil: no watcher
}

// committed counts a commit that began at began and is on disk now.
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
