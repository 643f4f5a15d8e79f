// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Actor, Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { knownRefs, tellUpstream } from '../thread/index.ts';
import type { Cited, Motion, Refusal } from './domain.ts';
import { messages } from './news-messages.ts';
import type { UpstreamNews } from './news.messages.nl.ts';
import { type Changes, lockMotion, updateMotion } from './store.ts';

export type Needs = Pick<Deps, 'db' | 'clock'>;

export type Wish = {
  readonly number: string;
  /** The version that was looked at: a change on anything newer is refused, and nothing of it is lost. */
  readonly version: number;
};

export type Under = { readonly trx: Trx; readonly motion: Motion; readonly at: Temporal.Instant };
export type Done<T> = {
  readonly changes: Changes;
  readonly verb: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly reason?: string | undefined;
  /** What residents hear who stood at the start, when it is public. */
  readonly news?: UpstreamNews | undefined;
  readonly value: T;
};
type Changing = Wish & { readonly may: (actor: Actor, motion: Motion) => boolean };

/** Holds a motion, looks whether it may be changed, changes it, writes it down; in one transaction. */
export function change<T>(
  deps: Needs,
  { municipality, actor }: Doer,
  wish: Changing,
  work: (under: Under) => Promise<Result<Done<T>, Refusal>>,
): Promise<Result<T, Refusal>> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    const motion = await lockMotion(trx, wish.number);
    if (!motion) throw new NotFound('There is no such motion.');
    if (!wish.may(actor, motion)) throw new Forbidden('This is not yours to do.');
    if (motion.version !== wish.version) return no('changed_meanwhile');
    const at = deps.clock.now();
    const done = await work({ trx, motion, at });
    if (!done.ok) return done;
    const { changes, verb, details, reason, news, value } = done.value;
    await updateMotion(trx, motion.id, changes, at);
    const isPublic = (changes.publishedAt === undefined ? motion.publishedAt : changes.publishedAt) !== null;
    const isInward = !isPublic && motion.publishedAt === null;
    await writeDown(trx, { actor, at, id: motion.id, verb, details, reason, isInward });
    if (news && isPublic) await tellFurtherUp(trx, { id: motion.id, news, cites: changes.proofCites }, at);
    return ok(value);
  });
}

type Entry = {
  readonly actor: Actor;
  readonly at: Temporal.Instant;
  readonly id: Id;
  readonly verb: string;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  readonly reason?: string | undefined;
  readonly isInward: boolean;
};

export function writeDown(trx: Trx, entry: Entry): Promise<void> {
  const { actor, at, id, verb, details, reason, isInward } = entry;
  return record(trx, {
    actor,
    at,
    topic: 'motions',
    subjectId: id,
    verb,
    ...(details ? { details } : {}),
    ...(reason ? { reason } : {}),
    isInward,
  });
}

type News = {
  readonly id: Id;
  readonly news: UpstreamNews;
  /** What shows it: told as far as everyone may read it by then. */
  readonly cites?: readonly Cited[] | undefined;
};

/** Residents who stood at the start hear what came of it, in the transaction of the step itself. */
export async function tellFurtherUp(
  trx: Trx,
  { id, news, cites = [] }: News,
  at: Temporal.Instant,
): Promise<void> {
  const what = { nl: messages.nl[news], en: messages.en[news] };
  await tellUpstream(trx, { record: { kind: 'motion', id }, what, cites: knownRefs(cites), at });
}
