// SPDX-License-Identifier: EUPL-1.2
import { places, placesByArea } from '../demo/lindewoude/places.ts';
import { plans } from '../demo/lindewoude/residents-plans.ts';
import type { DemoPlan } from '../demo/work-types.ts';
import type { Past } from './demo-past.ts';
import { initiativeOf, letOnSite, tellHolders, weighAsHelping } from './demo-support.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import { staffActor } from './features/accounts/index.ts';
import { insertContact } from './features/contributions/index.ts';
import {
  type Verb,
  findInitiative,
  insertInitiator,
  moveInitiative,
  startInitiative,
  updateInitiative,
} from './features/initiatives/index.ts';
import { insertOffer, insertSupport } from './features/initiatives-public/index.ts';
import { readStaffing } from './features/teams/index.ts';
import { type Doer, system } from './kernel/actor.ts';
import { dayOf, standingClock } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

const manager = 'joost-hendriks';
const way: readonly (readonly [Verb, DemoPlan['state']])[] = [
  ['explore', 'explored'],
  ['support', 'supported'],
  ['begin', 'under_way'],
  ['realise', 'realised'],
];

/** What residents proposed in the past months: let onto the site or waiting for that, with support and offered help. */
export async function loadPlans(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  const staffing = await inMunicipality(deps, municipality.id, (trx) => readStaffing(deps, trx));
  const person = staffing.people.get(idOf(ids.people, manager));
  if (!person) throw new Error(`The demo names ${manager}, who is not there.`);
  const now = deps.clock.now();
  const clock = standingClock(now);
  const past: Past = { deps: { ...deps, clock }, clock, now, municipality, staffing, ids };
  const actor = staffActor({ staffing, tree: ids.tree, person, sessionId: newId() }, now);
  // One who may decide on each of these, wherever it is.
  const everywhere = { ...actor, roles: [...actor.roles, { role: 'administrator' as const, areaIds: [] }] };
  const doer: Doer = { municipality, actor: everywhere };
  for (const plan of plans) {
    const at = now.subtract({ hours: 24 * plan.daysAgo });
    clock.set(at);
    const number = await start(past.deps, { municipality, actor: system }, { plan, ids });
    await go(past, doer, { plan, number });
    if (plan.isPublic) await letOnSite(past, number, doer);
    await inMunicipality(deps, municipality.id, async (trx) => {
      const initiative = await findInitiative(trx, number);
      if (!initiative) return;
      for (let mark = 0; mark < plan.supports; mark += 1) {
        const support = { initiativeId: initiative.id, mark: `demo ${mark}`, day: dayOf(at).toString() };
        await insertSupport(trx, support);
      }
      for (const { name, email, ...offer } of plan.offers) {
        const contact = { id: newId(at.epochMilliseconds), name, email, phone: null, prefers: null };
        const createdAt = now.subtract({ hours: 20 });
        await insertContact(trx, contact, createdAt);
        const made = {
          id: newId(createdAt.epochMilliseconds),
          initiativeId: initiative.id,
          contactId: contact.id,
        };
        await insertOffer(trx, { ...offer, ...made, locale: 'nl', createdAt });
      }
    });
  }
}

type Starting = { readonly plan: DemoPlan; readonly ids: DemoIds };

async function start(deps: Deps, doer: Doer, { plan, ids }: Starting): Promise<string> {
  const area = ids.tree.bySlug(plan.area);
  if (!area) throw new Error(`The demo names ${plan.area}, which is not there.`);
  const [place = places[0]] = placesByArea[plan.area] ?? [];
  const number = await startInitiative(deps, doer, {
    title: plan.title,
    body: plan.body,
    locale: 'nl',
    areaIds: [area.id],
    themeIds: plan.themes.map((slug) => idOf(ids.themes, slug)),
    ...(place ? { point: { lon: place.lon, lat: place.lat } } : {}),
    wantsPublic: true,
    submissionKey: newId(),
  });
  const at = deps.clock.now();
  await inMunicipality(deps, doer.municipality.id, async (trx) => {
    const initiative = await findInitiative(trx, number);
    if (!initiative) return;
    const contactId: Id = newId(at.epochMilliseconds);
    const { name, email = null, phone = null } = plan.by;
    await insertContact(trx, { id: contactId, name, email, phone, prefers: null }, at);
    await insertInitiator(trx, {
      id: newId(at.epochMilliseconds),
      initiativeId: initiative.id,
      contactId,
      groupName: plan.group ?? null,
      isNamedPublicly: plan.isNamed,
      createdAt: at,
    });
    const { needs, needsNote = null } = plan;
    await updateInitiative(trx, initiative.id, { needs, needsNote, plan: plan.plan ?? null }, at);
  });
  return number;
}

type Going = { readonly plan: DemoPlan; readonly number: string };

/** By the table of moves up to where it is, a couple of weeks each. */
async function go(past: Past, doer: Doer, { plan, number }: Going): Promise<void> {
  const last = way.findIndex(([, state]) => state === plan.state);
  const step = Math.max(1, Math.floor(plan.daysAgo / (last + 2)));
  for (const [index, [verb]] of way.slice(0, last + 1).entries()) {
    past.clock.set(past.now.subtract({ hours: 24 * (plan.daysAgo - step * (index + 1)) }));
    if (verb === 'support') {
      await weighAsHelping(past, number, doer);
      await tellHolders(past, number, doer);
    }
    const result = { result: plan.result ?? '', realisedOn: dayOf(past.clock.now()).toString() };
    const changes = verb === 'realise' ? result : verb === 'begin' ? { plan: plan.plan ?? plan.body } : {};
    const { version } = await initiativeOf(past, number);
    must(await moveInitiative(past.deps, doer, { number, verb, version, changes }));
  }
}
