-- SPDX-License-Identifier: EUPL-1.2
-- Every kind of record hangs on the red thread.

create or replace view records with (security_invoker = true) as
select municipality_id, id, 'contribution'::text as kind, number, subject as title,
  case when published_at is not null then coalesce(public_subject, subject) end as public_title,
  array[area_id] as area_ids, array_remove(array[theme_id], null) as theme_ids,
  state, created_at, updated_at as changed_at, holder_id
from contributions
union all
select i.municipality_id, i.id, 'initiative'::text, i.number, i.title,
  case when i.published_at is not null then coalesce(w.title, i.title) end,
  i.area_ids, i.theme_ids, i.state, i.created_at, i.updated_at, null::uuid
from initiatives i left join published_words w on w.municipality_id = i.municipality_id and w.initiative_id = i.id
union all
select municipality_id, id, 'project'::text, number, title, case when published_at is not null then title end,
  area_ids, theme_ids, state, created_at, updated_at, null::uuid
from projects
union all
select municipality_id, id, 'programme'::text, number, title, title,
  '{}'::uuid[], theme_ids, 'running'::text, created_at, updated_at, holder_id
from programmes
union all
select municipality_id, id, 'visit'::text, number, place, case when is_public and state <> 'cancelled' then place end,
  array[area_id], '{}'::uuid[], state, starts_at, updated_at, null::uuid
from visits
union all
select municipality_id, id, 'evaluation'::text, number, title, case when published_at is not null then title end,
  '{}'::uuid[], '{}'::uuid[], state, created_at, coalesce(published_at, created_at), null::uuid
from evaluations
union all
select municipality_id, id, 'charter'::text, number, title, case when published_at is not null then title end,
  '{}'::uuid[], '{}'::uuid[], state, made_at, coalesce(published_at, made_at), null::uuid
from charter_versions
union all
select g.municipality_id, g.id, 'grant'::text, g.number, g.purpose,
  case when g.counts_cents > 0 and i.published_at is not null then w.title end,
  i.area_ids, i.theme_ids, g.state, g.created_at, coalesce(g.decided_at, g.created_at), null::uuid
from grant_requests g
join initiatives i on i.municipality_id = g.municipality_id and i.id = g.initiative_id
left join published_words w on w.municipality_id = i.municipality_id and w.initiative_id = i.id;
