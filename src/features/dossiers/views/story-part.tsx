// SPDX-License-Identifier: EUPL-1.2
import { DayText, Link, Paragraph } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type CouncilDocument, latestOf, storyOf } from '../domain.ts';
import { messages } from '../messages.ts';
import { type Room, documentPath } from '../paths.ts';
import { StandingBadge } from './document-list.tsx';
import { Sheet, fileInWords } from './sheet.tsx';

export type StoryProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly documents: readonly CouncilDocument[];
};

/** The history of a dossier, from year to year, as it went: each document with what it did and its first page. */
export function StoryPart({ visit, room, documents }: StoryProps) {
  const t = messages[visit.locale];
  if (documents.length === 0) return <Paragraph soft>{t.storyNone}</Paragraph>;
  return (
    <ol class="meent-dossier-story">
      {storyOf(documents).map((year) => (
        <li class="meent-dossier-year">
          <h3 class="meent-dossier-year__name">{year.year}</h3>
          <ol class="meent-dossier-year__steps">
            {year.documents.map((document) => (
              <Step visit={visit} room={room} document={document} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function Step({
  visit,
  room,
  document,
}: Omit<StoryProps, 'documents'> & { readonly document: CouncilDocument }) {
  const t = messages[visit.locale];
  const { kind, number, furtherNumbers, title, author, file } = document;
  const below = [author, t.registered([number, ...furtherNumbers]), file && fileInWords(visit, file)];
  return (
    <li class={`meent-dossier-step meent-dossier-step--${kind}`}>
      <div class="meent-dossier-step__text">
        <p class="meent-dossier-step__when">
          <DayText visit={visit} day={document.datedOn} />{' '}
          <span class="meent-dossier-step__kind">{t.kinds[kind]}</span>{' '}
          {room === 'workplace' && <StandingBadge visit={visit} document={document} />}
        </p>
        <h4 class="meent-dossier-step__title">
          <Link href={href(visit, documentPath(room, number))}>{title}</Link>
        </h4>
        {document.note && <p>{document.note}</p>}
        <p class="meent-dossier-step__meta">{below.filter(Boolean).join(' · ')}</p>
      </div>
      <Sheet visit={visit} room={room} document={document} isBesideTitle />
    </li>
  );
}

/** Above the story: where it stands now. */
export function LatestPart({ visit, room, documents }: StoryProps) {
  const t = messages[visit.locale];
  const latest = latestOf(documents);
  if (!latest || documents.length < 2) return null;
  return (
    <aside class="meent-dossier-latest" aria-label={t.now}>
      <p class="meent-dossier-latest__label">
        {latest.kind === 'decision' ? t.lastDecision : t.lastDocument} ·{' '}
        <DayText visit={visit} day={latest.datedOn} />
      </p>
      <p class="meent-dossier-latest__title">
        <Link href={href(visit, documentPath(room, latest.number))}>{latest.title}</Link>
      </p>
      {latest.note && <p>{latest.note}</p>}
    </aside>
  );
}
