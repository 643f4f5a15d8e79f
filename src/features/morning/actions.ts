// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { setMorningMail } from './store.ts';

/** Turns the own morning mail on or off. */
export async function chooseMorningMail(
  deps: Deps,
  { municipality, actor }: Doer,
  isOn: boolean,
): Promise<void> {
  if (!isStaff(actor)) throw new Forbidden('Only for who works here.');
  await inMunicipality(deps, municipality.id, async (trx) => {
    const at = deps.clock.now();
    if (!(await setMorningMail(trx, actor.personId, { isOn, at }))) return;
    const verb = isOn ? 'morning_mail_on' : 'morning_mail_off';
    await record(trx, { actor, at, topic: 'morning', subjectId: actor.personId, verb });
  });
}
