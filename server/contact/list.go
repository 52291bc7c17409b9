package contact

import (
	"errors"
	"strconv"
	"time"

	"gist/server/contact/filter"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// Get returns a contact by its id, or by the id of a contact that was merged
// into it. The error is contact_unknown.
func (s *Service) Get(tx *store.Tx, ws team.WorkspaceID, id ID) (Contact, error) {
	r, err := following(tx, ws, id)
	if err != nil {
		return Contact{}, err
	}
	return s.complete(tx, ws, r)
}

// ByUserID returns the contact with this user id. The error is contact_unknown.
func (s *Service) ByUserID(tx *store.Tx, ws team.WorkspaceID, userID string) (Contact, error) {
	r, err := byUserID(tx, ws, userID)
	if err == nil && r == nil {
		err = ErrUnknown
	}
	if err != nil {
		return Contact{}, err
	}
	return s.complete(tx, ws, r)
}

// ByIDs returns many contacts at once. Unknown ids are left out. The id of a
// merged contact returns the contact that it was merged into.
func (s *Service) ByIDs(tx *store.Tx, ws team.WorkspaceID, ids []ID) (map[ID]Contact, error) {
	var all []*record
	err := store.InChunks(ids, func(list string, args []any) error {
		rows, err := tx.Query(`
			select `+recordColumns+`
			from contacts c
			where c.workspace_id = $1 and c.id in (`+list+`)`, append([]any{ws}, args...)...)
		some, err := records(rows, err)
		all = append(all, some...)
		return err
	})
	if err != nil {
		return nil, err
	}
	contacts, err := s.completeAll(tx, ws, all)
	if err != nil {
		return nil, err
	}
	found := make(map[ID]Contact, len(ids))
	for _, c := range contacts {
		found[c.ID] = c
	}
	for _, id := range ids {
		if _, there := found[id]; there {
			continue
		}
		c, err := s.Get(tx, ws, id)
		if errors.Is(err, ErrUnknown) {
			continue
		}
		if err != nil {
			return nil, err
		}
		found[id] = c
	}
	return found, nil
}

// ListOptions say which contacts to list. The zero value lists the 50 newest.
type ListOptions struct {
	Page    int    // from 1
	PerPage int    // at most MaxPerPage
	Order   string // "asc": smallest first
	OrderBy string // one of the names that filter.ParseOrder takes
	Tag     string // only with this tag, ignoring case; "" any
	TagID   int64  // only with this tag; 0 any
	Email   string // only with this email; "" any
}

// List returns one page of contacts, complete, and how many there are in all.
// It reads them from the database, while Search would first load columns. An
// order by id, which also serves created_at, needs no index of its own. An
// order by last_seen_at has one. The other orders sort all contacts. The error
// order_by_invalid lists the valid orders.
func (s *Service) List(tx *store.Tx, ws team.WorkspaceID, o ListOptions) ([]Contact, int, error) {
	order, err := filter.ParseOrder(o.OrderBy, o.Order)
	if err != nil {
		return nil, 0, err
	}
	from := ` from contacts c where c.workspace_id = $1`
	args := []any{ws}
	if o.Tag != "" {
		id, there, err := tagNamed(tx, ws, o.Tag)
		if err != nil || !there {
			return []Contact{}, 0, err
		}
		o.TagID = id
	}
	if o.TagID != 0 {
		// Index: the primary key of contact_tags.
		args = append(args, o.TagID)
		from = ` from contact_tags t join contacts c on c.workspace_id = t.workspace_id and c.id = t.contact_id
			where t.workspace_id = $1 and t.tag_id = ` + parameter(args)
	}
	if o.Email != "" {
		args = append(args, rules.EmailKey(o.Email))
		from += ` and c.email_key = ` + parameter(args)
	}
	var total int
	if err := tx.QueryRow(`select count(c.id)`+from, args...).Scan(&total); err != nil {
		return nil, 0, err
	}
	limit, offset := window(o.Page, o.PerPage)
	args = append(args, limit)
	page := ` limit ` + parameter(args)
	args = append(args, offset)
	page += ` offset ` + parameter(args)
	rows, err := tx.Query(`select `+recordColumns+from+` order by `+order.SQL()+page, args...)
	found, err := records(rows, err)
	if err != nil {
		return nil, 0, err
	}
	list, err := s.completeAll(tx, ws, found)
	return list, total, err
}

// Touch stores that the team wrote to the contact at this time, if it is later
// than the stored one.
func (s *Service) Touch(tx *store.Tx, ws team.WorkspaceID, id ID, contacted time.Time) error {
	r, err := following(tx, ws, id)
	if err != nil {
		return err
	}
	if at := micros(contacted.UnixMicro()); at > r.contactedAt {
		set(r, &r.contactedAt, at)
	}
	return s.save(tx, ws, r)
}

// parameter returns the SQL placeholder of the last argument.
func parameter(args []any) string { return "$" + strconv.Itoa(len(args)) }

func (s *Service) complete(tx *store.Tx, ws team.WorkspaceID, r *record) (Contact, error) {
	all, err := s.completeAll(tx, ws, []*record{r})
	if err != nil {
		return Contact{}, err
	}
	return all[0], nil
}

// completeAll returns contacts with their properties and tags by name.
func (s *Service) completeAll(tx *store.Tx, ws team.WorkspaceID, records []*record) ([]Contact, error) {
	var tags tagIDs
	for _, r := range records {
		tags = append(tags, r.tagIDs...)
	}
	names, err := tagNames(tx, ws, tags)
	if err != nil {
		return nil, err
	}
	st, err := s.standing(tx, ws)
	if err != nil {
		return nil, err
	}
	b, err := s.book(tx, ws)
	if err != nil {
		return nil, err
	}
	list := make([]Contact, len(records))
	for i, r := range records {
		c := r.contact()
		if c.Properties, err = b.withNames(r.properties); err != nil {
			return nil, err
		}
		c.Tags = make([]Tag, 0, len(r.tagIDs))
		for _, id := range r.tagIDs {
			if name, ok := names[id]; ok {
				c.Tags = append(c.Tags, Tag{ID: id, Name: name})
			}
		}
		c.EmailVerified = r.email != "" && r.emailProof.holds(st)
		if c.Unverified, err = r.unverified.names(c.Tags, b); err != nil {
			return nil, err
		}
		list[i] = c
	}
	return list, nil
}
