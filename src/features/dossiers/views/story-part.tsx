// SPDX-License-Identifier: EUPL-1.2
import { DayText, Link } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type CouncilDocument, latestOf } from '../domain.ts';
import { messages } from '../messages.ts';
import { type Room, documentPath } from '../paths.ts';
import { StandingBadge } from './document-list.tsx';
import { Sheet, fileInWords } from './sheet.tsx';
import { WithdrawnLines } from './withdrawn-lines.tsx';

export type StoryProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly documents: readonly CouncilDocument[];
};

export type DocumentStepProps = Omit<StoryProps, 'documents'> & { readonly document: CouncilDocument };

/** A document in the story: what it did and its first page. */
export function DocumentStep({ visit, room, document }: DocumentStepProps) {
  const t = messages[visit.locale];
  const { kind, number, furtherNumbers, title, author, file } = document;
  const noFile = document.withdrawals.length > 0 && t.noFileNow;
  const below = [author, t.registered([number, ...furtherNumbers]), file ? fileInWords(visit, file) : noFile];
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
        <WithdrawnLines visit={visit} of={document.withdrawals.slice(0, 1)} />
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
