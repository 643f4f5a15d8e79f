-- SPDX-License-Identifier: EUPL-1.2
-- The work on initiatives: who waits, what is said, what is needed and met, the government's role, pictures of the result.

alter table initiatives
  add column guide_id uuid,
  add column waits_since timestamptz,
  add constraint initiatives_guide foreign key (municipality_id, guide_id) references people (municipality_id, id);
comment on column initiatives.guide_id is 'Whom of the team the initiators turn to; null: the area manager of its first area.';
comment on column initiatives.waits_since is 'Since when the initiators wait for the team: they proposed it or wrote, and nobody did anything with it yet.';
create index initiatives_waiting on initiatives (municipality_id, waits_since) where waits_since is not null;

alter table initiators
  alter column contact_id drop not null,
  add column is_contact boolean not null default false,
  add column locale text check (locale in ('nl', 'en'));
comment on column initiators.contact_id is 'Null: the person was taken out (R8).';
comment on column initiators.is_contact is 'Whom the team turns to first; at most one at a time.';
comment on column initiators.locale is 'In which language they are written to; null: that of the initiative.';
create unique index initiators_contact on initiators (municipality_id, initiative_id) where is_contact and ended_at is null;

create table initiative_needs_met (
  municipality_id uuid not null references municipalities,
  initiative_id uuid not null,
  need text not null check (need in ('contact', 'place', 'voucher', 'permit', 'money', 'publicity', 'hands')),
  met_by text not null check (length(met_by) between 1 and 200),
  met_at timestamptz not null,
  primary key (municipality_id, initiative_id, need),
  foreign key (municipality_id, initiative_id) references initiatives (municipality_id, id)
);
comment on table initiative_needs_met is 'What initiators needed and got, and from whom: an organisation or a group, never a private person.';
call protect_table('initiative_needs_met', 'select, insert, update, delete');

create table initiative_messages (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  initiative_id uuid not null,
  kind text not null check (kind in ('note', 'letter', 'news', 'message', 'plan_wish')),
  body text not null check (length(body) between 1 and 5000),
  person_id uuid,
  initiator_id uuid,
  contact_id uuid,
  starts_on date,
  ends_on date,
  settled_at timestamptz,
  is_taken boolean,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, initiative_id) references initiatives (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id),
  foreign key (municipality_id, initiator_id) references initiators (municipality_id, id),
  foreign key (municipality_id, contact_id) references contacts (municipality_id, id),
  check ((person_id is null) = (kind in ('message', 'plan_wish'))),
  check ((initiator_id is not null) = (kind in ('message', 'plan_wish'))),
  check (ends_on is null or starts_on is null or starts_on <= ends_on)
);
comment on table initiative_messages is 'What is said about an initiative; for whom was chosen at writing (R7). note: among who work here; letter: to the initiators; news: to everyone, as long as the initiative is public; message and plan_wish: from an initiator to the team, a plan_wish with another planning that the team takes over or not.';
create index initiative_messages_of on initiative_messages (municipality_id, initiative_id, id);
create index initiative_messages_by_contact on initiative_messages (municipality_id, contact_id) where contact_id is not null;
call protect_table('initiative_messages', 'select, insert, update');

create table initiative_pictures (
  municipality_id uuid not null references municipalities,
  file_id uuid not null,
  initiative_id uuid not null,
  alt text not null default '' check (length(alt) <= 300),
  contact_id uuid,
  person_id uuid,
  may_be_public boolean not null,
  published_at timestamptz,
  form_key uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, file_id),
  foreign key (municipality_id, file_id) references files (municipality_id, id),
  foreign key (municipality_id, initiative_id) references initiatives (municipality_id, id),
  foreign key (municipality_id, contact_id) references contacts (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id),
  check (published_at is null or (may_be_public and alt <> ''))
);
comment on table initiative_pictures is 'Pictures of what came of an initiative, drawn anew when they came in. Everyone sees one when who sent it allows that, the team put it on the site with words for who does not see it, and the initiative is public (R7). form_key: of the form that they came with, so that it counts once.';
create index initiative_pictures_of on initiative_pictures (municipality_id, initiative_id, file_id);
create index initiative_pictures_by_contact on initiative_pictures (municipality_id, contact_id) where contact_id is not null;
call protect_table('initiative_pictures', 'select, insert, update, delete');

create table role_weighings (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  initiative_id uuid not null,
  answers jsonb not null,
  advised text not null check (advised in ('let_go', 'facilitate', 'stimulate', 'direct', 'regulate')),
  step text not null check (step in ('let_go', 'facilitate', 'stimulate', 'direct', 'regulate')),
  reason text check (length(reason) between 1 and 1000),
  promised text check (length(promised) between 1 and 1000),
  requested text check (length(requested) between 1 and 1000),
  decided_by uuid,
  decided_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, initiative_id) references initiatives (municipality_id, id),
  foreign key (municipality_id, decided_by) references people (municipality_id, id),
  check (advised = step or reason is not null)
);
comment on table role_weighings is 'The role of the government in an initiative (overheidsrol), each time it was weighed; the latest holds, none is ever changed (R6). answers: question to answer. promised and requested: what the initiators may expect and what is asked of them, in words of our own beside those of the step.';
create index role_weighings_of on role_weighings (municipality_id, initiative_id, id);
call protect_table('role_weighings', 'select, insert');

create index initiatives_search on initiatives using gin (search);

-- The newest with these words. Runs as the owner: row-level security would keep the index from being used (see search_contributions).
create function search_initiatives(query tsquery, before uuid, filters jsonb, wanted integer) returns setof uuid
  language sql stable rows 40 security definer set search_path = public, pg_temp as $$
  select id from initiatives
  where municipality_id = app_municipality() and search @@ query and (before is null or id < before)
    and (not filters ? 'states' or filters -> 'states' ? state)
    and (not filters ? 'themeId' or theme_ids @> array[(filters ->> 'themeId')::uuid])
    and (not filters ? 'areaIds' or exists (select from unnest(area_ids) as one (area_id) where filters -> 'areaIds' ? one.area_id::text))
    and (not filters ? 'isWaiting' or waits_since is not null)
  order by id desc limit wanted
$$;
revoke all on function search_initiatives(tsquery, uuid, jsonb, integer) from public;
grant execute on function search_initiatives(tsquery, uuid, jsonb, integer) to meent_app;
