-- SPDX-License-Identifier: EUPL-1.2
-- The red thread: named ties between any two records.

create table links (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  from_kind text not null,
  from_id uuid not null,
  to_kind text not null,
  to_id uuid not null,
  reason text not null check (reason in ('became', 'led_to', 'serves', 'part_of', 'answers', 'evaluates', 'see_also')),
  note text check (length(note) between 1 and 500),
  made_by uuid,
  made_at timestamptz not null,
  removed_by uuid,
  removed_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, made_by) references people (municipality_id, id),
  foreign key (municipality_id, removed_by) references people (municipality_id, id),
  check (from_id <> to_id),
  check (removed_at is not null or removed_by is null)
);
comment on table links is 'A tie between two records (verband): from is what was first, to is what came of it. Ids are unique over all tables, the kinds say where to look. made_by null: the system knew it. note: why, in words, for those who work here. A tie is never deleted, it is removed.';
create unique index links_once on links (municipality_id, from_id, to_id, reason) where removed_at is null;
create index links_from on links (municipality_id, from_id) include (to_id, to_kind, reason) where removed_at is null;
create index links_to on links (municipality_id, to_id) include (from_id, from_kind, reason) where removed_at is null;
create index links_to_kind on links (municipality_id, to_kind, to_id, from_id) where removed_at is null;
call protect_table('links', 'select, insert, update');

-- Numbers of other records are shorter than those of contributions: I-2026-0007.
create function next_number(letter text, year integer, digits integer) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  long text := next_number(letter, year);
  counted text := ltrim(split_part(long, '-', 3), '0');
begin
  return format('%s-%s-%s', letter, year, lpad(counted, greatest(digits, length(counted)), '0'));
end $$;
revoke all on function next_number(text, integer, integer) from public;
grant execute on function next_number(text, integer, integer) to meent_app;
