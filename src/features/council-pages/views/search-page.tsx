// SPDX-License-Identifier: EUPL-1.2
import { EmptyState, Heading, PublicPage, SearchField, Section } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { RecordRows, type ThreadRecord } from '../../thread/index.ts';
import { messages } from '../messages.ts';

type SearchProps = {
  readonly visit: Visit;
  readonly text: string;
  /** None as long as nothing is sought. */
  readonly found: readonly ThreadRecord[] | undefined;
};

/** Everything public that has these words in its title, or this number. */
export function SearchPage({ visit, text, found }: SearchProps) {
  const t = messages[visit.locale];
  return (
    <PublicPage
      isRare
      noindex
      visit={visit}
      title={t.searchTitle}
      breadcrumbs={[{ text: t.title, href: href(visit, '/raad') }, { text: t.searchTitle }]}
    >
      <Heading level={1}>{t.searchTitle}</Heading>
      <SearchField
        visit={visit}
        action={href(visit, '/raad/zoeken')}
        name="zoek"
        label={t.searchLabel}
        value={text}
        autocomplete="off"
      />
      {found?.length === 0 && (
        <EmptyState title={t.nothing(text)}>
          <p class="meent-soft">{t.nothingHint}</p>
        </EmptyState>
      )}
      {found && found.length > 0 && (
        <Section title={t.found}>
          <RecordRows visit={visit} room="public" records={found} label={t.found} />
        </Section>
      )}
    </PublicPage>
  );
}
