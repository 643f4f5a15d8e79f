-- SPDX-License-Identifier: EUPL-1.2
-- Who offered help can take the offer back, before it is answered and after it was accepted.

alter table help_offers add column withdrawn_at timestamptz;
alter table help_offers drop constraint help_offers_state_check;
alter table help_offers add constraint help_offers_state_check
  check (state in ('offered', 'accepted', 'thanked', 'declined', 'withdrawn'));
alter table help_offers drop constraint help_offers_check;
alter table help_offers add constraint help_offers_answered
  check (state = 'withdrawn' or (state = 'offered') = (answered_at is null));
alter table help_offers add constraint help_offers_withdrawn check ((state = 'withdrawn') = (withdrawn_at is not null));
comment on column help_offers.withdrawn_at is 'When its sender took it back; what was answered before that stays.';
