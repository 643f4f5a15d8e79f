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

-- The same as in 0009, but that who joined something that the reader may read is found as well.
create or replace function search_contacts(sought text, areas uuid[], holders uuid[], wanted integer) returns setof uuid
  language plpgsql stable rows 10 security definer set search_path = public, pg_temp as $$
declare
  own uuid := app_municipality();
  digits text := dialled(sought);
  mail text := lower(btrim(sought));
  query tsquery;
  latest text := (select id from contacts where municipality_id = own order by id desc limit 1)::text;
  step text;
  size integer;
  before text;
  hit record;
  found_ids uuid[] := '{}';
  found_persons text[] := '{}';
  steps text[] := case
    when sought ~ '^[-+ ()0-9]+$' then array['phone']
    when sought ~ '@' then array['mail']
    when mail ~ '[ ]' then array['5', '4', '3', '0', 'slips']
    else array['5', '4', '3', '0', 'mail', 'slips'] end;
begin
  if latest is null then return; end if;
  foreach step in array steps loop
    continue when step = 'phone' and length(digits) < 3 or step = 'mail' and length(mail) < 3;
    query := name_query(sought, step = 'slips');
    continue when query is null and step not in ('phone', 'mail');
    size := case when step ~ '^[0-9]$' then step::integer else 0 end;
    before := right(lpad(to_hex(('x' || lpad(left(latest, size), 8, '0'))::bit(32)::integer - 1), 5, '0'), size);
    for hit in execute 'with hits as materialized (select id, coalesce(email_key, phone_key, id::text) as person from contacts
        where municipality_id = $1 and ' || case step
          when 'phone' then 'phone_key >= $2 and phone_key < $2 || '':'''
          when 'mail' then 'email_key collate "C" >= $3 and email_key collate "C" < $3 || chr(1114111)'
          else 'name_search(name) @@ $4 and search_periods(municipality_id, id) && $5' end
        || ') select * from hits order by id desc'
      using own, digits, mail, query,
        array[right(own::text, 8) || left(latest, size), right(own::text, 8) || before]
    loop
      continue when hit.person = any (found_persons);
      continue when not exists (
        select from contributions where municipality_id = own and contact_id = hit.id
          and (area_id = any (areas) or holder_id = any (holders)))
        and not exists (
          select from contribution_joiners j join contributions c on c.municipality_id = own and c.id = j.contribution_id
          where j.municipality_id = own and j.contact_id = hit.id and (c.area_id = any (areas) or c.holder_id = any (holders)));
      found_ids := found_ids || hit.id;
      found_persons := found_persons || hit.person;
      exit when cardinality(found_ids) = wanted;
    end loop;
    exit when cardinality(found_ids) = wanted;
  end loop;
  return query select unnest(found_ids);
end
$$;

-- For what happened with a department or partner.
create index journal_by_organisation on journal (municipality_id, (details -> 'holder' ->> 'id'), id)
  where topic = 'contributions' and details -> 'holder' ->> 'kind' = 'organisation';
create index referrals_by_entry on referrals (municipality_id, entry_id, id);

-- A reply of somebody who joined a contribution stands there as theirs.

alter table contribution_messages add column joiner_id uuid;
alter table contribution_messages add foreign key (municipality_id, joiner_id) references contribution_joiners (municipality_id, id);
alter table contribution_messages add check (joiner_id is null or kind = 'reply');
comment on column contribution_messages.joiner_id is 'Who joined it and says this, for the team only; else a reply is of its submitter.';
