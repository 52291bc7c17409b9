-- +goose Up
-- What a page may shape. A definition's values stand in contacts.properties under
-- its slot: its id stays when its type changes, and the slot is another one then,
-- so that a slot never changes its name or type. provisional: 0 the team or a
-- trusted call brought the name, 1 an unsigned call of a page, 2 a signed one,
-- 3 a call in mode off. sources are bits of the ways in.
alter table properties add column slot integer not null default 0;
update properties set slot = id;
create unique index properties_by_slot on properties (workspace_id, slot);
alter table properties add column provisional integer not null default 0;
alter table properties add column protected integer not null default 0;
alter table properties add column archived integer not null default 0;
alter table properties add column label text;
alter table properties add column description text;
alter table properties add column last_seen_at integer;
alter table properties add column sources integer not null default 0;

alter table tags add column provisional integer not null default 0;
alter table tags add column protected integer not null default 0;
alter table tags add column archived integer not null default 0;
create index tags_by_flags on tags (workspace_id, id) where provisional <> 0 or protected <> 0;

-- Slots and tags that ended: contacts hold them until somebody has taken them out
-- (settled). successor is the slot of the same name's next type.
create table ended_definitions (
	workspace_id integer not null references workspaces (id),
	kind text not null check (kind in ('property', 'tag')),
	id integer not null,
	name text not null,
	type text not null,
	successor integer,
	why text not null check (why in ('gave_way', 'retyped', 'deleted')),
	at integer not null,
	settled integer not null default 0,
	primary key (workspace_id, kind, id)
) without rowid;
create index ended_definitions_to_settle on ended_definitions (workspace_id, kind, id) where settled = 0;

-- Values that a contact had and that no definition holds any more, for the team.
create table rejected_values (
	id integer primary key autoincrement,
	workspace_id integer not null references workspaces (id),
	contact_id integer not null,
	name text not null,
	type text not null,
	value text not null,
	why text not null,
	at integer not null
);
create index rejected_values_by_contact on rejected_values (workspace_id, contact_id, id);

-- When each value was set: "second:what,what;second:what".
alter table contacts add column value_times text;

-- +goose Down
alter table contacts drop column value_times;
drop table rejected_values;
drop table ended_definitions;
drop index tags_by_flags;
alter table tags drop column archived;
alter table tags drop column protected;
alter table tags drop column provisional;
alter table properties drop column sources;
alter table properties drop column last_seen_at;
alter table properties drop column description;
alter table properties drop column label;
alter table properties drop column archived;
alter table properties drop column protected;
alter table properties drop column provisional;
drop index properties_by_slot;
alter table properties drop column slot;
