// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { DayText, Heading, PublicPage } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { CouncilDocument } from '../domain.ts';
import { messages } from '../messages.ts';
import { dossierPath, dossiersPath } from '../paths.ts';
import { AroundPart, DocumentMain } from './document-parts.tsx';

const room = 'public';

export type DocumentPageProps = {
  readonly visit: Visit;
  readonly document: CouncilDocument;
  readonly around: readonly CouncilDocument[];
  readonly thread: ComponentChildren;
};

/** One document, for everyone. */
export function DocumentPage({ visit, document, around, thread }: DocumentPageProps) {
  const t = messages[visit.locale];
  const { dossier } = document;
  const crumbs = [
    { href: href(visit, dossiersPath(room)), text: t.title },
    ...(dossier?.publishedAt
      ? [{ href: href(visit, dossierPath(room, dossier.number)), text: dossier.title }]
      : []),
    { text: document.title },
  ];
  return (
    <PublicPage isRare visit={visit} title={document.title} breadcrumbs={crumbs}>
      <p class="meent-soft">
        {t.kinds[document.kind]} · <DayText visit={visit} day={document.datedOn} />
      </p>
      <Heading level={1}>{document.title}</Heading>
      <DocumentMain visit={visit} room={room} document={document} />
      <AroundPart visit={visit} room={room} document={document} around={around} />
      {thread}
    </PublicPage>
  );
}
