-- +goose Up
-- What was given out can be ended. A key and a teammate stay as rows: messages
-- and the history name their author, and a restored backup is told what ended.
alter table api_keys add column revoked_at bigint;
alter table teammates add column removed_at bigint;

-- demo: this sign-in is worth something on a server with --demo alone.
alter table teammates add column demo bigint not null default 0;
update teammates set demo = 1 where email_key = 'demo@tacobox.example';

-- The browsers in which a teammate has signed in before, by a token of theirs:
-- failures elsewhere never keep them out.
create table teammate_browsers (
	token_hash bytea not null,
	workspace_id bigint not null references workspaces (id),
	teammate_id bigint not null,
	used_at bigint not null,
	primary key (token_hash, workspace_id, teammate_id),
	foreign key (workspace_id, teammate_id) references teammates (workspace_id, id)
);
create index teammate_browsers_by_teammate on teammate_browsers (workspace_id, teammate_id, used_at);

-- What a visitor has not read are replies of the team: counting them never reads
-- what the visitor has written.
create index messages_by_team on messages (workspace_id, conversation_id, id) where author_type = 'teammate' and type = 'reply';

-- +goose Down
drop index messages_by_team;
drop table teammate_browsers;
alter table teammates drop column demo;
alter table teammates drop column removed_at;
alter table api_keys drop column revoked_at;
