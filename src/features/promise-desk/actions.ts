// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import {
  type Contact,
  type Contribution,
  canRead,
  findByNumber,
  findContact,
  mailResident,
} from '../contributions/index.ts';
import { record } from '../journal/index.ts';
import {
  type Deed,
  type DeedChanges,
  type Refusal,
  faultOfDay,
  insertDeed,
  lockDeed,
  outcomeOf,
  updateDeed,
} from '../promises/index.ts';
import { readStaffing } from '../teams/index.ts';
import { type DeedMail, deedMail } from './mails.ts';
import { canKeep, canPromise } from './policies.ts';

export type NewPromise = {
  readonly number: string;
  readonly deed: string;
  readonly dueOn: string;
  /** Who sees to it; by default who promises it. */
  readonly ownerId?: Id;
  readonly submissionKey: Id;
};

/** Promises a deed to the resident by a working day (R4); the resident hears so. Several may run on one contribution. */
export function promiseDeed(deps: Deps, doer: Doer, wanted: NewPromise): Promise<Result<undefined, Refusal>> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const contribution = await findByNumber(trx, wanted.number);
    if (!contribution || !canRead(doer.actor, contribution))
      throw new NotFound('There is no such contribution.');
    if (!canPromise(doer.actor, contribution)) throw new Forbidden('This is not yours to promise.');
    const at = deps.clock.now();
    const fault = faultOfDay(Temporal.PlainDate.from(wanted.dueOn), dayOf(at));
    if (fault) return no(fault);
    const madeBy = isStaff(doer.actor) ? doer.actor.personId : null;
    const ownerId = wanted.ownerId ?? madeBy;
    if (!ownerId) throw new Forbidden('A promise has somebody who keeps it.');
    await checkPerson(deps, trx, ownerId);
    const promiseId = await insertDeed(trx, {
      ...wanted,
      contributionId: contribution.id,
      ownerId,
      madeBy,
      at,
    });
    if (!promiseId) return ok(undefined);
    await record(trx, {
      actor: doer.actor,
      at,
      topic: 'promises',
      subjectId: contribution.id,
      verb: 'deed_promised',
      details: { promiseId, dueOn: wanted.dueOn, ownerId },
    });
    await tellResident(deps, trx, { doer, contribution, mail: { kind: 'promised', ...wanted } });
    return ok(undefined);
  });
}

/** Which deed somebody wants to do something about. */
export type Wish = { readonly number: string; readonly promiseId: Id; readonly version: number };
type Kept = Promise<Result<undefined, Refusal>>;

/** It is done; a sentence may go with it. */
export function keepDeed(deps: Deps, doer: Doer, wish: Wish & { readonly note: string }): Kept {
  return onDeed(deps, doer, wish, ({ deed, at }) => {
    const outcome = outcomeOf(deed.dueOn, dayOf(at));
    return ok({
      changes: { outcome, note: wish.note || null, at },
      verb: 'deed_done',
      details: { outcome },
      mail: { kind: 'done', deed: deed.deed, note: wish.note },
    });
  });
}

/** It cannot be done; the resident reads why (R3, R4). */
export function failDeed(deps: Deps, doer: Doer, wish: Wish & { readonly reason: string }): Kept {
  return onDeed(deps, doer, wish, ({ deed, at }) =>
    ok({
      changes: { outcome: 'failed', note: wish.reason, at },
      verb: 'deed_failed',
      reason: wish.reason,
      mail: { kind: 'failed', deed: deed.deed, reason: wish.reason },
    }),
  );
}

/** It comes on another day; the resident reads why (R4). */
export function moveDeed(
  deps: Deps,
  doer: Doer,
  wish: Wish & { readonly dueOn: string; readonly reason: string },
): Kept {
  return onDeed(deps, doer, wish, ({ deed, at }) => {
    const { dueOn, reason } = wish;
    const fault = faultOfDay(Temporal.PlainDate.from(dueOn), dayOf(at));
    if (fault) return no(fault);
    if (dueOn === deed.dueOn) return no('nothing_changes');
    return ok({
      changes: { dueOn, reason },
      verb: 'deed_moved',
      details: { fromDay: deed.dueOn, toDay: dueOn },
      reason,
      mail: { kind: 'moved', deed: deed.deed, dueOn, reason },
    });
  });
}

/** Somebody else sees to it from now on. The promise to the resident stays the same, so there is no mail. */
export function giveDeed(deps: Deps, doer: Doer, wish: Wish & { readonly ownerId: Id }): Kept {
  return onDeed(deps, doer, wish, async ({ deed, trx }) => {
    if (wish.ownerId === deed.ownerId) return no('nothing_changes');
    await checkPerson(deps, trx, wish.ownerId);
    const { ownerId } = wish;
    return ok({ changes: { ownerId }, verb: 'deed_given', details: { fromId: deed.ownerId, ownerId } });
  });
}

type OnDeed = { readonly trx: Trx; readonly deed: Deed; readonly at: Temporal.Instant };
type Effect = {
  readonly changes: DeedChanges;
  readonly verb: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  readonly mail?: DeedMail;
};
type Decided = Result<Effect, Refusal>;

/** One change of one deed: hold it, look whether it may and can, do it, write it down, tell the resident. In one transaction. */
function onDeed(
  deps: Deps,
  doer: Doer,
  wish: Wish,
  decide: (on: OnDeed) => Decided | Promise<Decided>,
): Kept {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const contribution = await findByNumber(trx, wish.number);
    const deed = await lockDeed(trx, wish.promiseId);
    if (!contribution || deed?.contributionId !== contribution.id)
      throw new NotFound('There is no such promise.');
    if (!canKeep(doer.actor, contribution, deed)) throw new Forbidden('This is not yours to do.');
    if (deed.settledAt) return no('already_settled');
    if (deed.version !== wish.version) return no('changed_meanwhile');
    const at = deps.clock.now();
    const decided = await decide({ trx, deed, at });
    if (!decided.ok) return decided;
    const { changes, verb, details, reason, mail } = decided.value;
    await updateDeed(trx, deed.id, changes);
    await record(trx, {
      actor: doer.actor,
      at,
      topic: 'promises',
      subjectId: contribution.id,
      verb,
      details: { promiseId: deed.id, ...details },
      ...(reason ? { reason } : {}),
    });
    if (mail) await tellResident(deps, trx, { doer, contribution, mail });
    return ok(undefined);
  });
}

async function checkPerson(deps: Deps, trx: Trx, personId: Id): Promise<void> {
  const person = (await readStaffing(deps, trx)).people.get(personId);
  if (!person || person.endedAt !== null) throw new NotFound('There is nobody of that name to keep it.');
}

type Telling = { readonly doer: Doer; readonly contribution: Contribution; readonly mail: DeedMail };

async function tellResident(deps: Deps, trx: Trx, { doer, contribution, mail }: Telling): Promise<void> {
  const contact: Contact | undefined = await findContact(trx, contribution.contactId);
  await mailResident(deps, trx, {
    contribution,
    contact,
    mail: deedMail(deps, doer.municipality, { contribution, contact, mail }),
  });
}
