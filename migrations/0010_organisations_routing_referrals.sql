-- SPDX-License-Identifier: EUPL-1.2
-- Who is reached at a department or partner and what it is for, which rules give the ball to whom, and where residents are referred to.

create table organisation_contacts (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  organisation_id uuid not null,
  position integer not null,
  name text not null check (length(name) between 1 and 100),
  role text not null default '',
  email text not null default '',
  phone text not null default '',
  primary key (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id),
  unique (municipality_id, organisation_id, position) deferrable initially deferred
);
comment on table organisation_contacts is 'People at a department or partner, the first to reach first. They are deleted when they are no contact any more: nothing of them is needed afterwards (R8).';
call protect_table('organisation_contacts', 'select, insert, update, delete');

create table organisation_themes (
  municipality_id uuid not null references municipalities,
  organisation_id uuid not null,
  theme_id uuid not null,
  primary key (municipality_id, organisation_id, theme_id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id)
);
comment on table organisation_themes is 'What a department or partner is for. None: nothing was said about it.';
call protect_table('organisation_themes', 'select, insert, delete');

create table organisation_areas (
  municipality_id uuid not null references municipalities,
  organisation_id uuid not null,
  area_id uuid not null,
  primary key (municipality_id, organisation_id, area_id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id)
);
comment on table organisation_areas is 'The areas, each with everything below it, that a department or partner works for. None: the whole municipality.';
call protect_table('organisation_areas', 'select, insert, delete');

create table routing_rules (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  position integer not null,
  kind text check (kind in ('question', 'idea', 'concern', 'compliment')),
  theme_id uuid,
  area_id uuid,
  holder_area_id uuid,
  holder_person_id uuid,
  holder_organisation_id uuid,
  is_on boolean not null default true,
  primary key (municipality_id, id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  foreign key (municipality_id, holder_area_id) references areas (municipality_id, id),
  foreign key (municipality_id, holder_person_id) references people (municipality_id, id),
  foreign key (municipality_id, holder_organisation_id) references organisations (municipality_id, id),
  unique (municipality_id, position) deferrable initially deferred,
  check (num_nonnulls(holder_area_id, holder_person_id, holder_organisation_id) = 1)
);
comment on table routing_rules is 'Who gets the ball of a contribution of a kind, on a theme, in an area (with everything below it); empty is any. The first that fits, by position, wins; none: the team of the area (R2).';
call protect_table('routing_rules', 'select, insert, update, delete');

create table referral_entries (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  name text not null check (length(name) between 1 and 150),
  purpose text not null check (length(purpose) between 1 and 1000),
  phone text not null default '',
  email text not null default '',
  website text not null default '',
  hours text not null default '',
  ended_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, name)
);
comment on table referral_entries is 'The directory (verwijswijzer): who outside is there for what. Never deleted, since referrals point at it.';
call protect_table('referral_entries', 'select, insert, update');

create table referral_entry_themes (
  municipality_id uuid not null references municipalities,
  entry_id uuid not null,
  theme_id uuid not null,
  primary key (municipality_id, entry_id, theme_id),
  foreign key (municipality_id, entry_id) references referral_entries (municipality_id, id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id)
);
comment on table referral_entry_themes is 'What an entry of the directory is about.';
call protect_table('referral_entry_themes', 'select, insert, delete');

create table referrals (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  contribution_id uuid not null,
  entry_id uuid not null,
  way text not null check (way in ('warm', 'number')),
  consent boolean not null,
  shares_contact boolean not null,
  told_by text not null check (told_by in ('mail', 'phone', 'nobody')),
  ask_on date,
  arrived boolean,
  submission_key uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  foreign key (municipality_id, entry_id) references referral_entries (municipality_id, id),
  check (way <> 'warm' or consent),
  check (not shares_contact or way = 'warm'),
  check ((way = 'warm') = (ask_on is not null)),
  check (arrived is null or way = 'warm')
);
comment on table referrals is 'Where a contribution was referred to: warm (the organisation got it by mail, with the consent of the resident) or with name and number. told_by: how the resident heard of it; ask_on: when staff are asked whether it arrived.';
create index referrals_by_contribution on referrals (municipality_id, contribution_id, id);
create unique index referrals_by_submission on referrals (municipality_id, submission_key);
create index referrals_to_ask on referrals (municipality_id, ask_on, id) where arrived is null and ask_on is not null;
call protect_table('referrals', 'select, insert, update');
