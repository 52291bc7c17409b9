package filter

import (
	"bytes"
	"math"
	"sort"
	"unsafe"

	"gist/server/store"
)

// texts is a column of folded texts. The texts are in blob, each between two
// bytes that never occur in UTF-8, and rows refer to them by number. So a test
// scans contiguous memory. While number is in use, it looks at each text once,
// however many rows have it.
type texts struct {
	code []uint32 // number of each row's text, from 1; 0: no value
	blob []byte   // edge, text, edge, text, edge
	ends []uint32 // position of each text's last edge
	// number finds the texts that are in blob already. If most texts differ, it
	// would cost more than it saves: then it is nil, and each text is appended.
	number map[string]uint32
	unused int // about how many texts no row uses
}

const (
	edge = 0xFF
	// mostNumbered is how many different texts number may hold.
	mostNumbered = 1 << 16
	// mostBlob is the most bytes of blob, because ends has 32 bits. A column of
	// this size takes no further text and never fits into memory.
	mostBlob = math.MaxUint32 - 1<<12
)

func newTexts() *texts { return &texts{blob: []byte{edge}, number: map[string]uint32{}} }

func (c *texts) grow(rows int) {
	for len(c.code) < rows {
		c.code = append(c.code, 0)
	}
}

func (c *texts) set(row int, v value) {
	old := c.code[row]
	if !v.there {
		c.code[row] = 0
	} else if text := fold(v.text); old == 0 || !bytes.Equal(c.text(old), text) {
		c.code[row] = c.encode(text)
	} else {
		return
	}
	if old != 0 {
		c.unused++
	}
	if c.unused > 1000 && c.unused > len(c.code) {
		c.renew()
	}
}

// renew drops the texts that no row uses.
func (c *texts) renew() {
	fresh := newTexts()
	fresh.grow(len(c.code))
	for row, n := range c.code {
		if n != 0 {
			fresh.code[row] = fresh.encode(c.text(n))
		}
	}
	*c = *fresh
}

// encode returns the number of a folded text, which it appends to blob if
// necessary; 0 if blob is full.
func (c *texts) encode(text []byte) uint32 {
	if n, ok := c.number[string(text)]; ok {
		return n
	}
	if len(c.blob) > mostBlob {
		return 0
	}
	c.blob = append(append(c.blob, text...), edge)
	c.ends = append(c.ends, uint32(len(c.blob)-1))
	n := uint32(len(c.ends))
	if c.number != nil {
		c.number[string(text)] = n
		if len(c.number) > mostNumbered {
			c.number = nil
		}
	}
	return n
}

// fold is store.Fold for bytes. It does not copy a text in lower-case ASCII.
func fold(text []byte) []byte {
	for _, b := range text {
		if b >= 0x80 || 'A' <= b && b <= 'Z' {
			return []byte(store.Fold(string(text)))
		}
	}
	return text
}

// text returns the text with this number.
func (c *texts) text(n uint32) []byte {
	start := uint32(0)
	if n > 1 {
		start = c.ends[n-2]
	}
	return c.blob[start+1 : c.ends[n-1]]
}

func (c *texts) match(t test) bitset {
	passes := make([]uint8, len(c.ends)+1) // by number
	if t.is == present {
		for n := range c.ends {
			passes[n+1] = 1
		}
	}
	for _, wanted := range t.texts {
		c.find(t.is, wanted, passes)
	}
	found := newBitset(len(c.code))
	for i := range found {
		var word uint64
		for bit, n := range c.code[i<<6 : min(i<<6+64, len(c.code))] {
			word |= uint64(passes[n]) << bit
		}
		found[i] = word
	}
	return found
}

// find sets passes at the numbers of the texts that pass a test.
func (c *texts) find(is testKind, wanted string, passes []uint8) {
	pattern := make([]byte, 0, len(wanted)+2)
	if is != contains {
		pattern = append(pattern, edge)
	}
	pattern = append(pattern, wanted...)
	if is == equals {
		pattern = append(pattern, edge)
	}
	n := 0 // texts before this one are done
	for at := 0; n < len(c.ends); {
		hit := bytes.Index(c.blob[at:], pattern)
		if hit < 0 {
			return
		}
		// The hit ends in the first text whose last edge is not before the last
		// byte of the pattern. Most often it is one of the next.
		last := uint32(at + hit + len(pattern) - 1)
		reach := 1
		for n+reach < len(c.ends) && c.ends[n+reach] < last {
			reach *= 2
		}
		n += sort.Search(min(reach, len(c.ends)-1-n), func(i int) bool { return c.ends[n+i] >= last })
		passes[n+1] = 1
		at = int(c.ends[n]) // the next text begins behind this edge
		n++
	}
}

func (c *texts) bytes() int {
	if len(c.blob) > mostBlob {
		return math.MaxInt / 2
	}
	const each = int(unsafe.Sizeof("")+unsafe.Sizeof(uint32(0))) + 24 // bytes of a map entry with its text
	return 4*cap(c.code) + cap(c.blob) + 4*cap(c.ends) + each*len(c.number)
}
