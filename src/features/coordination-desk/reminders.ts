// SPDX-License-Identifier: EUPL-1.2
import { system } from '../../kernel/actor.ts';
import { today } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { daily } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { findById } from '../contributions/index.ts';
import {
  lockColleagueQuestion,
  lockPartnerQuestion,
  noteColleagueReminded,
  readUnremindedColleagues,
  readUnremindedPartners,
  updatePartnerQuestion,
} from '../coordination/index.ts';
import { record } from '../journal/index.ts';
import { readMunicipality } from '../municipality/index.ts';
import { readStaffing } from '../teams/index.ts';
import { mailColleague } from './colleague-actions.ts';
import { quietSince } from './domain.ts';
import { mailPartner } from './partner-letters.ts';

type RoundDeps = Pick<
  Deps,
  'db' | 'clock' | 'fresh' | 'jobs' | 'mailIsSent' | 'publicUrl' | 'secrets' | 'mailbox'
>;

const mostAtOnce = 200;

/** On working days: who was asked something three working days ago and said nothing gets the question once more, one time. */
export function coordinationReminders(deps: RoundDeps): Round {
  return {
    name: 'coordination_reminders',
    periods: daily('08:00', { workingDaysOnly: true }),
    run: async (municipalityId) => {
      const day = today(deps.clock);
      const wanted = { askedBefore: quietSince(day), today: day.toString(), limit: mostAtOnce };
      const [colleagues, partners] = await inMunicipality(deps, municipalityId, async (trx) => [
        await readUnremindedColleagues(trx, wanted),
        await readUnremindedPartners(trx, wanted),
      ]);
      // Each in a transaction of its own: what was sent is not sent again after a crash.
      for (const id of colleagues ?? []) await remind(deps, municipalityId, { id, what: remindOneColleague });
      for (const id of partners ?? []) await remind(deps, municipalityId, { id, what: remindOnePartner });
    },
  };
}

type Reminding = { readonly trx: Trx; readonly municipality: Municipality; readonly id: Id };
type Reminder = (deps: RoundDeps, reminding: Reminding) => Promise<void>;

function remind(
  deps: RoundDeps,
  municipalityId: Id,
  { id, what }: { readonly id: Id; readonly what: Reminder },
): Promise<void> {
  return inMunicipality(deps, municipalityId, async (trx) => {
    const municipality = await readMunicipality(trx);
    if (municipality) await what(deps, { trx, municipality, id });
  });
}

async function remindOneColleague(deps: RoundDeps, { trx, municipality, id }: Reminding): Promise<void> {
  const staffing = await readStaffing(deps, trx);
  const question = await lockColleagueQuestion(trx, id);
  const contribution = question && (await findById(trx, question.contributionId));
  if (!contribution || question.answeredAt || question.remindedAt) return;
  await noteColleagueReminded(trx, id, deps.clock.now());
  const by = staffing.people.get(question.askedBy)?.name ?? municipality.name;
  const on = { trx, municipality, contribution, staffing };
  await mailColleague(deps, on, question.askedTo, { kind: 'reminded', by, text: question.question });
  await tell(deps, trx, { contributionId: contribution.id, questionId: id, verb: 'colleague_reminded' });
}

async function remindOnePartner(deps: RoundDeps, { trx, municipality, id }: Reminding): Promise<void> {
  const question = await lockPartnerQuestion(trx, id);
  const contribution = question && (await findById(trx, question.contributionId));
  if (!contribution || question.answeredAt || question.remindedAt || question.withdrawnAt) return;
  await mailPartner(deps, trx, { municipality, contribution, question, why: 'reminded' });
  await updatePartnerQuestion(trx, question, { remindedAt: deps.clock.now() });
  await tell(deps, trx, { contributionId: contribution.id, questionId: id, verb: 'partner_reminded' });
}

type Told = { readonly contributionId: Id; readonly questionId: Id; readonly verb: string };

function tell(deps: RoundDeps, trx: Trx, { contributionId, questionId, verb }: Told): Promise<void> {
  const at = deps.clock.now();
  const entry = { topic: 'coordination', subjectId: contributionId, verb, details: { questionId } };
  return record(trx, { actor: system, at, ...entry });
}
