// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../kernel/locale.ts';
import type { Cell, ExportTable } from '../../platform/export/table.ts';
import {
  type Kind,
  type Listed,
  type PartyPart,
  type Update,
  isLate,
  motionMessages as words,
} from '../motions/index.ts';
import { messages } from './messages.ts';
import { groupsOf } from './reading.ts';

export type Exported = {
  readonly motion: Listed;
  readonly parties: readonly PartyPart[];
  readonly latest: Update | undefined;
  readonly holder: string | undefined;
  readonly themes: readonly string[];
  readonly areas: readonly string[];
  readonly address: string;
};

type Reader = { readonly locale: Locale; readonly today: Temporal.PlainDate };

/** The list as it is shown, for a spreadsheet. `batches` reads it part by part. */
export function motionTable(reader: Reader, batches: AsyncIterable<readonly Exported[]>): ExportTable {
  const { facts } = words[reader.locale];
  const { columns } = messages[reader.locale];
  return {
    columns: [
      facts.number,
      facts.kind,
      columns.title,
      columns.request,
      facts.agendaItem,
      facts.parties,
      facts.promisedTo,
      columns.submitters,
      columns.decidedOn,
      columns.result,
      columns.votesFor,
      columns.votesAgainst,
      columns.groupsFor,
      columns.groupsAgainst,
      facts.holder,
      columns.themes,
      columns.areas,
      columns.dueOn,
      columns.state,
      columns.late,
      columns.settledOn,
      columns.latestDay,
      columns.latest,
      columns.address,
    ],
    batches: rowsOf(reader, batches),
  };
}

async function* rowsOf(
  { locale, today }: Reader,
  batches: AsyncIterable<readonly Exported[]>,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  const { kinds, outcomes, states } = words[locale];
  const { columns } = messages[locale];
  for await (const batch of batches)
    yield batch.map(({ motion, parties, latest, holder, themes, areas, address }) => [
      motion.number,
      kinds[motion.kind],
      motion.title,
      motion.request,
      motion.agendaItem,
      ...byAndTo(motion.kind, groupsOf(parties).join(', ')),
      motion.submitters,
      motion.decidedOn,
      motion.result && outcomes[motion.result],
      ...votesOf(parties),
      holder ?? null,
      themes.join(', '),
      areas.join(', '),
      motion.dueOn,
      states[motion.state],
      isLate(motion, today) ? columns.yes : columns.no,
      motion.settledOn,
      latest?.onDay ?? null,
      latest?.body ?? null,
      address,
    ]);
}

/** Votes for and against, and the party groups that cast them; a group that was divided stands with both. Nothing where votes are not known. */
function votesOf(parties: readonly PartyPart[]): readonly [Cell, Cell, string, string] {
  const voted = parties.filter(({ inFavour, against }) => inFavour !== null || against !== null);
  if (voted.length === 0) return [null, null, '', ''];
  const sum = (of: 'inFavour' | 'against'): number => voted.reduce((all, one) => all + (one[of] ?? 0), 0);
  const groups = (of: 'inFavour' | 'against'): string =>
    voted
      .filter((one) => (one[of] ?? 0) > 0)
      .map(({ name }) => name)
      .join(', ');
  return [sum('inFavour'), sum('against'), groups('inFavour'), groups('against')];
}

/** The party groups that submitted it, or to which it was promised. */
function byAndTo(kind: Kind, groups: string): readonly [string, string] {
  return kind === 'pledge' ? ['', groups] : [groups, ''];
}
