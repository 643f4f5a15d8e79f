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
import { lockImport, updateImport } from './store.ts';
import { writePart } from './writing.ts';

export type WorkDeps = Pick<Deps, 'db' | 'clock'>;

/** So many lines are dealt with in one transaction: a few tenths of a second. */
const partLength = 250;

/** Does a list to the end of the step that it is in. Done twice at once, or again after a restart, nothing is done twice. */
export async function goOn(deps: WorkDeps, municipalityId: Id, importId: Id): Promise<void> {
  while (await doPart(deps, municipalityId, importId));
}

/** One part of a list; false when there is nothing left to do. */
export function doPart(deps: WorkDeps, municipalityId: Id, importId: Id): Promise<boolean> {
  return inMunicipality(deps, municipalityId, async (trx) => {
    const one = await lockImport(trx, importId);
    if (one?.state !== 'checking' && one?.state !== 'reading') return false;
    const at = deps.clock.now();
    const rows = await readRows(trx, one.id, { after: one.rowsDone, limit: partLength });
    const last = rows.at(-1);
    if (!last) {
      await finish(trx, one, at);
      return false;
    }
    if (one.format === 'parties') await readParties(trx, one, { rows, at });
    else {
      const judged = await judgeRows(trx, one, rows, dayOf(at).toString());
      const done = one.state === 'reading' ? await writePart(trx, one, judged, at) : checked(judged);
      await updateRows(trx, one.id, done);
    }
    await updateImport(trx, one.id, { rowsDone: last.place }, at);
    return true;
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
