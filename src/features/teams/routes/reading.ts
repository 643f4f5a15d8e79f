// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId } from '../../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Answer, redirect } from '../../../platform/http/answer.ts';
import { NotFound } from '../../../platform/http/errors.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { readAreaTree } from '../../areas/index.ts';
import { readOrganisations } from '../../organisations/index.ts';
import { personIn } from '../changing.ts';
import type { Person } from '../domain.ts';
import { readStaffing } from '../staffing.ts';
import { loadStaffing } from '../store.ts';
import type { Setting } from '../views/words.ts';

export async function readSetting(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<Setting> {
  return {
    staffing: await readStaffing(deps, trx),
    tree: await readAreaTree(deps, trx),
    organisations: await readOrganisations(deps, trx),
  };
}

/** For a refused form: as it stands now, also when somebody else has just changed it. */
export function readSettingNow(deps: Pick<Deps, 'db' | 'fresh'>, visit: Visit): Promise<Setting> {
  return inMunicipality(deps, visit.municipality.id, async (trx) => ({
    ...(await readSetting(deps, trx)),
    staffing: await loadStaffing(trx),
  }));
}

/** The person in the address. */
export function personOf(visit: Visit, setting: Setting): Person {
  return personIn(setting.staffing, idIn(visit, 'id'));
}

/** One of the person's own periods: that of another is not found here. */
export function periodOf<P extends { readonly id: Id; readonly personId: Id }>(
  visit: Visit,
  periods: readonly P[],
): P {
  const id = idIn(visit, 'period');
  const found = periods.find((period) => period.id === id && period.personId === visit.params.id);
  if (!found) throw new NotFound('This person has no period with this id.');
  return found;
}

export function idIn(visit: Visit, name: string): Id {
  const id = visit.params[name];
  if (!isId(id)) throw new NotFound('This is no id.');
  return id;
}

export function toPerson(visit: Visit, personId: Id): Answer {
  return redirect(href(visit, `/werkplek/mensen/${personId}?gelukt=1`));
}
