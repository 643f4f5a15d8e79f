// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId, newId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readDocumentsPartOf } from '../dossiers/index.ts';
import { deskAgain, numberIn, sessionIn } from './desk-routes.tsx';
import type { Refusal } from './domain.ts';
import { itemForm, questionForm, stepForm, tieForm, untieForm, versionForm } from './forms.ts';
import { desk, workPath } from './links.ts';
import { canPrepare } from './policies.ts';
import {
  dropItem,
  dropQuestion,
  putItem,
  putQuestion,
  stepItem,
  stepQuestion,
  tieToSession,
  untieFromSession,
} from './programme-actions.ts';
import { readItems, readQuestions } from './store.ts';
import type { Back } from './views/form-page.tsx';
import { ItemPage, QuestionPage } from './views/part-pages.tsx';

const one = `${desk}/:number`;
const item = `${one}/programma/:id`;
const question = `${one}/vragen/:id`;
const allow = canPrepare;

export function programmeRoutes(site: Site, deps: Deps): void {
  itemRoutes(site, deps);
  questionRoutes(site, deps);
  tieRoutes(site, deps);
}

function itemRoutes(site: Site, deps: Deps): void {
  site.page(item, { allow }, (visit, trx) => showItem(visit, trx));
  site.form(item, { allow }, async (visit, { fields }) => {
    const read = readFields(itemForm, fields);
    if (!read.ok) return again(deps, visit, { fields, back: { faults: read.reason }, show: showItem });
    const { versie: version, sleutel, titel: title, minuten: minutes, ...more } = read.value;
    const texts = { note: more.toelichting || null, presenters: more.sprekers || null };
    const part = { id: idIn(visit) ?? sleutel, title, minutes, ...texts, documentId: more.stuk ?? null };
    const done = await putItem(deps, visit, { number: numberIn(visit), version, item: part });
    if (done.ok) return taken(visit, 'programma');
    return again(deps, visit, { fields, back: { faults: [], refusal: done.reason }, show: showItem });
  });
  site.form(`${item}/verwijderen`, { allow }, (visit, { fields }) =>
    onVersion(deps, visit, fields, (wish, id) => dropItem(deps, visit, { ...wish, id })),
  );
  site.form(`${item}/verplaatsen`, { allow }, (visit, { fields }) =>
    onStep(deps, visit, fields, (step) => stepItem(deps, visit, step)),
  );
}

function questionRoutes(site: Site, deps: Deps): void {
  site.page(question, { allow }, (visit, trx) => showQuestion(visit, trx));
  site.form(question, { allow }, async (visit, { fields }) => {
    const read = readFields(questionForm, fields);
    if (!read.ok) return again(deps, visit, { fields, back: { faults: read.reason }, show: showQuestion });
    const { versie: version, sleutel, onderdeel, vraag: body, hulp } = read.value;
    const asked = { id: idIn(visit) ?? sleutel, itemId: onderdeel ?? null, body, hint: hulp || null };
    const done = await putQuestion(deps, visit, { number: numberIn(visit), version, question: asked });
    if (done.ok) return taken(visit, 'vragen');
    return again(deps, visit, { fields, back: { faults: [], refusal: done.reason }, show: showQuestion });
  });
  site.form(`${question}/verwijderen`, { allow }, (visit, { fields }) =>
    onVersion(deps, visit, fields, (wish, id) => dropQuestion(deps, visit, { ...wish, id })),
  );
  site.form(`${question}/verplaatsen`, { allow }, (visit, { fields }) =>
    onStep(deps, visit, fields, (step) => stepQuestion(deps, visit, step)),
  );
}

function tieRoutes(site: Site, deps: Deps): void {
  site.form(`${one}/stukken`, { allow }, async (visit, { fields }) => {
    const read = readFields(tieForm, fields);
    if (!read.ok) return deskAgain(deps, visit, fields, { faults: read.reason });
    const { versie: version, nummer: what } = read.value;
    const done = await tieToSession(deps, visit, { number: numberIn(visit), version, what });
    if (done.ok) return taken(visit, 'stukken');
    return deskAgain(deps, visit, fields, { faults: [], refusal: done.reason });
  });
  site.form(`${one}/stukken/:id/los`, { allow }, async (visit, { fields }) => {
    const read = readFields(untieForm, fields);
    if (!read.ok) return deskAgain(deps, visit, fields, { faults: read.reason });
    const { versie: version, soort: kind } = read.value;
    const ref = { kind, id: knownId(visit) };
    const done = await untieFromSession(deps, visit, { number: numberIn(visit), version, ref });
    if (done.ok) return taken(visit, 'stukken');
    return deskAgain(deps, visit, fields, { faults: [], refusal: done.reason });
  });
}

function taken(visit: Visit, part: string): Answer {
  return redirect(href(visit, workPath(numberIn(visit), `?gelukt=bewaard#${part}`)));
}

/** Nothing for what is new. */
function idIn(visit: Visit): Id | undefined {
  return visit.params.id === 'nieuw' ? undefined : knownId(visit);
}

function knownId(visit: Visit): Id {
  if (!isId(visit.params.id)) throw new NotFound('Nothing here has this id.');
  return visit.params.id;
}

type Outcome = Promise<Result<string, Refusal>>;
type Wish = { readonly number: string; readonly version: number };

async function onVersion(
  deps: Deps,
  visit: Visit,
  fields: Fields,
  act: (wish: Wish, id: Id) => Outcome,
): Promise<Answer> {
  const read = readFields(versionForm, fields);
  if (!read.ok) return deskAgain(deps, visit, fields, { faults: read.reason });
  const wish = { number: numberIn(visit), version: read.value.versie };
  const done = await act(wish, knownId(visit));
  if (!done.ok) return deskAgain(deps, visit, fields, { faults: [], refusal: done.reason });
  return taken(visit, 'programma');
}

async function onStep(
  deps: Deps,
  visit: Visit,
  fields: Fields,
  act: (step: Parameters<typeof stepItem>[2]) => Outcome,
): Promise<Answer> {
  const read = readFields(stepForm, fields);
  if (!read.ok) return deskAgain(deps, visit, fields, { faults: read.reason });
  const direction = read.value.naar === 'omhoog' ? 'up' : 'down';
  const version = read.value.versie;
  const done = await act({ number: numberIn(visit), version, id: knownId(visit), direction });
  if (!done.ok) return deskAgain(deps, visit, fields, { faults: [], refusal: done.reason });
  return taken(visit, visit.url.includes('/vragen/') ? 'vragen' : 'programma');
}

type Again = { readonly typed: Typed; readonly back: Back };

/** The form as it stands: whoever was second gets the version of now with what they typed. */
async function showItem(visit: Visit, trx: Trx, back?: Again): Promise<Answer> {
  const session = await sessionIn(visit, trx);
  const id = idIn(visit);
  const found = (await readItems(trx, session.id)).find((part) => part.id === id);
  if (id && !found) throw new NotFound('There is no such part.');
  const now = {
    titel: found?.title ?? '',
    toelichting: found?.note ?? '',
    minuten: found ? String(found.minutes) : '',
    sprekers: found?.presenters ?? '',
    stuk: found?.documentId ?? '',
    sleutel: id ?? newId(),
  };
  const shown = { ...now, ...back?.typed, versie: String(session.version) };
  const documents = await readDocumentsPartOf(trx, visit.actor, { kind: 'session', id: session.id });
  const props = { visit, session, documents, typed: shown, ...withId(id), ...backOf(back) };
  const body = <ItemPage {...props} />;
  return back ? refused(body) : page(body);
}

async function showQuestion(visit: Visit, trx: Trx, back?: Again): Promise<Answer> {
  const session = await sessionIn(visit, trx);
  const id = idIn(visit);
  const [items, questions] = await Promise.all([readItems(trx, session.id), readQuestions(trx, session.id)]);
  const found = questions.find((asked) => asked.id === id);
  if (id && !found) throw new NotFound('There is no such question.');
  const now = {
    vraag: found?.body ?? '',
    hulp: found?.hint ?? '',
    onderdeel: found?.itemId ?? '',
    sleutel: id ?? newId(),
  };
  const shown = { ...now, ...back?.typed, versie: String(session.version) };
  const props = { visit, session, items, typed: shown, ...withId(id), ...backOf(back) };
  const body = <QuestionPage {...props} />;
  return back ? refused(body) : page(body);
}

function withId(id: Id | undefined): { readonly id?: Id } {
  return id ? { id } : {};
}

function backOf(back: Again | undefined): { readonly back?: Back } {
  return back ? { back: back.back } : {};
}

type Refused = {
  readonly fields: Fields;
  readonly back: Back;
  readonly show: (visit: Visit, trx: Trx, back: Again) => Promise<Answer>;
};

function again(deps: Deps, visit: Visit, { fields, back, show }: Refused): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) =>
    show(visit, trx, { typed: typed(fields), back }),
  );
}
