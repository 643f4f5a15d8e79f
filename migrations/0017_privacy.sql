-- SPDX-License-Identifier: EUPL-1.2
-- Privacy (R8): what everyone may read apart from what was written, how long personal data stays, and what remains afterwards.

alter table contributions
  add column public_subject text check (length(public_subject) between 1 and 200),
  add column public_body text check (length(public_body) between 1 and 10000),
  add column anonymised_at timestamptz;
comment on column contributions.public_subject is 'What everyone reads instead of subject, where that holds personal data; null: subject itself. The same for public_body.';
comment on column contributions.anonymised_at is 'When the person was taken out of it. Counts stay: kind, area, theme, days and outcome are as they were.';
create index contributions_to_anonymise on contributions (municipality_id, kind, closed_at, id) where closed_at is not null and anonymised_at is null;
alter table contribution_messages add column public_body text check (length(public_body) between 1 and 10000);
comment on column contribution_messages.public_body is 'What everyone reads of a public answer, where the answer itself names the resident; null: body.';
alter table talks add column anonymised_at timestamptz;
create index talks_to_anonymise on talks (municipality_id, happened_at, id) where anonymised_at is null;

alter table mails add column to_key text generated always as (lower(to_address)) stored;
comment on column mails.to_key is 'By it all mails to one address are found; empty when the mail was anonymised.';
create index mails_by_address on mails (municipality_id, to_key, id);
create index mails_to_anonymise on mails (municipality_id, created_at, id) where to_address <> '';
create index inbound_mails_to_anonymise on inbound_mails (municipality_id, settled_at, id) where raw_key <> '';

-- What is only ever added to in daily work is emptied when a person is taken out of it.
grant update (body, public_body) on contribution_messages to meent_app;
grant update (contact_id, body) on contribution_joiners to meent_app;
grant delete on contacts, contribution_files to meent_app;

create table privacy_terms (
  municipality_id uuid not null references municipalities,
  kind text not null,
  amount integer not null check (amount between 1 and 240),
  reason text not null check (length(reason) between 1 and 1000),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (municipality_id, kind),
  foreign key (municipality_id, decided_by) references people (municipality_id, id)
);
comment on table privacy_terms is 'How long personal data of each kind stays (bewaartermijn), in the unit of the kind (src/features/privacy/terms-domain.ts). No row: nobody decided yet, and nothing of that kind goes by itself.';
call protect_table('privacy_terms', 'select, insert, update');

create table privacy_requests (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  contact_id uuid,
  email text,
  phone text,
  other_contact_ids uuid[] not null default '{}',
  asked_on date not null,
  way text not null check (way in ('mail', 'phone', 'counter', 'letter')),
  made_by uuid not null,
  created_at timestamptz not null,
  outcome text check (outcome in ('given', 'erased', 'withdrawn')),
  settled_by uuid,
  settled_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, contact_id) references contacts (municipality_id, id),
  foreign key (municipality_id, made_by) references people (municipality_id, id),
  foreign key (municipality_id, settled_by) references people (municipality_id, id),
  check ((outcome is null) = (settled_at is null)),
  check (outcome is null or (contact_id is null and email is null and phone is null and other_contact_ids = '{}')),
  check (outcome is not null or num_nonnulls(contact_id, email, phone) > 0)
);
comment on table privacy_requests is 'Residents who asked to see or to have erased what is kept of them (AVG art. 15 and 17). By whom they are known stands here only until it is settled. other_contact_ids: contacts with the same phone or mail that are somebody else.';
create index privacy_requests_by_contact on privacy_requests (municipality_id, contact_id) where contact_id is not null;
call protect_table('privacy_requests', 'select, insert, update');

create table tombstones (
  municipality_id uuid not null references municipalities,
  what text not null,
  record_id uuid not null,
  kind text not null,
  amount integer,
  request_id uuid,
  at timestamptz not null,
  primary key (municipality_id, what, record_id),
  foreign key (municipality_id, request_id) references privacy_requests (municipality_id, id)
);
comment on table tombstones is 'Which record was anonymised, when, and why: after which term (kind and amount) or at which request. Nothing of the person, not even a hash.';
create index tombstones_by_request on tombstones (municipality_id, request_id) where request_id is not null;
call protect_table('tombstones', 'select, insert, update');
