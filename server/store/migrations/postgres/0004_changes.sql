-- +goose Up
-- Who keeps a copy of contacts in memory follows this log: each write of a
-- contact adds its id, under the number of the transaction. Transactions end in
-- another order than they begin in, so a reader goes on not behind the highest
-- number that it has seen, but at the lowest that had not ended then. The
-- oldest rows are taken away from time to time, never the newest.
create table contact_changes (
	workspace_id bigint not null,
	position bigint not null,
	contact_id bigint not null,
	primary key (workspace_id, position, contact_id)
);

-- +goose StatementBegin
create function contact_changed() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' then
		insert into contact_changes (workspace_id, position, contact_id)
		values (old.workspace_id, pg_current_xact_id()::text::bigint, old.id) on conflict do nothing;
	else
		insert into contact_changes (workspace_id, position, contact_id)
		values (new.workspace_id, pg_current_xact_id()::text::bigint, new.id) on conflict do nothing;
	end if;
	return null;
end;
$$;
-- +goose StatementEnd
create trigger contact_changed after insert or update or delete on contacts
	for each row execute function contact_changed();

-- Who has read all changes of this moment goes on at next. Changes at or after
-- ceiling are of no transaction of this database: they were restored into it.
create view contact_change_window as
select w.id as workspace_id,
	pg_snapshot_xmin(pg_current_snapshot())::text::bigint as next,
	pg_snapshot_xmax(pg_current_snapshot())::text::bigint as ceiling
from workspaces w;

-- +goose Down
drop view contact_change_window;
drop trigger contact_changed on contacts;
drop function contact_changed;
drop table contact_changes;
