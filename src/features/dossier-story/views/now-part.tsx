// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Link, sentenceCase } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { whenInWords } from '../../council-agenda/index.ts';
import { type CouncilDocument, LatestPart, type Room } from '../../dossiers/index.ts';
import { sessionMessages } from '../../sessions/index.ts';
import { recordHref } from '../../thread/index.ts';
import { partsOf } from '../domain.ts';
import { messages } from '../messages.ts';
import type { Moment } from '../reading.ts';
import { agendaHref } from './steps.tsx';
import { clockOf, whereOf } from './when.ts';

export type NowPartProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly documents: readonly CouncilDocument[];
  readonly moments: readonly Moment[];
};

/** Where it stands: when the council deals with it next, and what was decided last. */
export function NowPart(props: NowPartProps) {
  return (
    <div class="meent-dossier-now">
      <NextPart {...props} />
      <LatestPart {...props} />
    </div>
  );
}

function NextPart({ visit, room, moments }: NowPartProps) {
  const t = messages[visit.locale];
  const [next] = partsOf(moments).coming;
  if (next?.kind === 'session') {
    const { session } = next;
    const words = sessionMessages[visit.locale];
    const link = recordHref(visit, room, { kind: 'session', number: session.number });
    const what = [words.kinds[session.kind], words.purposes[session.purpose], whereOf(session)];
    return (
      <Next label={session.state === 'live' ? t.isNow : t.next} text={what.join(' · ')}>
        <Link href={link}>{sentenceCase(clockOf(visit, session))}</Link>
      </Next>
    );
  }
  if (next?.kind !== 'plan') return null;
  const { plan } = next;
  return (
    <Next label={t.next} text={plan.title}>
      <Link href={agendaHref(visit, room, plan)}>{sentenceCase(whenInWords(visit, plan.when))}</Link>
    </Next>
  );
}

type NextProps = { readonly label: string; readonly text: string; readonly children: ComponentChildren };

function Next({ label, text, children }: NextProps) {
  return (
    <aside class="meent-dossier-next" aria-label={label}>
      <p class="meent-dossier-latest__label">{label}</p>
      <p class="meent-dossier-latest__title">{children}</p>
      <p>{text}</p>
    </aside>
  );
}
