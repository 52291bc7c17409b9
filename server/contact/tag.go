package contact

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"sync"

	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// tagIDs are what contacts.tag_ids holds: a JSON array of ids, ascending. It
// says the same as the rows of contact_tags, which find contacts by a tag.
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

// addTag and removeTag keep the list and note what the rows have to follow.
func (r *record) addTag(id int64) {
	if i, there := slices.BinarySearch(r.tagIDs, id); !there {
		r.tagIDs = slices.Insert(r.tagIDs, i, id)
		r.tagsAdded = append(r.tagsAdded, id)
		r.changed = true
	}
}

func (r *record) removeTag(id int64) {
	if i, there := slices.BinarySearch(r.tagIDs, id); there {
		r.tagIDs = slices.Delete(r.tagIDs, i, i+1)
		r.tagsRemoved = append(r.tagsRemoved, id)
		r.changed = true
	}
}

// mostTags is how many tags one call may name.
const mostTags = 150

// tooManyTags leaves the tags of a call out that names too many. The server
// alone knows this limit: a page learns of it by the answer.
func tooManyTags(tags []string) []rules.Rejection {
	if len(tags) <= mostTags {
		return nil
	}
	return []rules.Rejection{{Property: "tags", Code: "too_many_tags",
		Message: "A call holds at most " + strconv.Itoa(mostTags) + " tags, and the contact's stay as they were; keep in properties what differs from contact to contact."}}
}

// setTags takes the tags of a call into the record: in place of those that it
// has, or beside them.
func (s *Service) setTags(tx *store.Tx, ws team.WorkspaceID, r *record, tags []string, overwrite, proven bool) error {
	wanted := make(tagIDs, 0, len(tags))
	for _, tag := range tags {
		id, err := s.tag(tx, ws, tag)
		if err != nil {
			return err
		}
		wanted = append(wanted, id)
		had := r.tagIDs.has(id)
		r.addTag(id)
		r.wrote(!had, proven, markOfTag, id)
	}
	if overwrite {
		slices.Sort(wanted)
		for _, id := range slices.Clone(r.tagIDs) {
			if !wanted.has(id) {
				r.removeTag(id)
				r.unmark(markOfTag(id))
			}
		}
	}
	return nil
}

// tag gives the id of the tag that equals this one without regard to case,
// made with this spelling if there is none.
func (s *Service) tag(tx *store.Tx, ws team.WorkspaceID, tag string) (int64, error) {
	key := rules.TagKey(tag)
	now := s.micros()
	if id, ok := s.tags.find(ws, key, now); ok {
		return id, nil
	}
	for {
		id, there, err := tagNamed(tx, ws, tag)
		if there {
			tx.OnCommit(func() { s.tags.remember(ws, key, id, now) })
		}
		if err != nil || there {
			return id, err
		}
		_, err = tx.Exec(`
			insert into tags (workspace_id, name, name_key, created_at)
			values ($1, $2, $3, $4)
			on conflict (workspace_id, name_key) do nothing`, ws, tag, key, now)
		if err != nil {
			return 0, err
		}
	}
}

// tagNamed finds a tag without regard to case; false when there is none.
func tagNamed(tx *store.Tx, ws team.WorkspaceID, name string) (id int64, there bool, err error) {
	err = tx.QueryRow(`
		select id from tags
		where workspace_id = $1 and name_key = $2`, ws, rules.TagKey(name)).Scan(&id)
	if errors.Is(err, store.ErrNoRows) {
		return 0, false, nil
	}
	return id, err == nil, err
}

// tagHints remembers committed tags for a second, so that a site whose every
// call names the same tags does not ask for them each time. Another server may
// rename or delete a tag meanwhile: a call that comes less than a second later
// counts as one that came before.
type tagHints struct {
	mu    sync.RWMutex
	known map[tagKey]tagHint
}

type tagKey struct {
	ws  team.WorkspaceID
	key string
}

type tagHint struct {
	id   int64
	read micros
}

const (
	tagHintLasts = micros(1e6)
	mostTagHints = 10_000
)

func (h *tagHints) find(ws team.WorkspaceID, key string, now micros) (int64, bool) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	hint, ok := h.known[tagKey{ws, key}]
	return hint.id, ok && now-hint.read < tagHintLasts
}

func (h *tagHints) remember(ws team.WorkspaceID, key string, id int64, read micros) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.known == nil || len(h.known) >= mostTagHints {
		h.known = make(map[tagKey]tagHint)
	}
	h.known[tagKey{ws, key}] = tagHint{id, read}
}

// saveTags makes the rows of contact_tags follow the record's list.
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

// tagNames gives the names of tags by their ids.
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
