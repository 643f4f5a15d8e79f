-- SPDX-License-Identifier: EUPL-1.2
-- Who does what in area-oriented working: the charter, in versions that are consulted on and adopted.

create table charter_versions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  number text not null,
  title text not null check (length(title) between 1 and 120),
  intro text not null check (length(intro) <= 2000),
  state text not null check (state in ('draft', 'consulted', 'adopted', 'withdrawn')),
  based_on uuid,
  made_by uuid,
  made_at timestamptz not null,
  consulted_from date,
  consulted_until date,
  adopted_by text check (adopted_by in ('college', 'council', 'management')),
  adopted_on date,
  in_force_from date,
  published_at timestamptz,
  ended_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, number),
  foreign key (municipality_id, based_on) references charter_versions (municipality_id, id),
  foreign key (municipality_id, made_by) references people (municipality_id, id),
  check (consulted_until >= consulted_from and (consulted_from is null) = (consulted_until is null)),
  check (state <> 'consulted' or consulted_until is not null),
  check ((state = 'adopted') = (adopted_by is not null) and (state = 'adopted') = (adopted_on is not null)
    and (state = 'adopted') = (in_force_from is not null)),
  check (in_force_from >= adopted_on),
  check ((state in ('consulted', 'adopted')) <= (published_at is not null)),
  check ((state = 'withdrawn') = (ended_at is not null))
);
comment on table charter_versions is 'A version of the charter (rollen en taken). The one in force on a day is the adopted one with the last in_force_from up to it: the next one ends it. published_at: since when everyone may read it; null is a draft.';
create unique index charter_versions_in_force on charter_versions (municipality_id, in_force_from) where state = 'adopted';
call protect_table('charter_versions', 'select, insert, update');

create table charter_tasks (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  version_id uuid not null,
  position integer not null,
  grouped_under text not null default '' check (length(grouped_under) <= 60),
  name text not null check (length(name) between 1 and 120),
  explanation text not null default '' check (length(explanation) <= 600),
  primary key (municipality_id, id),
  foreign key (municipality_id, version_id) references charter_versions (municipality_id, id)
);
comment on table charter_tasks is 'The tasks of a version, in their order, under a heading or none.';
create index charter_tasks_by_version on charter_tasks (municipality_id, version_id, position);
call protect_table('charter_tasks', 'select, insert, update, delete');

create table charter_marks (
  municipality_id uuid not null references municipalities,
  task_id uuid not null,
  role text not null check (role in ('area_manager', 'community_worker', 'area_alderman', 'portfolio_holder', 'departments', 'partners', 'residents')),
  mark text not null check (mark in ('does', 'decides', 'asked', 'told')),
  primary key (municipality_id, task_id, role),
  foreign key (municipality_id, task_id) references charter_tasks (municipality_id, id) on delete cascade
);
comment on table charter_marks is 'What a role has to do with a task: does it, decides, is asked, is told. No row: nothing.';
call protect_table('charter_marks', 'select, insert, delete');

create table charter_comments (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  version_id uuid not null,
  task_id uuid,
  task_name text not null default '' check (length(task_name) <= 120),
  by_kind text not null check (by_kind in ('residents', 'department', 'partner', 'resident')),
  organisation text not null default '' check (length(organisation) <= 120),
  contact_id uuid,
  person_id uuid,
  locale text not null check (locale in ('nl', 'en')),
  body text not null check (length(body) between 1 and 4000),
  created_at timestamptz not null,
  shown_at timestamptz,
  hidden_at timestamptz,
  outcome text check (outcome in ('adopted', 'partly', 'not_adopted')),
  answer text check (length(answer) between 1 and 4000),
  answered_by uuid,
  answered_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, version_id) references charter_versions (municipality_id, id),
  foreign key (municipality_id, contact_id) references contacts (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id),
  foreign key (municipality_id, answered_by) references people (municipality_id, id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (outcome is null)),
  check (shown_at is null or hidden_at is null)
);
comment on table charter_comments is 'What was said about a version while it was consulted on (inspraak). task_name stays when the task is changed or taken out afterwards. Everyone reads it once shown_at; the name of a person never, only the organisation. contact_id: who hears the answer by mail.';
create index charter_comments_by_version on charter_comments (municipality_id, version_id, id);
create index charter_comments_by_contact on charter_comments (municipality_id, contact_id) where contact_id is not null;
call protect_table('charter_comments', 'select, insert, update');

create table charter_steps (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  version_id uuid not null,
  what text not null check (length(what) between 1 and 200),
  owner text not null check (length(owner) between 1 and 120),
  due_on date not null,
  done_on date,
  primary key (municipality_id, id),
  foreign key (municipality_id, version_id) references charter_versions (municipality_id, id)
);
comment on table charter_steps is 'The path of implementation of a version: what, by whom (a role or team, public) and when.';
create index charter_steps_by_version on charter_steps (municipality_id, version_id, due_on);
call protect_table('charter_steps', 'select, insert, update, delete');

-- What was adopted stays as it was (R6): not even a mistake in the program changes it.
create function charter_version_stays() returns trigger
  language plpgsql as $$
begin
  if old.state in ('adopted', 'withdrawn') then
    raise exception 'An adopted or withdrawn charter is not changed: make a new draft from it.';
  end if;
  return new;
end
$$;
create trigger charter_version_stays before update or delete on charter_versions
  for each row execute function charter_version_stays();

create function charter_task_stays() returns trigger
  language plpgsql as $$
declare
  versions uuid[] := case tg_op when 'INSERT' then array[new.version_id] when 'DELETE' then array[old.version_id]
    else array[old.version_id, new.version_id] end;
begin
  if exists (select from charter_versions v where v.municipality_id = coalesce(new.municipality_id, old.municipality_id)
      and v.id = any (versions) and v.state in ('adopted', 'withdrawn')) then
    raise exception 'The tasks of an adopted or withdrawn charter are not changed: make a new draft from it.';
  end if;
  return coalesce(new, old);
end
$$;
create trigger charter_task_stays before insert or update or delete on charter_tasks
  for each row execute function charter_task_stays();

create function charter_mark_stays() returns trigger
  language plpgsql as $$
begin
  if exists (select from charter_tasks t
      join charter_versions v on v.municipality_id = t.municipality_id and v.id = t.version_id
      where t.municipality_id = coalesce(new.municipality_id, old.municipality_id)
        and t.id = coalesce(new.task_id, old.task_id) and v.state in ('adopted', 'withdrawn')) then
    raise exception 'The marks of an adopted or withdrawn charter are not changed: make a new draft from it.';
  end if;
  return coalesce(new, old);
end
$$;
create trigger charter_mark_stays before insert or update or delete on charter_marks
  for each row execute function charter_mark_stays();
