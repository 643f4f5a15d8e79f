// SPDX-License-Identifier: EUPL-1.2
import { Badge, DayText, Row, Rows } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type CouncilDocument, standingOf } from '../domain.ts';
import { messages } from '../messages.ts';
import { type Room, documentPath } from '../paths.ts';
import { fileInWords } from './sheet.tsx';

export type DocumentListProps = {
  readonly visit: Visit;
  readonly room: Room;
  /** Those that this reader may read: `readDocumentsOf` gives no others. */
  readonly documents: readonly CouncilDocument[];
  /** For who cannot see its heading. */
  readonly label?: string;
};

/** Documents in a list: what they are, of when and how large. For a session, a motion, or whatever they belong to. */
export function DocumentList({ visit, room, documents, label }: DocumentListProps) {
  const t = messages[visit.locale];
  if (documents.length === 0) return null;
  return (
    <Rows label={label ?? t.documents} tight>
      {documents.map((document) => (
        <Row
          href={href(visit, documentPath(room, document.number))}
          title={document.title}
          meta={
            <>
              {t.kinds[document.kind]} · <DayText visit={visit} day={document.datedOn} /> ·{' '}
              {t.registered([document.number, ...document.furtherNumbers])}
              {document.file && ` · ${fileInWords(visit, document.file)}`}
              {!document.file && document.withdrawals.length > 0 && ` · ${t.noFileNow}`}
            </>
          }
          trailing={room === 'workplace' && <StandingBadge visit={visit} document={document} />}
        />
      ))}
    </Rows>
  );
}

/** For who works here: who may read it, unless everyone can already. */
export function StandingBadge({
  visit,
  document,
}: {
  readonly visit: Visit;
  readonly document: CouncilDocument;
}) {
  const t = messages[visit.locale];
  const standing = standingOf(document);
  if (standing === 'published') return null;
  const tone = standing === 'confidential' ? 'late' : standing === 'embargoed' ? 'due' : 'neutral';
  return <Badge tone={tone}>{t.standings[standing]}</Badge>;
}
