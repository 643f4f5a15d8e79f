// SPDX-License-Identifier: EUPL-1.2
import { Row, Rows, fullDay, sentenceCase } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { marks } from '../domain.ts';
import { messages } from '../messages.ts';
import type { Hit } from '../search-store.ts';

export type DocumentRowsProps = {
  readonly visit: Visit;
  readonly hits: readonly Hit[];
  readonly label: string;
  /** Where documents have their page: for everyone, or in the workplace. */
  readonly below: '/raad/stukken' | '/werkplek/raad/stukken';
};

/** Documents that were found, each with the words around what was sought and on which page they are. */
export function DocumentRows({ visit, hits, label, below }: DocumentRowsProps) {
  const t = messages[visit.locale];
  const isWork = below.startsWith('/werkplek');
  return (
    <Rows tight label={label}>
      {hits.map((hit) => (
        <Row
          href={href(visit, `${below}/${encodeURIComponent(hit.number)}`)}
          title={hit.title}
          meta={[
            sentenceCase(t.kinds[hit.kind] ?? hit.kind),
            hit.number,
            fullDay(visit.locale, hit.datedOn),
            hit.dossierTitle,
            isWork && t.access[hit.access],
          ]
            .filter(Boolean)
            .join(' · ')}
        >
          {hit.excerpt && (
            <p class="meent-hit meent-document-hit">
              <Excerpt text={hit.excerpt} />
              {hit.page !== null && <span class="meent-document-hit__page"> ({t.page(hit.page)})</span>}
            </p>
          )}
        </Row>
      ))}
    </Rows>
  );
}

function Excerpt({ text }: { readonly text: string }) {
  const [before = '', ...rest] = text.replace(/\s+/g, ' ').split(marks.start);
  return (
    <>
      {'… '}
      {before}
      {rest.map((part) => {
        const [word = '', after = ''] = part.split(marks.stop);
        return (
          <>
            <mark>{word}</mark>
            {after}
          </>
        );
      })}
      {' …'}
    </>
  );
}
