-- SPDX-License-Identifier: EUPL-1.2
-- The red thread reads all records in one shape, and tells who contributed what came of it.

-- Each kind of record is a branch; a new kind is added to it with "create or replace view".
create view records with (security_invoker = true) as
select municipality_id, id, 'contribution'::text as kind, number, subject as title,
  case when published_at is not null then coalesce(public_subject, subject) end as public_title,
  array[area_id] as area_ids, array_remove(array[theme_id], null) as theme_ids,
  state, created_at, updated_at as changed_at, holder_id
from contributions
union all
select municipality_id, id, 'initiative'::text, number, title,
  case when published_at is not null then title end,
  area_ids, theme_ids, state, created_at, updated_at, null::uuid
from initiatives;
comment on view records is 'Every record that can hang on the red thread, in one shape. title is internal; public_title is null as long as it is not public. holder_id: who has the ball, where that gives a right to read. Ask for one kind at a time with the kind as a constant: then only its own table is looked at.';
grant select on records to meent_app;

create table thread_news (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  record_kind text not null,
  record_id uuid not null,
  what jsonb not null,
  at timestamptz not null,
  done_at timestamptz,
  primary key (municipality_id, id)
);
comment on table thread_news is 'What happened in public to a record, in public words per language: to be told to everyone who contributed upstream of it. The title is read when it is told, so that what is no longer public is not told. done_at: everyone was told.';
create index thread_news_to_tell on thread_news (municipality_id, id) where done_at is null;
create index thread_news_by_record on thread_news (municipality_id, record_id, id desc);
call protect_table('thread_news', 'select, insert, update');

create table thread_told (
  municipality_id uuid not null references municipalities,
  news_id uuid not null,
  contact_id uuid not null,
  told_at timestamptz not null,
  primary key (municipality_id, news_id, contact_id),
  foreign key (municipality_id, news_id) references thread_news (municipality_id, id),
  foreign key (municipality_id, contact_id) references contacts (municipality_id, id)
);
comment on table thread_told is 'Who was told what of the red thread, written in the transaction of the mail: nobody twice the same, and nobody more than one such mail a day.';
create index thread_told_by_contact on thread_told (municipality_id, contact_id, told_at desc);
call protect_table('thread_told', 'select, insert');

create table thread_stops (
  municipality_id uuid not null references municipalities,
  contact_id uuid not null,
  stopped_at timestamptz not null,
  primary key (municipality_id, contact_id),
  foreign key (municipality_id, contact_id) references contacts (municipality_id, id)
);
comment on table thread_stops is 'Who wants no more mails about what came of a contribution. It holds for everyone with the same mail address.';
call protect_table('thread_stops', 'select, insert, delete');

-- What the system knew already.
insert into links (municipality_id, id, from_kind, from_id, to_kind, to_id, reason, made_at)
select municipality_id, gen_random_uuid(), 'contribution', split_from_id, 'contribution', id, 'led_to', created_at
from contributions where split_from_id is not null
on conflict do nothing;
insert into links (municipality_id, id, from_kind, from_id, to_kind, to_id, reason, made_at)
select municipality_id, gen_random_uuid(), 'contribution', id, 'contribution', merged_into_id, 'part_of', coalesce(closed_at, updated_at)
from contributions where merged_into_id is not null
on conflict do nothing;
