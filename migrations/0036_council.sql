-- SPDX-License-Identifier: EUPL-1.2
-- The council line: parties, and what the council asked and aldermen promised.

-- The clerk and the clerk's staff (griffie), for the municipality as a whole.
alter table held_roles drop constraint held_roles_role_check;
alter table held_roles add constraint held_roles_role_check
  check (role in ('area_manager', 'community_worker', 'area_alderman', 'portfolio_holder', 'department_worker', 'clerk', 'administrator'));

create table parties (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  name_key text generated always as (lower(name)) stored,
  seats smallint check (seats between 0 and 99),
  ended_at timestamptz,
  primary key (municipality_id, id)
);
comment on table parties is 'Party groups of the council (fracties). name_key finds one again however it is written.';
create unique index parties_by_name on parties (municipality_id, name_key);
call protect_table('parties', 'select, insert, update');

create table motions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  number text not null check (number ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,29}$'),
  number_key text not null generated always as (lower(number)) stored,
  kind text not null check (kind in ('motion', 'amendment', 'pledge', 'question')),
  title text not null check (length(title) between 1 and 300),
  request text not null check (length(request) between 1 and 20000),
  explanation text check (length(explanation) between 1 and 20000),
  agenda_item text check (length(agenda_item) between 1 and 300),
  submitters text check (length(submitters) between 1 and 500),
  decided_on date,
  result text check (result in ('adopted', 'rejected', 'withdrawn', 'held_over')),
  area_ids uuid[] not null default '{}',
  theme_ids uuid[] not null default '{}',
  holder_id uuid,
  organisation_id uuid,
  responsible_id uuid,
  due_on date,
  sort_on date not null generated always as (coalesce(due_on, '9999-12-31'::date)) stored,
  state text not null check (state in ('open', 'in_progress', 'settled', 'lapsed')),
  is_open boolean not null generated always as (state in ('open', 'in_progress')) stored,
  proof text check (length(proof) between 1 and 5000),
  settled_on date,
  agreed_on date,
  lapsed_because text check (length(lapsed_because) between 1 and 1000),
  listed_on date not null generated always as (coalesce(decided_on, due_on, '1900-01-01'::date)) stored,
  published_at timestamptz,
  source text check (length(source) between 1 and 100),
  source_key text check (length(source_key) between 1 and 200),
  submission_key uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_on date,
  search tsvector generated always as (
    setweight(to_tsvector('dutch'::regconfig, title), 'A')
    || setweight(to_tsvector('simple'::regconfig, number), 'A')
    || to_tsvector('dutch'::regconfig, request)) stored,
  primary key (municipality_id, id),
  foreign key (municipality_id, holder_id) references people (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id),
  foreign key (municipality_id, responsible_id) references people (municipality_id, id),
  check (state <> 'settled' or (proof is not null and settled_on is not null and agreed_on is not null)),
  check ((source is null) = (source_key is null))
);
comment on table motions is 'What the council asked or an alderman promised: motions (motie), amendments, pledges (toezegging), written questions (schriftelijke vraag). Settled only with proof and the agreement of the council. submitters: councillors, who do this in public. source and source_key: which line of which list it was read from, so that it is read again without doubles. updated_on: the day of the latest update, kept here for lists. What stood in proof and lapsed_because before it was taken up again is in the journal.';
create unique index motions_by_number on motions (municipality_id, number_key);
create unique index motions_by_submission on motions (municipality_id, submission_key);
create unique index motions_by_source on motions (municipality_id, source, source_key) where source is not null;
create index motions_open on motions (municipality_id, sort_on, id) where is_open;
create index motions_latest on motions (municipality_id, listed_on desc, id desc);
create index motions_published_open on motions (municipality_id, sort_on, id) where is_open and published_at is not null;
create index motions_published on motions (municipality_id, listed_on desc, id desc) where published_at is not null;
create index motions_unpublished on motions (municipality_id, sort_on, id) where published_at is null;
create index motions_by_holder on motions (municipality_id, holder_id, sort_on, id) where holder_id is not null;
call protect_table('motions', 'select, insert, update');

create table motion_parties (
  municipality_id uuid not null references municipalities,
  motion_id uuid not null,
  party_id uuid not null,
  place smallint not null,
  is_submitter boolean not null,
  in_favour smallint check (in_favour between 0 and 99),
  against smallint check (against between 0 and 99),
  primary key (municipality_id, motion_id, party_id),
  foreign key (municipality_id, motion_id) references motions (municipality_id, id),
  foreign key (municipality_id, party_id) references parties (municipality_id, id),
  check ((in_favour is null) = (against is null))
);
comment on table motion_parties is 'Which party groups submitted a motion, the first first, and how many of each voted for and against it.';
create index motion_parties_by_party on motion_parties (municipality_id, party_id, motion_id) where is_submitter;
call protect_table('motion_parties', 'select, insert, update, delete');

create table motion_updates (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  motion_id uuid not null,
  on_day date not null,
  body text not null check (length(body) between 1 and 10000),
  corrects_id uuid,
  author_id uuid,
  cites jsonb not null default '[]',
  submission_key uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, motion_id) references motions (municipality_id, id),
  foreign key (municipality_id, corrects_id) references motion_updates (municipality_id, id),
  foreign key (municipality_id, author_id) references people (municipality_id, id)
);
comment on table motion_updates is 'How things stand with a motion (stand van zaken), by day. Only added to (R6): one that was wrong stays readable, and another corrects it. Public where the motion is. author_id null: it was read from a list. cites: the records that it points to, each {kind, id} as in links.';
create index motion_updates_by_motion on motion_updates (municipality_id, motion_id, on_day desc, id desc);
create unique index motion_updates_by_submission on motion_updates (municipality_id, submission_key);
create unique index motion_updates_corrected_once on motion_updates (municipality_id, corrects_id) where corrects_id is not null;
call protect_table('motion_updates', 'select, insert');

create table motion_actions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  motion_id uuid not null,
  title text not null check (length(title) between 1 and 300),
  area_id uuid,
  owner_id uuid,
  organisation_id uuid,
  due_on date,
  state text not null check (state in ('open', 'in_progress', 'done', 'dropped')),
  note text check (length(note) between 1 and 1000),
  done_on date,
  version integer not null default 1,
  submission_key uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, motion_id) references motions (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  foreign key (municipality_id, owner_id) references people (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id),
  check ((state = 'done') = (done_on is not null))
);
comment on table motion_actions is 'Parts of what was asked: who does what, where and by when, so that "12 districts and villages" are twelve of these.';
create unique index motion_actions_by_submission on motion_actions (municipality_id, submission_key, area_id) nulls not distinct;
create index motion_actions_by_owner on motion_actions (municipality_id, owner_id, motion_id) where state in ('open', 'in_progress');
create index motion_actions_by_motion on motion_actions (municipality_id, motion_id, id);
create index motion_actions_due on motion_actions (municipality_id, due_on, id) where state in ('open', 'in_progress');
call protect_table('motion_actions', 'select, insert, update');

create table motion_reminders (
  municipality_id uuid not null references municipalities,
  subject_id uuid not null,
  due_on date not null,
  moment text not null check (moment in ('before', 'due', 'late')),
  at timestamptz not null,
  primary key (municipality_id, subject_id, due_on, moment)
);
comment on table motion_reminders is 'Of which motions and parts (subject_id) somebody was reminded, and when for which deadline: never twice of the same, and again when the deadline was moved.';
call protect_table('motion_reminders', 'select, insert');
