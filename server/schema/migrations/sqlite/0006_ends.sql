-- +goose Up
-- What was given out can be ended. A key and a teammate stay as rows: messages
-- and the history name their author, and a restored backup is told what ended.
alter table api_keys add column revoked_at integer;
alter table teammates add column removed_at integer;
create index api_keys_by_workspace on api_keys (workspace_id, id);

-- demo: this sign-in is worth something on a server with --demo alone.
alter table teammates add column demo integer not null default 0;
update teammates set demo = 1 where email_key = 'demo@tacobox.example';

-- The browsers in which a teammate has signed in before, by a token of theirs:
-- failures elsewhere never keep them out.
create table teammate_browsers (
	token_hash blob not null,
	workspace_id integer not null references workspaces (id),
	teammate_id integer not null references teammates (id),
	used_at integer not null,
	primary key (token_hash, workspace_id, teammate_id)
) without rowid;
create index teammate_browsers_by_teammate on teammate_browsers (workspace_id, teammate_id, used_at);

-- What a visitor has not read are replies of the team: counting them never reads
-- what the visitor has written.
create index messages_by_team on messages (workspace_id, conversation_id, id) where author_type = 'teammate' and type = 'reply';

-- +goose Down
drop index messages_by_team;
drop table teammate_browsers;
alter table teammates drop column demo;
drop index api_keys_by_workspace;
alter table teammates drop column removed_at;
alter table api_keys drop column revoked_at;
