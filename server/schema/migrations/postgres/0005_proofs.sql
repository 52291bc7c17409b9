-- +goose Up
-- Who is who goes by proofs, each with its kind, its secret and its end, and no
-- longer by a flag that never ended.
--
-- proofs: what the browser has proven of its contact, "kind secret at until"
-- with semicolons between; it says nothing of any other contact. linked_in: in
-- which epoch it came to its contact (each change of the mode of identity
-- verification begins an epoch). holds: conversations that were moved away are still
-- its own (conversations.held_by). older_tokens: hashes of tokens before the one
-- before. rotated_for: the hash of the very call that made the newest token.
-- successor: the visitor that this browser became by that call.
alter table visitors add column proofs text;
alter table visitors add column linked_in bigint not null default 0;
alter table visitors add column holds bigint not null default 0;
alter table visitors add column older_tokens bytea;
alter table visitors add column rotated_for bytea;
alter table visitors add column successor text;

-- email_proven says how the email was proven (0: it was not), and email_secret by
-- which secret, or in which epoch of mode off. first_visitor is the first browser that was ever on the contact;
-- past has 1 where another one was, 2 where somebody else than a browser merged
-- something into it, 4 where a key, a sync or an import named it. unverified
-- names what was set without a proof.
alter table contacts add column email_secret bigint not null default 0;
alter table contacts add column first_visitor text;
alter table contacts add column past bigint not null default 0;
alter table contacts add column unverified text;

-- Servers that run look for what has changed which proofs hold.
create index workspace_settings_by_key on workspace_settings (key, value);

-- A secret that leaked proves no email any more either.
alter table verification_secrets add column leaked_at bigint;

-- held_by: the browser whose own it still is, though it was moved to a contact
-- that this browser has not proven to be; it has read marks of its own.
alter table conversations add column held_by text;
alter table conversations add column held_read_id bigint not null default 0;
create index conversations_by_holder on conversations (workspace_id, held_by, last_message_at) where held_by is not null;

-- What a contact's emails were matched by was folded as Unicode; now A to Z is
-- all that is folded. Those that were one and now differ are noted.
insert into audit (workspace_id, at, last_at, action, reason, contact_id, by_type)
select c.workspace_id, (cast(extract(epoch from now()) as bigint) * 1000000), (cast(extract(epoch from now()) as bigint) * 1000000), 'email_told_apart', 'letters', c.id, 'command'
from contacts c
where c.email_key <> lower(c.email collate "C") and exists (
	select 1 from contacts o
	where o.workspace_id = c.workspace_id and o.email_key = c.email_key and o.id <> c.id and lower(o.email collate "C") <> lower(c.email collate "C"));
update contacts set email_key = lower(email collate "C") where email_key <> lower(email collate "C");
update teammates set email_key = lower(email collate "C") where email_key <> lower(email collate "C");

-- In mode off a proof is whatever was said, as long as the mode lasts. Elsewhere
-- nobody knows whether an old flag came of a signature or of mode off: the next
-- signed call proves it anew.
update visitors set proofs = 'off 0 1 0'
where verified = 1 and revoked_at is null and workspace_id in (
	select workspace_id from workspace_settings where key = 'identity_verification' and value = 'off');
-- A proven contact has proven browsers only.
update visitors set revoked_at = (cast(extract(epoch from now()) as bigint) * 1000000)
where verified = 0 and revoked_at is null and contact_id in (
	select c.id from contacts c where c.workspace_id = visitors.workspace_id and c.verified_at is not null);
-- In mode required a user has proven browsers only.
insert into workspace_settings (workspace_id, key, value)
select workspace_id, 'identity_verification_epochs', '1 1'
from workspace_settings where key = 'identity_verification' and value = 'required';
insert into workspace_settings (workspace_id, key, value)
select workspace_id, 'first_signed_at', cast(min(verified_at) as text)
from contacts where verified_at is not null group by workspace_id;

-- Whom a key has named is not known of what is older: of users, and of leads
-- whose email was trusted, it may have. An email was proven by any call in mode
-- off; by a signature on a lead that a browser has verified; by a trusted call
-- where no browser ever was. Else it may have been a claim, and the next proof
-- tells.
update contacts set
	first_visitor = (
		select min(v.id) from visitors v where v.workspace_id = contacts.workspace_id and v.contact_id = contacts.id),
	past = case when (select count(*) from visitors v where v.workspace_id = contacts.workspace_id and v.contact_id = contacts.id) > 1 then 1 else 0 end
		+ case when exists (select 1 from audit a where a.workspace_id = contacts.workspace_id and a.contact_id = contacts.id
				and a.action = 'merged' and (a.by_type <> 'browser' or a.reason <> 'identified_on_same_browser'))
			or exists (select 1 from merged_contacts m where m.workspace_id = contacts.workspace_id and m.to_id = contacts.id
				and m.why <> 'identified_on_same_browser') then 2 else 0 end
		+ case when type = 'user' or type = 'lead' and email_proven = 2 then 4 else 0 end,
	email_proven = case
		when email_proven <> 2 then 0
		when workspace_id in (select workspace_id from workspace_settings where key = 'identity_verification' and value = 'off') then 1
		when type = 'lead' and verified_at is not null then 3
		when not exists (select 1 from visitors v where v.workspace_id = contacts.workspace_id and v.contact_id = contacts.id) then 2
		else 0 end;

-- A browser reads what it began. Of an answer to what the API began for the only
-- browser of a contact, that is what it was.
update conversations set visitor_id = (
	select min(cv.visitor_id) from conversation_visitors cv
	where cv.workspace_id = conversations.workspace_id and cv.conversation_id = conversations.id)
where visitor_id is null and exists (
	select 1 from contacts c
	where c.workspace_id = conversations.workspace_id and c.id = conversations.contact_id and c.past & 3 = 0
		and exists (select 1 from conversation_visitors cv
			where cv.workspace_id = conversations.workspace_id and cv.conversation_id = conversations.id and cv.visitor_id = c.first_visitor));
drop table conversation_visitors;
alter table visitors drop column verified;
alter table visitors drop column token_due;
alter table visitors drop column old_token_until;

-- +goose Down
alter table visitors add column old_token_until bigint;
alter table visitors add column token_due bigint not null default 0;
alter table visitors add column verified bigint not null default 0;
create table conversation_visitors (
	workspace_id bigint not null,
	conversation_id bigint not null,
	visitor_id text not null,
	primary key (workspace_id, conversation_id, visitor_id)
);
create index conversation_visitors_by_visitor on conversation_visitors (workspace_id, visitor_id);
insert into conversation_visitors (workspace_id, conversation_id, visitor_id)
select distinct workspace_id, conversation_id, visitor_id from messages where visitor_id is not null;
update contacts set email_proven = case when email_proven > 1 then 2 else 0 end;
delete from workspace_settings where key in ('identity_verification_epochs', 'first_signed_at', 'proofs_changed_at');
drop index workspace_settings_by_key;
drop index conversations_by_holder;
alter table conversations drop column held_read_id;
alter table conversations drop column held_by;
alter table verification_secrets drop column leaked_at;
alter table contacts drop column unverified;
alter table contacts drop column past;
alter table contacts drop column first_visitor;
alter table contacts drop column email_secret;
alter table visitors drop column successor;
alter table visitors drop column rotated_for;
alter table visitors drop column older_tokens;
alter table visitors drop column holds;
alter table visitors drop column linked_in;
alter table visitors drop column proofs;
