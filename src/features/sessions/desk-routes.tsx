// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readContacts, scopeOf } from '../contributions/index.ts';
import { makeThreadRail } from '../thread/index.ts';
import { numberIn, sessionIn } from './asked-for.ts';
import { cancelSession, publishSession, withdrawSession } from './actions.ts';
import { formRoutes } from './form-routes.tsx';
import { cancelForm, publishForm, withdrawForm } from './forms.ts';
import { desk, workPath } from './links.ts';
import { readComing, readDrafts, readPast } from './list-store.ts';
import { canPrepare, canSeeSessions } from './policies.ts';
import { dayBegins, placeFrom, placeText } from './public-routes.tsx';
import { readAround, readWhole } from './reading.ts';
import { countWaiting, readSpeakers } from './speakers-store.ts';
import { DeskListPage, type View, viewInAddress } from './views/desk-list-page.tsx';
import { DeskPage } from './views/desk-page.tsx';
import type { DeskBack, DeskPageProps } from './views/desk-showing.ts';

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
  const { id, number } = session;
  const record = { kind: 'session', id, number } as const;
  const rail = isStaff(visit.actor) && (await makeThreadRail(trx, visit, record, scopeOf(visit.actor)));
  const people = { around, speakers, contacts, rail };
  const body = <DeskPage visit={visit} {...whole} {...people} {...(again ? { again } : {})} />;
  return again ? refused(body) : page(body);
}

/** The page as it stands now, with what was typed and what is wrong with it. */
export function deskAgain(deps: Deps, visit: Visit, fields: Fields, back: DeskBack): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) =>
    showDesk(deps, visit, trx, { typed: typed(fields), ...back }),
  );
}
