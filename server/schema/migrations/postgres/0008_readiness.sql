-- +goose Up
-- How ready a site is to have all of its calls signed. One row counts the identify
-- calls of a day (UTC, counted from 1970), a page ('' stands for all further ones)
-- and an outcome, with the codes of the likely mistakes. There is a bounded number
-- of rows for a day.
create table verification_counts (
	workspace_id bigint not null references workspaces (id),
	day bigint not null,
	page text collate "C" not null,
	outcome text collate "C" not null check (outcome in ('proven', 'claimed', 'refused')),
	mistake text collate "C" not null,
	count bigint not null,
	primary key (workspace_id, day, page, outcome, mistake)
);

-- unsigned_at: when the last identify call for the contact came, where that was
-- not signed. mixed_at: when an unsigned one came last after a signed one.
alter table contacts add column unsigned_at bigint;
alter table contacts add column mixed_at bigint;

-- +goose Down
alter table contacts drop column mixed_at;
alter table contacts drop column unsigned_at;
drop table verification_counts;
