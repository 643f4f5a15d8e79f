-- SPDX-License-Identifier: EUPL-1.2
-- The council line: dossiers and the documents in them.

create table dossiers (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  number text not null check (number ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,29}$'),
  number_key text not null generated always as (lower(number)) stored,
  title text not null check (length(title) between 1 and 300),
  summary text check (length(summary) between 1 and 10000),
  holder_ids uuid[] not null default '{}',
  area_ids uuid[] not null default '{}',
  theme_ids uuid[] not null default '{}',
  state text not null check (state in ('running', 'concluded')),
  published_at timestamptz,
  submission_key uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (municipality_id, id)
);
comment on table dossiers is 'A matter before the council (dossier), by the case number of the town hall; its documents tell its history. holder_ids: the people whose portfolio it is. What programmes it serves are ties on the red thread.';
create unique index dossiers_by_number on dossiers (municipality_id, number_key);
create unique index dossiers_by_submission on dossiers (municipality_id, submission_key);
create index dossiers_latest on dossiers (municipality_id, updated_at desc, id desc);
call protect_table('dossiers', 'select, insert, update');

create table documents (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  dossier_id uuid,
  number text not null check (number ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,29}$'),
  number_key text not null generated always as (lower(number)) stored,
  title text not null check (length(title) between 1 and 300),
  kind text not null check (kind in ('assignment', 'letter', 'memo', 'infographic', 'decision', 'report', 'presentation', 'other')),
  author text check (length(author) between 1 and 200),
  dated_on date not null,
  note text check (length(note) between 1 and 5000),
  named_ids uuid[] not null default '{}',
  access text not null check (access in ('public', 'internal', 'confidential')),
  embargo_until timestamptz,
  published_at timestamptz,
  submission_key uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, dossier_id) references dossiers (municipality_id, id),
  check (published_at is null or access = 'public')
);
comment on table documents is 'A document (stuk) by its registration number: what it is, of whom and of when. Who may read it is access: everyone once published_at is set (at embargo_until a round sets it), all who work here, or only those whom it concerns: the holders of its dossier and the people in named_ids. The file itself and what it was before are in document_versions.';
create unique index documents_by_number on documents (municipality_id, number_key);
create unique index documents_by_submission on documents (municipality_id, submission_key);
create index documents_by_dossier on documents (municipality_id, dossier_id, dated_on, id);
call protect_table('documents', 'select, insert, update');
create index documents_under_embargo on documents (municipality_id, embargo_until) where embargo_until is not null and published_at is null;

create table document_numbers (
  municipality_id uuid not null references municipalities,
  number_key text not null,
  document_id uuid not null,
  number text not null check (number ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,29}$'),
  primary key (municipality_id, number_key),
  foreign key (municipality_id, document_id) references documents (municipality_id, id),
  check (number_key = lower(number))
);
comment on table document_numbers is 'Further registration numbers of a document: one letter may be registered twice (3604012 / 3614175). A number is of one document alone; the first one is in documents.';
create index document_numbers_by_document on document_numbers (municipality_id, document_id);
call protect_table('document_numbers', 'select, insert, delete');

create table document_versions (
  municipality_id uuid not null references municipalities,
  document_id uuid not null,
  version integer not null check (version > 0),
  name text not null check (length(name) between 1 and 200),
  mime text not null,
  bytes bigint not null check (bytes > 0),
  note text check (length(note) between 1 and 500),
  submission_key uuid not null,
  made_at timestamptz not null,
  made_by uuid,
  primary key (municipality_id, document_id, version),
  foreign key (municipality_id, document_id) references documents (municipality_id, id),
  foreign key (municipality_id, made_by) references people (municipality_id, id)
);
comment on table document_versions is 'The file of a document, and what it was before: the highest version that may be given out holds, older ones stay for who works here. Where its bytes are, whether the virus scanner saw them, its pages, its first page as a picture and its checksum are in document_readings.';
create unique index document_versions_by_submission on document_versions (municipality_id, submission_key);
call protect_table('document_versions', 'select, insert');

create table council_plans (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  title text not null check (length(title) between 1 and 300),
  note text check (length(note) between 1 and 2000),
  planned_on date not null,
  precision text not null check (precision in ('day', 'month')),
  holder_id uuid,
  brought_by text check (length(brought_by) between 1 and 200),
  about_kind text check (about_kind in ('dossier', 'motion', 'session')),
  about_id uuid,
  state text not null check (state in ('planned', 'held', 'dropped')),
  published_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, holder_id) references people (municipality_id, id),
  check ((about_kind is null) = (about_id is null)),
  check (precision = 'day' or extract(day from planned_on) = 1)
);
comment on table council_plans is 'The long-term agenda of the council (langetermijnagenda): what comes when, on a day or in a month (then planned_on is its first day), who brings it (a portfolio holder, or in words) and which record it is about. Where it stood before is in council_plan_moves.';
create index council_plans_by_day on council_plans (municipality_id, planned_on, id);
call protect_table('council_plans', 'select, insert, update');

create table council_plan_moves (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  plan_id uuid not null,
  from_on date not null,
  from_precision text not null check (from_precision in ('day', 'month')),
  to_on date not null,
  to_precision text not null check (to_precision in ('day', 'month')),
  reason text not null check (length(reason) between 1 and 500),
  moved_at timestamptz not null,
  moved_by uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, plan_id) references council_plans (municipality_id, id),
  foreign key (municipality_id, moved_by) references people (municipality_id, id)
);
comment on table council_plan_moves is 'That something on the long-term agenda went to another day or month, why and by whom; only added to.';
create index council_plan_moves_by_plan on council_plan_moves (municipality_id, plan_id, id);
call protect_table('council_plan_moves', 'select, insert');
