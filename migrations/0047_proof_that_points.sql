-- SPDX-License-Identifier: EUPL-1.2
-- That something was done is shown by records as well as by words: a document, a session, an initiative, who does what.

alter table motions add column proof_cites jsonb not null default '[]' check (jsonb_typeof(proof_cites) = 'array');
alter table motions drop constraint motions_check;
alter table motions add constraint motions_settled check (
  state <> 'settled' or ((proof is not null or proof_cites <> '[]') and settled_on is not null and agreed_on is not null));
comment on column motions.proof_cites is 'The records that show that it was done, each {kind, id} as in links: beside the words of proof, or instead of them.';

alter table thread_news add column cites jsonb not null default '[]' check (jsonb_typeof(cites) = 'array');
comment on column thread_news.cites is 'The records that show it, each {kind, id} as in links. Who may read them is looked at when it is told.';
