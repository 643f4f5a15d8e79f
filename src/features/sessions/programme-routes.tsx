// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId, newId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Meanwhile } from '../../platform/html/index.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import { basisOf } from '../../platform/http/merging.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readDocumentsPartOf } from '../dossiers/index.ts';
import { numberIn, sessionIn } from './asked-for.ts';
import { deskAgain } from './desk-routes.tsx';
import type { Refusal, Session } from './domain.ts';
import { itemForm, questionForm, stepForm, versionForm } from './forms.ts';
import { desk, workPath } from './links.ts';
import { mergedWith, whoChanged } from './merging.ts';
import { canPrepare } from './policies.ts';
import { dropItem, dropQuestion, putItem, putQuestion, stepItem, stepQuestion } from './programme-actions.ts';
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
}

function itemRoutes(site: Site, deps: Deps): void {
  site.page(item, { allow }, (visit, trx) => showItem(visit, trx));
  site.form(item, { allow }, async (visit, { fields }) => {
    const again = (back: Omit<Again, 'typed'>) =>
      shownAgain(deps, visit, { show: showItem, back: { typed: typed(fields), ...back } });
    const read = readFields(itemForm, fields);
    if (!read.ok) return again({ back: { faults: read.reason } });
    const { versie, basis, sleutel, titel: title, minuten: minutes, ...more } = read.value;
    const id = idIn(visit) ?? sleutel;
    const now = await inMunicipality(deps, visit.municipality.id, (trx) => itemNow(visit, trx, id));
    const beside = await besideOf(deps, visit, { now, versie, basis, fields });
    if (beside) return shownAgain(deps, visit, { show: showItem, back: beside });
    const texts = { note: more.toelichting || null, presenters: more.sprekers || null };
    const canSpeak = more.inspreken === 'ja' ? true : more.inspreken === 'nee' ? false : null;
    const part = { id, title, minutes, ...texts, documentId: more.stuk ?? null, canSpeak };
    const wish = { number: numberIn(visit), version: now.session.version };
    const done = await putItem(deps, visit, { ...wish, item: part });
    return done.ok ? taken(visit, 'programma') : again({ back: { faults: [], refusal: done.reason } });
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
    const again = (back: Omit<Again, 'typed'>) =>
      shownAgain(deps, visit, { show: showQuestion, back: { typed: typed(fields), ...back } });
    const read = readFields(questionForm, fields);
    if (!read.ok) return again({ back: { faults: read.reason } });
    const { versie, basis, sleutel, onderdeel, vraag: body, hulp } = read.value;
    const id = idIn(visit) ?? sleutel;
    const now = await inMunicipality(deps, visit.municipality.id, (trx) => questionNow(visit, trx, id));
    const beside = await besideOf(deps, visit, { now, versie, basis, fields });
    if (beside) return shownAgain(deps, visit, { show: showQuestion, back: beside });
    const asked = { id, itemId: onderdeel ?? null, body, hint: hulp || null };
    const wish = { number: numberIn(visit), version: now.session.version };
    const done = await putQuestion(deps, visit, { ...wish, question: asked });
    return done.ok ? taken(visit, 'vragen') : again({ back: { faults: [], refusal: done.reason } });
  });
  site.form(`${question}/verwijderen`, { allow }, (visit, { fields }) =>
    onVersion(deps, visit, fields, (wish, id) => dropQuestion(deps, visit, { ...wish, id })),
  );
  site.form(`${question}/verplaatsen`, { allow }, (visit, { fields }) =>
    onStep(deps, visit, fields, (step) => stepQuestion(deps, visit, step)),
  );
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

type Again = {
  readonly typed: Typed;
  readonly back?: Back;
  readonly meanwhile?: Meanwhile;
};

/** A part or question as it stands, in the form; nothing is found of what is new, or was taken away. */
type Now = { readonly session: Session; readonly isThere: boolean; readonly typed: Typed };

async function itemNow(visit: Visit, trx: Trx, id: Id | undefined): Promise<Now> {
  const session = await sessionIn(visit, trx);
  const found = (await readItems(trx, session.id)).find((part) => part.id === id);
  return nowOf(session, found !== undefined, {
    titel: found?.title ?? '',
    toelichting: found?.note ?? '',
    minuten: found ? String(found.minutes) : '',
    sprekers: found?.presenters ?? '',
    stuk: found?.documentId ?? '',
    inspreken:
      found?.canSpeak === undefined || found.canSpeak === null ? 'vanzelf' : found.canSpeak ? 'ja' : 'nee',
  });
}

async function questionNow(visit: Visit, trx: Trx, id: Id | undefined): Promise<Now> {
  const session = await sessionIn(visit, trx);
  const found = (await readQuestions(trx, session.id)).find((asked) => asked.id === id);
  return nowOf(session, found !== undefined, {
    vraag: found?.body ?? '',
    hulp: found?.hint ?? '',
    onderdeel: found?.itemId ?? '',
  });
}

function nowOf(session: Session, isThere: boolean, filled: Typed): Now {
  const typed = { ...filled, versie: String(session.version), basis: basisOf(filled) };
  return { session, isThere, typed };
}

type Sent = {
  readonly now: Now;
  readonly versie: number;
  readonly basis: string;
  readonly fields: Fields;
};

/** What another made of the same part meanwhile, beside what was typed; nothing when there is nothing to choose. */
async function besideOf(
  deps: Deps,
  visit: Visit,
  { now, versie, basis, fields }: Sent,
): Promise<Again | undefined> {
  const { session, isThere, typed: theirs } = now;
  const mine = typed(fields);
  const { versie: version = '', basis: nothing = '' } = theirs;
  // Taken away meanwhile: saving what was typed puts it back, and that is for a person to choose.
  if (!isThere && idIn(visit) && basis !== nothing)
    return {
      typed: { ...mine, versie: version, basis: nothing },
      back: { faults: [], refusal: 'gone' },
    };
  const merged = session.version === versie ? undefined : mergedWith({ basis, mine, theirs });
  if (!merged) return undefined;
  return { typed: merged.typed, meanwhile: { ...(await whoChanged(deps, visit, session)), ...merged } };
}

async function showItem(visit: Visit, trx: Trx, again?: Again): Promise<Answer> {
  const id = idIn(visit);
  const { session, ...now } = await itemNow(visit, trx, id);
  if (id && !now.isThere && !again) throw new NotFound('There is no such part.');
  const documents = await readDocumentsPartOf(trx, visit.actor, { kind: 'session', id: session.id });
  const props = { visit, session, documents, ...shownOf(now, id, again) };
  const body = <ItemPage {...props} />;
  return again ? refused(body) : page(body);
}

async function showQuestion(visit: Visit, trx: Trx, again?: Again): Promise<Answer> {
  const id = idIn(visit);
  const { session, ...now } = await questionNow(visit, trx, id);
  if (id && !now.isThere && !again) throw new NotFound('There is no such question.');
  const items = await readItems(trx, session.id);
  const props = { visit, session, items, ...shownOf(now, id, again) };
  const body = <QuestionPage {...props} />;
  return again ? refused(body) : page(body);
}

/** The form as it stands, with everything that was typed over it. */
function shownOf(now: Omit<Now, 'session'>, id: Id | undefined, again: Again | undefined) {
  const shown = { sleutel: id ?? newId(), ...now.typed, ...again?.typed };
  const { back, meanwhile } = again ?? {};
  return {
    typed: shown,
    isThere: now.isThere,
    ...(id ? { id } : {}),
    ...(back ? { back } : {}),
    ...(meanwhile ? { meanwhile } : {}),
  };
}

type Shown = {
  readonly show: (visit: Visit, trx: Trx, again: Again) => Promise<Answer>;
  readonly back: Again;
};

function shownAgain(deps: Deps, visit: Visit, { show, back }: Shown): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) => show(visit, trx, back));
}
