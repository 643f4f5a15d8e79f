-- SPDX-License-Identifier: EUPL-1.2
-- The journal made tamper-evident and quick to look through, and the figures of the overview.

create index journal_by_actor on journal (municipality_id, actor_id, id) where actor_id is not null;
create index journal_by_verb on journal (municipality_id, topic, verb, id);

create table journal_unsealed (
  municipality_id uuid not null references municipalities,
  entry_id uuid not null,
  primary key (municipality_id, entry_id)
);
comment on table journal_unsealed is 'Entries of the journal that no seal holds yet; written with the entry itself, so that an entry that is committed late is never missed. What is here and not in the journal was removed before it was sealed.';
call protect_table('journal_unsealed', 'select, insert, delete');

create function journal_awaits_seal() returns trigger
  language plpgsql as $$
begin
  insert into journal_unsealed (municipality_id, entry_id) select municipality_id, id from added;
  return null;
end
$$;
create trigger journal_awaits_seal after insert on journal
  referencing new table as added for each statement execute function journal_awaits_seal();
insert into journal_unsealed (municipality_id, entry_id) select municipality_id, id from journal;

create table journal_seals (
  municipality_id uuid not null references municipalities,
  sequence integer not null check (sequence > 0),
  entry_count integer not null check (entry_count > 0),
  previous_hash bytea not null,
  hash bytea not null check (length(hash) = 32),
  sealed_at timestamptz not null,
  primary key (municipality_id, sequence)
);
comment on table journal_seals is 'Each seal holds a batch of entries and the hash of the seal before it (src/features/journal/seal-domain.ts says over what), so that nothing of what is sealed can be changed without a trace. Appended only.';
call protect_table('journal_seals', 'select, insert');

create table journal_sealed (
  municipality_id uuid not null references municipalities,
  sequence integer not null,
  position integer not null check (position > 0),
  entry_id uuid not null,
  hash bytea not null check (length(hash) = 32),
  primary key (municipality_id, sequence, position),
  foreign key (municipality_id, sequence) references journal_seals (municipality_id, sequence),
  unique (municipality_id, entry_id)
);
comment on table journal_sealed is 'Which entry of the journal is in which seal, at which place in it, with its own hash: to name the entry that was changed. No foreign key to the journal: that an entry is gone must be found, not kept from being possible.';
call protect_table('journal_sealed', 'select, insert');

create table contribution_facts (
  municipality_id uuid not null references municipalities,
  contribution_id uuid not null,
  cells jsonb not null,
  primary key (municipality_id, contribution_id)
);
comment on table contribution_facts is 'As what each contribution is counted in contribution_months, to take it out there again when it changes.';
call protect_table('contribution_facts', 'select, insert, update, delete');

create table contribution_months (
  municipality_id uuid not null references municipalities,
  month date not null,
  area_id uuid not null,
  theme_id uuid not null,
  measure text not null check (measure in ('brought', 'open', 'closed', 'answered', 'in_time', 'kept', 'late')),
  days smallint not null,
  amount integer not null,
  primary key (municipality_id, month, area_id, theme_id, measure, days)
);
comment on table contribution_months is 'The figures of the overview: how many contributions of an area and a theme (all zeros: none) were brought, closed, first answered … in a month. days is in how many working days, for measure answered; 0 for the others. open is counted in the month in which they were brought. Brought up to date by a round (src/features/overview/counting.ts).';
call protect_table('contribution_months', 'select, insert, update, delete');

create table overview_rounds (
  municipality_id uuid not null references municipalities,
  snapshot text not null,
  database_id text not null,
  walked_to uuid,
  counted_at timestamptz not null,
  primary key (municipality_id)
);
comment on table overview_rounds is 'Up to where the figures are brought up to date: the snapshot of the last round, of which database (transaction ids mean nothing in another), and while all contributions are counted anew the last one that was.';
call protect_table('overview_rounds', 'select, insert, update');
