// SPDX-License-Identifier: EUPL-1.2
import { type Actor, isStaff } from '../../kernel/actor.ts';
import { type Contribution, canDo, canRead } from '../contributions/index.ts';
import type { ColleagueQuestion } from '../coordination/index.ts';

type Placed = Pick<Contribution, 'areaId' | 'holder'>;

/** Who may ask the resident something may ask a partner: it is shared by who handles the contribution. */
export function canAskPartner(actor: Actor, contribution: Placed): boolean {
  return canDo(actor, contribution, 'ask');
}

/** Everybody who may read it can ask a colleague who may read it too. */
export function canAskColleague(actor: Actor, contribution: Placed): boolean {
  return canRead(actor, contribution);
}

/** Who was asked, or stands in for them today. */
export function canAnswer(actor: Actor, { askedTo }: Pick<ColleagueQuestion, 'askedTo'>): boolean {
  return isStaff(actor) && (actor.personId === askedTo || actor.standsInFor.includes(askedTo));
}

/** Who handles a contribution sees who looked at it. */
export function canSeeReads(actor: Actor, contribution: Placed): boolean {
  return canAskPartner(actor, contribution);
}
