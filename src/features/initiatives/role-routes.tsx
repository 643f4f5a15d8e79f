// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type FaultyField, type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type Answers, advise, answersForm, readWeighings, weighingForm } from '../government-role/index.ts';
import { readStaffing } from '../teams/index.ts';
import { weighRole } from './actions/role.ts';
import { namedIn } from './finding-route.ts';
import { canHandle } from './policies.ts';
import { itemPath } from './views/item.ts';
import { RolePage } from './views/role-page.tsx';

const path = '/werkplek/initiatieven/:number/rol';

export function roleRoutes(site: Site, deps: Deps): void {
  site.page(path, { allow: staff }, async (visit, trx) =>
    page(await showRole(deps, visit, trx, { values: { formulier: newId() }, faults: [] })),
  );
  site.form(path, { allow: staff }, (visit, { fields }) => takeRole(deps, visit, fields));
}

type Shown = {
  readonly values: Typed;
  readonly faults: readonly FaultyField[];
  readonly answers?: Answers;
};

async function showRole(deps: Deps, visit: Visit, trx: Trx, { values, faults, answers }: Shown) {
  const initiative = await namedIn(visit, trx);
  return (
    <RolePage
      visit={visit}
      initiative={initiative}
      staffing={await readStaffing(deps, trx)}
      weighings={await readWeighings(trx, [initiative.id])}
      mayHandle={canHandle(visit.actor, initiative)}
      typed={values}
      faults={faults}
      {...(answers ? { advice: advise(answers) } : {})}
    />
  );
}

/** First the advice, when that is asked for; then the decision. */
async function takeRole(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const values = typed(fields);
  const answered = readFields(answersForm, fields);
  const again = async (faults: readonly FaultyField[]) => {
    const answers = answered.ok ? { answers: answered.value } : {};
    const body = await inMunicipality(deps, visit.municipality.id, (trx) =>
      showRole(deps, visit, trx, { values, faults, ...answers }),
    );
    return faults.length > 0 ? refused(body) : page(body);
  };
  if (values.advies) return again(answered.ok ? [] : answered.reason);
  const read = readFields(weighingForm, fields);
  if (!read.ok) return again(read.reason);
  const number = visit.params.number ?? '';
  const weighed = await weighRole(deps, visit, { number, ...read.value });
  if (!weighed.ok) return again([{ field: 'reden', fault: 'required' }]);
  return redirect(href(visit, `${itemPath(number)}?gelukt=gewogen`));
}
