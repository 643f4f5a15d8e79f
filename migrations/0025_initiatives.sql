-- SPDX-License-Identifier: EUPL-1.2
-- What residents do themselves.

create table initiatives (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  number text not null,
  state text not null check (state in ('proposed', 'explored', 'supported', 'under_way', 'realised', 'stopped')),
  is_open boolean generated always as (state not in ('realised', 'stopped')) stored,
  title text not null check (length(title) between 1 and 200),
  body text not null check (length(body) between 1 and 10000),
  locale text not null check (locale in ('nl', 'en')),
  area_ids uuid[] not null check (cardinality(area_ids) between 1 and 50),
  area_id uuid not null generated always as (area_ids[1]) stored,
  theme_ids uuid[] not null,
  lon double precision check (lon between -180 and 180),
  lat double precision check (lat between -90 and 90),
  needs text[] not null default '{}' check (needs <@ array['contact', 'place', 'voucher', 'permit', 'money', 'publicity', 'hands']),
  needs_note text check (length(needs_note) between 1 and 2000),
  plan text check (length(plan) between 1 and 5000),
  starts_on date,
  ends_on date,
  result text check (length(result) between 1 and 5000),
  realised_on date,
  stop_reason text check (length(stop_reason) between 1 and 1000),
  wants_public boolean not null,
  published_at timestamptz,
  submission_key uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  search tsvector generated always as (
    setweight(to_tsvector('dutch'::regconfig, title), 'A')
    || setweight(to_tsvector('simple'::regconfig, number), 'A')
    || to_tsvector('dutch'::regconfig, body)) stored,
  primary key (municipality_id, id),
  check ((lon is null) = (lat is null)),
  check (ends_on is null or starts_on is null or starts_on <= ends_on),
  check (state <> 'stopped' or stop_reason is not null),
  check (state <> 'realised' or (result is not null and realised_on is not null)),
  check (published_at is null or wants_public)
);
comment on table initiatives is 'What residents organise themselves (initiatief). area_ids: the areas it is in, the first is the one whose team has it. wants_public: the initiators want it on the site; published_at: the team let it. version guards against two people changing one at once.';
create unique index initiatives_by_number on initiatives (municipality_id, number);
create unique index initiatives_by_submission on initiatives (municipality_id, submission_key);
create index initiatives_open on initiatives (municipality_id, area_id, id desc) where is_open;
create index initiatives_latest on initiatives (municipality_id, id desc);
create index initiatives_published on initiatives (municipality_id, id desc) where published_at is not null;
call protect_table('initiatives', 'select, insert, update');

create table initiators (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  initiative_id uuid not null,
  contact_id uuid not null,
  group_name text check (length(group_name) between 1 and 200),
  is_named_publicly boolean not null default false,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, initiative_id) references initiatives (municipality_id, id),
  foreign key (municipality_id, contact_id) references contacts (municipality_id, id)
);
comment on table initiators is 'Who started an initiative or came to lead it: a person, who may speak for a group. group_name is no personal data and may be public; the name of the person only with is_named_publicly (R7).';
create unique index initiators_once on initiators (municipality_id, initiative_id, contact_id) where ended_at is null;
create index initiators_by_contact on initiators (municipality_id, contact_id);
call protect_table('initiators', 'select, insert, update');
