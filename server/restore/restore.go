// Package restore carries over what had ended from the replaced database into a
// restored backup. Where the replaced database can't be read, everything that
// may have ended is ended.
//
// After a restore, no sign-in, token, proof, key or secret is valid that was
// invalid before. No page may set what it was not allowed to set before, and no
// id is assigned twice. The package uses the tables of all packages, as a
// migration does. Only the command calls it.
package restore

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"gist/server/store"
)

// Report describes what is valid after a restore.
type Report struct {
	// Known reports that the replaced database could be read, and contained all
	// workspaces of the backup.
	Known bool
	// Ended counts the rows that were carried over or ended, by their kind.
	Ended      []Count
	Workspaces []Workspace
}

// Count is a number of rows of one kind.
type Count struct {
	Number int64
	What   string // in the plural
}

// Workspace describes what is valid in one workspace.
type Workspace struct {
	AppID, Name        string
	Mode, ModeBefore   string // identity_verification, now and in the replaced database; ModeBefore is "" when unknown
	Secrets, Teammates int
	Keys               []string // each an id and a name
}

// idsApart is the distance of new ids from those of the backup when the ids
// that were assigned after the backup are unknown.
const idsApart = 1_000_000

// TakeOver returns a function that prepares a restored database and fills
// report.
func TakeOver(now time.Time, report *Report) func(context.Context, store.Restoring) error {
	return func(ctx context.Context, r store.Restoring) error {
		*report = Report{}
		t := taking{Restoring: r, ctx: ctx, now: now.UnixMicro(), report: report}
		for _, step := range []func() error{t.know, t.secrets, t.keys, t.teammates, t.sessions, t.modes, t.visitors, t.ids, t.protections, t.note, t.tell} {
			if err := step(); err != nil {
				return fmt.Errorf("taking over what had ended: %w", err)
			}
		}
		_, err := r.Exec(ctx, `drop table temp.known`)
		return err
	}
}

type taking struct {
	store.Restoring
	ctx    context.Context
	now    int64 // microseconds
	report *Report
}

// end runs a statement that ends something, and adds its rows to the report.
func (t *taking) end(what, statement string, args ...any) error {
	n, err := t.Exec(t.ctx, statement, args...)
	if err != nil || n == 0 {
		return err
	}
	for i := range t.report.Ended {
		if c := &t.report.Ended[i]; c.What == what {
			c.Number += n
			return nil
		}
	}
	t.report.Ended = append(t.report.Ended, Count{n, what})
	return nil
}

// know finds the workspaces that the replaced database has too, by id and app
// id.
func (t *taking) know() error {
	find := `create temp table known (id integer primary key)`
	if t.Before {
		find = `create temp table known as
			select r.id from restored.workspaces r join main.workspaces o on o.id = r.id and o.app_id = r.app_id`
	}
	if _, err := t.Exec(t.ctx, find); err != nil {
		return err
	}
	unknown, err := t.Texts(t.ctx, `select name from restored.workspaces where id not in (select id from temp.known)`)
	t.report.Known = t.Before && len(unknown) == 0
	return err
}

// secrets retires the secrets that were retired, and adds the newer secrets:
// the site signs with those.
func (t *taking) secrets() error {
	if !t.Before {
		return nil
	}
	leaked := `null`
	if there, err := t.HasColumn(t.ctx, "verification_secrets", "leaked_at"); err != nil {
		return err
	} else if there {
		leaked = `o.leaked_at`
	}
	err := t.end("retired secrets", `
		update restored.verification_secrets as r set retired_at = ?1, leaked_at = (
			select `+leaked+` from main.verification_secrets o where o.workspace_id = r.workspace_id and o.secret = r.secret)
		where r.retired_at is null and r.workspace_id in (select id from temp.known) and exists (
			select 1 from main.verification_secrets o
			where o.workspace_id = r.workspace_id and o.secret = r.secret and o.retired_at is not null)`, t.now)
	if err != nil {
		return err
	}
	// A proof names its secret by id. So a secret keeps its id, unless the id
	// is taken.
	_, err = t.Exec(t.ctx, `
		insert into restored.verification_secrets (id, workspace_id, secret, created_at)
		select case when exists (select 1 from restored.verification_secrets r where r.id = o.id) then null else o.id end,
			o.workspace_id, o.secret, o.created_at
		from main.verification_secrets o
		where o.retired_at is null and o.workspace_id in (select id from temp.known) and not exists (
			select 1 from restored.verification_secrets r where r.workspace_id = o.workspace_id and r.secret = o.secret)
		order by o.id`)
	return err
}

// keys revokes the API keys that were revoked.
func (t *taking) keys() error {
	if there, err := t.HasColumn(t.ctx, "api_keys", "revoked_at"); err != nil || !there {
		return err
	}
	return t.end("revoked API keys", `
		update restored.api_keys as r set revoked_at = ?1
		where r.revoked_at is null and exists (
			select 1 from main.api_keys o where o.key_hash = r.key_hash and o.revoked_at is not null)`, t.now)
}

// teammates removes the teammates that were removed, and carries over changed
// passwords: the older ones had ended.
func (t *taking) teammates() error {
	if !t.Before {
		return nil
	}
	there, err := t.HasColumn(t.ctx, "teammates", "removed_at")
	if err != nil {
		return err
	}
	if there {
		err = t.end("removed teammates", `
			update restored.teammates as r set removed_at = ?1, password_hash = ''
			where r.removed_at is null and r.workspace_id in (select id from temp.known) and exists (
				select 1 from main.teammates o
				where o.workspace_id = r.workspace_id and o.email_key = r.email_key and o.removed_at is not null)`, t.now)
		if err != nil {
			return err
		}
	}
	return t.end("passwords that had been changed", `
		update restored.teammates as r set password_hash = (
			select o.password_hash from main.teammates o where o.workspace_id = r.workspace_id and o.email_key = r.email_key)
		where r.removed_at is null and r.workspace_id in (select id from temp.known) and exists (
			select 1 from main.teammates o
			where o.workspace_id = r.workspace_id and o.email_key = r.email_key and o.password_hash <> r.password_hash)`)
}

// sessions deletes the sign-ins and teammates' browsers that had ended.
func (t *taking) sessions() error {
	for _, of := range []struct{ table, what string }{{"sessions", "sign-ins"}, {"teammate_browsers", "browsers of teammates"}} {
		there, err := t.HasColumn(t.ctx, of.table, "token_hash")
		if err != nil {
			return err
		}
		goesOn := `false`
		if there {
			goesOn = `r.workspace_id in (select id from temp.known) and exists (
				select 1 from main.` + of.table + ` o
				where o.token_hash = r.token_hash and o.workspace_id = r.workspace_id and o.teammate_id = r.teammate_id)`
		}
		if err := t.end(of.what, `delete from restored.`+of.table+` as r where not (`+goesOn+`)`); err != nil {
			return err
		}
	}
	return nil
}

// modes carries over which proofs a change of the mode has ended: the epochs,
// which continue above those of both databases. It also carries over when the
// first signed call came.
func (t *taking) modes() error {
	epochs := func(schema string) string {
		return `coalesce((select value from ` + schema + `.workspace_settings where workspace_id = w.id and key = 'identity_verification_epochs'), '0 0')`
	}
	before := `'0 0'`
	if t.Before {
		before = `case when w.id in (select id from temp.known) then ` + epochs("main") + ` else '0 0' end`
	}
	// Proofs by mode off end with their epoch. In mode required, the browsers
	// of users need a proof from the current epoch.
	number := func(text string) string { return `cast(substr(` + text + `, 1, instr(` + text + `, ' ')) as integer)` }
	required := func(text string) string { return `cast(substr(` + text + `, instr(` + text + `, ' ') + 1) as integer)` }
	_, err := t.Exec(t.ctx, `
		insert into restored.workspace_settings (workspace_id, key, value)
		select id, 'identity_verification_epochs', next || ' ' || case when mode = 'required' then next else higher end from (
			select w.id, max(`+number("r")+`, `+number("o")+`) + 1 as next, max(`+required("r")+`, `+required("o")+`) as higher, r, o,
				coalesce((select value from restored.workspace_settings where workspace_id = w.id and key = 'identity_verification'), 'optional') as mode
			from (select id, `+epochs("restored")+` as r, `+before+` as o from restored.workspaces w) w
		) where r <> o or id not in (select id from temp.known)
		on conflict (workspace_id, key) do update set value = excluded.value`)
	if err != nil || !t.Before {
		return err
	}
	_, err = t.Exec(t.ctx, `
		insert into restored.workspace_settings (workspace_id, key, value)
		select o.workspace_id, o.key, o.value from main.workspace_settings o
		where o.key = 'first_signed_at' and o.workspace_id in (select id from temp.known)
		on conflict (workspace_id, key) do nothing`)
	return err
}

// visitors keeps a token that was valid for the same contact, and ends the
// others. It carries over the current proofs, so that ended proofs stay ended.
func (t *taking) visitors() error {
	same := `false`
	if t.Before {
		same = `r.workspace_id in (select id from temp.known) and exists (
			select 1 from main.visitors o
			where o.workspace_id = r.workspace_id and o.id = r.id and o.revoked_at is null
				and o.token_hash = r.token_hash and o.contact_id is r.contact_id)`
	}
	err := t.end("visitors' tokens", `
		update restored.visitors as r set revoked_at = ?1, token_hash = null, old_token_hash = null, older_tokens = null,
			token_salt = null, rotated_for = null, successor = null, holds = 0, proofs = null
		where r.revoked_at is null and (r.token_hash is not null or r.old_token_hash is not null) and not (`+same+`)`, t.now)
	if err != nil || !t.Before {
		return err
	}
	proofs := `o.proofs`
	if there, err := t.HasColumn(t.ctx, "visitors", "proofs"); err != nil {
		return err
	} else if !there {
		proofs = `case when o.verified = 0 then null else r.proofs end`
	}
	if err := t.end("visitors' proofs", `
		update restored.visitors as r set proofs = (
			select `+proofs+` from main.visitors o where o.workspace_id = r.workspace_id and o.id = r.id)
		where r.proofs is not null and r.revoked_at is null and exists (
			select 1 from main.visitors o
			where o.workspace_id = r.workspace_id and o.id = r.id and `+proofs+` is not r.proofs)`); err != nil {
		return err
	}
	// A contact that was ever proven stays so: no unsigned call may change it.
	_, err = t.Exec(t.ctx, `
		update restored.contacts as r set verified_at = (
			select o.verified_at from main.contacts o where o.workspace_id = r.workspace_id and o.user_id = r.user_id)
		where r.verified_at is null and r.user_id is not null and r.workspace_id in (select id from temp.known) and exists (
			select 1 from main.contacts o
			where o.workspace_id = r.workspace_id and o.user_id = r.user_id and o.verified_at is not null)`)
	return err
}

// ids makes every table assign ids above the highest that either database has
// assigned.
func (t *taking) ids() error {
	tables, err := t.Texts(t.ctx, `select name from restored.sqlite_schema where type = 'table' and sql like '%autoincrement%' order by name`)
	if err != nil {
		return err
	}
	for _, table := range tables {
		if _, err := t.Exec(t.ctx, `
			insert into restored.sqlite_sequence (name, seq)
			select ?1, 0 where not exists (select 1 from restored.sqlite_sequence where name = ?1)`, table); err != nil {
			return err
		}
		higher := `seq`
		if t.Before {
			higher = `max(seq, coalesce((select max(seq) from main.sqlite_sequence where name = ?1), 0))`
		}
		if !t.report.Known {
			higher += ` + ` + strconv.Itoa(idsApart)
		}
		if _, err := t.Exec(t.ctx, `update restored.sqlite_sequence set seq = `+higher+` where name = ?1`, table); err != nil {
			return err
		}
	}
	return nil
}

// protections protects the properties and tags that were protected, so that
// pages can't set them. One that the backup lacks is added as protected, before
// a page can create it.
func (t *taking) protections() error {
	if there, err := t.HasColumn(t.ctx, "properties", "protected"); err != nil || !there || !t.Before {
		return err
	}
	const what = "rights of pages to set a property or a tag"
	for _, of := range []struct{ table, key string }{{"properties", "name"}, {"tags", "name_key"}} {
		err := t.end(what, `
			update restored.`+of.table+` as r set protected = 1, provisional = 0
			where r.protected = 0 and r.workspace_id in (select id from temp.known) and exists (
				select 1 from main.`+of.table+` o where o.workspace_id = r.workspace_id and o.`+of.key+` = r.`+of.key+` and o.protected = 1)`)
		if err != nil {
			return err
		}
	}
	missing := func(table, key string) string {
		return `from main.` + table + ` o
			where o.protected = 1 and o.workspace_id in (select id from temp.known) and not exists (
				select 1 from restored.` + table + ` r where r.workspace_id = o.workspace_id and r.` + key + ` = o.` + key + `)
			order by o.id`
	}
	// A slot is never used again, see package contact.
	err := t.end(what, `
		insert into restored.properties (workspace_id, slot, name, type, created_at, protected, archived, label, description, sources)
		select o.workspace_id, row_number() over (partition by o.workspace_id order by o.id) + max(
				coalesce((select max(slot) from restored.properties where workspace_id = o.workspace_id), 0),
				coalesce((select max(id) from restored.ended_definitions where workspace_id = o.workspace_id and kind = 'property'), 0)),
			o.name, o.type, o.created_at, 1, o.archived, o.label, o.description, o.sources
		`+missing("properties", "name"))
	if err != nil {
		return err
	}
	return t.end(what, `
		insert into restored.tags (workspace_id, name, name_key, created_at, protected, archived)
		select o.workspace_id, o.name, o.name_key, o.created_at, 1, o.archived
		`+missing("tags", "name_key"))
}

// note writes an entry into each workspace's audit log.
func (t *taking) note() error {
	reason := "what_had_ended"
	if !t.report.Known {
		reason = "all_ended"
	}
	_, err := t.Exec(t.ctx, `
		insert into restored.audit (workspace_id, at, last_at, action, reason, by_type)
		select id, ?1, ?1, 'restored', ?2, 'command' from restored.workspaces`, t.now, reason)
	return err
}

// tell fills the report with what is valid now, for each workspace.
func (t *taking) tell() error {
	ids, err := t.Texts(t.ctx, `select cast(id as text) from restored.workspaces order by id`)
	if err != nil {
		return err
	}
	mode := func(schema, id string) (string, error) {
		found, err := t.Texts(t.ctx, `select value from `+schema+`.workspace_settings where workspace_id = cast(?1 as integer) and key = 'identity_verification'`, id)
		if err != nil || len(found) == 0 {
			return "optional", err
		}
		return found[0], nil
	}
	for _, id := range ids {
		var w Workspace
		for _, of := range []struct {
			to    *string
			query string
		}{
			{&w.AppID, `select app_id from restored.workspaces where id = cast(?1 as integer)`},
			{&w.Name, `select name from restored.workspaces where id = cast(?1 as integer)`},
		} {
			found, err := t.Texts(t.ctx, of.query, id)
			if err != nil {
				return err
			}
			*of.to = found[0]
		}
		if w.Mode, err = mode("restored", id); err != nil {
			return err
		}
		if t.Before {
			known, err := t.Texts(t.ctx, `select 'known' from temp.known where id = cast(?1 as integer)`, id)
			if err != nil {
				return err
			}
			if len(known) > 0 {
				if w.ModeBefore, err = mode("main", id); err != nil {
					return err
				}
			}
		}
		for _, of := range []struct {
			to    *int
			query string
		}{
			{&w.Secrets, `select cast(id as text) from restored.verification_secrets where workspace_id = cast(?1 as integer) and retired_at is null`},
			{&w.Teammates, `select cast(id as text) from restored.teammates where workspace_id = cast(?1 as integer) and removed_at is null`},
		} {
			found, err := t.Texts(t.ctx, of.query, id)
			if err != nil {
				return err
			}
			*of.to = len(found)
		}
		if w.Keys, err = t.Texts(t.ctx, `
			select cast(id as text) || ' ' || name from restored.api_keys
			where workspace_id = cast(?1 as integer) and revoked_at is null order by id`, id); err != nil {
			return err
		}
		t.report.Workspaces = append(t.report.Workspaces, w)
	}
	return nil
}
