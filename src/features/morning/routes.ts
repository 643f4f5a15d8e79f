// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import { redirect } from '../../platform/http/answer.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { href } from '../../platform/http/visit.ts';
import { chooseMorningMail } from './actions.ts';

export function routes(site: Site, deps: Deps): void {
  site.form('/werkplek/account/ochtendmail', { allow: staff }, async (visit, form) => {
    await chooseMorningMail(deps, visit, form.fields.aan === 'ja');
    return redirect(href(visit, '/werkplek/account?gelukt=bewaard#ochtendmail'));
  });
}
