// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { canRead, findByNumber } from '../contributions/index.ts';
import { type Inbound, canBeDecided } from './domain.ts';
import { canSeeInbox } from './policies.ts';
import { findInbound, lockInbound } from './store.ts';
import { note, openMail, take } from './taking.ts';

export type Refusal = 'already_decided' | 'not_found';
type Decided = Promise<Result<string, Refusal>>;

export type NewFromMail = { readonly id: Id; readonly subject: string; readonly text: string };

/** Makes a contribution of a mail that waits, in the words that a person chose for it. Gives its number. */
export async function contributeMail(deps: Deps, doer: Doer, { id, subject, text }: NewFromMail): Decided {
  const stored = await toDecide(deps, doer, id);
  if (stored.number !== null) return ok(stored.number);
  if (!canBeDecided(stored.state)) return no('already_decided');
  const { mail, key } = await openMail(deps, stored);
  return ok(await take(deps, doer, { stored, taking: { mail, key, subject, text } }));
}

export type OnContribution = { readonly id: Id; readonly number: string; readonly text: string };

/** Puts a mail that waits on a contribution, as a reply of its submitter. Gives its number. */
export async function putMailOn(deps: Deps, doer: Doer, { id, number, text }: OnContribution): Decided {
  const stored = await toDecide(deps, doer, id);
  if (stored.number !== null) return ok(stored.number);
  if (!canBeDecided(stored.state)) return no('already_decided');
  const found = await inMunicipality(deps, doer.municipality.id, (trx) => findByNumber(trx, number));
  if (!found || !canRead(doer.actor, found)) return no('not_found');
  const { mail, key } = await openMail(deps, stored);
  return ok(await take(deps, doer, { stored, taking: { mail, key, subject: '', text }, reply: { number } }));
}

/** Nothing has to be done with it; why stands in the journal, the mail stays. */
export async function setMailAside(
  deps: Deps,
  doer: Doer,
  { id, reason }: { readonly id: Id; readonly reason: string },
): Promise<Result<undefined, Refusal>> {
  await toDecide(deps, doer, id);
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const state = await lockInbound(trx, id);
    if (state === 'set_aside') return ok(undefined);
    if (state === undefined || !canBeDecided(state)) return no('already_decided');
    await note(deps, trx, { id, actor: doer.actor, settled: { state: 'set_aside' }, reason });
    return ok(undefined);
  });
}

async function toDecide(deps: Deps, doer: Doer, id: Id): Promise<Inbound> {
  if (!isStaff(doer.actor) || !canSeeInbox(doer.actor))
    throw new Forbidden('Incoming mail is for administrators and area managers.');
  const stored = await inMunicipality(deps, doer.municipality.id, (trx) => findInbound(trx, id));
  if (!stored) throw new NotFound('There is no such mail.');
  return stored;
}
