-- SPDX-License-Identifier: EUPL-1.2
-- How far a programme is, such as an item of the coalition accord; and one search over everything that has a title.

create table programme_notes (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  programme_id uuid not null,
  state text not null check (state in ('not_begun', 'under_way', 'reached', 'dropped')),
  on_day date not null,
  body text not null check (length(body) between 1 and 5000),
  author_id uuid,
  submission_key uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, programme_id) references programmes (municipality_id, id),
  foreign key (municipality_id, author_id) references people (municipality_id, id)
);
comment on table programme_notes is 'How far a programme was on a day and what there is to say about it; of an item of the coalition accord above all. Public, as programmes are. Only added to (R6): the latest day holds, of one day what was written last. What is dropped has its reason in body.';
create index programme_notes_by_day on programme_notes (municipality_id, programme_id, on_day desc, id desc);
create unique index programme_notes_by_submission on programme_notes (municipality_id, submission_key);
call protect_table('programme_notes', 'select, insert');

create index motions_settled on motions (municipality_id, settled_on desc, id desc) where state = 'settled' and published_at is not null;
create index motions_by_title_words on motions using gin (to_tsvector('dutch'::regconfig, title));
create index dossiers_by_words on dossiers using gin (to_tsvector('dutch'::regconfig, title));
create index documents_by_words on documents using gin (to_tsvector('dutch'::regconfig, title));
create index council_sessions_by_words on council_sessions using gin (to_tsvector('dutch'::regconfig, title));
create index projects_by_words on projects using gin (to_tsvector('dutch'::regconfig, title));
create index programmes_by_words on programmes using gin (to_tsvector('dutch'::regconfig, title));
create index evaluations_by_words on evaluations using gin (to_tsvector('dutch'::regconfig, title));

-- The newest of each kind with these words in their title (of initiatives: in their text as well). As the owner, since row-level security
-- keeps a planner from using the index of words (see search_contributions). For everyone it looks only in the words that everyone
-- reads, so that what is not public is not betrayed by being found. What is confidential is found by nobody.
create function search_records(query tsquery, for_everyone boolean, wanted integer) returns table (kind text, id uuid)
  language sql stable rows 50 security definer set search_path = public, pg_temp as $$
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
    where m.municipality_id = app_municipality() and to_tsvector('dutch'::regconfig, m.title) @@ query
      and (not for_everyone or m.published_at is not null) order by m.id desc limit wanted)
  union all
  (select 'dossier', d.id from dossiers d
    where d.municipality_id = app_municipality() and to_tsvector('dutch'::regconfig, d.title) @@ query
      and (not for_everyone or d.published_at is not null) order by d.id desc limit wanted)
  union all
  (select 'document', d.id from documents d
    where d.municipality_id = app_municipality() and to_tsvector('dutch'::regconfig, d.title) @@ query and d.access <> 'confidential'
      and (not for_everyone or (d.access = 'public' and d.published_at is not null)) order by d.id desc limit wanted)
  union all
  (select 'session', s.id from council_sessions s
    where s.municipality_id = app_municipality() and to_tsvector('dutch'::regconfig, s.title) @@ query
      and (not for_everyone or s.published_at is not null) order by s.id desc limit wanted)
$$;
revoke all on function search_records(tsquery, boolean, integer) from public;
grant execute on function search_records(tsquery, boolean, integer) to meent_app;
