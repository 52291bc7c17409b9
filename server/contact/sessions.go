package contact

import (
	"cmp"
	"errors"
	"slices"
	"time"

	"gist/server/audit"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// Session is one browser session of a contact, as the team sees it.
type Session struct {
	Visitor    VisitorID
	Verified   bool // it has a live proof of the contact
	CreatedAt  time.Time
	LastSeenAt time.Time // exact to an hour
	Ended      bool      // its token is invalid
}

// mostSessions is how many browser sessions of a contact are listed.
const mostSessions = 100

// Sessions lists the browser sessions of a contact, and those of other
// contacts' browsers that keep one of its conversations. Sessions that have not
// ended come first, then the last seen, at most 100. The error is
// contact_unknown.
// Indexes: visitors (workspace_id, contact_id), the primary key of visitors.
func (s *Service) Sessions(tx *store.Tx, ws team.WorkspaceID, id ID) ([]Session, error) {
	r, err := following(tx, ws, id)
	if err != nil {
		return nil, err
	}
	st, err := s.standing(tx, ws)
	if err != nil {
		return nil, err
	}
	list, err := sessions(tx, st, r.id, `contact_id = $2
		order by case when revoked_at is null then 0 else 1 end, last_seen_at desc, id limit $3`, ws, r.id, mostSessions)
	if err != nil || s.hooks.Holders == nil {
		return list, err
	}
	holders, err := s.hooks.Holders(tx, ws, r.id, "")
	if err != nil {
		return nil, err
	}
	err = store.InChunks(holders, func(ids string, args []any) error {
		more, err := sessions(tx, st, r.id, `id in (`+ids+`)`, append([]any{ws}, args...)...)
		for _, one := range more {
			if !slices.ContainsFunc(list, func(o Session) bool { return o.Visitor == one.Visitor }) {
				list = append(list, one)
			}
		}
		return err
	})
	slices.SortStableFunc(list, func(a, b Session) int {
		return cmp.Or(cmp.Compare(number(a.Ended), number(b.Ended)), b.LastSeenAt.Compare(a.LastSeenAt))
	})
	return list[:min(len(list), mostSessions)], err
}

// sessions reads the browser sessions that meet a condition, as the team sees
// them on contact of. The first argument is the workspace.
func sessions(tx *store.Tx, st standing, of ID, where string, args ...any) ([]Session, error) {
	rows, err := tx.Query(`
		select id, coalesce(contact_id, 0), coalesce(proofs, ''), created_at, last_seen_at, revoked_at is not null from visitors
		where workspace_id = $1 and `+where, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	list := []Session{}
	for rows.Next() {
		var one Session
		var on ID
		var created, seen micros
		var proofs string
		if err := rows.Scan(&one.Visitor, &on, &proofs, &created, &seen, &one.Ended); err != nil {
			return nil, err
		}
		one.Verified = !one.Ended && on == of && parseProofs(proofs).live(st)
		one.CreatedAt, one.LastSeenAt = created.time(), seen.time()
		list = append(list, one)
	}
	return list, rows.Err()
}

var errSessionUnknown = rules.ErrorOf(rules.Unknown, "session_unknown", "This contact has no browser with this id.")

// EndSession ends one browser session that Sessions lists: its token and its
// proofs become invalid. The error is contact_unknown or session_unknown.
func (s *Service) EndSession(tx *store.Tx, ws team.WorkspaceID, id ID, of VisitorID, by audit.By) error {
	if !of.valid() {
		return errSessionUnknown
	}
	r, err := following(tx, ws, id)
	if err != nil {
		return err
	}
	v, err := s.visitor(tx, ws, of)
	if errors.Is(err, store.ErrNoRows) || err == nil && v.row.revoked {
		return errSessionUnknown
	}
	if err != nil {
		return err
	}
	if v.Contact != r.id {
		holders, err := s.hooks.Holders(tx, ws, r.id, of)
		if err != nil {
			return err
		}
		if len(holders) == 0 {
			return errSessionUnknown
		}
	}
	if err := s.revoke(tx, ws, v.ID); err != nil {
		return err
	}
	_, err = audit.Add(tx, audit.Entry{Workspace: int64(ws), At: s.now(), Action: audit.SessionEnded, Reason: reasonByHand,
		Visitor: string(of), Contact: int64(r.id), By: by})
	if err != nil || s.hooks.RightsChanged == nil {
		return err
	}
	return s.hooks.RightsChanged(tx, ws, []Browser{{ID: of, Ends: true}})
}

// standing reads what determines which proofs are live now.
func (s *Service) standing(tx *store.Tx, ws team.WorkspaceID) (standing, error) {
	st, err := team.ReadStanding(tx, ws)
	return standing{st, s.micros()}, err
}

// Briefs returns contacts by id, without Properties and Tags. Ids without a
// contact are left out, also those of merged contacts.
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
