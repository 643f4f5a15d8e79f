-- SPDX-License-Identifier: EUPL-1.2
-- The read log (R9): who looked at personal data, at what of it, when and why.

create table reads (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  at timestamptz not null,
  read_on date not null,
  topic text not null,
  subject_id uuid not null,
  part text not null,
  reader_kind text not null check (reader_kind in ('staff', 'partner')),
  reader_id uuid not null,
  ground text not null,
  primary key (municipality_id, id)
);
comment on table reads is 'Looks at personal data: topic and subject_id say of what, part which page or file. reader_id: of staff the person, of a partner the question that was put to them. Of staff one a day for each subject and part is kept, of a partner every look. Appended only; holds no personal data of residents.';
create unique index reads_of_staff on reads (municipality_id, subject_id, part, reader_id, read_on) where reader_kind = 'staff';
create index reads_by_subject on reads (municipality_id, subject_id, id);
create index reads_by_reader on reads (municipality_id, reader_id, id);
call protect_table('reads', 'select, insert');
