package contact

import (
	"cmp"
	"slices"
	"strconv"
	"sync"
	"time"

	"gist/server/audit"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// What names may be brought (beside rules.MaxDefinitions in all). Those that only
// pages brought are provisional: the one that the fewest contacts have gives way.
const (
	mostUnsigned        = 200 // by unsigned calls
	mostProvisional     = 800 // by calls of pages in all
	alwaysForTrusted    = 200 // names for which names of pages give way, also those of mode off
	mostProvisionalTags = 500
)

// writing says who writes what a call holds, and when.
type writing struct {
	by      origin
	source  sources
	trusted bool // what it says of types wins, and it may set what is protected
	proven  bool // a proof stands behind what is said
	at      int64
	// onlyNewer tells that it was said at another time than now: what was set
	// later stays.
	onlyNewer bool
}

// older tells whether something was set after what is written now.
func (w *writing) older(r *record, what int64) bool { return w.onlyNewer && r.times.of(what) > w.at }

// Protected is the rejection of what only the site's server may set.
func protected(name, message string) rules.Rejection {
	return rules.Rejection{Property: name, Code: rules.CodePropertyProtected, Message: message}
}

func protectedProperty(name string) rules.Rejection {
	return protected(name, "\""+name+"\" is protected: only your server may set it, by the REST API or in a user_jwt.")
}

// noRoom is the rejection of a name that a page brings where no other of the
// pages' names can give way.
func noRoom(name string) rules.Rejection {
	return rules.Rejection{Property: name, Code: rules.CodeTooManyDefinitions,
		Message: "\"" + name + "\" is a new property, and there is no room for another one that pages bring; bring it by the REST API or in a user_jwt, or use one that exists."}
}

// define gives the definition that a name has, as this call may use it. A
// rejection says why the value is left out: bring has brought what there is room
// for.
func (b *book) define(name string, kind rules.Type, w *writing) (definition, *rules.Rejection, error) {
	d, there := b.known.byName[name]
	if !there {
		left := noRoom(name)
		if w.by == originKept || w.by == originOff {
			left = rules.TooManyDefinitions(name)
		}
		return d, &left, nil
	}
	if d.kind != kind {
		if !w.trusted || !d.origin.provisional() {
			left := rules.TypeMismatch(name, d.kind, kind)
			return d, &left, nil
		}
		var err error
		if d, err = b.retype(d, kind); err != nil {
			return d, nil, err
		}
		if err := b.s.noteDefinition(b.tx, b.ws, audit.PropertyChanged, "type_won", name, audit.By{Type: audit.ByAPIKey}); err != nil {
			return d, nil, err
		}
	}
	if to := d.origin.with(w.by); to != d.origin {
		k, err := b.changing()
		if err != nil {
			return d, nil, err
		}
		d.origin = to
		k.put(d)
		if _, err := b.tx.Exec(`update properties set provisional = $3 where workspace_id = $1 and id = $2`, b.ws, d.id, d.origin); err != nil {
			return d, nil, err
		}
	}
	return d, nil, b.seen(d, w.source)
}

// definitionSeenEvery is how exactly a definition's last_seen_at is kept.
const definitionSeenEvery = micros(60 * 60 * 1e6)

// seen notes that a call named a property, where that tells something new.
func (b *book) seen(d definition, by sources) error {
	now := b.s.micros()
	if now-d.seenAt < definitionSeenEvery && d.sources&by == by {
		return nil
	}
	d.seenAt, d.sources = max(now, d.seenAt), d.sources|by
	b.noting().put(d)
	_, err := b.tx.Exec(`
		update properties set last_seen_at = $3, sources = sources | $4
		where workspace_id = $1 and id = $2`, b.ws, d.id, d.seenAt, d.sources)
	return err
}

// fresh is a name that a call brings.
type fresh struct {
	name string
	kind rules.Type
}

// bring makes definitions for names that there are none for, as many as there is
// room for, or can be made. Those that spared tells of are of the same call, and
// give way to none of it.
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

// chunkOf gives how many rows a statement inserts: few numbers, since each makes
// a statement of its own to be prepared and kept.
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

// giveWay ends so many properties of these origins, those that the fewest
// contacts have; of several first those that unsigned calls brought, and then
// those that were not seen for the longest time. It tells how many.
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

// turnedOver notes that names gave way.
func (b *book) turnedOver(kind string, many int) error {
	b.tx.OnCommit(func() { b.s.turnover.took(b.ws, many) })
	return b.s.count(b.tx, b.ws, audit.GaveWay, kind, "", 0)
}

// turnover bounds how many names of a workspace give way to names of pages: who
// brings new ones without end costs others little, and learns that there is no
// room.
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

// left gives how many may give way now.
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

// end takes definitions away. Contacts hold their values until they are settled.
// Index: properties (workspace_id, slot).
func (b *book) end(ending []definition, why string) error {
	k, err := b.changing()
	if err != nil {
		return err
	}
	slots := make([]int64, len(ending))
	for i, d := range ending {
		k.remove(d)
		slots[i] = d.slot
	}
	b.tx.OnCommit(func() { b.toSettle(why) })
	return store.InChunks(slots, func(list string, args []any) error {
		all := append(append([]any{b.ws}, args...), why)
		reason := parameter(all)
		all = append(all, b.s.micros())
		_, err := b.tx.Exec(`
			insert into ended_definitions (workspace_id, kind, id, name, type, why, at)
			select workspace_id, 'property', slot, name, type, `+reason+`, cast(`+parameter(all)+` as bigint) from properties
			where workspace_id = $1 and slot in (`+list+`)`, all...)
		if err != nil {
			return err
		}
		_, err = b.tx.Exec(`delete from properties where workspace_id = $1 and slot in (`+list+`)`, append([]any{b.ws}, args...)...)
		return err
	})
}

// toSettle has contacts follow what has ended. Filters wait for what the team or
// the site's server has changed; not for names that give way, which strangers bring
// as fast as they can.
func (b *book) toSettle(why string) {
	if why == gaveWay {
		b.s.settling.wake()
		return
	}
	b.s.settling.changes(b.ws)
}

// retype gives a definition another type, and another slot.
func (b *book) retype(d definition, kind rules.Type) (definition, error) {
	k, err := b.changing()
	if err != nil {
		return d, err
	}
	old := d
	k.lastSlot++
	d.slot, d.kind = k.lastSlot, kind
	k.put(d)
	if _, err := b.tx.Exec(`update properties set slot = $3, type = $4 where workspace_id = $1 and id = $2`, b.ws, d.id, d.slot, kind.String()); err != nil {
		return d, err
	}
	b.tx.OnCommit(func() { b.toSettle(retyped) })
	_, err = b.tx.Exec(`
		insert into ended_definitions (workspace_id, kind, id, name, type, successor, why, at)
		values ($1, 'property', $2, $3, $4, $5, $6, $7)`, b.ws, old.slot, old.name, old.kind.String(), d.slot, retyped, b.s.micros())
	return d, err
}

// convert gives a value as another type has it, where it fits: a number as its
// digits, digits as their number, true and false as their words.
func convert(raw string, from, to rules.Type) (string, bool) {
	v := parseValue(raw, from)
	switch {
	case from == to:
		return raw, true
	case to == rules.TypeText && v.Kind == rules.Number:
		return "\"" + raw + "\"", true
	case to == rules.TypeText && v.Kind == rules.Boolean:
		return "\"" + strconv.FormatBool(v.Boolean) + "\"", true
	case to == rules.TypeBoolean && v.Kind == rules.Text && (v.Text == "true" || v.Text == "false"):
		return v.Text, true
	case to == rules.TypeNumber && v.Kind == rules.Text:
		d := decoder{in: []byte(v.Text)}
		n, err := d.number()
		if err != nil || d.at != len(d.in) || n.Number-n.Number != 0 {
			return "", false
		}
		return string(appendNumber(nil, n.Number)), true
	}
	return "", false
}
