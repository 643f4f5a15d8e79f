-- SPDX-License-Identifier: EUPL-1.2
-- Pictures and files: as they are kept, as they wait with a form that is not sent yet, and as they are shown to everyone.

alter table files
  add column thumb_key text,
  add column width integer,
  add column height integer,
  add column scan text not null default 'none' check (scan in ('none', 'clean', 'waiting', 'infected')),
  add constraint files_pictures check ((thumb_key is null) = (width is null) and (width is null) = (height is null));
comment on column files.thumb_key is 'Where the small one of a picture is. A picture was drawn anew when it came in: its bytes hold pixels and nothing else.';
comment on column files.scan is 'What the virus scanner says: none when there is no scanner, waiting when it could not be reached. Only what is none or clean is given out.';
create index files_by_scan on files (municipality_id, scan, id) where scan = 'waiting';

create table loose_bytes (
  municipality_id uuid not null references municipalities,
  storage_key text not null,
  remove_after timestamptz not null,
  primary key (municipality_id, storage_key)
);
comment on table loose_bytes is 'Keys of bytes that nothing points at: written down before bytes are stored and taken off in the transaction that points at them, and written down again when they have to go. A round removes what is still here after remove_after. So no crash leaves bytes behind.';
call protect_table('loose_bytes', 'select, insert, update, delete');

create table draft_files (
  municipality_id uuid not null references municipalities,
  form_key uuid not null,
  digest text not null,
  file_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  created_at timestamptz not null,
  primary key (municipality_id, form_key, digest),
  foreign key (municipality_id, file_id) references files (municipality_id, id)
);
comment on table draft_files is 'Files of a form that is not taken yet, by its hidden key, so that they need not be chosen again (R11). digest is of the bytes as they came: the same file twice in one form, or a form sent twice, is one file.';
create index draft_files_by_age on draft_files (municipality_id, created_at);
call protect_table('draft_files', 'select, insert, delete');

alter table contribution_files
  add column message_id uuid,
  add column is_for_resident boolean not null default false,
  add constraint contribution_files_message foreign key (municipality_id, message_id) references contribution_messages (municipality_id, id);
comment on column contribution_files.is_for_resident is 'Whether who has the personal link may see it: what residents sent themselves, and what an answer or question to them came with.';
create index contribution_files_by_file on contribution_files (municipality_id, file_id);
grant delete on contribution_files to meent_app;

create table published_pictures (
  municipality_id uuid not null references municipalities,
  file_id uuid not null,
  contribution_id uuid not null,
  public_id uuid not null,
  storage_key text not null,
  thumb_key text not null,
  width integer not null,
  height integer not null,
  alt text not null check (length(alt) between 1 and 300),
  boxes jsonb not null default '[]',
  published_at timestamptz not null,
  published_by uuid not null,
  primary key (municipality_id, file_id),
  unique (municipality_id, public_id),
  foreign key (municipality_id, file_id) references files (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  foreign key (municipality_id, published_by) references people (municipality_id, id)
);
comment on table published_pictures is 'Pictures that a person looked at and made public (R7), as copies of their own: what lies under boxes (fractions of width and height) is gone from them. Shown as long as the contribution is public. Each time it is published it has another public_id.';
create index published_pictures_by_contribution on published_pictures (municipality_id, contribution_id);
call protect_table('published_pictures', 'select, insert, update, delete');
