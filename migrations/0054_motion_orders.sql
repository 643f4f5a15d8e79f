-- SPDX-License-Identifier: EUPL-1.2
-- The list of motions in other orders than the newest first: what is to be done soonest, and what was told of last.

create index motions_by_deadline on motions (municipality_id, (case when is_open then sort_on else '9999-12-31'::date end), id)
  where published_at is not null;
create index motions_by_update on motions (municipality_id, (coalesce(updated_on, '1900-01-01'::date)) desc, id desc)
  where published_at is not null;
