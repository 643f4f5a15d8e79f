-- SPDX-License-Identifier: EUPL-1.2
-- Satisfaction in the figures of the overview.

alter table contribution_months drop constraint contribution_months_measure_check;
alter table contribution_months add constraint contribution_months_measure_check check (
  measure in ('brought', 'open', 'closed', 'answered', 'in_time', 'kept', 'late', 'helped', 'partly', 'unhelped', 'suggested'));

-- What residents answered before this day is counted too: the next round walks along all contributions once more.
delete from overview_rounds;
