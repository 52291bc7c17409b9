-- +goose Up
-- Every key begins with workspace_id, so that no query crosses workspaces and
-- the tables can be split by it. Times are UTC microseconds.

create table workspaces (
	id integer primary key autoincrement,
	app_id text not null unique,
	name text not null,
	created_at integer not null
);

create table workspace_settings (
	workspace_id integer not null references workspaces (id),
	key text not null,
	value text not null,
	primary key (workspace_id, key)
) without rowid;

create table verification_secrets (
	id integer primary key autoincrement,
	workspace_id integer not null references workspaces (id),
	secret text not null,
	created_at integer not null,
	retired_at integer
);
create index verification_secrets_by_workspace on verification_secrets (workspace_id, id);

create table teammates (
	id integer primary key autoincrement,
	workspace_id integer not null references workspaces (id),
	email text not null,
	email_key text not null,
	name text not null,
	password_hash text not null,
	created_at integer not null,
	unique (workspace_id, email_key)
);
-- A sign-in names the email alone, before any workspace is known.
create index teammates_by_email on teammates (email_key);

create table sessions (
	token_hash blob primary key,
	workspace_id integer not null references workspaces (id),
	teammate_id integer not null references teammates (id),
	created_at integer not null,
	expires_at integer not null
) without rowid;

create table api_keys (
	id integer primary key autoincrement,
	workspace_id integer not null references workspaces (id),
	name text not null,
	key_hash blob not null unique,
	created_at integer not null,
	last_used_at integer
);

-- properties is a JSON object keyed by the property definition's id, its values
-- typed; tag_ids is a JSON array kept in step with contact_tags. One row holds
-- the whole contact, so that one identify call writes one row. change grows
-- with every write of the row.
create table contacts (
	id integer primary key autoincrement,
	workspace_id integer not null references workspaces (id),
	type text not null check (type in ('visitor', 'lead', 'user')),
	user_id text,
	email text,
	email_key text,
	name text,
	phone text,
	avatar text,
	properties text not null default '{}',
	tag_ids text not null default '[]',
	created_at integer not null,
	updated_at integer not null,
	signed_up_at integer,
	last_seen_at integer,
	last_contacted_at integer,
	session_count integer not null default 0,
	unsubscribed_from_emails integer not null default 0,
	verified_at integer,
	email_proven integer not null default 0,
	change integer not null default 0
);
create unique index contacts_by_user_id on contacts (workspace_id, user_id) where user_id is not null;
create index contacts_by_email on contacts (workspace_id, email_key, type, email_proven);
create index contacts_by_last_seen on contacts (workspace_id, last_seen_at);

create table merged_contacts (
	workspace_id integer not null,
	from_id integer not null,
	to_id integer not null,
	at integer not null,
	why text not null,
	primary key (workspace_id, from_id)
) without rowid;

create table properties (
	id integer primary key autoincrement,
	workspace_id integer not null references workspaces (id),
	name text not null,
	type text not null check (type in ('text', 'number', 'boolean', 'date')),
	created_at integer not null,
	unique (workspace_id, name)
);

create table tags (
	id integer primary key autoincrement,
	workspace_id integer not null references workspaces (id),
	name text not null,
	name_key text not null,
	created_at integer not null,
	unique (workspace_id, name_key)
);

create table contact_tags (
	workspace_id integer not null,
	tag_id integer not null,
	contact_id integer not null,
	primary key (workspace_id, tag_id, contact_id)
) without rowid;
create index contact_tags_by_contact on contact_tags (workspace_id, contact_id);

-- What a browser has said itself of who it is is kept with it (said_…): while
-- nothing is proven, its page is told that and no more of its contact.
create table visitors (
	workspace_id integer not null references workspaces (id),
	id text not null,
	contact_id integer,
	token_hash blob,
	verified integer not null default 0,
	said_user_id text,
	said_email text,
	said_name text,
	created_at integer not null,
	last_seen_at integer not null,
	revoked_at integer,
	primary key (workspace_id, id)
) without rowid;
create index visitors_by_contact on visitors (workspace_id, contact_id);

create table events (
	id integer primary key autoincrement,
	workspace_id integer not null references workspaces (id),
	contact_id integer not null,
	visitor_id text,
	kind text not null check (kind in ('event', 'page')),
	name text not null,
	properties text not null default '{}',
	client_id text,
	occurred_at integer not null,
	created_at integer not null
);
create unique index events_by_client_id on events (workspace_id, client_id) where client_id is not null;
create index events_by_contact on events (workspace_id, contact_id, id);
create index events_by_name on events (workspace_id, kind, name, id);

create table conversations (
	id integer primary key autoincrement,
	workspace_id integer not null references workspaces (id),
	contact_id integer not null,
	visitor_id text,
	title text,
	state text not null default 'open' check (state in ('open', 'closed', 'snoozed')),
	priority integer not null default 0,
	assignee_type text check (assignee_type in ('teammate', 'team')),
	assignee_id integer,
	custom_properties text not null default '{}',
	client_id text,
	created_at integer not null,
	updated_at integer not null,
	last_message_id integer,
	last_message_at integer not null,
	contact_read_id integer not null default 0,
	team_read_id integer not null default 0
);
create unique index conversations_by_client_id on conversations (workspace_id, client_id) where client_id is not null;
create index conversations_by_state on conversations (workspace_id, state, last_message_at);
create index conversations_by_contact on conversations (workspace_id, contact_id, last_message_at);

create table conversation_visitors (
	workspace_id integer not null,
	conversation_id integer not null,
	visitor_id text not null,
	primary key (workspace_id, conversation_id, visitor_id)
) without rowid;
create index conversation_visitors_by_visitor on conversation_visitors (workspace_id, visitor_id);

create table messages (
	id integer primary key autoincrement,
	workspace_id integer not null references workspaces (id),
	conversation_id integer not null references conversations (id),
	client_id text,
	type text not null check (type in ('reply', 'note')),
	author_type text not null check (author_type in ('contact', 'teammate')),
	author_id integer not null,
	visitor_id text,
	verified integer not null default 0,
	body text not null,
	created_at integer not null
);
create unique index messages_by_client_id on messages (workspace_id, client_id) where client_id is not null;
create index messages_by_conversation on messages (workspace_id, conversation_id, id);

-- +goose Down
drop table messages;
drop table conversation_visitors;
drop table conversations;
drop table events;
drop table visitors;
drop table contact_tags;
drop table tags;
drop table properties;
drop table merged_contacts;
drop table contacts;
drop table api_keys;
drop table sessions;
drop table teammates;
drop table verification_secrets;
drop table workspace_settings;
drop table workspaces;
