// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import type { Id } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Cell, ExportTable } from '../../platform/export/table.ts';
import type { EntryFilters, LoggedEntry } from '../journal/index.ts';
import { messages } from './messages.ts';
import { type LogNames, readPart } from './reading.ts';
import { subjectOf, topicName, verbWords, whoDid } from './wording.ts';

const readAtOnce = 1000;

type Asked = { readonly municipalityId: Id; readonly locale: Locale; readonly filters: EntryFilters };

/** The journal as a table, the newest first. Each batch is read in a transaction of its own: nobody waits for a slow download. */
export function logTable(deps: Deps, asked: Asked): ExportTable {
  const { at, who, topic, verb, subject, reason, details, seal, entry } = messages[asked.locale].columns;
  return {
    columns: [at, who, topic, verb, subject, reason, details, seal, entry],
    batches: batches(deps, asked),
  };
}

async function* batches(deps: Deps, { municipalityId, locale, filters }: Asked): AsyncGenerator<Cell[][]> {
  let before: Id | undefined;
  do {
    const page = { limit: readAtOnce, ...(before ? { before } : {}) };
    const { entries, names } = await inMunicipality(deps, municipalityId, (trx) =>
      readPart(deps, trx, filters, page),
    );
    yield entries.map((entry) => rowOf(locale, names, entry));
    before = entries.length === readAtOnce ? entries.at(-1)?.id : undefined;
  } while (before !== undefined);
}

function rowOf(locale: Locale, names: LogNames, entry: LoggedEntry): Cell[] {
  return [
    entry.at.toString({ smallestUnit: 'second' }),
    whoDid(locale, names, entry),
    topicName(locale, entry.topic),
    verbWords(locale, entry),
    subjectOf(locale, names, entry)?.name ?? entry.subjectId,
    entry.reason,
    JSON.stringify(entry.details),
    entry.seal,
    entry.id,
  ];
}
