-- SPDX-License-Identifier: EUPL-1.2
-- Who works with whom in an area, and money for what residents do themselves.

alter table organisations add column branch text check (branch in
  ('residents_group', 'association', 'police', 'housing_corporation', 'school', 'care', 'entrepreneurs', 'other'));
comment on column organisations.branch is 'What kind of partner it is, for the picture of the network. Null: nothing was said about it; departments have none.';
alter table organisations add check (branch is null or kind = 'partner');

create table network_ties (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  area_id uuid not null,
  party_id uuid not null,
  other_id uuid,
  what text not null check (length(what) between 1 and 60),
  note text check (length(note) between 1 and 500),
  since date not null,
  until date,
  withdrawn_at timestamptz,
  made_by uuid,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  foreign key (municipality_id, party_id) references organisations (municipality_id, id),
  foreign key (municipality_id, other_id) references organisations (municipality_id, id),
  foreign key (municipality_id, made_by) references people (municipality_id, id),
  check (party_id < other_id),
  check (until >= since)
);
comment on table network_ties is 'Who works with whom in an area (netwerk). other_id null: with the area team. Of two organisations the lower id is party_id, so that a tie has no direction. what: the cooperation in a few words; until: the last day; withdrawn_at: it never was there and counts for nothing.';
create index network_ties_by_area on network_ties (municipality_id, area_id, id) where withdrawn_at is null;
create index network_ties_by_party on network_ties (municipality_id, party_id) where withdrawn_at is null;
create index network_ties_by_other on network_ties (municipality_id, other_id) where withdrawn_at is null;
call protect_table('network_ties', 'select, insert, update');
