-- SPDX-License-Identifier: EUPL-1.2
-- The loket: what residents bring, who they are, what was promised and said, and the mails that go out.

create table contacts (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  name text,
  email text,
  email_key text generated always as (lower(email)) stored,
  phone text,
  prefers text check (prefers in ('email', 'phone')),
  created_at timestamptz not null,
  primary key (municipality_id, id)
);
comment on table contacts is 'Residents, apart from what they brought (R8). email_key finds the same address again: under row-level security an index on lower(email) itself would not be used, since lower() is not marked leakproof.';
create index contacts_by_email on contacts (municipality_id, email_key) where email_key is not null;
create index contacts_by_phone on contacts (municipality_id, phone) where phone is not null;
call protect_table('contacts', 'select, insert, update');

-- The square of about 220 metres (in the Netherlands) in which a point lies; what is near a point lies in its square or the eight around it.
create function place_cell(lat double precision, lon double precision) returns bigint
  language sql immutable parallel safe
  return floor((lat + 90) * 500)::bigint * 200000 + floor((lon + 180) * 300)::bigint;

-- In which stretches of time an id was made, as words for the text index: ever, about two years, seven weeks and three days (an id
-- begins with its milliseconds in hexadecimal digits), each for one municipality.
create function search_periods(municipality uuid, id uuid) returns text[]
  language sql immutable parallel safe
  return array[right(municipality::text, 8), right(municipality::text, 8) || left(id::text, 3),
    right(municipality::text, 8) || left(id::text, 4), right(municipality::text, 8) || left(id::text, 5)];

create table contributions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  number text not null,
  kind text not null check (kind in ('question', 'idea', 'concern', 'compliment')),
  state text not null check (state in ('received', 'in_progress', 'asked', 'answered', 'closed')),
  is_open boolean generated always as (state <> 'closed') stored,
  channel text not null check (channel in ('web', 'email', 'phone', 'counter', 'street_talk', 'meeting', 'survey', 'partner', 'api')),
  subject text not null check (length(subject) between 1 and 200),
  body text not null check (length(body) between 1 and 10000),
  locale text not null check (locale in ('nl', 'en')),
  area_id uuid not null,
  area_from text not null check (area_from in ('point', 'choice', 'none', 'worker')),
  lon double precision check (lon between -180 and 180),
  lat double precision check (lat between -90 and 90),
  cell bigint generated always as (place_cell(lat, lon)) stored,
  theme_id uuid,
  contact_id uuid,
  holder_area_id uuid,
  holder_person_id uuid,
  holder_organisation_id uuid,
  holder_id uuid generated always as (coalesce(holder_area_id, holder_person_id, holder_organisation_id)) stored,
  public_consent boolean not null,
  published_at timestamptz,
  due_on date,
  sort_on date generated always as (coalesce(due_on, '9999-12-31'::date)) stored,
  answered_at timestamptz,
  closed_at timestamptz,
  close_reason text,
  submission_key uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  search tsvector generated always as (
    setweight(to_tsvector('dutch'::regconfig, subject), 'A')
    || setweight(to_tsvector('simple'::regconfig, number), 'A')
    || to_tsvector('dutch'::regconfig, body)) stored,
  primary key (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id),
  foreign key (municipality_id, contact_id) references contacts (municipality_id, id),
  foreign key (municipality_id, holder_area_id) references areas (municipality_id, id),
  foreign key (municipality_id, holder_person_id) references people (municipality_id, id),
  foreign key (municipality_id, holder_organisation_id) references organisations (municipality_id, id),
  check (num_nonnulls(holder_area_id, holder_person_id, holder_organisation_id) = 1),
  check ((lon is null) = (lat is null)),
  check (state <> 'closed' or answered_at is not null or close_reason is not null or contact_id is null),
  check (published_at is null or public_consent)
);
comment on table contributions is 'Anything a resident brings. Exactly one holder (R2); no closing without an answer or a reason for who can be reached (R3); published only with consent (R7). version guards against two people changing one at once; due_on is the day of the running promise, kept here for the order of the worklist.';
create unique index contributions_by_number on contributions (municipality_id, number);
create unique index contributions_by_submission on contributions (municipality_id, submission_key);
create index contributions_open_by_holder on contributions (municipality_id, holder_id, sort_on, id) where is_open;
create index contributions_open_by_area on contributions (municipality_id, area_id, sort_on, id) where is_open;
create index contributions_open_by_state on contributions (municipality_id, area_id, state, sort_on, id) where is_open;
create index contributions_by_area on contributions (municipality_id, area_id, id);
create index contributions_by_cell on contributions (municipality_id, cell) include (lat, lon, id) where cell is not null;
create index contributions_by_contact on contributions (municipality_id, contact_id, id) where contact_id is not null;
create index contributions_published on contributions (municipality_id, id desc) where published_at is not null;
create index contributions_answered on contributions (municipality_id, published_at desc, id desc) where published_at is not null and answered_at is not null;
create index contributions_published_by_area on contributions (municipality_id, area_id, id desc) where published_at is not null;
-- The small list of entries that are not in their place yet is gone through by every search.
create index contributions_search on contributions using gin (search, search_periods(municipality_id, id)) with (gin_pending_list_limit = 256);
call protect_table('contributions', 'select, insert, update');

create table contribution_messages (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  contribution_id uuid not null,
  kind text not null check (kind in ('note', 'question', 'reply', 'answer')),
  author_person_id uuid,
  body text not null check (length(body) between 1 and 10000),
  is_public boolean not null default false,
  submission_key uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  foreign key (municipality_id, author_person_id) references people (municipality_id, id),
  check ((kind = 'reply') = (author_person_id is null)),
  check (kind = 'answer' or not is_public)
);
comment on table contribution_messages is 'What was said: internal notes, questions to the resident, replies of the resident (no author), answers. Never changed. is_public: chosen when an answer is written, it may be shown where its contribution is (R7).';
create index contribution_messages_by_contribution on contribution_messages (municipality_id, contribution_id, id);
create unique index contribution_messages_by_submission on contribution_messages (municipality_id, submission_key);
call protect_table('contribution_messages', 'select, insert');

create table promises (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  contribution_id uuid not null,
  what text not null check (what in ('answer')),
  due_on date not null,
  made_at timestamptz not null,
  settled_at timestamptz,
  outcome text check (outcome in ('kept', 'late', 'withdrawn')),
  primary key (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  check ((settled_at is null) = (outcome is null))
);
comment on table promises is 'What was promised to whom by which working day (R4). A move is an update with its reason in the journal.';
create unique index promises_one_running on promises (municipality_id, contribution_id, what) where settled_at is null;
call protect_table('promises', 'select, insert, update');

create table mails (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  to_name text not null,
  to_address text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  about_topic text not null,
  about_id uuid not null,
  state text not null check (state in ('waiting', 'kept', 'sent', 'failed')),
  attempts smallint not null default 0,
  last_error text,
  claimed_at timestamptz,
  secret_until timestamptz,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (municipality_id, id)
);
comment on table mails is 'The outbox. Written in the transaction of what it tells about, sent by a job afterwards; kept and readable where no SMTP server is configured. claimed_at: a job is sending it since then; secret_until: its text opens a door until then, and is shown to nobody.';
create index mails_by_state on mails (municipality_id, state, id);
create index mails_by_subject on mails (municipality_id, about_id, id);
call protect_table('mails', 'select, insert, update');

create table used_proofs (
  municipality_id uuid not null references municipalities,
  proof text not null,
  expires_at timestamptz not null,
  primary key (municipality_id, proof)
);
comment on table used_proofs is 'Proofs of work and answered questions that have been handed in; each counts once.';
call protect_table('used_proofs', 'select, insert, delete');

-- Full text search runs as the owner: row-level security keeps a planner from using the text index for a caller, since the text
-- operators are not marked leakproof. The municipality comes from the transaction, never from the caller.
-- The newest hits are wanted, and a text index knows no order. So it looks in the latest days first, and only when that gives too
-- few in ever longer stretches: a word that stands in half of all texts is found as quickly as one that stands in a few.
create function search_contributions(query tsquery, newest uuid, areas uuid[], holders uuid[], filters jsonb, wanted integer) returns setof uuid
  language plpgsql stable rows 50 security definer set search_path = public, pg_temp as $$
declare
  own uuid := app_municipality();
  latest uuid := coalesce(newest, (select id from contributions where municipality_id = own order by id desc limit 1));
  digits integer;
  before text;
  found uuid[];
begin
  foreach digits in array array[5, 4, 3, 0] loop
    before := right(lpad(to_hex(('x' || lpad(left(latest::text, digits), 8, '0'))::bit(32)::integer - 1), 5, '0'), digits);
    found := array(
      with hits as materialized (
        select id, area_id, holder_id, kind, state, theme_id, sort_on from contributions
        where municipality_id = own and search @@ query
          and search_periods(municipality_id, id) && array[right(own::text, 8) || left(latest::text, digits), right(own::text, 8) || before])
      select id from hits
      where (newest is null or id < newest) and (area_id = any (areas) or holder_id = any (holders))
        and (not filters ? 'kind' or kind = filters ->> 'kind')
        and (not filters ? 'state' or state = filters ->> 'state')
        and (not filters ? 'themeId' or theme_id = (filters ->> 'themeId')::uuid)
        and (not filters ? 'areaIds' or filters -> 'areaIds' ? area_id::text)
        and (not filters ? 'dueBefore' or sort_on < (filters ->> 'dueBefore')::date)
      order by id desc
      limit wanted);
    exit when cardinality(found) = wanted;
  end loop;
  return query select unnest(found);
end
$$;
revoke all on function search_contributions(tsquery, uuid, uuid[], uuid[], jsonb, integer) from public;
grant execute on function search_contributions(tsquery, uuid, uuid[], uuid[], jsonb, integer) to meent_app;
