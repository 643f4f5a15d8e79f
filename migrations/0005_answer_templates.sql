-- SPDX-License-Identifier: EUPL-1.2
-- Texts to begin an answer with; what lies near, the latest first.

create table answer_templates (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  title text not null check (length(title) between 1 and 100),
  kind text check (kind in ('question', 'idea', 'concern', 'compliment')),
  theme_id uuid,
  locale text not null check (locale in ('nl', 'en')),
  body text not null check (length(body) between 1 and 5000),
  ended_at timestamptz,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id)
);
comment on table answer_templates is 'Texts to begin an answer with, for one kind and theme or for all (null). {naam} and other fields in the body are filled in from the contribution.';
call protect_table('answer_templates', 'select, insert, update');

-- In a busy street thousands may lie in one square: only the latest of each are looked at.
drop index contributions_by_cell;
create index contributions_by_cell on contributions (municipality_id, cell, id desc) include (lat, lon) where cell is not null;
