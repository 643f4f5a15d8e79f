-- SPDX-License-Identifier: EUPL-1.2
-- Not without the portfolio holder (R5): who must know or be asked per theme, the requests with their answers, and what a team
-- notes for a working visit.

create table theme_levels (
  municipality_id uuid not null references municipalities,
  theme_id uuid not null,
  level text not null check (level in ('none', 'inform', 'consult')),
  primary key (municipality_id, theme_id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id)
);
comment on table theme_levels is 'Per theme whether its portfolio holder need not know, must know or must have answered before an initiative or project is supported. A theme without a row: must know.';
call protect_table('theme_levels', 'select, insert, update, delete');

create table portfolio_terms (
  municipality_id uuid not null references municipalities,
  term_working_days smallint not null check (term_working_days between 1 and 30),
  remind_before smallint not null check (remind_before between 0 and 10),
  remind_after smallint not null check (remind_after between 0 and 10),
  inform_silence text not null check (inform_silence in ('known', 'up')),
  consult_silence text not null check (consult_silence in ('agreed', 'up')),
  secretary_name text not null default '',
  secretary_email text not null default '',
  primary key (municipality_id)
);
comment on table portfolio_terms is 'Within how many working days a portfolio holder answers, when he is reminded (0: not), and what silence after the term means: it counts as known or agreed, or it goes up to the administrators and the municipal secretary. A municipality without a row has the usual ones (features/portfolio/domain.ts).';
call protect_table('portfolio_terms', 'select, insert, update');

create table alderman_assistants (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  person_id uuid not null,
  name text not null check (name <> ''),
  email text not null check (email <> ''),
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id)
);
comment on table alderman_assistants is 'Who gets the mails of an alderman as well, with a link of their own: their answer says on whose behalf it is.';
create unique index alderman_assistants_once on alderman_assistants (municipality_id, person_id, email) where ended_at is null;
call protect_table('alderman_assistants', 'select, insert, update');

create table portfolio_requests (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  subject_kind text not null check (subject_kind in ('initiative', 'project')),
  subject_id uuid not null,
  subject_number text not null,
  subject_title text not null,
  theme_id uuid not null,
  level text not null check (level in ('inform', 'consult')),
  asked_of uuid not null,
  asked_by uuid not null,
  message text not null check (length(message) between 1 and 2000),
  asked_at timestamptz not null,
  due_on date not null,
  answer text check (answer in ('known', 'agreed', 'agreed_if', 'talk')),
  words text check (length(words) between 1 and 1000),
  answered_at timestamptz,
  on_behalf text check (length(on_behalf) between 1 and 200),
  noted_by uuid,
  condition_met_at timestamptz,
  condition_met_note text check (length(condition_met_note) between 1 and 1000),
  reminded_before_at timestamptz,
  reminded_after_at timestamptz,
  silence text check (silence in ('known', 'agreed', 'up')),
  silent_at timestamptz,
  withdrawn_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id),
  foreign key (municipality_id, asked_of) references people (municipality_id, id),
  foreign key (municipality_id, asked_by) references people (municipality_id, id),
  foreign key (municipality_id, noted_by) references people (municipality_id, id),
  check ((answer is null) = (answered_at is null)),
  check ((silence is null) = (silent_at is null)),
  check (answer is distinct from 'agreed_if' or words is not null)
);
comment on table portfolio_requests is 'What a portfolio holder was told or asked about an initiative or project, for one theme, with the last answer (all of them: portfolio_answers). subject_number and subject_title are as they were then. on_behalf: who pressed for the alderman; noted_by: the team wrote down what was said. silence: what saying nothing came to, fixed by a round after the term. withdrawn_at: asked_of holds the theme no longer and nobody took it over.';
create unique index portfolio_requests_once on portfolio_requests (municipality_id, subject_kind, subject_id, theme_id, asked_of) where withdrawn_at is null;
create index portfolio_requests_open on portfolio_requests (municipality_id, asked_of, id) where answer is null and withdrawn_at is null;
create index portfolio_requests_running on portfolio_requests (municipality_id, due_on, id) where (answer is null or answer = 'talk') and withdrawn_at is null;
create index portfolio_requests_asker on portfolio_requests (municipality_id, asked_by, answered_at) where answer is not null;
call protect_table('portfolio_requests', 'select, insert, update');

create table portfolio_answers (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  request_id uuid not null,
  answer text not null check (answer in ('known', 'agreed', 'agreed_if', 'talk')),
  words text check (length(words) between 1 and 1000),
  asked_of uuid not null,
  on_behalf text check (length(on_behalf) between 1 and 200),
  noted_by uuid,
  submission_key uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, request_id) references portfolio_requests (municipality_id, id),
  foreign key (municipality_id, asked_of) references people (municipality_id, id)
);
comment on table portfolio_answers is 'Every answer that was given to a request; the last counts, those before stay to be seen.';
create unique index portfolio_answers_once on portfolio_answers (municipality_id, request_id, submission_key);
call protect_table('portfolio_answers', 'select, insert');

create table portfolio_links (
  municipality_id uuid not null references municipalities,
  token_hash text not null,
  subject_kind text not null check (subject_kind in ('initiative', 'project')),
  subject_id uuid not null,
  person_id uuid not null,
  reader_name text,
  expires_on date not null,
  created_at timestamptz not null,
  primary key (municipality_id, token_hash),
  foreign key (municipality_id, person_id) references people (municipality_id, id)
);
comment on table portfolio_links is 'Links to answer by, as the SHA-256 of what stands in them. person_id: the portfolio holder whose answer it gives; reader_name: the assistant or deputy who got it, null for the holder.';
call protect_table('portfolio_links', 'select, insert');

create table portfolio_skips (
  municipality_id uuid not null references municipalities,
  subject_kind text not null check (subject_kind in ('initiative', 'project')),
  subject_id uuid not null,
  theme_id uuid not null,
  reason text not null check (length(reason) between 1 and 1000),
  skipped_by uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, subject_kind, subject_id, theme_id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id),
  foreign key (municipality_id, skipped_by) references people (municipality_id, id)
);
comment on table portfolio_skips is 'That somebody went on without the portfolio holder of a theme, and why. Shown wherever the initiative or project is (R5).';
call protect_table('portfolio_skips', 'select, insert');

create table portfolio_conflicts (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  subject_kind text not null check (subject_kind in ('initiative', 'project')),
  subject_id uuid not null,
  note text not null check (length(note) between 1 and 1000),
  marked_by uuid not null,
  created_at timestamptz not null,
  settled_by uuid,
  settled_at timestamptz,
  settled_note text check (length(settled_note) between 1 and 1000),
  primary key (municipality_id, id),
  foreign key (municipality_id, marked_by) references people (municipality_id, id),
  foreign key (municipality_id, settled_by) references people (municipality_id, id),
  check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (settled_note is null))
);
comment on table portfolio_conflicts is 'Marked by hand: what portfolio holders said about one initiative or project does not go together, and how that was settled.';
create index portfolio_conflicts_by_subject on portfolio_conflicts (municipality_id, subject_kind, subject_id, id);
call protect_table('portfolio_conflicts', 'select, insert, update');

create table portfolio_unheld (
  municipality_id uuid not null references municipalities,
  subject_kind text not null check (subject_kind in ('initiative', 'project')),
  subject_id uuid not null,
  theme_id uuid not null,
  told_at timestamptz not null,
  primary key (municipality_id, subject_kind, subject_id, theme_id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id)
);
comment on table portfolio_unheld is 'That the administrators were told that an initiative or project touches a theme that nobody holds: once.';
call protect_table('portfolio_unheld', 'select, insert');

create table area_notes (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  area_id uuid not null,
  body text not null check (length(body) between 1 and 2000),
  written_by uuid not null,
  created_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  foreign key (municipality_id, written_by) references people (municipality_id, id),
  foreign key (municipality_id, ended_by) references people (municipality_id, id)
);
comment on table area_notes is 'Sensitive points of an area, for who visits it. Internal, never on a public page; kept as a row when over.';
create index area_notes_open on area_notes (municipality_id, area_id, id) where ended_at is null;
call protect_table('area_notes', 'select, insert, update');
