// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { system } from '../../kernel/actor.ts';
import { addWorkingDays } from '../../kernel/calendar.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { daily } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { readMunicipality } from '../municipality/index.ts';
import { tell } from './actions.ts';
import { type AskDeps, mailRespondents } from './asking.ts';
import { takesAnswers } from './domain.ts';
import { takeToRemind } from './respondent-store.ts';
import { lockEvaluation, readOpenEvaluations, writeState } from './store.ts';

type RoundDeps = Pick<Deps, 'db'> & AskDeps;

const remindWorkingDaysBefore = 3;
/** Who was asked yesterday is not reminded today. */
const quietHours = 48;

/** On working days: who did not finish is reminded once, near the end; what is past its last day closes. */
export function evaluationRound(deps: RoundDeps): Round {
  return {
    name: 'evaluations',
    periods: daily('08:15', { workingDaysOnly: true }),
    run: async (municipalityId) => {
      const open = await inMunicipality(deps, municipalityId, readOpenEvaluations);
      // Each in a transaction of its own: what was sent is not sent again after a crash.
      for (const { id } of open)
        await inMunicipality(deps, municipalityId, (trx) => remindOrClose(deps, trx, id));
    },
  };
}

async function remindOrClose(deps: RoundDeps, trx: Trx, id: Id): Promise<void> {
  const municipality = await readMunicipality(trx);
  const evaluation = await lockEvaluation(trx, id);
  if (!municipality || evaluation?.state !== 'open') return;
  const at = deps.clock.now();
  const day = dayOf(at);
  if (evaluation.closesOn < day.toString()) {
    await writeState(trx, id, 'closed', at);
    await tell(trx, { actor: system, at, id, verb: 'evaluation_closed' });
    return;
  }
  const isNear = addWorkingDays(day, remindWorkingDaysBefore).toString() >= evaluation.closesOn;
  if (!isNear || !takesAnswers(evaluation, day.toString())) return;
  const invitedBefore: Temporal.Instant = at.subtract({ hours: quietHours });
  const respondents = await takeToRemind(trx, id, { at, invitedBefore });
  if (respondents.length === 0) return;
  await mailRespondents(deps, trx, { municipality, evaluation, respondents, why: 'reminded' });
  const details = { count: respondents.length };
  await tell(trx, { actor: system, at, id, verb: 'respondents_reminded', details });
}
