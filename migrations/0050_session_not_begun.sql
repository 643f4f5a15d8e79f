-- SPDX-License-Identifier: EUPL-1.2
-- A session that was opened by mistake can be put back, as long as nothing was noted.

alter table session_deeds drop constraint session_deeds_kind_check;
alter table session_deeds add constraint session_deeds_kind_check check (kind in (
  'open', 'go_to_item', 'give_word', 'end_word', 'put_question', 'pause', 'resume', 'close', 'reopen', 'not_begun',
  'note', 'question', 'promise', 'answer', 'put_right'));
