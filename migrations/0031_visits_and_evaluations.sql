-- SPDX-License-Identifier: EUPL-1.2
-- Getting to know the districts: what residents wish, visits, who comes, what was heard. And looking back: evaluations.

create table visit_wishes (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  area_id uuid not null,
  forms text[] not null,
  when_where text not null check (length(when_where) <= 300),
  why text not null check (length(why) <= 500),
  contact_id uuid,
  locale text not null check (locale in ('nl', 'en')),
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  foreign key (municipality_id, contact_id) references contacts (municipality_id, id),
  check (cardinality(forms) between 1 and 6),
  check (forms <@ array['district_meeting', 'event', 'cycling_tour', 'walk', 'coffee_table', 'working_visit'])
);
comment on table visit_wishes is 'How residents would like their alderman to get to know their area. contact_id: who wants to be told, until they stop that or a year has passed; then the words go too, and the wish stays counted.';
create index visit_wishes_by_area on visit_wishes (municipality_id, area_id, id);
create index visit_wishes_by_contact on visit_wishes (municipality_id, contact_id) where contact_id is not null;
create index visit_wishes_to_forget on visit_wishes (municipality_id, created_at) where contact_id is not null or when_where <> '' or why <> '';
call protect_table('visit_wishes', 'select, insert, update');

create table visits (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  number text not null,
  area_id uuid not null,
  form text not null check (form in ('district_meeting', 'event', 'cycling_tour', 'walk', 'coffee_table', 'working_visit')),
  state text not null check (state in ('planned', 'done', 'cancelled')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place text not null check (length(place) between 1 and 200),
  is_public boolean not null,
  public_text text not null check (length(public_text) <= 2000),
  reason text not null check (length(reason) <= 500),
  heard text check (length(heard) between 1 and 5000),
  heard_at timestamptz,
  sequence integer not null,
  version integer not null,
  made_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id),
  foreign key (municipality_id, made_by) references people (municipality_id, id),
  check ((heard is null) = (heard_at is null)),
  check (heard is null or state = 'done')
);
comment on table visits is 'A visit to get to know an area (kennismaking). reason: why it was moved or is off, told to who was invited. sequence: how often what stands in an agenda changed. heard: the public word back.';
create unique index visits_by_number on visits (municipality_id, number);
create index visits_by_area on visits (municipality_id, area_id, starts_at);
call protect_table('visits', 'select, insert, update');

create table visit_people (
  municipality_id uuid not null references municipalities,
  visit_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, visit_id, person_id),
  foreign key (municipality_id, visit_id) references visits (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id)
);
comment on table visit_people is 'Who of the municipality goes: aldermen and members of the team.';
create index visit_people_by_person on visit_people (municipality_id, person_id, visit_id);
call protect_table('visit_people', 'select, insert, delete');

create table visit_invitations (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  visit_id uuid not null,
  organisation_id uuid not null,
  to_name text not null,
  to_address text not null,
  to_key text generated always as (lower(to_address)) stored,
  invited_by uuid,
  invited_at timestamptz not null,
  answer text check (answer in ('yes', 'no')),
  note text not null check (length(note) <= 500),
  answered_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, visit_id) references visits (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id),
  foreign key (municipality_id, invited_by) references people (municipality_id, id),
  check ((answer is null) = (answered_at is null))
);
comment on table visit_invitations is 'A partner who is asked along on a visit, and what they said.';
create unique index visit_invitations_once on visit_invitations (municipality_id, visit_id, to_key) where to_key <> '';
create index visit_invitations_by_address on visit_invitations (municipality_id, to_key);
call protect_table('visit_invitations', 'select, insert, update');

create table visit_links (
  municipality_id uuid not null references municipalities,
  token_hash text not null,
  invitation_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (municipality_id, token_hash),
  foreign key (municipality_id, invitation_id) references visit_invitations (municipality_id, id)
);
comment on table visit_links is 'The links to an invitation, by the SHA-256 of what stands in them: whoever reads this table can open nothing.';
call protect_table('visit_links', 'select, insert');

create table visit_impressions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  visit_id uuid not null,
  person_id uuid not null,
  body text not null check (length(body) between 1 and 2000),
  theme_id uuid,
  mood text check (mood in ('angry', 'worried', 'neutral', 'content', 'happy')),
  contribution_id uuid,
  noted_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, visit_id) references visits (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id),
  foreign key (municipality_id, theme_id) references themes (municipality_id, id),
  foreign key (municipality_id, contribution_id) references contributions (municipality_id, id)
);
comment on table visit_impressions is 'What was seen and heard on a visit, noted by who was there. Internal. It becomes a contribution, or lies under a theme.';
create index visit_impressions_by_visit on visit_impressions (municipality_id, visit_id, id);
create index visit_impressions_by_contribution on visit_impressions (municipality_id, contribution_id) where contribution_id is not null;
call protect_table('visit_impressions', 'select, insert, update');

create table evaluations (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  number text not null,
  title text not null check (length(title) between 1 and 150),
  purpose text not null check (length(purpose) between 1 and 2000),
  period_from date not null,
  period_to date not null,
  opens_on date not null,
  closes_on date not null,
  state text not null check (state in ('draft', 'open', 'closed', 'published')),
  conclusions text not null check (length(conclusions) <= 10000),
  report jsonb,
  opened_at timestamptz,
  published_at timestamptz,
  version integer not null,
  made_by uuid,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, made_by) references people (municipality_id, id),
  check (period_to >= period_from),
  check (closes_on >= opens_on),
  check ((state = 'published') = (report is not null)),
  check ((state = 'published') = (published_at is not null))
);
comment on table evaluations is 'Looking back on a period (evaluatie). report: results and figures as they were when it was published; small counts are not in it, so that nobody can be told from it.';
create unique index evaluations_by_number on evaluations (municipality_id, number);
create index evaluations_by_state on evaluations (municipality_id, state, closes_on);
call protect_table('evaluations', 'select, insert, update');

create table evaluation_areas (
  municipality_id uuid not null references municipalities,
  evaluation_id uuid not null,
  area_id uuid not null,
  primary key (municipality_id, evaluation_id, area_id),
  foreign key (municipality_id, evaluation_id) references evaluations (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id)
);
comment on table evaluation_areas is 'The areas that an evaluation is about, each with everything below it.';
call protect_table('evaluation_areas', 'select, insert, delete');

create table evaluation_subjects (
  municipality_id uuid not null references municipalities,
  evaluation_id uuid not null,
  number text not null,
  kind text not null,
  record_id uuid not null,
  primary key (municipality_id, evaluation_id, record_id),
  foreign key (municipality_id, evaluation_id) references evaluations (municipality_id, id)
);
comment on table evaluation_subjects is 'The records that an evaluation looks back on, named by their numbers. At publication each gets a tie (links).';
call protect_table('evaluation_subjects', 'select, insert, delete');

create table evaluation_questions (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  evaluation_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('open', 'scale', 'choice')),
  wording text not null check (length(wording) between 1 and 500),
  options text[] not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, evaluation_id) references evaluations (municipality_id, id),
  check ((kind = 'choice') = (cardinality(options) >= 2))
);
comment on table evaluation_questions is 'A question of an evaluation. Does not change any more once somebody answered.';
create index evaluation_questions_in_order on evaluation_questions (municipality_id, evaluation_id, position);
call protect_table('evaluation_questions', 'select, insert, update, delete');

create table evaluation_respondents (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  evaluation_id uuid not null,
  side text not null check (side in ('alderman', 'team', 'residents', 'partner')),
  person_id uuid,
  organisation_id uuid,
  to_name text not null,
  to_address text not null,
  to_key text generated always as (lower(to_address)) stored,
  answers jsonb not null,
  quotes jsonb not null,
  may_quote boolean not null,
  invited_at timestamptz,
  reminded_at timestamptz,
  saved_at timestamptz,
  finished_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, evaluation_id) references evaluations (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id)
);
comment on table evaluation_respondents is 'Somebody who is asked in an evaluation, with what they answer: by the id of each question a text or a number. quotes: the words of an answer that were chosen for the report, only of who agreed.';
create unique index evaluation_respondents_once on evaluation_respondents (municipality_id, evaluation_id, to_key) where to_key <> '';
create index evaluation_respondents_by_address on evaluation_respondents (municipality_id, to_key);
call protect_table('evaluation_respondents', 'select, insert, update');

create table evaluation_links (
  municipality_id uuid not null references municipalities,
  token_hash text not null,
  respondent_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (municipality_id, token_hash),
  foreign key (municipality_id, respondent_id) references evaluation_respondents (municipality_id, id)
);
comment on table evaluation_links is 'The links to the questions of one person, by the SHA-256 of what stands in them.';
call protect_table('evaluation_links', 'select, insert');

create table evaluation_experiences (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  evaluation_id uuid not null,
  person_id uuid not null,
  happened_on date not null,
  area_id uuid not null,
  body text not null check (length(body) between 1 and 2000),
  is_good boolean not null,
  is_shown boolean not null,
  noted_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, evaluation_id) references evaluations (municipality_id, id),
  foreign key (municipality_id, person_id) references people (municipality_id, id),
  foreign key (municipality_id, area_id) references areas (municipality_id, id)
);
comment on table evaluation_experiences is 'What a team went through while the evaluation runs: what went well, what less. Internal, but for those chosen for the report (is_shown).';
create index evaluation_experiences_by_evaluation on evaluation_experiences (municipality_id, evaluation_id, happened_on);
call protect_table('evaluation_experiences', 'select, insert, update');

create table evaluation_choices (
  municipality_id uuid not null references municipalities,
  id uuid not null,
  evaluation_id uuid not null,
  position integer not null,
  choice text not null check (length(choice) between 1 and 300),
  why text not null check (length(why) between 1 and 2000),
  decides text not null check (length(decides) between 1 and 150),
  due_on date not null,
  state text not null check (state in ('open', 'decided', 'dropped')),
  outcome text not null check (length(outcome) <= 1000),
  settled_on date,
  primary key (municipality_id, id),
  foreign key (municipality_id, evaluation_id) references evaluations (municipality_id, id),
  check ((state = 'open') = (settled_on is null))
);
comment on table evaluation_choices is 'A choice for the way on: what, why, who decides and by when; later what was decided.';
create index evaluation_choices_by_evaluation on evaluation_choices (municipality_id, evaluation_id, position);
call protect_table('evaluation_choices', 'select, insert, update');
