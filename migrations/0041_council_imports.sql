-- SPDX-License-Identifier: EUPL-1.2
-- Lists from council information systems, read in with a person looking along.

create table council_imports (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  source text not null check (length(source) between 1 and 100),
  source_id text not null generated always as (lower(source)) stored,
  file_name text not null check (length(file_name) between 1 and 200),
  format text not null check (format in ('csv', 'xlsx', 'json', 'parties')),
  state text not null check (state in ('mapping', 'checking', 'preview', 'reading', 'stopped', 'done', 'dropped')),
  columns jsonb not null,
  mapping jsonb not null default '{}',
  is_public boolean not null default false,
  rows_total integer not null check (rows_total >= 0),
  rows_done integer not null default 0,
  started_by uuid,
  submission_key uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  finished_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, started_by) references people (municipality_id, id)
);
comment on table council_imports is 'One list that was uploaded, and how far it is: mapping (which column is what), checking, preview, reading, done; stopped can go on. rows_done: the last line that was dealt with in the step that runs, so that it goes on after a restart. columns: [{name, samples}]. mapping: see mapping-domain.ts.';
create unique index council_imports_by_submission on council_imports (municipality_id, submission_key);
create index council_imports_latest on council_imports (municipality_id, created_at desc, id desc);
create index council_imports_busy on council_imports (municipality_id, id) where state in ('checking', 'reading');
call protect_table('council_imports', 'select, insert, update');

create table council_import_rows (
  municipality_id uuid not null references municipalities,
  import_id uuid not null,
  place integer not null,
  cells jsonb not null,
  verdict text check (verdict in ('new', 'changed', 'same', 'doubt', 'unreadable', 'left_out')),
  line jsonb,
  decisions jsonb not null default '{}',
  motion_id uuid,
  result text check (result in ('made', 'changed', 'same', 'waiting', 'unreadable', 'left_out')),
  primary key (municipality_id, import_id, place),
  foreign key (municipality_id, import_id) references council_imports (municipality_id, id)
);
comment on table council_import_rows is 'A line of such a list: cells as they stand in the file, verdict and line as they were understood, decisions of a person on what was in doubt, and at last what was done with it.';
create index council_import_rows_by_verdict on council_import_rows (municipality_id, import_id, verdict, place);
call protect_table('council_import_rows', 'select, insert, update, delete');

create table council_import_mappings (
  municipality_id uuid not null references municipalities,
  source_id text not null check (length(source_id) between 1 and 100),
  source text not null check (length(source) between 1 and 100),
  mapping jsonb not null,
  updated_at timestamptz not null,
  primary key (municipality_id, source_id)
);
comment on table council_import_mappings is 'Per source what its columns and values mean, as it was last told: offered with the next list of that source.';
call protect_table('council_import_mappings', 'select, insert, update');

create table council_imported (
  municipality_id uuid not null references municipalities,
  motion_id uuid not null,
  written jsonb not null,
  decisions jsonb not null default '{}',
  updated_at timestamptz not null,
  primary key (municipality_id, motion_id),
  foreign key (municipality_id, motion_id) references motions (municipality_id, id)
);
comment on table council_imported is 'What a list last said of a motion: what differs from it was changed here by hand, and is not overwritten without asking. decisions: on what was in doubt, so that the same is not asked twice.';
call protect_table('council_imported', 'select, insert, update');
