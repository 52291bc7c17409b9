package filter

import (
	"database/sql"
	"errors"
	"slices"

	"gist/server/store"
)

// changes returns the first and the last position in a workspace's log of
// changes (table contact_changes). Both are 0 if the log is empty.
func changes(tx *store.Tx, t *table) (first, last int64, err error) {
	err = tx.QueryRow(`
		select coalesce((select min(position) from contact_changes where workspace_id = $1), 0),
			coalesce((select max(position) from contact_changes where workspace_id = $1), 0)`, t.ws).Scan(&first, &last)
	return first, last, err
}

// errBehind means that the log of changes no longer reaches back to the table's
// position. The table has been emptied.
var errBehind = errors.New("filter: the log of changes begins later")

// catchUp reads all changes up to the moment that the transaction sees. After
// each batch it calls fits, which reports whether the table still fits into
// memory and may free some. If it does not fit, the table is emptied and the
// error is errNoRoom. The error is errBehind if the log does not reach back far
// enough.
func (t *table) catchUp(tx *store.Tx, fits func() bool) error {
	first, last, err := changes(tx, t)
	if err != nil || last == t.position {
		return err
	}
	if first > t.position+1 || last < t.position {
		t.empty()
		return errBehind
	}
	ids, err := store.Column[int64](tx.Query(`
		select distinct contact_id from contact_changes
		where workspace_id = $1 and position > $2
		order by contact_id`, t.ws, t.position))
	if err != nil {
		return err
	}
	err = store.InChunks(ids, func(list string, args []any) error {
		if err := t.renew(tx, list, args); err != nil {
			return err
		}
		if !fits() {
			return errNoRoom
		}
		return nil
	})
	if errors.Is(err, errNoRoom) {
		t.empty()
	}
	if err != nil {
		return err
	}
	t.position = last
	return nil
}

// renew reads all columns of some contacts again, and removes the contacts that
// no longer exist.
func (t *table) renew(tx *store.Tx, list string, args []any) error {
	var ofRows []source
	var ofTags []int64
	did := map[string]*events{} // by event name
	for s, c := range t.columns {
		switch {
		case s.tag != 0:
			ofTags = append(ofTags, s.tag)
		case s.event != "":
			did[s.event] = c.column.(*events)
		default:
			ofRows = append(ofRows, s)
		}
	}
	sortSources(ofRows)
	gone := make(map[int64]bool, len(args))
	for _, id := range args {
		gone[id.(int64)] = true
	}
	r := newReader(ofRows, len(ofTags) > 0)
	rows, err := tx.Query(`
		select `+r.columns()+`
		from contacts c
		where c.workspace_id = $1 and c.id in (`+list+`)
		order by c.id`, append([]any{t.ws}, args...)...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := r.scan(rows); err != nil {
			return err
		}
		delete(gone, r.id)
		row := t.add(r.id)
		for i, s := range ofRows {
			t.columns[s].set(row, r.values[i])
		}
		for _, id := range ofTags {
			t.columns[source{tag: id}].set(row, value{there: r.tagged(id)})
		}
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return err
	}
	for id := range gone {
		t.remove(id)
	}
	if len(did) == 0 {
		return nil
	}
	return t.renewEvents(tx, list, args, did)
}

// renewEvents reads the events of some contacts again.
// Index: events (workspace_id, contact_id, id).
func (t *table) renewEvents(tx *store.Tx, list string, args []any, columns map[string]*events) error {
	rows, err := tx.Query(`
		select contact_id, name, occurred_at from events
		where workspace_id = $1 and contact_id in (`+list+`) and kind = 'event'`, append([]any{t.ws}, args...)...)
	if err != nil {
		return err
	}
	defer rows.Close()
	type key struct {
		id   int64
		name string
	}
	times := map[key][]uint32{}
	for rows.Next() {
		var id, at int64
		var name sql.RawBytes
		if err := rows.Scan(&id, &name, &at); err != nil {
			return err
		}
		if columns[string(name)] != nil {
			k := key{id, string(name)}
			times[k] = append(times[k], second(at))
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	for _, id := range args {
		row, ok := t.row(id.(int64))
		if !ok {
			continue
		}
		for name, c := range columns {
			all := times[key{id.(int64), name}]
			slices.Sort(all)
			c.setTimes(row, all)
		}
	}
	return nil
}
