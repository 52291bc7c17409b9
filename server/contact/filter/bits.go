package filter

import "math/bits"

// bitset has a bit for each row.
type bitset []uint64

func newBitset(rows int) bitset { return make(bitset, (rows+63)/64) }

func (b bitset) set(row int, to bool) {
	if to {
		b[row>>6] |= 1 << (row & 63)
	} else {
		b[row>>6] &^= 1 << (row & 63)
	}
}

// grown returns the set with room for at least this many rows.
func (b bitset) grown(rows int) bitset {
	for words := (rows + 63) / 64; len(b) < words; {
		b = append(b, 0)
	}
	return b
}

func (b bitset) count() (n int) {
	for _, word := range b {
		n += bits.OnesCount64(word)
	}
	return n
}

// and removes from b the rows that are not in other.
func (b bitset) and(other bitset) {
	for i := range b {
		b[i] &= other[i]
	}
}

// or adds the rows of other to b.
func (b bitset) or(other bitset) {
	for i := range b {
		b[i] |= other[i]
	}
}

// without removes from b the rows that are in other.
func (b bitset) without(other bitset) {
	for i := range b {
		b[i] &^= other[i]
	}
}

// eachFrom calls do with each row of the set that is at least from, in
// ascending order, until do returns false.
func (b bitset) eachFrom(from int, do func(row int) bool) {
	for i := from >> 6; i < len(b); i++ {
		word := b[i]
		if i == from>>6 {
			word &= ^uint64(0) << (from & 63)
		}
		for ; word != 0; word &= word - 1 {
			if !do(i<<6 + bits.TrailingZeros64(word)) {
				return
			}
		}
	}
}

// eachDownFrom calls do with each row of the set that is less than to, in
// descending order, until do returns false.
func (b bitset) eachDownFrom(to int, do func(row int) bool) {
	for i := min((to-1)>>6, len(b)-1); i >= 0; i-- {
		word := b[i]
		if i == to>>6 {
			word &= 1<<(to&63) - 1
		}
		for word != 0 {
			top := 63 - bits.LeadingZeros64(word)
			if !do(i<<6 + top) {
				return
			}
			word &^= 1 << top
		}
	}
}
