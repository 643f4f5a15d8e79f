-- SPDX-License-Identifier: EUPL-1.2
-- What a list says beside its lines: what stands above its heading, which sheets it has, and how many seats party groups have.

alter table council_imports add column found jsonb not null default '{}';
comment on column council_imports.found is 'What its file says beside its lines: "above" (the texts above the heading), "sheets" (which was read and which were not) and "seats" of party groups by name';
