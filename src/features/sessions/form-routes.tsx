// SPDX-License-Identifier: EUPL-1.2
import { holdsRole, isStaff } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { findPlanToHold } from '../council-agenda/index.ts';
import { readStaffing } from '../teams/index.ts';
import { changeSession, prepareSession } from './actions.ts';
import { sessionIn } from './asked-for.ts';
import { preparationOf, typedOf } from './filling-in.ts';
import { personBox, preparationForm } from './forms.ts';
import { desk, workPath } from './links.ts';
import { mergedWith, whoChanged } from './merging.ts';
import { canPrepare } from './policies.ts';
import { readAround } from './reading.ts';
import { findLatestSession } from './store.ts';
import { FormPage, type FormPageProps } from './views/form-page.tsx';

const one = `${desk}/:number`;

/** Beginning a session, and changing what was written of it. */
export function formRoutes(site: Site, deps: Deps): void {
  site.page(`${desk}/nieuw`, { allow: canPrepare }, async (visit, trx) => {
    const usual = await usualFields(deps, visit, trx);
    const planned = await typedOfPlan(visit, trx);
    return showForm(deps, visit, trx, { typed: { formulier: newId(), ...usual, ...planned } });
  });
  site.form(`${desk}/nieuw`, { allow: canPrepare }, async (visit, { fields }) => {
    const read = readFields(preparationForm, fields);
    const again = (back: Shown['back']) => formAgain(deps, visit, { typed: typed(fields), back });
    if (!read.ok) return again({ faults: read.reason });
    const preparation = preparationOf(read.value, fields);
    const { formulier: key, agendapunt: planId } = read.value;
    const made = await prepareSession(deps, visit, { ...preparation, key, planId });
    if (!made.ok) return again({ faults: [], refusal: made.reason });
    return redirect(href(visit, workPath(made.value, '?gelukt=gemaakt')));
  });

  site.page(`${one}/wijzigen`, { allow: canPrepare }, async (visit, trx) => {
    const session = await sessionIn(visit, trx);
    return showForm(deps, visit, trx, { number: session.number, typed: typedOf(session) });
  });
  site.form(`${one}/wijzigen`, { allow: canPrepare }, (visit, { fields }) => save(deps, visit, fields));
}

/** Saves; when another saved meanwhile what differs, what both made of it is shown first. */
async function save(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const session = await inMunicipality(deps, visit.municipality.id, (trx) => sessionIn(visit, trx));
  const { number } = session;
  const mine = typed(fields);
  const again = (back: Shown['back']) => formAgain(deps, visit, { number, typed: mine, back });
  const read = readFields(preparationForm, fields);
  if (!read.ok) return again({ faults: read.reason });
  const { versie, basis, reden: reason } = read.value;
  const theirs = typedOf(session);
  const merged = session.version === versie ? undefined : mergedWith({ basis, mine, theirs });
  if (merged) {
    const meanwhile = { ...(await whoChanged(deps, visit, session)), ...merged };
    return formAgain(deps, visit, { number, typed: merged.typed, meanwhile });
  }
  const preparation = preparationOf(read.value, fields);
  const done = await changeSession(deps, visit, { number, version: session.version, preparation, reason });
  if (done.ok) return redirect(href(visit, workPath(number, '?gelukt=bewaard')));
  return again({ faults: [], refusal: done.reason });
}

/** As it was the last time; the clerk is who is signed in as one. */
async function usualFields(deps: Deps, { actor }: Visit, trx: Trx): Promise<Typed> {
  const last = await findLatestSession(trx);
  const { people } = await readStaffing(deps, trx);
  const me = isStaff(actor) && holdsRole(actor, 'clerk') ? people.get(actor.personId)?.name : undefined;
  const { soort = '', plaats = '', zaal = '', griffier = '' } = last ? typedOf(last) : {};
  return { spreken: 'aanmelden', soort, plaats, zaal, griffier: me ?? griffier };
}

/** What the long-term agenda knows of it, when it comes from there. */
async function typedOfPlan({ query }: Visit, trx: Trx): Promise<Typed> {
  const plan = isId(query.agendapunt) ? await findPlanToHold(trx, query.agendapunt) : undefined;
  if (!plan) return {};
  return {
    agendapunt: plan.id,
    titel: plan.title,
    achtergrond: plan.note ?? '',
    dag: plan.when.precision === 'day' ? plan.when.on : '',
    ...(plan.holderId ? { [`${personBox}${plan.holderId}`]: 'on' } : {}),
  };
}

type Shown = Pick<FormPageProps, 'number' | 'typed' | 'back' | 'meanwhile'>;

async function showForm(deps: Deps, visit: Visit, trx: Trx, shown: Shown): Promise<Answer> {
  const body = <FormPage visit={visit} around={await readAround(deps, trx)} {...shown} />;
  return shown.back || shown.meanwhile ? refused(body) : page(body);
}

function formAgain(deps: Deps, visit: Visit, shown: Shown): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) => showForm(deps, visit, trx, shown));
}
