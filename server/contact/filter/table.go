package filter

import (
	"bytes"
	"cmp"
	"container/heap"
	"slices"
	"sync/atomic"
	"time"

	"gist/server/team"
)

// table holds one workspace in memory: a row for each contact, and the columns
// used by filters. Only the holder of its lock uses it.
type table struct {
	ws   team.WorkspaceID
	lock chan struct{} // holds a token while the table is unlocked

	loaded   bool  // the rows have been read, and are those of position
	position int64 // of the last change that is in rows and columns

	ids     []int64 // of each row; the first ordered ones ascend
	ordered int
	later   map[int64]int // the rows of the other ids
	live    bitset        // rows whose contact exists

	columns map[source]*held

	asked   time.Time    // time of the last query
	refused time.Time    // until then nothing more is loaded
	size    atomic.Int64 // bytes; can be read without the lock
}

// held is a column and when it was last used.
type held struct {
	column
	used int64 // number of the last query that used it; 0 while it is being loaded
}

func newTable(ws team.WorkspaceID) *table {
	t := &table{ws: ws, lock: make(chan struct{}, 1)}
	t.empty()
	t.lock <- struct{}{}
	return t
}

// empty drops all rows and columns.
func (t *table) empty() {
	t.loaded, t.position, t.ids, t.ordered, t.live = false, 0, nil, 0, nil
	t.later, t.columns = map[int64]int{}, map[source]*held{}
}

// row returns a contact's row. ok reports whether there is one. The contact of
// a row may have been deleted.
func (t *table) row(id int64) (row int, ok bool) {
	if row, ok = slices.BinarySearch(t.ids[:t.ordered], id); ok {
		return row, true
	}
	row, ok = t.later[id]
	return row, ok
}

// add returns a contact's row, which it creates if there is none, and marks the
// contact as existing.
func (t *table) add(id int64) (row int) {
	row, ok := t.row(id)
	if !ok {
		row = len(t.ids)
		t.ids = append(t.ids, id)
		if t.ordered == row && (row == 0 || t.ids[row-1] < id) {
			t.ordered++
		} else {
			t.later[id] = row // a deleted contact that was inserted again
		}
		t.live = t.live.grown(row + 1)
		for _, c := range t.columns {
			c.grow(row + 1)
		}
	}
	t.live.set(row, true)
	return row
}

// remove marks a contact as deleted.
func (t *table) remove(id int64) {
	if row, ok := t.row(id); ok {
		t.live.set(row, false)
	}
}

func (t *table) bytes() int {
	const entry = 40 // bytes of a map entry
	sum := 8*cap(t.ids) + 8*cap(t.live) + entry*len(t.later)
	for _, c := range t.columns {
		sum += c.bytes()
	}
	return sum
}

// missing returns the needed sources that the table does not hold.
func (t *table) missing(needed []source) []source {
	return slices.DeleteFunc(slices.Clone(needed), func(s source) bool { return t.columns[s] != nil })
}

// needed returns the columns that the query reads, sorted, each once.
func (q Query) needed() []source {
	var all []source
	q.Filter.root.conditions(func(c *condition) {
		switch {
		case c.source.field == "id": // each row has its id
			return
		case c.test.is != hasTags:
			all = append(all, c.source)
			return
		}
		for _, id := range c.test.tags {
			if id != 0 {
				all = append(all, source{tag: id})
			}
		}
	})
	if q.Order.by.field != "id" {
		all = append(all, q.Order.by)
	}
	sortSources(all)
	return slices.Compact(all)
}

// sortSources sorts properties behind all other sources, by ascending slot, as
// reader requires.
func sortSources(list []source) {
	slices.SortFunc(list, func(a, b source) int {
		return cmp.Or(cmp.Compare(a.property, b.property), cmp.Compare(a.field, b.field), cmp.Compare(a.tag, b.tag), cmp.Compare(a.event, b.event))
	})
}

// find answers a query whose columns are loaded.
func (t *table) find(q Query) (Result, error) {
	after, err := q.Order.place(q.After)
	if err != nil {
		return Result{}, err
	}
	found := t.group(&q.Filter.root)
	found.and(t.live)
	r := Result{Count: found.count(), IDs: []int64{}}
	page := t.page(found, q, after)
	more := len(page) > q.Limit
	if more {
		page = page[:q.Limit]
	}
	for _, row := range page {
		r.IDs = append(r.IDs, t.ids[row])
	}
	if more {
		r.After = q.Order.cursor(t.place(q.Order, page[len(page)-1]))
	}
	return r, nil
}

// group returns the rows that match a group. Rows of deleted contacts may be
// among them.
func (t *table) group(g *group) bitset {
	if len(g.parts) == 0 {
		return slices.Clone(t.live)
	}
	var found bitset
	for _, p := range g.parts {
		var next bitset
		if p.group != nil {
			next = t.group(p.group)
		} else {
			next = t.condition(p.condition)
		}
		switch {
		case found == nil:
			found = next
		case g.any:
			found.or(next)
		default:
			found.and(next)
		}
	}
	return found
}

func (t *table) condition(c *condition) bitset {
	found := t.test(c.source, c.test)
	if c.negated {
		all := slices.Clone(t.live)
		all.without(found)
		return all
	}
	return found
}

func (t *table) test(s source, test test) bitset {
	switch {
	case test.is == hasTags:
		return t.tagged(test)
	case s.field != "id":
		return t.columns[s].match(test)
	case test.is == present:
		return slices.Clone(t.live)
	}
	return within(t.ids, test.from, test.to)
}

func (t *table) tagged(test test) bitset {
	var found bitset
	for _, id := range test.tags {
		next := newBitset(len(t.ids)) // stays empty for a tag that no contact has
		if id != 0 {
			next = t.columns[source{tag: id}].match(test)
		}
		switch {
		case found == nil:
			found = next
		case test.all:
			found.and(next)
		default:
			found.or(next)
		}
	}
	return found
}

// page returns the rows of a page in order, and one more if there is one.
func (t *table) page(found bitset, q Query, after *place) []int {
	if q.Order.by.field == "id" && len(t.later) == 0 {
		return t.pageByID(found, q, after)
	}
	most := q.Skip + q.Limit + 1
	compare := t.comparer(q.Order)
	begin := t.beginning(q.Order, after)
	// best holds the first rows so far, with the last of them on top.
	best := rowHeap{compare: compare}
	found.eachFrom(0, func(row int) bool {
		switch {
		case begin != nil && !begin(row):
		case len(best.rows) < most:
			heap.Push(&best, row)
		case compare(row, best.rows[0]) < 0:
			best.rows[0] = row
			heap.Fix(&best, 0)
		}
		return true
	})
	slices.SortFunc(best.rows, compare)
	return best.rows[min(q.Skip, len(best.rows)):]
}

func (t *table) pageByID(found bitset, q Query, after *place) (page []int) {
	skip := q.Skip
	take := func(row int) bool {
		if skip > 0 {
			skip--
			return true
		}
		page = append(page, row)
		return len(page) <= q.Limit
	}
	from, to := 0, len(t.ids)
	if after != nil {
		row, there := slices.BinarySearch(t.ids, after.id)
		switch {
		case !q.Order.asc:
			to = row
		case there:
			from = row + 1
		default:
			from = row
		}
	}
	if q.Order.asc {
		found.eachFrom(from, take)
	} else {
		found.eachDownFrom(to, take)
	}
	return page
}

// place returns the place of a row in an order.
func (t *table) place(o Order, row int) place {
	p := place{number: missing, none: true, id: t.ids[row]}
	switch c := t.key(o).(type) {
	case *wholes:
		p.number = c.v[row]
	case *texts:
		if n := c.code[row]; n != 0 {
			p.text, p.none = string(c.text(n)), false
		}
	}
	return p
}

// key returns the column of an order's values; nil for an order by id.
func (t *table) key(o Order) column {
	if o.by.field == "id" {
		return nil
	}
	return t.columns[o.by].column
}

// comparer returns a function that compares rows by an order. It works like
// Order.compare, but creates no places.
func (t *table) comparer(o Order) func(a, b int) int {
	sign := -1
	if o.asc {
		sign = 1
	}
	byID := func(a, b int) int { return sign * cmp.Compare(t.ids[a], t.ids[b]) }
	switch c := t.key(o).(type) {
	case *wholes:
		return func(a, b int) int {
			x, y := c.v[a], c.v[b]
			switch {
			case x == y:
				return byID(a, b)
			case x == missing:
				return 1
			case y == missing:
				return -1
			}
			return sign * cmp.Compare(x, y)
		}
	case *texts:
		return func(a, b int) int {
			x, y := c.code[a], c.code[b]
			switch {
			case x == y:
				return byID(a, b)
			case x == 0:
				return 1
			case y == 0:
				return -1
			}
			if order := bytes.Compare(c.text(x), c.text(y)); order != 0 {
				return sign * order
			}
			return byID(a, b)
		}
	}
	return byID
}

// beginning returns a function that reports whether a row is after a place; nil
// if there is no place.
func (t *table) beginning(o Order, after *place) func(row int) bool {
	if after == nil {
		return nil
	}
	return func(row int) bool { return o.compare(*after, t.place(o, row)) < 0 }
}

// rowHeap is a heap whose top is the last row of an order.
type rowHeap struct {
	rows    []int
	compare func(a, b int) int
}

// Len, Less, Swap, Push and Pop implement heap.Interface.
func (h *rowHeap) Len() int           { return len(h.rows) }
func (h *rowHeap) Less(i, j int) bool { return h.compare(h.rows[i], h.rows[j]) > 0 }
func (h *rowHeap) Swap(i, j int)      { h.rows[i], h.rows[j] = h.rows[j], h.rows[i] }
func (h *rowHeap) Push(row any)       { h.rows = append(h.rows, row.(int)) }
func (h *rowHeap) Pop() any {
	last := h.rows[len(h.rows)-1]
	h.rows = h.rows[:len(h.rows)-1]
	return last
}
