package contact

import (
	"errors"
	"maps"
	"sync"

	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// definition is a custom property of a workspace. Its values stand under its
// slot, whose name and type never change: a property that gets another type gets
// another slot.
type definition struct {
	slot int64
	id   int64 // by which the team names it
	name string
	kind rules.Type

	origin    origin
	protected bool // pages neither set nor clear it
	seenAt    micros
	sources   sources
}

// origin says who brought a name. properties.provisional holds it.
type origin int

const (
	originKept     origin = 0 // the team, or a caller that is trusted
	originUnsigned origin = 1 // unsigned calls of pages alone
	originSigned   origin = 2 // calls of pages alone, a signed one among them
	originOff      origin = 3 // calls of pages alone, one of them in mode off
)

// provisional tells that the name gives way when there is no room.
func (o origin) provisional() bool { return o == originUnsigned || o == originSigned }

// with gives the origin of a name after a further call has brought it.
func (o origin) with(by origin) origin {
	switch {
	case o == originKept || by == originKept:
		return originKept
	case o == originOff || by == originOff:
		return originOff
	}
	return max(o, by)
}

// sources are the ways in which a name came, as bits.
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

// known is what a workspace has at one version: all of its properties, and the
// tags that are more than a name. Once others can see it, it never changes.
type known struct {
	version  int64
	byName   map[string]definition
	bySlot   map[int64]definition
	lastSlot int64 // of all that there ever were

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

// count tells how many properties there are of each origin, and in all.
func (k *known) count() (of [4]int, all int) {
	for _, d := range k.bySlot {
		of[d.origin]++
	}
	return of, len(k.bySlot)
}

// definitions remembers what committed transactions have seen. The version
// stands in the database and is read with whatever a call begins with, so that
// what is remembered is right on any number of servers.
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

// book is what a workspace has, as one transaction knows and changes it.
type book struct {
	s     *Service
	tx    *store.Tx
	ws    team.WorkspaceID
	known *known
	own   bool // known is this transaction's alone, until its commit
	newer bool // this transaction has begun another version
	ended map[int64]ended
}

type bookKey struct{ ws team.WorkspaceID }

// book gives the workspace's definitions.
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

// load reads all that the workspace has.
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

// use makes a known this transaction's own, for all to see once it is committed.
func (b *book) use(k *known) {
	if b.known = k; !b.own {
		b.own = true
		b.tx.OnCommit(func() { b.s.definitions.publish(b.ws, b.known) })
	}
}

// noting gives what is known to be changed in what others need not learn of.
func (b *book) noting() *known {
	if !b.own {
		b.use(b.known.clone())
	}
	return b.known
}

// changing gives what is known to be changed, under another version.
func (b *book) changing() (*known, error) {
	k := b.noting()
	if b.newer {
		return k, nil
	}
	k.version++
	b.newer = true
	return k, team.NoteDefinitions(b.tx, b.ws, k.version)
}
