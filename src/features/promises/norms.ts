// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Doer } from '../../kernel/actor.ts';
import { holdsRole } from '../../kernel/actor.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { kept } from '../../platform/db/freshness.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import type { Norm } from './domain.ts';
import { loadNorms, lockNorms, replaceNorms } from './norm-store.ts';

const norms = kept(['norms'], loadNorms);

/** The norms per theme, kept in memory: asked at every contribution, hardly ever changed. */
export function readNorms(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<readonly Norm[]> {
  return deps.fresh.read(trx, norms);
}

/** A mark of what the form showed, so that what somebody else changed meanwhile is not overwritten unseen. */
export function markOfNorms(all: readonly Norm[]): string {
  const texts = all.map(({ themeId, kind, workingDays }) => `${themeId} ${kind} ${workingDays}`);
  return createHash('sha256').update(texts.toSorted().join()).digest('base64url').slice(0, 16);
}

/** Saves the norms per theme. What was promised already stays as it is. */
export function changeNorms(
  deps: Pick<Deps, 'db' | 'clock'>,
  doer: Doer,
  wanted: readonly Norm[],
  mark: string,
): Promise<Result<undefined, 'changed'>> {
  if (!holdsRole(doer.actor, 'administrator'))
    throw new Forbidden('Only an administrator changes the norms.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    await lockNorms(trx);
    const before = await loadNorms(trx);
    if (markOfNorms(before) === markOfNorms(wanted)) return ok(undefined);
    if (markOfNorms(before) !== mark) return no('changed');
    await replaceNorms(trx, wanted);
    await record(trx, {
      actor: doer.actor,
      at: deps.clock.now(),
      topic: 'norms',
      subjectId: doer.municipality.id,
      verb: 'norms_changed',
      details: { before, after: wanted },
    });
    return ok(undefined);
  });
}
