// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import { type Result, no } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Fields, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { meetNeed } from './actions/details.ts';
import { moveInitiative } from './actions/moving.ts';
import { decidePlan, sayOnInitiative, settleWaiting } from './actions/talk.ts';
import { type Refusal, needs, verbs } from './domain.ts';
import { decidePlanForm, moveForm, needForm, sayForm } from './forms.ts';
import { type Refused, itemPath } from './views/item.ts';

type Show = (visit: Visit, trx: Trx, back: Refused) => Promise<Answer>;
type Fault = { readonly faults: readonly FaultyField[]; readonly refusal?: Refusal };
type Outcome = Result<unknown, Fault>;
type Deed = {
  readonly path: string;
  readonly done: string;
  /** Which form of the page it is. */
  readonly form: (visit: Visit) => Refused['form'];
  readonly take: (deps: Deps, visit: Visit, fields: Fields) => Promise<Outcome>;
};

/** Every form that stands on the page of an initiative itself: where it is sent, and what it does. */
export function deedRoutes(site: Site, deps: Deps, show: Show): void {
  for (const { path, done, form, take } of deeds) {
    site.form(`/werkplek/initiatieven/:number${path}`, { allow: staff }, async (visit, { fields }) => {
      const outcome = await take(deps, visit, fields);
      if (outcome.ok) return redirect(href(visit, `${itemPath(numberIn(visit))}?gelukt=${done}`));
      const back = { form: form(visit), typed: typed(fields), ...outcome.reason };
      return inMunicipality(deps, visit.municipality.id, (trx) => show(visit, trx, back));
    });
  }
}

const deeds: readonly Deed[] = [
  { path: '/stap/:verb', done: 'verplaatst', form: verbIn, take: takeMove },
  { path: '/bericht', done: 'gezegd', form: () => 'bericht', take: takeWords },
  { path: '/behoefte/:need', done: 'opgeslagen', form: () => 'behoefte', take: takeNeed },
  { path: '/planning/:id', done: 'opgeslagen', form: () => 'planning', take: takePlan },
  {
    path: '/gezien',
    done: 'gezien',
    form: () => 'bericht',
    take: async (deps, visit) => outcomeOf(await settleWaiting(deps, visit, numberIn(visit))),
  },
];

function numberIn(visit: Visit): string {
  return visit.params.number ?? '';
}

function verbIn(visit: Visit) {
  const verb = verbs.find((one) => one === visit.params.verb);
  if (!verb) throw new NotFound('There is no such move.');
  return verb;
}

function outcomeOf(result: Result<unknown, Refusal>): Outcome {
  return result.ok ? result : no({ faults: [], refusal: result.reason });
}

async function takeMove(deps: Deps, visit: Visit, fields: Fields): Promise<Outcome> {
  const verb = verbIn(visit);
  const read = readFields(moveForm, fields);
  if (!read.ok) return no({ faults: read.reason });
  const { versie: version = 0, reden: reason } = read.value;
  const wish = { number: numberIn(visit), verb, version, ...(reason === '' ? {} : { reason }) };
  return outcomeOf(await moveInitiative(deps, visit, wish));
}

async function takeWords(deps: Deps, visit: Visit, fields: Fields): Promise<Outcome> {
  const read = readFields(sayForm, fields);
  if (!read.ok) return no({ faults: read.reason });
  const { formulier: id, voor: kind, bericht: body } = read.value;
  return outcomeOf(await sayOnInitiative(deps, visit, { number: numberIn(visit), id, kind, body }));
}

async function takeNeed(deps: Deps, visit: Visit, fields: Fields): Promise<Outcome> {
  const need = needs.find((one) => one === visit.params.need);
  if (!need) throw new NotFound('There is no such need.');
  const read = readFields(needForm, fields);
  if (!read.ok) return no({ faults: read.reason });
  const { door, toch } = read.value;
  if (door === '' && toch === '') return no({ faults: [{ field: 'door', fault: 'required' }] });
  const metBy = toch === '' ? door : null;
  return outcomeOf(await meetNeed(deps, visit, { number: numberIn(visit), need, metBy }));
}

async function takePlan(deps: Deps, visit: Visit, fields: Fields): Promise<Outcome> {
  const { id } = visit.params;
  if (!isId(id)) throw new NotFound('There is no such proposal.');
  const read = readFields(decidePlanForm, fields);
  if (!read.ok) return no({ faults: read.reason });
  const isTaken = read.value.besluit === 'ja';
  return outcomeOf(await decidePlan(deps, visit, { number: numberIn(visit), messageId: id, isTaken }));
}
