// SPDX-License-Identifier: EUPL-1.2
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type Level, canSetRules, readRules } from '../portfolio/index.ts';
import { readStaffing } from '../teams/index.ts';
import type { Refusal } from './domain.ts';
import { assistantForm, levelChoice, levelField, rulesForm } from './forms.ts';
import { addAssistant, changeRules, removeAssistant } from './rules-actions.ts';
import { type RulesBack, RulesPage, rulesPath } from './views/rules-page.tsx';

const allow = canSetRules;

/** Where the administrator says who must know what, by when, and what silence means. */
export function rulesRoutes(site: Site, deps: Deps): void {
  site.page(rulesPath, { allow }, (visit, trx) => showRules(deps, visit, trx));

  site.form(rulesPath, { allow }, async (visit, { fields }) => {
    const again = (back: Pick<RulesBack, 'faults' | 'refusal'>) =>
      showAgain(deps, visit, { ...back, form: 'regels', typed: typed(fields) });
    const read = readFields(rulesForm, fields);
    if (!read.ok) return again({ faults: read.reason });
    const { value } = read;
    const wanted = {
      levels: levelsIn(fields),
      terms: {
        termWorkingDays: value.termijn,
        remindBefore: value.ervoor,
        remindAfter: value.erna,
        informSilence: value['stilte-weten'],
        consultSilence: value['stilte-antwoorden'],
        secretaryName: value.secretaris,
        secretaryEmail: value['secretaris-mail'],
      },
    };
    const saved = await changeRules(deps, visit, wanted, value.mark);
    if (saved.ok) return redirect(href(visit, `${rulesPath}?gelukt=ja`));
    return again({ faults: [], refusal: saved.reason });
  });

  site.form(`${rulesPath}/assistenten`, { allow }, async (visit, { fields }) => {
    const again = (back: { readonly faults: RulesBack['faults']; readonly refusal?: Refusal }) =>
      showAgain(deps, visit, { ...back, form: 'assistent', typed: typed(fields) });
    const read = readFields(assistantForm, fields);
    if (!read.ok) return again({ faults: read.reason });
    const { formulier: id, wethouder: personId, naam: name, mail: email } = read.value;
    const added = await addAssistant(deps, visit, { id, personId, name, email });
    if (added.ok) return redirect(href(visit, `${rulesPath}?gelukt=assistent`));
    return again({ faults: [], refusal: added.reason });
  });

  site.form(`${rulesPath}/assistenten/:id/einde`, { allow }, async (visit) => {
    const { id } = visit.params;
    if (!isId(id)) throw new NotFound('There is no such assistant.');
    await removeAssistant(deps, visit, id);
    return redirect(href(visit, `${rulesPath}?gelukt=weg`));
  });
}

async function showAgain(deps: Deps, visit: Visit, back: RulesBack): Promise<Answer> {
  await deps.fresh.check(visit.municipality.id);
  return inMunicipality(deps, visit.municipality.id, (trx) => showRules(deps, visit, trx, back));
}

async function showRules(deps: Deps, visit: Visit, trx: Trx, back?: RulesBack): Promise<Answer> {
  const staffing = await readStaffing(deps, trx);
  const rules = await readRules(deps, trx);
  const body = <RulesPage visit={visit} staffing={staffing} rules={rules} formKey={newId()} back={back} />;
  return back ? refused(body) : page(body);
}

/** Of each theme whose level was sent and is one. */
function levelsIn(fields: Fields): ReadonlyMap<string, Level> {
  const found = new Map<string, Level>();
  for (const [name, value] of Object.entries(fields)) {
    const themeId = name.startsWith(levelField) ? name.slice(levelField.length) : '';
    const level = levelChoice.safeParse(value);
    if (isId(themeId) && level.success) found.set(themeId, level.data);
  }
  return found;
}
