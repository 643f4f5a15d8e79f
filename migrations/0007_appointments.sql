-- SPDX-License-Identifier: EUPL-1.2
-- Personal talks: times that were proposed, the one that was picked, and what goes into agendas.

create table appointments (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  contribution_id uuid not null,
  person_id uuid not null,
  place text not null check (place in ('town_hall', 'street', 'home')),
  place_text text not null check (length(place_text) between 1 and 300),
  minutes smallint not null check (minutes between 10 and 480),
  slots timestamptz[] not null check (cardinality(slots) between 1 and 5),
  state text not null check (state in ('proposed', 'agreed', 'declined', 'cancelled')),
  starts_at timestamptz,
  ends_at timestamptz,
  sequence integer not null default 0,
  reason text,
  reminded_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id),
  check ((starts_at is null) = (ends_at is null)),
  check (state <> 'agreed' or starts_at is not null)
);
comment on table appointments is 'A personal talk about a contribution (afspraak). slots: the times that were proposed; starts_at: the one picked, which stays when it is cancelled later. sequence counts the changes for agendas (RFC 5545). reminded_at: both were told the day before.';
create index appointments_by_contribution on appointments (municipality_id, contribution_id, id);
create index appointments_by_person on appointments (municipality_id, person_id, starts_at) where state = 'agreed';
create index appointments_to_remind on appointments (municipality_id, starts_at) where state = 'agreed' and reminded_at is null;
call protect_table('appointments', 'select, insert, update');

alter table mails add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL'));
alter table mails add column calendar text;
alter table mails add constraint mails_calendar_is_whole check ((calendar is null) = (calendar_method is null));
