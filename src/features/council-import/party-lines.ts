// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { system } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { insertParties, readParties as readStanding } from '../council/index.ts';
import { record } from '../journal/index.ts';
import type { Import } from './domain.ts';
import type { Verdict } from './judge.ts';
import type { LineFault } from './line.ts';
import { type Row, type RowChange, readRows, updateRows } from './rows-store.ts';

/** Party groups from a list of organisations: those that are here by name stay what they are. */
export async function readParties(
  trx: Trx,
  one: Import,
  { rows, at }: { readonly rows: readonly Row[]; readonly at: Temporal.Instant },
): Promise<void> {
  const standing = new Set((await readStanding(trx)).map(({ name }) => name.toLowerCase()));
  const earlier = await readRows(trx, one.id, { after: 0, limit: Math.max(0, (rows[0]?.place ?? 1) - 1) });
  const listed = new Set(earlier.map(({ cells }) => (cells[0] ?? '').toLowerCase()));
  const judged = rows.map((row) => {
    const name = row.cells[0] ?? '';
    const verdict = verdictOf(name, { standing, listed });
    listed.add(name.toLowerCase());
    return { row, name, ...verdict };
  });
  const fresh = judged.filter(({ verdict }) => verdict === 'new');
  const isReading = one.state === 'reading';
  if (isReading && fresh.length > 0) {
    await insertParties(
      trx,
      fresh.map(({ row, name }) => ({
        id: newId(),
        name,
        seats: row.cells[1] ? Number(row.cells[1]) : null,
      })),
    );
    await record(trx, {
      actor: system,
      at,
      topic: 'council_imports',
      subjectId: one.id,
      verb: 'parties_read',
      details: { parties: fresh.map(({ name }) => name) },
    });
  }
  await updateRows(
    trx,
    one.id,
    judged.map(({ row, name, verdict, faults }): RowChange => {
      const result = verdict === 'new' ? 'made' : verdict === 'same' ? 'same' : 'unreadable';
      return {
        place: row.place,
        verdict,
        line: { number: '', title: name, doubts: [], faults, notes: [], changed: [], updates: 0 },
        decisions: {},
        motionId: null,
        result: isReading ? result : null,
      };
    }),
  );
}

type Known = { readonly standing: ReadonlySet<string>; readonly listed: ReadonlySet<string> };

function verdictOf(
  name: string,
  { standing, listed }: Known,
): { readonly verdict: Verdict; readonly faults: readonly LineFault[] } {
  const key = name.toLowerCase();
  if (name === '') return { verdict: 'unreadable', faults: ['no_title'] };
  if (name.length > 100) return { verdict: 'unreadable', faults: ['too_long'] };
  if (listed.has(key)) return { verdict: 'unreadable', faults: ['double'] };
  return { verdict: standing.has(key) ? 'same' : 'new', faults: [] };
}
