-- SPDX-License-Identifier: EUPL-1.2

-- What was planned becomes a session: from then on its day is that of the session.
alter table council_plans add column session_id uuid;
alter table council_plans add foreign key (municipality_id, session_id) references council_sessions (municipality_id, id);
create index council_plans_by_session on council_plans (municipality_id, session_id) where session_id is not null;
create index council_plans_by_about on council_plans (municipality_id, about_id) where about_id is not null;
comment on column council_plans.session_id is 'The session in which it comes, once that is planned. planned_on follows its day as soon as everyone may see the session.';

-- A session that was planned on another day than the agenda said gives no reason of its own.
alter table council_plan_moves alter column reason drop not null;

-- The presentation that belongs to a part of the programme.
alter table session_items add column document_id uuid;
alter table session_items add foreign key (municipality_id, document_id) references documents (municipality_id, id);
comment on column session_items.document_id is 'What is shown at this part, such as a presentation: a document that lies with the session.';
