-- SPDX-License-Identifier: EUPL-1.2
-- Promises kept: deeds beside answers, reminders and escalation, norms per theme, the morning mail, satisfaction after closing.

-- A promise is an answer, or a deed in words. Only of the answer at most one runs; whoever holds the ball owes it.
alter table promises drop constraint promises_what_check;
alter table promises drop constraint promises_outcome_check;
alter table promises
  add column deed text check (length(deed) between 1 and 300),
  add column made_by uuid,
  add column owner_person_id uuid,
  add column submission_key uuid,
  add column moved_from date,
  add column moved_reason text,
  add column settled_note text,
  add column version integer not null default 1,
  add constraint promises_what_check check (what in ('answer', 'deed')),
  add constraint promises_outcome_check check (outcome in ('kept', 'late', 'withdrawn', 'failed')),
  add constraint promises_words_check check ((what = 'deed') = (deed is not null)),
  add constraint promises_owned_check check ((what = 'deed') = (owner_person_id is not null)),
  add constraint promises_failed_check check (outcome is distinct from 'failed' or settled_note is not null),
  add constraint promises_maker foreign key (municipality_id, made_by) references people (municipality_id, id),
  add constraint promises_owner foreign key (municipality_id, owner_person_id) references people (municipality_id, id);
comment on table promises is 'What was promised to whom by which working day (R4): an answer, owed by who has the ball, or a deed with its owner. moved_from and moved_reason are of the last move, for the resident; every move is in the journal. settled_note is what the resident was told at the end.';
drop index promises_one_running;
create unique index promises_one_running on promises (municipality_id, contribution_id) where settled_at is null and what = 'answer';
create unique index promises_by_submission on promises (municipality_id, submission_key) where submission_key is not null;
create index promises_by_contribution on promises (municipality_id, contribution_id, id);
create index promises_running on promises (municipality_id, due_on, id) where settled_at is null;
create index promises_running_deeds on promises (municipality_id, due_on, id) where settled_at is null and what = 'deed';

create table promise_steps (
  municipality_id uuid not null references municipalities,
  promise_id uuid not null,
  step text not null check (step in ('before', 'on_day', 'missed')),
  due_on date not null,
  at timestamptz not null,
  primary key (municipality_id, promise_id, step, due_on),
  foreign key (municipality_id, promise_id) references promises (municipality_id, id)
);
comment on table promise_steps is 'Reminders and the escalation of a promise: each step once for the day that was promised. A promise that is moved begins again.';
call protect_table('promise_steps', 'select, insert');

create table service_norms (
  municipality_id uuid not null references municipalities,
  theme_id uuid not null,
  kind text not null check (kind in ('question', 'idea', 'concern', 'compliment')),
  working_days smallint not null check (working_days between 1 and 65),
  primary key (municipality_id, theme_id, kind),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id)
);
comment on table service_norms is 'Within how many working days an answer is promised for a theme and kind, where that differs from the norm of the kind alone.';
call protect_table('service_norms', 'select, insert, update, delete');

create table morning_mails (
  municipality_id uuid not null references municipalities,
  person_id uuid not null,
  day date not null,
  sent_at timestamptz not null,
  primary key (municipality_id, person_id, day),
  foreign key (municipality_id, person_id) references people (municipality_id, id)
);
comment on table morning_mails is 'Who got a morning mail on which day: never two on one day. Kept for some weeks.';
call protect_table('morning_mails', 'select, insert, delete');

create table morning_mail_off (
  municipality_id uuid not null references municipalities,
  person_id uuid not null,
  since timestamptz not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references people (municipality_id, id)
);
comment on table morning_mail_off is 'Who does not want the morning mail.';
call protect_table('morning_mail_off', 'select, insert, delete');

create table satisfactions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  contribution_id uuid not null,
  closed_at timestamptz not null,
  area_id uuid not null,
  theme_id uuid,
  helped text not null check (helped in ('yes', 'partly', 'no')),
  better text not null check (length(better) <= 2000),
  answered_at timestamptz not null,
  verdict text check (verdict in ('reopened', 'left')),
  verdict_by uuid,
  verdict_reason text,
  verdict_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id),
  foreign key (municipality_id, verdict_by) references people (municipality_id, id),
  check ((verdict is null) = (verdict_at is null)),
  check (verdict is distinct from 'left' or verdict_reason is not null)
);
comment on table satisfactions is 'What a resident answered after closing: once for each closing. Area and theme are of that moment, for the figures. Where somebody was not helped, a person decides: verdict.';
create unique index satisfactions_once on satisfactions (municipality_id, contribution_id, closed_at);
create index satisfactions_waiting on satisfactions (municipality_id, id) where helped = 'no' and verdict is null;
create index satisfactions_by_day on satisfactions (municipality_id, answered_at) include (area_id, theme_id, helped);
call protect_table('satisfactions', 'select, insert, update');
