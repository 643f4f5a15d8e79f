-- SPDX-License-Identifier: EUPL-1.2
-- The red thread tells the day of what happened itself; and the records of the council are found by every word in them.

create or replace view records with (security_invoker = true) as
select municipality_id, id, 'contribution'::text as kind, number, subject as title,
  case when published_at is not null then coalesce(public_subject, subject) end as public_title,
  array[area_id] as area_ids, array_remove(array[theme_id], null) as theme_ids,
  state, created_at, updated_at as changed_at, holder_id, created_at as happened_at
from contributions
union all
select i.municipality_id, i.id, 'initiative'::text, i.number, i.title,
  case when i.published_at is not null then coalesce(w.title, i.title) end,
  i.area_ids, i.theme_ids, i.state, i.created_at, i.updated_at, null::uuid, i.created_at
from initiatives i left join published_words w on w.municipality_id = i.municipality_id and w.initiative_id = i.id
union all
select municipality_id, id, 'project'::text, number, title, case when published_at is not null then title end,
  area_ids, theme_ids, state, created_at, updated_at, null::uuid, created_at
from projects
union all
select municipality_id, id, 'programme'::text, number, title, title,
  '{}'::uuid[], theme_ids, 'running'::text, created_at, updated_at, holder_id, null::timestamptz
from programmes
union all
select municipality_id, id, 'visit'::text, number, place, case when is_public and state <> 'cancelled' then place end,
  array[area_id], '{}'::uuid[], state, starts_at, updated_at, null::uuid, starts_at
from visits
union all
select municipality_id, id, 'evaluation'::text, number, title, case when published_at is not null then title end,
  '{}'::uuid[], '{}'::uuid[], state, created_at, coalesce(published_at, created_at), null::uuid,
  coalesce(published_at, opened_at, opens_on::timestamp at time zone 'Europe/Amsterdam')
from evaluations
union all
select municipality_id, id, 'charter'::text, number, title, case when published_at is not null then title end,
  '{}'::uuid[], '{}'::uuid[], state, made_at, coalesce(published_at, made_at), null::uuid,
  coalesce((adopted_on + time '23:59') at time zone 'Europe/Amsterdam', published_at, made_at)
from charter_versions
union all
select g.municipality_id, g.id, 'grant'::text, g.number, g.purpose,
  case when g.counts_cents > 0 and i.published_at is not null then w.title end,
  i.area_ids, i.theme_ids, g.state, g.created_at, coalesce(g.decided_at, g.created_at), null::uuid,
  coalesce(g.decided_at, g.created_at)
from grant_requests g
join initiatives i on i.municipality_id = g.municipality_id and i.id = g.initiative_id
left join published_words w on w.municipality_id = i.municipality_id and w.initiative_id = i.id
union all
select municipality_id, id, 'motion'::text, number, title, case when published_at is not null then title end,
  area_ids, theme_ids, state, created_at, updated_at, null::uuid, (decided_on + time '23:59') at time zone 'Europe/Amsterdam'
from motions
union all
select o.municipality_id, o.id, 'dossier'::text, o.number, o.title, case when o.published_at is not null then o.title end,
  o.area_ids, o.theme_ids, o.state, o.created_at, o.updated_at, null::uuid,
  least(o.created_at, (select min(d.dated_on)::timestamp at time zone 'Europe/Amsterdam' from documents d
    where d.municipality_id = o.municipality_id and d.dossier_id = o.id and d.access = 'public' and d.published_at is not null))
from dossiers o
union all
select d.municipality_id, d.id, 'document'::text, d.number, d.title,
  case when d.access = 'public' and d.published_at is not null then d.title end,
  coalesce(of.area_ids, '{}'::uuid[]), coalesce(of.theme_ids, '{}'::uuid[]), d.access, d.created_at, d.updated_at, null::uuid,
  d.dated_on::timestamp at time zone 'Europe/Amsterdam'
from documents d left join dossiers of on of.municipality_id = d.municipality_id and of.id = d.dossier_id
union all
select municipality_id, id, 'session'::text, number, title,
  case when published_at is not null then title end,
  area_ids, theme_ids, state, created_at, updated_at, null::uuid, starts_at
from council_sessions;
comment on view records is 'Every record that can hang on the red thread, in one shape. title is internal; public_title is null as long as it is not public. holder_id: who has the ball, where that gives a right to read. happened_at: the day of the event itself (a session is held, a motion decided on, a letter dated; a dossier begins with its first public document), whenever it was written down here; what has a day alone lies at its end when it was decided on and at its beginning otherwise, so that a promise comes after the session of that day and a letter before it. Null: it has no day, or nobody knows. Ask for one kind at a time with the kind as a constant: then only its own table is looked at.';

-- What stands in a record of the council, piece by piece. All of it is public where the record is.
create view record_pieces with (security_invoker = true) as
select municipality_id, 'motion'::text as kind, id as record_id, 0::bigint as place, title as body, false as is_wrong from motions
union all
select municipality_id, 'motion'::text, id, 10, submitters, false from motions where submitters is not null
union all
select municipality_id, 'motion'::text, id, 20, request, false from motions
union all
select municipality_id, 'motion'::text, id, 30, explanation, false from motions where explanation is not null
union all
select municipality_id, 'motion'::text, id, 40, agenda_item, false from motions where agenda_item is not null
union all
select municipality_id, 'motion'::text, id, 50, proof, false from motions where proof is not null
union all
select municipality_id, 'motion'::text, id, 60, lapsed_because, false from motions where lapsed_because is not null
union all
select a.municipality_id, 'motion'::text, a.motion_id, 70, a.title, false from motion_actions a
union all
select u.municipality_id, 'motion'::text, u.motion_id, 1000000 - (u.on_day - date '2000-01-01'), u.body,
  exists (select from motion_updates c where c.municipality_id = u.municipality_id and c.corrects_id = u.id)
from motion_updates u
union all
select municipality_id, 'dossier'::text, id, 0, title, false from dossiers
union all
select municipality_id, 'dossier'::text, id, 10, summary, false from dossiers where summary is not null
union all
select municipality_id, 'session'::text, id, 0, title, false from council_sessions
union all
select municipality_id, 'session'::text, id, 10, outcome, false from council_sessions where outcome is not null
union all
select municipality_id, 'session'::text, id, 20, report, false from council_sessions where report is not null
union all
select municipality_id, 'session'::text, id, 30, background, false from council_sessions where background is not null
union all
select municipality_id, 'session'::text, id, 40, advice, false from council_sessions where advice is not null
union all
select municipality_id, 'session'::text, id, 50, concat_ws(' · ', place, room, chair, clerk), false from council_sessions
union all
select i.municipality_id, 'session'::text, i.session_id, 100 + i.place, concat_ws(' · ', i.title, i.presenters, i.note), false
from session_items i
union all
select q.municipality_id, 'session'::text, q.session_id, 1000 + q.place, concat_ws(' · ', q.body, q.hint), false
from session_questions q;
comment on view record_pieces is 'What stands in motions, dossiers and sessions, piece by piece in the order in which it is quoted: 0 is the title. Everyone may read it where the record is public; ask the record. is_wrong: an update that another corrects. Ask for one kind at a time, by the ids of records.';
grant select on record_pieces to meent_app;

create table record_words (
  municipality_id uuid not null references municipalities,
  kind text not null check (kind in ('motion', 'dossier', 'session')),
  record_id uuid not null,
  search tsvector not null,
  primary key (municipality_id, kind, record_id)
);
comment on table record_words is 'By which words a record of the council is found: all of its pieces (record_pieces) and its number. Kept right by triggers. Never read it to tell who may see what: search_records asks the record.';
-- What is longer lies beside its row, as it is: a word that thousands have is looked up without unpacking anything.
alter table record_words set (toast_tuple_target = 128);
alter table record_words alter column search set storage external;
create index record_words_search on record_words using gin (search) with (gin_pending_list_limit = 256);
call protect_table('record_words', 'select');

-- "M-31" is found by 31 and by m31 as well, "T-2026-0003" by 0003 and by 3.
create function number_words(number text) returns tsvector
  language sql immutable parallel safe
  return array_to_tsvector(array(select distinct word from unnest(array[
    lower(number), regexp_replace(lower(number), '[^a-z0-9]', '', 'g'), substring(number from '[0-9]+$'),
    nullif(ltrim(substring(number from '[0-9]+$'), '0'), '')]) as word where word is not null));

-- A vector holds at most 1 MB: of what is longer than a book, the last is left out. Each record is read by its indices alone, however
-- many are written at once and whatever a planner knows of tables that were just filled.
create function keep_record_words(own uuid, of_kind text, ids uuid[]) returns void
  language sql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
  insert into record_words (municipality_id, kind, record_id, search)
  select own, of_kind, n.id, to_tsvector('dutch'::regconfig, left((
      select string_agg(p.body, E' \n ' order by p.is_wrong, p.place) from record_pieces p
      where p.municipality_id = own and p.kind = of_kind and p.record_id = n.id), 150000)) || number_words(n.number)
  from (
    select id, number from motions where of_kind = 'motion' and municipality_id = own and id = any (ids)
    union all
    select id, number from dossiers where of_kind = 'dossier' and municipality_id = own and id = any (ids)
    union all
    select id, number from council_sessions where of_kind = 'session' and municipality_id = own and id = any (ids)) n
  on conflict (municipality_id, kind, record_id) do update set search = excluded.search
    where record_words.search is distinct from excluded.search
$$;
revoke all on function keep_record_words(uuid, text, uuid[]) from public;

-- Whoever writes in these tables need not think of it. Arguments: the kind of record, and which column of the table names it.
create function keep_words_of_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own uuid;
  ids uuid[];
begin
  for own, ids in execute format('select municipality_id, array_agg(distinct %I) from changed group by municipality_id', tg_argv[1]) loop
    perform keep_record_words(own, tg_argv[0], ids);
  end loop;
  return null;
end
$$;
revoke all on function keep_words_of_changed() from public;

-- Of motions much changes that is no word: a motion that is told about is not read again for its new day.
create function keep_words_of_motions() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own uuid;
  ids uuid[];
begin
  for own, ids in
    select n.municipality_id, array_agg(n.id) from changed n
    join before o on o.municipality_id = n.municipality_id and o.id = n.id
    where (n.number, n.title, n.request, n.explanation, n.agenda_item, n.submitters, n.proof, n.lapsed_because)
      is distinct from (o.number, o.title, o.request, o.explanation, o.agenda_item, o.submitters, o.proof, o.lapsed_because)
    group by n.municipality_id
  loop
    perform keep_record_words(own, 'motion', ids);
  end loop;
  return null;
end
$$;
revoke all on function keep_words_of_motions() from public;

create trigger words_kept_at_insert after insert on motions
  referencing new table as changed for each statement execute function keep_words_of_changed('motion', 'id');
create trigger words_kept_at_update after update on motions
  referencing old table as before new table as changed for each statement execute function keep_words_of_motions();
create trigger words_kept_at_insert after insert on motion_updates
  referencing new table as changed for each statement execute function keep_words_of_changed('motion', 'motion_id');
create trigger words_kept_at_insert after insert on motion_actions
  referencing new table as changed for each statement execute function keep_words_of_changed('motion', 'motion_id');
create trigger words_kept_at_update after update on motion_actions
  referencing new table as changed for each statement execute function keep_words_of_changed('motion', 'motion_id');
create trigger words_kept_at_insert after insert on dossiers
  referencing new table as changed for each statement execute function keep_words_of_changed('dossier', 'id');
create trigger words_kept_at_update after update on dossiers
  referencing new table as changed for each statement execute function keep_words_of_changed('dossier', 'id');
create trigger words_kept_at_insert after insert on council_sessions
  referencing new table as changed for each statement execute function keep_words_of_changed('session', 'id');
create trigger words_kept_at_update after update on council_sessions
  referencing new table as changed for each statement execute function keep_words_of_changed('session', 'id');
create trigger words_kept_at_insert after insert on session_items
  referencing new table as changed for each statement execute function keep_words_of_changed('session', 'session_id');
create trigger words_kept_at_update after update on session_items
  referencing new table as changed for each statement execute function keep_words_of_changed('session', 'session_id');
create trigger words_kept_at_delete after delete on session_items
  referencing old table as changed for each statement execute function keep_words_of_changed('session', 'session_id');
create trigger words_kept_at_insert after insert on session_questions
  referencing new table as changed for each statement execute function keep_words_of_changed('session', 'session_id');
create trigger words_kept_at_update after update on session_questions
  referencing new table as changed for each statement execute function keep_words_of_changed('session', 'session_id');
create trigger words_kept_at_delete after delete on session_questions
  referencing old table as changed for each statement execute function keep_words_of_changed('session', 'session_id');

select keep_record_words(municipality_id, 'motion', array_agg(id)) from motions group by municipality_id;
select keep_record_words(municipality_id, 'dossier', array_agg(id)) from dossiers group by municipality_id;
select keep_record_words(municipality_id, 'session', array_agg(id)) from council_sessions group by municipality_id;

-- All with these words, or whose number begins so; the last letters of a word may be missing. Runs as the owner, as search_contributions
-- does and for the same reason; who asks looks after what may be seen.
create or replace function find_motions(words text) returns setof uuid
  language plpgsql stable rows 1000 security definer set search_path = public, pg_temp as $$
declare
  own uuid := app_municipality();
  start text := regexp_replace(lower(btrim(words)), '^([a-z]+) *([0-9])', '\1-\2');
  query tsquery := regexp_replace(
    websearch_to_tsquery('dutch', translate(words, '''\', '  '))::text, '(''[^'']*'')', '\1:*', 'g')::tsquery;
begin
  return query
    select w.record_id from record_words w where w.municipality_id = own and w.kind = 'motion' and w.search @@ query
    union all
    select m.id from motions m where m.municipality_id = own
      and start <> '' and m.number_key collate "C" >= start and m.number_key collate "C" < start || chr(1114111);
end
$$;

drop index motions_by_title_words;
drop index dossiers_by_words;
drop index council_sessions_by_words;
alter table motions drop column search;

-- The newest of each kind with these words: of what the council keeps anywhere in it, of initiatives in their text, of others in their
-- title. As the owner, since row-level security keeps a planner from using the index of words (see search_contributions). For everyone
-- it looks only in the words that everyone reads, so that what is not public is not betrayed by being found. What is confidential is
-- found by nobody. Words that many have are looked up first, and then the records gone through the newest first until there are enough
-- (coalesce keeps a planner from joining and sorting all of them).
create or replace function search_records(query tsquery, for_everyone boolean, wanted integer) returns table (kind text, id uuid)
  language sql stable rows 50 security definer set search_path = public, pg_temp as $$
  with worded as materialized (
    select w.kind, w.record_id from record_words w where w.municipality_id = app_municipality() and w.search @@ query)
  (select 'initiative', i.id from initiatives i
    where not for_everyone and i.municipality_id = app_municipality() and i.search @@ query order by i.id desc limit wanted)
  union all
  (select 'initiative', w.initiative_id from published_words w
    join initiatives i on i.municipality_id = w.municipality_id and i.id = w.initiative_id
    where for_everyone and w.municipality_id = app_municipality() and w.search @@ query and i.published_at is not null
    order by w.initiative_id desc limit wanted)
  union all
  (select 'project', p.id from projects p
    where p.municipality_id = app_municipality() and to_tsvector('dutch'::regconfig, p.title) @@ query
      and (not for_everyone or p.published_at is not null) order by p.id desc limit wanted)
  union all
  (select 'programme', p.id from programmes p
    where p.municipality_id = app_municipality() and to_tsvector('dutch'::regconfig, p.title) @@ query order by p.id desc limit wanted)
  union all
  (select 'evaluation', e.id from evaluations e
    where e.municipality_id = app_municipality() and to_tsvector('dutch'::regconfig, e.title) @@ query
      and (not for_everyone or e.published_at is not null) order by e.id desc limit wanted)
  union all
  (select 'motion', m.id from motions m
    where m.municipality_id = app_municipality()
      and coalesce(m.id in (select worded.record_id from worded where worded.kind = 'motion'), false)
      and (not for_everyone or m.published_at is not null) order by m.listed_on desc, m.id desc limit wanted)
  union all
  (select 'dossier', d.id from dossiers d
    where d.municipality_id = app_municipality()
      and coalesce(d.id in (select worded.record_id from worded where worded.kind = 'dossier'), false)
      and (not for_everyone or d.published_at is not null) order by d.updated_at desc, d.id desc limit wanted)
  union all
  (select 'document', d.id from documents d
    where d.municipality_id = app_municipality() and to_tsvector('dutch'::regconfig, d.title) @@ query and d.access <> 'confidential'
      and (not for_everyone or (d.access = 'public' and d.published_at is not null)) order by d.id desc limit wanted)
  union all
  (select 'session', s.id from council_sessions s
    where s.municipality_id = app_municipality()
      and coalesce(s.id in (select worded.record_id from worded where worded.kind = 'session'), false)
      and (not for_everyone or s.published_at is not null) order by s.starts_at desc, s.id desc limit wanted)
$$;
