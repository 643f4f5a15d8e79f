// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Doer, system } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readEntries, record } from '../journal/index.ts';
import { numberNews } from '../news/index.ts';
import {
  type RefusedMail,
  type SharedText,
  queueMail,
  readLatestStates,
  withdrawMails,
} from '../notifications/index.ts';
import { type Proof, spendProof } from '../proofs/index.ts';
import {
  type Choices,
  type Following,
  type Subscription,
  askedKept,
  bouncedKept,
  countAsked,
  inOrder,
  stateOf,
} from './domain.ts';
import { confirmMail, knownMail } from './mails.ts';
import { canSeeSubscriptions } from './policies.ts';
import * as store from './store.ts';

const topic = 'subscriptions';

export type Asked = Choices & {
  readonly email: string;
  readonly locale: Locale;
  /** The same for every try of one form. */
  readonly formKey: Id;
  readonly proof?: Proof;
};

/**
 * Somebody asks to hear the news at an address. What comes of it, only the owner of that address learns, by mail: a new one is asked
 * to confirm, who gets news already is told so. Nothing in the answer or in the journal tells which it was.
 * Refused when the proof was used for something else.
 */
export async function askSubscription(
  deps: Deps,
  doer: Doer,
  asked: Asked,
): Promise<Result<undefined, 'proof_used'>> {
  const mark = deps.secrets.sign('subscription-form', `${asked.formKey} ${asked.email.toLowerCase()}`);
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    if (asked.proof && !(await spendProof(deps, trx, asked.proof))) {
      const before = await readEntries(trx, asked.formKey);
      return before.some(({ details }) => details.form === mark) ? ok(undefined) : no('proof_used');
    }
    const at = deps.clock.now();
    const choices = { ...asked, areaIds: inOrder(asked.areaIds), themeIds: inOrder(asked.themeIds) };
    await letOwnerKnow(deps, trx, doer, { choices, at });
    await record(trx, {
      actor: doer.actor,
      at,
      topic,
      subjectId: asked.formKey,
      verb: 'subscription_asked',
      details: { form: mark },
    });
    return ok(undefined);
  });
}

type Asking = { readonly choices: Asked; readonly at: Temporal.Instant };

async function letOwnerKnow(deps: Deps, trx: Trx, doer: Doer, { choices, at }: Asking): Promise<void> {
  const { email, locale } = choices;
  const known = await store.lockByEmail(trx, email);
  if (!known) {
    const id = newId(at.epochMilliseconds);
    if (!(await store.insertSubscription(trx, { ...choices, id, at }))) return;
    await send(deps, trx, { id, email, mail: confirmMail(deps, doer.municipality, { id, locale }) });
    return;
  }
  const counted = countAsked(known, at);
  if (!counted || stateOf(known) === 'bounced') return;
  if (stateOf(known) === 'asked') {
    await store.updateAsked(trx, known.id, { ...choices, ...counted });
    const mail = confirmMail(deps, doer.municipality, { id: known.id, locale });
    await send(deps, trx, { id: known.id, email, mail });
  } else {
    await store.updateAskedTimes(trx, known.id, counted);
    await send(deps, trx, { id: known.id, email, mail: knownMail(deps, doer.municipality, known) });
  }
}

type Sending = { readonly id: Id; readonly email: string; readonly mail: SharedText };

async function send(deps: Deps, trx: Trx, { id, email, mail }: Sending): Promise<void> {
  await queueMail(deps, trx, {
    ...mail,
    to: { name: '', address: email },
    aboutTopic: topic,
    aboutId: id,
  });
}

/** Without a mail that asks to confirm: for addresses that are known to be right, such as the invented ones of the demo. */
export async function addSubscription(
  deps: Deps,
  doer: Doer,
  added: Omit<Asked, 'formKey' | 'proof'>,
): Promise<Result<Id, 'already_there'>> {
  if (doer.actor.kind !== 'system') throw new Forbidden('Only the program itself adds without asking.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    const id = newId(at.epochMilliseconds);
    const choices = { ...added, areaIds: inOrder(added.areaIds), themeIds: inOrder(added.themeIds) };
    if (!(await store.insertSubscription(trx, { ...choices, id, at }))) return no('already_there');
    await store.confirm(trx, id, at, await numberNews(trx));
    await record(trx, { actor: doer.actor, at, topic, subjectId: id, verb: 'subscription_added' });
    return ok(id);
  });
}

/** From here on there is news. Confirmed twice is confirmed once. @throws NotFound when it was forgotten or stopped meanwhile. */
export async function confirmSubscription(deps: Deps, doer: Doer, id: Id): Promise<void> {
  await inMunicipality(deps, doer.municipality.id, async (trx) => {
    const one = await lock(trx, id);
    if (one.confirmedAt) return;
    const at = deps.clock.now();
    // What was public before is not news to this one.
    await store.confirm(trx, id, at, await numberNews(trx));
    await record(trx, { actor: doer.actor, at, topic, subjectId: id, verb: 'subscription_confirmed' });
  });
}

/** What was not told yet is told with the next digest of the new choice; what was told is not told again. */
export async function changeSubscription(
  deps: Deps,
  doer: Doer,
  id: Id,
  choices: Choices & Partial<Following>,
): Promise<void> {
  await inMunicipality(deps, doer.municipality.id, async (trx) => {
    const before = await lock(trx, id);
    const { frequency, followed = before.followed, isFollowedOnly = before.isFollowedOnly } = choices;
    await store.updateChoices(trx, id, {
      frequency,
      areaIds: inOrder(choices.areaIds),
      themeIds: inOrder(choices.themeIds),
      // Here one only stops following: following something else is confirmed by mail.
      followed: before.followed.filter((one) => followed.includes(one)),
      isFollowedOnly,
    });
    const at = deps.clock.now();
    await record(trx, {
      actor: doer.actor,
      at,
      topic,
      subjectId: id,
      verb: 'subscription_changed',
      details: { frequency },
    });
  });
}

async function lock(trx: Trx, id: Id): Promise<Subscription> {
  const one = await store.lockSubscription(trx, id);
  if (!one || stateOf(one) === 'ended') throw new NotFound('There is no such subscription.');
  return one;
}

/** The address is erased, and what had not gone out yet never will. Stopped twice is stopped once. */
export async function stopSubscription(deps: Deps, doer: Doer, id: Id): Promise<void> {
  await inMunicipality(deps, doer.municipality.id, async (trx) => {
    const one = await store.lockSubscription(trx, id);
    if (!one || stateOf(one) === 'ended') return;
    const at = deps.clock.now();
    await store.end(trx, id, at);
    await withdrawMails(trx, id);
    await record(trx, { actor: doer.actor, at, topic, subjectId: id, verb: 'subscription_stopped' });
  });
}

/** For somebody who calls. That it was looked up is written down, not for which address. */
export async function lookUpSubscription(
  deps: Deps,
  doer: Doer,
  email: string,
): Promise<Subscription | undefined> {
  if (!canSeeSubscriptions(doer.actor)) throw new Forbidden('Looking up subscribers is for administrators.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const found = await store.lockByEmail(trx, email);
    await record(trx, {
      actor: doer.actor,
      at: deps.clock.now(),
      topic,
      subjectId: found?.id ?? doer.municipality.id,
      verb: 'subscription_looked_up',
      details: { found: found !== undefined },
    });
    return found;
  });
}

/**
 * Given to the job that sends: a second mail in a row that the server will never take ends the sending to its address. One may be a
 * fault of ours or theirs, which should not cost a whole municipality its subscribers.
 */
export function noteRefusal(deps: Pick<Deps, 'clock'>): (trx: Trx, mail: RefusedMail) => Promise<void> {
  return async (trx, mail) => {
    if (mail.aboutTopic !== topic) return;
    const latest = await readLatestStates(trx, mail.aboutId, 2);
    if (latest.length < 2 || latest.some((state) => state !== 'failed')) return;
    const at = deps.clock.now();
    await store.markBounced(trx, mail.aboutId, at);
    await record(trx, { actor: system, at, topic, subjectId: mail.aboutId, verb: 'subscription_bounced' });
  };
}

/** Forgets whom there is no reason to know any more. */
export async function forgetSubscribers(deps: Pick<Deps, 'db' | 'clock'>, municipalityId: Id): Promise<void> {
  const now = deps.clock.now();
  const before = { now, asked: now.subtract(askedKept), bounced: now.subtract(bouncedKept) };
  await inMunicipality(deps, municipalityId, async (trx) => {
    const count = await store.forget(trx, before);
    if (count === 0) return;
    const entry = { topic, subjectId: municipalityId, verb: 'subscribers_forgotten', details: { count } };
    await record(trx, { actor: system, at: now, ...entry });
  });
}
