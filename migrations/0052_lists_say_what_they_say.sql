-- SPDX-License-Identifier: EUPL-1.2
-- A list that says that something is done, does not say that the council agreed: that stays unknown until somebody tells it.

alter table motions drop constraint motions_settled;
alter table motions add constraint motions_settled check (
  state <> 'settled' or ((proof is not null or proof_cites <> '[]') and settled_on is not null
    and (agreed_on is not null or source is not null)));
comment on column motions.agreed_on is 'The day on which the council agreed that it was done. Unknown only of what was read from a list that does not tell it.';
-- What was read until now took the day on which it was done for the day on which the council agreed.
update motions set agreed_on = null where source is not null and agreed_on = settled_on and proof like 'Volgens de lijst ‘%';

alter table council_import_rows add column cells_found smallint, add column cells_named smallint;
comment on column council_import_rows.cells_found is 'How many cells the line has, where that is not as many as the heading names (cells_named): its columns may have shifted.';

grant delete on parties to meent_app;
