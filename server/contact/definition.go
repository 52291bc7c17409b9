package contact

import (
	"errors"
	"sync"

	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// definition is a custom property of a workspace. Its name, id and type never
// change and it is never deleted.
type definition struct {
	id   int64
	name string
	kind rules.Type
}

// definitions remembers committed definitions. Since they never change, what
// it remembers is right on any number of servers; what it does not know is
// asked of the database.
type definitions struct {
	mu         sync.RWMutex
	workspaces map[team.WorkspaceID]*known
}

type known struct {
	byName map[string]definition
	byID   map[int64]definition
}

func (d *definitions) named(ws team.WorkspaceID, name string) (definition, bool) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	k := d.workspaces[ws]
	if k == nil {
		return definition{}, false
	}
	found, ok := k.byName[name]
	return found, ok
}

func (d *definitions) numbered(ws team.WorkspaceID, id int64) (definition, bool) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	k := d.workspaces[ws]
	if k == nil {
		return definition{}, false
	}
	found, ok := k.byID[id]
	return found, ok
}

// full tells that the workspace can have no further definition.
func (d *definitions) full(ws team.WorkspaceID) bool {
	d.mu.RLock()
	defer d.mu.RUnlock()
	k := d.workspaces[ws]
	return k != nil && len(k.byID) >= rules.MaxDefinitions
}

func (d *definitions) remember(ws team.WorkspaceID, found ...definition) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.workspaces == nil {
		d.workspaces = make(map[team.WorkspaceID]*known)
	}
	k := d.workspaces[ws]
	if k == nil {
		k = &known{byName: make(map[string]definition), byID: make(map[int64]definition)}
		d.workspaces[ws] = k
	}
	for _, f := range found {
		k.byName[f.name] = f
		k.byID[f.id] = f
	}
}

// define gives the definition that a name has in the workspace, and makes it
// with this type if there is none. It reports false when the workspace has as
// many as it may.
func (s *Service) define(tx *store.Tx, ws team.WorkspaceID, name string, kind rules.Type) (definition, bool, error) {
	if d, ok := s.definitions.named(ws, name); ok {
		return d, true, nil
	}
	if s.definitions.full(ws) {
		return definition{}, false, nil
	}
	// Two servers may be first at once: whoever's row is there decides.
	for range 2 {
		d, there, err := s.defined(tx, ws, name)
		if err != nil || there {
			return d, there, err
		}
		_, err = tx.Exec(`
			insert into properties (workspace_id, name, type, created_at)
			select $1, $2, $3, $4
			where (select count(id) from properties where workspace_id = $1) < $5
			on conflict (workspace_id, name) do nothing`,
			ws, name, kind.String(), s.micros(), rules.MaxDefinitions)
		if err != nil {
			return d, false, err
		}
	}
	_, err := s.learn(tx, ws) // it is full, and next time that is known
	return definition{}, false, err
}

// defined gives the definition that a name has in the workspace, and false if
// there is none.
func (s *Service) defined(tx *store.Tx, ws team.WorkspaceID, name string) (definition, bool, error) {
	if d, ok := s.definitions.named(ws, name); ok {
		return d, true, nil
	}
	d := definition{name: name}
	var stored string
	err := tx.QueryRow(`
		select id, type from properties
		where workspace_id = $1 and name = $2`, ws, name).Scan(&d.id, &stored)
	if errors.Is(err, store.ErrNoRows) {
		return definition{}, false, nil
	}
	if err != nil {
		return definition{}, false, err
	}
	d.kind = rules.ParseType(stored)
	tx.OnCommit(func() { s.definitions.remember(ws, d) })
	return d, true, nil
}

// learn reads all definitions of the workspace, to be remembered once it is
// sure that they are committed.
func (s *Service) learn(tx *store.Tx, ws team.WorkspaceID) ([]definition, error) {
	rows, err := tx.Query(`
		select id, name, type from properties
		where workspace_id = $1
		order by id`, ws)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []definition
	for rows.Next() {
		var d definition
		var kind string
		if err := rows.Scan(&d.id, &d.name, &kind); err != nil {
			return nil, err
		}
		d.kind = rules.ParseType(kind)
		all = append(all, d)
	}
	tx.OnCommit(func() { s.definitions.remember(ws, all...) })
	return all, rows.Err()
}

// lookup finds definitions by id inside one transaction.
type lookup struct {
	s       *Service
	tx      *store.Tx
	ws      team.WorkspaceID
	learned map[int64]definition
}

func (s *Service) lookup(tx *store.Tx, ws team.WorkspaceID) *lookup {
	return &lookup{s: s, tx: tx, ws: ws}
}

func (l *lookup) definition(id int64) (definition, error) {
	if d, ok := l.s.definitions.numbered(l.ws, id); ok {
		return d, nil
	}
	if d, ok := l.learned[id]; ok {
		return d, nil
	}
	all, err := l.s.learn(l.tx, l.ws)
	if err != nil {
		return definition{}, err
	}
	l.learned = make(map[int64]definition, len(all))
	for _, d := range all {
		l.learned[d.id] = d
	}
	d, ok := l.learned[id]
	if !ok {
		return d, errProperties
	}
	return d, nil
}
