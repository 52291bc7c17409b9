-- +goose Up
-- Who keeps a copy of contacts in memory follows this log: each write of a
-- contact adds its id, under a number that the database gives, so that neither
-- a clock nor a second process can put it out of order. The oldest rows are
-- taken away from time to time, never the newest.
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

-- Who has read all changes of this moment goes on at next. Changes at or after
-- ceiling are of no transaction of this database.
create view contact_change_window as
select w.id as workspace_id,
	coalesce((select max(c.position) from contact_changes c where c.workspace_id = w.id), 0) + 1 as next,
	9223372036854775807 as ceiling
from workspaces w;

-- +goose Down
drop view contact_change_window;
drop trigger contact_deleted;
drop trigger contact_updated;
drop trigger contact_inserted;
drop table contact_changes;
