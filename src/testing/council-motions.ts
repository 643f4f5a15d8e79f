// SPDX-License-Identifier: EUPL-1.2
import {
  type Cited,
  insertActions,
  moveMotion,
  noteMotion,
  readMotionsById,
  readUpdates,
  replacePartyParts,
  tellHowItStands,
} from '../features/motions/index.ts';
import { insertParty } from '../features/council/index.ts';
import { system } from '../kernel/actor.ts';
import { type Id, newId } from '../kernel/ids.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import { type Town, must } from './town.ts';

type Details = Parameters<typeof noteMotion>[2];

/** What the council asks, as the clerk takes it in; on the site unless it says otherwise. */
export async function noteFor(town: Town, number: string, more: Partial<Details> = {}): Promise<Id> {
  const details: Details = {
    number,
    kind: 'motion',
    title: `Verzoek ${number}`,
    request: `Het college te vragen wat onder ${number} staat.`,
    explanation: null,
    agendaItem: null,
    submitters: null,
    decidedOn: '2026-01-15',
    result: 'adopted',
    areaIds: [],
    themeIds: [],
    holderId: null,
    organisationId: null,
    responsibleId: null,
    dueOn: null,
    parties: [],
    submissionKey: newId(),
    isPublic: true,
    ...more,
  };
  must(await noteMotion(town.deps, { municipality: town.municipality, actor: system }, details));
  return idOf(town, number);
}

async function idOf(town: Town, number: string): Promise<Id> {
  const { rows } = await town.db.pool.query<{ id: Id }>(
    'select id from motions where municipality_id = $1 and number = $2',
    [town.municipality.id, number],
  );
  const [row] = rows;
  if (!row) throw new Error(`${number} was not made.`);
  return row.id;
}

type Telling = Parameters<typeof tellHowItStands>[2];

/** How it stands on a day. Gives the id of the update. */
export async function tellFor(
  town: Town,
  number: string,
  told: Pick<Telling, 'onDay' | 'body'> & Partial<Telling>,
): Promise<Id> {
  const doer = { municipality: town.municipality, actor: system };
  must(await tellHowItStands(town.deps, doer, { number, submissionKey: newId(), ...told }));
  const motionId = await idOf(town, number);
  const updates = await inMunicipality(town.deps, town.municipality.id, (trx) => readUpdates(trx, motionId));
  const found = updates.find(({ body }) => body === told.body);
  if (!found) throw new Error('It was not told.');
  return found.id;
}

/** Settled with what shows that it was done, and with the agreement of the council. */
export function settleFor(
  town: Town,
  number: string,
  proof: string | undefined,
  cites: readonly Cited[] = [],
): Promise<void> {
  return move(town, number, { verb: 'settle', proof, cites, agreedOn: '2026-03-01' });
}

export function lapseFor(town: Town, number: string, reason: string): Promise<void> {
  return move(town, number, { verb: 'lapse', reason });
}

type Wish = Omit<Parameters<typeof moveMotion>[2], 'number' | 'version'>;

async function move(town: Town, number: string, wished: Wish): Promise<void> {
  const motionId = await idOf(town, number);
  const [motion] = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    readMotionsById(trx, [motionId]),
  );
  const wish = { number, version: motion?.version ?? 0, ...wished };
  must(await moveMotion(town.deps, { municipality: town.municipality, actor: system }, wish));
}

/** A party group of the council. */
export async function partyIn(town: Town, name: string): Promise<Id> {
  const id = newId();
  await inMunicipality(town.deps, town.municipality.id, (trx) => insertParty(trx, { id, name, seats: 5 }));
  return id;
}

/** How the groups voted, the submitting ones first. */
export async function voteOn(
  town: Town,
  motionId: Id,
  parts: Parameters<typeof replacePartyParts>[2],
): Promise<void> {
  await inMunicipality(town.deps, town.municipality.id, (trx) => replacePartyParts(trx, motionId, parts));
}

/** One part per area, all the same. */
export async function divideOver(town: Town, motionId: Id, areaIds: readonly Id[]): Promise<void> {
  const parts = areaIds.map((areaId) => ({
    id: newId(),
    motionId,
    title: 'Gesprek over rollen',
    areaId,
    ownerId: null,
    organisationId: null,
    dueOn: null,
    state: 'in_progress' as const,
    note: 'Bel mevrouw Smit eerst.',
    doneOn: null,
  }));
  await inMunicipality(town.deps, town.municipality.id, (trx) =>
    insertActions(trx, parts, { at: town.clock.now(), submissionKey: newId() }),
  );
}
