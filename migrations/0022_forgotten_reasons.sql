-- SPDX-License-Identifier: EUPL-1.2
-- A reason is free text, and somebody may stand in it. It can be forgotten with the person (R8) without breaking the seals (R6): those
-- hold the hash of a reason, which stays.
alter table journal
  add column reason_hash bytea,
  add constraint journal_reason_forgotten check (reason is null or reason_hash is null);
comment on column journal.reason_hash is 'Of a reason that was forgotten: its SHA-256, as it was sealed. Null as long as the reason is there, or when there never was one.';

-- The only thing that can be changed in the journal, and only in one way. Runs as the owner, since requests can only add to it.
create function forget_reasons(subjects uuid[]) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update journal set reason_hash = sha256(convert_to(reason, 'UTF8')), reason = null
  where municipality_id = app_municipality() and subject_id = any (subjects) and reason is not null
$$;
revoke all on function forget_reasons(uuid[]) from public;
grant execute on function forget_reasons(uuid[]) to meent_app;
