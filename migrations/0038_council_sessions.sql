-- SPDX-License-Identifier: EUPL-1.2
-- The council line: sessions, their programme, what is asked of the council and who speaks.

create table council_sessions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  number text not null,
  kind text not null check (kind in ('market', 'committee', 'council')),
  title text not null check (length(title) between 1 and 300),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null check (length(place) between 1 and 300),
  room text check (length(room) between 1 and 100),
  domains text[] not null default '{}',
  chair text check (length(chair) between 1 and 100),
  clerk text check (length(clerk) between 1 and 100),
  purpose text not null check (purpose in ('picture', 'opinion', 'decision')),
  advice text check (length(advice) between 1 and 1000),
  background text check (length(background) between 1 and 20000),
  holder_ids uuid[] not null default '{}',
  area_ids uuid[] not null default '{}',
  theme_ids uuid[] not null default '{}',
  speak_until timestamptz,
  speaking_minutes smallint check (speaking_minutes between 1 and 60),
  state text not null check (state in ('planned', 'live', 'held', 'cancelled')),
  outcome text check (length(outcome) between 1 and 500),
  report text check (length(report) between 1 and 50000),
  published_at timestamptz,
  embargo_until timestamptz,
  reason text check (length(reason) between 1 and 1000),
  sequence integer not null default 0,
  submission_key uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (municipality_id, id),
  check (ends_at > starts_at)
);
comment on table council_sessions is 'A session of the council (politieke markt, commissie, raadsvergadering) with its purpose (beeldvorming, oordeelsvorming, besluitvorming). chair and clerk: names, they do this in public. holder_ids: the people whose portfolio it is. Public once published_at is set; at embargo_until a round sets it. speak_until: until when one can ask to speak; null: nobody can. reason: why it was moved or is off, for everyone. sequence: how often what stands in somebody''s agenda changed.';
create unique index council_sessions_by_number on council_sessions (municipality_id, number);
create unique index council_sessions_by_submission on council_sessions (municipality_id, submission_key);
create index council_sessions_waiting on council_sessions (municipality_id, embargo_until) where published_at is null and embargo_until is not null;
create index council_sessions_by_day on council_sessions (municipality_id, starts_at, id);
call protect_table('council_sessions', 'select, insert, update');

create table session_items (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  session_id uuid not null,
  place smallint not null,
  title text not null check (length(title) between 1 and 300),
  note text check (length(note) between 1 and 5000),
  minutes smallint not null check (minutes between 1 and 600),
  presenters text check (length(presenters) between 1 and 500),
  primary key (municipality_id, id),
  foreign key (municipality_id, session_id) references council_sessions (municipality_id, id)
);
comment on table session_items is 'The programme of a session, item by item in order of place, each with its minutes and who presents it.';
create index session_items_in_order on session_items (municipality_id, session_id, place, id);
call protect_table('session_items', 'select, insert, update, delete');

create table session_questions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  session_id uuid not null,
  item_id uuid,
  place smallint not null,
  body text not null check (length(body) between 1 and 1000),
  hint text check (length(hint) between 1 and 1000),
  primary key (municipality_id, id),
  foreign key (municipality_id, session_id) references council_sessions (municipality_id, id),
  foreign key (municipality_id, item_id) references session_items (municipality_id, id)
);
comment on table session_questions is 'What is put to the council to talk about, such as: when has area-oriented working succeeded? hint: examples that help to think.';
create index session_questions_in_order on session_questions (municipality_id, session_id, place, id);
call protect_table('session_questions', 'select, insert, update, delete');

create table session_speakers (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  session_id uuid not null,
  item_id uuid,
  contact_id uuid,
  organisation text check (length(organisation) between 1 and 200),
  gist text check (length(gist) between 1 and 2000),
  is_name_public boolean not null default false,
  is_invited boolean not null default false,
  language text not null check (language in ('nl', 'en')),
  state text not null check (state in ('registered', 'confirmed', 'declined', 'withdrawn')),
  place smallint,
  minutes smallint check (minutes between 1 and 60),
  reason text check (length(reason) between 1 and 1000),
  told_at timestamptz,
  told_speaks_at timestamptz,
  told_minutes smallint,
  submission_key uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, session_id) references council_sessions (municipality_id, id),
  foreign key (municipality_id, item_id) references session_items (municipality_id, id),
  foreign key (municipality_id, contact_id) references contacts (municipality_id, id)
);
comment on table session_speakers is 'Who asked to speak at a session, or was invited to. Name, address and phone are in contacts (R8); the name is shown only with is_name_public. place: the order in which they speak, given by the clerk. told_at, told_speaks_at, told_minutes: when they heard at about what time they speak and for how long, and what they then heard; so that a change is told only when it matters.';
create unique index session_speakers_by_submission on session_speakers (municipality_id, submission_key);
create unique index session_speakers_once on session_speakers (municipality_id, session_id, contact_id, coalesce(item_id, '00000000-0000-0000-0000-000000000000')) where state in ('registered', 'confirmed');
create index session_speakers_in_order on session_speakers (municipality_id, session_id, place, id);
create index session_speakers_by_item on session_speakers (municipality_id, item_id) where item_id is not null;
create index session_speakers_by_contact on session_speakers (municipality_id, contact_id) where contact_id is not null;
call protect_table('session_speakers', 'select, insert, update');
