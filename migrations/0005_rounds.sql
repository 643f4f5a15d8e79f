-- SPDX-License-Identifier: EUPL-1.2
-- Work that recurs by the clock.

create table rounds (
  municipality_id uuid not null references municipalities,
  name text not null,
  period text not null,
  claimed_at timestamptz not null,
  done_at timestamptz,
  primary key (municipality_id, name, period)
);
comment on table rounds is 'Which turn of which recurring work was taken and done: one of many servers does it, once. Taken but not done after a while means that its server died on the way; then another takes it again.';
call protect_table('rounds', 'select, insert, update, delete');
