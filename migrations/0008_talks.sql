-- SPDX-License-Identifier: EUPL-1.2
-- On the street: talks at a coffee cart or doorstep, noted on a phone and sent when there is network.

create table talks (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  person_id uuid not null,
  occasion text not null check (occasion in ('coffee_cart', 'doorstep', 'meeting', 'other')),
  body text not null check (length(body) <= 5000),
  mood text check (mood in ('angry', 'worried', 'neutral', 'content', 'happy')),
  area_id uuid not null,
  area_from text not null check (area_from in ('point', 'choice', 'none')),
  lon double precision check (lon between -180 and 180),
  lat double precision check (lat between -90 and 90),
  accuracy_meters integer check (accuracy_meters >= 0),
  may_keep boolean not null,
  may_contact boolean not null,
  may_publish boolean not null,
  contact_id uuid,
  contribution_id uuid,
  noted_at timestamptz not null,
  clock_offset_ms bigint not null,
  happened_at timestamptz not null,
  received_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  foreign key (municipality_id, contact_id) references contacts (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  check ((lon is null) = (lat is null)),
  check (may_keep or (body = '' and lon is null and contact_id is null and not may_publish)),
  check (may_contact or contact_id is null),
  check (happened_at <= received_at)
);
comment on table talks is 'Talks with residents (gesprekken). The id is made on the phone: sent again, it is the same talk. noted_at is what the phone''s clock said, clock_offset_ms how far ours was ahead of it when it was sent; happened_at is what we make of them, never after received_at. Without may_keep only that there was a talk is kept, with its mood and themes.';
create index talks_by_area on talks (municipality_id, area_id, happened_at desc, id desc);
create index talks_by_person on talks (municipality_id, person_id, happened_at desc, id desc);
create index talks_by_contact on talks (municipality_id, contact_id) where contact_id is not null;
create unique index talks_by_contribution on talks (municipality_id, contribution_id) where contribution_id is not null;
call protect_table('talks', 'select, insert, update');

create table talk_themes (
  municipality_id uuid not null references municipalities,
  talk_id uuid not null,
  theme_id uuid not null,
  primary key (municipality_id, talk_id, theme_id),
  foreign key (municipality_id, talk_id) references talks (municipality_id, id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id)
);
comment on table talk_themes is 'What a talk was about: none, one or several themes.';
create index talk_themes_by_theme on talk_themes (municipality_id, theme_id, talk_id);
call protect_table('talk_themes', 'select, insert');
