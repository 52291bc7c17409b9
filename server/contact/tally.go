package contact

import (
	"context"
	"errors"
	"sync"
	"time"

	"gist/server/store"
	"gist/server/team"
)

// tally holds how many contacts have each property and each tag.
type tally struct {
	mu         sync.Mutex
	properties map[int64]int // by slot
	tags       map[int64]int
	contacts   int
	position   int64 // of the last change of contacts that was counted
	at         time.Time
	began      time.Time // by the system clock
	took       time.Duration
}

// property returns how many contacts have a property. One that is newer than
// the count has at least the contact that introduced it.
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

// tallies caches the tally of each workspace that needed one. It adds what
// calls of this server set and clear.
type tallies struct {
	mu       sync.RWMutex
	all      map[team.WorkspaceID]*tally
	counting map[team.WorkspaceID]chan struct{} // holds a token while no count runs
}

// turn returns the channel that a count of a workspace waits for, so that one
// runs at a time.
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

// errUncounted means that a transaction needs to know how many contacts have
// each property or tag, and there is no recent count. Update then counts,
// outside of the transaction, and runs it again.
var errUncounted = errors.New("contact: nobody has counted how many contacts have which property")

// A tally is used for tallyLasts, or for tallyShare times as long as it took to
// count if that is longer. So counting takes a small share of the time, however
// many new names there are.
const (
	tallyLasts = time.Minute
	tallyShare = 50
)

func (t *tallies) get(ws team.WorkspaceID) *tally {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.all[ws]
}

// fresh returns a tally that is not too old, or errUncounted.
func (t *tallies) fresh(ws team.WorkspaceID, now time.Time) (*tally, error) {
	one := t.get(ws)
	if one == nil || now.Sub(one.at) > max(tallyLasts, tallyShare*one.took) {
		return nil, errUncounted
	}
	return one, nil
}

// add adds a value that a transaction sets (1) or clears (-1) to the tally, if
// there is one.
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

// Update is store.DB.Update for calls that set properties and tags. If do needs
// to know how many contacts have each, Update counts outside of the
// transaction, so that others don't wait for the count, and runs do again: at
// most three times.
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

// rowsCounted is how many contacts one query reads.
const rowsCounted = 2000

// tallyNow counts how many contacts have each property and tag, at one moment
// which is not before the call, and caches the result.
func (s *Service) tallyNow(ctx context.Context, ws team.WorkspaceID) (t *tally, err error) {
	asked, turn := time.Now(), s.tallies.turn(ws)
	select {
	case <-turn:
		defer func() { turn <- struct{}{} }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if t := s.tallies.get(ws); t != nil && t.began.After(asked) {
		return t, nil // another call has counted meanwhile
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

// lastChange returns the last position in a workspace's log of changes.
func lastChange(tx *store.Tx, ws team.WorkspaceID) (last int64, err error) {
	var first int64
	err = tx.QueryRow(`
		select coalesce((select min(position) from contact_changes where workspace_id = $1), 0),
			coalesce((select max(position) from contact_changes where workspace_id = $1), 0)`, ws).Scan(&first, &last)
	return last, err
}

// propertiesOf holds the properties of one contact.
type propertiesOf struct {
	id         ID
	properties properties
}

// propertiesAfter reads the properties of contacts with an id above after, at
// most most, by ascending id.
// Index: contacts (workspace_id) and id, the primary key.
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
