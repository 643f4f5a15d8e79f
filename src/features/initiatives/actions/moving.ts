// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import type { Doer } from '../../../kernel/actor.ts';
import { type Result, ok } from '../../../kernel/result.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Refusal, type State, type Verb, decide, newsOf, upstreamNewsOf } from '../domain.ts';
import { readFacts } from '../facts.ts';
import { movedLetter, tellInitiators } from '../mails.ts';
import { tellFurtherUp, tellStep } from '../news.ts';
import type { Changes } from '../store.ts';
import { change } from './changing.ts';

export type Moving = {
  readonly number: string;
  readonly verb: Verb;
  /** The version that was looked at: a move on anything newer is refused. */
  readonly version: number;
  readonly reason?: string;
  /** What is said with the move: the result when it is realised. */
  readonly changes?: Changes;
};

/** From one state to the next, by the table of moves; its initiators hear so, and everyone of what is public. */
export function moveInitiative(deps: Deps, doer: Doer, wish: Moving): Promise<Result<State, Refusal>> {
  return change(deps, doer, wish, async ({ trx, initiative, at }) => {
    const { verb, reason } = wish;
    const wanted = { ...initiative, ...wish.changes };
    const decided = decide(await readFacts(deps, trx, wanted), verb, reason);
    if (!decided.ok) return decided;
    const moved = { ...wanted, state: decided.value };
    const about = { municipality: doer.municipality, initiative: moved };
    await tellInitiators(deps, trx, about, (locale) =>
      movedLetter(locale, moved, { verb, ...(reason ? { reason } : {}) }),
    );
    const news = newsOf[verb];
    if (news) await tellStep(trx, moved, news, at);
    const further = upstreamNewsOf[verb];
    if (further) await tellFurtherUp(trx, moved, further, at);
    return ok({
      changes: {
        ...wish.changes,
        ...changesOf(verb, reason),
        ...(verb === 'realise' && wanted.realisedOn === null ? { realisedOn: dayOf(at).toString() } : {}),
        state: decided.value,
        // Whoever moves it on did something with what they wrote.
        waitsSince: null,
      },
      verb,
      details: { from: initiative.state, to: decided.value },
      value: decided.value,
    });
  });
}

function changesOf(verb: Verb, reason?: string): Changes {
  if (verb === 'stop') return { stopReason: reason ?? null };
  return verb === 'resume' ? { stopReason: null } : {};
}
