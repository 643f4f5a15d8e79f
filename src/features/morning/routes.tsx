// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { redirect } from '../../platform/http/answer.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { record } from '../journal/index.ts';
import { setMorningMail } from './store.ts';

export function routes(site: Site, deps: Deps): void {
  site.form('/werkplek/account/ochtendmail', { allow: staff }, async (visit, form) => {
    await chooseMorningMail(deps, visit, form.fields.aan === 'ja');
    return redirect(href(visit, '/werkplek/account?gelukt=bewaard#ochtendmail'));
  });
}

async function chooseMorningMail(deps: Deps, { municipality, actor }: Visit, isOn: boolean): Promise<void> {
  if (!isStaff(actor)) throw new Forbidden('Only for who works here.');
  await inMunicipality(deps, municipality.id, async (trx) => {
    const at = deps.clock.now();
    if (!(await setMorningMail(trx, actor.personId, { isOn, at }))) return;
    const verb = isOn ? 'morning_mail_on' : 'morning_mail_off';
    await record(trx, { actor, at, topic: 'morning', subjectId: actor.personId, verb });
  });
}
