// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { calendarType } from '../../platform/calendar/calendar-text.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, feed, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Fields, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, anyone, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { announceMoment, callOffMoment, chooseOwnFeed } from './actions.ts';
import type { Refusal } from './domain.ts';
import { areaCalendar, ownCalendar } from './feeds.ts';
import { momentForm } from './forms.ts';
import { canAnnounce } from './policies.ts';
import { readMoments } from './store.ts';
import { type AgendaBack, AgendaPage } from './views/agenda-page.tsx';

const home = '/werkplek/agenda';

export function routes(site: Site, deps: Deps): void {
  site.page(home, { allow: staff }, (visit, trx) => show(deps, visit, trx));

  site.form(home, { allow: staff }, async (visit, { fields }) => {
    const read = readFields(momentForm, fields);
    if (!read.ok) return showAgain(deps, visit, fields, { faults: read.reason });
    const { sleutel, gebied, soort, plaats, dag, van, tot, hoevaak, laatste } = read.value;
    const times = { firstOn: dag, fromTime: van, toTime: tot, rhythm: hoevaak };
    const what = { id: sleutel, areaId: gebied, kind: soort, place: plaats };
    const last = laatste === undefined ? {} : { lastOn: laatste };
    const outcome = await announceMoment(deps, visit, { ...what, ...times, ...last });
    if (!outcome.ok) return showAgain(deps, visit, fields, { faults: [], refusal: outcome.reason });
    return redirect(href(visit, `${home}?gelukt=aangekondigd`));
  });

  site.form(`${home}/:id/afzeggen`, { allow: staff }, async (visit) => {
    await callOffMoment(deps, visit, idIn(visit));
    return redirect(href(visit, `${home}?gelukt=afgezegd`));
  });

  site.form('/werkplek/account/agenda', { allow: staff }, async (visit, { fields }) => {
    await chooseOwnFeed(deps, visit, typed(fields).aan === 'ja');
    return redirect(href(visit, '/werkplek/account?gelukt=bewaard#agenda'));
  });

  feedRoutes(site, deps);
}

function feedRoutes(site: Site, deps: Deps): void {
  site.page('/gebieden/:slug/agenda.ics', { allow: anyone, kept: true }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const area = tree.bySlug(visit.params.slug ?? '');
    if (!area) throw new NotFound('There is no such area.');
    return feed(await areaCalendar(deps, visit, trx, { tree, area }), calendarType, undefined);
  });

  site.page('/agenda/:id/:sleutel/agenda.ics', { allow: anyone }, async (visit, trx) => {
    const asked = { id: idIn(visit), signature: visit.params.sleutel ?? '' };
    return feed(await ownCalendar(deps, visit, trx, asked), calendarType, undefined);
  });
}

function staffOf(visit: Visit): StaffActor {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  return visit.actor;
}

function idIn(visit: Visit): string {
  if (!isId(visit.params.id)) throw new NotFound('Nothing here has this id.');
  return visit.params.id;
}

async function show(deps: Deps, visit: Visit, trx: Trx, back?: AgendaBack): Promise<Answer> {
  const actor = staffOf(visit);
  const tree = await readAreaTree(deps, trx);
  const moments = await readMoments(trx, actor.areaIds, visit.today.toString());
  const areas = tree.all.filter(({ id }) => canAnnounce(actor, id));
  const body = (
    <AgendaPage
      visit={visit}
      tree={tree}
      areas={areas}
      moments={moments.filter(({ stoppedAt }) => stoppedAt === null)}
      formKey={newId()}
      {...(back ? { back } : {})}
    />
  );
  return back ? refused(body) : page(body);
}

function showAgain(
  deps: Deps,
  visit: Visit,
  fields: Fields,
  wrong: { readonly faults: readonly FaultyField[]; readonly refusal?: Refusal },
): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) =>
    show(deps, visit, trx, { typed: typed(fields), ...wrong }),
  );
}
