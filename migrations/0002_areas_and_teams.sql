-- SPDX-License-Identifier: EUPL-1.2
-- Areas with their boundaries, the people who work on them, and where streets and postcodes lie.

create table areas (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  parent_id uuid,
  kind text not null check (kind in ('municipality', 'region', 'district', 'village', 'neighbourhood')),
  code text not null,
  name text not null,
  source_name text not null default '',
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  tint smallint not null default 1 check (tint between 1 and 8),
  face_nl text not null default '',
  face_en text not null default '',
  emblem text not null default '',
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, parent_id) references areas (municipality_id, id),
  unique (municipality_id, code),
  unique (municipality_id, slug),
  check ((kind = 'municipality') = (parent_id is null))
);
comment on table areas is 'The area tree. Exactly one root of kind municipality; source_name is what the last imported file called it, so that a name the municipality chose itself stays; face_* describes the area in a few sentences; emblem is its silhouette as an SVG path in a box of 48.';
create unique index areas_one_root on areas (municipality_id) where parent_id is null;
create index areas_by_parent on areas (municipality_id, parent_id);
call protect_table('areas', 'select, insert, update');

create table area_boundaries (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  area_id uuid not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  geometry json not null,
  fingerprint text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
comment on table area_boundaries is 'Where an area lay from which day to which (last day included): a GeoJSON MultiPolygon in WGS84. fingerprint tells whether an import brings a new boundary.';
create unique index area_boundaries_one_open on area_boundaries (municipality_id, area_id) where valid_to is null;
create index area_boundaries_by_area on area_boundaries (municipality_id, area_id, valid_from);
call protect_table('area_boundaries', 'select, insert, update');

create table places (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  kind text not null check (kind in ('street', 'postcode', 'place')),
  name text not null,
  search_key text not null,
  lon double precision not null,
  lat double precision not null,
  primary key (municipality_id, id)
);
comment on table places is 'Streets, postcodes and place names with a point, to find the area that belongs to them. A street may have many points.';
create index places_by_key on places (municipality_id, search_key text_pattern_ops);
call protect_table('places', 'select, insert, update, delete');

create table themes (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  slug text not null,
  name_nl text not null,
  name_en text not null,
  primary key (municipality_id, id),
  unique (municipality_id, slug)
);
comment on table themes is 'Subjects such as traffic, green, sport. An alderman holds them as a portfolio.';
call protect_table('themes', 'select, insert, update');

create table organisations (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  kind text not null check (kind in ('department', 'partner')),
  name text not null,
  email text,
  phone text,
  ended_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, name)
);
comment on table organisations is 'Departments inside and partners outside the town hall, to which a contribution can be handed over.';
call protect_table('organisations', 'select, insert, update');

create table files (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  content_type text not null,
  bytes integer not null,
  storage_key text not null,
  is_public boolean not null default false,
  created_at timestamptz not null,
  primary key (municipality_id, id)
);
comment on table files is 'What is kept on disk or S3, by its key there.';
call protect_table('files', 'select, insert, update, delete');

create table people (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  name text not null,
  email text not null,
  phone text not null default '',
  employer text not null default '',
  meet_nl text not null default '',
  meet_en text not null default '',
  photo_file_id uuid,
  ended_at timestamptz,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, photo_file_id) references files (municipality_id, id)
);
comment on table people is 'Those who work on areas; not residents (see contacts). meet_* says where and when to meet them.';
create unique index people_by_email on people (municipality_id, lower(email));
call protect_table('people', 'select, insert, update');

create table held_roles (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('area_manager', 'community_worker', 'area_alderman', 'portfolio_holder', 'department_worker', 'administrator')),
  area_id uuid,
  organisation_id uuid,
  valid_from date not null,
  valid_to date,
  withdrawn_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id),
  check (valid_to is null or valid_to >= valid_from),
  check (role not in ('area_manager', 'community_worker', 'area_alderman') or area_id is not null),
  check (role <> 'department_worker' or organisation_id is not null)
);
comment on table held_roles is 'Who is what, in which area or for which organisation, from which day to which (last day included). withdrawn_at: it never came to be and counts for nothing.';
create index held_roles_by_person on held_roles (municipality_id, person_id);
create index held_roles_by_area on held_roles (municipality_id, area_id);
call protect_table('held_roles', 'select, insert, update');

create table portfolios (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  person_id uuid not null,
  theme_id uuid not null,
  valid_from date not null,
  valid_to date,
  withdrawn_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
comment on table portfolios is 'Which alderman holds which theme, from which day to which. withdrawn_at as in held_roles.';
call protect_table('portfolios', 'select, insert, update');

create table absences (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  person_id uuid not null,
  deputy_id uuid not null,
  valid_from date not null,
  valid_to date not null,
  withdrawn_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id),
  foreign key (municipality_id, deputy_id) references people (municipality_id, id),
  check (valid_to >= valid_from),
  check (deputy_id <> person_id)
);
comment on table absences is 'Who is away from which day to which, and who holds the ball meanwhile (R2). withdrawn_at as in held_roles.';
create index absences_by_person on absences (municipality_id, person_id);
call protect_table('absences', 'select, insert, update');
