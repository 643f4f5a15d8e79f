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
  access text not null check (access in ('public', 'internal', 'confidential')),
  embargo_until timestamptz,
  published_at timestamptz,
  submission_key uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, dossier_id) references dossiers (municipality_id, id),
  check (published_at is null or access = 'public')
);
comment on table documents is 'A document (stuk) by its registration number: what it is, of whom and of when. Who may read it is access: everyone once published_at is set (at embargo_until a round sets it), all who work here, or only those whom it concerns. The file itself and what it was before are in document_versions.';
create unique index documents_by_number on documents (municipality_id, number_key);
create unique index documents_by_submission on documents (municipality_id, submission_key);
create index documents_by_dossier on documents (municipality_id, dossier_id, dated_on, id);
call protect_table('documents', 'select, insert, update');
