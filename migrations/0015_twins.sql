-- SPDX-License-Identifier: EUPL-1.2
-- The same matter brought by more than one: who joined, what was merged or split, and how far around to look for it.

create table contribution_joiners (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  contribution_id uuid not null,
  contact_id uuid,
  locale text not null check (locale in ('nl', 'en')),
  body text not null check (length(body) <= 5000),
  submission_key uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  foreign key (municipality_id, contact_id) references contacts (municipality_id, id)
);
comment on table contribution_joiners is 'Residents who said of a public contribution: that is mine as well. They hear every answer. body: words of their own for the team, never public, empty when there are none.';
create index contribution_joiners_by_contribution on contribution_joiners (municipality_id, contribution_id, id);
create unique index contribution_joiners_by_submission on contribution_joiners (municipality_id, submission_key);
create index contribution_joiners_by_contact on contribution_joiners (municipality_id, contact_id) where contact_id is not null;
call protect_table('contribution_joiners', 'select, insert');

alter table contributions
  add column merged_into_id uuid,
  add column split_from_id uuid,
  add foreign key (municipality_id, merged_into_id) references contributions (municipality_id, id),
  add foreign key (municipality_id, split_from_id) references contributions (municipality_id, id),
  add constraint contributions_merged_is_closed check (merged_into_id is null or (state = 'closed' and merged_into_id <> id));
comment on column contributions.merged_into_id is 'It is handled as part of this one, which has the ball; that one may be part of another again. The one at the top is part of none.';
comment on column contributions.split_from_id is 'It was a second matter in this one.';
create index contributions_by_merged on contributions (municipality_id, merged_into_id) where merged_into_id is not null;
create index contributions_by_split on contributions (municipality_id, split_from_id) where split_from_id is not null;
-- In a busy street the latest hundred may all be private: what is public has squares of its own.
create index contributions_published_by_cell on contributions (municipality_id, cell, id desc) include (lat, lon) where cell is not null and published_at is not null;

create table contribution_merges (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  contribution_id uuid not null,
  into_id uuid not null,
  from_state text not null check (from_state in ('received', 'in_progress', 'asked', 'answered')),
  from_due_on date,
  merged_at timestamptz not null,
  undone_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  foreign key (municipality_id, into_id) references contributions (municipality_id, id),
  check (contribution_id <> into_id)
);
comment on table contribution_merges is 'What was made part of what, from when to when, and how it stood before: undoing gives that back. Answers in that time are heard by both.';
create unique index contribution_merges_one_running on contribution_merges (municipality_id, contribution_id) where undone_at is null;
create index contribution_merges_by_contribution on contribution_merges (municipality_id, contribution_id, id);
call protect_table('contribution_merges', 'select, insert, update');

create table twin_radii (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  theme_id uuid,
  radius_meters integer not null check (radius_meters between 25 and 1000),
  primary key (municipality_id, id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id),
  unique nulls not distinct (municipality_id, theme_id)
);
comment on table twin_radii is 'How far around to look for contributions about the same, for a theme or (null) for all others. No row: the default of the software.';
call protect_table('twin_radii', 'select, insert, update, delete');
