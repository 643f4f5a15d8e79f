// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import { inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { NotFound } from '../../../platform/http/errors.ts';
import { type Initiator, isBackwards } from '../domain.ts';
import { readInitiators, updateInitiator } from '../initiators-store.ts';
import { mailMessages } from '../mails-messages.ts';
import { tellGuide } from '../mails.ts';
import { takePictures } from '../pictures-store.ts';
import { lockInitiative } from '../store.ts';
import { insertMessage } from '../talk-store.ts';
import { type Done, type Under, writeDown } from './changing.ts';

/** An initiator, who came in by the key of their own page; the route looked at the key. */
export type Own = { readonly number: string; readonly initiatorId: Id };

type UnderOwn = Under & { readonly initiator: Initiator };
type OwnDone = Omit<Done<undefined>, 'value'>;

/** Holds the initiative for who leads it now, changes it and writes it down; in one transaction. */
function onOwn<E>(
  deps: Deps,
  municipality: Municipality,
  { number, initiatorId }: Own,
  work: (under: UnderOwn) => Promise<Result<OwnDone, E>>,
): Promise<Result<undefined, E>> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    const initiative = await lockInitiative(trx, number);
    const all = initiative ? await readInitiators(trx, [initiative.id]) : [];
    const initiator = all.find(({ id, endedAt }) => id === initiatorId && endedAt === null);
    if (!initiative || !initiator) throw new NotFound('There is no such initiative of yours.');
    const under = { trx, initiative, initiator, at: deps.clock.now() };
    const done = await work(under);
    if (!done.ok) return done;
    if (!done.value.isOld) await writeDown(under, resident, done.value);
    return ok(undefined);
  });
}

/** Since they wrote, they wait for the team; who waited already waits since then. */
function waiting({ initiative, at }: Under) {
  return initiative.waitsSince === null ? { waitsSince: at } : {};
}

export type OwnMessage = {
  readonly id: Id;
  readonly body: string;
  /** Another planning than there is: the text is the plan. */
  readonly plan?: { readonly startsOn: string | null; readonly endsOn: string | null };
};

/** Writes to the team, or proposes another planning; whom they turn to hears so. */
export function writeToTeam(
  deps: Deps,
  municipality: Municipality,
  own: Own,
  message: OwnMessage,
): Promise<Result<undefined, 'backwards'>> {
  return onOwn(deps, municipality, own, async (under) => {
    const { trx, initiative, initiator, at } = under;
    const { id, body, plan } = message;
    if (plan && isBackwards(plan.startsOn, plan.endsOn)) return no('backwards');
    const kind = plan ? 'plan_wish' : 'message';
    const isNew = await insertMessage(trx, {
      id,
      initiativeId: initiative.id,
      kind,
      body,
      personId: null,
      initiatorId: initiator.id,
      contactId: initiator.contactId,
      startsOn: plan?.startsOn ?? null,
      endsOn: plan?.endsOn ?? null,
      createdAt: at,
    });
    const verb = plan ? 'plan_wished' : 'initiator_wrote';
    if (!isNew) return ok({ changes: {}, verb, isOld: true });
    await tellGuide(deps, trx, { municipality, initiative }, { what: kind });
    return ok({ changes: waiting(under), verb });
  });
}

export type OwnPictures = {
  readonly formKey: Id;
  readonly alt: string;
  readonly mayBePublic: boolean;
};

/** Pictures of what came of it, and whether everyone may see them. */
export function sendPictures(
  deps: Deps,
  municipality: Municipality,
  own: Own,
  { formKey, alt, mayBePublic }: OwnPictures,
): Promise<Result<undefined, never>> {
  return onOwn(deps, municipality, own, async (under) => {
    const { trx, initiative, initiator, at } = under;
    const { contactId } = initiator;
    const from = { formKey, alt, mayBePublic, contactId, personId: null, at };
    const count = await takePictures(trx, initiative.id, from);
    const verb = 'pictures_sent';
    if (count === 0) return ok({ changes: {}, verb, isOld: true });
    const text = mailMessages.nl.team.pictures(count);
    await tellGuide(deps, trx, { municipality, initiative }, { what: 'pictures', text });
    return ok({ changes: waiting(under), verb, details: { count } });
  });
}

/** Whether their own name may be public: theirs to say (R7). */
export function nameMyself(
  deps: Deps,
  municipality: Municipality,
  own: Own,
  isNamedPublicly: boolean,
): Promise<Result<undefined, never>> {
  return onOwn(deps, municipality, own, async ({ trx, initiator }) => {
    const verb = isNamedPublicly ? 'name_public' : 'name_hidden';
    if (initiator.isNamedPublicly === isNamedPublicly) return ok({ changes: {}, verb, isOld: true });
    await updateInitiator(trx, initiator.id, { isNamedPublicly });
    return ok({ changes: {}, verb, details: { initiator: initiator.id } });
  });
}
