package contact

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"time"

	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// settle removes ended properties and tags from r. Values go to the type that
// their property has now, if they fit; else they become rejected values. It
// reports whether a property had ended or a tag had given way. The caller saves
// r.
func (s *Service) settle(tx *store.Tx, ws team.WorkspaceID, b *book, r *record) (bool, error) {
	found, err := b.resolve(r.properties)
	if err != nil {
		return false, err
	}
	settled := found.moved != nil
	if settled {
		r.properties, r.changed = found.values, true
		for from, to := range found.moved {
			if r.unverified.has(markOfProperty(from)) {
				r.setMark(markOfProperty(to))
			}
			if at := r.times.of(from); at > r.times.of(to) {
				r.times.set(to, at)
			}
			found.dropped = append(found.dropped, from)
		}
		for _, slot := range found.dropped {
			r.unmark(markOfProperty(slot))
			r.times.drop(slot)
		}
	}
	tags, err := s.settleTags(tx, ws, r)
	if err != nil {
		return false, err
	}
	return settled || len(tags) > 0, s.keepRejected(tx, ws, r.id, append(found.rejected, tags...))
}

// settleTags removes ended tags from r, and returns those that gave way.
func (s *Service) settleTags(tx *store.Tx, ws team.WorkspaceID, r *record) (gone []RejectedValue, err error) {
	if len(r.tagIDs) == 0 {
		return nil, nil
	}
	err = store.InChunks(slices.Clone(r.tagIDs), func(list string, args []any) error {
		rows, err := tx.Query(`
			select id, name, why from ended_definitions
			where workspace_id = $1 and id in (`+list+`) and kind = 'tag'`, append([]any{ws}, args...)...)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var id int64
			var name, why string
			if err := rows.Scan(&id, &name, &why); err != nil {
				return err
			}
			r.removeTag(id)
			r.unmark(markOfTag(id))
			if why == gaveWay {
				gone = append(gone, RejectedValue{Name: "tags", Value: rules.Value{Kind: rules.Text, Text: name}, Type: rules.TypeText,
					Why: whyGaveWay, raw: string(appendText(nil, name))})
			}
		}
		return rows.Err()
	})
	return gone, err
}

// settling wakes Settle, and remembers which workspaces have changed.
type settling struct {
	woken chan struct{}

	mu      sync.Mutex
	changed map[team.WorkspaceID]bool // and not settled yet
}

// changes marks a workspace in which a property got another type or was
// deleted, and wakes Settle.
func (s *settling) changes(ws team.WorkspaceID) {
	s.mu.Lock()
	if s.changed == nil {
		s.changed = make(map[team.WorkspaceID]bool)
	}
	s.changed[ws] = true
	s.mu.Unlock()
	s.wake()
}

// take reports whether the workspace is marked, and removes the mark.
func (s *settling) take(ws team.WorkspaceID) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	changed := s.changed[ws]
	delete(s.changed, ws)
	return changed
}

// settleFirst is how long a filter waits until contacts are settled.
const settleFirst = 2 * time.Second

// settled settles contacts before a filter runs, so that it finds values in
// their current types. After settleFirst it returns, and Settle does the rest.
func (s *Service) settled(ctx context.Context, ws team.WorkspaceID) error {
	if !s.settling.take(ws) {
		return nil
	}
	short, cancel := context.WithTimeout(ctx, settleFirst)
	defer cancel()
	err := s.SettleWorkspace(short, ws)
	if err != nil {
		s.settling.changes(ws)
	}
	if short.Err() != nil && ctx.Err() == nil {
		return nil
	}
	return err
}

func (s *settling) wake() {
	select {
	case s.woken <- struct{}{}:
	default:
	}
}

const (
	// settleEach is how often a server looks for what other servers left
	// unsettled.
	settleEach = time.Minute
	// settleRest is how many times as long as it has worked Settle rests.
	settleRest = 5
	// settledAtOnce is how many contacts are written in one transaction.
	settledAtOnce = 20
)

// Settle removes what has ended from contacts, until ctx ends. Reading a
// contact leaves it out at once; filters see the change after settling. One
// Settle per server is enough.
func (s *Service) Settle(ctx context.Context, log *slog.Logger) {
	tick := time.NewTicker(settleEach)
	defer tick.Stop()
	failing := false
	for {
		began := time.Now()
		err := s.SettleAll(ctx)
		if err != nil && ctx.Err() == nil && !failing {
			log.Warn("settling what has ended of properties and tags failed; it goes on", "error", err)
		}
		failing = err != nil
		select {
		case <-ctx.Done():
			return
		case <-time.After(settleRest * time.Since(began)):
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		case <-s.settling.woken:
		}
	}
}

// SettleAll settles what has ended until now in all workspaces.
func (s *Service) SettleAll(ctx context.Context) error {
	var list []team.WorkspaceID
	err := s.db.View(ctx, func(tx *store.Tx) (err error) {
		// Index: ended_definitions (workspace_id, kind, id) where settled = 0.
		list, err = store.Column[team.WorkspaceID](tx.Query(`select distinct workspace_id from ended_definitions where settled = 0`))
		return err
	})
	for _, ws := range list {
		if err == nil {
			err = s.SettleWorkspace(ctx, ws)
		}
	}
	return err
}

// toSettle lists the properties and tags that have ended and are not settled.
type toSettle struct{ properties, tags []int64 }

// SettleWorkspace settles what has ended until now in one workspace.
func (s *Service) SettleWorkspace(ctx context.Context, ws team.WorkspaceID) error {
	var todo toSettle
	err := s.db.View(ctx, func(tx *store.Tx) (err error) {
		todo, err = readToSettle(tx, ws)
		return err
	})
	if err != nil {
		return err
	}
	if len(todo.properties) > 0 {
		if err := s.settleProperties(ctx, ws); err != nil {
			return err
		}
	}
	for _, tag := range todo.tags {
		if err := s.settleTag(ctx, ws, tag); err != nil {
			return err
		}
	}
	if len(todo.properties)+len(todo.tags) == mostToSettle {
		s.settling.wake() // there may be more
	}
	return s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		settled := func(kind string, ids []int64) error {
			return store.InChunks(ids, func(list string, args []any) error {
				_, err := tx.Exec(`
					update ended_definitions set settled = 1
					where workspace_id = $1 and id in (`+list+`) and kind = '`+kind+`'`, append([]any{ws}, args...)...)
				return err
			})
		}
		return errors.Join(settled("property", todo.properties), settled("tag", todo.tags))
	})
}

// mostToSettle is how many ended definitions are settled in one go.
const mostToSettle = 1000

func readToSettle(tx *store.Tx, ws team.WorkspaceID) (todo toSettle, err error) {
	rows, err := tx.Query(`
		select kind, id from ended_definitions
		where workspace_id = $1 and settled = 0
		order by kind, id limit $2`, ws, mostToSettle)
	if err != nil {
		return todo, err
	}
	defer rows.Close()
	for rows.Next() {
		var kind string
		var id int64
		if err := rows.Scan(&kind, &id); err != nil {
			return todo, err
		}
		if kind == "tag" {
			todo.tags = append(todo.tags, id)
		} else {
			todo.properties = append(todo.properties, id)
		}
	}
	return todo, rows.Err()
}

// settleProperties reads all contacts outside of write transactions, and writes
// those that hold values of ended properties.
func (s *Service) settleProperties(ctx context.Context, ws team.WorkspaceID) error {
	for last := ID(0); ; {
		var found []ID
		more := false
		err := s.db.View(ctx, func(tx *store.Tx) error {
			found = nil
			b, err := s.book(tx, ws)
			if err != nil {
				return err
			}
			some, err := propertiesAfter(tx, ws, last, rowsCounted)
			if more = len(some) > 0; err != nil || !more {
				return err
			}
			last = some[len(some)-1].id
			for _, one := range some {
				dead := func(p storedProperty) bool { _, live := b.known.bySlot[p.definition]; return !live }
				if slices.ContainsFunc(one.properties, dead) {
					found = append(found, one.id)
				}
			}
			return nil
		})
		if err != nil || !more {
			return err
		}
		for chunk := range slices.Chunk(found, settledAtOnce) {
			if err := s.settleContacts(ctx, ws, chunk); err != nil {
				return err
			}
		}
	}
}

func (s *Service) settleContacts(ctx context.Context, ws team.WorkspaceID, ids []ID) error {
	return s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		b, err := s.book(tx, ws)
		if err != nil {
			return err
		}
		for _, id := range ids {
			r, err := byID(tx, ws, id)
			if err != nil {
				return err
			}
			if r == nil {
				continue
			}
			if _, err := s.settle(tx, ws, b, r); err != nil {
				return err
			}
			if err := s.save(tx, ws, r); err != nil {
				return err
			}
		}
		return nil
	})
}

// settleTag removes an ended tag from all contacts.
// Index: the primary key of contact_tags.
func (s *Service) settleTag(ctx context.Context, ws team.WorkspaceID, tag int64) error {
	for {
		var ids []ID
		err := s.db.View(ctx, func(tx *store.Tx) (err error) {
			ids, err = store.Column[ID](tx.Query(`
				select contact_id from contact_tags
				where workspace_id = $1 and tag_id = $2
				limit $3`, ws, tag, settledAtOnce))
			return err
		})
		if err != nil || len(ids) == 0 {
			return err
		}
		if err := s.settleContacts(ctx, ws, ids); err != nil {
			return err
		}
		// The remaining rows are of contacts that no longer exist.
		err = s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
			var failed []error
			for _, id := range ids {
				_, err := tx.Exec(`
					delete from contact_tags
					where workspace_id = $1 and tag_id = $2 and contact_id = $3`, ws, tag, id)
				failed = append(failed, err)
			}
			return errors.Join(failed...)
		})
		if err != nil {
			return err
		}
	}
}
