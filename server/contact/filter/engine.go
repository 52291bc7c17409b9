package filter

import (
	"context"
	"errors"
	"log/slog"
	"math"
	"sync"
	"sync/atomic"
	"time"

	"gist/server/store"
	"gist/server/team"
)

// Engine answers queries from columns in memory. It is safe for concurrent use.
type Engine struct {
	db     *store.DB
	now    func() time.Time
	memory int64 // bytes

	mu     sync.Mutex
	tables map[team.WorkspaceID]*table
	asked  atomic.Int64 // queries so far
}

// NewEngine returns an Engine on db that holds at most memory bytes of columns.
func NewEngine(db *store.DB, now func() time.Time, memory int64) *Engine {
	return &Engine{db: db, now: now, memory: memory, tables: map[team.WorkspaceID]*table{}}
}

// Answer answers a query at one moment, which is not before the call. It calls
// then with the transaction of that moment. The first query by a property reads
// that property of all contacts. SQL answers the queries whose columns do not
// fit into memory. The error is that of then, of ctx or of store.DB.View, or
// after_invalid.
func (e *Engine) Answer(ctx context.Context, ws team.WorkspaceID, q Query, then func(*store.Tx, Result) error) error {
	if q.hasIndex() {
		return e.plainly(ctx, ws, q, then)
	}
	t, needed := e.table(ws), q.needed()
	select {
	case <-t.lock:
	case <-ctx.Done():
		return ctx.Err()
	}
	release := sync.OnceFunc(func() { t.lock <- struct{}{} })
	defer release()
	t.asked = e.now()
	asked := e.asked.Add(1)
	err := errBehind
	for errors.Is(err, errBehind) { // which cannot happen to a table that was just loaded
		if err = e.load(ctx, t, needed, asked); err != nil {
			break
		}
		err = e.db.View(ctx, func(tx *store.Tx) error {
			if err := e.catchUp(tx, t, asked); err != nil {
				return err
			}
			result, err := t.find(q)
			release()
			if err != nil {
				return err
			}
			return then(tx, result)
		})
	}
	if errors.Is(err, errNoRoom) {
		release()
		return e.plainly(ctx, ws, q, then)
	}
	return err
}

func (e *Engine) plainly(ctx context.Context, ws team.WorkspaceID, q Query, then func(*store.Tx, Result) error) error {
	return e.db.View(ctx, func(tx *store.Tx) error {
		result, err := SQL(tx, ws, q)
		if err != nil {
			return err
		}
		return then(tx, result)
	})
}

// hasIndex reports whether SQL answers the query from an index.
func (q Query) hasIndex() bool { return len(q.Filter.root.parts) == 0 && q.Order.by.field == "id" }

func (e *Engine) table(ws team.WorkspaceID) *table {
	e.mu.Lock()
	defer e.mu.Unlock()
	t := e.tables[ws]
	if t == nil {
		t = newTable(ws)
		e.tables[ws] = t
	}
	return t
}

// refusedFor is how long the engine loads nothing more into a table that did
// not fit.
const refusedFor = time.Minute

// load loads those of the needed columns that the table does not hold, for the
// query with number asked. The error is errNoRoom if they do not fit.
func (e *Engine) load(ctx context.Context, t *table, needed []source, asked int64) error {
	for _, s := range needed {
		if c := t.columns[s]; c != nil {
			c.used = asked
		}
	}
	missing := t.missing(needed)
	if t.loaded && len(missing) == 0 {
		return nil
	}
	if e.now().Before(t.refused) {
		return errNoRoom
	}
	err := t.load(ctx, e.db, missing, func() bool { return e.fits(t, asked) })
	for _, s := range missing {
		if c := t.columns[s]; c != nil {
			c.used = asked
		}
	}
	return e.settle(t, err)
}

// catchUp makes the table read what has changed, for the query with number
// asked. After errNoRoom or errBehind the table is empty.
func (e *Engine) catchUp(tx *store.Tx, t *table, asked int64) error {
	return e.settle(t, t.catchUp(tx, func() bool { return e.fits(t, asked) }))
}

// settle stores the table's size. If err is errNoRoom it also sets until when
// nothing more is loaded. It returns err.
func (e *Engine) settle(t *table, err error) error {
	t.size.Store(int64(t.bytes()))
	if errors.Is(err, errNoRoom) {
		t.refused = e.now().Add(refusedFor)
	}
	return err
}

// fits reports whether all tables fit into the memory limit. If they do not, it
// drops the least recently used columns. It never drops a column that is used
// by the query with number asked or is still being loaded.
func (e *Engine) fits(t *table, asked int64) bool {
	t.size.Store(int64(t.bytes()))
	e.mu.Lock()
	defer e.mu.Unlock()
	for {
		var sum int64
		for _, one := range e.tables {
			sum += one.size.Load()
		}
		if sum <= e.memory {
			return true
		}
		if !e.dropOldest(t, asked) {
			return false
		}
	}
}

// dropOldest drops the least recently used column of t or of an unlocked table,
// and reports whether there was one. With the last column of another table it
// drops the table's rows. Rows of an unlocked table without columns go first.
func (e *Engine) dropOldest(t *table, asked int64) bool {
	oldest, of, from := asked, source{}, (*table)(nil)
	var idle []*table
	for _, one := range e.tables {
		if one != t {
			select {
			case <-one.lock:
				idle = append(idle, one)
			default:
				continue
			}
			if one.loaded && len(one.columns) == 0 {
				oldest, from = -1, one
			}
		}
		for s, c := range one.columns {
			if c.used != 0 && c.used < oldest {
				oldest, of, from = c.used, s, one
			}
		}
	}
	if from != nil {
		delete(from.columns, of)
		if from != t && len(from.columns) == 0 {
			from.empty()
		}
		from.size.Store(int64(from.bytes()))
	}
	for _, one := range idle {
		one.lock <- struct{}{}
	}
	return from != nil
}

// Bytes returns how much memory the columns take, in bytes.
func (e *Engine) Bytes() (sum int64) {
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, t := range e.tables {
		sum += t.size.Load()
	}
	return sum
}

const (
	// followEach is how often loaded tables read what has changed, so that a
	// query finds little left to read.
	followEach = 250 * time.Millisecond
	// followFor is how long an unused table stays in memory.
	followFor = 10 * time.Minute
	// trimEach is how often the log of changes is cut to keepChanges rows for
	// each workspace, trimmedAtOnce rows in one transaction.
	trimEach      = time.Minute
	keepChanges   = 100_000
	trimmedAtOnce = 10_000
)

// Follow keeps tables up to date and the log of changes short, until ctx ends.
// One Follow per server is enough. Answers are correct without it too.
func (e *Engine) Follow(ctx context.Context, log *slog.Logger) {
	follow, trim := time.NewTicker(followEach), time.NewTicker(trimEach)
	defer follow.Stop()
	defer trim.Stop()
	failing := false
	for {
		var err error
		select {
		case <-ctx.Done():
			return
		case <-follow.C:
			err = e.CatchUp(ctx)
		case <-trim.C:
			err = e.Trim(ctx, keepChanges)
		}
		if err != nil && ctx.Err() == nil && !failing {
			log.Warn("following the changes of contacts failed; it goes on", "error", err)
		}
		failing = err != nil
	}
}

// CatchUp makes each unlocked table read what has changed, and empties those
// that had no query for followFor.
func (e *Engine) CatchUp(ctx context.Context) error {
	e.mu.Lock()
	all := make([]*table, 0, len(e.tables))
	for _, t := range e.tables {
		all = append(all, t)
	}
	e.mu.Unlock()
	var failed []error
	for _, t := range all {
		select {
		case <-t.lock:
		default:
			continue
		}
		failed = append(failed, e.follow(ctx, t))
		t.lock <- struct{}{}
	}
	return errors.Join(failed...)
}

// follow makes a table read what has changed, or empties it if it had no query
// for followFor.
func (e *Engine) follow(ctx context.Context, t *table) error {
	switch {
	case !t.loaded:
		return nil
	case e.now().Sub(t.asked) > followFor:
		t.empty()
		return e.settle(t, nil)
	}
	err := e.db.View(ctx, func(tx *store.Tx) error { return e.catchUp(tx, t, math.MaxInt64) })
	if errors.Is(err, errBehind) || errors.Is(err, errNoRoom) {
		return nil // the table is empty now
	}
	return err
}

// Trim cuts the log of changes to about keep rows for each workspace. A table
// that has not read the deleted rows reads all contacts again.
func (e *Engine) Trim(ctx context.Context, keep int64) error {
	var long []trimming
	err := e.db.View(ctx, func(tx *store.Tx) error {
		long = nil
		rows, err := tx.Query(`
			select w.id, coalesce((select min(position) from contact_changes where workspace_id = w.id), 0),
				coalesce((select max(position) from contact_changes where workspace_id = w.id), 0)
			from workspaces w`)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var t trimming
			var last int64
			if err := rows.Scan(&t.ws, &t.first, &last); err != nil {
				return err
			}
			if t.before = last - keep + 1; t.first < t.before {
				long = append(long, t)
			}
		}
		return rows.Err()
	})
	if err != nil {
		return err
	}
	for _, t := range long {
		for before := t.first; before < t.before; {
			before = min(before+trimmedAtOnce, t.before)
			err := e.db.Update(ctx, store.Part(t.ws), func(tx *store.Tx) error {
				_, err := tx.Exec(`delete from contact_changes where workspace_id = $1 and position < $2`, t.ws, before)
				return err
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// trimming is a range of a workspace's log to delete: from position first up
// to, not including, before.
type trimming struct {
	ws            team.WorkspaceID
	first, before int64
}
