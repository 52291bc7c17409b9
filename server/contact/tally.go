package contact

import (
	"context"
	"errors"
	"sync"
	"time"

	"gist/server/store"
	"gist/server/team"
)

// tally is how many contacts have each property and each tag.
type tally struct {
	mu         sync.Mutex
	properties map[int64]int // by slot
	tags       map[int64]int
	contacts   int
	position   int64 // of the last change of contacts that was counted
	at         time.Time
	began      time.Time // by the machine's clock
	took       time.Duration
}

// property gives how many contacts have a property. One that came after the
// count has the contact that brought it.
func (t *tally) property(slot int64) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return max(1, t.properties[slot])
}

func (t *tally) tag(id int64) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return max(1, t.tags[id])
}

// tallies remembers the tally of each workspace that needed one. What calls of
// this server set and clear is added to it.
type tallies struct {
	mu       sync.RWMutex
	all      map[team.WorkspaceID]*tally
	counting map[team.WorkspaceID]chan struct{} // holds a token while nobody counts
}

// turn gives what a count of a workspace waits for: one counts at a time.
func (t *tallies) turn(ws team.WorkspaceID) chan struct{} {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.counting == nil {
		t.counting = make(map[team.WorkspaceID]chan struct{})
	}
	if t.counting[ws] == nil {
		t.counting[ws] = make(chan struct{}, 1)
		t.counting[ws] <- struct{}{}
	}
	return t.counting[ws]
}

// errUncounted says that a transaction has to know how many contacts have what,
// and nobody has counted. Update counts, outside of the transaction, and runs it
// again.
var errUncounted = errors.New("contact: nobody has counted how many contacts have which property")

// A tally is used for a minute, and for longer where it took long to make, so
// that counting takes a small part of the time whoever brings new names.
const (
	tallyLasts = time.Minute
	tallyShare = 50
)

func (t *tallies) get(ws team.WorkspaceID) *tally {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.all[ws]
}

// fresh gives a tally that is not too old, or errUncounted.
func (t *tallies) fresh(ws team.WorkspaceID, now time.Time) (*tally, error) {
	one := t.get(ws)
	if one == nil || now.Sub(one.at) > max(tallyLasts, tallyShare*one.took) {
		return nil, errUncounted
	}
	return one, nil
}

// add counts a value that a transaction sets (1) or clears (-1), where there is
// a tally.
func (t *tallies) add(tx *store.Tx, ws team.WorkspaceID, of func(*tally) map[int64]int, id int64, n int) {
	one := t.get(ws)
	if one == nil {
		return
	}
	tx.OnCommit(func() {
		one.mu.Lock()
		defer one.mu.Unlock()
		of(one)[id] += n
	})
}

func ofProperties(t *tally) map[int64]int { return t.properties }
func ofTags(t *tally) map[int64]int       { return t.tags }

// Update is DB.Update for what sets properties and tags: where that needs to know
// how many contacts have which, it counts them first, so that nobody waits for
// the count in the transaction.
func (s *Service) Update(ctx context.Context, ws team.WorkspaceID, do func(tx *store.Tx) error) error {
	for range 3 {
		err := s.db.Update(ctx, store.Part(ws), do)
		if !errors.Is(err, errUncounted) {
			return err
		}
		if _, err := s.tallyNow(ctx, ws); err != nil {
			return err
		}
	}
	return errUncounted
}

// rowsCounted is how many contacts are read at once.
const rowsCounted = 2000

// tallyNow counts how many contacts have what, at one moment which is not before
// it was called, and remembers it.
func (s *Service) tallyNow(ctx context.Context, ws team.WorkspaceID) (t *tally, err error) {
	asked, turn := time.Now(), s.tallies.turn(ws)
	select {
	case <-turn:
		defer func() { turn <- struct{}{} }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if t := s.tallies.get(ws); t != nil && t.began.After(asked) {
		return t, nil // by somebody who waited as well
	}
	began := time.Now()
	err = s.db.View(ctx, func(tx *store.Tx) error {
		t = &tally{properties: map[int64]int{}, tags: map[int64]int{}, at: s.now(), began: began}
		b, err := s.book(tx, ws)
		if err != nil {
			return err
		}
		if t.position, err = lastChange(tx, ws); err != nil {
			return err
		}
		for last := ID(0); ; {
			some, err := propertiesAfter(tx, ws, last, rowsCounted)
			if err != nil || len(some) == 0 {
				return errors.Join(err, t.countTags(tx, ws))
			}
			for _, one := range some {
				t.contacts++
				live, err := b.resolve(one.properties)
				if err != nil {
					return err
				}
				for _, p := range live.values {
					t.properties[p.definition]++
				}
			}
			last = some[len(some)-1].id
		}
	})
	if err != nil {
		return nil, err
	}
	t.took = time.Since(began)
	s.tallies.mu.Lock()
	defer s.tallies.mu.Unlock()
	if s.tallies.all == nil {
		s.tallies.all = make(map[team.WorkspaceID]*tally)
	}
	s.tallies.all[ws] = t
	return t, nil
}

// lastChange is the last position of a workspace's log of changes.
func lastChange(tx *store.Tx, ws team.WorkspaceID) (last int64, err error) {
	var first int64
	err = tx.QueryRow(`
		select coalesce((select min(position) from contact_changes where workspace_id = $1), 0),
			coalesce((select max(position) from contact_changes where workspace_id = $1), 0)`, ws).Scan(&first, &last)
	return last, err
}

// propertiesOf is what a contact has.
type propertiesOf struct {
	id         ID
	properties properties
}

// propertiesAfter reads the properties of contacts behind one, in the order of
// their ids. Index: contacts (workspace_id) and id, the primary key.
func propertiesAfter(tx *store.Tx, ws team.WorkspaceID, after ID, most int) ([]propertiesOf, error) {
	rows, err := tx.Query(`
		select c.id, c.properties from contacts c
		where c.workspace_id = $1 and c.id > $2
		order by c.id limit $3`, ws, after, most)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []propertiesOf
	for rows.Next() {
		var one propertiesOf
		var text string
		if err := rows.Scan(&one.id, &text); err != nil {
			return nil, err
		}
		if one.properties, err = parseProperties(text); err != nil {
			return nil, err
		}
		list = append(list, one)
	}
	return list, rows.Err()
}

func (t *tally) countTags(tx *store.Tx, ws team.WorkspaceID) error {
	rows, err := tx.Query(`
		select tag_id, count(*) from contact_tags
		where workspace_id = $1
		group by tag_id`, ws)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		var n int
		if err := rows.Scan(&id, &n); err != nil {
			return err
		}
		t.tags[id] = n
	}
	return rows.Err()
}
