// SPDX-License-Identifier: EUPL-1.2
import { EmptyState, Pager, Row as Line, Rows } from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { Row } from '../rows-store.ts';
import type { ImportPageProps } from './import-page.tsx';
import { remarksOf } from './parts.tsx';

type Props = Pick<ImportPageProps, 'visit' | 'rows' | 'next'>;

/** Lines of a list with what is to be said about each. */
export function RowList({ visit, rows, next }: Props) {
  const t = messages[visit.locale];
  if (rows.length === 0) return <EmptyState title={t.rows.none} />;
  return (
    <>
      <Rows tight label={t.title}>
        {rows.map((row) => (
          <OneLine visit={visit} row={row} />
        ))}
      </Rows>
      <Pager visit={visit} {...(next ? { next } : {})} />
    </>
  );
}

function OneLine({ visit, row }: Pick<Props, 'visit'> & { readonly row: Row }) {
  const t = messages[visit.locale];
  const { line, place, motionId, cells } = row;
  const name = [line?.number, line?.title].filter(Boolean).join(' ') || cells.filter(Boolean).join(' · ');
  const remarks = line ? remarksOf(visit, line) : [];
  const isThere = motionId !== null && line?.number;
  return (
    <Line
      title={name.slice(0, 300)}
      {...(isThere ? { href: href(visit, `/werkplek/raad/moties/${line.number}`) } : {})}
      meta={[t.rows.line(place), ...remarks].join(' · ')}
    />
  );
}
