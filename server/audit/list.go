package audit

import (
	"strconv"

	"gist/server/store"
)

// ListOptions select the entries to list, the newest first. Give at most one of
// Contact and Conversation.
type ListOptions struct {
	Page, PerPage int    // Page from 1; PerPage is not bounded here
	Order         string // "asc": the oldest first
	Action        Action // only this; "" any
	Contact       int64  // of this contact and of those merged into it
	Conversation  int64  // that moved this conversation
}

// mostParts bounds how many merged contacts List includes, the contact itself
// among them.
const mostParts = 200

// List returns one page of entries and the total number.
// Indexes: audit (workspace_id, contact_id, id), (workspace_id, other_id, id),
// (workspace_id, action, id), (workspace_id, id); merged_contacts (workspace_id,
// to_id); audit_items (workspace_id, kind, item).
func List(tx *store.Tx, workspace int64, o ListOptions) ([]Entry, int, error) {
	args := []any{workspace}
	with, where := "", ` where a.workspace_id = $1`
	switch {
	case o.Contact != 0:
		args = append(args, o.Contact, mostParts)
		with = `with recursive parts (id) as (
			select cast($2 as bigint)
			union
			select m.from_id from parts p join merged_contacts m on m.workspace_id = $1 and m.to_id = p.id
		), who (id) as (select id from parts limit $3),
		found (id) as (
			select x.id from who w cross join audit x where x.workspace_id = $1 and x.contact_id = w.id
			union
			select x.id from who w cross join audit x where x.workspace_id = $1 and x.other_id = w.id) `
		where += ` and a.id in (select id from found)`
	case o.Conversation != 0:
		args = append(args, strconv.FormatInt(o.Conversation, 10))
		// An undo moves what its undone entry has moved.
		with = `with moved (id) as (
			select i.audit_id from audit_items i where i.workspace_id = $1 and i.kind = 'conversation' and i.item = $2),
		found (id) as (
			select id from moved
			union
			select u.id from moved m cross join audit e cross join audit u
			where e.workspace_id = $1 and e.id = m.id and u.workspace_id = $1 and u.contact_id = e.contact_id and u.undoes = e.id) `
		where += ` and a.id in (select id from found)`
	}
	if o.Action != "" {
		args = append(args, o.Action)
		where += ` and a.action = $` + strconv.Itoa(len(args))
	}
	var total int
	if err := tx.QueryRow(with+`select count(*) from audit a`+where, args...).Scan(&total); err != nil {
		return nil, 0, err
	}
	direction := "desc"
	if o.Order == "asc" {
		direction = "asc"
	}
	args = append(args, o.PerPage, (max(o.Page, 1)-1)*o.PerPage)
	list, err := scanAll(tx.Query(with+`select `+columns+from+where+` order by a.id `+direction+
		` limit $`+strconv.Itoa(len(args)-1)+` offset $`+strconv.Itoa(len(args)), args...))
	return list, total, err
}
