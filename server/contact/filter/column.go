package filter

import (
	"math"
	"slices"

	"gist/wasm/rules"
)

// value is what a contact has in one column. The column determines which of the
// fields is used. text is not folded, and is valid until the next row is read.
type value struct {
	there bool
	text  []byte
	float float64
	whole int64
	truth bool
}

// column holds one value for each row of a table. match accepts only tests of
// the column's kind. A row without a value never passes a test.
type column interface {
	// grow adds rows without a value until there are this many rows.
	grow(rows int)
	// set sets the value of a row. On a column of events it does nothing: see
	// events.setTimes.
	set(row int, v value)
	// match returns a new set of the rows that pass the test.
	match(t test) bitset
	bytes() int
}

// newColumn returns an empty column for a source.
func newColumn(s source) column {
	switch {
	case s.tag != 0:
		return &tagged{}
	case s.event != "":
		return &events{}
	case s.field == emailVerified:
		return &proofs{}
	case s.whole() && s.kind != rules.TypeText && s.kind != rules.TypeBoolean:
		return &wholes{}
	}
	switch s.kind {
	case rules.TypeText:
		return newTexts()
	case rules.TypeBoolean:
		return &truths{}
	}
	return &floats{}
}

// floats is a column of numbers as in JavaScript. NaN marks a row without a
// value.
type floats struct{ v []float64 }

func (c *floats) grow(rows int) {
	for len(c.v) < rows {
		c.v = append(c.v, math.NaN())
	}
}

func (c *floats) set(row int, v value) {
	if !v.there {
		v.float = math.NaN()
	}
	c.v[row] = v.float
}

func (c *floats) match(t test) bitset {
	if t.is == present {
		return within(c.v, math.Inf(-1), math.Inf(1))
	}
	return within(c.v, t.lo, t.hi)
}

func (c *floats) bytes() int { return 8 * cap(c.v) }

// wholes is a column of whole numbers, or of times in microseconds.
type wholes struct{ v []int64 }

func (c *wholes) grow(rows int) {
	for len(c.v) < rows {
		c.v = append(c.v, missing)
	}
}

func (c *wholes) set(row int, v value) {
	if !v.there {
		v.whole = missing
	}
	c.v[row] = v.whole
}

func (c *wholes) match(t test) bitset {
	if t.is == present {
		return within(c.v, missing+1, math.MaxInt64)
	}
	return within(c.v, max(t.from, missing+1), t.to)
}

func (c *wholes) bytes() int { return 8 * cap(c.v) }

// proofs is a column of how the contacts' emails were proven (see Proofs).
type proofs struct{ wholes }

func (c *proofs) match(t test) bitset {
	if t.is == present {
		return c.wholes.match(t)
	}
	// A column has few different proofs, so each one is checked once.
	holds := map[int64]bool{}
	found := newBitset(len(c.v))
	for row, proof := range c.v {
		if proof == missing {
			continue
		}
		is, known := holds[proof]
		if !known {
			is = t.proofs.hold(proof)
			holds[proof] = is
		}
		if is == t.truth {
			found.set(row, true)
		}
	}
	return found
}

// within returns the rows with a value from lo to hi, both inclusive.
func within[T float64 | int64](v []T, lo, hi T) bitset {
	found := newBitset(len(v))
	for i := range found {
		var word uint64
		for bit, x := range v[i<<6 : min(i<<6+64, len(v))] {
			// Written so that no branch depends on the value.
			var yes, also uint64
			if x >= lo {
				yes = 1
			}
			if x <= hi {
				also = 1
			}
			word |= (yes & also) << bit
		}
		found[i] = word
	}
	return found
}

// truths is a column of booleans.
type truths struct{ known, is bitset }

func (c *truths) grow(rows int) { c.known, c.is = c.known.grown(rows), c.is.grown(rows) }

func (c *truths) set(row int, v value) {
	c.known.set(row, v.there)
	c.is.set(row, v.there && v.truth)
}

func (c *truths) match(t test) bitset {
	found := slices.Clone(c.known)
	switch {
	case t.is == present:
	case t.truth:
		found.and(c.is)
	default:
		found.without(c.is)
	}
	return found
}

func (c *truths) bytes() int { return 8 * (cap(c.known) + cap(c.is)) }

// tagged is a column of the contacts that have one tag.
type tagged struct{ has bitset }

func (c *tagged) grow(rows int) { c.has = c.has.grown(rows) }

func (c *tagged) set(row int, v value) { c.has.set(row, v.there) }

func (c *tagged) match(test) bitset { return slices.Clone(c.has) }

func (c *tagged) bytes() int { return 8 * cap(c.has) }
