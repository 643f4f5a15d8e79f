// SPDX-License-Identifier: EUPL-1.2
import { EmptyState, Heading, Paragraph, PublicPage, SearchField } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { Hit } from '../search-store.ts';
import { DocumentRows } from './document-rows.tsx';

type SearchPageProps = {
  readonly visit: Visit;
  readonly words: string;
  /** None as long as nothing is sought. */
  readonly hits: readonly Hit[] | undefined;
  readonly hasMore: boolean;
};

export function SearchPage({ visit, words, hits, hasMore }: SearchPageProps) {
  const t = messages[visit.locale];
  return (
    <PublicPage visit={visit} title={words === '' ? t.title : t.titleFor(words)} isRare>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <SearchField
        visit={visit}
        action={href(visit, '/raad/zoeken')}
        name="zoek"
        label={t.label}
        value={words}
        autocomplete="off"
      />
      {hits?.length === 0 && (
        <EmptyState title={t.nothing(words)}>
          <p class="meent-soft">{/^\S{1,4}$/.test(words) ? t.onlySmall : t.nothingHint}</p>
        </EmptyState>
      )}
      {hits && hits.length > 0 && (
        <DocumentRows visit={visit} hits={hits} label={t.found} below="/raad/stukken" />
      )}
      {hits && hasMore && <Paragraph soft>{t.best(hits.length)}</Paragraph>}
    </PublicPage>
  );
}
