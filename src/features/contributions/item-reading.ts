// SPDX-License-Identifier: EUPL-1.2
import type { StaffActor } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { readAppointments } from '../appointments/index.ts';
import { noteSeen, readCoordination } from '../coordination/index.ts';
import { readEntries } from '../journal/index.ts';
import { readServes } from '../programmes/index.ts';
import { readDeeds } from '../promises/index.ts';
import { readDirectory } from '../referrals/index.ts';
import { readWorld } from '../routing/index.ts';
import { readSatisfaction } from '../satisfaction/index.ts';
import { readThreadPart } from '../thread/index.ts';
import { templatesFor } from './answer-draft.ts';
import { readAttachments } from './attachments-store.ts';
import { findContact, readSamePersons } from './contact-store.ts';
import type { Contribution } from './domain.ts';
import { readItemTwins } from './item-twins.ts';
import { logLook } from './looks.ts';
import { recordOf } from './links.ts';
import { readMessages } from './message-store.ts';
import { canRead, scopeOf } from './policies.ts';
import { readNearby, readSteps } from './published-store.ts';
import { readReferrals } from './referral-store.ts';
import { readOfPersons } from './worklist-store.ts';

type Asked = { readonly actor: StaffActor; readonly contribution: Contribution };

/**
 * All that stands on the page of one contribution, as far as this person may read it, asked in one go; and that they looked (R9).
 * What was kept in memory goes first: it may ask the database by itself.
 */
export async function readItem(deps: Deps, trx: Trx, { actor, contribution }: Asked) {
  const { id, lat, lon } = contribution;
  const [world, directory] = [await readWorld(deps, trx), await readDirectory(deps, trx)];
  const templates = await templatesFor(deps, trx, contribution);
  const [
    person,
    near,
    coordination,
    talk,
    entries,
    steps,
    attachments,
    referrals,
    deeds,
    satisfaction,
    twins,
    appointments,
    thread,
    serves,
  ] = await Promise.all([
    readPerson(deps, trx, { actor, contribution }),
    lat === null || lon === null ? [] : readNearby(trx, { lat, lon, exceptId: id }),
    readCoordination(trx, id),
    readMessages(trx, id),
    readEntries(trx, id),
    readSteps(trx, [id]),
    readAttachments(trx, id),
    readReferrals(trx, id),
    readDeeds(trx, id),
    readSatisfaction(trx, id),
    readItemTwins(deps, trx, actor, contribution),
    readAppointments(trx, id),
    readThreadPart(trx, { record: recordOf(contribution), reader: { kind: 'staff', ...scopeOf(actor) } }),
    readServes(deps, trx, { kind: 'contribution', id }),
  ]);
  await noteSeen(trx, { contributionId: id, personId: actor.personId, at: deps.clock.now() });
  return {
    ...person,
    nearby: near.filter((one) => canRead(actor, one)),
    coordination,
    talk,
    entries,
    steps: steps.get(id) ?? [],
    attachments,
    world,
    directory,
    referrals,
    deeds,
    satisfaction,
    twins,
    templates,
    appointments,
    thread,
    serves,
  };
}

/** Who brought it, and what they brought before. */
async function readPerson(deps: Deps, trx: Trx, { actor, contribution }: Asked) {
  const contact = await findContact(trx, contribution.contactId);
  if (!contact) return { contact, earlier: [] };
  await logLook(deps, trx, { actor, part: 'item', subjectId: contribution.id });
  const scope = scopeOf(actor);
  const persons = await readSamePersons(trx, [contact.id], scope);
  const [earlier = []] = (await readOfPersons(trx, persons, { scope, limit: 6 })).values();
  return { contact, earlier: earlier.filter((one) => one.id !== contribution.id) };
}
