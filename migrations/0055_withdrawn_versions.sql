-- SPDX-License-Identifier: EUPL-1.2
-- A version of a document that should never have been there is withdrawn: its file is gone for good, its line stays.

alter table document_versions alter column name drop not null;
alter table document_versions
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid,
  add column withdrawn_reason text check (length(withdrawn_reason) between 1 and 300),
  add foreign key (municipality_id, withdrawn_by) references people (municipality_id, id),
  add check ((withdrawn_at is null) = (withdrawn_reason is null)),
  add check (withdrawn_by is null or withdrawn_at is not null),
  -- What the file was called, or what changed in it, may tell what had to go.
  add check ((withdrawn_at is null) = (name is not null)),
  add check (withdrawn_at is null or note is null);
comment on column document_versions.withdrawn_at is 'The file of this version is gone for good since then, with its name, its text and its first page; that it was there, who withdrew it and why stays. It cannot be undone.';

create function refuse_other_version_changes() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
begin
  if old.withdrawn_at is not null or new.withdrawn_at is null then
    raise exception 'A version is never changed but by withdrawing it, once and for good.';
  end if;
  return new;
end
$$;
create trigger only_withdrawn before update on document_versions
  for each row execute function refuse_other_version_changes();
grant update (name, note, withdrawn_at, withdrawn_by, withdrawn_reason) on document_versions to meent_app;

-- Of a withdrawn version nothing is read, now or later: what is known of its file goes with it.
grant delete on document_readings to meent_app;
-- The bytes are of this version alone: nobody else misses them.
create unique index document_readings_by_bytes on document_readings (municipality_id, storage_key);
