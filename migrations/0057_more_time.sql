-- SPDX-License-Identifier: EUPL-1.2
-- The chair gives who speaks, or the part that is on, some minutes more, and takes them back.

alter table session_deeds drop constraint session_deeds_kind_check;
alter table session_deeds add constraint session_deeds_kind_check check (kind in (
  'open', 'go_to_item', 'give_word', 'end_word', 'lengthen_word', 'lengthen_item', 'put_question', 'pause', 'resume', 'close',
  'reopen', 'not_begun', 'note', 'question', 'promise', 'answer', 'put_right'));
alter table session_deeds add column minutes smallint check (minutes between 0 and 60);
alter table session_deeds add constraint session_deeds_more_time_check
  check ((minutes is not null) = (kind in ('lengthen_word', 'lengthen_item')));
comment on column session_deeds.minutes is 'So many minutes more than planned, in all: sent twice it is no more than once.';
