package contact

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"
	"sync"

	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// tagIDs holds the content of contacts.tag_ids, a JSON array of ascending ids.
// The rows of contact_tags hold the same, to find contacts by a tag.
type tagIDs []int64

func parseTagIDs(text string) (tagIDs, error) {
	text = strings.Trim(text, "[] ")
	if text == "" {
		return nil, nil
	}
	list := make(tagIDs, 0, 1+strings.Count(text, ","))
	for id := range strings.SplitSeq(text, ",") {
		n, err := strconv.ParseInt(strings.TrimSpace(id), 10, 64)
		if err != nil {
			return nil, errors.New("contact: tag_ids in the database are malformed")
		}
		list = append(list, n)
	}
	slices.Sort(list)
	return list, nil
}

// String returns the ids as the column stores them.
func (t tagIDs) String() string {
	to := append(make([]byte, 0, 2+6*len(t)), '[')
	for i, id := range t {
		if i > 0 {
			to = append(to, ',')
		}
		to = strconv.AppendInt(to, id, 10)
	}
	return string(append(to, ']'))
}

func (t tagIDs) has(id int64) bool {
	_, there := slices.BinarySearch(t, id)
	return there
}

// addTag adds a tag to r, and notes it for saveTags.
func (r *record) addTag(id int64) {
	if i, there := slices.BinarySearch(r.tagIDs, id); !there {
		r.tagIDs = slices.Insert(r.tagIDs, i, id)
		r.tagsAdded = append(r.tagsAdded, id)
		r.changed = true
	}
}

// removeTag removes a tag from r, and notes it for saveTags.
func (r *record) removeTag(id int64) {
	if i, there := slices.BinarySearch(r.tagIDs, id); there {
		r.tagIDs = slices.Delete(r.tagIDs, i, i+1)
		r.tagsRemoved = append(r.tagsRemoved, id)
		r.changed = true
	}
}

// mostTags is how many tags one call may name.
const mostTags = 150

// tooManyTags rejects the tags of a call with too many. Only the server checks
// this limit, so a page learns of it from the answer.
func tooManyTags(tags []string) []rules.Rejection {
	if len(tags) <= mostTags {
		return nil
	}
	return []rules.Rejection{{Property: "tags", Code: "too_many_tags",
		Message: "A call holds at most " + strconv.Itoa(mostTags) + " tags, and the contact's stay as they were; keep in properties what differs from contact to contact."}}
}

// setTags sets the tags of a call on r. With overwrite they replace its other
// tags; a caller that is not trusted can't remove protected ones. It returns
// what is left out: tags that are protected from the caller, and new tags
// without room.
func (b *book) setTags(r *record, tags []string, overwrite bool, w *writing) ([]rules.Rejection, error) {
	var rejected []rules.Rejection
	wanted := make(tagIDs, 0, len(tags))
	var fresh []string
	for _, tag := range tags {
		id, there, err := b.findTag(tag, w)
		switch {
		case err != nil:
			return nil, err
		case !there:
			fresh = append(fresh, tag)
		case b.known.protectedTags[id] && !w.trusted:
			rejected = append(rejected, protected("tags", "The tag \""+tag+"\" is protected: only your server may give it, by the REST API or in a user_jwt."))
		default:
			wanted = append(wanted, id)
		}
	}
	made, left, err := b.bringTags(fresh, w, wanted)
	if err != nil {
		return nil, err
	}
	wanted = append(wanted, made...)
	for _, tag := range left {
		rejected = append(rejected, noRoomForTag(tag))
	}
	for _, id := range wanted {
		had := r.tagIDs.has(id)
		r.addTag(id)
		r.wrote(!had, w.proven, markOfTag, id)
		if !had {
			b.s.tallies.add(b.tx, b.ws, ofTags, id, 1)
		}
	}
	r.timed(timeOfTags, w)
	if overwrite {
		slices.Sort(wanted)
		for _, id := range slices.Clone(r.tagIDs) {
			if !wanted.has(id) && (w.trusted || !b.known.protectedTags[id]) {
				r.removeTag(id)
				r.unmark(markOfTag(id))
				b.s.tallies.add(b.tx, b.ws, ofTags, id, -1)
			}
		}
	}
	return rejected, nil
}

func noRoomForTag(tag string) rules.Rejection {
	return rules.Rejection{Property: "tags", Code: rules.CodeTooManyDefinitions,
		Message: "\"" + tag + "\" is a new tag, and there is no room for another one that pages bring; use one that exists, or bring it by the REST API."}
}

// findTag returns the id of a tag, ignoring case; there is false if there is
// none. A provisional tag is kept from now on if the caller's names are not
// provisional.
func (b *book) findTag(tag string, w *writing) (id int64, there bool, err error) {
	key := rules.TagKey(tag)
	version := b.known.version
	if id, there = b.s.tags.find(b.ws, key, version); !there {
		if id, there, err = tagNamed(b.tx, b.ws, tag); err != nil || !there {
			return 0, false, err
		}
		b.tx.OnCommit(func() { b.s.tags.remember(b.ws, key, id, version) })
	}
	if !b.known.provisionalTags[id] || w.by.provisional() {
		return id, true, nil
	}
	k, err := b.changing()
	if err != nil {
		return 0, false, err
	}
	delete(k.provisionalTags, id)
	_, err = b.tx.Exec(`update tags set provisional = 0 where workspace_id = $1 and id = $2`, b.ws, id)
	return id, true, err
}

// bringTags creates tags with these spellings, as many as there is room for, or
// can be made. It returns them and those that are left out. named are other
// tags of the same call, which do not give way to it.
func (b *book) bringTags(tags []string, w *writing, named tagIDs) (made tagIDs, left []string, err error) {
	if tags = rules.UniqueTags(tags); len(tags) == 0 {
		return nil, nil, nil
	}
	k := b.known
	if w.by.provisional() {
		free := max(0, mostProvisionalTags-len(b.known.provisionalTags))
		if more := len(tags) - free; more > 0 {
			gave, err := b.tagsGiveWay(more, named)
			if err != nil {
				return nil, nil, err
			}
			free += gave
		}
		if tags, left = tags[:min(free, len(tags))], tags[min(free, len(tags)):]; len(tags) == 0 {
			return nil, left, nil
		}
		if k, err = b.changing(); err != nil {
			return nil, nil, err
		}
	}
	for len(tags) > 0 {
		some := tags[:chunkOf(len(tags))]
		tags = tags[len(some):]
		ids, err := b.insertTags(some, w.by.provisional())
		if err != nil {
			return nil, nil, err
		}
		made = append(made, ids...)
	}
	if w.by.provisional() {
		for _, id := range made {
			k.provisionalTags[id] = true
		}
	}
	return made, left, nil
}

func (b *book) insertTags(tags []string, provisional bool) (tagIDs, error) {
	args := []any{b.ws, b.s.micros(), number(provisional)}
	query := `insert into tags (workspace_id, created_at, provisional, name, name_key) values `
	for i, tag := range tags {
		if i > 0 {
			query += `, `
		}
		args = append(args, tag)
		query += `($1, $2, $3, ` + parameter(args)
		args = append(args, rules.TagKey(tag))
		query += `, ` + parameter(args) + `)`
	}
	return store.Column[int64](b.tx.Query(query+` returning id`, args...))
}

// tagsGiveWay ends at most many provisional tags, and returns how many. Those
// that the fewest contacts have end first, of several the oldest.
func (b *book) tagsGiveWay(many int, named tagIDs) (int, error) {
	var pool []int64
	for id := range b.known.provisionalTags {
		if !slices.Contains(named, id) && !b.known.protectedTags[id] {
			pool = append(pool, id)
		}
	}
	if many = min(many, len(pool), b.s.turnover.left(b.ws, b.s.now())); many == 0 {
		return 0, nil
	}
	t, err := b.s.tallies.fresh(b.ws, b.s.now())
	if err != nil {
		return 0, err
	}
	slices.SortFunc(pool, func(x, y int64) int { return cmp.Or(cmp.Compare(t.tag(x), t.tag(y)), cmp.Compare(x, y)) })
	if err := b.endTags(pool[:many], gaveWay); err != nil {
		return 0, err
	}
	return many, b.turnedOver("tag", many)
}

// endTags ends tags. Contacts keep them until they are settled, but no longer
// show them.
func (b *book) endTags(ids []int64, why string) error {
	k, err := b.changing()
	if err != nil {
		return err
	}
	for _, id := range ids {
		delete(k.provisionalTags, id)
		delete(k.protectedTags, id)
	}
	b.tx.OnCommit(b.s.settling.wake)
	return store.InChunks(ids, func(list string, args []any) error {
		all := append(append([]any{b.ws}, args...), why)
		reason := parameter(all)
		all = append(all, b.s.micros())
		_, err := b.tx.Exec(`
			insert into ended_definitions (workspace_id, kind, id, name, type, why, at)
			select workspace_id, 'tag', id, name, '', `+reason+`, cast(`+parameter(all)+` as bigint) from tags
			where workspace_id = $1 and id in (`+list+`)`, all...)
		if err != nil {
			return err
		}
		_, err = b.tx.Exec(`delete from tags where workspace_id = $1 and id in (`+list+`)`, append([]any{b.ws}, args...)...)
		return err
	})
}

// tagNamed returns the id of a tag, ignoring case; there is false if there is
// none.
func tagNamed(tx *store.Tx, ws team.WorkspaceID, name string) (id int64, there bool, err error) {
	err = tx.QueryRow(`
		select id from tags
		where workspace_id = $1 and name_key = $2`, ws, rules.TagKey(name)).Scan(&id)
	if errors.Is(err, store.ErrNoRows) {
		return 0, false, nil
	}
	return id, err == nil, err
}

// tagHints caches committed tags, so that calls with the same tags need no
// query. A hint is valid for the version of the workspace's definitions at
// which it was read. The end or a new name of a tag begins another version.
type tagHints struct {
	mu    sync.RWMutex
	known map[tagKey]tagHint
}

type tagKey struct {
	ws  team.WorkspaceID
	key string
}

type tagHint struct{ id, version int64 }

const mostTagHints = 10_000

func (h *tagHints) find(ws team.WorkspaceID, key string, version int64) (int64, bool) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	hint, ok := h.known[tagKey{ws, key}]
	return hint.id, ok && hint.version == version
}

func (h *tagHints) remember(ws team.WorkspaceID, key string, id, version int64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.known == nil || len(h.known) >= mostTagHints {
		h.known = make(map[tagKey]tagHint)
	}
	h.known[tagKey{ws, key}] = tagHint{id, version}
}

// saveTags updates the rows of contact_tags to the tags of r.
func (r *record) saveTags(tx *store.Tx, ws team.WorkspaceID) error {
	added := slices.DeleteFunc(r.tagsAdded, func(id int64) bool { return !r.tagIDs.has(id) })
	for len(added) > 0 {
		some := added[:min(len(added), 4)]
		added = added[len(some):]
		query := `insert into contact_tags (workspace_id, tag_id, contact_id) values ($1, $3, $2)`
		args := []any{ws, r.id, some[0]}
		for _, id := range some[1:] {
			args = append(args, id)
			query += `, ($1, ` + parameter(args) + `, $2)`
		}
		if _, err := tx.Exec(query+` on conflict (workspace_id, tag_id, contact_id) do nothing`, args...); err != nil {
			return err
		}
	}
	for _, id := range r.tagsRemoved {
		if r.tagIDs.has(id) {
			continue
		}
		_, err := tx.Exec(`
			delete from contact_tags
			where workspace_id = $1 and tag_id = $2 and contact_id = $3`, ws, id, r.id)
		if err != nil {
			return err
		}
	}
	r.tagsAdded, r.tagsRemoved = nil, nil
	return nil
}

// tagNames returns the names of tags by their ids.
func tagNames(tx *store.Tx, ws team.WorkspaceID, ids tagIDs) (map[int64]string, error) {
	names := make(map[int64]string, len(ids))
	slices.Sort(ids)
	err := store.InChunks(slices.Compact(ids), func(list string, args []any) error {
		rows, err := tx.Query(`select id, name from tags where workspace_id = $1 and id in (`+list+`)`, append([]any{ws}, args...)...)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var id int64
			var name string
			if err := rows.Scan(&id, &name); err != nil {
				return err
			}
			names[id] = name
		}
		return rows.Err()
	})
	return names, err
}
