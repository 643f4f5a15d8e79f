// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { isStaff } from '../../kernel/actor.ts';
import { dayOf, timeZone } from '../../kernel/clock.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readContacts, scopeOf } from '../contributions/index.ts';
import { findPlanToHold } from '../council-agenda/index.ts';
import { makeThreadRail } from '../thread/index.ts';
import { cancelSession, changeSession, prepareSession, publishSession, withdrawSession } from './actions.ts';
import type { Preparation, Session } from './domain.ts';
import {
  type PreparationForm,
  areaBox,
  cancelForm,
  idsIn,
  personBox,
  preparationForm,
  publishForm,
  themeBox,
  withdrawForm,
} from './forms.ts';
import { desk, workPath } from './links.ts';
import { readComing, readDrafts, readPast } from './list-store.ts';
import { canPrepare, canSeeSessions } from './policies.ts';
import { dayBegins, placeFrom, placeText } from './public-routes.tsx';
import { readAround, readWhole } from './reading.ts';
import { countWaiting, readSpeakers } from './speakers-store.ts';
import { findSession } from './store.ts';
import { DeskListPage, type View, viewInAddress } from './views/desk-list-page.tsx';
import { DeskPage } from './views/desk-page.tsx';
import type { DeskPageProps } from './views/desk-showing.ts';
import { type Back, FormPage } from './views/form-page.tsx';

const pageLength = 50;
const one = `${desk}/:number`;

export function deskRoutes(site: Site, deps: Deps): void {
  site.page(desk, { allow: canSeeSessions }, (visit, trx) => showList(visit, trx));
  site.page(one, { allow: canSeeSessions }, (visit, trx) => showDesk(deps, visit, trx));
  formRoutes(site, deps);
  withdrawRoute(site, deps);

  site.form(`${one}/publiceren`, { allow: canPrepare }, async (visit, { fields }) => {
    const read = readFields(publishForm, fields);
    if (!read.ok) return deskAgain(deps, visit, fields, { faults: read.reason });
    const { versie: version, doe, moment } = read.value;
    if (doe === 'later' && !moment)
      return deskAgain(deps, visit, fields, { faults: [{ field: 'moment', fault: 'required' }] });
    const later = { nu: {}, later: moment ? { later: moment } : {}, intrekken: { later: null } }[doe];
    const done = await publishSession(deps, visit, { number: numberIn(visit), version, ...later });
    if (!done.ok) return deskAgain(deps, visit, fields, { faults: [], refusal: done.reason });
    const took = { nu: 'gepubliceerd', later: 'embargo', intrekken: 'bewaard' }[doe];
    return redirect(href(visit, workPath(done.value, `?gelukt=${took}`)));
  });

  site.form(`${one}/afzeggen`, { allow: canPrepare }, async (visit, { fields }) => {
    const read = readFields(cancelForm, fields);
    if (!read.ok) return deskAgain(deps, visit, fields, { faults: read.reason });
    const { versie: version, reden: reason } = read.value;
    const done = await cancelSession(deps, visit, { number: numberIn(visit), version, reason });
    if (!done.ok) return deskAgain(deps, visit, fields, { faults: [], refusal: done.reason });
    return redirect(href(visit, workPath(done.value, '?gelukt=afgezegd')));
  });
}

function withdrawRoute(site: Site, deps: Deps): void {
  site.form(`${one}/intrekken`, { allow: canPrepare }, async (visit, { fields }) => {
    const read = readFields(withdrawForm, fields);
    if (!read.ok) return deskAgain(deps, visit, fields, { faults: read.reason });
    const { versie: version, waarom: reason, gebeld: hasCalled } = read.value;
    const wish = { number: numberIn(visit), version, reason, hasCalled };
    const done = await withdrawSession(deps, visit, wish);
    if (!done.ok) return deskAgain(deps, visit, fields, { faults: [], refusal: done.reason });
    return redirect(href(visit, workPath(done.value, '?gelukt=ingetrokken')));
  });
}

function formRoutes(site: Site, deps: Deps): void {
  site.page(`${desk}/nieuw`, { allow: canPrepare }, async (visit, trx) =>
    showForm(deps, visit, trx, { typed: { formulier: newId(), ...(await typedOfPlan(visit, trx)) } }),
  );
  site.form(`${desk}/nieuw`, { allow: canPrepare }, async (visit, { fields }) => {
    const read = readFields(preparationForm, fields);
    if (!read.ok) return formAgain(deps, visit, { fields, back: { faults: read.reason } });
    const preparation = preparationOf(read.value, fields);
    const { formulier: key, agendapunt: planId } = read.value;
    const made = await prepareSession(deps, visit, { ...preparation, key, planId });
    if (!made.ok) return formAgain(deps, visit, { fields, back: { faults: [], refusal: made.reason } });
    return redirect(href(visit, workPath(made.value, '?gelukt=gemaakt')));
  });

  site.page(`${one}/wijzigen`, { allow: canPrepare }, async (visit, trx) => {
    const session = await sessionIn(visit, trx);
    return showForm(deps, visit, trx, { number: session.number, typed: typedOf(session) });
  });
  site.form(`${one}/wijzigen`, { allow: canPrepare }, async (visit, { fields }) => {
    const { number, version: newest } = await inMunicipality(deps, visit.municipality.id, (trx) =>
      sessionIn(visit, trx),
    );
    const read = readFields(preparationForm, fields);
    if (!read.ok) return formAgain(deps, visit, { number, fields, back: { faults: read.reason } });
    const { versie: version, reden: reason } = read.value;
    const preparation = preparationOf(read.value, fields);
    const done = await changeSession(deps, visit, { number, version, preparation, reason });
    if (done.ok) return redirect(href(visit, workPath(number, '?gelukt=bewaard')));
    // Whoever was second saves on top of what stands there now, once they have seen that.
    const again = done.reason === 'changed' ? { ...fields, versie: String(newest) } : fields;
    return formAgain(deps, visit, {
      number,
      fields: again,
      back: { faults: [], refusal: done.reason },
    });
  });
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

export function numberIn(visit: Visit): string {
  return visit.params.number ?? '';
}

export async function sessionIn(visit: Visit, trx: Trx): Promise<Session> {
  const found = await findSession(trx, numberIn(visit));
  if (!found) throw new NotFound('There is no such session.');
  return found;
}

async function showList(visit: Visit, trx: Trx): Promise<Answer> {
  const { toon } = visit.query;
  const view: View = toon === 'geweest' ? 'past' : toon === 'concept' ? 'drafts' : 'coming';
  const listing = { onlyPublic: false, limit: pageLength + 1, after: placeFrom(visit.query.na) };
  const found =
    view === 'drafts'
      ? await readDrafts(trx)
      : await (view === 'past' ? readPast : readComing)(trx, dayBegins(visit), listing);
  const sessions = view === 'drafts' ? found : found.slice(0, pageLength);
  const last = found.length > sessions.length ? sessions.at(-1) : undefined;
  const address = viewInAddress[view];
  const next = last && href(visit, `${address}${address.includes('?') ? '&' : '?'}na=${placeText(last)}`);
  const waiting = await countWaiting(
    trx,
    sessions.map(({ id }) => id),
  );
  return page(<DeskListPage visit={visit} view={view} sessions={sessions} waiting={waiting} next={next} />);
}

async function showDesk(deps: Deps, visit: Visit, trx: Trx, again?: DeskPageProps['again']): Promise<Answer> {
  const session = await sessionIn(visit, trx);
  const around = await readAround(deps, trx);
  const [whole, speakers] = await Promise.all([
    readWhole(trx, visit, session),
    canPrepare(visit.actor) ? readSpeakers(trx, session.id) : [],
  ]);
  const contacts = await readContacts(
    trx,
    speakers.map(({ contactId }) => contactId),
  );
  const { id, number, startsAt } = session;
  const record = { kind: 'session', id, number, createdAt: startsAt } as const;
  const rail = isStaff(visit.actor) && (await makeThreadRail(trx, visit, record, scopeOf(visit.actor)));
  const people = { around, speakers, contacts, rail };
  const body = <DeskPage visit={visit} {...whole} {...people} {...(again ? { again } : {})} />;
  return again ? refused(body) : page(body);
}

/** The page as it stands now, with what was typed and what is wrong with it. */
export function deskAgain(deps: Deps, visit: Visit, fields: Fields, back: Back): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) =>
    showDesk(deps, visit, trx, { typed: typed(fields), ...back }),
  );
}

type Shown = { readonly number?: string; readonly typed: Typed; readonly back?: Back };

async function showForm(deps: Deps, visit: Visit, trx: Trx, shown: Shown): Promise<Answer> {
  const body = <FormPage visit={visit} around={await readAround(deps, trx)} {...shown} />;
  return shown.back ? refused(body) : page(body);
}

type Refused = { readonly number?: string; readonly fields: Fields; readonly back: Back };

function formAgain(deps: Deps, visit: Visit, { fields, ...shown }: Refused): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) =>
    showForm(deps, visit, trx, { ...shown, typed: typed(fields) }),
  );
}

function preparationOf(form: PreparationForm, fields: Fields): Preparation {
  const at = (time: string): Temporal.Instant =>
    Temporal.PlainDate.from(form.dag).toZonedDateTime({ timeZone, plainTime: time }).toInstant();
  return {
    kind: form.soort,
    title: form.titel,
    startsAt: at(form.van),
    endsAt: at(form.tot),
    place: form.plaats,
    room: form.zaal || null,
    domains: form.domein
      .split(/[,/]/)
      .map((domain) => domain.trim())
      .filter(Boolean),
    chair: form.voorzitter || null,
    clerk: form.griffier || null,
    purpose: form.doel,
    advice: form.advies || null,
    background: form.achtergrond || null,
    holderIds: idsIn(fields, personBox),
    areaIds: idsIn(fields, areaBox),
    themeIds: idsIn(fields, themeBox),
    speakUntil: form.spreektot ?? null,
    speakingMinutes: form.spreekminuten ?? null,
  };
}

function typedOf(session: Session): Typed {
  const local = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(timeZone).toPlainDateTime();
  const time = (moment: Temporal.Instant): string =>
    local(moment).toPlainTime().toString({ smallestUnit: 'minute' });
  const boxes = [
    ...session.holderIds.map((id) => `${personBox}${id}`),
    ...session.areaIds.map((id) => `${areaBox}${id}`),
    ...session.themeIds.map((id) => `${themeBox}${id}`),
  ];
  return {
    formulier: session.id,
    versie: String(session.version),
    soort: session.kind,
    titel: session.title,
    dag: dayOf(session.startsAt).toString(),
    van: time(session.startsAt),
    tot: time(session.endsAt),
    plaats: session.place,
    zaal: session.room ?? '',
    domein: session.domains.join(', '),
    voorzitter: session.chair ?? '',
    griffier: session.clerk ?? '',
    doel: session.purpose,
    advies: session.advice ?? '',
    achtergrond: session.background ?? '',
    spreektot: session.speakUntil ? local(session.speakUntil).toString({ smallestUnit: 'minute' }) : '',
    spreekminuten: session.speakingMinutes === null ? '' : String(session.speakingMinutes),
    ...Object.fromEntries(boxes.map((name) => [name, 'on'])),
  };
}
