// Package restore says what a restored backup takes over from the database that
// it replaces: what had been ended there stays ended. Where that can't be read,
// all that could have been ended ends.
//
// It promises that no sign-in, token, proof, key or secret that was worth nothing
// before a restore is worth something after it, that no page may set what it might
// not set before, and that no id is given twice. It
// knows the tables of all rooms, as a migration does, and is asked by the command
// alone.
package restore

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"gist/server/store"
)

// Report tells what is in force after a restore.
type Report struct {
	// Known tells that what had ended could be read in the database that was
	// replaced.
	Known bool
	// Ended counts what was taken over, or ended, by what it is.
	Ended      []Count
	Workspaces []Workspace
}

// Count is so many of something.
type Count struct {
	Number int64
	What   string // in the plural
}

// Workspace is what is in force in one workspace.
type Workspace struct {
	AppID, Name        string
	Mode, ModeBefore   string // identity_verification, now and in the database that was replaced; "" there: not known
	Secrets, Teammates int
	Keys               []string // id and name
}

// idsApart is how far ids are put apart from those of a backup when nobody knows
// which were given after it.
const idsApart = 1_000_000

// TakeOver gives what prepares a restored database, and fills the report.
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

// end runs a statement that ends something, and counts it.
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

// know finds the workspaces that the database before had too.
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

// secrets retires what was retired, and takes the newer secrets along: it is with
// those that the site signs.
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
	// A proof names its secret by id, so that a secret keeps the id that it had.
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

func (t *taking) keys() error {
	if there, err := t.HasColumn(t.ctx, "api_keys", "revoked_at"); err != nil || !there {
		return err
	}
	return t.end("revoked API keys", `
		update restored.api_keys as r set revoked_at = ?1
		where r.revoked_at is null and exists (
			select 1 from main.api_keys o where o.key_hash = r.key_hash and o.revoked_at is not null)`, t.now)
}

// teammates removes who was removed, and takes other passwords along: the one
// before had ended.
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

// sessions go on where they went on.
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

// modes carries over what says which proofs a mode has ended: the epochs, which
// go on behind those of both, and that a call was signed.
func (t *taking) modes() error {
	epochs := func(schema string) string {
		return `coalesce((select value from ` + schema + `.workspace_settings where workspace_id = w.id and key = 'identity_verification_epochs'), '0 0')`
	}
	before := `'0 0'`
	if t.Before {
		before = `case when w.id in (select id from temp.known) then ` + epochs("main") + ` else '0 0' end`
	}
	// What another epoch has proven, mode off proves no more; in mode required
	// users have browsers that have proven it since.
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

// visitors keep a token that was good for the same contact, and the proofs that
// they had of it: those that have ended since are known as such.
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
	// Who was proven is, for good: no unsigned call changes them again.
	_, err = t.Exec(t.ctx, `
		update restored.contacts as r set verified_at = (
			select o.verified_at from main.contacts o where o.workspace_id = r.workspace_id and o.user_id = r.user_id)
		where r.verified_at is null and r.user_id is not null and r.workspace_id in (select id from temp.known) and exists (
			select 1 from main.contacts o
			where o.workspace_id = r.workspace_id and o.user_id = r.user_id and o.verified_at is not null)`)
	return err
}

// ids has every table's ids go on above the highest that was given.
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

// protections keep from pages what they may not set any more. What the backup does
// not know is protected before a page brings it again.
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

// note writes into each workspace's history what happened.
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

// tell says what is in force now.
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
