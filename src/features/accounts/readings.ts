// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type HeldRole, type StaffActor, roles } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { htmlMessages } from '../../platform/html/index.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type AreaTree, areaName, readAreaTree } from '../areas/index.ts';
import { findOwnFeedOf, ownFeedPath } from '../agenda/index.ts';
import { wantsMorningMail } from '../morning/index.ts';
import { type Organisation, readOrganisations } from '../organisations/index.ts';
import {
  type RolePeriod,
  type Staffing,
  absencesOn,
  ballOf,
  holdsOn,
  portfoliosOf,
  readStaffing,
  themeName,
} from '../teams/index.ts';
import { messages } from './messages.ts';
import { listPasskeys } from './passkey-store.ts';
import { hasEnded } from './session-domain.ts';
import { listLiveSessions, readLastSeen } from './session-store.ts';
import type { Account } from './views/account-page.tsx';
import type { DemoGroup } from './views/demo-people.tsx';
import type { Right } from './views/rights-page.tsx';

/** All that is needed to say of a role where it is held. */
type House = {
  readonly staffing: Staffing;
  readonly tree: AreaTree;
  readonly organisations: readonly Organisation[];
};

async function readHouse(deps: Deps, trx: Trx): Promise<House> {
  return {
    staffing: await readStaffing(deps, trx),
    tree: await readAreaTree(deps, trx),
    organisations: await readOrganisations(deps, trx),
  };
}

type Asked = { readonly locale: Locale; readonly today: Temporal.PlainDate };

/** "Midden", "Groen en water", "verkeer, sport"; empty for a role that is for the municipality as a whole. */
function placeOf(
  house: House,
  held: { readonly [K in keyof HeldRole]?: HeldRole[K] | null } & { readonly personId: Id },
  asked: Asked,
): string {
  if (held.areaId) {
    const area = house.tree.byId(held.areaId);
    return area ? areaName(area, asked.locale) : '';
  }
  if (held.organisationId)
    return house.organisations.find((one) => one.id === held.organisationId)?.name ?? '';
  if (held.role !== 'portfolio_holder') return '';
  const themes = portfoliosOf(house.staffing, held.personId, asked.today);
  return themes.map((theme) => themeName(theme, asked.locale)).join(', ');
}

/** Everybody who can be tried in the demo, once, under the most telling role. */
export async function readDemoPeople(deps: Deps, trx: Trx, visit: Visit): Promise<DemoGroup[]> {
  const house = await readHouse(deps, trx);
  const seen = new Set<Id>();
  const today = house.staffing.roles.filter((held) => holdsOn(held, visit.today));
  return roles.flatMap((role) => {
    const people = [...house.staffing.people.values()].filter((person) => {
      const fits = !seen.has(person.id) && !hasEnded(person, visit.now);
      return fits && today.some((held) => held.personId === person.id && held.role === role);
    });
    for (const person of people) seen.add(person.id);
    const shown = people.map(({ id, name }) => {
      const held = today.filter((one) => one.personId === id && one.role === role);
      const places = held.map((one) => placeOf(house, one, visit)).filter((place) => place !== '');
      return { id, name, place: places.join(', ') };
    });
    return shown.length > 0 ? [{ role, people: shown }] : [];
  });
}

export async function readAccount(
  deps: Deps,
  trx: Trx,
  visit: Visit & { readonly actor: StaffActor },
): Promise<Account> {
  const { actor } = visit;
  const house = await readHouse(deps, trx);
  const ownFeed = await findOwnFeedOf(trx, actor.personId);
  const names = htmlMessages(visit).roles;
  return {
    name: actor.name,
    address: house.staffing.people.get(actor.personId)?.email ?? '',
    roles: actor.roles.map((held) => {
      const place = placeOf(house, { ...held, personId: actor.personId }, visit);
      return place === '' ? names[held.role] : `${names[held.role]}, ${place}`;
    }),
    standsInFor: actor.standsInFor
      .map((id) => house.staffing.people.get(id)?.name ?? '')
      .filter((name) => name !== ''),
    passkeys: await listPasskeys(trx, actor.personId),
    sessions: await listLiveSessions(trx, actor.personId, visit.now),
    sessionId: actor.sessionId,
    hasMorningMail: await wantsMorningMail(trx, actor.personId),
    agendaAddress: ownFeed && `${deps.publicUrl}${href(visit, ownFeedPath(deps, ownFeed))}`,
  };
}

/** Every role of today with who holds it, by name; and who has it for the time being because another is away. */
export async function readRights(deps: Deps, trx: Trx, visit: Visit): Promise<Right[]> {
  const house = await readHouse(deps, trx);
  const lastSeen = await readLastSeen(trx);
  const { staffing } = house;
  const rights = staffing.roles
    .filter((held) => holdsOn(held, visit.today))
    .flatMap((held) => rightsOf(house, held, visit));
  const collator = new Intl.Collator(visit.locale);
  return rights
    .map((right) => ({ ...right, lastSeenAt: lastSeen.get(right.personId) }))
    .sort((one, other) => collator.compare(one.name, other.name));
}

function rightsOf(house: House, held: RolePeriod, visit: Visit): Right[] {
  const { staffing } = house;
  const m = messages[visit.locale].rights;
  const person = staffing.people.get(held.personId);
  if (!person || hasEnded(person, visit.now)) return [];
  const role = htmlMessages(visit).roles[held.role];
  const where = placeOf(house, held, visit) || m.whole;
  const own: Right = { personId: person.id, name: person.name, role, where, from: held.from, to: held.to };
  const [absence] = absencesOn(staffing, person.id, visit.today);
  const deputy = absence && ballOf(staffing, person.id, visit.today);
  if (!deputy || deputy.id === person.id) return [own];
  const standIn = { ...own, personId: deputy.id, name: deputy.name, role: m.standsInFor(role, person.name) };
  return [own, { ...standIn, from: absence.from, to: absence.to }];
}
