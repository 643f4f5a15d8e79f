// SPDX-License-Identifier: EUPL-1.2
import { type Doer, type StaffActor, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { closeWithin } from '../contributions/index.ts';
import { forgetReasons, record } from '../journal/index.ts';
import { queueMail } from '../notifications/index.ts';
import { tidyFiles } from '../uploads/index.ts';
import { wipeContributions } from './anonymising.ts';
import { erasedMail } from './mails.ts';
import { messages } from './messages.ts';
import { endSubscriptions, freeOfMerges, readTalkIds, wipeJoiners } from './person-store.ts';
import { type PersonFound, findPersonOf } from './persons.ts';
import { canKeepPrivacy } from './policies.ts';
import { insertRequest, lockRequest, otherOpenOf, saveOthers, settleRequest } from './request-store.ts';
import type { NewRequest, Outcome, PrivacyRequest, Refusal } from './requests-domain.ts';
import { dropContacts, insertTombstones, wipeMailsWith, wipeOwn, wipeTalks } from './wiping-store.ts';
import { wipeCharterComments, wipeInitiators, wipeOffers } from './wiping-work-store.ts';

type Settled = Promise<Result<Id, Refusal>>;

/** Writes down that a resident asked to see, or to have erased, what is kept of them. Sent twice, it is one request. */
export function makeRequest(deps: Deps, doer: Doer, request: NewRequest): Settled {
  const actor = keeper(doer);
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    if (request.askedOn > dayOf(at).toString()) return no('asked_later');
    if (await insertRequest(trx, { ...request, madeBy: actor.personId, at })) {
      const { id, askedOn, way } = request;
      await tell(deps, trx, actor, { id, verb: 'request_made', details: { askedOn, way } });
    }
    return ok(request.id);
  });
}

/** Says which of the contacts that look like this person are somebody else: housemates share a phone. */
export function leaveOut(
  deps: Deps,
  doer: Doer,
  { id, contactIds }: { readonly id: Id; readonly contactIds: readonly Id[] },
): Settled {
  const actor = keeper(doer);
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const request = await open(trx, id);
    if (!request) return no('settled');
    await saveOthers(trx, id, contactIds);
    await tell(deps, trx, actor, { id, verb: 'request_changed', details: { leftOut: contactIds.length } });
    return ok(id);
  });
}

/** The resident has what was asked for, or does not want it any more. From here on nobody can see who it was. */
export function settle(deps: Deps, doer: Doer, id: Id, outcome: Exclude<Outcome, 'erased'>): Settled {
  const actor = keeper(doer);
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const request = await open(trx, id);
    if (!request) return no('settled');
    await settleRequest(trx, id, { outcome, by: actor.personId, at: deps.clock.now() });
    await tell(deps, trx, actor, { id, verb: outcome === 'given' ? 'request_given' : 'request_withdrawn' });
    return ok(id);
  });
}

export type Erasing = {
  readonly id: Id;
  /** Ends what is still open, without an answer. */ readonly closes: boolean;
};

/**
 * Erases a person (GDPR article 17), in one transaction: all of it, or nothing. What is open is closed first, when `closes` says so;
 * else nothing happens. The letter that it was done is written before the address goes.
 */
export async function erasePerson(deps: Deps, doer: Doer, { id, closes }: Erasing): Settled {
  const actor = keeper(doer);
  const erased = await inMunicipality(deps, doer.municipality.id, async (trx): Settled => {
    const request = await open(trx, id);
    if (!request) return no('settled');
    const person = await findPersonOf(trx, request);
    const stillOpen = person.brought.filter(({ isOpen }) => isOpen);
    if (stillOpen.length > 0 && !closes) return no('open');
    const reason = messages.nl.erase.closeReason;
    for (const { number, version } of stillOpen) {
      const closed = await closeWithin(deps, trx, doer, { number, version, reason });
      if (!closed.ok) throw new Error(`${number} cannot be closed: ${closed.reason}`);
    }
    await wipePerson(deps, trx, request, person);
    await settleRequest(trx, id, { outcome: 'erased', by: actor.personId, at: deps.clock.now() });
    const details = {
      contributions: person.brought.length,
      contacts: person.contactIds.length,
      closed: stillOpen.length,
    };
    await tell(deps, trx, actor, { id, verb: 'person_erased', details });
    await writeLetters(deps, trx, doer, { id, person });
    return ok(id);
  });
  if (erased.ok) await tidyFiles(deps, doer.municipality.id);
  return erased;
}

async function wipePerson(deps: Deps, trx: Trx, request: PrivacyRequest, person: PersonFound): Promise<void> {
  const at = deps.clock.now();
  const { contactIds, contributionIds, addresses, names } = person;
  const stone = { kind: 'request', requestId: request.id, at };
  await wipeContributions(trx, { ids: contributionIds, names, at });
  await insertTombstones(trx, { ...stone, what: 'contributions', ids: contributionIds });
  await wipeJoiners(trx, contactIds);
  await wipeOwn(trx, { contactIds, addresses });
  await wipeInitiators(trx, contactIds, at);
  const talks = await readTalkIds(trx, contactIds);
  await wipeTalks(trx, talks, at);
  await wipeOffers(trx, { contactIds });
  await insertTombstones(trx, { ...stone, what: 'talks', ids: talks });
  await wipeCharterComments(trx, contactIds);
  await endSubscriptions(trx, addresses, at);
  await wipeMailsWith(trx, addresses, { exceptAbout: request.id, at });
  for (const other of await otherOpenOf(trx, contactIds, request.id))
    await settleRequest(trx, other, { outcome: 'erased', by: request.madeBy, at });
  await settleRequest(trx, request.id, { outcome: 'erased', by: request.madeBy, at });
  await forgetReasons(trx, [...contactIds, ...talks]);
  await freeOfMerges(trx, contactIds);
  await dropContacts(trx, contactIds);
  await insertTombstones(trx, { ...stone, what: 'contacts', ids: contactIds });
}

/** Once to the latest address; it is taken out of the letter as soon as that is sent. */
async function writeLetters(
  deps: Deps,
  trx: Trx,
  { municipality }: Doer,
  { id, person }: { readonly id: Id; readonly person: PersonFound },
): Promise<void> {
  const latest = person.contacts.find(({ email }) => email !== null);
  const address = latest?.email ?? person.addresses[0];
  if (!address) return;
  await queueMail(deps, trx, {
    ...erasedMail(municipality),
    to: { name: latest?.name ?? '', address },
    aboutTopic: 'privacy',
    aboutId: id,
  });
}

function keeper({ actor }: Doer): StaffActor {
  if (!isStaff(actor) || !canKeepPrivacy(actor)) throw new Forbidden('This is not yours to do.');
  return actor;
}

/** @throws NotFound when there is none. @returns nothing when it was settled before. */
async function open(trx: Trx, id: Id): Promise<PrivacyRequest | undefined> {
  const request = await lockRequest(trx, id);
  if (!request) throw new NotFound('There is no such request.');
  return request.outcome === null ? request : undefined;
}

type Told = { readonly id: Id; readonly verb: string; readonly details?: Readonly<Record<string, unknown>> };

function tell(deps: Deps, trx: Trx, actor: StaffActor, { id, verb, details = {} }: Told): Promise<void> {
  return record(trx, { actor, at: deps.clock.now(), topic: 'privacy', subjectId: id, verb, details });
}
