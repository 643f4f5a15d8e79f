// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { readColleagueQuestions } from './colleague-store.ts';
import type { Coordination } from './domain.ts';
import { readPartnerAnswers, readPartnerQuestions } from './partner-store.ts';

/** All that was asked about one contribution, of partners and of colleagues. */
export async function readCoordination(trx: Trx, contributionId: Id): Promise<Coordination> {
  const [partners, answers, colleagues] = await Promise.all([
    readPartnerQuestions(trx, contributionId),
    readPartnerAnswers(trx, contributionId),
    readColleagueQuestions(trx, contributionId),
  ]);
  return { partners, answers, colleagues };
}
