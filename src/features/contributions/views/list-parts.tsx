// SPDX-License-Identifier: EUPL-1.2
import { type ExportFormat, exportFormats } from '../../../platform/export/table.ts';
import { HiddenField, Link, fullDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { ListQuery } from '../forms.ts';
import { messages } from '../messages.ts';

type ForQuery = { readonly visit: Visit; readonly query: ListQuery };

/** Whose figure of the overview this list is behind. */
export function HappenedLine({ visit, query: { wat, van, tot } }: ForQuery) {
  if (!wat || !van || !tot) return null;
  const words = messages[visit.locale].list.happened[wat];
  return <p class="meent-soft">{words(fullDay(visit.locale, van), fullDay(visit.locale, tot))}</p>;
}

/** What the form of the filters takes along without asking for it. */
export function KeptFilters({ query: { toon, zoek, wat, van, tot } }: Pick<ForQuery, 'query'>) {
  return (
    <>
      <HiddenField name="toon" value={toon} />
      {zoek && <HiddenField name="zoek" value={zoek} />}
      {wat && <HiddenField name="wat" value={wat} />}
      {van && <HiddenField name="van" value={van} />}
      {tot && <HiddenField name="tot" value={tot} />}
    </>
  );
}

type ExportLinksProps = { readonly visit: Visit; readonly address: (format: ExportFormat) => string };

/** The whole list, with its filters, as a file. */
export function ExportLinks({ visit, address }: ExportLinksProps) {
  const t = messages[visit.locale].list.export;
  return (
    <p class="meent-soft">
      {t.label}{' '}
      {exportFormats.map((format, index) => (
        <>
          {index > 0 && ' · '}
          <Link href={address(format)}>{t[format]}</Link>
        </>
      ))}
    </p>
  );
}
