// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from 'preact';
import { isId, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { scopeOf } from '../contributions/index.ts';
import {
  addParts,
  canKeepMotions,
  canSeeMotions,
  changeMotion,
  moveMotion,
  stepPart,
} from '../motions/index.ts';
import { makeThreadRail } from '../thread/index.ts';
import { home } from './choice.ts';
import { publishedAt } from './filling-in.ts';
import { idsIn, moveForm, ownerOf, partForm, partsForm, prefixes, publishForm } from './forms.ts';
import { type Pointing, citesOf, readPointing, ticksOf } from './pointing.ts';
import { type Around, find, isPlace, readAround, readWhole, staffOf } from './reading.ts';
import type { Refused } from './views/faults.ts';
import { MotionPage } from './views/motion-page.tsx';
import type { Back } from './views/page-form.ts';

const one = `${home}/:number`;
const allow = canSeeMotions;

type Outcome = Result<unknown, Refused>;

/** The page of one, and what is done on it: steps, the site, parts. */
export function pageRoutes(site: Site, deps: Deps): void {
  site.page(one, { allow }, async (visit, trx) => page(await body(deps, visit, trx)));

  site.form(`${one}/stap`, { allow: canKeepMotions }, async (visit, { fields }) => {
    const pointing = await inMunicipality(deps, visit.municipality.id, async (trx) =>
      readPointing(trx, visit, { motion: await find(visit, trx), fields }),
    );
    const form = `stap-${typed(fields).stap ?? ''}`;
    if (typed(fields).doe === 'zoek')
      return found(deps, visit, { form, typed: { ...typed(fields), ...ticksOf(pointing) }, pointing });
    const read = readFields(moveForm, fields);
    const outcome = read.ok ? await move(deps, visit, { ...read.value, pointing }) : read;
    return answer(deps, visit, { outcome, fields, form, anchor: 'inhoud', pointing });
  });

  site.form(`${one}/publiceren`, { allow: canKeepMotions }, async (visit, { fields }) => {
    const read = readFields(publishForm, fields);
    const outcome = read.ok ? await publish(deps, visit, read.value) : read;
    return answer(deps, visit, { outcome, fields, form: 'site', anchor: 'inhoud' });
  });

  site.form(`${one}/onderdelen`, { allow }, async (visit, { fields }) => {
    const outcome = await divide(deps, visit, fields);
    return answer(deps, visit, { outcome, fields, form: 'nieuw', anchor: 'onderdelen' });
  });

  site.form(`${one}/onderdelen/:id`, { allow }, async (visit, { fields }) => {
    const { id } = visit.params;
    if (!isId(id)) throw new NotFound('There is no such part.');
    const outcome = await step(deps, visit, { id, fields });
    return answer(deps, visit, { outcome, fields, form: `deel-${id}`, anchor: `deel-${id}` });
  });
}

function numberIn(visit: Visit): string {
  return visit.params.number ?? '';
}

type Moving = ReturnType<(typeof moveForm)['parse']> & { readonly pointing: Pointing };

async function move(deps: Deps, visit: Visit, read: Moving): Promise<Outcome> {
  const { stap: verb, versie: version, bewijs, akkoord, reden, open, pointing } = read;
  if (pointing.isOpen) return no([{ field: 'zoek', fault: 'wrong' }]);
  return moveMotion(deps, visit, {
    cites: citesOf(pointing),
    number: numberIn(visit),
    version,
    verb,
    openParts: open,
    ...(bewijs === '' ? {} : { proof: bewijs }),
    ...(akkoord === '' ? {} : { agreedOn: akkoord }),
    ...(reden === '' ? {} : { reason: reden }),
  });
}

async function publish(
  deps: Deps,
  visit: Visit,
  read: ReturnType<(typeof publishForm)['parse']>,
): Promise<Outcome> {
  const motion = await inMunicipality(deps, visit.municipality.id, (trx) => find(visit, trx));
  const changes = { publishedAt: publishedAt(read, motion.publishedAt, deps.clock.now()) };
  return changeMotion(deps, visit, { number: motion.number, version: read.versie, changes });
}

/** An owner or area that is not there is a fault of its field. */
function planIn(around: Around, read: { readonly wie: string; readonly klaar: string }) {
  const owner = ownerOf(read.wie);
  const isThere =
    (owner.ownerId === null || around.staffing.people.has(owner.ownerId)) &&
    (owner.organisationId === null || around.organisations.some(({ id }) => id === owner.organisationId));
  const faults: FaultyField[] = isThere ? [] : [{ field: 'wie', fault: 'not_a_choice' }];
  return { plan: { ...owner, dueOn: read.klaar === '' ? null : read.klaar }, faults };
}

async function divide(deps: Deps, visit: Visit, fields: Fields): Promise<Outcome> {
  const read = readFields(partsForm, fields);
  if (!read.ok) return read;
  const around = await inMunicipality(deps, visit.municipality.id, (trx) => readAround(deps, trx));
  const { plan, faults } = planIn(around, read.value);
  if (faults.length > 0) return { ok: false, reason: faults };
  const ticked = idsIn(fields, prefixes.area);
  const areaIds = around.tree.all
    .filter((area) => ticked.includes(area.id) || (read.value.overal && isPlace(area)))
    .map(({ id }) => id);
  const { wat: title, sleutel: submissionKey } = read.value;
  await addParts(deps, visit, { number: numberIn(visit), title, ...plan, areaIds, submissionKey });
  return ok('added');
}

async function step(
  deps: Deps,
  visit: Visit,
  { id, fields }: { readonly id: string; readonly fields: Fields },
): Promise<Outcome> {
  const read = readFields(partForm, fields);
  if (!read.ok) return read;
  const around = await inMunicipality(deps, visit.municipality.id, (trx) => readAround(deps, trx));
  const { plan, faults } = planIn(around, read.value);
  if (faults.length > 0) return { ok: false, reason: faults };
  const { versie: version, stand: state, opmerking } = read.value;
  const note = opmerking === '' ? null : opmerking;
  // Who only does the part has no fields for who and when.
  const hasPlan = fields.wie !== undefined;
  const wish = { number: numberIn(visit), id, version, state, note };
  return stepPart(deps, visit, hasPlan ? { ...wish, plan } : wish);
}

type Sent = {
  readonly outcome: Outcome;
  readonly fields: Fields;
  readonly form: string;
  readonly anchor: string;
  readonly pointing?: Pointing;
};

function answer(deps: Deps, visit: Visit, sent: Sent): Promise<Answer> {
  const { outcome, fields, form, anchor, pointing } = sent;
  if (outcome.ok)
    return Promise.resolve(redirect(href(visit, `${home}/${numberIn(visit)}?gelukt=1#${anchor}`)));
  const isSearched = pointing?.isOpen ?? false;
  const back = { form, typed: typed(fields), refused: outcome.reason, pointing, isSearched };
  return inMunicipality(deps, visit.municipality.id, async (trx) =>
    refused(await body(deps, visit, trx, back)),
  );
}

/** What the words of a form may mean, to choose from. */
function found(deps: Deps, visit: Visit, back: Omit<Back, 'refused' | 'isSearched'>): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, async (trx) =>
    page(await body(deps, visit, trx, { ...back, refused: [], isSearched: true })),
  );
}

async function body(deps: Deps, visit: Visit, trx: Trx, back?: Back): Promise<VNode> {
  const around = await readAround(deps, trx);
  const motion = await find(visit, trx);
  const whole = await readWhole(trx, visit, motion);
  const rail = await makeThreadRail(
    trx,
    visit,
    { id: motion.id, kind: 'motion', number: motion.number },
    scopeOf(staffOf(visit)),
  );
  return (
    <MotionPage
      visit={visit}
      around={around}
      {...whole}
      formKey={newId()}
      rail={rail}
      {...(back ? { back } : {})}
    />
  );
}
