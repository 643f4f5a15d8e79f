// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import {
  Facts,
  Heading,
  Paragraph,
  PlainPage,
  TypedText,
  momentInWords,
} from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { ExportedPart } from '../person-export.ts';
import type { ExportedRow } from '../person-store.ts';

type ExportPageProps = {
  readonly visit: Visit;
  readonly parts: readonly ExportedPart[];
  readonly day: string;
};

/** Everything of one person to read or to print: in the words of the resident, without what only machines need. */
export function ExportPage({ visit, parts, day }: ExportPageProps) {
  const t = messages[visit.locale];
  return (
    <PlainPage visit={visit} title={t.export.title}>
      <Heading level={1}>{t.export.title}</Heading>
      <Paragraph lead>{t.export.lead(visit.municipality.name, day)}</Paragraph>
      <Paragraph>{t.export.rights}</Paragraph>
      {parts.length === 0 && <Paragraph>{t.export.nothing}</Paragraph>}
      {parts.map(({ table, rows }) => (
        <section class="meent-section">
          <Heading level={2}>{t.places[table] ?? table}</Heading>
          {rows.map((row) => (
            <div class="meent-privacy__record">
              <Facts items={factsOf(visit, row)} />
            </div>
          ))}
        </section>
      ))}
    </PlainPage>
  );
}

function factsOf(visit: Visit, row: ExportedRow) {
  const { columns } = messages[visit.locale];
  return Object.entries(columns).flatMap(([column, term]) => {
    const value = inWords(visit, row[column]);
    return value === '' ? [] : [{ term, value: <TypedText text={value} /> }];
  });
}

function inWords(visit: Visit, value: unknown): string {
  const { yes, no } = messages[visit.locale].export;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)
    ? momentInWords(visit.locale, Temporal.Instant.from(value), visit.today)
    : value;
}
