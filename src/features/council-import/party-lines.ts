// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { system } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Party, insertParties, readParties as readStanding, updateSeats } from '../council/index.ts';
import { record } from '../journal/index.ts';
import type { Import, RowResult } from './domain.ts';
import type { Verdict } from './judge.ts';
import type { LineFault } from './line.ts';
import { partyMeant, partySign } from './party-names.ts';
import { type Row, type RowChange, type StoredLine, readRows, updateRows } from './rows-store.ts';

type Judged = {
  readonly row: Row;
  readonly name: string;
  readonly seats: number | null;
  readonly verdict: Verdict;
  readonly faults: readonly LineFault[];
  readonly party: Party | undefined;
};

/** Party groups from a list of organisations or persons: those that are here keep their name, and get the seats that the list tells. */
export async function readParties(
  trx: Trx,
  one: Import,
  { rows, at }: { readonly rows: readonly Row[]; readonly at: Temporal.Instant },
): Promise<void> {
  const standing = await readStanding(trx);
  const earlier = await readRows(trx, one.id, { after: 0, limit: Math.max(0, (rows[0]?.place ?? 1) - 1) });
  const listed = new Set(earlier.map(({ cells }) => partySign(cells[0] ?? '')));
  const judged = rows.map((row) => {
    const done = judge(row, standing, listed);
    listed.add(partySign(done.name));
    return done;
  });
  const isReading = one.state === 'reading';
  if (isReading) await write(trx, one, judged, at);
  await updateRows(
    trx,
    one.id,
    judged.map((line) => changeOf(line, isReading)),
  );
}

function judge(row: Row, standing: readonly Party[], listed: ReadonlySet<string>): Judged {
  const [name = '', told = ''] = row.cells;
  const party = partyMeant(standing, name);
  const seats = told === '' ? null : Number(told);
  const done = { row, name, seats, party, faults: [] };
  const unreadable = (fault: LineFault): Judged => ({ ...done, verdict: 'unreadable', faults: [fault] });
  if (name === '') return unreadable('no_title');
  if (name.length > 100) return unreadable('too_long');
  if (listed.has(partySign(name))) return unreadable('double');
  if (!party) return { ...done, verdict: 'new' };
  return { ...done, verdict: seats === null || seats === party.seats ? 'same' : 'changed' };
}

async function write(trx: Trx, one: Import, judged: readonly Judged[], at: Temporal.Instant): Promise<void> {
  const fresh = judged.filter(({ verdict }) => verdict === 'new');
  const changed = judged.filter(({ verdict }) => verdict === 'changed');
  if (fresh.length + changed.length === 0) return;
  await insertParties(
    trx,
    fresh.map(({ name, seats }) => ({ id: newId(), name, seats })),
  );
  await updateSeats(
    trx,
    changed.flatMap(({ party, seats }) => (party ? [{ id: party.id, seats }] : [])),
  );
  await record(trx, {
    actor: system,
    at,
    topic: 'council_imports',
    subjectId: one.id,
    verb: 'parties_read',
    details: {
      parties: fresh.map(({ name }) => name),
      seats: changed.map(({ party, seats }) => ({ party: party?.name, now: party?.seats, then: seats })),
    },
  });
}

function changeOf({ row, name, seats, party, verdict, faults }: Judged, isReading: boolean): RowChange {
  const results: Partial<Record<Verdict, RowResult>> = { new: 'made', changed: 'changed', same: 'same' };
  const line: StoredLine = {
    number: '',
    title: name,
    doubts: [],
    faults,
    notes: [],
    changed: [],
    updates: 0,
    ...((verdict === 'new' || verdict === 'changed') && seats !== null
      ? { seats: { now: party?.seats ?? null, then: seats } }
      : {}),
  };
  const result = isReading ? (results[verdict] ?? 'unreadable') : null;
  return { place: row.place, verdict, line, decisions: {}, motionId: null, result };
}
