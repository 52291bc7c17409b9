-- +goose Up
-- Who keeps a copy of contacts in memory follows this log: each write of a
-- contact adds its id, under a number that grows as transactions commit. A write
-- of its tags or events writes the contact too. The oldest rows are taken away
-- from time to time, never the newest.
--
-- A workspace's updates run one after the other. Should two meet all the same,
-- both want the same number: the second waits for the first, and runs again.
create table contact_changes (
	workspace_id bigint not null,
	position bigint not null,
	contact_id bigint not null,
	primary key (workspace_id, position)
);

-- +goose StatementBegin
create function contact_changed() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' then
		new := old;
	end if;
	insert into contact_changes (workspace_id, position, contact_id)
	select new.workspace_id, coalesce(max(position), 0) + 1, new.id
	from contact_changes where workspace_id = new.workspace_id;
	return null;
end;
$$;
-- +goose StatementEnd
create trigger contact_changed after insert or update or delete on contacts
	for each row execute function contact_changed();

-- A list of contacts has those that were never seen last, whichever way it goes.
drop index contacts_by_last_seen;
create index contacts_by_last_seen on contacts (workspace_id, last_seen_at desc nulls last, id desc);

-- +goose Down
drop index contacts_by_last_seen;
create index contacts_by_last_seen on contacts (workspace_id, last_seen_at);
drop trigger contact_changed on contacts;
drop function contact_changed;
drop table contact_changes;
