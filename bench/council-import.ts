// SPDX-License-Identifier: EUPL-1.2
import { moveImport, saveColumns, saveValues, startImport } from '../src/features/council-import/actions.ts';
import { guessColumns } from '../src/features/council-import/guessing.ts';
import { emptyMapping } from '../src/features/council-import/mapping-domain.ts';
import { goOn } from '../src/features/council-import/work.ts';
import { system } from '../src/kernel/actor.ts';
import { type Id, newId } from '../src/kernel/ids.ts';
import type { Result } from '../src/kernel/result.ts';
import { type Table, inWhole } from './figures.ts';
import type { BenchHouse } from './houses.ts';

const aimSeconds = 60;
const updatesEach = 5;
const columns = ['ID', 'Titel', 'Toelichting', 'Einddatum', 'Stand van zaken', 'Status', 'Fractie(s)'];

/**
 * A list of motions from its file to the workplace: brought in, looked at, read in, and a newer one with an update more for each line,
 * looked at and read in. Without the second that a job may wait.
 */
export async function benchCouncilImport({ house, town }: BenchHouse, count: number): Promise<Table> {
  const doer = { municipality: town.municipality, actor: system };
  const { deps } = house;
  const times: { readonly what: string; readonly seconds: number }[] = [];
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const done = await work();
    times.push({ what, seconds: (performance.now() - started) / 1000 });
    return done;
  };
  const run = async (name: string, csv: string): Promise<void> => {
    const file = { name: 'list.csv', bytes: Buffer.from(csv) };
    const id: Id = await timed(`${name}: brought in`, async () =>
      must(await startImport(deps, doer, { source: 'Bench', file, submissionKey: newId() })),
    );
    must(
      await saveColumns(deps, doer, {
        id,
        columns: guessColumns(columns.map((name) => ({ name, samples: [] }))),
        kind: 'motion',
      }),
    );
    const values = {
      ...emptyMapping.values,
      state: { Loopt: 'in_progress' },
      parties: { Groen: 'new:Groen', Wijken: 'new:Wijken' },
    };
    must(await saveValues(deps, doer, { id, values }));
    await timed(`${name}: looked at`, () => goOn(deps, doer.municipality.id, id));
    must(await moveImport(deps, doer, { id, verb: 'begin', isPublic: true, makesParties: true }));
    await timed(`${name}: read in`, () => goOn(deps, doer.municipality.id, id));
  };
  await run('a new list', listOf(count, updatesEach));
  await run('a newer one', listOf(count, updatesEach + 1));
  return {
    title: `(l) A list of ${inWhole(count)} motions with ${inWhole(count * updatesEach)} updates read in`,
    columns: ['seconds', 'lines/s'],
    figures: times.map(({ what, seconds }) => ({
      what,
      values: [seconds.toFixed(1), inWhole(count / seconds)],
      ...(what.endsWith('read in') ? { aim: `≤ ${aimSeconds} s`, reached: seconds <= aimSeconds } : {}),
    })),
    remarks: [],
  };
}

function listOf(count: number, updates: number): string {
  const text = 'What the council asks, in a few sentences that are as long as those of motions are. '.repeat(
    3,
  );
  const told = (line: number): string =>
    Array.from(
      { length: updates },
      (_, at) => `Update ${String(28 - at)}-0${1 + (line % 9)}-2021: ${text.slice(0, 160)}`,
    ).join('\n');
  const lines = Array.from({ length: count }, (_, line) =>
    [
      `M-${line}`,
      `Motion number ${line} about the districts`,
      text,
      '01-07-2022',
      `"${told(line)}"`,
      'Loopt',
      'Groen, Wijken',
    ].join(';'),
  );
  return [columns.join(';'), ...lines].join('\n');
}

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${String(result.reason)}`);
  return result.value;
}
