// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { organisations } from '../demo/lindewoude/organisations.ts';
import { type DemoVisit, visits, wishes } from '../demo/lindewoude/getting-to-know.ts';
import { type DemoIds, idOf, must } from './demo-town.ts';
import { staffActor } from './features/accounts/index.ts';
import { readStaffing } from './features/teams/index.ts';
import {
  invitable,
  invitePartners,
  makeContribution,
  makeWish,
  noteImpression,
  planVisit,
  tellHeard,
} from './features/visits/index.ts';
import { readOrganisations } from './features/organisations/index.ts';
import { type Doer, type StaffActor, system } from './kernel/actor.ts';
import { standingClock, timeZone, today } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

/** How long before a visit it was planned, and after it was told what was heard. */
const plannedDays = 25;
const toldDays = 2;

/** What residents wished, visits that are planned, and one that was. */
export async function loadVisits(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  const then = deps.clock.now().subtract({ hours: 24 * (plannedDays + 25) });
  for (const { area, forms, whenWhere = '', why = '', name = '', email = '' } of wishes) {
    const wish = { id: newId(), areaId: areaIn(ids, area), forms, whenWhere, why, name, email };
    must(await makeWish({ ...deps, clock: standingClock(then) }, municipality, { ...wish, locale: 'nl' }));
  }
  for (const visit of visits) await loadVisit(deps, { municipality, actor: system }, { visit, ids });
}

type Loading = { readonly visit: DemoVisit; readonly ids: DemoIds };

async function loadVisit(deps: Deps, doer: Doer, { visit, ids }: Loading): Promise<void> {
  const day = today(deps.clock).add({ days: visit.inDays });
  const at = (time: string): Temporal.Instant =>
    day.toZonedDateTime({ timeZone, plainTime: time }).toInstant();
  const planned = Temporal.Instant.from(
    [at(visit.from).subtract({ hours: 24 * plannedDays }), deps.clock.now().subtract({ hours: 30 })]
      .map(String)
      .sort()[0] ?? '',
  );
  const past = { ...deps, clock: standingClock(planned) };
  const number = must(
    await planVisit(past, doer, {
      id: newId(planned.epochMilliseconds),
      areaId: areaIn(ids, visit.area),
      form: visit.form,
      startsAt: at(visit.from),
      endsAt: at(visit.to),
      place: visit.place,
      isPublic: true,
      publicText: visit.text,
      personIds: visit.people.map((key) => idOf(ids.people, key)),
      despite: false,
    }),
  );
  if (visit.partners) await invite(past, doer, { number, ids, keys: visit.partners });
  for (const impression of visit.impressions ?? []) {
    const there = { ...deps, clock: standingClock(at(visit.to)) };
    const by = { ...doer, actor: await actorOf(there, doer, idOf(ids.people, impression.by), ids) };
    const id = newId(at(visit.to).epochMilliseconds);
    const themeId = impression.theme ? idOf(ids.themes, impression.theme) : null;
    const { text: body, mood = null, brought: subject } = impression;
    await noteImpression(there, by, { number, id, body, themeId, mood });
    if (subject) await makeContribution(there, by, { number, id, kind: 'concern', subject, body });
  }
  if (visit.heard) {
    const later = { ...deps, clock: standingClock(at(visit.to).add({ hours: 24 * toldDays })) };
    must(await tellHeard(later, doer, { number, heard: visit.heard }));
  }
}

type Inviting = { readonly number: string; readonly ids: DemoIds; readonly keys: readonly string[] };

async function invite(deps: Deps, doer: Doer, { number, keys }: Inviting): Promise<void> {
  const names = organisations.filter(({ key }) => keys.includes(key)).map(({ name }) => name);
  const all = await inMunicipality(deps, doer.municipality.id, (trx) => readOrganisations(deps, trx));
  const chosen = names.flatMap((name) => invitable(all).find((one) => one.organisation === name)?.id ?? []);
  must(await invitePartners(deps, doer, { number, ids: chosen }));
}

async function actorOf(deps: Deps, doer: Doer, personId: Id, { tree }: DemoIds): Promise<StaffActor> {
  const staffing = await inMunicipality(deps, doer.municipality.id, (trx) => readStaffing(deps, trx));
  const person = staffing.people.get(personId);
  if (!person) throw new Error('The demo names somebody who is not there.');
  return staffActor({ staffing, tree, person, sessionId: newId() }, deps.clock.now());
}

function areaIn(ids: DemoIds, slug: string): Id {
  const area = ids.tree.bySlug(slug);
  if (!area) throw new Error(`The demo names ${slug}, which is not there.`);
  return area.id;
}
