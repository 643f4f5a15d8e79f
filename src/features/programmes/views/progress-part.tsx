// SPDX-License-Identifier: EUPL-1.2
import { Badge, DayText, Link, type Tone, TypedText } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Programme, ProgressNote, ProgressState } from '../domain.ts';
import { messages } from '../messages.ts';

const tones: Readonly<Record<ProgressState, Tone>> = {
  not_begun: 'neutral',
  under_way: 'info',
  reached: 'good',
  dropped: 'neutral',
};

/** In one word how far it is. What nobody told of has not begun. */
export function ProgressBadge({
  visit,
  note,
}: {
  readonly visit: Visit;
  readonly note: ProgressNote | undefined;
}) {
  const state = note?.state ?? 'not_begun';
  return <Badge tone={tones[state]}>{messages[visit.locale].progress.states[state]}</Badge>;
}

type ProgressPartProps = {
  readonly visit: Visit;
  readonly programme: Programme;
  /** The latest; without one there is nothing to show. */
  readonly note: ProgressNote | undefined;
};

/** On the page of a programme: how far it is, and the way to all that was told and shown. */
export function ProgressPart({ visit, programme, note }: ProgressPartProps) {
  const t = messages[visit.locale].progress;
  const isOfAccord = programme.kind === 'coalition_accord';
  if (!note && !isOfAccord) return null;
  return (
    <div>
      <p>
        <ProgressBadge visit={visit} note={note} /> {note && <DayText visit={visit} day={note.onDay} />}
      </p>
      {note && <TypedText text={note.body} />}
      {isOfAccord && (
        <p>
          <Link href={href(visit, `/raad/akkoord/${programme.number}`)}>{t.more}</Link>
        </p>
      )}
    </div>
  );
}
