package contact

import (
	"cmp"
	"slices"
	"sync"
	"time"

	"gist/server/audit"
	"gist/server/team"
	"gist/wasm/rules"
)

// Limits for names (in addition to rules.MaxDefinitions in all). Names that
// only pages introduced are provisional: the one that the fewest contacts have
// gives way.
const (
	mostUnsigned        = 200 // properties of unsigned calls
	mostProvisional     = 800 // properties of all calls of pages
	alwaysForTrusted    = 200 // kept properties; up to this number, names of mode off give way to them too
	mostProvisionalTags = 500
)

// fresh is a new name in a call.
type fresh struct {
	name string
	kind rules.Type
}

// bring creates definitions for new names, as many as there is room for, or can
// be made. Definitions for which spared is true are of the same call, and do
// not give way to it.
func (b *book) bring(names []fresh, w *writing, spared func(definition) bool) error {
	of, all := b.known.count()
	free := rules.MaxDefinitions - all
	pool := []origin{originUnsigned, originSigned}
	switch w.by {
	case originUnsigned:
		free = min(free, mostUnsigned-of[originUnsigned], mostProvisional-of[originUnsigned]-of[originSigned])
		pool = pool[:1]
	case originSigned:
		free = min(free, mostProvisional-of[originUnsigned]-of[originSigned])
	}
	free = max(0, free)
	if more := len(names) - free; more > 0 {
		made, err := b.giveWay(more, w, spared, pool...)
		if err != nil {
			return err
		}
		free += made
		if mine := alwaysForTrusted - of[originKept] - free; w.by == originKept && made < more && mine > 0 {
			if made, err = b.giveWay(min(more-made, mine), w, spared, originOff); err != nil {
				return err
			}
			free += made
		}
	}
	if names = names[:min(free, len(names))]; len(names) == 0 {
		return nil
	}
	k, err := b.changing()
	if err != nil {
		return err
	}
	for len(names) > 0 {
		some := names[:chunkOf(len(names))]
		names = names[len(some):]
		if err := b.insert(k, some, w); err != nil {
			return err
		}
	}
	return nil
}

// chunkOf returns how many rows a statement inserts. It returns few different
// numbers, because each needs a prepared statement of its own.
func chunkOf(rows int) int {
	for _, size := range []int{32, 8} {
		if rows >= size {
			return size
		}
	}
	return 1
}

func (b *book) insert(k *known, names []fresh, w *writing) error {
	now := b.s.micros()
	args := []any{b.ws, now, w.by, w.source}
	query := `insert into properties (workspace_id, created_at, last_seen_at, provisional, sources, name, type, slot) values `
	made := make(map[int64]definition, len(names))
	for i, one := range names {
		k.lastSlot++
		made[k.lastSlot] = definition{slot: k.lastSlot, name: one.name, kind: one.kind, origin: w.by, seenAt: now, sources: w.source}
		if i > 0 {
			query += `, `
		}
		query += `($1, $2, $2, $3, $4`
		for _, value := range []any{one.name, one.kind.String(), k.lastSlot} {
			args = append(args, value)
			query += `, ` + parameter(args)
		}
		query += `)`
	}
	rows, err := b.tx.Query(query+` returning id, slot`, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id, slot int64
		if err := rows.Scan(&id, &slot); err != nil {
			return err
		}
		d := made[slot]
		d.id = id
		k.put(d)
	}
	return rows.Err()
}

// giveWay ends at most many properties of these origins, and returns how many.
// Those that the fewest contacts have end first; of several those of unsigned
// calls, and then those that were not seen for the longest time.
func (b *book) giveWay(many int, w *writing, spared func(definition) bool, origins ...origin) (int, error) {
	var pool []candidate
	for _, d := range b.known.bySlot {
		if slices.Contains(origins, d.origin) && !d.protected && !spared(d) {
			pool = append(pool, candidate{definition: d})
		}
	}
	if w.by.provisional() {
		many = min(many, b.s.turnover.left(b.ws, b.s.now()))
	}
	if many = min(many, len(pool)); many == 0 {
		return 0, nil
	}
	t, err := b.s.tallies.fresh(b.ws, b.s.now())
	if err != nil {
		return 0, err
	}
	for i := range pool {
		pool[i].contacts = t.property(pool[i].slot)
	}
	slices.SortFunc(pool, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(x.contacts, y.contacts), cmp.Compare(x.origin, y.origin), cmp.Compare(x.seenAt, y.seenAt), cmp.Compare(x.slot, y.slot))
	})
	ending := make([]definition, many)
	for i := range ending {
		ending[i] = pool[i].definition
	}
	if err := b.end(ending, gaveWay); err != nil {
		return 0, err
	}
	return many, b.turnedOver("property", many)
}

// candidate is a definition that may give way.
type candidate struct {
	definition
	contacts int
}

// turnedOver counts names that gave way.
func (b *book) turnedOver(kind string, many int) error {
	b.tx.OnCommit(func() { b.s.turnover.took(b.ws, many) })
	return b.s.count(b.tx, b.ws, audit.GaveWay, kind, "", 0)
}

// turnover limits how many names of a workspace give way to names of pages. So
// a stream of new names costs others little: beyond the limit there is no room
// for new names.
type turnover struct {
	mu  sync.Mutex
	all map[team.WorkspaceID]*turned
}

type turned struct {
	left float64
	at   time.Time
}

const (
	turnoverAtOnce    = 10_000
	turnoverPerMinute = 2_000
)

// left returns how many names may give way now.
func (t *turnover) left(ws team.WorkspaceID, now time.Time) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	one := t.all[ws]
	if one == nil {
		one = &turned{turnoverAtOnce, now}
		if t.all == nil {
			t.all = make(map[team.WorkspaceID]*turned)
		}
		t.all[ws] = one
	}
	if passed := now.Sub(one.at); passed > 0 {
		one.left, one.at = min(turnoverAtOnce, one.left+turnoverPerMinute*passed.Minutes()), now
	}
	return max(0, int(one.left))
}

func (t *turnover) took(ws team.WorkspaceID, many int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if one := t.all[ws]; one != nil {
		one.left -= float64(many)
	}
}
