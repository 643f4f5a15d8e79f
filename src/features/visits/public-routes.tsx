// SPDX-License-Identifier: EUPL-1.2
import { isId, newId } from '../../kernel/ids.ts';
import { calendarText, calendarType } from '../../platform/calendar/calendar-text.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, feed, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type Area, areaName, readAreaTree } from '../areas/index.ts';
import { type ProofFault, checkProof, newChallenge, newQuestion, readProof } from '../proofs/index.ts';
import { readStaffing, teamOf } from '../teams/index.ts';
import { makeThreadSection } from '../thread/index.ts';
import type { VisitRecord, Wish } from './domain.ts';
import { wishForm, withForms } from './forms.ts';
import { areaVisitsPath, isWishKey, onThread, visitPath } from './links.ts';
import { visitEvent } from './mails.ts';
import { readPublicVisits } from './readings.ts';
import { findVisit } from './store.ts';
import { PublicVisitsPage, ThanksPage } from './views/public-page.tsx';
import { VisitPage, WishPage } from './views/visit-page.tsx';
import { makeWish, stopTelling } from './wish-actions.ts';
import { findWish } from './wish-store.ts';

const areaRoute = '/gebieden/:slug/kennismaken';

export function publicRoutes(site: Site, deps: Deps): void {
  site.page(areaRoute, { allow: anyone }, (visit, trx) => showArea(deps, visit, trx));
  site.form(areaRoute, { allow: anyone, perMinute: 10 }, (visit, form) => takeWish(deps, visit, form));
  site.page(`${areaRoute}/bedankt`, { allow: anyone, kept: true }, async (visit, trx) =>
    page(<ThanksPage visit={visit} area={await areaIn(deps, visit, trx)} />),
  );
  visitRoutes(site, deps);
  wishRoutes(site, deps);
}

function visitRoutes(site: Site, deps: Deps): void {
  site.page('/kennismaken/:number', { allow: anyone, kept: true }, async (visit, trx) => {
    const town = { tree: await readAreaTree(deps, trx), staffing: await readStaffing(deps, trx) };
    const one = await publicVisit(visit, trx);
    const thread = one.state !== 'cancelled' && (await makeThreadSection(trx, visit, onThread(one)));
    return page(<VisitPage visit={visit} town={town} one={one} thread={thread} />);
  });

  site.page('/kennismaken/:number/agenda.ics', { allow: anyone, kept: true }, async (visit, trx) => {
    const one = await publicVisit(visit, trx);
    const tree = await readAreaTree(deps, trx);
    const area = areaName(tree.byId(one.areaId) ?? tree.root, visit.locale);
    const link = `${deps.publicUrl}${href(visit, visitPath(one.number))}`;
    const event = visitEvent(visit.locale, { visit: one, area }, { href: link });
    return feed(calendarText({ method: 'PUBLISH', events: [event] }), calendarType, undefined);
  });
}

/** What is internal does not exist for who looks from outside (R7). */
async function publicVisit(visit: Visit, trx: Trx): Promise<VisitRecord> {
  const found = await findVisit(trx, visit.params.number ?? '');
  if (!found?.isPublic) throw new NotFound('There is no such visit.');
  return found;
}

function wishRoutes(site: Site, deps: Deps): void {
  site.page('/kennismaken/wens/:id', { allow: anyone }, async (visit, trx) => {
    const wish = await wishIn(deps, visit, trx);
    const tree = await readAreaTree(deps, trx);
    const area = areaName(tree.byId(wish.areaId) ?? tree.root, visit.locale);
    return page(<WishPage visit={visit} wish={wish} area={area} action={href(visit, visit.url)} />);
  });

  site.form('/kennismaken/wens/:id', { allow: anyone, perMinute: 20 }, async (visit) => {
    const wish = await inMunicipality(deps, visit.municipality.id, (trx) => wishIn(deps, visit, trx));
    await stopTelling(deps, visit.municipality, wish.id);
    return redirect(href(visit, visit.url));
  });
}

async function wishIn(deps: Deps, visit: Visit, trx: Trx): Promise<Wish> {
  const { id } = visit.params;
  const isRight = isId(id) && isWishKey(deps.secrets, id, visit.query.sleutel ?? '');
  const wish = isRight ? await findWish(trx, id) : undefined;
  if (!wish) throw new NotFound('There is no such wish.');
  return wish;
}

async function areaIn(deps: Deps, visit: Visit, trx: Trx): Promise<Area> {
  const area = (await readAreaTree(deps, trx)).bySlug(visit.params.slug ?? '');
  if (!area) throw new NotFound('There is no such area.');
  return area;
}

type Again = {
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  readonly proofFault?: ProofFault;
};

async function showArea(deps: Deps, visit: Visit, trx: Trx, again?: Again): Promise<Answer> {
  const area = await areaIn(deps, visit, trx);
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const team = teamOf(staffing, tree, area.id, visit.today);
  const aldermen = team.filter(({ role }) => role === 'area_alderman').map(({ person }) => person.name);
  const body = (
    <PublicVisitsPage
      visit={visit}
      town={{ tree, staffing }}
      area={area}
      aldermen={aldermen}
      visits={await readPublicVisits(trx, tree, area.id, visit.now)}
      task={{ challenge: await newChallenge(deps), question: newQuestion(deps) }}
      formKey={newId()}
      {...(again ?? { typed: {} })}
    />
  );
  return again ? refused(body) : page(body);
}

async function takeWish(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const values = typed(fields);
  const { id: municipalityId } = visit.municipality;
  const area = await inMunicipality(deps, municipalityId, (trx) => areaIn(deps, visit, trx));
  const thanks = redirect(href(visit, `${areaVisitsPath(area.slug)}/bedankt`));
  // A field that no person sees: whoever fills it in is thanked and not believed.
  if (values.website) return thanks;
  const again = (wrong: Omit<Again, 'typed'>): Promise<Answer> =>
    inMunicipality(deps, municipalityId, (trx) => showArea(deps, visit, trx, { typed: values, ...wrong }));
  const read = readFields(wishForm, withForms(fields));
  const proof = readProof(values);
  const checked = await checkProof(deps, proof);
  if (!read.ok || !checked.ok)
    return again({
      ...(read.ok ? {} : { faults: read.reason }),
      ...(checked.ok ? {} : { proofFault: checked.reason }),
    });
  const { formulier, vormen, wanneer, waarom, naam, email } = read.value;
  const taken = await makeWish(deps, visit.municipality, {
    id: formulier,
    areaId: area.id,
    forms: vormen,
    whenWhere: wanneer,
    why: waarom,
    name: naam,
    email,
    locale: visit.locale,
    ...(proof ? { proof } : {}),
  });
  return taken.ok ? thanks : again({ proofFault: 'used' });
}
