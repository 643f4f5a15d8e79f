// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Facts,
  Heading,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  TypedText,
  fullDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { ReadingNotice } from '../../document-texts/index.ts';
import { type CouncilDocument, storyOf } from '../domain.ts';
import { messages } from '../messages.ts';
import { canKeepDossiers } from '../policies.ts';
import { type Room, documentPath, dossierPath, filePath } from '../paths.ts';
import { Sheet, fileInWords } from './sheet.tsx';
import { WithdrawnLines } from './withdrawn-lines.tsx';

export type DocumentProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly document: CouncilDocument;
  /** All that this reader may read in its dossier. */
  readonly around: readonly CouncilDocument[];
};

/** What it is and did, with its first page and the file. */
export function DocumentMain({ visit, room, document }: Omit<DocumentProps, 'around'>) {
  const t = messages[visit.locale];
  const { file, number, withdrawals } = document;
  return (
    <div class="meent-dossier-document">
      <div class="meent-dossier-document__sheet">
        <Sheet visit={visit} room={room} document={document} />
      </div>
      <div>
        {document.note && (
          <>
            <Heading level={2} looks={4}>
              {t.what}
            </Heading>
            <TypedText text={document.note} />
          </>
        )}
        {file ? (
          <>
            <p>
              <LinkButton href={href(visit, filePath(room, number, file.version))}>
                {t.downloadLong(fileInWords(visit, file))}
              </LinkButton>
            </p>
            <ReadingNotice visit={visit} file={file} />
            <WordsWanted visit={visit} room={room} document={document} />
            {room === 'public' && <WithdrawnLines visit={visit} of={withdrawals} />}
          </>
        ) : (
          <Notice>
            <p>{withdrawals.length > 0 ? t.noFileNow : t.noFile}</p>
            <WithdrawnLines visit={visit} of={withdrawals} />
          </Notice>
        )}
        <DocumentFacts visit={visit} room={room} document={document} />
      </div>
    </div>
  );
}

/** What has no text is found by what the clerk writes of it. */
function WordsWanted({ visit, room, document }: Omit<DocumentProps, 'around'>) {
  const { file, number } = document;
  const isWanted = file && (!file.hasText || file.reading === 'refused');
  if (!isWanted || room === 'public' || !canKeepDossiers(visit.actor)) return null;
  return (
    <p>
      <Link href={href(visit, `${documentPath(room, number)}/wijzigen#wat`)}>
        {messages[visit.locale].writeWords}
      </Link>
    </p>
  );
}

function DocumentFacts({ visit, room, document }: Omit<DocumentProps, 'around'>) {
  const t = messages[visit.locale];
  const { dossier, file } = document;
  const isShown = dossier && (room === 'workplace' || dossier.publishedAt);
  const items: { term: string; value: ComponentChildren }[] = [
    { term: t.facts.registration, value: [document.number, ...document.furtherNumbers].join(' / ') },
    { term: t.facts.kind, value: t.kinds[document.kind] },
    { term: t.facts.date, value: fullDay(visit.locale, document.datedOn) },
    { term: t.facts.author, value: document.author ?? '' },
    {
      term: t.facts.dossier,
      value: isShown ? (
        <Link href={href(visit, dossierPath(room, dossier.number))}>{dossier.title}</Link>
      ) : (
        ''
      ),
    },
    { term: t.facts.version, value: file && file.version > 1 ? String(file.version) : '' },
  ];
  return <Facts items={items.filter(({ value }) => value !== '')} />;
}

/** What came before and after it in its dossier. */
export function AroundPart({ visit, room, document, around }: DocumentProps) {
  const t = messages[visit.locale];
  const inTime = storyOf(around).flatMap((year) => year.steps);
  const place = inTime.findIndex(({ id }) => id === document.id);
  const before = place > 0 ? inTime[place - 1] : undefined;
  const after = place < 0 ? undefined : inTime[place + 1];
  if (!before && !after) return null;
  const way = (one: CouncilDocument | undefined, label: string, end: 'before' | 'after') =>
    one && (
      <div class={`meent-dossier-ways__${end}`}>
        <Paragraph soft>{label}</Paragraph>
        <Link href={href(visit, documentPath(room, one.number))}>{one.title}</Link>
      </div>
    );
  return (
    <nav class="meent-dossier-ways" aria-label={t.around}>
      {way(before, t.before, 'before')}
      {way(after, t.after, 'after')}
    </nav>
  );
}
