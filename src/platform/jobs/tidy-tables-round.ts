// SPDX-License-Identifier: EUPL-1.2
import type { Database } from '../db/open.ts';
import { tidier } from '../db/statistics.ts';
import { daily } from './round-periods.ts';
import type { Round } from './rounds.ts';

/** At night the embedded database is tidied, which a server does by itself. Of several municipalities the first turn does it for all: after it nothing is changed. */
export function tidyTablesRound(deps: { readonly db: Database }): Round {
  const tidy = tidier(deps);
  return {
    name: 'tidy_tables',
    periods: daily('03:30'),
    run: async () => {
      await tidy();
    },
  };
}
