-- SPDX-License-Identifier: EUPL-1.2
-- Meetings of council information systems become sessions, with their agenda and the addresses of their papers.

alter table session_items drop constraint session_items_minutes_check;
alter table session_items add constraint session_items_minutes_check check (minutes between 0 and 600);
comment on column session_items.minutes is '0: nobody said how long yet, or it is a heading in the programme.';

create table session_papers (
  municipality_id uuid not null references municipalities,
  session_id uuid not null,
  place smallint not null,
  item_id uuid,
  title text not null check (length(title) between 1 and 300),
  kind text check (length(kind) between 1 and 100),
  on_day date,
  url text check (length(url) between 1 and 2000),
  primary key (municipality_id, session_id, place),
  foreign key (municipality_id, session_id) references council_sessions (municipality_id, id)
);
comment on table session_papers is 'What is to be read for a session and lies elsewhere: named as its source names it, with its address there. Nothing of it is fetched; what the source calls confidential is never in here. item_id: the part that it belongs to; without foreign key, the paper stays with the session when that part goes.';
call protect_table('session_papers', 'select, insert, delete');

create table session_imports (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  source text not null check (length(source) between 1 and 100),
  file_name text not null check (length(file_name) between 1 and 200),
  state text not null check (state in ('preview', 'done', 'dropped')),
  meetings jsonb not null,
  answers jsonb not null default '{}',
  outcome jsonb,
  list_id uuid,
  started_by uuid,
  submission_key uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, started_by) references people (municipality_id, id),
  foreign key (municipality_id, list_id) references council_imports (municipality_id, id)
);
comment on table session_imports is 'A file with meetings of a council information system that was uploaded: as it was understood (meetings), what a person added where the file is silent (answers, by meeting), and what was done (outcome, by meeting). list_id: the motions of the same file.';
create unique index session_imports_by_submission on session_imports (municipality_id, submission_key);
create index session_imports_latest on session_imports (municipality_id, created_at desc, id desc);
call protect_table('session_imports', 'select, insert, update');

create table session_sources (
  municipality_id uuid not null references municipalities,
  source_id text not null check (length(source_id) between 1 and 100),
  source_key text not null check (length(source_key) between 1 and 200),
  session_id uuid not null,
  told jsonb not null,
  updated_at timestamptz not null,
  primary key (municipality_id, source_id, source_key),
  foreign key (municipality_id, session_id) references council_sessions (municipality_id, id)
);
comment on table session_sources is 'Which meeting of which source a session is, and what that source last said of it: what differs from it was changed here by a person, and is not overwritten. source_id: the name of the source in small letters.';
create unique index session_sources_by_session on session_sources (municipality_id, session_id);
call protect_table('session_sources', 'select, insert, update');

create table session_item_sources (
  municipality_id uuid not null references municipalities,
  session_id uuid not null,
  source_key text not null check (length(source_key) between 1 and 200),
  item_id uuid not null,
  told jsonb not null,
  primary key (municipality_id, session_id, source_key),
  foreign key (municipality_id, session_id) references council_sessions (municipality_id, id)
);
comment on table session_item_sources is 'Which agenda item of its source a part of a programme is, and what the source last said of it. item_id without foreign key: when a person takes the part out here, this says that it is not to come back.';
call protect_table('session_item_sources', 'select, insert, update, delete');
