// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { UploadedFile } from '../../platform/http/forms.ts';
import { saveColumns, saveValues, startImport } from './actions.ts';
import { valuesOf } from './forms.ts';
import { readAsked, readKnown } from './readings.ts';
import { findImport } from './store.ts';
import { goOn } from './work.ts';

/** A list brought in and looked at with everything as it is guessed, as somebody does who changes nothing on the way. */
export async function toPreview(
  deps: Pick<Deps, 'db' | 'clock' | 'jobs' | 'fresh'>,
  doer: Doer,
  list: { readonly source: string; readonly file: UploadedFile },
): Promise<Result<Id, string>> {
  const started = await startImport(deps, doer, { ...list, submissionKey: newId() });
  if (!started.ok) return started;
  const id = started.value;
  const { municipality } = doer;
  const one = await inMunicipality(deps, municipality.id, (trx) => findImport(trx, id));
  if (!one) return no('gone');
  const { columns, kind } = one.mapping;
  const saved = await saveColumns(deps, doer, { id, columns, kind });
  if (!saved.ok) return saved;
  const asked = await inMunicipality(deps, municipality.id, async (trx) =>
    readAsked(trx, one, await readKnown(deps, trx, dayOf(deps.clock.now()))),
  );
  const told = await saveValues(deps, doer, { id, values: valuesOf(asked) });
  if (!told.ok) return told;
  await goOn(deps, municipality.id, id);
  return ok(id);
}
