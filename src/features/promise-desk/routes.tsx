// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Fields, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { findByNumber, findContact, readNames } from '../contributions/index.ts';
import { type Refusal, readDeeds } from '../promises/index.ts';
import { failDeed, giveDeed, keepDeed, moveDeed, promiseDeed } from './actions.ts';
import { deedForm, doneForm, failedForm, listQuery, moveForm, ownerForm } from './forms.ts';
import { readPromiseList } from './list.ts';
import { canSee } from './policies.ts';
import { type DeedVerb, ItemPromisesPage, type Refused, deedVerbs } from './views/item-page.tsx';
import { PromiseListPage } from './views/list-page.tsx';

export function routes(site: Site, deps: Deps): void {
  site.page('/werkplek/beloften', { allow: staff }, async (visit, trx) => {
    const names = await readNames(deps, visit, trx);
    const asked = { actor: staffOf(visit), query: listQuery.parse(visit.query), day: visit.today };
    return page(<PromiseListPage visit={visit} names={names} list={await readPromiseList(trx, asked)} />);
  });
  site.page('/werkplek/bijdragen/:number/beloften', { allow: staff }, (visit, trx) =>
    showItem(deps, visit, trx),
  );
  site.form('/werkplek/bijdragen/:number/beloften', { allow: staff }, async (visit, { fields }) =>
    answerTo(deps, visit, { verb: 'beloofd', fields, outcome: await addDeed(deps, visit, fields) }),
  );
  for (const verb of deedVerbs) {
    site.form(
      `/werkplek/bijdragen/:number/beloften/:id/${verb}`,
      { allow: staff },
      async (visit, { fields }) => {
        const promiseId = visit.params.id ?? '';
        if (!isId(promiseId)) throw new NotFound('There is no such promise.');
        const outcome = await handlers[verb](deps, visit, { fields, promiseId });
        return answerTo(deps, visit, { verb, promiseId, fields, outcome });
      },
    );
  }
}

function staffOf(visit: Visit): StaffActor {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  return visit.actor;
}

function numberOf(visit: Visit): string {
  return visit.params.number ?? '';
}

async function showItem(deps: Deps, visit: Visit, trx: Trx, back?: Refused): Promise<Answer> {
  const contribution = await findByNumber(trx, numberOf(visit));
  const deeds = contribution ? await readDeeds(trx, contribution.id) : [];
  if (!contribution || !canSee(visit.actor, contribution, deeds))
    throw new NotFound('There is no such contribution.');
  const contact = await findContact(trx, contribution.contactId);
  const body = (
    <ItemPromisesPage
      visit={visit}
      names={await readNames(deps, visit, trx)}
      contribution={contribution}
      hasMail={Boolean(contact?.email)}
      deeds={deeds}
      formKey={newId()}
      {...(back ? { refused: back } : {})}
    />
  );
  return back ? refused(body) : page(body);
}

type Fault = { readonly faults: readonly FaultyField[]; readonly refusal?: Refusal };
type Outcome = Result<undefined, Fault>;
type Sent = Pick<Refused, 'verb' | 'promiseId'> & { readonly fields: Fields; readonly outcome: Outcome };

/** On with the page when it was done, or the page again with everything that was typed. */
function answerTo(deps: Deps, visit: Visit, { verb, promiseId, fields, outcome }: Sent): Promise<Answer> {
  const address = `/werkplek/bijdragen/${numberOf(visit)}/beloften`;
  if (outcome.ok) return Promise.resolve(redirect(href(visit, `${address}?gelukt=${verb}`)));
  const back: Refused = {
    verb,
    typed: typed(fields),
    ...(promiseId ? { promiseId } : {}),
    ...outcome.reason,
  };
  return inMunicipality(deps, visit.municipality.id, (trx) => showItem(deps, visit, trx, back));
}

function outcomeOf(result: Result<undefined, Refusal>): Outcome {
  return result.ok ? ok(undefined) : no({ faults: [], refusal: result.reason });
}

async function addDeed(deps: Deps, visit: Visit, fields: Fields): Promise<Outcome> {
  const read = readFields(deedForm, fields);
  if (!read.ok) return no({ faults: read.reason });
  const { wat, dag, wie, formulier } = read.value;
  const wanted = { number: numberOf(visit), deed: wat, dueOn: dag, submissionKey: formulier };
  return outcomeOf(await promiseDeed(deps, visit, { ...wanted, ...(wie ? { ownerId: wie } : {}) }));
}

type OnDeed = { readonly fields: Fields; readonly promiseId: string };
type Handler = (deps: Deps, visit: Visit, on: OnDeed) => Promise<Outcome>;

const handlers: Readonly<Record<DeedVerb, Handler>> = {
  gedaan: async (deps, visit, { fields, promiseId }) => {
    const read = readFields(doneForm, fields);
    if (!read.ok) return no({ faults: read.reason });
    const { versie: version, zin: note } = read.value;
    return outcomeOf(await keepDeed(deps, visit, { number: numberOf(visit), promiseId, version, note }));
  },
  mislukt: async (deps, visit, { fields, promiseId }) => {
    const read = readFields(failedForm, fields);
    if (!read.ok) return no({ faults: read.reason });
    const { versie: version, reden: reason } = read.value;
    return outcomeOf(await failDeed(deps, visit, { number: numberOf(visit), promiseId, version, reason }));
  },
  verzetten: async (deps, visit, { fields, promiseId }) => {
    const read = readFields(moveForm, fields);
    if (!read.ok) return no({ faults: read.reason });
    const { versie: version, dag: dueOn, reden: reason } = read.value;
    const wish = { number: numberOf(visit), promiseId, version, dueOn, reason };
    return outcomeOf(await moveDeed(deps, visit, wish));
  },
  eigenaar: async (deps, visit, { fields, promiseId }) => {
    const read = readFields(ownerForm, fields);
    if (!read.ok) return no({ faults: read.reason });
    const { versie: version, wie: ownerId } = read.value;
    return outcomeOf(await giveDeed(deps, visit, { number: numberOf(visit), promiseId, version, ownerId }));
  },
};
