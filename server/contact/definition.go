package contact

import (
	"errors"
	"maps"
	"sync"

	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// definition is a custom property of a workspace. Its values are stored under
// its slot. The name and type of a slot never change: with another type, the
// property gets another slot.
type definition struct {
	slot int64
	id   int64 // its id for the team
	name string
	kind rules.Type

	origin    origin
	protected bool // pages neither set nor clear it
	seenAt    micros
	sources   sources
}

// origin says who introduced a name. properties.provisional holds it.
type origin int

const (
	originKept     origin = 0 // the team, or a trusted caller
	originUnsigned origin = 1 // only unsigned calls of pages
	originSigned   origin = 2 // only calls of pages, at least one of them signed
	originOff      origin = 3 // only calls of pages, at least one of them in mode off
)

// provisional reports whether the name gives way when there is no room
// (docs/rules.md, Names that pages bring).
func (o origin) provisional() bool { return o == originUnsigned || o == originSigned }

// with returns the origin of a name after another call has named it.
func (o origin) with(by origin) origin {
	switch {
	case o == originKept || by == originKept:
		return originKept
	case o == originOff || by == originOff:
		return originOff
	}
	return max(o, by)
}

// sources holds the ways in which a name was set, as bits.
type sources int

const (
	sourcePage sources = 1 << iota
	sourceREST
	sourceJWT
	sourceDashboard
)

var sourceNames = []string{"page", "rest", "user_jwt", "dashboard"}

func (s sources) names() []string {
	names := []string{}
	for i, name := range sourceNames {
		if s&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return names
}

// known holds the definitions of a workspace at one version: all of its
// properties, and its protected and provisional tags. Once published, it never
// changes.
type known struct {
	version  int64
	byName   map[string]definition
	bySlot   map[int64]definition
	lastSlot int64 // the highest slot that was ever used

	protectedTags   map[int64]bool
	provisionalTags map[int64]bool
}

func (k *known) clone() *known {
	other := *k
	other.byName, other.bySlot = maps.Clone(k.byName), maps.Clone(k.bySlot)
	other.protectedTags, other.provisionalTags = maps.Clone(k.protectedTags), maps.Clone(k.provisionalTags)
	return &other
}

func (k *known) put(d definition) {
	if old, ok := k.byName[d.name]; ok {
		delete(k.bySlot, old.slot)
	}
	k.byName[d.name], k.bySlot[d.slot] = d, d
}

func (k *known) remove(d definition) {
	delete(k.byName, d.name)
	delete(k.bySlot, d.slot)
}

// count returns how many properties there are of each origin, and in all.
func (k *known) count() (of [4]int, all int) {
	for _, d := range k.bySlot {
		of[d.origin]++
	}
	return of, len(k.bySlot)
}

// definitions caches what committed transactions have read. The version is in
// the database, and each call reads it at its beginning. So the cache is
// correct on any number of servers.
type definitions struct {
	mu         sync.RWMutex
	workspaces map[team.WorkspaceID]*known
}

func (d *definitions) at(ws team.WorkspaceID, version int64) *known {
	d.mu.RLock()
	defer d.mu.RUnlock()
	if k := d.workspaces[ws]; k != nil && k.version == version {
		return k
	}
	return nil
}

func (d *definitions) publish(ws team.WorkspaceID, k *known) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.workspaces == nil {
		d.workspaces = make(map[team.WorkspaceID]*known)
	}
	if old := d.workspaces[ws]; old == nil || old.version <= k.version {
		d.workspaces[ws] = k
	}
}

// book holds the definitions of a workspace, as one transaction reads and
// changes them.
type book struct {
	s     *Service
	tx    *store.Tx
	ws    team.WorkspaceID
	known *known
	own   bool // known is this transaction's own copy, until its commit
	newer bool // this transaction has begun a new version
	ended map[int64]ended
}

type bookKey struct{ ws team.WorkspaceID }

// book returns the workspace's definitions.
func (s *Service) book(tx *store.Tx, ws team.WorkspaceID) (*book, error) {
	if b, ok := tx.Kept(bookKey{ws}).(*book); ok {
		return b, nil
	}
	st, err := team.ReadStanding(tx, ws)
	if err != nil {
		return nil, err
	}
	b := &book{s: s, tx: tx, ws: ws, known: s.definitions.at(ws, st.Definitions)}
	if b.known == nil {
		if err := b.load(st.Definitions); err != nil {
			return nil, err
		}
	}
	tx.Keep(bookKey{ws}, b)
	return b, nil
}

// load reads all definitions of the workspace.
// Index: tags (workspace_id, id) where provisional <> 0 or protected <> 0.
func (b *book) load(version int64) error {
	k := &known{version: version, byName: map[string]definition{}, bySlot: map[int64]definition{},
		protectedTags: map[int64]bool{}, provisionalTags: map[int64]bool{}}
	rows, err := b.tx.Query(`
		select slot, id, name, type, provisional, protected, coalesce(last_seen_at, 0), sources from properties
		where workspace_id = $1`, b.ws)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var d definition
		var kind string
		if err := rows.Scan(&d.slot, &d.id, &d.name, &kind, &d.origin, &d.protected, &d.seenAt, &d.sources); err != nil {
			return err
		}
		d.kind = rules.ParseType(kind)
		k.put(d)
		k.lastSlot = max(k.lastSlot, d.slot)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return err
	}
	var last int64
	err = b.tx.QueryRow(`
		select coalesce(max(id), 0) from ended_definitions
		where workspace_id = $1 and kind = 'property'`, b.ws).Scan(&last)
	if err != nil {
		return err
	}
	k.lastSlot = max(k.lastSlot, last)
	tags, err := b.tx.Query(`
		select id, provisional, protected from tags
		where workspace_id = $1 and (provisional <> 0 or protected <> 0)`, b.ws)
	if err != nil {
		return err
	}
	defer tags.Close()
	for tags.Next() {
		var id int64
		var provisional, protected bool
		if err := tags.Scan(&id, &provisional, &protected); err != nil {
			return err
		}
		if provisional {
			k.provisionalTags[id] = true
		}
		if protected {
			k.protectedTags[id] = true
		}
	}
	b.use(k)
	return tags.Err()
}

// use makes k this transaction's own copy. The commit publishes it.
func (b *book) use(k *known) {
	if b.known = k; !b.own {
		b.own = true
		b.tx.OnCommit(func() { b.s.definitions.publish(b.ws, b.known) })
	}
}

// noting returns known for a change that needs no new version, because other
// servers need not read it.
func (b *book) noting() *known {
	if !b.own {
		b.use(b.known.clone())
	}
	return b.known
}

// changing returns known for a change, under a new version.
func (b *book) changing() (*known, error) {
	k := b.noting()
	if b.newer {
		return k, nil
	}
	k.version++
	b.newer = true
	return k, team.NoteDefinitions(b.tx, b.ws, k.version)
}
