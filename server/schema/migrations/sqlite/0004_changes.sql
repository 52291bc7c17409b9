-- +goose Up
-- Who keeps a copy of contacts in memory follows this log: each write of a
-- contact adds its id, under a number that grows as transactions commit. A write
-- of its tags or events writes the contact too. The oldest rows are taken away
-- from time to time, never the newest.
create table contact_changes (
	workspace_id integer not null,
	position integer not null,
	contact_id integer not null,
	primary key (workspace_id, position)
) without rowid;

-- +goose StatementBegin
create trigger contact_inserted after insert on contacts begin
	insert into contact_changes (workspace_id, position, contact_id)
	select new.workspace_id, coalesce(max(position), 0) + 1, new.id
	from contact_changes where workspace_id = new.workspace_id;
end;
-- +goose StatementEnd
-- +goose StatementBegin
create trigger contact_updated after update on contacts begin
	insert into contact_changes (workspace_id, position, contact_id)
	select new.workspace_id, coalesce(max(position), 0) + 1, new.id
	from contact_changes where workspace_id = new.workspace_id;
end;
-- +goose StatementEnd
-- +goose StatementBegin
create trigger contact_deleted after delete on contacts begin
	insert into contact_changes (workspace_id, position, contact_id)
	select old.workspace_id, coalesce(max(position), 0) + 1, old.id
	from contact_changes where workspace_id = old.workspace_id;
end;
-- +goose StatementEnd

-- A workspace's contacts in the order of their ids.
create index contacts_by_workspace on contacts (workspace_id);

-- +goose Down
drop index contacts_by_workspace;
drop trigger contact_deleted;
drop trigger contact_updated;
drop trigger contact_inserted;
drop table contact_changes;
