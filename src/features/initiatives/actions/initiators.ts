// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Doer } from '../../../kernel/actor.ts';
import { dayOf, timeZone } from '../../../kernel/clock.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Initiator } from '../domain.ts';
import { clearContact, insertInitiator, readInitiators, updateInitiator } from '../initiators-store.ts';
import { addedLetter, tellInitiators } from '../mails.ts';
import { type Under, change } from './changing.ts';
import { type PersonGiven, contactOf } from './contact-of.ts';

export type NewcomerWish = {
  readonly number: string;
  /** From the form: becomes the id, so that it is one however often it is sent. */
  readonly id: Id;
  readonly person: PersonGiven;
  readonly groupName: string | null;
  readonly isNamedPublicly: boolean;
  readonly locale: Locale;
};
export type InitiatorRefusal = 'already_there' | 'day' | 'changed_meanwhile';

/** One more person who takes the initiative, for themselves or for a group; hears so by mail. */
export function addInitiator(
  deps: Deps,
  doer: Doer,
  wish: NewcomerWish,
): Promise<Result<undefined, InitiatorRefusal>> {
  return change(deps, doer, { number: wish.number }, async ({ trx, initiative, at }) => {
    const done = { changes: {}, verb: 'initiator_added', details: { initiator: wish.id }, value: undefined };
    const before = await readInitiators(trx, [initiative.id]);
    if (before.some(({ id }) => id === wish.id)) return ok({ ...done, isOld: true });
    const contact = await contactOf(trx, doer, wish.person);
    const contactId = await contact.save(at);
    const isContact = before.every(({ endedAt }) => endedAt !== null);
    const { id, groupName, isNamedPublicly, locale } = wish;
    const one = { id, initiativeId: initiative.id, contactId, groupName, isNamedPublicly, isContact, locale };
    if (!(await insertInitiator(trx, { ...one, createdAt: at }))) return no('already_there');
    const about = { municipality: doer.municipality, initiative };
    await tellInitiators(deps, trx, { ...about, only: id }, (language) => addedLetter(language, initiative));
    return ok(done);
  });
}

type Of = { readonly number: string; readonly initiatorId: Id };

/** From a day on somebody does not lead it any more. Who they were stays known (R12). */
export function endInitiator(
  deps: Deps,
  doer: Doer,
  { number, initiatorId, day }: Of & { readonly day: string },
): Promise<Result<undefined, InitiatorRefusal>> {
  return change(deps, doer, { number }, async (under) => {
    const { trx, at } = under;
    const one = await leadingNow(under, initiatorId);
    const done = {
      changes: {},
      verb: 'initiator_ended',
      details: { initiator: initiatorId },
      value: undefined,
    };
    if (!one) return ok({ ...done, isOld: true });
    const today = dayOf(at).toString();
    if (day > today || day < dayOf(one.createdAt).toString()) return no('day');
    await updateInitiator(trx, initiatorId, { endedAt: day === today ? at : endOf(day), isContact: false });
    return ok(done);
  });
}

function endOf(day: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
}

/** Whom the team turns to first. */
export function chooseContact(
  deps: Deps,
  doer: Doer,
  { number, initiatorId }: Of,
): Promise<Result<undefined, InitiatorRefusal>> {
  return change(deps, doer, { number }, async (under) => {
    const one = await leadingNow(under, initiatorId);
    const done = {
      changes: {},
      verb: 'contact_chosen',
      details: { initiator: initiatorId },
      value: undefined,
    };
    if (!one || one.isContact) return ok({ ...done, isOld: true });
    await clearContact(under.trx, under.initiative.id);
    await updateInitiator(under.trx, initiatorId, { isContact: true });
    return ok(done);
  });
}

/** Whether the name may be public, as the person said themselves (R7). */
export function nameInitiator(
  deps: Deps,
  doer: Doer,
  { number, initiatorId, isNamedPublicly }: Of & { readonly isNamedPublicly: boolean },
): Promise<Result<undefined, InitiatorRefusal>> {
  return change(deps, doer, { number }, async (under) => {
    const one = await leadingNow(under, initiatorId);
    const verb = isNamedPublicly ? 'name_public' : 'name_hidden';
    const done = { changes: {}, verb, details: { initiator: initiatorId }, value: undefined };
    if (one?.isNamedPublicly === isNamedPublicly || !one) return ok({ ...done, isOld: true });
    await updateInitiator(under.trx, initiatorId, { isNamedPublicly });
    return ok(done);
  });
}

async function leadingNow({ trx, initiative }: Under, id: Id): Promise<Initiator | undefined> {
  const all = await readInitiators(trx, [initiative.id]);
  return all.find((one) => one.id === id && one.endedAt === null);
}
