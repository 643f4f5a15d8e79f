// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Actor, type Doer, isStaff } from '../../../kernel/actor.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Forbidden, NotFound } from '../../../platform/http/errors.ts';
import { record } from '../../journal/index.ts';
import { tellNews } from '../../news/index.ts';
import { tellUpstream } from '../../thread/index.ts';
import {
  type Contact,
  type Contribution,
  type NewsKind,
  type Refusal,
  type State,
  type Verb,
  decide,
  factsOf,
} from '../domain.ts';
import { messages } from '../messages.ts';
import { canDo, canRead } from '../policies.ts';
import { findContact } from '../contact-store.ts';
import { type Changes, lockByNumber, updateContribution } from '../store.ts';

/** A move that somebody wants to make. */
export type Wish = {
  readonly number: string;
  readonly verb: Verb;
  /** The version that was looked at; when given, a move on anything newer is refused and nothing is lost. */
  readonly version?: number;
  /** Goes into the journal. */
  readonly reason?: string;
};

export type Moving = {
  readonly trx: Trx;
  readonly contribution: Contribution;
  readonly contact: Contact | undefined;
  /** The state that the move leads to. */
  readonly state: State;
  readonly at: Temporal.Instant;
};

/** What a move does besides changing the state: columns to save, and details for the journal (no personal data). */
export type Effect = {
  readonly changes: Changes;
  readonly details?: Readonly<Record<string, unknown>>;
  /** What it is to everyone, when the contribution is public. */
  readonly news?: NewsKind;
};

type Apply = (moving: Moving) => Promise<Result<Effect, Refusal>>;

/**
 * One move on one contribution: hold it, look whether it may and can, do it, save it, write it down. In one transaction.
 * `apply` may still refuse; then nothing is saved.
 * @throws NotFound when there is none or it may not be read; Forbidden when it may be read but not moved.
 */
export async function move(
  deps: Deps,
  doer: Doer,
  wish: Wish,
  apply: Apply,
): Promise<Result<Contribution, Refusal>> {
  return inMunicipality(deps, doer.municipality.id, (trx) => moveWithin(deps, doer, { trx, ...wish }, apply));
}

/** The same as a part of a transaction that is open. */
export async function moveWithin(
  deps: Deps,
  doer: Doer,
  { trx, ...wish }: Wish & { readonly trx: Trx },
  apply: Apply,
): Promise<Result<Contribution, Refusal>> {
  const contribution = await lockByNumber(trx, wish.number);
  if (!contribution || !mayKnow(doer.actor, contribution))
    throw new NotFound('There is no such contribution.');
  if (isStaff(doer.actor) && !canDo(doer.actor, contribution, wish.verb))
    throw new Forbidden('This is not yours to do.');
  if (wish.version !== undefined && wish.version !== contribution.version) return no('changed_meanwhile');
  const contact = await findContact(trx, contribution.contactId);
  const decided = decide(factsOf(contribution, contact), wish.verb, wish.reason);
  if (!decided.ok) return decided;
  const at = deps.clock.now();
  const applied = await apply({ trx, contribution, contact, state: decided.value, at });
  if (!applied.ok) return applied;
  const { changes, details, news } = applied.value;
  const state = changes.state ?? decided.value;
  await updateContribution(trx, contribution.id, { ...changes, state }, at);
  await record(trx, {
    actor: doer.actor,
    at,
    topic: 'contributions',
    subjectId: contribution.id,
    verb: wish.verb,
    details: {
      ...details,
      ...(state === contribution.state ? {} : { from: contribution.state, to: state }),
    },
    ...(wish.reason ? { reason: wish.reason } : {}),
    isInward: contribution.publishedAt === null && !changes.publishedAt,
  });
  if (news) await tellIfPublic(trx, contribution, { changes, news, at });
  return ok({ ...contribution, state });
}

type Told = { readonly changes: Changes; readonly news: NewsKind; readonly at: Temporal.Instant };

async function tellIfPublic(
  trx: Trx,
  contribution: Contribution,
  { changes, news, at }: Told,
): Promise<void> {
  const { publishedAt, areaId, themeId } = { ...contribution, ...changes };
  if (publishedAt === null) return;
  await tellNews(trx, {
    topic: 'contributions',
    subjectId: contribution.id,
    kind: news,
    areaId,
    themeId,
    at,
  });
  const { id, kind } = contribution;
  const what = { nl: messages.nl.news[news](kind), en: messages.en.news[news](kind) };
  await tellUpstream(trx, { record: { kind: 'contribution', id }, what, at });
}

/** Residents come with their key, which the route has checked; staff by role and area. */
function mayKnow(actor: Actor, contribution: Contribution): boolean {
  return actor.kind === 'resident' || canRead(actor, contribution);
}
