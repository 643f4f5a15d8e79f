// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Doer } from '../../kernel/actor.ts';
import { type Result, no } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import type { Refusal, Session } from './domain.ts';
import { canPrepare } from './policies.ts';
import { lockSession } from './store.ts';

export const topic = 'sessions';

export type Needs = Pick<Deps, 'clock' | 'db' | 'fresh' | 'jobs' | 'mailIsSent' | 'publicUrl' | 'secrets'>;

export type Wish = {
  readonly number: string;
  /** The version that was looked at: a change on anything newer is refused, and nothing of it is lost. */
  readonly version?: number;
};

export type Held = {
  readonly trx: Trx;
  readonly session: Session;
  readonly at: Temporal.Instant;
  tell(verb: string, entry?: Entry): Promise<void>;
};

type Entry = {
  readonly details?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  /** Nothing of it is on a page for everyone, whatever the session is. */
  readonly isInward?: boolean;
};

/** One change of one session at a time, by the clerk's office. What is not public yet changes no public page. */
export function onSession<T, R extends string>(
  deps: Needs,
  { municipality, actor }: Doer,
  wish: Wish,
  act: (held: Held) => Promise<Result<T, R>>,
): Promise<Result<T, R | Refusal>> {
  if (!canPrepare(actor)) throw new Forbidden('The clerk prepares sessions.');
  return inMunicipality<Result<T, R | Refusal>>(deps, municipality.id, async (trx) => {
    const session = await lockSession(trx, wish.number);
    if (!session) throw new NotFound('There is no such session.');
    if (wish.version !== undefined && session.version !== wish.version) return no('changed');
    const at = deps.clock.now();
    return act({
      trx,
      session,
      at,
      tell: (verb, { details, reason, isInward = session.publishedAt === null } = {}) =>
        record(trx, {
          actor,
          at,
          topic,
          subjectId: session.id,
          verb,
          isInward,
          ...(details ? { details } : {}),
          ...(reason ? { reason } : {}),
        }),
    });
  });
}
