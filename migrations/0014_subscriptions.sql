-- SPDX-License-Identifier: EUPL-1.2
-- "Tell me what happens in my area": what is news, who wants to hear it, and mails that can be stopped by one click.

create table news_items (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  seq bigint,
  topic text not null,
  subject_id uuid not null,
  kind text not null,
  area_id uuid not null,
  theme_id uuid,
  at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id)
);
comment on table news_items is 'That there is news about something public, without its words: those are read where they belong when they are told, so that what is no longer public is not told. Written without seq in the transaction of the news itself; seq is given after the commit, by one at a time, so that it rises in the order in which items can be seen.';
create unique index news_items_by_seq on news_items (municipality_id, seq) where seq is not null;
create index news_items_unnumbered on news_items (municipality_id, id) where seq is null;
create index news_items_latest on news_items (municipality_id, at desc, id desc);
create index news_items_latest_by_area on news_items (municipality_id, area_id, at desc, id desc);
call protect_table('news_items', 'select, insert, update');

create table news_heads (
  municipality_id uuid not null references municipalities,
  seq bigint not null,
  primary key (municipality_id)
);
comment on table news_heads is 'The last seq that was given. Who gives numbers holds this row until its commit: whoever reads the head sees every item up to it.';
call protect_table('news_heads', 'select, insert, update');

create table subscriptions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  email text,
  email_key text generated always as (lower(email)) stored,
  locale text not null check (locale in ('nl', 'en')),
  area_ids uuid[] not null,
  theme_ids uuid[] not null,
  frequency text not null check (frequency in ('at_once', 'weekly', 'monthly')),
  told_up_to bigint not null default 0,
  asked_at timestamptz not null,
  asked_times smallint not null default 1,
  confirmed_at timestamptz,
  bounced_at timestamptz,
  ended_at timestamptz,
  primary key (municipality_id, id),
  check ((email is null) = (ended_at is not null))
);
comment on table subscriptions is 'Who wants to hear what happens where. email is the only personal data and stands nowhere else but in mails; it goes when somebody stops (ended_at), and what remains is a tombstone. area_ids and theme_ids are in order; none means the whole municipality, all themes. told_up_to: up to which news_items.seq this one was told, moved in the transaction that writes the mail.';
create unique index subscriptions_by_email on subscriptions (municipality_id, email_key) where email_key is not null;
create index subscriptions_to_tell on subscriptions (municipality_id, frequency, id) where confirmed_at is not null and bounced_at is null and ended_at is null;
call protect_table('subscriptions', 'select, insert, update, delete');

create table news_turns (
  municipality_id uuid not null references municipalities,
  period text not null,
  up_to bigint not null,
  primary key (municipality_id, period)
);
comment on table news_turns is 'Up to which news_items.seq the digest of a week or month goes: when a turn is taken again after a crash, it tells the same.';
call protect_table('news_turns', 'select, insert');

alter table mails add column headers jsonb not null default '{}';
alter table mails drop constraint mails_state_check;
alter table mails add constraint mails_state_check check (state in ('waiting', 'kept', 'sent', 'failed', 'withdrawn'));

-- What was public before there was news: the feeds begin with it. Nobody is told of it by mail, since nobody subscribes yet.
insert into news_items (municipality_id, id, topic, subject_id, kind, area_id, theme_id, at)
select municipality_id, gen_random_uuid(), 'contributions', id, 'published', area_id, theme_id, published_at
from contributions where published_at is not null;
insert into news_items (municipality_id, id, topic, subject_id, kind, area_id, theme_id, at)
select c.municipality_id, gen_random_uuid(), 'contributions', c.id, 'answered', c.area_id, c.theme_id, m.created_at
from contributions c join contribution_messages m on m.municipality_id = c.municipality_id and m.contribution_id = c.id
where m.is_public and c.published_at < m.created_at;
