-- SPDX-License-Identifier: EUPL-1.2
-- Asking others: a partner behind a personal link that ends, a colleague, and who is named in a note.

create table partner_questions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  contribution_id uuid not null,
  organisation_id uuid not null,
  to_name text not null,
  to_address text not null check (to_address <> ''),
  asked_by uuid not null,
  question text not null check (length(question) between 1 and 5000),
  shares text[] not null,
  message_ids uuid[] not null,
  file_ids uuid[] not null,
  ground text not null check (ground in ('public_task', 'consent', 'legal_obligation', 'vital_interest')),
  ground_note text not null check (ground_note <> ''),
  visible_until date not null,
  code text not null check (code ~ '^[0-9a-f]{12}$'),
  asked_at timestamptz not null,
  reminded_at timestamptz,
  withdrawn_at timestamptz,
  answered_at timestamptz,
  handled_at timestamptz,
  submission_key uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id),
  foreign key (municipality_id, asked_by) references people (municipality_id, id),
  check (shares <@ array['text', 'place', 'name', 'email', 'phone'])
);
comment on table partner_questions is 'A question to a partner about a contribution (ketenpartner). shares, message_ids and file_ids say what they may see of it, read where it stands: what is erased there, they see no more. visible_until: the last day; code: in the address for replies by mail; handled_at: a worker has seen the answer, or that none came.';
create unique index partner_questions_by_submission on partner_questions (municipality_id, submission_key);
create unique index partner_questions_by_code on partner_questions (municipality_id, code);
create index partner_questions_by_contribution on partner_questions (municipality_id, contribution_id, id);
create index partner_questions_waiting on partner_questions (municipality_id, visible_until, id) where handled_at is null and withdrawn_at is null;
call protect_table('partner_questions', 'select, insert, update');

create table partner_links (
  municipality_id uuid not null references municipalities,
  token_hash text not null,
  question_id uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, token_hash),
  foreign key (municipality_id, question_id) references partner_questions (municipality_id, id)
);
comment on table partner_links is 'The links to a question, by the SHA-256 of what stands in them: whoever reads this table can open nothing. A reminder makes another one; those before keep working as long as the question can be seen.';
call protect_table('partner_links', 'select, insert');

create table partner_answers (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  question_id uuid not null,
  contribution_id uuid not null,
  body text not null check (length(body) between 1 and 10000),
  way text not null check (way in ('page', 'mail')),
  submission_key uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, question_id) references partner_questions (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id)
);
comment on table partner_answers is 'What a partner answered, on the page or by mail. Internal: the resident does not see it.';
create unique index partner_answers_by_submission on partner_answers (municipality_id, submission_key);
create index partner_answers_by_contribution on partner_answers (municipality_id, contribution_id, id);
call protect_table('partner_answers', 'select, insert');
-- When the person is taken out of it (R8).
grant update (body) on partner_answers to meent_app;

create table colleague_questions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  contribution_id uuid not null,
  asked_by uuid not null,
  asked_to uuid not null,
  question text not null check (length(question) between 1 and 5000),
  asked_at timestamptz not null,
  reminded_at timestamptz,
  answer text check (length(answer) between 1 and 10000),
  answered_by uuid,
  answered_at timestamptz,
  seen_at timestamptz,
  submission_key uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  foreign key (municipality_id, asked_by) references people (municipality_id, id),
  foreign key (municipality_id, asked_to) references people (municipality_id, id),
  foreign key (municipality_id, answered_by) references people (municipality_id, id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  check (asked_by <> asked_to)
);
comment on table colleague_questions is 'A question to a colleague about a contribution, with the answer. Internal. seen_at: who asked has seen the answer.';
create unique index colleague_questions_by_submission on colleague_questions (municipality_id, submission_key);
create index colleague_questions_by_contribution on colleague_questions (municipality_id, contribution_id, id);
create index colleague_questions_open on colleague_questions (municipality_id, asked_to, id) where answered_at is null;
create index colleague_questions_unseen on colleague_questions (municipality_id, asked_by, id) where answered_at is not null and seen_at is null;
call protect_table('colleague_questions', 'select, insert, update');

create table mentions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  contribution_id uuid not null,
  person_id uuid not null,
  mentioned_by uuid not null,
  note_key uuid not null,
  created_at timestamptz not null,
  seen_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id),
  foreign key (municipality_id, mentioned_by) references people (municipality_id, id)
);
comment on table mentions is 'Who is named in an internal note, and whether they have opened the contribution since. note_key is the submission_key of the note.';
create unique index mentions_once on mentions (municipality_id, note_key, person_id);
create index mentions_unseen on mentions (municipality_id, person_id, contribution_id) where seen_at is null;
call protect_table('mentions', 'select, insert, update');

create index partner_questions_by_organisation on partner_questions (municipality_id, organisation_id, id);

-- What happened with a department or partner over all channels, the newest first, within what may be read (R9): it got the ball,
-- something was referred to it, it wrote, it was written to, it was asked something and replied on the
-- page (a reply by mail is what it wrote). Runs as the owner, as search_contributions does and for the same reason:
-- row-level security keeps a planner from using an index on an expression. Ids sort by time.

create function happened_with_organisation(
  organisation uuid, addresses text[], areas uuid[], holders uuid[], before uuid, wanted integer
) returns table (id uuid, contribution_id uuid, what text, at timestamptz)
  language sql stable rows 40 security definer set search_path = public, pg_temp as $$
  (select j.id, c.id, 'got', j.at from journal j
    join contributions c on c.municipality_id = app_municipality() and c.id = j.subject_id
    where j.municipality_id = app_municipality() and j.topic = 'contributions' and j.details -> 'holder' ->> 'kind' = 'organisation'
      and j.details -> 'holder' ->> 'id' = organisation::text and (before is null or j.id < before)
      and (c.area_id = any (areas) or c.holder_id = any (holders))
    order by j.id desc limit wanted)
  union all
  (select r.id, c.id, 'referred', r.created_at from referral_entries e
    join referrals r on r.municipality_id = app_municipality() and r.entry_id = e.id
    join contributions c on c.municipality_id = app_municipality() and c.id = r.contribution_id
    where e.municipality_id = app_municipality() and lower(e.email) = any (addresses) and (before is null or r.id < before)
      and (c.area_id = any (areas) or c.holder_id = any (holders))
    order by r.id desc limit wanted)
  union all
  (select m.id, c.id, 'wrote', m.received_at from inbound_mails m
    join contributions c on c.municipality_id = app_municipality() and c.id = m.contribution_id
    where m.municipality_id = app_municipality() and m.from_address = any (addresses) and (before is null or m.id < before)
      and (c.area_id = any (areas) or c.holder_id = any (holders))
    order by m.id desc limit wanted)
  union all
  (select m.id, c.id, 'written_to', m.created_at from mails m
    join contributions c on c.municipality_id = app_municipality() and c.id = m.about_id
    where m.municipality_id = app_municipality() and m.about_topic = 'contributions' and m.to_key = any (addresses)
      and (before is null or m.id < before) and (c.area_id = any (areas) or c.holder_id = any (holders))
    order by m.id desc limit wanted)
  union all
  (select q.id, c.id, 'asked', q.asked_at from partner_questions q
    join contributions c on c.municipality_id = app_municipality() and c.id = q.contribution_id
    where q.municipality_id = app_municipality() and q.organisation_id = organisation and (before is null or q.id < before)
      and (c.area_id = any (areas) or c.holder_id = any (holders))
    order by q.id desc limit wanted)
  union all
  (select a.id, c.id, 'replied', a.created_at from partner_questions q
    join partner_answers a on a.municipality_id = app_municipality() and a.contribution_id = q.contribution_id and a.question_id = q.id
    join contributions c on c.municipality_id = app_municipality() and c.id = q.contribution_id
    where q.municipality_id = app_municipality() and q.organisation_id = organisation and a.way = 'page' and (before is null or a.id < before)
      and (c.area_id = any (areas) or c.holder_id = any (holders))
    order by a.id desc limit wanted)
  order by 1 desc limit wanted
$$;
revoke all on function happened_with_organisation(uuid, text[], uuid[], uuid[], uuid, integer) from public;
grant execute on function happened_with_organisation(uuid, text[], uuid[], uuid[], uuid, integer) to meent_app;
