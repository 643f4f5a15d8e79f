// SPDX-License-Identifier: EUPL-1.2
import {
  Heading,
  Paragraph,
  PublicPage,
  SearchField,
  Section,
  Tabs,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import {
  DocumentResults,
  type FoundDocuments,
  NothingFound,
  messages as documentMessages,
  isBare,
} from '../../document-texts/index.ts';
import { type RecordKind, RecordRows, type ThreadRecord, threadMessages } from '../../thread/index.ts';
import { messages } from '../messages.ts';

/** So many records beside documents are shown at most. */
export const mostFound = 40;

type Found = {
  /** Of one kind alone, when that was chosen. */
  readonly kind: RecordKind | undefined;
  /** Those that can be chosen, beside documents. */
  readonly kinds: readonly RecordKind[];
  readonly records: readonly ThreadRecord[];
  readonly documents: FoundDocuments;
};

type SearchProps = {
  readonly visit: Visit;
  readonly text: string;
  /** None as long as nothing is sought. */
  readonly found: Found | undefined;
};

const path = '/raad/zoeken';

/** Everything public that has these words in its title, or this number; documents by the words in them as well. */
export function SearchPage({ visit, text, found }: SearchProps) {
  const t = messages[visit.locale];
  const isNothing =
    found?.kinds.length === 0 && isBare(found.documents.query) && found.documents.hits.length === 0;
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
        action={href(visit, path)}
        name="zoek"
        label={t.searchLabel}
        hint={documentMessages[visit.locale].hint}
        value={text}
        autocomplete="off"
      />
      {isNothing && <NothingFound visit={visit} text={text} path={path} />}
      {found && !isNothing && <Results visit={visit} text={text} found={found} />}
    </PublicPage>
  );
}

function Results({ visit, text, found }: SearchProps & { readonly found: Found }) {
  const t = messages[visit.locale];
  const { kind, records, documents } = found;
  const isChosen = kind !== undefined;
  // Whoever goes through the documents has seen the rest.
  const showsRecords = records.length > 0 && kind !== 'document' && isBare(documents.query);
  const showsDocuments = isChosen
    ? kind === 'document'
    : documents.hits.length > 0 || !isBare(documents.query);
  return (
    <>
      {isBare(documents.query) && <Kinds visit={visit} text={text} found={found} />}
      {showsRecords && (
        <Section title={t.found}>
          <RecordRows visit={visit} room="public" records={records.slice(0, mostFound)} label={t.found} />
          {records.length > mostFound && <Paragraph soft>{t.moreRecords}</Paragraph>}
        </Section>
      )}
      {isChosen && kind !== 'document' && records.length === 0 && (
        <NothingFound visit={visit} text={text} path={path} />
      )}
      {showsDocuments && (
        <Section title={documentMessages[visit.locale].found}>
          <DocumentResults visit={visit} found={documents} path={path} below="/raad/stukken" />
        </Section>
      )}
    </>
  );
}

/** Of which kinds something was found, to see one of them alone. */
function Kinds({ visit, text, found: { kind, kinds, documents } }: SearchProps & { readonly found: Found }) {
  const t = messages[visit.locale];
  const all = [
    ...kinds.filter((one) => one !== 'document'),
    ...(documents.hits.length > 0 ? ['document' as const] : []),
  ];
  if (all.length < 2) return null;
  const to = (one?: RecordKind) =>
    href(visit, `${path}?${new URLSearchParams({ zoek: text, ...(one ? { soort: one } : {}) }).toString()}`);
  return (
    <Tabs
      label={t.searchKinds}
      items={[
        { href: to(), text: t.searchAll, current: kind === undefined },
        ...all.map((one) => ({
          href: to(one),
          text: sentenceCase(threadMessages[visit.locale].kinds[one][1]),
          current: kind === one,
        })),
      ]}
    />
  );
}
