// SPDX-License-Identifier: EUPL-1.2
import {
  EmptyState,
  Heading,
  Paragraph,
  PublicPage,
  SearchField,
  Section,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Plan } from '../../council-agenda/index.ts';
import { DocumentRows, type Hit, messages as documentMessages } from '../../document-texts/index.ts';
import type { FoundRecords } from '../../thread/index.ts';
import { messages } from '../messages.ts';
import { CouncilFound, OthersFound, PlansFound } from './found-part.tsx';

type SearchProps = {
  readonly visit: Visit;
  readonly text: string;
  /** None as long as nothing is sought. */
  readonly found:
    | { readonly records: FoundRecords; readonly plans: readonly Plan[]; readonly documents: readonly Hit[] }
    | undefined;
  /** So many documents are shown at most. */
  readonly most: number;
};

/** Everything public that has these words or this number: what the council keeps first, then documents by the words in them, then the rest. */
export function SearchPage({ visit, text, found, most }: SearchProps) {
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
      {found && isEmpty(found) && (
        <EmptyState title={t.nothing(text)}>
          <p class="meent-soft">{t.nothingHint}</p>
        </EmptyState>
      )}
      {found && <CouncilFound visit={visit} records={found.records} />}
      {found && <PlansFound visit={visit} plans={found.plans} />}
      {found && found.documents.length > 0 && (
        <Section title={documentMessages[visit.locale].found}>
          <DocumentRows
            visit={visit}
            hits={found.documents.slice(0, most)}
            label={documentMessages[visit.locale].found}
            below="/raad/stukken"
          />
          {found.documents.length > most && (
            <Paragraph soft>{documentMessages[visit.locale].best(most)}</Paragraph>
          )}
        </Section>
      )}
      {found && <OthersFound visit={visit} records={found.records} />}
    </PublicPage>
  );
}

function isEmpty({ records, plans, documents }: NonNullable<SearchProps['found']>): boolean {
  return records.council.length + records.others.length + plans.length + documents.length === 0;
}
