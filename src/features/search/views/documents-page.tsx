// SPDX-License-Identifier: EUPL-1.2
import { Heading, Link, Paragraph, SearchField, WorkplacePage } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import {
  DocumentResults,
  type FoundDocuments,
  NothingFound,
  messages as documentMessages,
  isBare,
} from '../../document-texts/index.ts';
import { messages } from '../messages.ts';

type DocumentsPageProps = {
  readonly visit: Visit;
  readonly text: string;
  readonly found: FoundDocuments;
};

const path = '/werkplek/zoeken/stukken';

/** All documents with these words that this person may read, page by page. */
export function DocumentsPage({ visit, text, found }: DocumentsPageProps) {
  const t = messages[visit.locale];
  const isNothing = found.hits.length === 0 && isBare(found.query);
  return (
    <WorkplacePage visit={visit} title={t.documentsFor(text)} current="search">
      <Heading level={1}>{t.documentsFor(text)}</Heading>
      <SearchField
        visit={visit}
        action={href(visit, path)}
        name="zoek"
        label={t.documentsLabel}
        hint={documentMessages[visit.locale].hint}
        value={text}
        autocomplete="off"
      />
      {isNothing ? (
        <NothingFound visit={visit} text={text} path={path} />
      ) : (
        <DocumentResults visit={visit} found={found} path={path} below="/werkplek/raad/stukken" />
      )}
      <Paragraph>
        <Link href={href(visit, `/werkplek/zoeken?zoek=${encodeURIComponent(text)}`)}>{t.everything}</Link>
      </Paragraph>
    </WorkplacePage>
  );
}
