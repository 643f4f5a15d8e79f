// SPDX-License-Identifier: EUPL-1.2
import { Heading, Link, Paragraph, PublicPage, WorkplacePage } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { CouncilDocument, Withdrawal } from '../domain.ts';
import { messages } from '../messages.ts';
import { type Room, documentPath } from '../paths.ts';
import { withdrawnText } from './withdrawn-lines.tsx';

type GonePageProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly document: CouncilDocument;
  readonly gone: Withdrawal;
};

/** In the place of a file that was withdrawn: when and why, and the way to the document. */
export function GonePage({ visit, room, document, gone }: GonePageProps) {
  const t = messages[visit.locale];
  const told = (
    <>
      <Heading level={1}>{t.gone}</Heading>
      <Paragraph lead>{withdrawnText(visit, gone)}</Paragraph>
      <p>
        <Link href={href(visit, documentPath(room, document.number))}>{t.toDocument(document.title)}</Link>
      </p>
    </>
  );
  return room === 'public' ? (
    <PublicPage isRare visit={visit} title={t.gone}>
      {told}
    </PublicPage>
  ) : (
    <WorkplacePage visit={visit} title={t.gone} current="dossiers">
      {told}
    </WorkplacePage>
  );
}
