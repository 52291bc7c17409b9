package contact

import (
	"errors"
	"time"

	"gist/server/audit"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// Session is one browser of a contact, as the team sees it.
type Session struct {
	Visitor    VisitorID
	Verified   bool // it has proven to be the contact, and the proof holds
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
	st, err := s.standing(tx, ws)
	if err != nil {
		return nil, err
	}
	rows, err := tx.Query(`
		select id, coalesce(proofs, ''), created_at, last_seen_at, revoked_at is not null from visitors
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
		var proofs string
		if err := rows.Scan(&one.Visitor, &proofs, &created, &seen, &one.Ended); err != nil {
			return nil, err
		}
		one.Verified = !one.Ended && parseProofs(proofs).live(st)
		one.CreatedAt, one.LastSeenAt = created.time(), seen.time()
		list = append(list, one)
	}
	return list, rows.Err()
}

var errSessionUnknown = rules.NewError("session_unknown", "This contact has no browser with this id.")

// EndSession ends one browser of a contact: its token and what it has proven are
// worth nothing any more. The error is contact_unknown or session_unknown.
func (s *Service) EndSession(tx *store.Tx, ws team.WorkspaceID, id ID, of VisitorID, by audit.By) error {
	r, err := following(tx, ws, id)
	if err != nil {
		return err
	}
	v, err := s.visitor(tx, ws, of)
	switch {
	case errors.Is(err, store.ErrNoRows), err == nil && (v.Contact != r.id || v.row.revoked):
		return errSessionUnknown
	case err != nil:
		return err
	}
	if err := s.revoke(tx, ws, v.ID); err != nil {
		return err
	}
	_, err = audit.Add(tx, audit.Entry{Workspace: int64(ws), At: s.now(), Action: audit.SessionEnded, Reason: reasonByHand,
		Visitor: string(of), Contact: int64(r.id), By: by})
	if err != nil || s.hooks.Unsettled == nil {
		return err
	}
	return s.hooks.Unsettled(tx, ws, []Browser{{ID: of, Ends: true}})
}

// standing reads what decides which proofs hold now.
func (s *Service) standing(tx *store.Tx, ws team.WorkspaceID) (standing, error) {
	st, err := team.ReadStanding(tx, ws)
	return standing{st, s.micros()}, err
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
