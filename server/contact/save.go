package contact

import (
	"errors"

	"gist/server/store"
	"gist/server/team"
)

// errStale means that the contact was written after it was read. That cannot
// happen in one transaction. The check keeps an outdated row from silently
// overwriting a newer one.
var errStale = errors.New("contact: the row has changed since it was read")

// saveRest leaves out the columns of foundBy, if they stay the same: SQLite
// rewrites each index with a column that a statement names.
const (
	saveRest = `update contacts set ` + saveSet + saveWhere
	saveAll  = `update contacts set ` + saveSet + `, type = $24, user_id = $25, email_key = $26, email_proven = $27, email_secret = $28` + saveWhere
	saveSet  = `
			email = $4, name = $5, phone = $6, avatar = $7,
			properties = $8, tag_ids = $9, updated_at = $10, signed_up_at = $11, last_seen_at = $12,
			last_contacted_at = $13, session_count = $14, unsubscribed_from_emails = $15, verified_at = $16, change = $17,
			first_visitor = $18, past = $19, unverified = $20, unsigned_at = $21, mixed_at = $22, value_times = $23`
	saveWhere = `
		where workspace_id = $1 and id = $2 and change = $3`
)

// save writes the row: all columns if r.changed, only times and visits if only
// r.touched, nothing otherwise. It inserts a row without an id. The error is
// errStale.
func (s *Service) save(tx *store.Tx, ws team.WorkspaceID, r *record) error {
	if r.id == 0 {
		return s.insert(tx, ws, r)
	}
	if !r.changed && !r.touched {
		return nil
	}
	var rows int64
	var err error
	change := s.nextChange(r.change)
	if r.changed {
		r.updatedAt = s.micros()
		query, args := saveRest, []any{ws, r.id, r.change,
			textOrNull(r.email), textOrNull(r.name), textOrNull(r.phone), textOrNull(r.avatar),
			r.properties.String(), r.tagIDs.String(), r.updatedAt, r.signedUpAt.orNull(), r.seenAt.orNull(),
			r.contactedAt.orNull(), r.visits, number(r.unsubscribed), r.verifiedAt.orNull(), change,
			textOrNull(string(r.firstVisitor)), r.past, textOrNull(r.unverified.String()), r.unsignedAt.orNull(), r.mixedAt.orNull(), textOrNull(r.times.String())}
		if found := r.found(); r.stored != found {
			query, args = saveAll, append(args, r.kind, textOrNull(r.userID), textOrNull(r.emailKey), r.emailProof.trust, r.emailProof.secret)
		}
		rows, err = tx.Exec(query, args...)
	} else {
		rows, err = tx.Exec(`
			update contacts set last_seen_at = $4, session_count = $5, change = $6, unsigned_at = $7, mixed_at = $8, value_times = $9
			where workspace_id = $1 and id = $2 and change = $3`,
			ws, r.id, r.change, r.seenAt.orNull(), r.visits, change, r.unsignedAt.orNull(), r.mixedAt.orNull(), textOrNull(r.times.String()))
	}
	if err == nil && rows != 1 {
		err = errStale
	}
	if err != nil {
		return err
	}
	if r.changed {
		r.stored = r.found()
	}
	r.change, r.changed, r.touched = change, false, false
	return r.saveTags(tx, ws)
}

func (s *Service) insert(tx *store.Tx, ws team.WorkspaceID, r *record) error {
	r.createdAt = s.micros()
	r.updatedAt = r.createdAt
	change := s.nextChange(0)
	err := tx.QueryRow(`
		insert into contacts (
			workspace_id, type, user_id, email, email_key, name, phone, avatar,
			properties, tag_ids, created_at, updated_at, signed_up_at, last_seen_at,
			session_count, unsubscribed_from_emails, verified_at, email_proven, change, email_secret,
			first_visitor, past, unverified, unsigned_at, mixed_at, value_times, last_contacted_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)
		returning id`,
		ws, r.kind, textOrNull(r.userID), textOrNull(r.email), textOrNull(r.emailKey), textOrNull(r.name),
		textOrNull(r.phone), textOrNull(r.avatar),
		r.properties.String(), r.tagIDs.String(), r.createdAt, r.signedUpAt.orNull(), r.seenAt.orNull(),
		r.visits, number(r.unsubscribed), r.verifiedAt.orNull(), r.emailProof.trust, change,
		r.emailProof.secret, textOrNull(string(r.firstVisitor)), r.past, textOrNull(r.unverified.String()),
		r.unsignedAt.orNull(), r.mixedAt.orNull(), textOrNull(r.times.String()), r.contactedAt.orNull()).Scan(&r.id)
	if err != nil {
		return err
	}
	r.change, r.changed, r.touched, r.stored, r.born = change, false, false, r.found(), true
	return r.saveTags(tx, ws)
}

// number returns how the database stores a flag.
func number(flag bool) int {
	if flag {
		return 1
	}
	return 0
}
