// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { readEntries, record } from '../journal/index.ts';
import { numberNews } from '../news/index.ts';
import { queueMail } from '../notifications/index.ts';
import { type Proof, spendProof } from '../proofs/index.ts';
import { countAsked, stateOf } from './domain.ts';
import { followMail } from './mails.ts';
import * as store from './store.ts';

const topic = 'subscriptions';

export type Followed = {
  readonly email: string;
  readonly locale: Locale;
  /** The record, and what it is called in public. */
  readonly subjectId: Id;
  readonly title: string;
  /** The same for every try of one form. */
  readonly formKey: Id;
  readonly proof: Proof;
};

/**
 * Somebody asks to hear of one record at an address. As with all news, only the owner of the address learns what comes of it: each gets
 * the same mail with a link, whether the address was known or not, and nothing changes before it is followed.
 */
export async function askFollowing(
  deps: Deps,
  doer: Doer,
  asked: Followed,
): Promise<Result<undefined, 'proof_used'>> {
  const mark = deps.secrets.sign('subscription-form', `${asked.formKey} ${asked.email.toLowerCase()}`);
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    if (!(await spendProof(deps, trx, asked.proof))) {
      const before = await readEntries(trx, asked.formKey);
      return before.some(({ details }) => details.form === mark) ? ok(undefined) : no('proof_used');
    }
    const id = await reachable(deps, trx, asked);
    if (id !== undefined) {
      const mail = followMail(deps, doer.municipality, { ...asked, id });
      const to = { name: '', address: asked.email };
      await queueMail(deps, trx, { ...mail, to, aboutTopic: topic, aboutId: id });
    }
    await record(trx, {
      actor: doer.actor,
      at: deps.clock.now(),
      topic,
      subjectId: asked.formKey,
      verb: 'subscription_asked',
      details: { form: mark },
    });
    return ok(undefined);
  });
}

/** The subscription of the address, a new one when there was none; nothing when it had enough mail, or takes none. */
async function reachable(deps: Deps, trx: Trx, { email, locale }: Followed): Promise<Id | undefined> {
  const at = deps.clock.now();
  const known = await store.lockByEmail(trx, email);
  if (!known) {
    const id = newId(at.epochMilliseconds);
    const choices = { areaIds: [], themeIds: [], frequency: 'at_once', isFollowedOnly: true } as const;
    return (await store.insertSubscription(trx, { id, email, locale, at, ...choices })) ? id : undefined;
  }
  const counted = countAsked(known, at);
  if (!counted || stateOf(known) === 'bounced') return undefined;
  await store.updateAskedTimes(trx, known.id, counted);
  return known.id;
}

/** From here on they hear of it. False when the subscription is gone. */
export function confirmFollowing(deps: Deps, doer: Doer, id: Id, subjectId: Id): Promise<boolean> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const toldUpTo = await numberNews(trx);
    const one = await store.lockSubscription(trx, id);
    if (!one || stateOf(one) === 'ended') return false;
    if (one.followed.includes(subjectId)) return true;
    const at = deps.clock.now();
    await store.follow(trx, one, subjectId, { at, toldUpTo });
    await record(trx, { actor: doer.actor, at, topic, subjectId: id, verb: 'record_followed' });
    return true;
  });
}
