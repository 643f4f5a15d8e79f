-- SPDX-License-Identifier: EUPL-1.2
-- A session of the council live, and what comes of it.

create table session_deeds (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  session_id uuid not null,
  place integer not null,
  kind text not null check (kind in (
    'open', 'go_to_item', 'give_word', 'end_word', 'put_question', 'pause', 'resume', 'close', 'reopen',
    'note', 'question', 'promise', 'answer', 'put_right')),
  item_id uuid,
  speaker_id uuid,
  question_id uuid,
  about_id uuid,
  party_id uuid,
  alderman_id uuid,
  asker text check (length(asker) between 1 and 200),
  body text check (length(body) between 1 and 10000),
  answerer text check (length(answerer) between 1 and 200),
  answer text check (length(answer) between 1 and 10000),
  due_on date,
  author_id uuid,
  done_at timestamptz not null,
  written_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, session_id) references council_sessions (municipality_id, id),
  foreign key (municipality_id, party_id) references parties (municipality_id, id)
);
comment on table session_deeds is 'Everything that was done and noted while a session was live, in order of place; only added to. What stands now follows from it. item_id, speaker_id and question_id have no foreign key: a deed stays when the programme is written anew. done_at: when it was done on the screen; written_at: when it came in, later when the connection had dropped. answerer, asker: councillors, aldermen and officials, who do this in public. author_id null: through the personal link of the chair.';
create unique index session_deeds_in_order on session_deeds (municipality_id, session_id, place);
call protect_table('session_deeds', 'select, insert');

create table session_chair_links (
  municipality_id uuid not null references municipalities,
  token_hash text not null,
  session_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (municipality_id, token_hash),
  foreign key (municipality_id, session_id) references council_sessions (municipality_id, id)
);
comment on table session_chair_links is 'The links with which a chair without an account runs a session, by the SHA-256 of what stands in them: whoever reads this table can open nothing.';
call protect_table('session_chair_links', 'select, insert');

create table session_attendance (
  municipality_id uuid not null references municipalities,
  session_id uuid not null,
  party_id uuid,
  kind text not null check (kind in ('party', 'aldermen', 'residents')),
  names text check (length(names) between 1 and 2000),
  number smallint check (number between 0 and 9999),
  -- Once for each party group, and once for aldermen and for residents.
  place text generated always as (kind || coalesce(party_id::text, '')) stored,
  primary key (municipality_id, session_id, place),
  foreign key (municipality_id, session_id) references council_sessions (municipality_id, id),
  foreign key (municipality_id, party_id) references parties (municipality_id, id),
  check ((kind = 'party') = (party_id is not null)),
  check (kind <> 'residents' or names is null)
);
comment on table session_attendance is 'Who was there: councillors per party group and aldermen by name or number, residents by number alone.';
call protect_table('session_attendance', 'select, insert, update, delete');

create table session_conclusions (
  municipality_id uuid not null references municipalities,
  session_id uuid not null,
  outcome text check (length(outcome) between 1 and 500),
  report text check (length(report) between 1 and 50000),
  version integer not null default 1,
  published_at timestamptz,
  primary key (municipality_id, session_id),
  foreign key (municipality_id, session_id) references council_sessions (municipality_id, id)
);
comment on table session_conclusions is 'The outcome and report of a session as they are being written. Nobody outside reads them here: with published_at they are in council_sessions too.';
call protect_table('session_conclusions', 'select, insert, update');

create table session_yields (
  municipality_id uuid not null references municipalities,
  session_id uuid not null,
  deed_id uuid not null,
  kind text not null check (kind in ('pledge', 'indicator')),
  made_id uuid not null,
  number text,
  made_at timestamptz not null,
  primary key (municipality_id, deed_id, kind),
  foreign key (municipality_id, session_id) references council_sessions (municipality_id, id),
  foreign key (municipality_id, deed_id) references session_deeds (municipality_id, id)
);
comment on table session_yields is 'What came of something that was noted: a promise became a pledge (made_id and number of motions), an answer an indicator. Once for each deed.';
create index session_yields_by_session on session_yields (municipality_id, session_id);
call protect_table('session_yields', 'select, insert');
