package contact

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"gist/server/audit"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// Definition is a custom property of a workspace, as the team sees it.
type Definition struct {
	ID          int64
	Name        string
	Type        rules.Type
	Label       string
	Description string
	Archived    bool // no longer offered; its values stay
	Protected   bool // pages neither set nor clear it
	Provisional bool // only pages introduced it, and it may give way
	Contacts    int  // how many contacts have it
	LastSeenAt  time.Time
	Sources     []string // how its name was set: page, rest, user_jwt, dashboard
	CreatedAt   time.Time
}

// DefinitionsOptions say which properties to list. The zero value lists the first
// 50 by name.
type DefinitionsOptions struct {
	Page    int    // from 1
	PerPage int    // at most MaxPerPage
	Order   string // "desc": the last one first
	OrderBy string // name (unless given) or id
}

// The count of a workspace with more than countedExactly contacts may be
// countedFor old.
const (
	countedExactly = 100_000
	countedFor     = time.Hour
)

// Definitions returns one page of the workspace's properties and their total
// number. It returns the time of the contact counts as countedAt. Counts are
// exact; in a workspace of more than 100,000 contacts they may be up to an hour
// old. It opens its own transactions. The error is order_by_invalid.
func (s *Service) Definitions(ctx context.Context, ws team.WorkspaceID, o DefinitionsOptions) (list []Definition, total int, countedAt time.Time, err error) {
	t, err := s.counted(ctx, ws)
	if err != nil {
		return nil, 0, time.Time{}, err
	}
	by, ok := map[string]string{"": "name", "name": "name", "id": "id"}[o.OrderBy]
	if !ok {
		return nil, 0, time.Time{}, &rules.Error{Code: "order_by_invalid", Field: "order_by", Message: "Properties can be ordered by name and id."}
	}
	if o.Order == "" {
		o.Order = "asc"
	}
	limit, offset := window(o.Page, o.PerPage)
	err = s.db.View(ctx, func(tx *store.Tx) error {
		list = []Definition{}
		if err := tx.QueryRow(`select count(id) from properties where workspace_id = $1`, ws).Scan(&total); err != nil {
			return err
		}
		rows, err := tx.Query(`
			select `+definitionColumns+` from properties
			where workspace_id = $1
			order by `+by+` `+direction(o.Order)+` limit $2 offset $3`, ws, limit, offset)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			d, err := scanDefinition(rows, t)
			if err != nil {
				return err
			}
			list = append(list, d)
		}
		return rows.Err()
	})
	return list, total, t.at, err
}

const definitionColumns = `
	id, slot, name, type, coalesce(label, ''), coalesce(description, ''), archived, protected, provisional,
	coalesce(last_seen_at, 0), sources, created_at`

func scanDefinition(row scanner, t *tally) (Definition, error) {
	var d Definition
	var slot int64
	var kind string
	var o origin
	var seen, created micros
	var from sources
	err := row.Scan(&d.ID, &slot, &d.Name, &kind, &d.Label, &d.Description, &d.Archived, &d.Protected, &o, &seen, &from, &created)
	d.Type, d.Provisional = rules.ParseType(kind), o.provisional()
	d.LastSeenAt, d.CreatedAt, d.Sources = seen.time(), created.time(), from.names()
	t.mu.Lock()
	defer t.mu.Unlock()
	d.Contacts = t.properties[slot]
	return d, err
}

// counted returns how many contacts have each property and tag: exactly, or for
// large workspaces as of at most countedFor ago.
func (s *Service) counted(ctx context.Context, ws team.WorkspaceID) (*tally, error) {
	if t := s.tallies.get(ws); t != nil {
		if t.contacts > countedExactly && s.now().Sub(t.at) < countedFor {
			return t, nil
		}
		var last int64
		err := s.db.View(ctx, func(tx *store.Tx) (err error) {
			last, err = lastChange(tx, ws)
			return err
		})
		if err != nil || last == t.position {
			return t, err
		}
	}
	return s.tallyNow(ctx, ws)
}

// Definition returns one property, and when its contacts were counted. It opens
// its own transactions. The error is property_unknown.
func (s *Service) Definition(ctx context.Context, ws team.WorkspaceID, id int64) (d Definition, countedAt time.Time, err error) {
	t, err := s.counted(ctx, ws)
	if err != nil {
		return Definition{}, time.Time{}, err
	}
	err = s.db.View(ctx, func(tx *store.Tx) (err error) {
		d, err = scanDefinition(tx.QueryRow(`
			select `+definitionColumns+` from properties
			where workspace_id = $1 and id = $2`, ws, id), t)
		return err
	})
	if errors.Is(err, store.ErrNoRows) {
		err = ErrPropertyUnknown
	}
	return d, t.at, err
}

// ErrPropertyUnknown says that no property has the id.
var ErrPropertyUnknown = rules.NewError("property_unknown", "There is no such property; it may have been deleted, or given way to others.")

// DefinitionChange is the team's change of a property. A nil field stays as it
// is.
type DefinitionChange struct {
	Label, Description *string
	Archived           *bool
	Protected          *bool
	Provisional        *bool // false keeps it; true is refused
	Type               *string
}

// mostDescription is how long a description of a property may be, in
// characters.
const mostDescription = 1000

// ChangeDefinition changes a property. A property that the team describes,
// protects or gives a type is kept: it is no longer provisional. With another
// type, values that fit are converted, and the others are kept as rejected
// values. The error is property_unknown, type_invalid, label_invalid,
// description_invalid or provisional_invalid.
func (s *Service) ChangeDefinition(tx *store.Tx, ws team.WorkspaceID, id int64, change DefinitionChange, by audit.By) error {
	b, err := s.book(tx, ws)
	if err != nil {
		return err
	}
	d, err := b.numbered(id)
	if err != nil {
		return err
	}
	if err := change.check(d.name); err != nil {
		return err
	}
	k, err := b.changing()
	if err != nil {
		return err
	}
	note := func(reason string) error { return s.noteDefinition(tx, ws, audit.PropertyChanged, reason, d.name, by) }
	if change.Type != nil && rules.ParseType(*change.Type) != d.kind {
		if d, err = b.retype(d, rules.ParseType(*change.Type)); err != nil {
			return err
		}
		if err := note("retyped"); err != nil {
			return err
		}
	}
	var text [2]string
	var archived bool
	err = tx.QueryRow(`
		select coalesce(label, ''), coalesce(description, ''), archived from properties
		where workspace_id = $1 and id = $2`, ws, id).Scan(&text[0], &text[1], &archived)
	if err != nil {
		return err
	}
	was := text
	for i, to := range []*string{change.Label, change.Description} {
		if to != nil {
			text[i] = *to
		}
	}
	if was != text {
		if err := note("described"); err != nil {
			return err
		}
	}
	for _, f := range []struct {
		is, to      *bool
		noted, back string
	}{{&archived, change.Archived, "archived", "unarchived"}, {&d.protected, change.Protected, "protected", "unprotected"}} {
		if f.to == nil || *f.to == *f.is {
			continue
		}
		reason := f.back
		if *f.is = *f.to; *f.is {
			reason = f.noted
		}
		if err := note(reason); err != nil {
			return err
		}
	}
	if d.origin != originKept && (was != text || d.protected || change.Type != nil || change.Provisional != nil) {
		d.origin = originKept
		if err := note("kept"); err != nil {
			return err
		}
	}
	k.put(d)
	_, err = tx.Exec(`
		update properties set label = $3, description = $4, archived = $5, protected = $6, provisional = $7
		where workspace_id = $1 and id = $2`, ws, id, textOrNull(text[0]), textOrNull(text[1]), number(archived), number(d.protected), d.origin)
	return err
}

// numbered returns the definition with this id, which is not its slot.
func (b *book) numbered(id int64) (definition, error) {
	for _, d := range b.known.bySlot {
		if d.id == id {
			return d, nil
		}
	}
	return definition{}, ErrPropertyUnknown
}

func (c *DefinitionChange) check(name string) error {
	for _, text := range []struct {
		field string
		to    *string
		most  int
	}{{"label", c.Label, rules.MaxText}, {"description", c.Description, mostDescription}} {
		if text.to == nil {
			continue
		}
		*text.to = strings.TrimSpace(*text.to)
		if utf8.RuneCountInString(*text.to) > text.most {
			return &rules.Error{Code: text.field + "_invalid", Field: text.field, Message: "The " + text.field + " is too long; a label has at most 255 characters, a description 1,000."}
		}
	}
	if c.Provisional != nil && *c.Provisional {
		return &rules.Error{Code: "provisional_invalid", Field: "provisional", Message: "Write false to keep a property; what is kept does not become provisional again."}
	}
	if c.Type == nil {
		return nil
	}
	types := []string{rules.TypeText.String(), rules.TypeNumber.String(), rules.TypeBoolean.String()}
	if rules.IsTimestamp(name) {
		types = []string{rules.TypeDate.String()}
	}
	if !slices.Contains(types, *c.Type) {
		return &rules.Error{Code: "type_invalid", Field: "type", Message: "The type of this property is one of " + strings.Join(types, ", ") + "; a name that ends in _at holds a date, and no other does."}
	}
	return nil
}

// DeleteDefinition deletes a property with all of its values. If its name is
// sent again, that creates a new property. The error is property_unknown.
func (s *Service) DeleteDefinition(tx *store.Tx, ws team.WorkspaceID, id int64, by audit.By) error {
	b, err := s.book(tx, ws)
	if err != nil {
		return err
	}
	d, err := b.numbered(id)
	if err != nil {
		return err
	}
	if err := b.end([]definition{d}, deleted); err != nil {
		return err
	}
	return s.noteDefinition(tx, ws, audit.PropertyDeleted, reasonByHand, d.name, by)
}

// noteDefinition adds an entry about a property or a tag to the audit log.
func (s *Service) noteDefinition(tx *store.Tx, ws team.WorkspaceID, action audit.Action, reason, name string, by audit.By) error {
	detail, err := json.Marshal(map[string]string{"name": name})
	if err != nil {
		return err
	}
	_, err = audit.Add(tx, audit.Entry{Workspace: int64(ws), At: s.now(), Action: action, Reason: reason, By: by, Detail: string(detail)})
	return err
}
