// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Cell, ExportTable } from '../../platform/export/table.ts';
import { readNumbers } from '../contributions/index.ts';
import { type Read, readLatestReads, readLogMessages, readReadsOf } from '../read-log/index.ts';
import { readStaffing } from '../teams/index.ts';
import { messages } from './messages.ts';

/** Who is who, and what is what, on one page of looks. */
export type ReadNames = {
  readonly people: readonly { readonly value: string; readonly label: string }[];
  nameOf(read: Read): string;
  subjectOf(read: Read): { readonly text: string; readonly path?: string };
};

export type ReadsWanted = { readonly readerId?: Id; readonly before?: Id; readonly limit: number };

export async function readLooks(trx: Trx, { readerId, ...page }: ReadsWanted): Promise<Read[]> {
  return readerId ? readReadsOf(trx, readerId, page) : readLatestReads(trx, page);
}

export async function namesFor(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  { reads, locale }: { readonly reads: readonly Read[]; readonly locale: Locale },
): Promise<ReadNames> {
  const { people } = await readStaffing(deps, trx);
  const ids = reads.filter(({ topic }) => topic === 'contributions').map(({ subjectId }) => subjectId);
  const numbers = await readNumbers(trx, ids);
  const t = messages[locale].reads;
  const { gone } = readLogMessages[locale];
  return {
    people: [...people.values()]
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((one, other) => one.label.localeCompare(other.label, 'nl')),
    nameOf: ({ readerKind, readerId }) =>
      readerKind === 'partner' ? t.partner : (people.get(readerId)?.name ?? gone),
    subjectOf: ({ topic, subjectId }) => {
      const number = numbers.get(subjectId);
      if (number) return { text: number, path: `/werkplek/bijdragen/${number}?toon=all` };
      const text = t.topics[topic] ?? topic;
      if (topic === 'contacts') return { text, path: `/werkplek/contacten/${subjectId}` };
      return topic === 'privacy' ? { text, path: `/werkplek/privacy/verzoeken/${subjectId}` } : { text };
    },
  };
}

const readAtOnce = 1000;

type Asked = { readonly municipalityId: Id; readonly locale: Locale; readonly readerId?: Id };

/** All looks as a table, the newest first; each batch in a transaction of its own. */
export function readsTable(deps: Pick<Deps, 'db' | 'fresh'>, asked: Asked): ExportTable {
  const { who, what, subject, ground, when } = messages[asked.locale].reads.columns;
  return { columns: [when, who, what, subject, ground], batches: batches(deps, asked) };
}

async function* batches(deps: Pick<Deps, 'db' | 'fresh'>, asked: Asked): AsyncGenerator<Cell[][]> {
  const { municipalityId, locale, readerId } = asked;
  let before: Id | undefined;
  do {
    const wanted = { limit: readAtOnce, ...(before ? { before } : {}), ...(readerId ? { readerId } : {}) };
    const { reads, names } = await inMunicipality(deps, municipalityId, async (trx) => {
      const found = await readLooks(trx, wanted);
      return { reads: found, names: await namesFor(deps, trx, { reads: found, locale }) };
    });
    const words = readLogMessages[locale];
    yield reads.map((read) => [
      read.at.toString({ smallestUnit: 'second' }),
      names.nameOf(read),
      words.parts[read.part],
      names.subjectOf(read).text,
      words.grounds[read.ground],
    ]);
    before = reads.length === readAtOnce ? reads.at(-1)?.id : undefined;
  } while (before !== undefined);
}
