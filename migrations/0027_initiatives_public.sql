-- SPDX-License-Identifier: EUPL-1.2
-- What everyone sees of initiatives: the words that were looked at, support, offers of help, and who follows which.

create function initiative_words_mark(title text, body text, needs_note text, plan text, result text, stop_reason text) returns text
  language sql immutable parallel safe
  return md5(title || chr(31) || body || chr(31) || coalesce(needs_note, '') || chr(31) || coalesce(plan, '') || chr(31)
    || coalesce(result, '') || chr(31) || coalesce(stop_reason, ''));

alter table initiatives
  add column supporters integer not null default 0 check (supporters >= 0),
  add column looked_at text,
  add column needs_look boolean not null generated always as (
    wants_public and looked_at is distinct from initiative_words_mark(title, body, needs_note, plan, result, stop_reason)) stored,
  add column state_group text not null generated always as (
    case state when 'under_way' then 'going_on' when 'realised' then 'realised' when 'stopped' then 'stopped' else 'plans' end) stored,
  add column is_listed boolean not null generated always as (published_at is not null and state <> 'stopped') stored;
comment on column initiatives.looked_at is 'The mark of the words that somebody last decided on. needs_look follows from it: whatever changes words that want to be public brings them back to the queue, also when who changes them does not think of it.';
create index initiatives_to_look_at on initiatives (municipality_id, id) where needs_look;
create index initiatives_listed on initiatives (municipality_id, id desc) where is_listed;
create index initiatives_listed_by_group on initiatives (municipality_id, state_group, id desc) where is_listed;
-- What the counts on the map are made of, read without the rows themselves.
create index initiatives_facets on initiatives (municipality_id) include (area_ids, theme_ids, needs, state_group) where is_listed;

create table published_words (
  municipality_id uuid not null references municipalities,
  initiative_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  body text not null check (length(body) between 1 and 10000),
  needs_note text,
  plan text,
  result text,
  stop_reason text,
  published_at timestamptz not null,
  search tsvector generated always as (
    setweight(to_tsvector('dutch'::regconfig, title), 'A') || to_tsvector('dutch'::regconfig, body)) stored,
  primary key (municipality_id, initiative_id),
  foreign key (municipality_id, initiative_id) references initiatives (municipality_id, id)
);
comment on table published_words is 'The words of an initiative as they were let onto the site. They count only while initiatives.published_at is set; later changes of the initiative show here after somebody looked at them.';
create index published_words_search on published_words using gin (search);
call protect_table('published_words', 'select, insert, update');

-- The newest with these words. As the owner: row-level security keeps the index of words from being used. Only of this municipality.
create function search_published_initiatives(query tsquery, wanted integer) returns setof uuid
  language sql stable rows 50 security definer set search_path = public, pg_temp as $$
  select w.initiative_id from published_words w
  join initiatives i on i.municipality_id = w.municipality_id and i.id = w.initiative_id
  where w.municipality_id = app_municipality() and w.search @@ query and i.is_listed
  order by w.initiative_id desc limit wanted
$$;
revoke all on function search_published_initiatives(tsquery, integer) from public;
grant execute on function search_published_initiatives(tsquery, integer) to meent_app;

create table publication_decisions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  initiative_id uuid not null,
  decision text not null check (decision in ('published', 'change_asked', 'refused', 'withdrawn')),
  reason text check (length(reason) between 1 and 2000),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, initiative_id) references initiatives (municipality_id, id),
  foreign key (municipality_id, decided_by) references people (municipality_id, id),
  check (decision = 'published' or reason is not null)
);
comment on table publication_decisions is 'What was decided on showing an initiative to everyone: by whom, when and why. Added to, never changed.';
create index publication_decisions_by_initiative on publication_decisions (municipality_id, initiative_id, id desc);
call protect_table('publication_decisions', 'select, insert');

create table publication_policies (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  body text not null check (length(body) between 1 and 10000),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, decided_by) references people (municipality_id, id)
);
comment on table publication_policies is 'By which agreements the municipality lets texts of residents onto the site. The newest holds; earlier ones stay. Without one the text that comes with the product holds.';
call protect_table('publication_policies', 'select, insert');

create table initiative_supports (
  municipality_id uuid not null references municipalities,
  initiative_id uuid not null,
  mark text not null,
  supported_on date not null,
  primary key (municipality_id, initiative_id, mark),
  foreign key (municipality_id, initiative_id) references initiatives (municipality_id, id)
);
comment on table initiative_supports is 'That somebody supports an initiative, without who. mark: signed from a random text in the cookie of one browser and this initiative, so that it counts once and marks of one browser on two initiatives cannot be told to belong together.';
call protect_table('initiative_supports', 'select, insert, delete');

create table help_offers (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  initiative_id uuid not null,
  contact_id uuid,
  kinds text[] not null check (kinds <@ array['hands', 'materials', 'knowledge'] and cardinality(kinds) > 0),
  body text not null check (length(body) <= 2000),
  available text not null check (length(available) <= 500),
  shares_contact boolean not null,
  locale text not null check (locale in ('nl', 'en')),
  state text not null default 'offered' check (state in ('offered', 'accepted', 'thanked', 'declined')),
  answer text check (length(answer) <= 2000),
  shares_back boolean not null default false,
  answered_by text check (answered_by in ('initiator', 'team')),
  answered_at timestamptz,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, initiative_id) references initiatives (municipality_id, id),
  foreign key (municipality_id, contact_id) references contacts (municipality_id, id),
  check ((state = 'offered') = (answered_at is null)),
  check ((answered_at is null) = (answered_by is null))
);
comment on table help_offers is 'Help that somebody offers an initiative (ik help mee). The initiators see what is offered; who it is and how to reach them only when they accepted, shares_contact (of who offers) and shares_back (of who accepts) are both so. Without contact_id it is past its term or was erased.';
create index help_offers_by_initiative on help_offers (municipality_id, initiative_id, id);
create index help_offers_by_contact on help_offers (municipality_id, contact_id);
create index help_offers_open on help_offers (municipality_id, id) where state = 'offered';
call protect_table('help_offers', 'select, insert, update');

alter table subscriptions
  add column followed uuid[] not null default '{}' check (cardinality(followed) <= 200),
  add column is_followed_only boolean not null default false;
comment on column subscriptions.followed is 'Single records that somebody follows, beside what was chosen by area and theme; with is_followed_only nothing but these.';
