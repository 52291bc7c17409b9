package contact

import (
	"strings"

	"gist/server/store"
	"gist/server/team"
)

// EventsOptions say which events to list. The zero value lists the newest 50
// events of all contacts, no page views.
type EventsOptions struct {
	Page    int    // from 1
	PerPage int    // at most 500
	Order   string // "asc": oldest first
	Kind    string // KindEvent unless given
	Name    string // only events of this name; "" any
	Contact ID     // only events of this contact; 0 any
}

const eventColumns = `
	e.id, e.contact_id, coalesce(c.user_id, ''), coalesce(c.email, ''), coalesce(e.visitor_id, ''),
	e.kind, e.name, e.properties, e.occurred_at`

func (e *Event) scan(row scanner) error {
	var properties string
	var occurred micros
	err := row.Scan(&e.ID, &e.Contact, &e.UserID, &e.Email, &e.Visitor, &e.Kind, &e.Name, &properties, &occurred)
	e.Properties, e.OccurredAt = []byte(properties), occurred.time()
	return err
}

func (s *Service) event(tx *store.Tx, ws team.WorkspaceID, id int64) (Event, error) {
	var e Event
	err := e.scan(tx.QueryRow(`
		select `+eventColumns+`
		from events e
		left join contacts c on c.workspace_id = e.workspace_id and c.id = e.contact_id
		where e.workspace_id = $1 and e.id = $2`, ws, id))
	return e, err
}

// Events returns one page of events, newest first by default, and their total
// number.
// Indexes: events (workspace_id, kind, name, id) with a name,
// events (workspace_id, contact_id, id) with a contact.
func (s *Service) Events(tx *store.Tx, ws team.WorkspaceID, o EventsOptions) ([]Event, int, error) {
	if o.Kind == "" {
		o.Kind = KindEvent
	}
	where := ` where e.workspace_id = $1 and e.kind = $2`
	args := []any{ws, o.Kind}
	if o.Name != "" {
		args = append(args, o.Name)
		where += ` and e.name = ` + parameter(args)
	}
	if o.Contact != 0 {
		args = append(args, o.Contact)
		where += ` and e.contact_id = ` + parameter(args)
	}
	var total int
	if err := tx.QueryRow(`select count(e.id) from events e`+where, args...).Scan(&total); err != nil {
		return nil, 0, err
	}
	order := direction(o.Order)
	limit, offset := window(o.Page, o.PerPage)
	args = append(args, limit)
	page := ` limit ` + parameter(args)
	args = append(args, offset)
	page += ` offset ` + parameter(args)
	rows, err := tx.Query(`
		select `+eventColumns+`
		from events e
		left join contacts c on c.workspace_id = e.workspace_id and c.id = e.contact_id`+
		where+` order by e.id `+order+page, args...)
	if err != nil {
		return nil, 0, err
	}
	defer rows.Close()
	list := []Event{}
	for rows.Next() {
		var e Event
		if err := e.scan(rows); err != nil {
			return nil, 0, err
		}
		list = append(list, e)
	}
	return list, total, rows.Err()
}

// direction returns the SQL keyword of an order.
func direction(order string) string {
	if strings.EqualFold(order, "asc") {
		return "asc"
	}
	return "desc"
}

// MaxPerPage is the largest page of a list.
const MaxPerPage = 500

// window returns the limit and offset of a page.
func window(page, perPage int) (limit, offset int) {
	if perPage <= 0 {
		perPage = 50
	}
	limit = min(perPage, MaxPerPage)
	return limit, (max(page, 1) - 1) * limit
}
