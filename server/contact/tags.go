package contact

import (
	"errors"
	"strings"
	"unicode/utf8"

	"gist/server/audit"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// TagsOptions say which tags to list. The zero value lists the first 50 by
// name.
type TagsOptions struct {
	Page    int    // from 1
	PerPage int    // at most MaxPerPage
	Order   string // "desc": the last one first
	OrderBy string // name (unless given) or id
}

// TagDefinition is a tag as the team sees it.
type TagDefinition struct {
	Tag
	Archived    bool // no longer offered; contacts that have it keep it
	Protected   bool // pages neither give it nor take it away
	Provisional bool // only pages introduced it, and it may give way
}

const tagColumns = `id, name, archived, protected, provisional`

func scanTag(row scanner) (t TagDefinition, err error) {
	err = row.Scan(&t.ID, &t.Name, &t.Archived, &t.Protected, &t.Provisional)
	return t, err
}

// Tags returns one page of the workspace's tags and their total number. The
// error is order_by_invalid.
// Index: tags (workspace_id, name_key).
func (s *Service) Tags(tx *store.Tx, ws team.WorkspaceID, o TagsOptions) ([]TagDefinition, int, error) {
	by, ok := map[string]string{"": "name_key", "name": "name_key", "id": "id"}[o.OrderBy]
	if !ok {
		return nil, 0, &rules.Error{Code: "order_by_invalid", Field: "order_by", Message: "Tags can be ordered by name and id."}
	}
	if o.Order == "" {
		o.Order = "asc"
	}
	var total int
	if err := tx.QueryRow(`select count(id) from tags where workspace_id = $1`, ws).Scan(&total); err != nil {
		return nil, 0, err
	}
	limit, offset := window(o.Page, o.PerPage)
	rows, err := tx.Query(`
		select `+tagColumns+` from tags
		where workspace_id = $1
		order by `+by+` `+direction(o.Order)+` limit $2 offset $3`, ws, limit, offset)
	if err != nil {
		return nil, 0, err
	}
	defer rows.Close()
	list := []TagDefinition{}
	for rows.Next() {
		t, err := scanTag(rows)
		if err != nil {
			return nil, 0, err
		}
		list = append(list, t)
	}
	return list, total, rows.Err()
}

// TagByID returns one tag. The error is tag_unknown.
func (s *Service) TagByID(tx *store.Tx, ws team.WorkspaceID, id int64) (TagDefinition, error) {
	t, err := scanTag(tx.QueryRow(`
		select `+tagColumns+` from tags
		where workspace_id = $1 and id = $2`, ws, id))
	if errors.Is(err, store.ErrNoRows) {
		err = ErrTagUnknown
	}
	return t, err
}

var (
	// ErrTagUnknown says that no tag has the id.
	ErrTagUnknown = rules.ErrorOf(rules.Unknown, "tag_unknown", "There is no such tag; it may have been deleted, or given way to others.")
	errTagTaken   = &rules.Error{Kind: rules.Conflict, Code: "tag_exists", Field: "name", Message: "Another tag has this name; tags are equal without regard to case."}
)

// checkTag returns a tag's name without white space at its ends. The error is
// name_invalid.
func checkTag(name string) (string, error) {
	name = strings.TrimSpace(name)
	if name == "" || utf8.RuneCountInString(name) > rules.MaxText || strings.Contains(name, ",") {
		return "", &rules.Error{Code: "name_invalid", Field: "name", Message: "A tag has a name of 1 to 255 characters without a comma."}
	}
	return name, nil
}

// CreateTag creates a tag that is kept, or keeps the one with this name,
// ignoring case. The error is name_invalid.
func (s *Service) CreateTag(tx *store.Tx, ws team.WorkspaceID, name string) (TagDefinition, error) {
	name, err := checkTag(name)
	if err != nil {
		return TagDefinition{}, err
	}
	b, err := s.book(tx, ws)
	if err != nil {
		return TagDefinition{}, err
	}
	w := &writing{by: originKept, trusted: true}
	id, there, err := b.findTag(name, w)
	if err == nil && !there {
		var made tagIDs
		if made, _, err = b.bringTags([]string{name}, w, nil); err == nil {
			id = made[0]
		}
	}
	if err != nil {
		return TagDefinition{}, err
	}
	return s.TagByID(tx, ws, id)
}

// TagChange is the team's change of a tag. A nil field stays as it is.
type TagChange struct {
	Name        *string
	Archived    *bool
	Protected   *bool
	Provisional *bool // false keeps it; true is refused
}

// ChangeTag changes a tag. A tag that the team renames or protects is kept. The
// error is tag_unknown, tag_exists, name_invalid or provisional_invalid.
func (s *Service) ChangeTag(tx *store.Tx, ws team.WorkspaceID, id int64, change TagChange, by audit.By) (TagDefinition, error) {
	t, err := s.TagByID(tx, ws, id)
	if err != nil {
		return t, err
	}
	if change.Provisional != nil && *change.Provisional {
		return t, &rules.Error{Code: "provisional_invalid", Field: "provisional", Message: "Write false to keep a tag; what is kept does not become provisional again."}
	}
	note := func(reason string) error { return s.noteDefinition(tx, ws, audit.TagChanged, reason, t.Name, by) }
	was := t
	if change.Name != nil {
		if t.Name, err = checkTag(*change.Name); err != nil {
			return was, err
		}
		other, there, err := tagNamed(tx, ws, t.Name)
		if err != nil {
			return was, err
		}
		if there && other != id {
			return was, errTagTaken
		}
		if was.Name != t.Name {
			if err := note("renamed"); err != nil {
				return was, err
			}
		}
	}
	for _, f := range []struct {
		is, to      *bool
		noted, back string
	}{{&t.Archived, change.Archived, "archived", "unarchived"}, {&t.Protected, change.Protected, "protected", "unprotected"}} {
		if f.to == nil || *f.to == *f.is {
			continue
		}
		reason := f.back
		if *f.is = *f.to; *f.is {
			reason = f.noted
		}
		if err := note(reason); err != nil {
			return was, err
		}
	}
	if t.Provisional && (t.Name != was.Name || t.Protected || change.Provisional != nil) {
		t.Provisional = false
		if err := note("kept"); err != nil {
			return was, err
		}
	}
	b, err := s.book(tx, ws)
	if err != nil {
		return was, err
	}
	k, err := b.changing()
	if err != nil {
		return was, err
	}
	if t.Protected {
		k.protectedTags[id] = true
	} else {
		delete(k.protectedTags, id)
	}
	if !t.Provisional {
		delete(k.provisionalTags, id)
	}
	_, err = tx.Exec(`
		update tags set name = $3, name_key = $4, archived = $5, protected = $6, provisional = $7
		where workspace_id = $1 and id = $2`, ws, id, t.Name, rules.TagKey(t.Name), number(t.Archived), number(t.Protected), number(t.Provisional))
	return t, err
}

// GiveTag gives a tag to a contact, or removes it if untag is set, for a
// trusted caller or the team. The error is tag_unknown, contact_unknown or, for
// the team, property_protected.
func (s *Service) GiveTag(tx *store.Tx, ws team.WorkspaceID, tag int64, to ID, untag bool, by audit.By) error {
	if _, err := s.TagByID(tx, ws, tag); err != nil {
		return err
	}
	r, err := following(tx, ws, to)
	if err != nil {
		return err
	}
	b, err := s.book(tx, ws)
	if err != nil {
		return err
	}
	trusted := by.Type != audit.ByTeammate
	if b.known.protectedTags[tag] && !trusted {
		return &rules.Error{Code: rules.CodePropertyProtected, Field: "name", Message: "This tag is protected: only your server gives and takes it."}
	}
	had := r.tagIDs.has(tag)
	if untag {
		r.removeTag(tag)
		r.unmark(markOfTag(tag))
	} else {
		r.addTag(tag)
		r.wrote(!had, trusted, markOfTag, tag)
	}
	r.timed(timeOfTags, &writing{at: s.micros().seconds()})
	return s.save(tx, ws, r)
}

// DeleteTag deletes a tag, also from all contacts that have it, and returns it.
// The error is tag_unknown.
func (s *Service) DeleteTag(tx *store.Tx, ws team.WorkspaceID, id int64, by audit.By) (TagDefinition, error) {
	t, err := s.TagByID(tx, ws, id)
	if err != nil {
		return t, err
	}
	b, err := s.book(tx, ws)
	if err != nil {
		return t, err
	}
	if err := b.endTags([]int64{id}, deleted); err != nil {
		return t, err
	}
	return t, s.noteDefinition(tx, ws, audit.TagDeleted, reasonByHand, t.Name, by)
}
