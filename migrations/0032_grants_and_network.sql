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

create table grant_budgets (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  area_id uuid not null,
  kind text not null check (kind in ('voucher', 'small_grant')),
  year integer not null check (year between 2000 and 2100),
  amount_cents bigint not null check (amount_cents between 1 and 10000000000),
  decided_cents bigint not null default 0,
  most_cents bigint not null check (most_cents > 0),
  decider text not null check (decider in ('area_manager', 'area_alderman')),
  about_nl text not null check (length(about_nl) between 1 and 1000),
  about_en text not null check (length(about_en) between 1 and 1000),
  opens_on date not null,
  closes_on date not null,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  unique (municipality_id, area_id, kind, year),
  check (opens_on <= closes_on),
  constraint grant_budgets_never_overspent check (decided_cents between 0 and amount_cents)
);
comment on table grant_budgets is 'Money that an area (with everything below it) has in a year for what residents do: voucher (buurtbon) or small_grant (kleine subsidie). decided_cents is what was granted and not given back; the trigger on grant_requests keeps it, nobody may write it, and the check makes overspending impossible.';
create index grant_budgets_by_year on grant_budgets (municipality_id, year);
call protect_table('grant_budgets', 'select');
grant insert (municipality_id, id, area_id, kind, year, amount_cents, most_cents, decider, about_nl, about_en, opens_on, closes_on, created_at)
  on grant_budgets to meent_app;
grant update (amount_cents, most_cents, decider, about_nl, about_en, opens_on, closes_on) on grant_budgets to meent_app;

create table grant_budget_changes (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  budget_id uuid not null,
  from_cents bigint not null,
  to_cents bigint not null,
  reason text not null check (length(reason) between 1 and 1000),
  changed_by uuid,
  at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, budget_id) references grant_budgets (municipality_id, id),
  foreign key (municipality_id, changed_by) references people (municipality_id, id)
);
comment on table grant_budget_changes is 'When a budget was raised or lowered, by whom and why; appended only.';
create index grant_budget_changes_by_budget on grant_budget_changes (municipality_id, budget_id, id);
call protect_table('grant_budget_changes', 'select, insert');

create table grant_requests (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  number text not null,
  initiative_id uuid not null,
  budget_id uuid not null,
  state text not null check (state in ('requested', 'granted', 'refused', 'paid', 'accounted', 'withdrawn')),
  asked_cents bigint not null check (asked_cents > 0),
  purpose text not null check (length(purpose) between 1 and 1000),
  needed_on date,
  wanted_way text not null check (wanted_way in ('transfer', 'bill', 'cash', 'goods')),
  entered_by uuid,
  created_at timestamptz not null,
  granted_cents bigint check (granted_cents between 1 and asked_cents),
  decided_by uuid,
  decided_at timestamptz,
  decision_note text check (length(decision_note) between 1 and 2000),
  paid_on date,
  paid_way text check (paid_way in ('transfer', 'bill', 'cash', 'goods')),
  accounted_on date,
  has_receipt boolean,
  has_picture boolean,
  returned_cents bigint not null default 0,
  withdrawn_reason text check (length(withdrawn_reason) between 1 and 1000),
  counts_cents bigint not null generated always as (
    case when state in ('granted', 'paid', 'accounted') then coalesce(granted_cents, 0) - returned_cents else 0 end) stored,
  primary key (municipality_id, id),
  foreign key (municipality_id, initiative_id) references initiatives (municipality_id, id),
  foreign key (municipality_id, budget_id) references grant_budgets (municipality_id, id),
  foreign key (municipality_id, entered_by) references people (municipality_id, id),
  foreign key (municipality_id, decided_by) references people (municipality_id, id),
  check (state not in ('granted', 'paid', 'accounted') or (granted_cents is not null and decided_at is not null)),
  check (state <> 'refused' or (decision_note is not null and decided_at is not null and granted_cents is null)),
  check (state not in ('paid', 'accounted') or (paid_on is not null and paid_way is not null)),
  check ((state = 'accounted') = (accounted_on is not null)),
  check ((state = 'withdrawn') = (withdrawn_reason is not null)),
  check (returned_cents between 0 and coalesce(granted_cents, 0))
);
comment on table grant_requests is 'A request for money by an initiative (number V-2026-0001), its decision, its payment and how it was accounted for. counts_cents is what it takes of the budget. No bank account number is kept anywhere: paying out is done elsewhere, here it is marked.';
create unique index grant_requests_by_number on grant_requests (municipality_id, number);
create index grant_requests_by_initiative on grant_requests (municipality_id, initiative_id, id);
create index grant_requests_by_budget on grant_requests (municipality_id, budget_id, id);
create index grant_requests_to_do on grant_requests (municipality_id, state, id) where state in ('requested', 'granted', 'paid');
call protect_table('grant_requests', 'select, insert, update');

-- What is decided stands with the budget, changed in the statement that decides: two decisions wait for each other on that row, and the
-- second meets the check. As the owner, since nobody else may write decided_cents.
create function count_grant() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (old.municipality_id, old.budget_id) <> (new.municipality_id, new.budget_id) then
    raise exception 'A request stays with its budget.';
  end if;
  update grant_budgets set decided_cents = decided_cents + new.counts_cents - case when tg_op = 'UPDATE' then old.counts_cents else 0 end
    where municipality_id = new.municipality_id and id = new.budget_id;
  return null;
end $$;
revoke all on function count_grant() from public;
create trigger grant_requests_counted_in after insert on grant_requests for each row
  when (new.counts_cents <> 0) execute function count_grant();
create trigger grant_requests_counted after update on grant_requests for each row
  when (old.counts_cents <> new.counts_cents or old.budget_id <> new.budget_id) execute function count_grant();
