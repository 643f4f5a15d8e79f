// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { system } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { record } from '../journal/index.ts';
import type { Import } from './domain.ts';
import { checked, judgeRows } from './judging.ts';
import { readParties } from './party-lines.ts';
import { readRows, updateRows } from './rows-store.ts';
import { lockImport, renewFilled, updateImport } from './store.ts';
import { writePart } from './writing.ts';

export type WorkDeps = Pick<Deps, 'db' | 'clock'>;

/** So many lines are dealt with in one transaction: a few tenths of a second. */
const partLength = 250;
/** After so many lines what was written is so much that it is found by other ways than while there was nothing. */
const renewedAfter: readonly number[] = [2 * partLength, 8 * partLength];

/** Does a list to the end of the step that it is in. Done twice at once, or again after a restart, nothing is done twice. */
export async function goOn(deps: WorkDeps, municipalityId: Id, importId: Id): Promise<void> {
  for (;;) {
    const done = await doPart(deps, municipalityId, importId);
    if (done === 0) return;
    if (renewedAfter.includes(done)) await renewFilled(deps);
  }
}

/** One part of a list: the place of the last line that was dealt with, nought when there is nothing left to do. */
export function doPart(deps: WorkDeps, municipalityId: Id, importId: Id): Promise<number> {
  return inMunicipality(deps, municipalityId, async (trx) => {
    const one = await lockImport(trx, importId);
    if (one?.state !== 'checking' && one?.state !== 'reading') return 0;
    const at = deps.clock.now();
    const rows = await readRows(trx, one.id, { after: one.rowsDone, limit: partLength });
    const last = rows.at(-1);
    if (!last) {
      await finish(trx, one, at);
      return 0;
    }
    if (one.format === 'parties') await readParties(trx, one, { rows, at });
    else {
      const judged = await judgeRows(trx, one, rows, dayOf(at).toString());
      const done = one.state === 'reading' ? await writePart(trx, one, judged, at) : checked(judged);
      await updateRows(trx, one.id, done);
    }
    await updateImport(trx, one.id, { rowsDone: last.place }, at);
    return last.place;
  });
}

async function finish(trx: Trx, one: Import, at: Temporal.Instant): Promise<void> {
  const isRead = one.state === 'reading';
  await updateImport(
    trx,
    one.id,
    isRead ? { state: 'done', finishedAt: at } : { state: 'preview', rowsDone: 0 },
    at,
  );
  await record(trx, {
    actor: system,
    at,
    topic: 'council_imports',
    subjectId: one.id,
    verb: isRead ? 'list_read' : 'list_checked',
    details: { lines: one.rowsTotal },
    isInward: true,
  });
}
