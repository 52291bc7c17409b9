package contact

import (
	"fmt"
	"time"

	"gist/server/audit"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// Unready lists the contacts that would be affected if every identify call had
// to be signed, by their calls since a moment.
type Unready struct {
	// WouldBeRefused are those whose last call was not signed (or was refused
	// because of that), and that had no signed call before it.
	WouldBeRefused Group
	// SignedAndNot are those with signed and unsigned calls: some of the site's
	// pages sign, and others do not.
	SignedAndNot Group
}

// Group is how many contacts there are, and the first 100 of them as briefs.
// The last seen are first, followed by those whose calls were refused.
type Group struct {
	Total    int
	Contacts []Seen
}

// Seen is a contact and the time of its last unsigned call.
type Seen struct {
	Contact
	UnsignedAt time.Time
}

const (
	mostUnready = 100
	// mostRefusals is how many entries of the audit log are read.
	mostRefusals = 20_000
)

// Unready returns the contacts that would be affected, by their calls since a
// moment.
// Indexes: contacts (workspace_id, last_seen_at), audit (workspace_id, action, id).
func (s *Service) Unready(tx *store.Tx, ws team.WorkspaceID, since time.Time) (u Unready, err error) {
	from := micros(since.UnixMicro())
	err = tx.QueryRow(`
		select coalesce(sum(case when c.mixed_at >= $2 then 0 else 1 end), 0), coalesce(sum(case when c.mixed_at >= $2 then 1 else 0 end), 0)
		from contacts c
		where c.workspace_id = $1 and c.last_seen_at >= $2 and (c.unsigned_at >= $2 or c.mixed_at >= $2)`, ws, from).
		Scan(&u.WouldBeRefused.Total, &u.SignedAndNot.Total)
	if err != nil {
		return u, fmt.Errorf("counting contacts with unsigned calls: %w", err)
	}
	for group, where := range map[*Group]string{
		&u.WouldBeRefused: `c.unsigned_at >= $2 and coalesce(c.mixed_at, 0) < $2`,
		&u.SignedAndNot:   `c.mixed_at >= $2`,
	} {
		rows, err := tx.Query(`
			select `+recordColumns+`
			from contacts c
			where c.workspace_id = $1 and c.last_seen_at >= $2 and `+where+`
			order by c.last_seen_at desc limit $3`, ws, from, mostUnready)
		found, err := records(rows, err)
		if err != nil {
			return u, fmt.Errorf("listing contacts with unsigned calls: %w", err)
		}
		for _, r := range found {
			group.Contacts = append(group.Contacts, Seen{r.contact(), max(r.unsignedAt, r.mixedAt).time()})
		}
	}
	return u, s.alreadyRefused(tx, ws, from, &u)
}

// alreadyRefused adds the contacts whose unsigned calls are not stored because
// they were refused. The refusals are in the audit log.
func (s *Service) alreadyRefused(tx *store.Tx, ws team.WorkspaceID, from micros, u *Unready) error {
	rows, err := tx.Query(`
		with refused (contact_id, at) as (
			select r.contact_id, max(r.last_at) from (
				select a.contact_id, a.last_at, a.reason from audit a
				where a.workspace_id = $1 and a.action = $3
				order by a.id desc limit $5) r
			where r.reason = $4 and r.contact_id is not null and r.last_at >= $2
			group by r.contact_id)
		select `+recordColumns+`, f.at
		from refused f
		join contacts c on c.workspace_id = $1 and c.id = f.contact_id
		where c.type <> 'visitor' and coalesce(c.mixed_at, 0) < $2 and (c.verified_at is not null or coalesce(c.unsigned_at, 0) < $2)
		order by f.at desc, c.id`, ws, from, audit.Refused, rules.CodeVerificationRequired, mostRefusals)
	if err != nil {
		return fmt.Errorf("listing contacts whose calls were refused: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		r := new(record)
		var at micros
		if err := r.scan(rows, nil, &at); err != nil {
			return err
		}
		group := &u.WouldBeRefused
		if r.verifiedAt != 0 {
			group = &u.SignedAndNot
		}
		if group.Total++; len(group.Contacts) < mostUnready {
			group.Contacts = append(group.Contacts, Seen{r.contact(), at.time()})
		}
	}
	return rows.Err()
}
