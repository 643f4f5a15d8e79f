// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { daily, hourly } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { forgetDocumentReads } from '../document-texts/index.ts';
import { tidyFiles } from '../uploads/index.ts';
import { anonymiseDue } from './term-actions.ts';
import { readMonthsOfReads } from './term-store.ts';
import { wipeLetters } from './wiping-store.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'files'>;

/** What goes by itself: every night what is past its term and who read confidential documents longer ago than theirs, every hour the addresses of those who were erased. */
export function privacyRounds(deps: Needs): readonly Round[] {
  return [
    {
      name: 'anonymise',
      periods: daily('02:00'),
      run: async (municipalityId) => {
        await anonymiseDue(deps, municipalityId);
      },
    },
    {
      name: 'forget_document_reads',
      periods: daily('02:30'),
      run: (municipalityId) =>
        inMunicipality(deps, municipalityId, async (trx) =>
          forgetDocumentReads(trx, deps.clock.now(), await readMonthsOfReads(trx)),
        ),
    },
    {
      name: 'forget_letters',
      periods: hourly,
      run: (municipalityId) => forgetLetters(deps, municipalityId),
    },
  ];
}

async function forgetLetters(deps: Needs, municipalityId: Id): Promise<void> {
  await inMunicipality(deps, municipalityId, (trx) => wipeLetters(trx, deps.clock.now()));
  await tidyFiles(deps, municipalityId);
}
