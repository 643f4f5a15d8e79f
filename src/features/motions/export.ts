// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import type { Cell, ExportTable } from '../../platform/export/table.ts';
import type { PartyPart, Update } from './domain.ts';
import type { Listed } from './list-store.ts';
import { messages } from './messages.ts';

export type Exported = {
  readonly motion: Listed;
  readonly parties: readonly PartyPart[];
  readonly latest: Update | undefined;
  readonly holder: string | undefined;
};

/** The list as it is shown, for a spreadsheet. `batches` reads it part by part. */
export function motionTable(locale: Locale, batches: AsyncIterable<readonly Exported[]>): ExportTable {
  const t = messages[locale];
  const { facts, columns } = t;
  return {
    columns: [
      facts.number,
      t.kind,
      columns.title,
      columns.request,
      facts.parties,
      columns.decidedOn,
      columns.result,
      facts.holder,
      columns.dueOn,
      columns.state,
      columns.latestDay,
      columns.latest,
    ],
    batches: rowsOf(locale, batches),
  };
}

async function* rowsOf(
  locale: Locale,
  batches: AsyncIterable<readonly Exported[]>,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  const t = messages[locale];
  for await (const batch of batches)
    yield batch.map(({ motion, parties, latest, holder }) => [
      motion.number,
      t.kinds[motion.kind],
      motion.title,
      motion.request,
      parties
        .filter(({ isSubmitter }) => isSubmitter)
        .map(({ name }) => name)
        .join(', '),
      motion.decidedOn,
      motion.result && t.outcomes[motion.result],
      holder ?? null,
      motion.dueOn,
      t.states[motion.state],
      latest?.onDay ?? null,
      latest?.body ?? null,
    ]);
}
