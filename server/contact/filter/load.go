package filter

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"gist/server/store"
)

// piece is a range of a workspace's contacts by id.
type piece struct {
	from, to int64 // ids above from, up to and including to
	dense    bool  // most ids of the range are likely to belong to the workspace
	done     chan struct{}
	err      error
	*contents
}

// contents holds what was read of a piece. It is reused for other pieces.
type contents struct {
	ids    []int64
	values []value // of one contact after the other, one for each source
	arena  []byte  // memory of the texts
}

var usedContents = sync.Pool{New: func() any { return new(contents) }}

func (c *contents) free() {
	c.ids, c.values, c.arena = c.ids[:0], c.values[:0], c.arena[:0]
	usedContents.Put(c)
}

const (
	// rowsOfPiece is about how many contacts a piece has.
	rowsOfPiece = 8192
	mostReaders = 4
)

// pieces reads some sources of all contacts of a workspace. It reads several
// pieces at once, each in its own transaction, and calls take with one after
// the other, by ascending id.
func pieces(ctx context.Context, db *store.DB, t *table, sources []source, take func(*piece) error) (err error) {
	var first, last int64
	if err := db.View(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(`
			select coalesce((select min(id) from contacts where workspace_id = $1), 0),
				coalesce((select max(id) from contacts where workspace_id = $1), 0)`, t.ws).Scan(&first, &last)
	}); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	readers := min(runtime.GOMAXPROCS(0), mostReaders)
	work, order := make(chan *piece), make(chan *piece, readers)
	// The ids of one workspace may be dense or sparse: width is how many ids
	// have contained about one piece of contacts so far.
	var width atomic.Int64
	width.Store(rowsOfPiece)
	var running sync.WaitGroup
	defer running.Wait()
	defer cancel()
	running.Go(func() {
		defer close(work)
		defer close(order)
		for from := first - 1; from < last; {
			w := width.Load()
			p := &piece{from: from, to: min(from+w, last), dense: w <= 2*rowsOfPiece, done: make(chan struct{})}
			for _, to := range []chan<- *piece{order, work} {
				select {
				case to <- p:
				case <-ctx.Done():
					return
				}
			}
			from = p.to
		}
	})
	for range readers {
		running.Go(func() {
			for p := range work {
				p.err = p.read(ctx, db, t, sources)
				close(p.done)
			}
		})
	}
	for p := range order {
		select {
		case <-p.done:
		case <-ctx.Done():
			return ctx.Err()
		}
		if p.err != nil {
			return p.err
		}
		if err := take(p); err != nil {
			return err
		}
		switch w := width.Load(); {
		case len(p.ids) < rowsOfPiece/4:
			width.Store(min(4*w, 1<<40))
		case len(p.ids) > 2*rowsOfPiece:
			width.Store(max(w/4, rowsOfPiece))
		}
		p.free()
	}
	return ctx.Err()
}

func (p *piece) read(ctx context.Context, db *store.DB, t *table, sources []source) error {
	p.contents = usedContents.Get().(*contents)
	return db.View(ctx, func(tx *store.Tx) error {
		r := newReader(sources, false)
		// If most ids belong to this workspace, SQLite reads the table in the
		// order of ids. The + keeps it from looking up each row by the index
		// contacts (workspace_id).
		workspace := "c.workspace_id"
		if p.dense && tx.Dialect() == store.SQLite {
			workspace = "+" + workspace
		}
		rows, err := tx.Query(`
			select `+r.columns()+`
			from contacts c
			where `+workspace+` = $1 and c.id > $2 and c.id <= $3
			order by c.id`, t.ws, p.from, p.to)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			if err := r.scan(rows); err != nil {
				return err
			}
			p.ids = append(p.ids, r.id)
			for _, v := range r.values {
				start := len(p.arena)
				p.arena = append(p.arena, v.text...)
				v.text = p.arena[start:len(p.arena):len(p.arena)]
				p.values = append(p.values, v)
			}
		}
		return rows.Err()
	})
}

// errNoRoom means that a query's columns do not fit into the memory limit.
var errNoRoom = errors.New("filter: no room in memory")

// load reads the sources that the table does not hold yet. After each step it
// calls fits, which reports whether the table still fits into memory and may
// free some. On an error the new columns are removed, and a table that was not
// loaded before is emptied.
func (t *table) load(ctx context.Context, db *store.DB, sources []source, fits func() bool) (err error) {
	fresh := !t.loaded
	if !fresh && len(sources) == 0 {
		return nil
	}
	defer func() {
		if err == nil {
			return
		}
		for _, s := range sources {
			delete(t.columns, s)
		}
		if fresh {
			t.empty()
		}
	}()
	if fresh {
		// Rows read from here on may be newer than this position. The table
		// reads them once more when it catches up, before it answers.
		if err := db.View(ctx, func(tx *store.Tx) error {
			_, t.position, err = changes(tx, t)
			return err
		}); err != nil {
			return err
		}
		t.loaded = true
	}
	for _, s := range sources {
		t.columns[s] = &held{column: newColumn(s)}
		t.columns[s].grow(len(t.ids))
	}
	ofRows := slices.DeleteFunc(slices.Clone(sources), func(s source) bool { return !s.isRow() })
	if fresh || len(ofRows) > 0 {
		err := pieces(ctx, db, t, ofRows, func(p *piece) error {
			t.take(p, ofRows, fresh)
			if !fits() {
				return errNoRoom
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	for _, s := range sources {
		if s.isRow() {
			continue
		}
		if err := db.View(ctx, func(tx *store.Tx) error { return t.loadBeside(tx, s) }); err != nil {
			return err
		}
		if !fits() {
			return errNoRoom
		}
	}
	return nil
}

// take puts the values of a piece into columns. Unless the whole table is
// fresh, it skips contacts without a row: they were added since, and catching
// up adds them.
func (t *table) take(p *piece, sources []source, fresh bool) {
	columns := make([]column, len(sources))
	for i, s := range sources {
		columns[i] = t.columns[s].column
	}
	for i, id := range p.ids {
		row, ok := 0, true
		if fresh {
			row = t.add(id)
		} else {
			row, ok = t.row(id)
		}
		if !ok {
			continue
		}
		for k, c := range columns {
			if v := p.values[i*len(columns)+k]; v.there {
				c.set(row, v)
			}
		}
	}
}

// loadBeside reads a column that is not in the contacts' rows: a tag or an
// event.
func (t *table) loadBeside(tx *store.Tx, s source) error {
	if s.event != "" {
		return t.loadEvents(tx, s)
	}
	// Index: the primary key of contact_tags.
	rows, err := tx.Query(`
		select contact_id from contact_tags
		where workspace_id = $1 and tag_id = $2`, t.ws, s.tag)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return err
		}
		if row, ok := t.row(id); ok {
			t.columns[s].set(row, value{there: true})
		}
	}
	return rows.Err()
}

// loadEvents reads the column of one event.
// Index: events (workspace_id, kind, name, id).
func (t *table) loadEvents(tx *store.Tx, s source) error {
	rows, err := tx.Query(`
		select contact_id, occurred_at from events
		where workspace_id = $1 and kind = 'event' and name = $2`, t.ws, s.event)
	if err != nil {
		return err
	}
	defer rows.Close()
	var happened []happening
	for rows.Next() {
		var id, at int64
		if err := rows.Scan(&id, &at); err != nil {
			return err
		}
		if row, ok := t.row(id); ok {
			happened = append(happened, happening{uint32(row), second(at)})
		}
	}
	t.columns[s].column = newEvents(happened, len(t.ids))
	return rows.Err()
}
