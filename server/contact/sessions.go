package contact

import (
	"time"

	"gist/server/store"
	"gist/server/team"
)

// Session is one browser of a contact, as the team sees it.
type Session struct {
	Visitor    VisitorID
	Verified   bool // a signature has proven that this browser is the contact
	CreatedAt  time.Time
	LastSeenAt time.Time // exact to an hour
	Ended      bool      // its token is worth nothing any more
}

// mostSessions is how many browsers of a contact are listed.
const mostSessions = 100

// Sessions lists the browsers of a contact, the last seen first, at most 100.
// The error is contact_unknown. Index: visitors (workspace_id, contact_id).
func (s *Service) Sessions(tx *store.Tx, ws team.WorkspaceID, id ID) ([]Session, error) {
	r, err := following(tx, ws, id)
	if err != nil {
		return nil, err
	}
	rows, err := tx.Query(`
		select id, verified, created_at, last_seen_at, revoked_at is not null from visitors
		where workspace_id = $1 and contact_id = $2
		order by last_seen_at desc, id limit $3`, ws, r.id, mostSessions)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	list := []Session{}
	for rows.Next() {
		var one Session
		var created, seen micros
		if err := rows.Scan(&one.Visitor, &one.Verified, &created, &seen, &one.Ended); err != nil {
			return nil, err
		}
		one.CreatedAt, one.LastSeenAt = created.time(), seen.time()
		list = append(list, one)
	}
	return list, rows.Err()
}

// Briefs reads contacts without Properties and Tags by their ids. Those that
// are no more are left out.
func (s *Service) Briefs(tx *store.Tx, ws team.WorkspaceID, ids []ID) (map[ID]Contact, error) {
	found := make(map[ID]Contact, len(ids))
	err := store.InChunks(ids, func(list string, args []any) error {
		rows, err := tx.Query(`
			select `+recordColumns+`
			from contacts c
			where c.workspace_id = $1 and c.id in (`+list+`)`, append([]any{ws}, args...)...)
		all, err := records(rows, err)
		for _, r := range all {
			found[r.id] = r.contact()
		}
		return err
	})
	return found, err
}
