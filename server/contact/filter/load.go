package filter

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"gist/server/store"
	"gist/wasm/rules"
)

// reader reads what columns hold from rows of contacts c.
type reader struct {
	sources    []source // fields, then properties by ascending id
	properties []source // the last of sources
	withTags   bool

	id     int64
	texts  []sql.RawBytes // of sources that are text fields
	wholes []sql.NullInt64
	json   sql.RawBytes
	tags   sql.RawBytes
	to     []any
	values []value
}

func newReader(sources []source, withTags bool) *reader {
	r := &reader{sources: sources, withTags: withTags, values: make([]value, len(sources)),
		texts: make([]sql.RawBytes, len(sources)), wholes: make([]sql.NullInt64, len(sources))}
	r.to = []any{&r.id}
	for i, s := range sources {
		switch {
		case s.property != 0:
			if r.properties == nil {
				r.properties = sources[i:]
				r.to = append(r.to, &r.json)
			}
		case s.kind == rules.TypeText:
			r.to = append(r.to, &r.texts[i])
		default:
			r.to = append(r.to, &r.wholes[i])
		}
	}
	if withTags {
		r.to = append(r.to, &r.tags)
	}
	return r
}

// columns are those of contacts c that scan reads.
func (r *reader) columns() string {
	list := []string{"c.id"}
	for _, s := range r.sources[:len(r.sources)-len(r.properties)] {
		list = append(list, fields[s.field].sql)
	}
	if len(r.properties) > 0 {
		list = append(list, "c.properties")
	}
	if r.withTags {
		list = append(list, "c.tag_ids")
	}
	return strings.Join(list, ", ")
}

// scan reads the next row into id, values and tags.
func (r *reader) scan(rows store.Rows) error {
	if err := rows.Scan(r.to...); err != nil {
		return err
	}
	for i, s := range r.sources[:len(r.sources)-len(r.properties)] {
		if s.kind == rules.TypeText {
			r.values[i] = value{there: r.texts[i] != nil, text: r.texts[i]}
		} else {
			n := r.wholes[i]
			r.values[i] = value{there: n.Valid, whole: n.Int64, truth: n.Int64 != 0}
		}
	}
	if len(r.properties) == 0 {
		return nil
	}
	if err := pick(r.json, r.properties, r.values[len(r.sources)-len(r.properties):]); err != nil {
		return fmt.Errorf("reading the properties of contact %d: %w", r.id, err)
	}
	return nil
}

var errMalformed = errors.New("malformed JSON in the database")

// pick reads some properties, by ascending id, out of what contacts.properties
// holds: a JSON object without spaces whose keys are ids, ascending as well.
func pick(raw []byte, wanted []source, to []value) error {
	for i := range to {
		to[i] = value{}
	}
	if len(raw) < 2 || raw[0] != '{' {
		return errMalformed
	}
	for at := 1; raw[at] != '}' && len(wanted) > 0; {
		if raw[at] == ',' {
			at++
		}
		if at++; at >= len(raw) { // behind the quote
			return errMalformed
		}
		var id int64
		for ; at < len(raw) && raw[at] != '"'; at++ {
			id = 10*id + int64(raw[at]-'0')
		}
		start := at + 2 // behind the quote and the colon
		end, escaped := pass(raw, start)
		if end < 0 {
			return errMalformed
		}
		for len(wanted) > 0 && wanted[0].property < id {
			wanted, to = wanted[1:], to[1:]
		}
		if len(wanted) > 0 && wanted[0].property == id {
			var err error
			if to[0], err = parse(raw[start:end], wanted[0].kind, escaped); err != nil {
				return err
			}
		}
		at = end
	}
	return nil
}

// pass gives the end of a text, number, true or false, which is before the end
// of raw; -1 if there is none. It tells whether a text holds escapes.
func pass(raw []byte, at int) (end int, escaped bool) {
	if at >= len(raw) {
		return -1, false
	}
	if raw[at] != '"' {
		for ; at < len(raw); at++ {
			if raw[at] == ',' || raw[at] == '}' {
				return at, false
			}
		}
		return -1, false
	}
	for at++; at < len(raw); at++ {
		switch raw[at] {
		case '"':
			if at+1 == len(raw) {
				return -1, false
			}
			return at + 1, escaped
		case '\\':
			escaped = true
			at++
		}
	}
	return -1, false
}

// parse reads one value of a property's type.
func parse(raw []byte, kind rules.Type, escaped bool) (v value, err error) {
	v.there = true
	if len(raw) == 0 || kind == rules.TypeText && len(raw) < 2 {
		return v, errMalformed
	}
	switch kind {
	case rules.TypeText:
		v.text = raw[1 : len(raw)-1]
		if escaped {
			var text string
			err = json.Unmarshal(raw, &text)
			v.text = []byte(text)
		}
	case rules.TypeBoolean:
		v.truth = raw[0] == 't'
	default:
		v.float, err = number(raw)
	}
	return v, err
}

// number reads a number. Most are short and whole.
func number(raw []byte) (float64, error) {
	if len(raw) < 16 {
		n := 0
		for _, c := range raw {
			if c < '0' || c > '9' {
				return strconv.ParseFloat(string(raw), 64)
			}
			n = 10*n + int(c-'0')
		}
		return float64(n), nil
	}
	return strconv.ParseFloat(string(raw), 64)
}

// tagged tells whether the row that was read has a tag.
func (r *reader) tagged(id int64) bool {
	wanted := strconv.AppendInt(nil, id, 10)
	for one := range bytes.SplitSeq(bytes.Trim(r.tags, "[]"), []byte(",")) {
		if bytes.Equal(one, wanted) {
			return true
		}
	}
	return false
}

// piece is a part of a workspace's contacts, by their ids.
type piece struct {
	from, to int64 // ids above from, up to to
	dense    bool  // most of them are likely to be of the workspace
	done     chan struct{}
	err      error
	*contents
}

// contents are what was read of a piece. They are used again for another one.
type contents struct {
	ids    []int64
	values []value // of one contact after the other
	arena  []byte  // holds the texts
}

var usedContents = sync.Pool{New: func() any { return new(contents) }}

func (c *contents) free() {
	c.ids, c.values, c.arena = c.ids[:0], c.values[:0], c.arena[:0]
	usedContents.Put(c)
}

const (
	// rowsOfPiece is about how many contacts a piece has.
	rowsOfPiece = 8192
	mostReaders = 4
)

// pieces reads some sources of all contacts of a workspace, several pieces at
// once and each at a moment of its own, and calls take with one after the other,
// upwards.
func pieces(ctx context.Context, db *store.DB, t *table, sources []source, take func(*piece) error) (err error) {
	var first, last int64
	if err := db.View(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(`
			select coalesce((select min(id) from contacts where workspace_id = $1), 0),
				coalesce((select max(id) from contacts where workspace_id = $1), 0)`, t.ws).Scan(&first, &last)
	}); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	readers := min(runtime.GOMAXPROCS(0), mostReaders)
	work, order := make(chan *piece), make(chan *piece, readers)
	// Ids of one workspace may lie close together or far apart: width is how
	// many of them have made about a piece so far.
	var width atomic.Int64
	width.Store(rowsOfPiece)
	var running sync.WaitGroup
	defer running.Wait()
	defer cancel()
	running.Go(func() {
		defer close(work)
		defer close(order)
		for from := first - 1; from < last; {
			w := width.Load()
			p := &piece{from: from, to: min(from+w, last), dense: w <= 2*rowsOfPiece, done: make(chan struct{})}
			for _, to := range []chan<- *piece{order, work} {
				select {
				case to <- p:
				case <-ctx.Done():
					return
				}
			}
			from = p.to
		}
	})
	for range readers {
		running.Go(func() {
			for p := range work {
				p.err = p.read(ctx, db, t, sources)
				close(p.done)
			}
		})
	}
	for p := range order {
		select {
		case <-p.done:
		case <-ctx.Done():
			return ctx.Err()
		}
		if p.err != nil {
			return p.err
		}
		if err := take(p); err != nil {
			return err
		}
		switch w := width.Load(); {
		case len(p.ids) < rowsOfPiece/4:
			width.Store(min(4*w, 1<<40))
		case len(p.ids) > 2*rowsOfPiece:
			width.Store(max(w/4, rowsOfPiece))
		}
		p.free()
	}
	return ctx.Err()
}

func (p *piece) read(ctx context.Context, db *store.DB, t *table, sources []source) error {
	p.contents = usedContents.Get().(*contents)
	return db.View(ctx, func(tx *store.Tx) error {
		r := newReader(sources, false)
		// Where most ids are of this workspace, SQLite reads its rows as they lie,
		// without the index contacts (workspace_id) that would lead to each.
		workspace := "c.workspace_id"
		if p.dense && tx.Dialect() == store.SQLite {
			workspace = "+" + workspace
		}
		rows, err := tx.Query(`
			select `+r.columns()+`
			from contacts c
			where `+workspace+` = $1 and c.id > $2 and c.id <= $3
			order by c.id`, t.ws, p.from, p.to)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			if err := r.scan(rows); err != nil {
				return err
			}
			p.ids = append(p.ids, r.id)
			for _, v := range r.values {
				start := len(p.arena)
				p.arena = append(p.arena, v.text...)
				v.text = p.arena[start:len(p.arena):len(p.arena)]
				p.values = append(p.values, v)
			}
		}
		return rows.Err()
	})
}

// errNoRoom says that what a query needs does not fit into the memory that
// there is.
var errNoRoom = errors.New("filter: no room in memory")

// load reads the sources that the table does not hold yet. fits is asked again
// and again whether the table may be so large, and may make room.
func (t *table) load(ctx context.Context, db *store.DB, sources []source, fits func() bool) (err error) {
	fresh := !t.loaded
	if !fresh && len(sources) == 0 {
		return nil
	}
	defer func() {
		if err == nil {
			return
		}
		for _, s := range sources {
			delete(t.columns, s)
		}
		if fresh {
			t.empty()
		}
	}()
	if fresh {
		// What is read from here on may be newer than this position. Then it is
		// read once more when the table catches up, which it does before it
		// answers.
		if err := db.View(ctx, func(tx *store.Tx) error {
			_, t.position, err = changes(tx, t)
			return err
		}); err != nil {
			return err
		}
		t.loaded = true
	}
	for _, s := range sources {
		t.columns[s] = &held{column: newColumn(s)}
		t.columns[s].grow(len(t.ids))
	}
	ofRows := slices.DeleteFunc(slices.Clone(sources), func(s source) bool { return !s.isRow() })
	if fresh || len(ofRows) > 0 {
		err := pieces(ctx, db, t, ofRows, func(p *piece) error {
			t.take(p, ofRows, fresh)
			if !fits() {
				return errNoRoom
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	for _, s := range sources {
		if s.isRow() {
			continue
		}
		if err := db.View(ctx, func(tx *store.Tx) error { return t.loadBeside(tx, s) }); err != nil {
			return err
		}
		if !fits() {
			return errNoRoom
		}
	}
	return nil
}

// take puts what was read of some contacts into columns. One that has no row,
// unless all of them are new, has come since, and catching up adds it.
func (t *table) take(p *piece, sources []source, fresh bool) {
	columns := make([]column, len(sources))
	for i, s := range sources {
		columns[i] = t.columns[s].column
	}
	for i, id := range p.ids {
		row, ok := 0, true
		if fresh {
			row = t.add(id)
		} else {
			row, ok = t.row(id)
		}
		if !ok {
			continue
		}
		for k, c := range columns {
			if v := p.values[i*len(columns)+k]; v.there {
				c.set(row, v)
			}
		}
	}
}

// loadBeside reads a column that does not stand in the contacts' rows.
func (t *table) loadBeside(tx *store.Tx, s source) error {
	if s.event != "" {
		return t.loadEvents(tx, s)
	}
	// Index: the primary key of contact_tags.
	rows, err := tx.Query(`
		select contact_id from contact_tags
		where workspace_id = $1 and tag_id = $2`, t.ws, s.tag)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return err
		}
		if row, ok := t.row(id); ok {
			t.columns[s].set(row, value{there: true})
		}
	}
	return rows.Err()
}

// Index: events (workspace_id, kind, name, id).
func (t *table) loadEvents(tx *store.Tx, s source) error {
	rows, err := tx.Query(`
		select contact_id, occurred_at from events
		where workspace_id = $1 and kind = 'event' and name = $2`, t.ws, s.event)
	if err != nil {
		return err
	}
	defer rows.Close()
	var happened []happening
	for rows.Next() {
		var id, at int64
		if err := rows.Scan(&id, &at); err != nil {
			return err
		}
		if row, ok := t.row(id); ok {
			happened = append(happened, happening{uint32(row), second(at)})
		}
	}
	t.columns[s].column = newEvents(happened, len(t.ids))
	return rows.Err()
}

// changes gives the first and the last position of a workspace's log of
// changes; 0 when there is none.
func changes(tx *store.Tx, t *table) (first, last int64, err error) {
	err = tx.QueryRow(`
		select coalesce((select min(position) from contact_changes where workspace_id = $1), 0),
			coalesce((select max(position) from contact_changes where workspace_id = $1), 0)`, t.ws).Scan(&first, &last)
	return first, last, err
}

// errBehind says that the log of changes does not reach back to what the table
// knows, which now knows nothing.
var errBehind = errors.New("filter: the log of changes begins later")

// catchUp reads all that has changed until the moment that the transaction sees.
func (t *table) catchUp(tx *store.Tx) error {
	first, last, err := changes(tx, t)
	if err != nil || last == t.position {
		return err
	}
	if first > t.position+1 || last < t.position {
		t.empty()
		return errBehind
	}
	rows, err := tx.Query(`
		select distinct contact_id from contact_changes
		where workspace_id = $1 and position > $2
		order by contact_id`, t.ws, t.position)
	if err != nil {
		return err
	}
	defer rows.Close()
	var ids []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return err
		}
		ids = append(ids, id)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return err
	}
	if err := store.InChunks(ids, func(list string, args []any) error {
		return t.renew(tx, list, args)
	}); err != nil {
		return err
	}
	t.position = last
	return nil
}

// renew reads some contacts anew, each column of them.
func (t *table) renew(tx *store.Tx, list string, args []any) error {
	var ofRows []source
	var ofTags []int64
	did := map[string]*events{} // by their name
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

// renewEvents reads what some contacts did. Index: events (workspace_id,
// contact_id, id).
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
