-- SPDX-License-Identifier: EUPL-1.2
-- Satisfaction in the figures of the overview.

alter table contribution_months drop constraint contribution_months_measure_check;
alter table contribution_months add constraint contribution_months_measure_check check (
  measure in ('brought', 'open', 'closed', 'answered', 'in_time', 'kept', 'late', 'helped', 'partly', 'unhelped', 'suggested'));

-- What residents answered before this day is counted too: the next round walks along all contributions once more.
delete from overview_rounds;

-- Where and when the team of an area can be met, for everyone's agenda; and each person's own agenda for a program of theirs.

create table meeting_moments (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  area_id uuid not null,
  kind text not null check (kind in ('office_hour', 'coffee_cart', 'walk', 'evening', 'other')),
  place text not null check (place <> ''),
  first_on date not null,
  last_on date not null,
  rhythm text not null check (rhythm in ('once', 'weekly', 'fortnightly', 'four_weekly')),
  from_time time not null,
  to_time time not null,
  created_at timestamptz not null,
  stopped_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  check (last_on >= first_on),
  check (to_time > from_time)
);
comment on table meeting_moments is 'When and where everyone can meet the team of an area, once or every so many weeks from first_on up to last_on; times on the clock of the Netherlands. Never changed: one is stopped, and another announced.';
create index meeting_moments_by_area on meeting_moments (municipality_id, area_id, last_on);
call protect_table('meeting_moments', 'select, insert, update');

create table agenda_feeds (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  person_id uuid not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id)
);
comment on table agenda_feeds is 'The secret address at which a program reads the appointments of somebody who works here. The address is signed with the key of the installation, so what is kept here opens nothing.';
create unique index agenda_feeds_live on agenda_feeds (municipality_id, person_id) where revoked_at is null;
call protect_table('agenda_feeds', 'select, insert, update');
