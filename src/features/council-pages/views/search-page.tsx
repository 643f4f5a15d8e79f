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
import type { Plan } from '../../council-agenda/index.ts';
import {
  DocumentResults,
  type FoundDocuments,
  NothingFound,
  messages as documentMessages,
  isBare,
} from '../../document-texts/index.ts';
import {
  type FoundRecord,
  type FoundRecords,
  FoundRows,
  type RecordKind,
  threadMessages,
} from '../../thread/index.ts';
import { messages } from '../messages.ts';
import { CouncilFound, OthersFound, PlansFound } from './found-part.tsx';

/** So many records beside documents are shown at most. */
export const mostFound = 40;

type Found = {
  /** Of one kind alone, when that was chosen. */
  readonly kind: RecordKind | undefined;
  /** Those that can be chosen, beside documents. */
  readonly kinds: readonly RecordKind[];
  readonly records: FoundRecords;
  /** Documents by their title. */
  readonly titled: readonly FoundRecord[];
  readonly plans: readonly Plan[];
  readonly documents: FoundDocuments;
};

type SearchProps = {
  readonly visit: Visit;
  readonly text: string;
  /** None as long as nothing is sought. */
  readonly found: Found | undefined;
};

const path = '/raad/zoeken';

/** Everything public that has these words or this number: what the council keeps first, then documents by the words in them, then the rest. */
export function SearchPage({ visit, text, found }: SearchProps) {
  const t = messages[visit.locale];
  const isNothing =
    found?.kinds.length === 0 &&
    found.plans.length === 0 &&
    isBare(found.documents.query) &&
    found.documents.hits.length === 0;
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
      {isNothing && <NothingFound visit={visit} text={text} path={path} hint={t.searchedIn} />}
      {found && !isNothing && <Results visit={visit} text={text} found={found} />}
    </PublicPage>
  );
}

function Results({ visit, text, found }: SearchProps & { readonly found: Found }) {
  const t = messages[visit.locale];
  const { kind, records, plans, documents } = found;
  const isChosen = kind !== undefined;
  const isCut = Math.max(records.council.length, records.others.length) > mostFound;
  // Whoever goes through the documents has seen the rest.
  const showsRecords = kind !== 'document' && isBare(documents.query);
  const isEmpty = records.council.length + records.others.length === 0;
  return (
    <>
      {isBare(documents.query) && <Kinds visit={visit} text={text} found={found} />}
      {showsRecords && (
        <>
          <CouncilFound visit={visit} records={records.council.slice(0, mostFound)} />
          <PlansFound visit={visit} plans={plans} />
        </>
      )}
      {isChosen && kind !== 'document' && isEmpty && (
        <NothingFound visit={visit} text={text} path={path} hint={t.searchedIn} />
      )}
      <DocumentsFound visit={visit} found={found} />
      {showsRecords && <OthersFound visit={visit} records={records.others.slice(0, mostFound)} />}
      {showsRecords && isCut && <Paragraph soft>{t.moreRecords}</Paragraph>}
    </>
  );
}

function DocumentsFound({ visit, found }: { readonly visit: Visit; readonly found: Found }) {
  const { kind, documents } = found;
  const t = documentMessages[visit.locale];
  // By the beginning of a word in a title, where no document has the word itself.
  const titled = documents.hits.length === 0 && isBare(documents.query) ? found.titled : [];
  const isShown =
    kind === undefined
      ? documents.hits.length + titled.length > 0 || !isBare(documents.query)
      : kind === 'document';
  if (!isShown) return null;
  return (
    <Section title={t.found}>
      {titled.length > 0 ? (
        <FoundRows visit={visit} room="public" records={titled} label={t.found} />
      ) : (
        <DocumentResults visit={visit} found={documents} path={path} below="/raad/stukken" />
      )}
    </Section>
  );
}

/** Of which kinds something was found, to see one of them alone. */
function Kinds({ visit, text, found: { kind, kinds, documents } }: SearchProps & { readonly found: Found }) {
  const t = messages[visit.locale];
  const all = [
    ...kinds.filter((one) => one !== 'document'),
    ...(documents.hits.length > 0 || kinds.includes('document') ? ['document' as const] : []),
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
