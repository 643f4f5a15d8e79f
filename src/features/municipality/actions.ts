// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { type NamedSettings, changedFields, markOf } from './forms.ts';
import { canChangeSettings } from './policies.ts';
import { lockMunicipality, readMunicipality, updateMunicipality } from './store.ts';

/**
 * Saves how the municipality presents itself and what it promises. Running promises keep their day. `mark` is of what the form
 * showed: when somebody else changed it since, nothing is overwritten unseen.
 */
export async function changeSettings(
  deps: Pick<Deps, 'db' | 'clock'>,
  doer: Doer,
  settings: NamedSettings,
  mark: string,
): Promise<Result<undefined, 'changed'>> {
  const { actor, municipality } = doer;
  if (!canChangeSettings(actor)) throw new Forbidden('Only an administrator changes the settings.');
  return inMunicipality(deps, municipality.id, async (trx) => {
    await lockMunicipality(trx);
    const before = await readMunicipality(trx);
    if (!before) throw new NotFound('This municipality is not there.');
    const fields = changedFields(before, settings);
    if (fields.length === 0) return ok(undefined);
    if (markOf(before) !== mark) return no('changed');
    await updateMunicipality(trx, settings.name, settings.settings);
    const at = deps.clock.now();
    await record(trx, {
      actor,
      at,
      topic: 'municipality',
      subjectId: municipality.id,
      verb: 'settings_changed',
      details: { fields },
    });
    return ok(undefined);
  });
}
