-- +goose Up
-- A visitor's token rotates when its identity changes. The one before stays
-- good until old_token_until, and while that is null until the newest is first
-- used; token_salt and the old token make the newest, so that a browser whose
-- answer was lost is given the same again. token_due: the next call rotates.
alter table visitors add column old_token_hash blob;
alter table visitors add column old_token_until integer;
alter table visitors add column token_salt blob;
alter table visitors add column token_due integer not null default 0;

-- kept_apart: the team has undone a merge, and an email alone merges it no more.
alter table contacts add column kept_apart integer not null default 0;
create index merged_contacts_by_to on merged_contacts (workspace_id, to_id);

-- What happened to whom, when and why. collapse names the row that repeated
-- refusals of one hour are counted in. detail is JSON for whoever undoes it.
create table audit (
	id integer primary key autoincrement,
	workspace_id integer not null references workspaces (id),
	at integer not null,
	last_at integer not null,
	count integer not null default 1,
	action text not null,
	reason text not null,
	visitor_id text,
	contact_id integer,
	other_id integer,
	by_type text not null,
	by_id integer not null default 0,
	hour integer,
	collapse text,
	detail text,
	undoes integer,
	undone_at integer
);
create unique index audit_by_collapse on audit (workspace_id, hour, collapse) where collapse is not null;
create index audit_by_contact on audit (workspace_id, contact_id, id);
create index audit_by_other on audit (workspace_id, other_id, id);
create index audit_by_action on audit (workspace_id, action, id);
create index audit_by_workspace on audit (workspace_id, id);

-- What came along when a row of audit was written: item is the id of an event,
-- a conversation or a visitor, was says whether the visitor was verified.
create table audit_items (
	workspace_id integer not null,
	audit_id integer not null,
	kind text not null check (kind in ('event', 'conversation', 'visitor')),
	item text not null,
	was integer not null default 0,
	primary key (workspace_id, audit_id, kind, item)
) without rowid;
create index audit_items_by_item on audit_items (workspace_id, kind, item);

-- +goose Down
drop table audit_items;
drop table audit;
drop index merged_contacts_by_to;
alter table contacts drop column kept_apart;
alter table visitors drop column token_due;
alter table visitors drop column token_salt;
alter table visitors drop column old_token_until;
alter table visitors drop column old_token_hash;
