package filter

import (
	"cmp"
	"math"
	"slices"
)

// events is a column of the events of one name: for each row their times in
// unix seconds, ascending. times holds those of all rows, one row after the
// other. If a row has changed since it was loaded, changed holds its times
// instead.
type events struct {
	ends    []uint32 // for each row, the end of its times in times
	times   []uint32
	changed map[int][]uint32
	beside  int // memory of changed, in bytes
}

// second converts a time in microseconds to the seconds of an events column.
// Times before 1970 or after 2106 become the first or the last second.
func second(micros int64) uint32 {
	return uint32(min(max(micros/1e6, 0), math.MaxUint32))
}

// happening is an event of a row.
type happening struct{ row, at uint32 }

// newEvents returns a column of this many rows with these events.
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

// setTimes sets the times of a row, which must be ascending.
func (c *events) setTimes(row int, times []uint32) {
	if slices.Equal(c.of(row), times) {
		return
	}
	if c.changed == nil {
		c.changed = map[int][]uint32{}
	}
	const entry = 80 // bytes of a map entry with its slice
	if old, ok := c.changed[row]; ok {
		c.beside -= entry + 4*cap(old)
	}
	c.changed[row] = times
	c.beside += entry + 4*cap(times)
	if len(c.changed) > 1000 && len(c.changed) > len(c.ends)/8 {
		c.renew()
	}
}

// renew moves the times of changed rows into times.
func (c *events) renew() {
	fresh := events{ends: make([]uint32, 0, len(c.ends)), times: make([]uint32, 0, len(c.times)+len(c.changed))}
	for row := range c.ends {
		fresh.times = append(fresh.times, c.of(row)...)
		fresh.ends = append(fresh.ends, uint32(len(fresh.times)))
	}
	*c = fresh
}

func (c *events) match(t test) bitset {
	// The t.least-th newest event must not be older than t.since.
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
