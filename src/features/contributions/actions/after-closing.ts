// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Doer, isStaff, resident } from '../../../kernel/actor.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Helped, decideWaiting, insertSatisfaction } from '../../satisfaction/index.ts';
import type { Contribution, Refusal } from '../domain.ts';
import { leftMail } from '../mails.ts';
import { move } from './moving.ts';
import { sendMail } from './sending.ts';

type Moved = Promise<Result<Contribution, Refusal>>;

export type Rating = {
  readonly number: string;
  /** The closing that the resident saw: after another one the questions come anew. */
  readonly closedAt: Temporal.Instant;
  readonly helped: Helped;
  readonly better: string;
};

/** The resident says whether it helped: once for each closing. Who was not helped waits for a person to decide. */
export function rateContribution(deps: Deps, municipality: Municipality, rating: Rating): Moved {
  const { number, helped, better } = rating;
  return move(
    deps,
    { municipality, actor: resident },
    { number, verb: 'rate' },
    async ({ trx, contribution, at }) => {
      const { id: contributionId, closedAt, areaId, themeId } = contribution;
      if (!closedAt?.equals(rating.closedAt)) return no('not_now');
      const isNew = await insertSatisfaction(trx, {
        contributionId,
        closedAt,
        helped,
        better,
        areaId,
        themeId,
        at,
      });
      return isNew ? ok({ changes: {}, details: { helped } }) : no('nothing_changes');
    },
  );
}

/** Leaves closed what did not help its submitter; the resident reads why (R3). */
export function leaveClosed(
  deps: Deps,
  doer: Doer,
  leaving: { readonly number: string; readonly reason: string },
): Moved {
  return move(
    deps,
    doer,
    { ...leaving, verb: 'leave_closed' },
    async ({ trx, contribution, contact, at }) => {
      const { reason } = leaving;
      const by = isStaff(doer.actor) ? doer.actor.personId : null;
      if (!(await decideWaiting(trx, contribution.id, { verdict: 'left', by, reason, at })))
        return no('not_now');
      const mail = leftMail(deps, doer.municipality, { contribution, contact, reason });
      await sendMail(deps, trx, { contribution, contact, mail });
      return ok({ changes: {} });
    },
  );
}
