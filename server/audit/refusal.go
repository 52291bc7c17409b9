package audit

import (
	"fmt"
	"hash/fnv"
	"time"

	"gist/server/store"
)

// Entries that strangers can cause are counted: one row per hour, visitor,
// action, reason and contact. Once a workspace has mostRows of them in an hour,
// all others are counted in spareRows rows per action and reason, without
// visitor and contact. There are several, so that servers don't wait for one
// another at a single row.
const (
	mostRows  = 500
	spareRows = 16
)

// Count counts an event that strangers can cause without limit: a refusal, or a
// browser without a valid token.
func Count(tx *store.Tx, e Entry) error {
	hour := e.At.Truncate(time.Hour).UnixMicro()
	collapse := fmt.Sprint(e.Action, " ", e.Reason, " ", e.Visitor, " ", e.Contact)
	rows, err := countIn(tx, e, hour, collapse)
	if err != nil || rows > 0 {
		return err
	}
	var full bool
	// Index: audit (workspace_id, hour, collapse).
	err = tx.QueryRow(`
		select count(*) >= $3 from (select 1 as one from audit where workspace_id = $1 and hour = $2 and collapse is not null limit $3) counted`,
		e.Workspace, hour, mostRows).Scan(&full)
	if err != nil {
		return err
	}
	if full {
		h := fnv.New32a()
		h.Write([]byte(e.Visitor))
		collapse = fmt.Sprint(e.Action, " ", e.Reason, " others ", h.Sum32()%spareRows)
		e.Visitor, e.Contact, e.Other = "", 0, 0
	}
	_, err = tx.Exec(`
		insert into audit (workspace_id, at, last_at, action, reason, visitor_id, contact_id, by_type, hour, collapse)
		values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9)
		on conflict (workspace_id, hour, collapse) where collapse is not null
		do update set count = audit.count + 1, last_at = excluded.last_at`,
		e.Workspace, e.At.UnixMicro(), e.Action, e.Reason, orNull(e.Visitor), orNull(e.Contact), e.By.Type, hour, collapse)
	return err
}

// countIn counts in an existing row, and returns the number of rows.
// Index: audit (workspace_id, hour, collapse).
func countIn(tx *store.Tx, e Entry, hour int64, collapse string) (int64, error) {
	return tx.Exec(`
		update audit set count = count + 1, last_at = $4
		where workspace_id = $1 and hour = $2 and collapse = $3 and collapse is not null`, e.Workspace, hour, collapse, e.At.UnixMicro())
}
