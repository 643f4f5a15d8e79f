// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import { hourly } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { forgetSubscribers } from './actions.ts';
import { prepareDigests } from './digests.ts';
import { fiveMinutesOf, monthOf, weekOf } from './domain.ts';

/** What recurs for those who want to hear what happens. A week or month that was missed is told with the first turn after it. */
export function newsRounds(deps: Deps): readonly Round[] {
  return [
    {
      name: 'forget_subscribers',
      periods: hourly,
      run: (municipalityId) => forgetSubscribers(deps, municipalityId),
    },
    {
      name: 'news_at_once',
      periods: fiveMinutesOf,
      run: async (municipalityId) =>
        void (await prepareDigests(deps, municipalityId, { frequency: 'at_once' })),
    },
    {
      name: 'news_weekly',
      periods: weekOf,
      run: async (municipalityId, period) =>
        void (await prepareDigests(deps, municipalityId, { frequency: 'weekly', period })),
    },
    {
      name: 'news_monthly',
      periods: monthOf,
      run: async (municipalityId, period) =>
        void (await prepareDigests(deps, municipalityId, { frequency: 'monthly', period })),
    },
  ];
}
