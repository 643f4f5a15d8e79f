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
