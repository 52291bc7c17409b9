-- +goose Up
-- How ready a site is to have all of its calls signed. One row counts the identify
-- calls of a day (UTC, counted from 1970), a page ('' stands for all further ones)
-- and an outcome, with the codes of the likely mistakes. There is a bounded number
-- of rows for a day.
create table verification_counts (
	workspace_id integer not null references workspaces (id),
	day integer not null,
	page text not null,
	outcome text not null check (outcome in ('proven', 'claimed', 'refused')),
	mistake text not null,
	count integer not null,
	primary key (workspace_id, day, page, outcome, mistake)
) without rowid;

-- unsigned_at: when the last identify call for the contact came, where that was
-- not signed. mixed_at: when an unsigned one came last after a signed one.
alter table contacts add column unsigned_at integer;
alter table contacts add column mixed_at integer;

-- +goose Down
alter table contacts drop column mixed_at;
alter table contacts drop column unsigned_at;
drop table verification_counts;
