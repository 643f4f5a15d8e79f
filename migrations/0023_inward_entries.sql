-- SPDX-License-Identifier: EUPL-1.2
-- Most of what happens is about something that only its submitter and the team can see. The pages for everyone need not be made
-- again for it.
alter table journal add column is_inward boolean not null default false;
comment on column journal.is_inward is 'Nothing that everyone can see changed with this: pages that are kept stay as they are. Not part of what is sealed, since it tells nothing about what happened.';
drop index journal_by_transaction;
create index journal_by_transaction on journal (municipality_id, txid) include (topic, is_inward);
