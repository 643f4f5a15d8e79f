-- SPDX-License-Identifier: EUPL-1.2
-- What the council line keeps hangs on the red thread as well; and what shows that an aim is reached.

create table indicators (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  title text not null check (length(title) between 1 and 300),
  source text not null check (length(source) between 1 and 300),
  aim text check (length(aim) between 1 and 300),
  aim_number double precision,
  unit text check (length(unit) between 1 and 40),
  session_id uuid,
  named_by text check (length(named_by) between 1 and 200),
  programme_id uuid,
  published_at timestamptz,
  submission_key uuid not null,
  ended_at timestamptz,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, session_id) references council_sessions (municipality_id, id),
  foreign key (municipality_id, programme_id) references programmes (municipality_id, id)
);
comment on table indicators is 'By what one sees whether area-oriented working succeeds (indicator): what is counted or asked, where the figure comes from (source), what is aimed at, in which session it was named and by which party group, and of which programme or item of the accord it shows how far it is. Public once published_at is set. aim_number: the aim as a number, for a line in the chart; aim says it in words.';
create unique index indicators_by_submission on indicators (municipality_id, submission_key);
create index indicators_by_session on indicators (municipality_id, session_id) where session_id is not null;
call protect_table('indicators', 'select, insert, update');

create table indicator_values (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  indicator_id uuid not null,
  on_day date not null,
  amount double precision,
  words text check (length(words) between 1 and 500),
  source text check (length(source) between 1 and 300),
  corrects_id uuid,
  author_id uuid,
  submission_key uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, indicator_id) references indicators (municipality_id, id),
  foreign key (municipality_id, corrects_id) references indicator_values (municipality_id, id),
  foreign key (municipality_id, author_id) references people (municipality_id, id),
  check (amount is not null or words is not null)
);
comment on table indicator_values is 'What an indicator showed on a day: an amount, words, or both. Only added to (R6): one that was wrong stays readable, and another corrects it. source: where this one comes from, when it is not the source of the indicator.';
create index indicator_values_by_day on indicator_values (municipality_id, indicator_id, on_day desc, id desc);
create unique index indicator_values_by_submission on indicator_values (municipality_id, submission_key);
create unique index indicator_values_corrected_once on indicator_values (municipality_id, corrects_id) where corrects_id is not null;
call protect_table('indicator_values', 'select, insert');

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
left join published_words w on w.municipality_id = i.municipality_id and w.initiative_id = i.id
union all
select municipality_id, id, 'motion'::text, number, title, case when published_at is not null then title end,
  area_ids, theme_ids, state, created_at, updated_at, null::uuid
from motions
union all
select municipality_id, id, 'dossier'::text, number, title, case when published_at is not null then title end,
  area_ids, theme_ids, state, created_at, updated_at, null::uuid
from dossiers
union all
select d.municipality_id, d.id, 'document'::text, d.number, d.title,
  case when d.access = 'public' and d.published_at is not null then d.title end,
  coalesce(of.area_ids, '{}'::uuid[]), coalesce(of.theme_ids, '{}'::uuid[]), d.access, d.created_at, d.updated_at, null::uuid
from documents d left join dossiers of on of.municipality_id = d.municipality_id and of.id = d.dossier_id
union all
select municipality_id, id, 'session'::text, number, title,
  case when published_at is not null then title end,
  area_ids, theme_ids, state, created_at, updated_at, null::uuid
from council_sessions;
