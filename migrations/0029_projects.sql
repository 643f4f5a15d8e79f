-- SPDX-License-Identifier: EUPL-1.2
-- What the municipality wants to reach (programmes), and what its teams set up for it (projects).

create table programmes (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  number text not null,
  kind text not null check (kind in ('environment_vision', 'transformation_plan', 'climate_energy_circularity', 'safety_plan', 'coalition_accord', 'other')),
  title text not null check (length(title) between 1 and 200),
  body text not null check (length(body) between 1 and 3000),
  aims text[] not null default '{}' check (cardinality(aims) <= 20),
  theme_ids uuid[] not null default '{}',
  holder_id uuid,
  starts_on date not null,
  ends_on date,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, holder_id) references people (municipality_id, id),
  check (ends_on is null or starts_on <= ends_on)
);
comment on table programmes is 'A policy aim that work in areas serves (opgave): a vision, a plan, an item of the accord. Public. holder_id: the portfolio holder, when it is not simply who holds its themes. Few per municipality: kept in memory. What serves it stands in links, reason serves.';
create unique index programmes_by_number on programmes (municipality_id, number);
call protect_table('programmes', 'select, insert, update');

-- The coherence matrix goes through all of it, in the order of the records.
create index links_serving on links (municipality_id, from_kind, from_id, to_id) where reason = 'serves' and removed_at is null;

create table projects (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  number text not null,
  state text not null check (state in ('idea', 'supported', 'under_way', 'done', 'stopped')),
  is_open boolean generated always as (state not in ('done', 'stopped')) stored,
  title text not null check (length(title) between 1 and 200),
  aim text not null check (length(aim) between 1 and 3000),
  why text check (length(why) between 1 and 3000),
  area_ids uuid[] not null check (cardinality(area_ids) between 1 and 50),
  theme_ids uuid[] not null default '{}',
  organisation_ids uuid[] not null default '{}',
  lead_id uuid,
  worker_id uuid,
  budget text check (length(budget) between 1 and 1000),
  public_summary text check (length(public_summary) between 1 and 2000),
  published_at timestamptz,
  result text check (length(result) between 1 and 5000),
  done_on date,
  stop_reason text check (length(stop_reason) between 1 and 1000),
  submission_key uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, lead_id) references people (municipality_id, id),
  foreign key (municipality_id, worker_id) references people (municipality_id, id),
  check (published_at is null or public_summary is not null),
  check (state <> 'stopped' or stop_reason is not null),
  check (state <> 'done' or (result is not null and done_on is not null))
);
comment on table projects is 'What a team sets up to raise liveability (project). aim, why and budget are for who works here; everyone reads only title, public_summary, where, with whom and the result, and only when published_at is set (R7). version guards against two people changing one at once.';
create unique index projects_by_number on projects (municipality_id, number);
create unique index projects_by_submission on projects (municipality_id, submission_key);
create index projects_open on projects (municipality_id, id desc) where is_open;
create index projects_latest on projects (municipality_id, id desc);
create index projects_published on projects (municipality_id, id desc) where published_at is not null;
call protect_table('projects', 'select, insert, update');

create table action_points (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  project_id uuid not null,
  what text not null check (length(what) between 1 and 300),
  owner_person_id uuid,
  owner_organisation_id uuid,
  due_on date not null,
  first_due_on date not null,
  move_reason text check (length(move_reason) between 1 and 500),
  outcome text check (outcome in ('done', 'dropped')),
  outcome_note text check (length(outcome_note) between 1 and 500),
  closed_at timestamptz,
  closed_by uuid,
  reminded_on date,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, project_id) references projects (municipality_id, id),
  foreign key (municipality_id, owner_person_id) references people (municipality_id, id),
  foreign key (municipality_id, owner_organisation_id) references organisations (municipality_id, id),
  foreign key (municipality_id, closed_by) references people (municipality_id, id),
  check (num_nonnulls(owner_person_id, owner_organisation_id) = 1),
  check ((outcome is null) = (closed_at is null)),
  check (outcome is distinct from 'dropped' or outcome_note is not null)
);
comment on table action_points is 'Who does what by when in a project (actie). Exactly one owner: a person or an organisation. A day is only moved with a reason (move_reason: the latest); reminded_on: the latest reminder for the day as it stands.';
create index action_points_of_project on action_points (municipality_id, project_id);
create index action_points_open on action_points (municipality_id, due_on) where outcome is null;
call protect_table('action_points', 'select, insert, update');
