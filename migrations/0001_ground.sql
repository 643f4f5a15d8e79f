-- SPDX-License-Identifier: EUPL-1.2
-- The ground: municipalities, the role that requests run as, numbers, secrets and the journal.

do $$
begin
  if not exists (select 1 from pg_roles where rolname = 'meent_app') then
    create role meent_app nologin;
  end if;
  begin
    set local role meent_app;
    reset role;
  exception when insufficient_privilege then
    execute format('grant meent_app to %I', current_user);
  end;
end
$$;

grant usage on schema public to meent_app;

-- The municipality of this transaction; null outside one, and then no row is seen.
create function app_municipality() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.municipality', true), '')::uuid;

-- Every table of a municipality goes through this: row-level security on, and only the rights that it needs.
create procedure protect_table(target regclass, rights text)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format(
    'create policy own_municipality on %s using (municipality_id = app_municipality()) with check (municipality_id = app_municipality())',
    target);
  execute format('grant %s on %s to meent_app', rights, target);
end
$$;

create table municipalities (
  municipality_id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  hosts text[] not null default '{}',
  is_demo boolean not null default false,
  settings jsonb not null,
  created_at timestamptz not null default now()
);
comment on table municipalities is 'The tenants. settings holds words, contact details, norms and look; its shape is src/features/municipality/domain.ts.';
call protect_table('municipalities', 'select, update');

create table meent_system.secrets (
  name text primary key,
  value bytea not null
);
comment on table meent_system.secrets is 'Keys of this installation, made at the first start; readable for the owner only.';

create table journal (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  txid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('anonymous', 'resident', 'staff', 'system')),
  actor_id uuid,
  topic text not null,
  subject_id uuid not null,
  verb text not null,
  details jsonb not null default '{}',
  reason text,
  primary key (municipality_id, id)
);
comment on table journal is 'Who did what, when and why; appended only (R6), in the transaction of the change itself. txid tells caches whether anything came since the snapshot they were made in; after a restore on another server it is set back by migrate.';
create index journal_by_subject on journal (municipality_id, subject_id, id);
create index journal_by_transaction on journal (municipality_id, txid) include (topic);
call protect_table('journal', 'select, insert');

-- Numbers such as B-2026-00042: one sequence for each municipality, letter and year, so that writers never wait for each other.
-- A number may be skipped when a transaction fails; none is given twice.
create function next_number(letter text, year integer) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  sequence_name text := format('number_%s_%s_%s', lower(letter), year, replace(app_municipality()::text, '-', ''));
  number bigint;
begin
  if letter !~ '^[A-Z]$' or app_municipality() is null then
    raise exception 'A letter and a municipality are needed for a number.';
  end if;
  if to_regclass(format('public.%I', sequence_name)) is null then
    perform pg_advisory_xact_lock(hashtext(sequence_name));
    execute format('create sequence if not exists public.%I', sequence_name);
  end if;
  number := nextval(format('public.%I', sequence_name));
  return format('%s-%s-%s', letter, year, lpad(number::text, greatest(5, length(number::text)), '0'));
end
$$;
revoke all on function next_number(text, integer) from public;
grant execute on function next_number(text, integer) to meent_app;
