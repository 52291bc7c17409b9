package filter

import (
	"cmp"
	"math"
	"slices"
)

// events is a column of what contacts did under one name: the times of each
// row, ascending, in unix seconds. Those of all rows lie in times, one after the
// other; what has changed since they were loaded stands beside them.
type events struct {
	ends    []uint32 // where in times each row's end
	times   []uint32
	changed map[int][]uint32
	beside  int // bytes of changed
}

// second is a moment of microseconds as a column of events holds it. What lies
// before 1970 or after 2106 counts as the first or the last second.
func second(micros int64) uint32 {
	return uint32(min(max(micros/1e6, 0), math.MaxUint32))
}

// happening is an event of a row.
type happening struct{ row, at uint32 }

// newEvents makes the column of so many rows.
func newEvents(happened []happening, rows int) *events {
	slices.SortFunc(happened, func(a, b happening) int { return cmp.Or(cmp.Compare(a.row, b.row), cmp.Compare(a.at, b.at)) })
	c := &events{ends: make([]uint32, 0, rows), times: make([]uint32, 0, len(happened))}
	for _, h := range happened {
		c.grow(int(h.row))
		c.times = append(c.times, h.at)
	}
	c.grow(rows)
	return c
}

func (c *events) grow(rows int) {
	for len(c.ends) < rows {
		c.ends = append(c.ends, uint32(len(c.times)))
	}
}

func (c *events) of(row int) []uint32 {
	if times, ok := c.changed[row]; ok {
		return times
	}
	start := uint32(0)
	if row > 0 {
		start = c.ends[row-1]
	}
	return c.times[start:c.ends[row]]
}

func (c *events) set(int, value) {}

// setTimes gives a row its events, ascending.
func (c *events) setTimes(row int, times []uint32) {
	if slices.Equal(c.of(row), times) {
		return
	}
	if c.changed == nil {
		c.changed = map[int][]uint32{}
	}
	const entry = 80 // of a map, its slice with it
	if old, ok := c.changed[row]; ok {
		c.beside -= entry + 4*cap(old)
	}
	c.changed[row] = times
	c.beside += entry + 4*cap(times)
	if len(c.changed) > 1000 && len(c.changed) > len(c.ends)/8 {
		c.renew()
	}
}

// renew puts what has changed to the rest.
func (c *events) renew() {
	fresh := events{ends: make([]uint32, 0, len(c.ends)), times: make([]uint32, 0, len(c.times)+len(c.changed))}
	for row := range c.ends {
		fresh.times = append(fresh.times, c.of(row)...)
		fresh.ends = append(fresh.ends, uint32(len(fresh.times)))
	}
	*c = fresh
}

func (c *events) match(t test) bitset {
	// The least-th from the end has to be recent enough.
	passes := func(times []uint32) bool {
		at := int64(len(times)) - t.least
		return at >= 0 && int64(times[at]) >= t.since
	}
	found := newBitset(len(c.ends))
	start := uint32(0)
	for row, end := range c.ends {
		if passes(c.times[start:end]) {
			found.set(row, true)
		}
		start = end
	}
	for row, times := range c.changed {
		found.set(row, passes(times))
	}
	return found
}

func (c *events) bytes() int { return 4*cap(c.ends) + 4*cap(c.times) + c.beside }
