package contact

import (
	"cmp"
	"slices"
	"time"

	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// RejectedValue is a value that a contact had and no property holds any more,
// or a tag that gave way. It is for the team to see.
type RejectedValue struct {
	Name  string // "tags" for a tag
	Value rules.Value
	Type  rules.Type
	Why   string // type_mismatch: it does not fit the type that the property got; gave_way
	At    time.Time

	id  int64
	raw string
}

// The reasons why a value is a RejectedValue.
const (
	whyMismatch = rules.CodeTypeMismatch
	whyGaveWay  = gaveWay
)

func (s *Service) keepRejected(tx *store.Tx, ws team.WorkspaceID, id ID, values []RejectedValue) error {
	for len(values) > 0 {
		some := values[:chunkOf(len(values))]
		values = values[len(some):]
		query := `insert into rejected_values (workspace_id, contact_id, at, name, type, value, why) values `
		args := []any{ws, id, s.micros()}
		for i, v := range some {
			if i > 0 {
				query += `, `
			}
			query += `($1, $2, $3`
			for _, text := range []string{v.Name, v.Type.String(), v.raw, v.Why} {
				args = append(args, text)
				query += `, ` + parameter(args)
			}
			query += `)`
		}
		if _, err := tx.Exec(query, args...); err != nil {
			return err
		}
	}
	return nil
}

// mostRejected is how many rejected values of a contact are listed.
const mostRejected = 500

// Rejected lists the rejected values of a contact, the last one first, at most
// 500. Those of contacts that were merged into it are included. The error is
// contact_unknown.
// Indexes: rejected_values (workspace_id, contact_id, id), merged_contacts (workspace_id, to_id).
func (s *Service) Rejected(tx *store.Tx, ws team.WorkspaceID, id ID) ([]RejectedValue, error) {
	r, err := following(tx, ws, id)
	if err != nil {
		return nil, err
	}
	b, err := s.book(tx, ws)
	if err != nil {
		return nil, err
	}
	now, err := b.resolve(r.properties)
	if err != nil {
		return nil, err
	}
	list := now.rejected // not settled yet
	for i := range list {
		list[i].At = s.now()
	}
	parts, err := partsOf(tx, ws, r.id)
	if err != nil {
		return nil, err
	}
	var kept []RejectedValue
	for _, id := range parts {
		some, err := rejectedOf(tx, ws, id)
		if err != nil {
			return nil, err
		}
		kept = append(kept, some...)
	}
	slices.SortFunc(kept, func(a, b RejectedValue) int { return cmp.Compare(b.id, a.id) })
	list = append(list, kept...)
	return list[:min(len(list), mostRejected)], nil
}

// partsOf returns a contact and those that were merged into it, at most 200.
// Index: merged_contacts (workspace_id, to_id).
func partsOf(tx *store.Tx, ws team.WorkspaceID, id ID) ([]ID, error) {
	rows, err := tx.Query(`
		with recursive parts (id) as (
			select cast($2 as bigint)
			union
			select m.from_id from parts p join merged_contacts m on m.workspace_id = $1 and m.to_id = p.id
		)
		select id from parts limit 200`, ws, id)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var parts []ID
	for rows.Next() {
		var part ID
		if err := rows.Scan(&part); err != nil {
			return nil, err
		}
		parts = append(parts, part)
	}
	return parts, rows.Err()
}

func rejectedOf(tx *store.Tx, ws team.WorkspaceID, id ID) (list []RejectedValue, err error) {
	rows, err := tx.Query(`
		select id, name, type, value, why, at from rejected_values
		where workspace_id = $1 and contact_id = $2
		order by contact_id desc, id desc limit $3`, ws, id, mostRejected)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var one RejectedValue
		var kind string
		var at micros
		if err := rows.Scan(&one.id, &one.Name, &kind, &one.raw, &one.Why, &at); err != nil {
			return nil, err
		}
		one.Type, one.At = rules.ParseType(kind), at.time()
		one.Value = parseValue(one.raw, one.Type)
		list = append(list, one)
	}
	return list, rows.Err()
}
